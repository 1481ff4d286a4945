/** A word or two in capitals, or the name of a newspaper's part, over the headline or before the lead → the kicker. */
import { languages } from '../../language/languages.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isPlace } from '../places.js'
import { isFunctionWord, startsSentence } from '../sentence.js'
import { singleBlanks } from '../../text/unseen.js'

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\d'’-]{2,}(?: \p{Lu}[\p{Lu}\d'’-]+){0,3}`
const GLUED = new RegExp(`^(${CAPITALS})(\\s*[|:]\\s+|\\s+)(?=\\S)`, 'u')
const LABELLED =
  /^(LIVE|UPDATE|VIDEO|FOTO’?S?|BREAKING|EXCLUSIEF|EXCLUSIVE|EXKLUSIV|INTERVIEW|ANALYSE|ANALYSIS|OPINIE|OPINION|REPORTAGE|CORONA|ÚLTIMA HORA|DIRECTO|DIRECT|EILMELDUNG|ULTIM’ORA|ESCLUSIVA|ENTREVISTA|PODCAST)\s*[-–—:|]\s+(?=\S)/u
const LINE = new RegExp(`^${CAPITALS}$`, 'u')
const LONGEST_LINE = 30

const sections: ReadonlySet<string> = new Set(languages.flatMap((language) => language.sections))

/** `Binnenland`, `Sport lokaal`, `Cultuur & media`, in any case. */
export function isSection(line: string): boolean {
  if (line.length > LONGEST_LINE) return false
  const name = line.toLowerCase()
  if (sections.has(name)) return true
  if (REGION.test(name)) return true
  const words = name.split(JOINT)
  return words.length === 2 && sections.has(words[0]!) && isOfSections(words[1]!)
}

/** `CHRONIQUE LOCALE`, `Uit stad en land.`: a part of a paper by so many words that it is no headline and no name. */
export function isRubric(line: string): boolean {
  if (line.length > LONGEST_LINE || !line.includes(' ')) return false
  return sections.has(line.replace(/\s?[.:]$/u, '').toLowerCase())
}

function isOfSections(word: string): boolean {
  return sections.has(word) || NEARBY.test(word)
}

/** `Regio Sint-Gomarus` */
const REGION = /^(?:regio|région|region) [\p{L}-]{3,20}$/u
const JOINT = /\s+(?:&|en|and|et|und|y)\s+|\s+/u
const NEARBY =
  /^(?:lokaal|lokale|regionaal|regionale|nationaal|streek|local|locaux|locales?|regional|régional|national|aktuell)$/u

/** `CORONA Tot en met …`, `LIVE | Alles over …`: before the first sentence of the text. */
export const kickerBeforeLead: Recognizer = {
  id: 'kicker-before-lead',
  zone: 'start',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.kicker !== null || (draft.headline === null && !draft.hasHeader)) return null
    const window = text.slice(0, 100)
    const [glued = '', kicker = '', mark = ''] = LABELLED.exec(window) ?? GLUED.exec(window) ?? []
    if (glued === '') return null
    const isMarked = mark.trim() === '|' || LABELLED.test(window)
    const rest = text.slice(glued.length)
    // `MIA CLAES | MADRID` says who wrote, and where.
    if (isMarked && isPlace(rest)) return null
    if (
      !isMarked &&
      (mark.trim() !== '' || !(startsSentence(rest) || beginsWithArticle(kicker, rest)))
    )
      return null
    return claimKicker(
      kicker,
      start,
      start + glued.trimEnd().length,
      'kicker-before-lead',
      isMarked ? 0.9 : 0.7,
    )
  },
}

/** `BINNENLAND` or `Sport` on a line of its own, with more to follow. */
export const kickerLine: Recognizer = {
  id: 'kicker-line',
  zone: 'line',
  atMost: 0.75,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.kicker !== null || next === '' || text.length > LONGEST_LINE) return null
    const isNamed = isSection(text)
    if (!isNamed && (draft.headline === null || !LINE.test(text) || isPlace(text))) return null
    return claimKicker(text, start, start + text.length, 'kicker-line', isNamed ? 0.75 : 0.6)
  },
}

/** `MAANLANDING Om 21u17`: a long word in capitals is no acronym, and a common word follows. */
function beginsWithArticle(kicker: string, rest: string): boolean {
  const [first = ''] = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(rest) ?? []
  return kicker.length >= 5 && isFunctionWord(first)
}

function claimKicker(
  kicker: string,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Finding {
  return {
    found: { kicker: singleBlanks(kicker) },
    spans: [{ field: 'kicker', start, end, at: start, rule, confidence }],
  }
}

const KICKER_LABEL =
  /^(?:bovenkop|chapeau|kicker|overline|surtitre|sur-titre|antetítulo|antetitulo|cintillo|occhiello|dachzeile|spitzmarke|rubriek|rubrik|rubrique|sección|rubrica)\s?:\s+(?=\S)/iu
const LONGEST_LABELLED = 120

/** Whether the line says that it is a kicker. */
export function saysKicker(line: string): boolean {
  return line.length <= LONGEST_LABELLED && KICKER_LABEL.test(line)
}

/** `Bovenkop: Onrust in de haven`: who copied a sheet says what its lines were. */
export const labelledKicker: Recognizer = {
  id: 'labelled-kicker',
  zone: 'line',
  atMost: 0.95,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.kicker !== null || next === '' || text.length > LONGEST_LABELLED) return null
    const label = KICKER_LABEL.exec(text)?.[0].length ?? 0
    if (label === 0) return null
    const span = { start, end: start + text.length, at: start + label, rule: 'labelled-kicker' }
    return {
      found: { kicker: singleBlanks(text.slice(label)) },
      spans: [{ field: 'kicker', ...span, confidence: 0.95 }],
    }
  },
}
