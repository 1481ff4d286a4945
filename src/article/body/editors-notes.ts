/** The blocks of an article → which of them are a note to editors, of an agency or a press office, and no text. */
import type { Nodes, RootContent } from 'mdast'
import { editorsLabels } from '../../language/page-furniture.js'
import { linesOf, textOf } from '../../text/block-text.js'
import { hasPrivate } from '../fields/private-words.js'
import { isAddressLine } from '../private/contact-words.js'
import { isRunning, LONG } from './running-text.js'
import { caseless } from '../../text/caseless.js'

/** What may stand before a label: the marks of a heading, of a list, of brackets. */
const MARKS = String.raw`^[\s#*_>([•·=–—-]{0,8}`
const LABELS = `(?:${editorsLabels.join('|')})`
/** `# Notizblock`, `Noot voor de redactie:` */
const ALONE = caseless(new RegExp(String.raw`${MARKS}${LABELS}[\s:.!*_\])=–—-]{0,6}$`, 'u'))
/** `Noot voor de redactie: vragen aan …`, `(HINWEIS AN DIE REDAKTIONEN - …)` */
const WITH_TEXT = caseless(new RegExp(String.raw`${MARKS}${LABELS}\s?(?::|\s[–—-]|\*\*)\s*\S`, 'u'))
/** Readers are told so as well: it is a note to editors only where it says whom to reach. */
const DOUBTFUL = caseless(
  /^[\s#*_([–—-]{0,8}(?:editor['’]s note|note (?:de la rédaction|aan de lezer)|anmerkung der redaktion|(?:press|media|news) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|pers(?:contact|vragen|informatie)|contact(?: voor)? (?:de )?(?:pers|media)|(?:voor|alleen) (?:de )?(?:pers|media)(?: alleen)?|contacts? presse|presse-?kontakte?|(?:ansprechpartner|kontakt) für (?:die )?(?:presse|medien|redaktionen)|rückfragen(?: bitte an| & kontakt)?|contacto (?:de|para) (?:la )?prensa|contatt[oi] stampa)(?!\p{L})/u,
)
/** `((jan.peeters@agency.example; Messaging: …))` */
const DOUBLE_BRACKETS = /^\(\(.{3,400}\)\)$/u
/** What agencies put below each dispatch; nothing for readers follows. */
const LAST = caseless(/notizblock|nicht zur veröffentlichung|-kontakte/u)
/** Below a label so many short lines may say whom to reach. */
const MOST_BELOW = 10

/** The indices of such blocks, in order. None where nothing would be left. */
export function findEditorsNotes(blocks: readonly RootContent[]): readonly number[] {
  const taken = new Set<number>()
  for (const index of blocks.keys()) {
    if (taken.has(index)) continue
    for (const each of noteAt(blocks, index)) taken.add(each)
  }
  if (taken.size === blocks.length) return []
  const left = namesOfNotes(blocks.filter((_, index) => !taken.has(index)))
  return [...taken].filter((index) => !isNamed(blocks[index]!, left)).toSorted((a, b) => a - b)
}

/** The footnotes that blocks refer to. */
function namesOfNotes(nodes: readonly Nodes[]): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') names.add(node.identifier)
    if ('children' in node) node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return names
}

/** A footnote stands at the end of a file, below whatever is there, and belongs to the text. */
function isNamed(block: RootContent, names: ReadonlySet<string>): boolean {
  return block.type === 'footnoteDefinition' && names.has(block.identifier)
}

function noteAt(blocks: readonly RootContent[], index: number): readonly number[] {
  const block = blocks[index]!
  const [line = ''] = linesOf(block)
  if (line === '') return []
  if (line.startsWith('((') && DOUBLE_BRACKETS.test(textOf(block)))
    return hasPrivate(textOf(block)) ? [index] : []
  if (DOUBTFUL.test(line))
    return hasPrivate(textOf(block)) || reaches(blocks, index) ? below(blocks, index) : []
  if (WITH_TEXT.test(line)) return below(blocks, index)
  if (!ALONE.test(line)) return []
  if (line !== textOf(block)) return below(blocks, index)
  return isEnd(blocks, index, line)
    ? Array.from({ length: blocks.length - index }, (_, at) => index + at)
    : below(blocks, index)
}

/** There is a text above, and less running text below than there; a notepad is always the end. */
function isEnd(blocks: readonly RootContent[], index: number, line: string): boolean {
  const above = sumText(blocks.slice(0, index).map(textOf))
  const rest = blocks.slice(index + 1).map(textOf)
  if (above === 0) return false
  return (
    LAST.test(line) || sumText(rest.filter(isRunning).filter((text) => !hasPrivate(text))) <= above
  )
}

function sumText(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

function reaches(blocks: readonly RootContent[], label: number): boolean {
  return below(blocks, label).length > 1
}

/** The label, and the short lines below it as far as one of them says how somebody can be reached. */
function below(blocks: readonly RootContent[], label: number): readonly number[] {
  let last = label
  for (let index = label + 1; index <= label + MOST_BELOW; index++) {
    const block = blocks[index]
    if (!block) break
    const text = textOf(block)
    const isReached = hasPrivate(text) || isAddressLine(text)
    if (block.type === 'heading' || (isRunning(text) && !isReached)) break
    if (isReached && !(isRunning(text) && text.length > 3 * LONG)) last = index
  }
  return Array.from({ length: last - label + 1 }, (_, at) => label + at)
}
