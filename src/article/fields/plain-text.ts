/** A value of a header → plain text on one line, as a page shows it. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { singleBlanks, withoutUnseen } from '../../text/unseen.js'

/** Most values are: letters, figures and marks with single blanks between them. */
const PLAIN = /^(?:[!-%'-~]+(?: [!-%'-~]+)*)?$/
/** No reader sees it, whatever is written in it. */
const COMMENT = /<!--(?:[^-]|-(?!->))*(?:-->|$)/g
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi

/** Decodes character references, turns line ends and control characters into blanks, and trims. */
export function plainText(value: string): string {
  if (value.includes('<!--')) return plainText(value.replace(COMMENT, ' ').trim())
  if (PLAIN.test(value)) return value
  return singleBlanks(withoutUnseen(value.replace(REFERENCE, decodeReference)))
    .trim()
    .normalize('NFC')
    .toWellFormed()
}

/** Text that is not shown but must not be lost: only what cannot be stored goes. */
export function storedText(value: string): string {
  return withoutUnseen(value).trim().toWellFormed()
}

/** Decodes as Markdown does: what HTML has no name for stays as it stands. */
function decodeReference(
  reference: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || reference
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
}

const LAST_CHARACTER = 0x10ffff
/** Controls that are no line end or tab, surrogates, and what Unicode keeps for no character. */
const NO_CHARACTER = /[^\P{Cc}\t\n\f\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u

function isCharacter(code: number): boolean {
  return code <= LAST_CHARACTER && !NO_CHARACTER.test(String.fromCodePoint(code))
}

/**
 * A list, or a single text with commas or semicolons between labels, also where the brackets around it do not close. A
 * hash in front and a pair of quotation marks are no part of a label.
 */
export function splitLabels(items: readonly string[]): readonly string[] {
  const [only = ''] = items
  const labels = items.length === 1 ? withoutBrackets(only).split(/[,;]/) : items
  return distinct(labels.map((label) => plainText(label).replace(/^#(?=\S)/, '')).map(unquote))
}

function withoutBrackets(list: string): string {
  return list.startsWith('[') ? list.slice(1).replace(/\]$/, '') : list
}

function unquote(label: string): string {
  return /^(["'])(.*)\1$/.exec(label)?.[2] ?? label
}

/** Leaves out what is empty, and what comes a second time in any capitals. */
export function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.toLowerCase()
    if (text === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
