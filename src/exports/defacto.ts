/** APA DeFacto as text: `"Hafenkurier" Nr. 110 vom 11.05.2004  Seite: 14`, keys, byline and headline in either order. */
import type { BlockField } from '../raw/shapes/header-block.js'
import { startsOf } from '../raw/stretch.js'
import { namesInByline } from './byline-names.js'
import { readDatedLine } from './dated-line.js'
import { shapeOf, type ExportParts } from './export-shape.js'
import { besideFact, bylineFacts, factOf, keyedFacts, linesFact, pageIn } from './facts.js'
import { factKeyOf } from './fact-keys.js'
import { groupLines, type TextLine } from './lines.js'

const HEAD = String.raw`[^\S\n]*["„“»](?<paper>[^"„“”«»\n]{2,80})["“”«](?<number>,?\s+(?:Nr|Nummer|Ausgabe)\.?\s?[\d/]{1,9})?,?\s+(?:vom|gefunden am)\s+(?<day>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4})(?<rest>[^\n]{0,120})`
const HEADS = new RegExp(`^${HEAD}$`, 'gmu')
const HEAD_LINE = new RegExp(`^${HEAD}$`, 'u')
const KEY = /^(\p{Lu}\p{L}{2,20}(?:\s\p{L}{2,15})?):\s+(?=\S)/u
const CUE = /^(?:Von|Interview|Bericht|Kommentar von|Text|Autor)(?::|\s)/u
const DIVIDER = /^[-=_*]{3,}$/

function read(lines: readonly TextLine[]): ExportParts | null {
  const head = lines.findIndex(({ text }) => HEAD_LINE.test(text))
  if (head === -1) return null
  let next = head + 1
  while (next < lines.length && lines[next]!.gap === 0 && KEY.test(lines[next]!.text)) next++
  let end = lines.length
  while (end > next && DIVIDER.test(lines[end - 1]!.text)) end--
  const top = readTop(lines.slice(next, end))
  return {
    fields: [
      ...headFacts(lines[head]!),
      ...lines.slice(head + 1, next).flatMap(keyFacts),
      ...top.fields,
    ],
    frames: [lines.slice(0, head), lines.slice(end)],
    bodies: [top.body],
  }
}

function headFacts(line: TextLine): readonly BlockField[] {
  const { paper = '', number = '', day = '', rest = '' } = HEAD_LINE.exec(line.text)?.groups ?? {}
  const at = line.start + line.text.lastIndexOf(day)
  const page = pageIn(rest)
  const others = rest.replace(/,?\s*(?:Seite|S\.)\s?:?\s*\S+/, '').trim()
  const time = /^,?\s*(\d{1,2}[:.]\d{2})(?:\s?Uhr)?/.exec(others)
  const left = others.slice(time?.[0].length ?? 0).replace(/^[\s,;]+/, '')
  const value = readDatedLine(`${day} ${time?.[1] ?? ''}`.trim())?.value ?? day
  return [
    factOf(
      { name: 'sources', key: 'publication' },
      { start: line.start, end: at },
      paper.trim(),
      line.start + 1,
    ),
    factOf({ name: 'date', key: 'date' }, { start: at, end: line.end }, value),
    ...(number === '' ? [] : [besideFact('edition', number.replace(/^[,\s]+/, ''), line.end)]),
    ...(page === null ? [] : [besideFact('page', page, line.end)]),
    ...(left === '' ? [] : [besideFact('notes', left, line.end)]),
  ]
}

function keyFacts(line: TextLine): readonly BlockField[] {
  const [lead = '', key = ''] = KEY.exec(line.text) ?? []
  const known = factKeyOf(key)
  const fact =
    known?.name === 'authors' || known?.name === null
      ? known
      : { name: null, key: key.toLowerCase() }
  return keyedFacts(fact, line, line.text.slice(lead.length), line.start + lead.length)
}

interface Top {
  readonly fields: readonly BlockField[]
  readonly body: readonly TextLine[]
}

/** The first paragraph that is no byline is the headline; a byline stands above or below it. */
function readTop(lines: readonly TextLine[]): Top {
  const groups = groupLines(lines)
  const isSignedAbove = isByline(groups[0]) && groups.length > 1
  const headline = groups[isSignedAbove ? 1 : 0] ?? []
  const below = groups[isSignedAbove ? 2 : 1]
  const isSignedBelow = !isSignedAbove && isByline(below) && groups.length > 2
  const signed = isSignedAbove ? groups[0] : isSignedBelow ? below : undefined
  const [line] = signed ?? []
  const used = headline.length + (signed?.length ?? 0)
  return {
    fields: [
      ...linesFact('headline', 'headline', headline),
      ...(line ? bylineFacts('byline', line, line.text, line.start) : []),
    ],
    body: lines.slice(used),
  }
}

function isByline(group: readonly TextLine[] | undefined): boolean {
  const [line, ...others] = group ?? []
  if (!line || others.length > 0 || line.text.length > 100) return false
  return CUE.test(line.text) && namesInByline(line.text).length > 0
}

export const deFacto = shapeOf({
  rule: 'defacto',
  hint: new RegExp(`^${HEAD}$`, 'mu'),
  findStarts: (text) => startsOf(HEADS, text),
  read,
})
