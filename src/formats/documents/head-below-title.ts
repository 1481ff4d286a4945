/** The text of a document → the same with what stands above its title, or its keys, where a reader of lines looks for it. */
import { isLabel } from '../../raw/page/furniture.js'
import { isOffice, isPressDesk } from '../../raw/top/publisher.js'

/** So many keys may stand over a text. */
const MOST_KEYS = 10
const FEWEST_KEYS = 2
/** `Betreft:`, `Date :` */
const KEYED = /^\p{L}[\p{L} ’'./-]{0,30}\s?:(?:\s|$)/u
/** Between the name of a paper and the headline: the number of the issue. */
const MOST_OF_ISSUE = 3

/** `PRESS MEMO` over lines of keys stands below them: a header begins with its first key. */
export function withLabelBelowKeys(text: string): string {
  const lines = text.split('\n')
  const label = lines.findIndex((line) => line.trim() !== '')
  if (label === -1 || !isLabel(lines[label]!.trim())) return text
  const first = lines.findIndex((line, index) => index > label && line.trim() !== '')
  const end = lines.findIndex((line, index) => index > first && !KEYED.test(line))
  const keys = first === -1 || end === -1 ? [] : lines.slice(first, end)
  const isHeader = keys.length >= FEWEST_KEYS && keys.length <= MOST_KEYS
  if (!isHeader || !KEYED.test(keys[0]!) || lines[end]?.trim() !== '') return text
  return [...keys.map(withSource), '', lines[label], ...lines.slice(end)].join('\n')
}

const SENDER = /^(?:van|from|von|de|da|från|fra|od)\s?:\s*(?=\S)/iu

/** `Van: Persdienst stad Veere`: an office is where a text comes from, and nobody who wrote it. */
function withSource(line: string): string {
  const sender = line.replace(SENDER, '').trim()
  const isOfOffice = sender !== line.trim() && (isOffice(sender) || isPressDesk(sender))
  return isOfOffice ? `Source: ${sender}` : line
}

/** `masthead` is the name of a paper over `title`: the number and the month of the issue between them come below the title. */
export function withIssueBelow(text: string, masthead: string, title: string): string {
  const lines = text.split('\n')
  const name = lines.findIndex((line) => line.trim() === masthead)
  const at = lines.findIndex((line, index) => index > name && line.trim() === title)
  if (name === -1 || at === -1) return text
  const issue = lines.slice(name + 1, at).filter((line) => line.trim() !== '')
  if (issue.length === 0 || issue.length > MOST_OF_ISSUE) return text
  return [...lines.slice(0, name + 1), '', title, '', ...issue, ...lines.slice(at + 1)].join('\n')
}
