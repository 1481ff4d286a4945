/** A word → for each language whose words have known forms, what it has in common with its other forms. */
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { basesOf, SHORT_WORDS } from './irregular-forms.js'
import { foldWord } from './split-words.js'
import { stemEnglish } from './stem-english.js'

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

/** Figures have no forms, and the forms of short words are other words. */
const INFLECTED = /^[\p{L}\p{M}]{3,}$/u

/**
 * The stem in each of the languages (bits), folded, with its language: two words that share one are forms of each other. An
 * irregular plural has that of its singular as well, for it may be a word of its own: `graven` are graves, and counts.
 */
export function stemsOf(printed: string, languages: number): readonly string[] {
  const small = printed.toLowerCase()
  if (languages === 0 || !(INFLECTED.test(small) || SHORT_WORDS.has(small))) return []
  return STEMMERS.flatMap(([lang, stem], index) => {
    if ((languages & (1 << index)) === 0) return []
    const words = [small, ...basesOf(lang, small)]
    return [...new Set(words.map((word) => `${lang} ${foldWord(stem(word))}`))]
  })
}

/** The language of a stem as `stemsOf` gives it, as a bit. */
export function languageOfStem(stem: string): number {
  return languageBit(stem.slice(0, stem.indexOf(' ')))
}

const VOWEL = /[aeiouy]/
/** A single vowel between two consonants ends the stem: the word has a long or a short one. */
const OPEN_END = /(?:^|[^aeiouy])([aeou])([^aeiouywx])$/

/** Snowball makes single letters of some of these only. */
const DOUBLED = /([bfglmnprs])\1$/

/** What ends in a consonant and `s`, of one syllable, or of several with such a noun at their end. */
const SYLLABLE_S = /^[^aeiouy]*[aeiouy]+[^aeiouys]+s$/
const NOUN_S =
  /(?:mens|kans|plaats|arts|grens|prins|koers|fiets|wens|beurs|rots|gids|koorts|toets|schets|spits|flits)$/
/** Words of one syllable whose plural ends in `s`. */
const PLURALS_S = new Set(
  'films trams clubs trucks tests tanks jobs teams flats goals clips trends bars fans hits sets chips tips stunts ooms zoons broers koks lords'.split(
    ' ',
  ),
)

/** `kans`, `fiets`, `mens`: Snowball takes their last letter for a plural, and makes a word of them that is another one. */
function isSingularInS(word: string): boolean {
  if (!word.endsWith('s')) return false
  return (SYLLABLE_S.test(word) && !PLURALS_S.has(word)) || NOUN_S.test(word)
}

/**
 * Snowball writes each long vowel as a short one: `maan`, `manen` and `man` would be one word. And it does not know that
 * `mannen` are men (`man`), `huizen` houses (`huis`), `brieven` letters (`brief`).
 */
function stemDutchWord(word: string): string {
  if (isSingularInS(word)) return word
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
