/** What front matter says and no field takes → text that is kept beside the article, and one remark about it. */
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from '../markdown/front-matter-value.js'
import { plainText, storedText } from './plain-text.js'
import type { Manuscript } from '../markdown/manuscript.js'

export interface Extra {
  readonly extra: Readonly<Record<string, string>>
  readonly remarks: readonly PlacedRemark[]
}

/** The name of lines that have none. */
const UNREAD = 'front matter'
const LONGEST_LIST = 12

/** Keeps unknown keys, and the values of known ones that were not used; the same key twice gets two lines. */
export function gatherExtra(
  { unknown, spare, unread }: Pick<Manuscript, 'unknown' | 'spare' | 'unread'>,
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
