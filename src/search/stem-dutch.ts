/** A Dutch word, folded → its stem: what its plural, its adjective in `-e` and its infinitive have in common. */

/**
 * As Snowball does, but for what makes another word of one: `aanzienlijk` is no `aanzien`. And Snowball writes each long vowel
 * as a short one, so that `maan`, `manen` and `man` would be one word, and does not know that `mannen` are men (`man`), `huizen`
 * houses (`huis`), `brieven` letters (`brief`).
 */
export function stemDutch(word: string): string {
  if (isSingularInS(word)) return word
  const stem = withoutEnding(word)
  const [, vowel, consonant] = OPEN_END.exec(stem) ?? []
  const isLong =
    vowel !== undefined && word.startsWith(stem) && VOWEL.test(word.charAt(stem.length))
  const whole = isLong ? `${stem.slice(0, -1)}${vowel}${consonant}` : stem
  return whole.replace(WEAK_E, '$1e$2').replace(DOUBLED, '$1').replace(/v$/, 'f').replace(/z$/, 's')
}

const VOWEL = /[aeiouy]/
/** A single vowel between two consonants ends the stem: the word has a long or a short one. */
const OPEN_END = /(?:^|[^aeiouy])([aeou])([^aeiouywx])$/
/** `artikel` and `kasteel` look the same in the plural. */
const WEAK_E = /([aeiouy][^aeiouy]+)ee([lmnr])$/

/** Single letters are made of these. */
const DOUBLED = /([bdfgklmnprst])\1$/

/** `heden`; `en` and `e` behind a consonant; `s` behind one that is not `j`: what is left has a vowel, and three letters. */
function withoutEnding(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -4)}eid`
  const [, rest] = /^(.*(?:[^aeiouy]|[aeiou]i|[aeiou]y))e(?:ne?)?$/.exec(word) ?? []
  if (rest !== undefined && isWhole(rest) && !rest.endsWith('gem')) return rest
  // `ministeries`, `provincies`, `gemeentes`, `keukens`; not `adres` or `advies`.
  if (/.{3}(?:[rdtsgmnc]ies|[tdc]es|ens)$/.test(word)) return withoutEnding(word.slice(0, -1))
  const [, before] = /^(.*[^aeiouyjs])se?$/.exec(word) ?? []
  if (before === undefined || !isWhole(before)) return word
  return before
}

function isWhole(rest: string): boolean {
  // `oren`, `uren`.
  if (/^[aeou][^aeiouy]$/.test(rest)) return true
  return rest.length > 2 && /[aeiouy]+[^aeiouy]|[aeiou][iy]/.test(rest)
}

/** What ends in a consonant and `s`, of one syllable, or of several with such a noun at their end. */
const SYLLABLE_S = /^[^aeiouy]*[aeiouy]+[^aeiouys]+s$/
const NOUN_S =
  /(?:mens|kans|balans|tendens|puls|eclips|concours|plaats|arts|grens|prins|koers|fiets|wens|beurs|rots|gids|koorts|toets|schets|spits|flits)$/
/** Words of one syllable whose plural ends in `s`. */
const PLURALS_S = new Set(
  'films trams clubs trucks tests tanks jobs teams flats goals clips trends bars fans hits sets chips tips stunts ooms zoons broers koks lords'.split(
    ' ',
  ),
)

/** `kans`, `fiets`, `mens`: their last letter is no plural. */
function isSingularInS(word: string): boolean {
  if (!word.endsWith('s')) return false
  return (SYLLABLE_S.test(word) && !PLURALS_S.has(word)) || NOUN_S.test(word)
}
