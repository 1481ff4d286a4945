/** The opening of a text of no known shape → the same, without the lines over its headline that say how somebody can be reached. */
import { hasPrivate } from '../../article/fields/private-words.js'
import {
  announcesContact,
  isAddressLine,
  isLabelledContact,
  mayReach,
} from '../../article/private/contact-words.js'
import { remarkAt } from '../../article/remark.js'
import { isLabel } from '../page/furniture.js'
import { isProse } from '../prose.js'
import { frameAt, type Opening } from '../shapes/shape.js'
import { listLines, type TextLine } from '../stretch.js'

/** The head of a press release is no longer. */
const HEAD = 1500
const LOWEST = 12
const MOST_LINES = 10
const LONGEST = 80
const SITE = /^(?:https?:\/\/|www\.)\S+$/i

export function withoutContactAbove(text: string, opening: Opening): Opening {
  const [{ start, end }] = opening.bodies
  if (opening.draft.headline !== null || opening.isMail || opening.blank) return opening
  const head = { start, end: Math.min(end, start + HEAD) }
  if (!mayReach(text.slice(head.start, head.end))) return opening
  const lines = listLines(text, head)
  const block = findBlock(lines)
  const [first] = block
  if (!first) return opening
  const full = block.filter(({ text: line }) => line.trim() !== '')
  return {
    ...opening,
    blank: full,
    spans: [...opening.spans, ...full.map((line) => frameAt(line, 'left-out'))],
    remarks: [...opening.remarks, remarkAt(first.start, 'contact-left-out', String(full.length))],
  }
}

/** Several lines: one alone is told apart where the head is read. */
function findBlock(lines: readonly TextLine[]): readonly TextLine[] {
  for (let at = 0; at < Math.min(lines.length, LOWEST); at++) {
    const line = lines[at]?.text.trim() ?? ''
    if (line === '' || isLabel(line)) continue
    const isAnnounced = announcesContact(line)
    if (!isAnnounced && lines.slice(0, at).some((each) => isHeadline(each.text))) return []
    const block = lines.slice(at, endOfBlock(lines, at, isAnnounced))
    const end = at + block.findLastIndex(({ text }) => doesReach(text.trim())) + 1
    if (end - at > 1 && isContact(block, isAnnounced) && isFollowed(lines, end))
      return lines.slice(at, end)
    if (isProse(line)) return []
  }
  return []
}

function isHeadline(line: string): boolean {
  return line.trim() !== '' && !isLabel(line.trim())
}

/** Up to the blank line below it; one below the words that announce it does not count. */
function endOfBlock(lines: readonly TextLine[], start: number, isAnnounced: boolean): number {
  const from = isAnnounced && isBlank(lines[start + 1]) ? start + 2 : start + 1
  let end = from
  while (end < lines.length && !isBlank(lines[end])) end += 1
  return end
}

function isBlank(line: TextLine | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

function isContact(block: readonly TextLine[], isAnnounced: boolean): boolean {
  const texts = block.map(({ text }) => text.trim()).filter((text) => text !== '')
  if (texts.length > MOST_LINES || texts.some((text) => text.length > LONGEST || isProse(text)))
    return false
  return texts.filter(doesReach).length >= (isAnnounced ? 1 : 2) && texts.some(hasPrivate)
}

function doesReach(line: string): boolean {
  return hasPrivate(line) || isAddressLine(line) || isLabelledContact(line) || SITE.test(line)
}

/** A headline stands below; where the text begins, the lines above it may hold that. */
function isFollowed(lines: readonly TextLine[], end: number): boolean {
  const next =
    lines
      .slice(end)
      .find((line) => !isBlank(line))
      ?.text.trim() ?? ''
  return next !== '' && !isProse(next)
}
