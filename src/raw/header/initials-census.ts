/** The headlines and texts of an archive, one after the other → the tokens that it shows to be initials. */
import { isShortWord } from '../../language/short-words.js'
import { looksLikeWord } from './looks-like-word.js'
import { readLastTokens } from './initials.js'

/** A headline as it stands in its file, initials included, and the text below it. */
export interface CountedHeadline {
  readonly headline: string
  readonly texts: readonly string[]
  /** The initials that are taken from it as things are. */
  readonly taken: readonly string[]
}

/** A token that is initials as far as the archive shows. */
export interface LearnedInitials {
  readonly token: string
  /** Headlines that it ends. */
  readonly ends: number
  /** How often it stands in running text, in any case. */
  readonly seen: number
  /** Headlines that would lose it. */
  readonly losing: number
  /** The first of those. */
  readonly samples: readonly string[]
}

interface TokenCount {
  ends: number
  losing: number
  /** Words of text below the headlines that it ends. */
  words: number
  readonly samples: string[]
}

/** A token that ends so many headlines is no accident, if it is so many times commoner there than elsewhere. */
const LEAST = 3
const TIMES = 4
/** What could be a word has to be commoner still, and needs so much text that would have shown the word. */
const WORD_TIMES = 40
const WORD_TEXT = 300
const WORD_LENGTH = 4
const SAMPLES = 3
const SHORT_WORD = /(?<![\p{L}\d])\p{L}{1,4}(?![\p{L}\d])/gu
const WORD = /\p{L}+/gu
/** `(jv)` under a text is no running text. */
const SIGN_OFF = /\([^()]{2,60}\)\.?\s*$/

/** Holds counts of tokens and of short words, and no text. */
export class InitialsCensus {
  readonly #counts = new Map<string, TokenCount>()
  /** Short words of running text, in lower case. */
  readonly #seen = new Map<string, number>()

  add(counted: CountedHeadline): void {
    const { headline, texts } = counted
    const tokens = readLastTokens(headline)
    const length = tokens.length === 0 ? headline.length : headline.lastIndexOf(tokens[0]!)
    this.#countWords(headline.slice(0, length))
    for (const [index, text] of texts.entries())
      this.#countWords(index === texts.length - 1 ? text.replace(SIGN_OFF, '') : text)
    for (const token of new Set(tokens)) this.#countEnd(token, counted)
  }

  /** Those that are not in `known`, commonest first. */
  learned(known: Readonly<Record<string, unknown>>): readonly LearnedInitials[] {
    return [...this.#counts]
      .filter(([token]) => !Object.hasOwn(known, token))
      .filter(([token, count]) => isShown(token, count, this.#seenOf(token)))
      .map(([token, { ends, losing, samples }]) => {
        return { token, ends, seen: this.#seenOf(token), losing, samples }
      })
      .toSorted((a, b) => b.ends - a.ends || (a.token < b.token ? -1 : 1))
  }

  #seenOf(token: string): number {
    return this.#seen.get(token.toLowerCase()) ?? 0
  }

  #countWords(text: string): void {
    for (const [word] of text.matchAll(SHORT_WORD))
      this.#seen.set(word.toLowerCase(), this.#seenOf(word) + 1)
  }

  #countEnd(token: string, { headline, texts, taken }: CountedHeadline): void {
    const count = this.#counts.get(token) ?? { ends: 0, losing: 0, words: 0, samples: [] }
    this.#counts.set(token, count)
    count.ends++
    for (const text of texts) count.words += text.match(WORD)?.length ?? 0
    if (taken.includes(token)) return
    count.losing++
    if (count.samples.length < SAMPLES) count.samples.push(headline)
  }
}

/** To lose a word of the headline is worse than to miss an author. */
function isShown(token: string, { ends, words }: TokenCount, seen: number): boolean {
  if (ends < LEAST || ends <= TIMES * seen || isRealWord(token)) return false
  return !looksLikeWord(token) || (ends > WORD_TIMES * seen && words >= WORD_TEXT)
}

/** `goed`, which short texts may well never say; of four letters hardly anything that could be spoken is initials. */
function isRealWord(token: string): boolean {
  const isSmall = token === token.toLowerCase()
  return isSmall && (isShortWord(token) || (token.length >= WORD_LENGTH && looksLikeWord(token)))
}
