/** A plural that no stemmer takes back to its singular → that singular: `steden` → `stad`, `children` → `child`. */
import { foldWord } from './split-words.js'

interface Irregular {
  /** Also at the end of a compound: `hoofdsteden`. */
  readonly endings: ReadonlyMap<string, string>
  /** These words alone. */
  readonly alone: ReadonlyMap<string, string>
  /** Words that only end like one of them. */
  readonly others: RegExp
  readonly ending: RegExp
  /** A rule, where many words follow one. */
  readonly rule: (word: string) => string | null
}

/** The singular that shares its forms with the word, besides those of its stem; null for nearly all words. */
export function singularOf(lang: string, word: string): string | null {
  const known = IRREGULAR[lang]
  if (!known) return null
  const { endings, alone, others, ending, rule } = known
  const whole = alone.get(word)
  if (whole !== undefined) return whole
  const [plural] = ending.exec(word) ?? []
  if (plural === undefined) return rule(word)
  return others.test(word) ? null : word.slice(0, -plural.length) + endings.get(plural)!
}

/** The plurals of a word that are listed, in any language, folded: they may begin in another way than it does. */
export function listedForms(word: string): readonly string[] {
  const plurals: string[] = []
  for (const { endings, alone } of Object.values(IRREGULAR)) {
    for (const [plural, singular] of alone) if (foldWord(singular) === word) plurals.push(plural)
    for (const [plural, singular] of endings)
      if (word.endsWith(singular)) plurals.push(word.slice(0, -singular.length) + foldWord(plural))
  }
  return plurals
}

/** Singulars of two letters: shorter than all other words that have forms. */
export const SHORT_SINGULARS: ReadonlySet<string> = new Set(['ei', 'ox'])

/** Plurals in `-eren`; vowels that become long, or another vowel. */
const DUTCH = `kinderen kind, eieren ei, beenderen been, bladeren blad, gelederen gelid, gemoederen gemoed,
  hoenderen hoen, hoenders hoen, kalveren kalf, lammeren lam, liederen lied, runderen rund, volkeren volk,
  steden stad, schepen schip, leden lid, smeden smid, dagen dag, slagen slag, dragen drag, wegen weg, oorlogen oorlog,
  daken dak, glazen glas, paden pad, graven graf, hoven hof, goden god, schoten schot, spelen spel, gebeden gebed,
  gebreken gebrek, bevelen bevel, verboden verbod, sloten slot, dalen dal, zwembaden zwembad, koeien koe`
const DUTCH_ALONE =
  'raderen rad, tandraderen tandrad, gaten gat, vaten vat, baden bad, loten lot, holen hol, staven staf, goederen goed'
/** Verbs whose end is no plural, although there is a word that it would be the plural of. */
const NOT_DUTCH = /^(?:geleden|gedragen|overwegen)$/

const ENGLISH = `men man, children child, feet foot, teeth tooth, geese goose, mice mouse, wives wife, lives life, knives knife,
  leaves leaf, thieves thief, wolves wolf, halves half, shelves shelf, loaves loaf, selves self, hooves hoof, scarves scarf,
  crises crisis, analyses analysis, hypotheses hypothesis, criteria criterion, phenomena phenomenon, bacteria bacterium`
const ENGLISH_ALONE =
  'oxen ox, calves calf, theses thesis, oases oasis, fungi fungus, nuclei nucleus, alumni alumnus, radii radius, matrices matrix, indices index, dice die, gases gas, buses bus, lenses lens, biases bias, quizzes quiz, agreed agree, disagreed disagree, freed free, guaranteed guarantee, decreed decree, owed owe, owing owe, dying die, lying lie, tying tie'
const NOT_ENGLISH = /^(?:omen|hymen)$/

const GERMAN = `museen museum, zentren zentrum, themen thema, firmen firma, konten konto, risiken risiko, ministerien ministerium,
  stadien stadion, gymnasien gymnasium, medien medium`
const GERMAN_ALONE = 'daten datum, villen villa, dramen drama, praxen praxis, globen globus'

const FRENCH = `travaux travail, vitraux vitrail, coraux corail, émaux émail, soupiraux soupirail, messieurs monsieur,
  mesdames madame`
const FRENCH_ALONE = 'yeux œil, cieux ciel, aïeux aïeul, baux bail'

const NEVER = /^$/
const none = (): null => null

const IRREGULAR: Readonly<Record<string, Irregular>> = {
  nl: irregular(DUTCH, DUTCH_ALONE, NOT_DUTCH, dutchSingular),
  en: irregular(ENGLISH, ENGLISH_ALONE, NOT_ENGLISH, none),
  de: irregular(GERMAN, GERMAN_ALONE, NEVER, none),
  fr: irregular(FRENCH, FRENCH_ALONE, NEVER, none),
  es: irregular('', '', NEVER, spanishSingular),
}

function irregular(
  endings: string,
  alone: string,
  others: RegExp,
  rule: Irregular['rule'],
): Irregular {
  const listed = readPairs(endings)
  const ending = listed.size === 0 ? NEVER : new RegExp(`(?:${[...listed.keys()].join('|')})$`)
  return { endings: listed, alone: readPairs(alone), others, ending, rule }
}

function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(',').map((pair) => pair.trim().split(' '))
  return new Map(
    pairs.flatMap(([plural, singular]) =>
      plural === undefined || singular === undefined ? [] : [[plural, singular] as const],
    ),
  )
}

/** `zeeën`, `industrieën`, `bacteriën`; `autos` for `auto's`, which has an apostrophe where it is written well. */
function dutchSingular(word: string): string | null {
  if (/[^aeiouy][aiou]s$/.test(word)) return word.slice(0, -1)
  if (!word.endsWith('ën')) return null
  const base = word.slice(0, -'ën'.length)
  if (base.endsWith('ee') || base.endsWith('ie')) return base
  return base.endsWith('i') ? `${base}e` : null
}

const SPANISH_ACCENTS: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
}

/** `luces` of `luz`; `imágenes` of `imagen`, which the stemmer takes for a verb, as it does `mujer`. */
function spanishSingular(word: string): string | null {
  if (!word.endsWith('es')) return null
  const base = word.slice(0, -'es'.length)
  if (base.endsWith('c')) return `${base.slice(0, -1)}z`
  const plain = base.replace(/[áéíóú]/g, (letter) => SPANISH_ACCENTS[letter]!)
  return /[aeiou][nrl]$/.test(plain) ? plain : null
}
