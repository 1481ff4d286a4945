/** The last words of a headline → the initials of its authors, and the headline without them. */
import { languages } from '../../language/languages.js'
import type { ArchiveSettings, Authorities } from '../../record/settings.js'
import { looksLikeWord } from './looks-like-word.js'
import { isFunctionWord } from '../sentence.js'

export interface InitialsEvidence {
  readonly setting: ArchiveSettings['initials']
  /** Initials that an authority file knows. */
  readonly roster: Authorities['roster']
  /** How many headlines of the archive end in a token. */
  readonly corpus: Readonly<Record<string, number>>
  /** The running text: what stands there as a word is a word. */
  readonly body: string
}

export interface SplitHeadline {
  /** How many characters of the text are headline. */
  readonly length: number
  readonly initials: readonly string[]
  /** 0 to 1; what the least sure of the initials is. */
  readonly confidence: number
  /** Whether only how they stand out tells them from words. */
  readonly isGuess: boolean
  /** A last word that may be initials and was left in the headline. */
  readonly doubtful: string | null
}

/** Initials are taken from this confidence on: to lose a word of the headline is worse than to miss an author. */
const SURE = 0.8
/** Capitals in a row after a headline speak for each other. */
const IN_RUN = 0.85
/** Words that it takes to see how a headline was set. */
const LEAST_WORDS = 3
/** Small letters that stand out: a guess, and reported as one. */
const CONTRAST = 0.82
/** So many characters of text would say a word of their headline once more. */
const LONG_TEXT = 400
/** A token that ends so many headlines is no accident. */
const CORPUS_LEAST = 3
const LAST_TOKEN = /(?:^|\s)[([]?([\p{L}\d]+(?:\s?[/,&+]\s?[\p{L}\d]+)*)[)\]]?\s*$/u
const SHAPE = /^(?:[a-z]{1,4}|[A-Z]{2,4})$/
const VOWEL = /[aeiouy]/i
/** Measures that follow a figure. */
const UNITS = new Set(
  'km kmh cm mm nm kg mg ml cl dl hl kb mb gb tb kw kwh mw mwh gw gwh mld mln bn mrd mds pct hr hrs pts ft lb lbs kcal px db hz khz mhz ghz st nd rd th'.split(
    ' ',
  ),
)
const WORDS = new Set(languages.flatMap((language) => language.abbreviations))

/**
 * The last tokens of a headline, `jv` or `jv/tme`, where every one of them has the shape of initials and stands where
 * they could; none otherwise. What an archive shows of them is for `initials-census.ts` to judge.
 */
export function readLastTokens(headline: string): readonly string[] {
  const match = LAST_TOKEN.exec(headline.slice(-40))
  const tokens = match?.[1]?.split(/[\s/,&+]+/) ?? []
  const before = headline.slice(0, headline.length - (match?.[0].length ?? 0))
  const isUpper = !/\p{Ll}/u.test(before)
  const isFigure = /\d\s*$/.test(before)
  const couldBe = (token: string): boolean => {
    const lower = token.toLowerCase()
    const isMeasure = isFigure && (UNITS.has(lower) || looksLikeWord(token))
    const isLost = isUpper && token !== lower
    const isWordly = isFunctionWord(token) || WORDS.has(lower) || isMeasure || isLost
    return SHAPE.test(token) && !isWordly
  }
  return before !== '' && !isOpenBefore(before) && tokens.every(couldBe) ? tokens : []
}

/** Takes tokens from the end of `headline` as long as they are initials for sure. */
export function splitInitials(headline: string, evidence: InitialsEvidence): SplitHeadline {
  if (evidence.setting === 'never') return nothingIn(headline, null)
  const run = measureCapitals(headline, evidence)
  let length = headline.length
  let confidence = 1
  const initials: string[] = []
  for (;;) {
    const match = LAST_TOKEN.exec(headline.slice(Math.max(0, length - 40), length))
    const tokens = match?.[1]?.split(/[\s/,&+]+/) ?? []
    const before = headline.slice(0, length - (match?.[0].length ?? 0))
    const known = initials.length === 0 ? evidence : withoutSetting(evidence)
    const sureness = Math.min(...tokens.map((token) => judge(token, before, known)))
    const isInRun = initials.length + tokens.length <= run
    if (!match || !(sureness >= SURE || isInRun)) break
    confidence = Math.min(confidence, isInRun ? IN_RUN : sureness)
    initials.unshift(...tokens)
    length = before.length
  }
  if (initials.length === 0) return nothingIn(headline, findDoubtful(headline, evidence))
  return { length, initials, confidence, isGuess: confidence === CONTRAST, doubtful: null }
}

