/** What a header says and no field takes → text that is kept beside the article, and one remark about it. */
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from './header-field.js'
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
): Extra {
  const extra = new Map<string, string>()
  const add = (key: string, text: string): void => {
    const above = extra.get(key)
    extra.set(key, above === undefined ? text : `${above}\n${text}`)
  }
  for (const { key, text } of [...unknown, ...spare, ...unused]) {
    add(plainText(key) || UNREAD, storedText(text ?? ''))
  }
  if (unread !== '') add(UNREAD, storedText(unread))
  return { extra: Object.fromEntries(extra), remarks: remarkUnknown(unknown) }
}

function remarkUnknown(unknown: readonly HeaderField[]): readonly PlacedRemark[] {
  const [first] = unknown
  if (!first) return []
  const names = unknown
    .slice(0, LONGEST_LIST)
    .map(({ key }) => plainText(key).slice(0, LONGEST_LIST * 5))
  const more = unknown.length > LONGEST_LIST ? ['…'] : []
  return [{ rule: 'unknown-keys', words: [[...names, ...more].join(', ')], offset: first.offset }]
}
