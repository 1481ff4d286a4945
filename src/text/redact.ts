/** Words that must not be read → a source without them, which still knows its way back to the original. */
import type { Redaction } from '../record/ledger.js'
import type { SourceText } from '../record/source-file.js'
import { foldText, foldWord, RAISED_MARK, type FoldedText } from './folded-text.js'
import { traceBack, type Edit } from './trace.js'

export interface Redactor {
  /** The same source with other words in their place. */
  readonly source: (source: SourceText) => SourceText
  /** The same for a path or any other text that says something about a source. */
  readonly text: (text: string) => string
  /** How often the words stand there. */
  readonly count: (text: string) => number
  /** Whether the words still stand there, in any capitals, with any blanks or hyphens between them. */
  readonly finds: (text: string) => boolean
}

/** The words, what stands for them, and where they count. */
export type RedactedWords = Pick<Redaction, 'text' | 'with' | 'wholeWords'>

interface RedactionRule {
  readonly forms: readonly WordForm[]
  readonly other: string
}

interface WordForm {
  /** Matches folded text. */
  readonly pattern: RegExp
  /** Whether letters of other alphabets are folded to the Latin ones that they look like. */
  readonly asLatin: boolean
}

/** Capitals of Greek look like other Latin letters than the small ones: as they are they have to be compared, too. */
const GREEK = /\p{sc=Greek}/u

/** A note that is raised, with its mark. */
const RAISED = String.raw`${RAISED_MARK}[\p{L}\p{N}]{0,2}`
/** A note that is not: `[1]`, `[^1]`, `(2)`, `<sup>3</sup>`. */
const NOTE = String.raw`\[\^?\p{N}{1,3}\]|\(\p{N}{1,2}\)|<sup\b[^<>\n]{0,40}>[^<>\n\p{L}\p{N}]{0,2}[\p{L}\p{N}][^<>\n]{0,4}<\/sup>`
/**
 * What may stand between two words and not part them for a reader: whatever is no letter and no figure, as HTML and addresses
 * write it, too. A character counts in one way only, so that a long row of them takes no longer than its length.
 */
const BETWEEN = String.raw`(?:[^\p{L}\p{N}<&%${RAISED_MARK}]|${RAISED}|${NOTE}|%(?:25)*(?:2[0bcdef]|5f)|&(?:nbsp|amp|#160|#x0*a0);|&(?!#|[a-z\d]{1,32};)|<[^<>\n]{0,40}>)`
/** What has no width, as HTML and YAML write it. */
const HIDDEN = String.raw`(?:&(?:shy|zwj|zwnj|zerowidthspace|nobreak|#(?:173|820[345]|8288|65279)|#x0*(?:ad|200[b-d]|2060|feff));|\\u(?:00ad|200[b-d]|2060|feff)|\\xad)`
/** The end of a line within a word, with a hyphen or with one that nobody sees; a quotation begins its lines with a mark. */
const LINE_END = String.raw`(?:\p{Pd}[ \t]*)?\r?\n[ \t>]*`
/** What may stand within a word. */
const WITHIN = `(?:${HIDDEN}|${LINE_END}|['${RAISED_MARK}])*`
/** Between the letters of a word that is s p a c e d, as papers stressed names. */
const SPACING = String.raw`[ .·*_\p{Pd}]`
/** Scripts that put no blanks between words know no place where a word may not go on. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`
/** What goes on before a word. */
const BEFORE = String.raw`[[\p{L}\p{N}]--[${UNSPACED}]]`
/** What goes on behind it: of Korean, which ends words in particles, only what makes the last syllable another. */
const BEHIND = String.raw`(?:[[\p{L}\p{N}]--[${UNSPACED}\p{sc=Hangul}]]|[\u11a8-\u11ff])`
/** Names of the scripts of East Asia are written with a blank in them or without. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
/** `and`, `for`, `by` and the like, which Arabic and Hebrew write in one with the next word. */
const AND = 'وו'
const PARTICLES = 'وفبلكוהבלמשכ'
const WITH_PARTICLES = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u
/** With fewer letters, words that begin otherwise are as many as those with a particle. */
const LEAST_WITH_PARTICLES = 4

/** Two letters with a mark between them may be anything. */
const LEAST_SPACED = 3

/** Redacts one after the other, in the order given. */
export function redactorFor(redactions: readonly RedactedWords[]): Redactor {
  const rules = redactions.map(({ with: other, ...words }) => ({ forms: formsOf(words), other }))
  const count = (text: string): number =>
    rules.reduce((sum, rule) => sum + findEdits(text, rule).length, 0)
  const forms = rules.flatMap((rule) => rule.forms)
  const finds = (text: string): boolean =>
    [true, false].some((asLatin) => {
      const own = forms.filter((form) => form.asLatin === asLatin)
      if (own.length === 0) return false
      const folded = foldText(text, asLatin)
      return own.some(
        ({ pattern }) =>
          folded.text.search(pattern) !== -1 && findMatches(text, folded, pattern).length > 0,
      )
    })
  return {
    source: (source) => rules.reduce(redactSource, source),
    text: (text) =>
      rules.reduce((rest, rule) => applyEdits(rest, rule, findEdits(rest, rule)), text),
    count,
    finds,
  }
}

