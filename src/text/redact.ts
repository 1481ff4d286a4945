/** Words that must not be read → a source without them, which still knows its way back to the original. */
import type { Redaction } from '../record/ledger.js'
import type { SourceText } from '../record/source-file.js'
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
  /** Matches folded text. */
  readonly pattern: RegExp
  readonly other: string
}

/**
 * What may stand between two words and not part them for a reader: whatever is no letter and no figure, as HTML and addresses
 * write it, too. A character counts in one way only, so that a long row of them takes no longer than its length.
 */
const BETWEEN = String.raw`(?:[^\p{L}\p{N}<&%]|%(?:25)*(?:2[0bcdef]|5f)|&(?:nbsp|amp|#160|#x0*a0);|&(?!#|[a-z\d]{1,32};)|<[^<>\n]{0,40}>)+`
/** What has no width, as HTML and YAML write it. */
const HIDDEN = String.raw`(?:&(?:shy|zwj|zwnj|zerowidthspace|nobreak|#(?:173|820[345]|8288|65279)|#x0*(?:ad|200[b-d]|2060|feff));|\\u(?:00ad|200[b-d]|2060|feff)|\\xad)`
/** The end of a line within a word, with a hyphen or with one that nobody sees; a quotation begins its lines with a mark. */
const LINE_END = String.raw`(?:\p{Pd}[ \t]*)?\r?\n[ \t>]*`
/** Between the letters of a word that is s p a c e d, as papers stressed names. */
const SPACING = String.raw`[ .·*_\p{Pd}]`
/** Where a word may not go on. Scripts that put no blanks between words know no such place. */
const SPACED = String.raw`[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]`

/** Two letters with a mark between them may be anything. */
const LEAST_SPACED = 3

/** Redacts one after the other, in the order given. */
export function redactorFor(redactions: readonly RedactedWords[]): Redactor {
  const rules = redactions.map(({ with: other, ...words }) => ({
    pattern: patternOf(words),
    other,
  }))
  const count = (text: string): number =>
    rules.reduce((sum, rule) => sum + findEdits(text, rule).length, 0)
  const finds = (text: string): boolean => {
    const folded = foldText(text).text
    return rules.some(({ pattern }) => folded.search(pattern) !== -1)
  }
  return {
    source: (source) => rules.reduce(redactSource, source),
    text: (text) =>
      rules.reduce((rest, rule) => applyEdits(rest, rule, findEdits(rest, rule)), text),
    count,
    finds,
  }
}

function patternOf({ text, wholeWords }: Omit<RedactedWords, 'with'>): RegExp {
  const folded = text
    .trim()
    .split(/[\s*_~+./,·\p{Pd}−"“”„«»()[\]]+/u)
    .map(foldWord)
  const spelled = folded.filter((word) => /[\p{L}\p{N}]/u.test(word)).map(spell)
  // Nothing but marks: they are looked for as they stand.
  const words = spelled.length > 0 ? spelled.join(BETWEEN) : escape(text.trim())
  const whole = wholeWords
    ? `(?:(?<!${SPACED})|(?<=${HIDDEN}|%[\\da-f]{2}))${words}(?!${SPACED})`
    : words
  return new RegExp(spelled.length > 1 ? `${whole}|${joined(spelled)}` : whole, 'gv')
}

/** A word, also with something between its letters that nobody sees, at the end of a line, or s p a c e d. */
function spell(word: string): string {
  const letters = Array.from(word, escape)
  const close = letters.join(`(?:${HIDDEN}|${LINE_END})*`)
  return letters.length < LEAST_SPACED ? close : `(?:${close}|${letters.join(SPACING)})`
}

/** `@janpeeters`, `#JanPeeters` and `janpeeters@…` name a person as two words do. */
function joined(spelled: readonly string[]): string {
  const words = spelled.join('')
  return `(?<=[@#])${words}(?!${SPACED})|(?<!${SPACED})${words}(?=@)`
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function findEdits(text: string, { pattern, other }: RedactionRule): readonly Edit[] {
  const folded = foldText(text)
  const edits: Edit[] = []
  let shift = 0
  for (const { 0: match, index } of folded.text.matchAll(pattern)) {
    const before = folded.offsets[index]!
    const last = folded.offsets[index + match.length - 1]!
    const beforeEnd = endOfCharacter(text, last)
    const after = before + shift
    edits.push({ before, beforeEnd, after, afterEnd: after + other.length })
    shift += other.length - (beforeEnd - before)
  }
  return edits
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

export interface FoldedText {
  readonly text: string
  /** The offset in the original of each character of the folded text; one more for the end. */
  readonly offsets: readonly number[]
}

/** An apostrophe is not heard, and which one it is is hardly seen. */
const APOSTROPHES = /['’‘ʼ`´′]/gu

/** Accents, soft hyphens, joiners and whatever else has no width. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu
/** Letters that a reader takes for plain Latin ones: of other alphabets, with a stroke, small capitals. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АаΑαᴀɑ', 'a'],
    ['ÆæᴁǢǣ', 'ae'],
    ['ВвΒʙ', 'b'],
    ['СсϹϲᴄ', 'c'],
    ['ԁĐđᴅÐð', 'd'],
    ['ЕеΕᴇ', 'e'],
    ['ꜰ', 'f'],
    ['ԍɢɡ', 'g'],
    ['НһΗĦħʜ', 'h'],
    ['ІіΙιɪı', 'i'],
    ['Јјᴊȷ', 'j'],
    ['КкΚκᴋ', 'k'],
    ['ӀӏŁłʟ', 'l'],
    ['МмΜᴍ', 'm'],
    ['Νɴ', 'n'],
    ['ОоΟοØøᴏ', 'o'],
    ['Œœɶ', 'oe'],
    ['РрΡρᴘ', 'p'],
    ['ԛ', 'q'],
    ['ʀ', 'r'],
    ['Ѕѕꜱ', 's'],
    ['ТтΤτŦŧᴛ', 't'],
    ['υᴜ', 'u'],
    ['ѵνᴠ', 'v'],
    ['ԝᴡ', 'w'],
    ['ХхΧχ', 'x'],
    ['УуΥʏ', 'y'],
    ['Ζᴢ', 'z'],
  ].flatMap(([letters = '', latin = '']) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
)
const LOOKALIKE =
  /[\p{sc=Cyrillic}\p{sc=Greek}\u00c6-\u024f\u0251-\u029f\u1d00-\u1d22\ua730\ua731]/gu

/** `Griﬃth`, `ＪＡＮ` and `José` → `griffith`, `jan` and `jose`; apostrophes and what has no width go; `Реeters` in Cyrillic letters is `peeters`. */
function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, '')
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
    .toUpperCase()
    .toLowerCase()
}

/** Most characters are among these: folding each anew took most of the time that a long text takes. */
const FOLDED_ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  foldWord(String.fromCharCode(code)),
)

/** Letters without accents, capitals and ligatures, each with its offset in `text`. */
function foldText(text: string): FoldedText {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = FOLDED_ASCII[character.charCodeAt(0)] ?? foldWord(character)
    parts.push(folded)
    for (let index = 0; index < folded.length; index++) offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  return { text: parts.join(''), offsets }
}
