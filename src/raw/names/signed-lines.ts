/** Lines in the head of a text that name its authors with their role, agency or pictures, and those that name nobody. */
import type { Finding, Reading, Recognizer, Span, Spot } from '../draft.js'
import { mergeSources } from '../dateline.js'
import { isMailAddress } from '../../article/mail/contact-lines.js'
import { remarkAt } from '../../article/remark.js'
import { isToldName } from './name.js'
import { isPersonName, isThing } from './person-name.js'
import { isProse } from '../prose.js'
import { isDateLine } from '../dates/published.js'
import { isRole, isUnsigned, readSignedLine, type SignedLine } from './signed-line.js'

const LONGEST = 110
const SHOWN = 60

/** `Texto: Lucía Cabrera Fotos: Marcos Rey`, `Van onze correspondent Wout Hendrickx`, `Por Lucía Cabrera / EFE` */
export const signedLine: Recognizer = {
  id: 'signed-line',
  zone: 'line',
  atMost: 0.84,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || text.length > LONGEST || isProse(text)) return null
    const signed = readSignedLine(text, book)
    if (!signed) return null
    const isBelow = draft.headline !== null && next !== ''
    if (!isBelow && (signed.proof !== 'cue' || !/^[^\p{L}]*\p{Lu}/u.test(text))) return null
    return claimSigned(signed, { text, start }, draft)
  },
}

/** What a line says of the authors, over the text or under it. */
export function claimSigned(
  { authors, sources, dateline, at, end, proof }: SignedLine,
  { text, start }: Pick<Spot, 'text' | 'start'>,
  draft: Reading['draft'],
): Finding {
  const isSure = proof === 'cue' || proof === 'role'
  const confidence = proof === 'cue' ? 0.84 : isSure ? 0.8 : 0.69
  const span: Span = {
    field: 'authors',
    start,
    end: start + end,
    at: start + at,
    rule: 'signed-line',
    confidence,
  }
  const pictures = { ...span, field: null, start: start + end, at: start + end }
  const credit: Span = { ...pictures, end: start + text.length, rule: 'page-furniture' }
  return {
    found: {
      authors,
      ...(sources.length > 0 ? { sources: mergeSources(draft.sources, sources) } : {}),
      ...(dateline !== null && draft.dateline === null ? { dateline } : {}),
    },
    spans: end < text.length ? [span, credit] : [span],
    remarks: [
      ...(isSure ? [] : [remarkAt(start + at, 'author-guessed', authors.join(', '))]),
      ...(end < text.length
        ? [remarkAt(start + end, 'page-furniture', text.slice(end).trim().slice(0, SHOWN))]
        : []),
    ],
  }
}

/** `Mia Claes`, and below it what she is, `Redacteur`, or how she is reached: over the headline only a name that proves itself. */
export const nameAndRole: Recognizer = {
  id: 'name-and-role',
  zone: 'line',
  atMost: 0.75,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length > 0 || text.length > LONGEST / 2 || !text.includes(' ')) return null
    if (!LIKE_NAME.test(text)) return null
    const isProved = isPersonName(text)
    if (draft.headline === null && (draft.hasHeader || !isProved)) return null
    const isTold = isRole(next) || (draft.headline !== null && isMailAddress(next))
    if (!isTold || !(isProved || isNameOfPerson(text))) return null
    const span: Span = {
      field: 'authors',
      start,
      end: start + text.length,
      at: start,
      rule: 'signed-line',
      confidence: 0.75,
    }
    return {
      found: { authors: [text] },
      spans: [span],
      remarks: isProved ? [] : [remarkAt(start, 'author-guessed', text)],
    }
  },
}

const LIKE_NAME = /^\p{Lu}[\p{L}\p{M}'’. -]+$/u

/** `Mia Claes`, `Redacteur`, `Wim Bos`, each on its line, and then the day: the second name is one of an author as well. */
export const nameBelowNames: Recognizer = {
  id: 'name-below-names',
  zone: 'line',
  atMost: 0.68,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.authors.length === 0 || draft.headline === null || draft.moment) return null
    if (text.length > LONGEST / 2 || !(isDateLine(next) || isRole(next))) return null
    if (!isPersonName(text) || draft.authors.includes(text)) return null
    const end = start + text.length
    const span = { start, end, at: start, rule: 'lone-name', confidence: 0.68 }
    return {
      found: { authors: [...draft.authors, text] },
      spans: [{ ...span, field: 'authors' }],
      remarks: [remarkAt(start, 'author-guessed', text)],
    }
  },
}

/** `Van onze verslaggever`, `Redacción`; `Chief Reporter` below a name. */
export const unsignedLine: Recognizer = {
  id: 'unsigned-line',
  zone: 'line',
  atMost: 0.8,
  recognize({ text, start, next }: Spot, { draft, previous }: Reading): Finding | null {
    if (next === '' || text.length > LONGEST / 2) return null
    const isBelowName = previous === 'authors' && isRole(text)
    if (draft.headline === null && !draft.hasHeader && !isBelowName) return null
    if (!isBelowName && !isUnsigned(text)) return null
    // Who it was stands on the next line, which is read as one below `Auteur:`.
    const isCue = !isBelowName && draft.authors.length === 0 && isNameOfPerson(next)
    return isCue ? claimCue({ text, start }) : claimNobody({ text, start })
  },
}

function claimCue({ text, start }: Pick<Spot, 'text' | 'start'>): Finding {
  const span = { start, end: start + text.length, at: start, rule: 'cue-line', confidence: 0.8 }
  return { found: {}, spans: [{ ...span, field: 'authors' }] }
}

function isNameOfPerson(line: string): boolean {
  return line.length <= LONGEST / 2 && line.includes(' ') && isToldName(line) && !isThing(line)
}

export function claimNobody({ text, start }: Pick<Spot, 'text' | 'start'>): Finding {
  const span = { field: null, start, end: start + text.length, at: start, confidence: 0.8 }
  return {
    found: {},
    spans: [{ ...span, rule: 'nobody' }],
    remarks: [remarkAt(start, 'page-furniture', text.slice(0, SHOWN))],
  }
}
