/** A French word, folded → its stem: what its plural, its feminine and the commonest forms of a verb in `-er` have in common. */

/** Snowball takes away whatever makes a word of a word: `parlement` would be a form of `parler`, `extrémité` of `extrême`. */
export function stemFrench(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word
  const singular = withoutPlural(word)
  return WHOLE.has(singular) ? singular : withoutEnding(singular)
}

/** Nouns in `-ée` and `-er` beside which there is a shorter word of another meaning, and words without forms. */
const WHOLE: ReadonlySet<string> = new Set(
  `annee armee musee vallee maree poupee fusee lycee trophee allee pensee
  mer mere pere port porte hier fier hiver danger etranger passager messager boucher boulanger rocher clocher berger verger papier metier
  course voler vol mont monter male mal mur mure cas case bas base fil file cap cape sole sol coup couper
  fois mais mois pays bras corps temps cours sens dans sans sous vers moins plus tres apres depuis toujours jamais
  lait fait trait droit serait sera etait paris jadis puis propos series acces succes proces progres congres exces`.split(
    /\s+/,
  ),
)

function withoutPlural(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -2)}l`
  return /[^su]s$|(?:[aeiou]|[^bp][ltdnm])us$/.test(word) ? word.slice(0, -1) : word
}

/** The letters that are left must be a word. */
const SHORTEST = 3

function withoutEnding(word: string): string {
  const masculine = word
    .replace(/ee$/, 'e')
    .replace(/([igc])ere$/, '$1er')
    .replace(/trice$/, 'teur')
    .replace(/([td])euse$/, '$1eur')
  const [ending] = ENDING.exec(masculine) ?? ['']
  const rest = masculine.slice(0, masculine.length - ending.length)
  const stem = rest.length < SHORTEST || !/[aeiouy]/.test(rest) ? masculine : rest
  // `nouvelle`; `salle` has nothing to do with `sale`. `active`, `heureuse`, `française`.
  const single = stem.length > 4 ? stem.replace(/([lnt])\1$/, '$1') : stem
  return single
    .replace(/if$/, 'iv')
    .replace(/eux$/, 'eus')
    .replace(/([ao]i)s$/, '$1')
}

const ENDING = /(?:e|er|ez|e?ait|e?aient|erent|era|eront|erait|eraient)$/
