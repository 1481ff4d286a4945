/** A line that says when the text was last changed → that moment as written. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { findDateInLine } from '../../article/dates/date-in-line.js'
import { isRelativeWord } from '../page/furniture.js'
import { isName } from '../names/name.js'
import type { Draft, Finding, Reading, Recognizer, Spot } from '../draft.js'
import { parseMoment } from '../../article/dates/written-moment.js'
import { parseTime } from '../../article/dates/written-time.js'
import { singleBlanks } from '../../text/unseen.js'

const LONGEST = 70
/** A source may stand behind it on the line. */
const SOURCE = new RegExp(`\\s(?:${alternativesOf('source')})\\s?:`, 'iu')
const CUE = new RegExp(
  `^[\\s,;|•·(–—/-]*(?:${alternativesOf('updated')})(?!\\p{L})\\s*:?\\s*(?:(?:${alternativesOf('on')})\\s+)?`,
  'iu',
)

/** `Bijgewerkt om 18u10`, `Letzte Aktualisierung: 18.04.2020, 09:15 Uhr`; null where anything else stands there. */
export function readUpdated(line: string, start: number): Finding | null {
  const text = line.slice(0, Math.max(0, line.search(SOURCE)) || line.length).trimEnd()
  const cue = text.length > LONGEST ? undefined : CUE.exec(text)?.[0]
  if (cue === undefined) return null
  const value = singleBlanks(text.slice(cue.length)).replace(/\)$/, '')
  const updated = parseTime(value) ?? parseMoment(value)
  return updated && claim(updated, start, start + cue.length, start + text.length)
}

/** Names may stand behind it: `Update: vr 17/04/2020 - 21:10 Jan Peeters`. */
function readBeforeNames({ text, start }: Spot, draft: Draft): Finding | null {
  const cue = text.length > LONGEST ? undefined : CUE.exec(text)?.[0]
  const found = cue === undefined ? null : findDateInLine(text.slice(cue.length))
  if (cue === undefined || found?.start !== 0) return null
  const at = cue.length + found.end
  const name = text.slice(at).replace(/^[\s,;|•·–—-]+/u, '')
  if (!name.includes(' ') || !isName(name)) return null
  const { found: changed, spans } = claim(found.moment, start, start + cue.length, start + at)
  if (draft.authors.length > 0) return { found: changed, spans }
  const nameAt = start + text.length - name.length
  const span = { start: start + at, end: start + text.length, at: nameAt, rule: 'name-and-date' }
  return {
    found: { ...changed, authors: [name] },
    spans: [...spans, { ...span, field: 'authors', confidence: 0.85 }],
    remarks: [{ rule: 'author-guessed', words: [name], offset: nameAt }],
  }
}

function claim(
  updated: NonNullable<Draft['updated']>,
  start: number,
  at: number,
  end: number,
): Finding {
  return {
    found: { updated },
    spans: [{ field: 'updated', start, end, at, rule: 'updated-line', confidence: 0.95 }],
  }
}

const PUBLISHED = new RegExp(
  `\\s*[-–—|•·,;(/]\\s*(?=(?:${alternativesOf('published')})(?!\\p{L}))`,
  'iu',
)
const PUBLISHED_CUE = new RegExp(
  `^(?:${alternativesOf('published')})(?!\\p{L})\\s*(?:(?:${alternativesOf('on')})\\s+)?:?\\s*`,
  'iu',
)

/** `Bijgewerkt 5 juni 2015 - gepubliceerd 3 mei 2014`: the later of the two stands first. */
function readBeforePublished({ text, start }: Spot, draft: Draft): Finding | null {
  const mark = text.length > 2 * LONGEST || draft.moment ? null : PUBLISHED.exec(text)
  const changed = mark && readUpdated(text.slice(0, mark.index), start)
  if (!mark || !changed) return null
  const at = mark.index + mark[0].length
  const cue = PUBLISHED_CUE.exec(text.slice(at))?.[0].length ?? 0
  const moment = parseMoment(singleBlanks(text.slice(at + cue)).replace(/[).\s]+$/, ''))
  if (!moment || moment.date.day === null) return null
  const place = { start: start + mark.index, end: start + text.length, at: start + at + cue }
  return {
    found: { ...changed.found, moment },
    spans: [...changed.spans, { ...place, field: 'date', rule: 'updated-line', confidence: 0.95 }],
  }
}

const PLACE = new RegExp(
  `^(\\p{Lu}{3}[\\p{Lu}\\s'’-]{0,30}?)[\\s,|•·–—-]+(?=(?:${alternativesOf('updated')})(?!\\p{L}))`,
  'u',
)

/** `SEVILLA Actualizado: 12/05/2014 10:23`: the place of the text in capitals. */
function readBehindPlace({ text, start }: Spot, draft: Draft): Finding | null {
  if (draft.dateline !== null || text.length > LONGEST || !/^\p{Lu}{3}/u.test(text)) return null
  const [lead = '', place = ''] = PLACE.exec(capitalCue(text)) ?? []
  const changed = lead === '' ? null : readUpdated(text.slice(lead.length), start + lead.length)
  if (!changed) return null
  const span = { start, end: start + lead.length, at: start, rule: 'updated-line' }
  return {
    found: { ...changed.found, dateline: place },
    spans: [{ ...span, field: 'dateline', confidence: 0.95 }, ...changed.spans],
  }
}

/** `Atualizado há 2 anos`: nobody can say when. */
function readRelative({ text, start }: Spot): Finding | null {
  const cue = text.length > LONGEST ? undefined : CUE.exec(text)?.[0]
  if (cue === undefined || !isRelativeWord(text.slice(cue.length))) return null
  const span = { field: null, start, end: start + text.length, at: start, confidence: 0.9 }
  return { found: {}, spans: [{ ...span, rule: 'relative-day' }] }
}

/** The cue begins with a capital, as it does behind a place. */
function capitalCue(text: string): string {
  return text.replace(/(?<=\s)\p{Lu}\p{Ll}+/u, (word) => word.toLowerCase())
}

export const updatedLine: Recognizer = {
  id: 'updated-line',
  zone: 'start',
  atMost: 0.95,
  recognize(spot: Spot, { draft }: Reading): Finding | null {
    return draft.updated
      ? null
      : (readBeforePublished(spot, draft) ??
          readUpdated(spot.text, spot.start) ??
          readBeforeNames(spot, draft) ??
          readBehindPlace(spot, draft) ??
          readRelative(spot))
  },
}
