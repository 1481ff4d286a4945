/** `De J. Roussel, lecteur à Mercey :`, `Van Wim Bos (Elderveen)` over a letter to a paper → who wrote it, and from where. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { remarkAt } from '../../article/remark.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isName } from './name.js'
import { isPersonName, isThing, withoutTitle } from './person-name.js'
import { isPlace } from '../places.js'
import { isFunctionWord, isParticle } from '../sentence.js'
import { isRole, isUnsigned } from './signed-line.js'

const LONGEST = 110
const CUE = `(?:${alternativesOf('byline')}|de|van|von|from|da|di|av|af|od)`
const LETTER =
  '(?:(?:een |une? |eine?n? |a |una |uma )?(?:lezersbrief|ingezonden(?: brief| stuk| mededeling)?|brief|lettre|courrier|leserbrief|leserzuschrift|zuschrift|letter|carta|lettera|insändare|list)\\s+)?'
const READER =
  '(?:(?:un |une |een |ein |eine |a |un[ao]? |um )?(?:trouwe |fidèle |regular |treuer? )?(?:lecteur|lectrice|abonnée?|habitante?|riveraine?|citoyenne?|retraitée?|lezer(?:es)?|abonnee|inwoner|inwoonster|bewoner|bewoonster|reader|resident|subscriber|leser(?:in)?|abonnent(?:in)?|bürger(?:in)?|anwohner(?:in)?|lectora?|vecin[oa]|suscriptora?|lettore|lettrice|abbonat[oa]|cittadin[oa]|leitora?|morador[a]?|assinante|läsare|boende|leser|czytelni(?:k|czka)))'
const IN = '(?:à|a|au|aux|en|de|te|in|uit|van|aus|von|of|from|at|di|da|i|z|ze)'
const BEGINS = new RegExp(`^${LETTER}${CUE}\\s?:?\\s+`, 'iu')
const AS_READER = new RegExp(
  `^(?<name>[^,()]{3,45}),\\s*${READER}(?:,?\\s+${IN}\\s+(?<place>[^,():]{2,40}?))?\\s*:?$`,
  'iu',
)
const WITH_PLACE = /^(?<name>[^,()]{3,45})\s\((?<place>[^()\d]{2,40})\)\s*:?$/u
const MOST_WORDS = 4

export const letterWriter: Recognizer = {
  id: 'letter-writer',
  zone: 'line',
  atMost: 0.87,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || draft.headline === null || next === '') return null
    if (text.length > LONGEST || !/[,(]/.test(text)) return null
    const lead = BEGINS.exec(text)?.[0].length ?? 0
    const rest = text.slice(lead)
    const reader = AS_READER.exec(rest)?.groups
    const { name: written = '', place = '' } = reader ?? WITH_PLACE.exec(rest)?.groups ?? {}
    const name = withoutTitle(written.trim())
    if (!name.includes(' ') || !isName(name) || isThing(name)) return null
    const isProven = isPersonName(name) || (reader !== undefined && lead > 0)
    if (!isProven || (lead === 0 && reader === undefined)) return null
    if (place !== '' && (!isPlaceLike(place) || book.findAt(place, 0))) return null
    return claim({ text, start, lead, name, place: place.trim() }, draft.dateline === null)
  },
}

/** A party, an agency or what somebody is stands in brackets as well: `(CD&V)`, `(staff)`. */
const CAPITALS = /^[\p{Lu}&.\d-]+$/u
const NO_PLACE = /^(?:staff|photos?|foto|text|tekst|red|freelance)(?!\p{L})/iu

/** `Mercey-le-Sec`, `Bad Orla`: names, and the small words between them. */
function isPlaceLike(place: string): boolean {
  if (
    CAPITALS.test(place.trim()) ||
    NO_PLACE.test(place.trim()) ||
    isUnsigned(place) ||
    isRole(place)
  )
    return false
  const words = place.trim().split(/[\s-]+/)
  const isNamed = /^['’]?\p{Lu}/u.test(place.trim()) && words.length <= MOST_WORDS + 1
  return (
    isNamed &&
    words.every((word) => /^\p{Lu}|^['’]/u.test(word) || isFunctionWord(word) || isParticle(word))
  )
}

interface Written {
  readonly text: string
  readonly start: number
  readonly lead: number
  readonly name: string
  readonly place: string
}

function claim({ text, start, lead, name, place }: Written, isPlaced: boolean): Finding {
  const at = start + lead
  const placeAt = place === '' ? -1 : text.lastIndexOf(place)
  const span = { rule: 'letter-writer', confidence: 0.87 }
  const end = start + text.length
  const split = placeAt > 0 && isPlaced ? start + placeAt : end
  return {
    found: { authors: [name], ...(split < end ? { dateline: place } : {}) },
    spans: [
      { ...span, field: 'authors', start, end: split, at },
      ...(split < end
        ? [{ ...span, field: 'dateline' as const, start: split, end, at: split }]
        : []),
    ],
    remarks: [
      ...(lead > 0 ? [] : [remarkAt(at, 'author-guessed', name)]),
      ...(split < end && !isPlace(place) ? [remarkAt(split, 'place-unknown', place)] : []),
    ],
  }
}
