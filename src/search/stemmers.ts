/** A word → for each language whose words have known forms, what it has in common with its other forms. */
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { foldWord } from './split-words.js'

type Stem = (word: string) => string

const STEMMERS: readonly (readonly [lang: string, stem: Stem])[] = [
  ['nl', stemDutchWord],
  ['en', stemEnglish],
  ['de', stemGerman],
  ['fr', stemFrench],
  ['es', stemSpanish],
]

/** A bit for a language whose words have known forms; 0 for any other. `lang` is a tag such as `pt-br`. */
export function languageBit(lang: string): number {
  const index = STEMMERS.findIndex(([known]) => lang === known || lang.startsWith(`${known}-`))
  return index < 0 ? 0 : 1 << index
}

export const ALL_LANGUAGES: number = 2 ** STEMMERS.length - 1

/** Figures have no forms, and the forms of short words are other words. */
const INFLECTED = /^[\p{L}\p{M}]{3,}$/u

/** The stem in each of the languages (bits), folded, with its language: two words that share one are forms of each other. */
export function stemsOf(printed: string, languages: number): readonly string[] {
  const small = printed.toLowerCase()
  if (languages === 0 || !INFLECTED.test(small)) return []
  return STEMMERS.flatMap(([lang, stem], index) =>
    (languages & (1 << index)) === 0 ? [] : [`${lang} ${foldWord(stem(small))}`],
  )
}

const VOWEL = /[aeiouy]/
/** A single vowel between two consonants ends the stem: the word has a long or a short one. */
const OPEN_END = /(?:^|[^aeiouy])([aeou])([^aeiouywx])$/

/** Snowball makes single letters of some of these only. */
const DOUBLED = /([bfglmnprs])\1$/

/**
 * Snowball writes each long vowel as a short one: `maan`, `manen` and `man` would be one word. And it does not know that
 * `mannen` are men (`man`), `huizen` houses (`huis`), `brieven` letters (`brief`).
 */
function stemDutchWord(word: string): string {
  const stem = stemDutch(word)
  const [, vowel, consonant] = OPEN_END.exec(stem) ?? []
  const base = stem.slice(0, -2)
  const isLong =
    vowel !== undefined &&
    (word.startsWith(`${base}${vowel}${vowel}${consonant}`) ||
      (word.startsWith(stem) && VOWEL.test(word.charAt(stem.length))))
  const whole = isLong ? `${base}${vowel}${vowel}${consonant}` : stem
  return whole.replace(DOUBLED, '$1').replace(/v$/, 'f').replace(/z$/, 's')
}