function formsOf(words: Omit<RedactedWords, 'with'>): readonly WordForm[] {
  const ways = GREEK.test(words.text) ? [true, false] : [true]
  return ways.map((asLatin) => ({ pattern: patternOf(words, asLatin), asLatin }))
}

function patternOf({ text, wholeWords }: Omit<RedactedWords, 'with'>, asLatin: boolean): RegExp {
  const folded = text
    .trim()
    .split(/[\s*_~+./,·\p{Pd}−"“”„«»()[\]]+/u)
    .map((word) => foldWord(word, asLatin))
  const spelled = folded.filter((word) => /[\p{L}\p{N}]/u.test(word))
  // Nothing but marks: they are looked for as they stand.
  const words = spelled.length > 0 ? joinWords(spelled) : escape(text.trim())
  const whole = wholeWords ? `${beginOf(spelled)}${words}(?!${BEHIND})` : words
  return new RegExp(spelled.length > 1 ? `${whole}|${joined(spelled)}` : whole, 'gv')
}

/** Words in a row, with what may stand between them. */
function joinWords(words: readonly string[]): string {
  return words.reduce((before, word, index) => {
    if (index === 0) return spell(word)
    const isOne = EAST_ASIAN.test(words[index - 1]!.slice(-1)) && EAST_ASIAN.test(word.charAt(0))
    return `${before}${BETWEEN}${isOne ? '*' : '+'}${spell(word)}`
  }, '')
}

/** Where the first word may begin. */
function beginOf(words: readonly string[]): string {
  const first = words[0] ?? ''
  const isLong = words.length > 1 || first.length >= LEAST_WITH_PARTICLES
  const particles = isLong ? `[${PARTICLES}]{1,2}` : `[${AND}]`
  const behind = WITH_PARTICLES.test(first) ? `|(?<=(?<!${BEFORE})${particles})` : ''
  return `(?:(?<!${BEFORE})|(?<=${HIDDEN}|%[\\da-f]{2}|${RAISED})${behind})`
}

/** A word, also with something between its letters that nobody sees, at the end of a line, or s p a c e d. */
function spell(word: string): string {
  const letters = Array.from(word, escape)
  const close = letters.join(EAST_ASIAN.test(word) ? `${WITHIN}[ ·・=]?` : WITHIN)
  return letters.length < LEAST_SPACED ? close : `(?:${close}|${letters.join(SPACING)})`
}

/**
 * `@janpeeters`, `#JanPeeters`, `janpeeters@…` and `www.janpeeters.be` name a person as two words do, and so does `JanPeeters`
 * (`glued`), if the last word has its capital: `desmet` is not De Smet.
 */
function joined(words: readonly string[]): string {
  const [last = '', others] = [words.at(-1), words.slice(0, -1).join('')]
  const [one, all] = [escapeAll(others), escapeAll(others + last)]
  return `(?<=[@#]|www\\.|\\/\\/)${all}(?!${BEHIND})|(?<!${BEFORE})(?:${all}(?=@)|(?<glued>${one})${escapeAll(last)}(?!${BEHIND}))`
}

function escapeAll(words: string): string {
  return Array.from(words, escape).join('')
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Where the words stand in a text, and in the same text folded. */
function findMatches(
  text: string,
  { text: folded, offsets }: FoldedText,
  pattern: RegExp,
): readonly RegExpExecArray[] {
  return [...folded.matchAll(pattern)].filter(({ index, groups }) => {
    const glued = groups?.['glued']
    if (glued === undefined) return true
    const [before, behind] = [-1, 0].map((step) => offsets[index + glued.length + step]!)
    return /^\p{Ll}/u.test(text.slice(before)) && /^\p{Lu}/u.test(text.slice(behind))
  })
}

function findEdits(text: string, { forms, other }: RedactionRule): readonly Edit[] {
  const edits: Edit[] = []
  let [shift, done] = [0, 0]
  for (const { before, beforeEnd } of forms
    .flatMap((form) => findPlaces(text, form))
    .toSorted(byPlace)) {
    if (before < done) continue
    const after = before + shift
    edits.push({ before, beforeEnd, after, afterEnd: after + other.length })
    shift += other.length - (beforeEnd - before)
    done = beforeEnd
  }
  return edits
}

type Place = Pick<Edit, 'before' | 'beforeEnd'>

function byPlace(one: Place, other: Place): number {
  return one.before - other.before
}

function findPlaces(text: string, { pattern, asLatin }: WordForm): readonly Place[] {
  const folded = foldText(text, asLatin)
  return findMatches(text, folded, pattern).map(({ 0: match, index }) => ({
    before: folded.offsets[index]!,
    beforeEnd: endOfCharacter(text, folded.offsets[index + match.length - 1]!),
  }))
}

/** The offset behind a character and the accents that follow it. */
function endOfCharacter(text: string, offset: number): number {
  return offset + /^.\p{M}*/su.exec(text.slice(offset))![0].length
}

function applyEdits(text: string, { other }: RedactionRule, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { before, beforeEnd } of edits) {
    parts.push(text.slice(done, before), other)
    done = beforeEnd
  }
  return parts.join('') + text.slice(done)
}

function redactSource(source: SourceText, rule: RedactionRule): SourceText {
  const edits = findEdits(source.text, rule)
  if (edits.length === 0) return source
  const text = applyEdits(source.text, rule, edits)
  return { ...source, text, positionAt: (offset) => source.positionAt(traceBack(offset, edits)) }
}
