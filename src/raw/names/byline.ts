/** A line of names → the authors, as printed. */
import { alternativesOf } from '../../article/dates/date-words.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { BETWEEN_NAMES, isName, isToldName } from './name.js'
import { isThing, withoutTitle } from './person-name.js'
import { isProse } from '../prose.js'
import { isDateLine } from '../dates/published.js'
import { isFunctionWord } from '../sentence.js'

const LONGEST = 70
const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})(\\s*:)?\\s+`, 'iu')
const NAME_AND_PLACE =
  /^(\p{Lu}.{3,40}?) (?:in|à|aus|uit|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u

/** What somebody is, behind the name and a comma. */
const ROLE =
  /(?:^|[\s-])(?:editor|correspondent|reporter|writer|staff|chief|columnist|critic|analyst|journalist|redacteur|redactrice|verslaggever|verslaggeefster|correspondente|medewerker|medewerkster|redakteur|redakteurin|korrespondent|korrespondentin|mitarbeiter|mitarbeiterin|journaliste|rédacteur|rédactrice|envoyée?|spéciale?|corresponsal|redactora?|enviad[oa])s?(?:$|[\s,.])/iu
/** `By ANN ROE FOR THE HERALD`, `By Ann Roe for Wexmoor News` */
const FOR_PAPER = /\s(?:for|FOR|For) (?:(?:the|THE|The) )?\p{Lu}[\p{L}\d. ]{1,30}$/u
/** `(avec AFP)`, `(met Belga)` */
const WITH = /\s+\((?:avec|met|mit|with|con|com|en|et|and|und)\s+([^()]{2,40})\)$/iu

/** `(klas 6)`, `(Klasse 4b)`, `(aged 11)`: in which form a pupil is, behind the name. */
const PUPIL =
  /\s+\((?:(?:klas|leerjaar|groep|klasse|classe|class|year|grade|form|clase|curso|turma|aged?|âgée? de)\s\d{1,2}\s?\p{L}{0,6}|\d{1,2}(?:e|de|ste|º|ª)?\s?(?:klas|leerjaar|klasse|classe|clase|jaar|years?|ans|jahre|años|anni|anos)?)\)$/iu

/** `Door Jan van den Berg`, `By Jane Doe and John Roe`: every word has a capital or is a particle. */
export const byline: Recognizer = {
  id: 'byline',
  zone: 'line',
  atMost: 0.95,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || text.length > LONGEST) return null
    const [cue, colon] = CUE.exec(text) ?? []
    if (cue === undefined || !(/^\p{Lu}/u.test(text) || isOverText(next, draft))) return null
    const [behind = '', agency = ''] = WITH.exec(text) ?? []
    const [pupil = ''] = PUPIL.exec(text) ?? []
    const written = text.slice(cue.length, text.length - behind.length - pupil.length)
    const all = written.replace(FOR_PAPER, '').split(BETWEEN_NAMES)
    const names = all.filter((name, index) => index === 0 || !ROLE.test(name)).map(withoutTitle)
    const at = start + cue.length
    const end = start + text.length
    const known = names.map((name) => book.findAt(name, 0))
    if (known.every((source, index) => source?.end === names[index]?.length)) {
      const sources = known.flatMap((source) => (source ? [source.name] : []))
      if (draft.sources.length > 0) return null
      const rule = 'byline-source'
      return {
        found: { sources },
        spans: [{ field: 'sources', start, end, at, rule, confidence: 0.9 }],
      }
    }
    if (!names.every((name) => isToldName(name) && (colon !== undefined || name.includes(' '))))
      return null
    // Where an agency stands among the names, the line is read part by part.
    if (known.some((source, index) => source?.end === names[index]?.length)) return null
    if (names.some(isThing)) return null
    const confidence = colon === undefined ? 0.85 : 0.95
    const withSource = draft.sources.length > 0 ? null : book.findAt(agency, 0)
    if (behind !== '' && withSource?.end !== agency.length) return null
    return {
      found: { authors: names, ...(withSource ? { sources: [withSource.name] } : {}) },
      spans: [{ field: 'authors', start, end, at, rule: 'byline', confidence }],
    }
  },
}

/** `di Paolo Ferri`, in small letters: below a headline, and over the day or the text; above it, over the day alone. */
function isOverText(next: string, { headline }: Reading['draft']): boolean {
  if (headline === null) return isDateLine(next)
  return isProse(next) || (next.length <= LONGEST && /\d/.test(next))
}

/** `Jan Peeters in Namen`, `Par Jeanne Dufour à Mons`: who wrote, and where. */
export const bylineWithPlace: Recognizer = {
  id: 'byline-with-place',
  zone: 'line',
  atMost: 0.86,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.dateline !== null || text.length > LONGEST) return null
    const lead = CUE.exec(text)?.[0].length ?? 0
    const [, name = '', place = ''] = NAME_AND_PLACE.exec(text.slice(lead)) ?? []
    const isSigned =
      lead > 0 || (draft.headline !== null && /\d/.test(next) && next.length <= LONGEST)
    if (!isSigned || !name.includes(' ') || !isName(name) || isFunctionWord(place)) return null
    const at = start + lead
    const split = at + name.length
    const placeAt = start + text.length - place.length
    const rule = 'byline-with-place'
    return {
      found: { authors: [name], dateline: place },
      spans: [
        { field: 'authors', start, end: split, at, rule, confidence: 0.86 },
        {
          field: 'dateline',
          start: split,
          end: start + text.length,
          at: placeAt,
          rule,
          confidence: 0.8,
        },
      ],
      remarks: lead > 0 ? [] : [{ rule: 'author-guessed', words: [name], offset: at }],
    }
  },
}
