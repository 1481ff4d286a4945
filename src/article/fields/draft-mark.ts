/** The fields of a header → the one that says that the text is not to be public yet, if any does. */
import { plainKey } from './header-keys.js'
import type { HeaderField } from './header-field.js'
import { plainText } from './plain-text.js'

const YES = /^(?:true|yes|on|1|ja|oui|sí|si|sim|wahr)$/i
const NO = /^(?:false|no|off|0|nee|nein|non|não)$/i
/** A day on which something was thrown away, or that it was. */
const THROWN_AWAY = /^(?!(?:false|no|off|0|null|none|nee|nein|non|não)$|0000-00-00)./i
/** What WordPress, Ghost, Pelican, Nikola, Plone and people in seven languages call it. */
const NOT_PUBLIC =
  /^(?:draft|auto-draft|private|pending(?: review)?|future|scheduled|trash(?:ed)?|deleted|hidden|skip|unpublished|concept|ontwerp|klad|entwurf|brouillon|borrador|bozza|rascunho)$/i
/** Drupal and Joomla count: 1 is public, 0 is not, and -2 lies in the bin. */
const NOT_PUBLIC_NUMBER = /^(?:0|-[12]|false)$/i

const MARKS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ...keysFor(
    'draft isdraft unpublished hidden ishidden private isprivate concept ontwerp klad entwurf brouillon borrador bozza rascunho',
    YES,
  ),
  ...keysFor('deleted isdeleted deletedat trashed trashedat dateofdeletion', THROWN_AWAY),
  ...keysFor(
    'published publish ispublished public ispublic gepubliceerd veröffentlicht publié publicado pubblicato',
    NO,
  ),
  ...keysFor(
    'status poststatus wpstatus wppoststatus publishstatus publicationstatus pubstatus reviewstate workflowstate',
    NOT_PUBLIC,
    NOT_PUBLIC_NUMBER,
  ),
  // In words it may be a place, or that of a plan.
  ...keysFor('state', NOT_PUBLIC_NUMBER),
  ...keysFor('visibility access', NOT_PUBLIC),
])

function keysFor(keys: string, ...values: readonly RegExp[]): [string, readonly RegExp[]][] {
  return keys.split(' ').map((key) => [key, values])
}

type Mark = Pick<HeaderField, 'key' | 'text'>

/** `draft: true`, `published: false`, `status: private`. Null where every field lets the text be public. */
export function findDraftMark<Field extends Mark>(fields: readonly Field[]): Field | null {
  return (
    fields.find(({ key, text }) => {
      const mark = text === null || text === '' ? undefined : MARKS.get(plainKey(key))
      return mark?.some((value) => value.test(plainText(text ?? ''))) ?? false
    }) ?? null
  )
}

/** `draft: true`, as the report quotes it. */
export function quoteMark({ key, text }: Mark): string {
  return `${plainText(key)}: ${plainText(text ?? '')}`
}
