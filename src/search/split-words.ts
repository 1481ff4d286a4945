/** Text, of articles or typed by readers → the words of the index: small letters, without accents. */

/** No word of the index is longer; the rest of a longer one counts for nothing. */
const LONGEST = 64

/** Calls `take` with each word as printed, from the first to the last. The same text gives the same words on every machine. */
export function splitWords(text: string, take: (printed: string) => void): void {
  findWords(text, (start, end) => take(text.slice(start, end)))
}

/** The same with where each word begins and ends. */
export function findWords(text: string, take: (start: number, end: number) => void): void {
  const { length } = text
  let at = 0
  while (at < length) {
    const kind = kindAt(text, at)
    const start = at
    at += sizeAt(text, at)
    if (kind !== LETTER && kind !== SINGLE) continue
    while (at < length) {
      const next = kindAt(text, at)
      if (next !== JOINED && (next !== LETTER || kind === SINGLE)) break
      at += sizeAt(text, at)
    }
    take(start, at)
  }
}

/** The words of a text as the index has them, in order. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = []
  splitWords(text, (printed) => {
    const word = foldWord(printed)
    if (word !== '') words.push(word)
  })
  return words
}

const PLAIN = /^[a-z0-9]+$/
/** Accents, points of Hebrew and vowel signs of Arabic: what readers leave out. Vowel signs of India are letters to them. */
const ACCENTS = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u0483-\u0487`,
    String.raw`\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670`,
    String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff`,
  ].join('')}]`,
  'g',
)
const NO_LETTERS = /[^\p{L}\p{N}\p{M}\p{Co}]/gu
const LETTERS = /[ßæœøłđðþıς]/g
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

const FIGURES = /[^\P{Nd}0-9]/gu
const FIGURE = /^\p{Nd}$/u

/** `٧` and `७` are 7: the figures of a script follow each other in the table of Unicode, ten by ten. */
function plainFigure(figure: string): string {
  const code = figure.codePointAt(0)!
  let first = code
  while (FIGURE.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % TEN)
}

const TEN = 10

/** A word as printed → as the index has it: `Éénmaal` → `eenmaal`, `Straße` → `strasse`, `١٩٦٩` → `1969`. Rarely empty. */
export function foldWord(printed: string): string {
  const small = printed.toLowerCase()
  return PLAIN.test(small) && small.length <= LONGEST ? small : foldLetters(small)
}

function foldLetters(small: string): string {
  const folded = small
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NO_LETTERS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN_LETTERS[letter]!)
    .replace(FIGURES, plainFigure)
  return folded.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
}

/** A letter or figure; one that is a word by itself, because its script has no blanks; what joins the letter before it. */
const LETTER = 1
const SINGLE = 2
const JOINED = 3
const OTHER = 4

const IS_LETTER = /^[\p{L}\p{N}\p{Co}]$/u
const IS_JOINED = /^[\p{M}\p{Cf}]$/u
const IS_SINGLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]$/u

/** Kinds of units (UTF-16), filled in as they come: one look at a table is where most of the time would go otherwise. */
const KINDS = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = KINDS[unit]!
  if (known !== 0) return known
  if (isHigh(unit)) return judge(String.fromCodePoint(text.codePointAt(at)!))
  const kind = judge(String.fromCharCode(unit))
  KINDS[unit] = kind
  return kind
}

function judge(character: string): number {
  if (IS_JOINED.test(character)) return JOINED
  if (!IS_LETTER.test(character)) return OTHER
  // The figures of scripts without blanks are together one number.
  return IS_SINGLE.test(character) && !FIGURE.test(character) ? SINGLE : LETTER
}

function sizeAt(text: string, at: number): number {
  return isHigh(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Whether the unit is the first half of a pair. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
