/** A word → for each language whose words have known forms, what it has in common with its other forms. */
import { basesOf, SHORT_WORDS } from './irregular-forms.js'
import { foldWord } from './split-words.js'
import { stemDutch } from './stem-dutch.js'
import { stemEnglish } from './stem-english.js'
import { stemFrench } from './stem-french.js'
import { stemGerman } from './stem-german.js'
import { stemSpanish } from './stem-spanish.js'

type Stem = (word: string) => string

const STEMMERS: readonly (readonly [lang: string, stem: Stem])[] = [
  ['nl', stemDutch],
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

/** Figures have no forms, and the forms of short words are other words. */
const INFLECTED = /^[\p{L}\p{M}]{3,}$/u

/**
 * The stem in each of the languages (bits), folded, with its language: two words that share one are forms of each other. An
 * irregular plural has that of its singular as well, for it may be a word of its own: `graven` are graves, and counts.
 */
export function stemsOf(printed: string, languages: number): readonly string[] {
  const small = printed.toLowerCase()
  if (languages === 0 || !(INFLECTED.test(small) || SHORT_WORDS.has(small))) return []
  const folded = foldWord(small)
  return STEMMERS.flatMap(([lang, stem], index) => {
    if ((languages & (1 << index)) === 0) return []
    const stems = new Set([`${lang} ${stem(folded)}`])
    for (const base of basesOf(lang, small, folded)) stems.add(`${lang} ${stem(foldWord(base))}`)
    return Array.from(stems)
  })
}

/** The language of a stem as `stemsOf` gives it, as a bit. */
export function languageOfStem(stem: string): number {
  return languageBit(stem.slice(0, stem.indexOf(' ')))
}
