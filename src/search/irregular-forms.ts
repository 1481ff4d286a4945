/** A word that no stemmer takes back to its singular or infinitive → that: `steden` → `stad`, `children` → `child`, `went` → `go`. */
import { foldWord } from './split-words.js'
import { infinitiveOf, verbForms } from './strong-verbs.js'

interface Irregular {
  /** Plurals, folded, also at the end of a compound: `hoofdsteden`. */
  readonly endings: ReadonlyMap<string, string>
  /** These words alone. */
  readonly alone: ReadonlyMap<string, string>
  /** Words that only end like one of them. */
  readonly others: RegExp
  readonly ending: RegExp
  /** A rule, where many words follow one. */
  readonly rule: (word: string) => string | null
}

/** The singular or infinitive that shares its forms with the word, besides those of its stem; none for nearly all words. */
export function basesOf(lang: string, word: string, folded: string): readonly string[] {
  const bases = [singularOf(lang, word, folded), infinitiveOf(lang, folded)]
  return bases.filter((base) => base !== null)
}

function singularOf(lang: string, word: string, folded: string): string | null {
  const known = IRREGULAR[lang]
  if (!known) return null
  const { endings, alone, others, ending, rule } = known
  const whole = alone.get(folded)
  if (whole !== undefined) return whole
  const [plural] = ending.exec(folded) ?? []
  if (plural === undefined) return rule(word)
  return others.test(folded) ? null : folded.slice(0, -plural.length) + endings.get(plural)!
}

/** The forms of a folded word that are listed, folded: they may begin in another way than it does. */
export function listedForms(lang: string, word: string): readonly string[] {
  const listed = [...verbForms(lang, word)]
  const { endings, alone } = IRREGULAR[lang] ?? NOTHING_LISTED
  for (const [plural, singular] of alone) if (singular === word) listed.push(plural)
  for (const [plural, singular] of endings)
    if (word.endsWith(singular)) listed.push(word.slice(0, -singular.length) + plural)
  return listed
}

const NOTHING_LISTED: Pick<Irregular, 'endings' | 'alone'> = {
  endings: new Map(),
  alone: new Map(),
}

/** Words of two letters that have forms: all others of which forms are known are longer. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(['ei', 'ox', 'go', 'ir'])

/** Plurals in `-eren`; vowels that become long, or another vowel. */
const DUTCH = `kinderen kind, eieren ei, beenderen been, bladeren blad, gelederen gelid, gemoederen gemoed,
  hoenderen hoen, hoenders hoen, kalveren kalf, lammeren lam, liederen lied, runderen rund, volkeren volk,
  steden stad, schepen schip, leden lid, smeden smid, dagen dag, slagen slag, dragen drag, wegen weg, oorlogen oorlog,
  daken dak, glazen glas, paden pad, graven graf, hoven hof, goden god, schoten schot, spelen spel, gebeden gebed,
  gebreken gebrek, bevelen bevel, verboden verbod, sloten slot, dalen dal, zwembaden zwembad, koeien koe,
  musea museum, centra centrum, data datum, fora forum, referenda referendum, memoranda memorandum, spectra spectrum,
  maxima maximum, minima minimum, addenda addendum, crises crisis`
const DUTCH_ALONE =
  'raderen rad, tandraderen tandrad, gaten gat, vaten vat, baden bad, loten lot, holen hol, staven staf, goederen goed'
/** Verbs whose end is no plural, although there is a word that it would be the plural of. */
const NOT_DUTCH = /^(?:geleden|gedragen|overwegen)$/

const ENGLISH = `men man, children child, feet foot, teeth tooth, geese goose, mice mouse, wives wife, lives life, knives knife,
  leaves leaf, thieves thief, wolves wolf, halves half, shelves shelf, loaves loaf, selves self, hooves hoof, scarves scarf,
  crises crisis, analyses analysis, hypotheses hypothesis, criteria criterion, phenomena phenomenon, bacteria bacterium,
  memoranda memorandum, referenda referendum, curricula curriculum, strata stratum, spectra spectrum`
const ENGLISH_ALONE =
  'oxen ox, calves calf, theses thesis, oases oasis, fungi fungus, nuclei nucleus, alumni alumnus, radii radius, matrices matrix, indices index, dice die, gases gas, buses bus, lenses lens, biases bias, quizzes quiz, agreed agree, disagreed disagree, freed free, guaranteed guarantee, decreed decree, owed owe, owing owe, dying die, lying lie, tying tie, taxis taxi, menus menu, gurus guru, alibis alibi, skis ski, biased bias, panicked panic'
