/** A name on a line → whether it has the form of one, and several names one by one. */
import { alternativesOf, findWeekdays } from '../../article/dates/date-words.js'
import { isFunctionWord, isParticle } from '../sentence.js'

/** What stands between two names. */
export const BETWEEN_NAMES = new RegExp(
  `\\s*[,/&;+]\\s*|\\s+(?:${alternativesOf('and')})\\s+(?=\\p{Lu})`,
  'iu',
)
/** `in 't Veld`, `op de Beeck` are surnames. */
const IN_NO_NAME = /\s(?:in|op)\s(?!['’]?[dt]|ter\s|ten\s|het\s)/u
const WORD = /^\p{Lu}[\p{L}'’.-]*$/u
/** `d’Harcourt`, `dell’Acqua`, `al-Khatib` behind a given name. */
const SURNAME = /^(?:(?:d|l|dell|dall)['’]|(?:al|el)-)\p{Lu}[\p{L}'’-]+$/u

/** A given name begins with a capital and is no common word; `de` in `Karel de Smet` may have none. */
export function isName(name: string): boolean {
  const words = name.split(/\s+/)
  const [first = ''] = words
  if (!WORD.test(first) || IN_NO_NAME.test(name) || isFunctionWord(first) || findWeekdays(first))
    return false
  return (
    words.length <= 6 &&
    words.every((word) => WORD.test(word) || isParticle(word) || SURNAME.test(word))
  )
}

/** First names that are also the commonest of words in some language. */
const WORDS_AND_NAMES: ReadonlySet<string> = new Set([
  'an',
  'per',
  'dan',
  'will',
  'sam',
  'al',
  'may',
  'ton',
  'bo',
])

/** Whether it is one where something else says that a name stands there: `Door An Peeters`. */
export function isToldName(name: string): boolean {
  if (isName(name)) return true
  const [first = '', ...others] = name.split(/\s+/)
  const isFirst = WORDS_AND_NAMES.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(first)
  return isFirst && others.length > 0 && isName(`Jan ${others.join(' ')}`)
}

/** `Jan Peeters en Mia Claes`, `Fleur Mees Astrid Roelandt`: the names of a line, one by one. */
export function splitAuthors(line: string): readonly string[] {
  return line.split(BETWEEN_NAMES).flatMap(splitNames)
}

/** Names that follow each other without a comma: each is a given name, particles and a surname. */
export function splitNames(line: string): readonly string[] {
  const words = line.split(/\s+/)
  const names: string[][] = []
  for (const word of words) {
    const current = names.at(-1)
    const isOpen =
      current !== undefined && (current.length === 1 || isParticle(current.at(-1) ?? ''))
    if (current && (isOpen || isParticle(word))) current.push(word)
    else names.push([word])
  }
  const isWhole = names.every((name) => name.length > 1 && !isParticle(name.at(-1) ?? ''))
  return isWhole ? names.map((name) => name.join(' ')) : words.length <= 3 ? [line] : []
}
