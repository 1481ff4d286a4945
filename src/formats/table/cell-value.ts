/** A cell as spreadsheets, databases and scripts write it → the value that is meant. */
import {
  manyTexts,
  NO_VALUE,
  oneText,
  type HeaderValue,
} from '../../article/fields/header-field.js'

const NOTHING =
  /^(?:NULL|\\N|NaN|nan|None|none|null|undefined|#N\/A|#REF!|#VALUE!|<NA>|NaT|\[\]|\{\}|-|–|—)$/
const LINK = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"(?:\s*[,;]\s*"((?:[^"]|"")*)")?\s*\)$/i
/** `="001"` keeps a spreadsheet from making a number of it. */
const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/
/** `['An Smit', "Jo D'Hondt"]`, as Python writes lists. */
const LIST = /^\[\s*(?:'[^]*'|"[^]*")\s*\]$/
const ITEM = /'((?:[^'\\]|\\.)*)'(?=\s*[,\]])|"((?:[^"\\]|\\.)*)"(?=\s*[,\]])/g
const LONGEST_LIST = 10_000

/** `isAddress`: of a link its target counts, else its words. */
export function valueOfCell(cell: string, isAddress: boolean): HeaderValue {
  const text = cell.trim()
  if (text === '' || NOTHING.test(text)) return NO_VALUE
  if (text.startsWith('=')) return oneText(readFormula(text, isAddress))
  if (text.startsWith('[') && text.length < LONGEST_LIST && LIST.test(text)) {
    const items = Array.from(text.matchAll(ITEM), ([, single, double]) =>
      (single ?? double ?? '').replace(/\\(.)/g, '$1').trim(),
    ).filter((item) => item !== '')
    return manyTexts(items)
  }
  return oneText(text)
}

/** Other formulas are text: nothing is ever computed. */
function readFormula(text: string, isAddress: boolean): string {
  const [, target, words] = LINK.exec(text) ?? []
  if (target !== undefined) return unquote(isAddress ? target : (words ?? target))
  const [, plain] = FORMULA_TEXT.exec(text) ?? []
  return plain === undefined ? text : unquote(plain)
}

function unquote(text: string): string {
  return text.replaceAll('""', '"')
}