const NOT_ENGLISH = /^(?:omen|hymen)$/

const GERMAN = `zentren zentrum, themen thema, firmen firma, konten konto, risiken risiko, stadien stadion, viren virus,
  radien radius, alben album, prinzipien prinzip, lexika lexikon, pizzen pizza, visa visum, themata thema`
const GERMAN_ALONE =
  'daten datum, villen villa, dramen drama, praxen praxis, globen globus, hohe hoch, hohen hoch, hoher hoch, hohes hoch, busse bus, bussen bus, kakteen kaktus, seen see'

const FRENCH = `travaux travail, vitraux vitrail, coraux corail, emaux email, soupiraux soupirail, messieurs monsieur,
  mesdames madame`
const FRENCH_ALONE =
  'yeux œil, cieux ciel, aieux aieul, baux bail, nouvelle nouveau, nouvelles nouveau, belle beau, belles beau, vieille vieux, vieilles vieux, blanche blanc, blanches blanc, longue long, longues long, publique public, publiques public, bonne bon, bonnes bon, grosse gros, grosses gros, neuve neuf'

const SPANISH_ALONE =
  'intereses interes, primero primer, primera primer, primeros primer, primeras primer, gran grande'

const NEVER = /^$/
const none = (): null => null

const IRREGULAR: Readonly<Record<string, Irregular>> = {
  nl: irregular(DUTCH, DUTCH_ALONE, NOT_DUTCH, dutchSingular),
  en: irregular(ENGLISH, ENGLISH_ALONE, NOT_ENGLISH, none),
  de: irregular(GERMAN, GERMAN_ALONE, NEVER, germanSingular),
  fr: irregular(FRENCH, FRENCH_ALONE, NEVER, frenchSingular),
  es: irregular('', SPANISH_ALONE, NEVER, spanishSingular),
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
      plural === undefined || singular === undefined ? [] : [[plural, foldWord(singular)] as const],
    ),
  )
}

/** `zeeën`, `industrieën`, `bacteriën`; `politici`, `stadia`; `autos` for `auto's`, which has an apostrophe where it is written well; `huisje`. */
function dutchSingular(word: string): string | null {
  if (/[^aeiouy][aiou]s$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('ici')) return `${word.slice(0, -1)}us`
  if (word.endsWith('ia')) return `${word.slice(0, -1)}um`
  if (/.{3}jes?$/.test(word)) return withoutDiminutive(word.replace(/jes?$/, ''))
  if (!word.endsWith('ën')) return null
  const base = word.slice(0, -'ën'.length)
  if (base.endsWith('ee') || base.endsWith('ie')) return base
  return base.endsWith('i') ? `${base}e` : null
}

/** What stands before `-je`: `huis`, `tafelt`, `boomp`, `konink`, `mannet`, `fotoot`. `meisje` is a word by itself. */
function withoutDiminutive(base: string): string {
  if (base === 'meis') return 'meisje'
  if (/([bglmnr])\1et$/.test(base)) return base.slice(0, -'net'.length)
  if (/[aiou].oot$/.test(base)) return base.slice(0, -'ot'.length)
  if (base.endsWith('ink')) return `${base.slice(0, -1)}g`
  return SMALL_T.test(base) ? base.slice(0, -1) : base
}

/** Where `t` (or `p`) belongs to the ending: `kamertje`, `stoeltje`, `uurtje`, `partijtje`, `boompje`; not in `kaartje`. */
const SMALL_T = /(?:[^aeiou]e[lr]|or|[aeou]{2}[lnw]|[ei]er|[ou]er|uur|eur|ij|ie)t$|mp$/

/** `Freundinnen`; `Museen`, `Ministerien`, `Jubiläen`. */
function germanSingular(word: string): string | null {
  if (word.endsWith('innen')) return word.slice(0, -'nen'.length)
  return /[ieaä]en$/.test(word) ? `${word.slice(0, -2)}um` : null
}

/** `bijoux`, `genoux`, `jeux`. */
function frenchSingular(word: string): string | null {
  return /[eo]ux$/.test(word) ? word.slice(0, -1) : null
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
  if (/[aeiouáéíóú]c$/.test(base)) return `${base.slice(0, -1)}z`
  const plain = base.replace(/[áéíóú]/g, (letter) => SPANISH_ACCENTS[letter]!)
  return /[aeiou][nrl]$/.test(plain) ? plain : null
}
