/** The fields of a header → the one that says that the text is not to be public yet, if any does. */
import { plainKey } from './header-keys.js'
import type { HeaderField } from './header-field.js'
import { plainText } from './plain-text.js'

const YES = /^(?:true|yes|on|1|ja|oui|sí|si|sim|wahr)$/i
const NO = /^(?:false|no|off|0|nee|nein|non|não)$/i
/** What WordPress, Ghost, Pelican, Nikola and people in seven languages call it. */
const NOT_PUBLIC =
  /^(?:draft|auto-draft|private|pending(?: review)?|future|scheduled|trash|hidden|unpublished|concept|ontwerp|klad|entwurf|brouillon|borrador|bozza|rascunho)$/i

const MARKS: ReadonlyMap<string, RegExp> = new Map([
  ...'draft isdraft unpublished'.split(' ').map((key) => [key, YES] as const),
  ...'published publish ispublished public ispublic'.split(' ').map((key) => [key, NO] as const),
  ...'status poststatus wpstatus wppoststatus publishstatus publicationstatus'
    .split(' ')
    .map((key) => [key, NOT_PUBLIC] as const),
])

type Mark = Pick<HeaderField, 'key' | 'text'>

/** `draft: true`, `published: false`, `status: private`. Null where every field lets the text be public. */
export function findDraftMark<Field extends Mark>(fields: readonly Field[]): Field | null {
  return (
    fields.find(({ key, text }) => {
      const mark = text === null ? undefined : MARKS.get(plainKey(key))
      return mark?.test(plainText(text ?? '')) ?? false
    }) ?? null
  )
}

/** `draft: true`, as the report quotes it. */
export function quoteMark({ key, text }: Mark): string {
  return `${plainText(key)}: ${plainText(text ?? '')}`
}
