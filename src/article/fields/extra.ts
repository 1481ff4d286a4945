/** What a header says and no field takes → text that is kept beside the article, and one remark about it. */
import { remarkAt, type PlacedRemark } from '../remark.js'
import { isComment } from './comment-keys.js'
import type { HeaderField } from './header-field.js'
import { withoutPrivate } from './private-data.js'
import { plainText, storedText } from './plain-text.js'

export interface Extra {
  readonly extra: Readonly<Record<string, string>>
  readonly remarks: readonly PlacedRemark[]
}

/** What is left of a header when its fields are sorted. */
export interface LeftOver {
  /** Keys that Pressmark does not know. */
  readonly unknown: readonly HeaderField[]
  /** Keys that were not needed: repeated ones, and further ones of the same field. */
  readonly spare: readonly HeaderField[]
  /** Lines that belong to no key. */
  readonly unread: string
}

/** The name of lines that have none. */
const UNREAD = 'front matter'
const LONGEST_LIST = 12

/** Keeps unknown keys, and the values of known ones that were not used; the same key twice gets two lines. */
export function gatherExtra(
  { unknown, spare, unread }: LeftOver,
  unused: readonly HeaderField[],
  isOfRow = false,
): Extra {
  const extra = new Map<string, string>()
  const left: HeaderField[] = []
  const all = [...unknown, ...spare, ...unused]
  const comments = all.filter(isOfReaders)
  const add = (key: string, text: string): void => {
    const above = extra.get(key)
    extra.set(key, above === undefined ? text : `${above}\n${text}`)
  }
  for (const field of all.filter((each) => !isOfReaders(each))) {
    const { key, text } = field
    const shown = withoutPrivate(key, text ?? '', isOfRow)
    if (shown !== (text ?? '')) left.push(field)
    if (shown !== null && shown.trim() !== '') add(plainText(key) || UNREAD, storedText(shown))
  }
  if (unread !== '') add(UNREAD, storedText(unread))
  return {
    extra: Object.fromEntries(extra),
    remarks: [
      ...remarkUnknown(unknown.filter((field) => isKept(field, isOfRow))),
      ...remarkPrivate(left),
      ...remarkComments(comments),
    ],
  }
}

/** What is private as a whole is kept nowhere. */
function isKept({ key, text }: HeaderField, isOfRow: boolean): boolean {
  return !isComment(key, text ?? '') && withoutPrivate(key, text ?? '', isOfRow) !== null
}

function isOfReaders({ key, text }: HeaderField): boolean {
  return isComment(key, text ?? '')
}

function remarkComments(fields: readonly HeaderField[]): readonly PlacedRemark[] {
  const [first] = fields
  if (!first) return []
  const count = fields.reduce((sum, { items }) => sum + Math.max(1, items.length), 0)
  return [remarkAt(first.offset, 'comments-left-out', String(count))]
}

function remarkUnknown(unknown: readonly HeaderField[]): readonly PlacedRemark[] {
  const [first] = unknown
  if (!first) return []
  return [{ rule: 'unknown-keys', words: [listKeys(unknown)], offset: first.offset }]
}

function remarkPrivate(fields: readonly HeaderField[]): readonly PlacedRemark[] {
  const [first] = fields
  return first ? [{ rule: 'private-keys', words: [listKeys(fields)], offset: first.offset }] : []
}

function listKeys(fields: readonly HeaderField[]): string {
  const names = fields
    .slice(0, LONGEST_LIST)
    .map(({ key }) => plainText(key).slice(0, LONGEST_LIST * 5))
  return [...names, ...(fields.length > LONGEST_LIST ? ['…'] : [])].join(', ')
}
