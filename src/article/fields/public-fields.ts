/** Fields that lists and feeds show → the same without mail addresses and addresses of machines, and one remark about them. */
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from './header-field.js'
import type { HeaderFieldName, SortedFields } from './keys.js'
import { plainText } from './plain-text.js'
import { maskAddresses } from './private-words.js'

type Known = SortedFields['known']

/** Sentences: `[…]` stands where something was taken out. */
const TEXTS: readonly HeaderFieldName[] = [
  'headline',
  'kicker',
  'dateline',
  'lead',
  'imageAlt',
  'imageCaption',
  'imageCredit',
]
/** Names, in which nothing stands there. */
const NAMES: readonly HeaderFieldName[] = ['sources', 'topics']

export interface PublicFields {
  readonly known: Known
  readonly remarks: readonly PlacedRemark[]
}

export function publicFields(known: Known): PublicFields {
  const masked: HeaderField[] = []
  const clean = (field: HeaderField, write: (text: string) => string): HeaderField => {
    const { text, items, parts } = field
    const own = {
      text: text === null ? null : write(text),
      items: items.map(write).filter((item) => item !== ''),
    }
    if (own.text === text && own.items.every((item, index) => item === items[index])) return field
    masked.push(field)
    return {
      ...field,
      ...own,
      parts: new Map(Array.from(parts, ([key, part]) => [key, write(part)])),
    }
  }
  const fields = new Map(known)
  for (const name of TEXTS) replaceIn(fields, name, (field) => clean(field, writeText))
  for (const name of NAMES) replaceIn(fields, name, (field) => clean(field, writeName))
  const [first] = masked
  if (!first) return { known, remarks: [] }
  const keys = [...new Set(masked.map(({ key }) => plainText(key).slice(0, 60)))].join(', ')
  return {
    known: fields,
    remarks: [{ rule: 'private-keys', words: [keys], offset: first.offset }],
  }
}

function replaceIn(
  fields: Map<HeaderFieldName, readonly HeaderField[]>,
  name: HeaderFieldName,
  write: (field: HeaderField) => HeaderField,
): void {
  const found = fields.get(name)
  if (found) fields.set(name, found.map(write))
}

function writeText(text: string): string {
  return maskAddresses(text).text
}

/** `Stadsblad <desk@stad.example>` → Stadsblad */
function writeName(text: string): string {
  const { text: masked, count } = maskAddresses(text)
  return count === 0 ? text : masked.replaceAll(/[<([]?\s*\[…\]\s*[>)\]]?/g, ' ').trim()
}
