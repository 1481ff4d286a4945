/** The blocks of an article → which of them only say how somebody can be reached. */
import type { RootContent } from 'mdast'
import { linesOf, textOf } from '../../text/block-text.js'
import {
  announcesContact,
  beginsWithName,
  isAddressLine,
  isLabelledContact,
  mayReach,
  onlyReaches,
  reachesOnePerson,
  reachesPerson,
  reachesSomebody,
} from '../private/contact-words.js'
import { isRunning } from './running-text.js'

/** A longer paragraph tells more than whom to ask. */
const LONGEST = 300
const LONGEST_HEADING = 100
/** Below words that announce somebody, so many short lines may say how he is reached. */
const MOST_BELOW = 12
/** So many lines above a number may say whose it is. */
const MOST_ABOVE = 3
const LONGEST_LINE = 60
/** Of a table, or a note that a text refers to, no single line is left out. */
const UNTOUCHED: ReadonlySet<string> = new Set(['footnoteDefinition', 'table', 'code'])
const SITE = /^(?:https?:\/\/|www\.)\S+$/i
const ENDS = /[.!?…]["”’)]?$/

/** The indices of such blocks, in order. None where nothing would be left. */
export function findContactBlocks(blocks: readonly RootContent[]): readonly number[] {
  // Most articles have nothing of the kind.
  if (!blocks.some(mayReachAnybody)) return []
  const texts = blocks.map((block) => (UNTOUCHED.has(block.type) ? '' : textOf(block)))
  const taken = new Set<number>()
  for (const index of texts.keys())
    if (!taken.has(index)) for (const each of announcedAt(texts, index)) taken.add(each)
  for (const each of listSignature(texts)) taken.add(each)
  return taken.size === blocks.length ? [] : [...taken].toSorted((a, b) => a - b)
}

/** `… geopend. Meer info bij Jan Peeters, 0476 12 34 56.`: a sentence of running text says whom to ask. */
export function announcesWithin(block: RootContent): boolean {
  if (!mayReachAnybody(block)) return false
  const text = linesOf(block).join('\n')
  return Array.from(text.matchAll(BEGINNING)).some(({ index, 0: before }) => {
    const rest = text.slice(index + before.length, index + before.length + LONGEST)
    return announcesContact(rest.split('\n', 1)[0]!) && reachesPerson(rest)
  })
}

/** Where a sentence or a line may begin. */
const BEGINNING = /^|\n|[.!?]["”’)]?\s+/g

function mayReachAnybody(node: RootContent): boolean {
  if ('value' in node) return mayReach(node.value)
  if (!('children' in node)) return false
  return (
    (node.type === 'link' && /^(?:mailto|tel):/.test(node.url)) ||
    node.children.some(mayReachAnybody)
  )
}

function announcedAt(texts: readonly string[], index: number): readonly number[] {
  const text = texts[index]!
  if (onlyReaches(text)) return [index]
  if (announcesContact(text)) {
    if (reachesPerson(text))
      return text.length <= LONGEST ? range(index, endBelow(texts, index, isOfContact)) : []
    if (text.length > LONGEST_HEADING || reachesSomebody(text)) return []
    return reachedBelow(texts, index)
  }
  if (!isLabelledContact(text) || !isLabelledContact(texts[index + 1] ?? '')) return []
  return reachedBelow(texts, index)
}

/** The lines from `start` on, as far as they reach somebody; none where they reach nobody. */
function reachedBelow(texts: readonly string[], start: number): readonly number[] {
  const end = endBelow(texts, start, () => true)
  return texts.slice(start, end + 1).some(reachesSomebody) ? range(start, end) : []
}

/** What goes on below a whole line of a contact; `Politie: 014 12 34 56` is of a list. */
function isOfContact(text: string): boolean {
  return isLabelledContact(text) || isAddressLine(text) || beginsWithName(text) || onlyReaches(text)
}

/** The last of the short lines below `label` that reaches somebody, or says where he lives. */
function endBelow(
  texts: readonly string[],
  label: number,
  isOfIt: (text: string) => boolean,
): number {
  let last = label
  for (let index = label + 1; index <= label + MOST_BELOW; index++) {
    const text = texts[index]
    if (text === undefined || !isOfIt(text)) break
    if (isRunning(text) && !reachesPerson(text)) break
    if (isRunning(text) && text.length > LONGEST) break
    if (reachesSomebody(text) || isAddressLine(text) || isLabelledContact(text)) last = index
    else if (SITE.test(text) && last === index - 1) last = index
  }
  return last
}

/** `Jan Peeters`, `0476 12 34 56`, `jan.peeters@example.org` below the text, and nobody says what they are for. */
function listSignature(texts: readonly string[]): readonly number[] {
  const start = texts.findLastIndex(isRunning) + 1
  const foot = texts.slice(start)
  if (start === 0 || !foot.some(reachesOnePerson)) return []
  const reached = foot.flatMap((text, index) =>
    reachesSomebody(text) || isAddressLine(text) ? [start + index] : [],
  )
  const [first, last] = [reached[0]!, reached.at(-1)!]
  const begin = nameAbove(texts, first, start)
  const isNamed = beginsWithName(texts[begin]!)
  if (reached.length < 2 && !isNamed) return []
  return range(begin, endBelow(texts, last, isOfContact))
}

/** Where the name stands whose number `first` is; what stands between is what he does. */
function nameAbove(texts: readonly string[], first: number, top: number): number {
  if (beginsWithName(texts[first]!)) return first
  for (let index = first - 1; index >= Math.max(top, first - MOST_ABOVE); index--) {
    const text = texts[index]!
    if (text.length > LONGEST_LINE || ENDS.test(text)) break
    if (beginsWithName(text)) return index
  }
  return first
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
}
