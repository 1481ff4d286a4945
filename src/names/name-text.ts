/** The words of an article → the same with what tells names: capitals, and which words belong together. */
import { BLANK, STOP, type Words } from '../record/words.js'
import { listWords } from '../language/word-list.js'
import type { NameLanguage } from './name-language.js'

export interface NameText {
  readonly words: Words
  readonly language: NameLanguage
  /** Indexes of words that may begin a name. A headline whose words nearly all have capitals proves nothing and is left out. */
  readonly capitals: readonly number[]
  /** 1 for a word that a name was found in. */
  readonly taken: number[]
}

export function nameTextOf(words: Words, language: NameLanguage): NameText {
  const capitals: number[] = []
  const { printed } = words
  for (let at = bearsCapitals(words) ? words.leadAt : 0; at < printed.length; at++)
    if (isCapital(words, at) || isElided(printed[at]!)) capitals.push(at)
  return { words, language, capitals, taken: printed.map(() => 0) }
}

/** Whether the word begins with a capital. */
export function isCapital({ printed, lower }: Words, at: number): boolean {
  const word = printed[at]
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return word[0] !== lower[at]![0]
}

/** `l’Allemagne` */
function isElided(word: string): boolean {
  const mark = word[1]
  if ((mark !== "'" && mark !== '’') || word.length < 4) return false
  return word[2] !== word[2]!.toLowerCase()
}

/** Nearly all long words of the headline have a capital. */
function bearsCapitals(words: Words): boolean {
  let long = 0
  let capital = 0
  for (let at = 0; at < words.leadAt; at++) {
    if (words.printed[at]!.length < 4) continue
    long++
    if (isCapital(words, at)) capital++
  }
  return capital >= 0.7 * long
}

const abbreviations = new Set(
  listWords(
    'mr mrs ms dr st prof ir ing drs mme mlle jr sr gen col lt sen rep gov rev capt sgt mag dra',
  ),
)

/** Whether the word follows the one before with no more than a blank, or the dot of an abbreviation: `Mr. Reagan`. */
export function isJoined({ words }: NameText, at: number): boolean {
  const gap = words.before[at]
  if (gap === BLANK) return true
  if (gap !== STOP || at === 0 || at === words.leadAt || at === words.bodyAt) return false
  return isAbbreviation(words, at - 1)
}

function isAbbreviation(words: Words, at: number): boolean {
  return isInitial(words, at) || abbreviations.has(words.lower[at]!)
}

/** `W` of `George W. Bush` */
export function isInitial(words: Words, at: number): boolean {
  return words.printed[at]?.length === 1 && isCapital(words, at)
}

/** Whether the word begins a sentence, so that its capital says little. */
export function isFirst(text: NameText, at: number): boolean {
  return text.words.before[at] === STOP && !isJoined(text, at)
}

/** `BRUSSEL`: longer than an abbreviation, and all in capitals. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** `Reagan’s` → `Reagan`, `l’Allemagne` → `Allemagne`, `Wiens` → `Wien`: the word as a list would have it. */
export function bareWord(word: string, language: NameLanguage): string {
  const mark = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'))
  if (mark > 0) {
    if (word.length - mark <= 2 && word.length > 3) return word.slice(0, mark)
    if (language.tag === 'fr' && mark <= 2) return word.slice(mark + 1)
  }
  if (language.tag === 'de' && word.length > 4 && word.endsWith('s')) return word.slice(0, -1)
  if (language.tag === 'en' && word.endsWith('-based')) return word.slice(0, -6)
  return word
}