/** The setting `always` is about the last word alone: the one before it is part of the headline. */
function withoutSetting(evidence: InitialsEvidence): InitialsEvidence {
  return evidence.setting === 'always' ? { ...evidence, setting: 'auto' } : evidence
}

/** Whether every token is surely initials, as in `(jv/tme)` under a text. */
export function areInitials(tokens: readonly string[], evidence: InitialsEvidence): boolean {
  return (
    evidence.setting !== 'never' &&
    tokens.every((token) => judge(token, '', evidence) >= SURE && token !== token.toUpperCase())
  )
}

function nothingIn(headline: string, doubtful: string | null): SplitHeadline {
  return { length: headline.length, initials: [], confidence: 0, isGuess: false, doubtful }
}

/** How sure it is that `token`, which follows `before`, is initials. */
function judge(token: string, before: string, evidence: InitialsEvidence): number {
  if (Object.hasOwn(evidence.roster, token)) return 0.99
  if (Object.hasOwn(evidence.corpus, token) && (evidence.corpus[token] ?? 0) >= CORPUS_LEAST)
    return 0.9
  if (!SHAPE.test(token)) return 0
  if (isWord(token, before, evidence)) return 0
  if (evidence.setting === 'always') return SURE
  if (isOpenBefore(before)) return 0.5
  if (standsOut(token, before, evidence)) return CONTRAST
  return VOWEL.test(token) || token.length === 1 || token !== token.toLowerCase() ? 0.5 : 0.9
}

/**
 * `DOLLAR FALLS FURTHER IN TOKYO ia`, `Apps Now Available for Federal Use b`: small letters at the end of a headline that
 * has none elsewhere, and that a text of some length never says. In title case only a single letter is told from a word.
 */
function standsOut(token: string, before: string, { body }: InitialsEvidence): boolean {
  if (token.length > 3 || token !== token.toLowerCase() || body.length < LONG_TEXT) return false
  if (UNITS.has(token) || !(isCapitals(before) || (token.length === 1 && isTitleCase(before))))
    return false
  return !new RegExp(`(?<![\\p{L}\\d])${token}(?![\\p{L}\\d])`, 'iu').test(body)
}

function isCapitals(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= LEAST_WORDS && text === text.toUpperCase()
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']{3,}/gu) ?? []
  return words.length >= LEAST_WORDS && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Three groups of capitals or more, after a headline that is not in capitals itself: `… goed RL JV ADN`. */
function measureCapitals(headline: string, evidence: InitialsEvidence): number {
  const [, title = '', groups = ''] =
    /^(.*?\p{Ll}.*?)((?:\s+[A-Z]{2,4}){3,6})$/u.exec(headline) ?? []
  const tokens = groups.trim().split(/\s+/)
  const isSure =
    groups !== '' &&
    !isOpenBefore(title) &&
    tokens.every((token) => !isWord(token, title, evidence))
  return isSure ? tokens.length : 0
}

/** Articles, conjunctions and prepositions that end no headline. */
const OPEN_WORDS: ReadonlySet<string> = new Set(
  `de het een en of als dat die voor van met zonder tegen the a an and or of for with as than der die das ein eine und
  oder für mit von le la les un une et ou pour avec de des du el los las y o para con il lo gli e per di da do dos
  com um uma`.split(/\s+/),
)

/** `csv of`, `zei:`: something has to follow, and it is no author. */
function isOpenBefore(before: string): boolean {
  const [last = ''] = /\S+$/.exec(before.trimEnd()) ?? []
  return /[:,–-]$/.test(last) || OPEN_WORDS.has(last)
}

function isWord(token: string, before: string, { body }: InitialsEvidence): boolean {
  const lower = token.toLowerCase()
  if (isFunctionWord(token) || WORDS.has(lower)) return true
  if (UNITS.has(lower) && /\d\s*$/.test(before)) return true
  if (!body.includes(token)) return false
  return new RegExp(`(?:^|\\s)["“'‘]?${token}(?=[\\s,;:?!"”’)-]|\\.(?:\\s|$))`, 'u').test(body)
}

/** Short enough for initials, and not a word that anything knows. Capitals with a vowel are mostly names: `EU`. */
function findDoubtful(headline: string, evidence: InitialsEvidence): string | null {
  const match = LAST_TOKEN.exec(headline.slice(-40))
  const tokens = match?.[1]?.split(/[\s/,&+]+/) ?? []
  const last = tokens.at(-1) ?? ''
  if (!match || !/^(?:[a-z]{1,3}|[A-Z]{2,3})$/.test(last)) return null
  const isUpper = last !== last.toLowerCase()
  if (isUpper && (VOWEL.test(last) || !/\p{Ll}/u.test(headline))) return null
  const before = headline.slice(0, headline.length - match[0].length)
  return isWord(last, before, evidence) ? null : last
}
