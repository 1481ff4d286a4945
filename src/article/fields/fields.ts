/** The sorted keys of a header → the fields of an article that need no more than their keys. */
import type { Byline } from '../../record/article.js'
import type { ParseContext } from '../../record/settings.js'
import type { PlacedRemark } from '../remark.js'
import type { HeaderField } from './header-field.js'
import type { HeaderFieldName, SortedFields } from './keys.js'
import { distinct, plainText, splitLabels } from './plain-text.js'
import { placeOfNames, splitNames, withoutDesks } from './names.js'
import { webAddress } from './address.js'
import { findSources, nameSources } from './find-sources.js'
import { sourceBookOf } from './source-book.js'

/** A value, and the key that gave it; null where something else did, or nothing. */
export interface Settled<Value> {
  readonly value: Value
  readonly field: HeaderField | null
}

export interface SettledFields {
  /** Texts are empty where there is none. */
  readonly headline: Settled<string>
  readonly kicker: Settled<string>
  readonly dateline: Settled<string>
  readonly lead: Settled<string>
  readonly byline: Byline
  readonly authors: HeaderField | null
  readonly sources: Settled<readonly string[]>
  readonly topics: Settled<readonly string[]>
  readonly originalUrl: Settled<string | null>
  /** Empty where there is none. */
  readonly id: Settled<string>
  readonly aliases: readonly string[]
  /** Keys whose values could not be used. */
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

type Known = SortedFields['known']

export function settleFields(known: Known, context: ParseContext): SettledFields {
  const sources = settleSources(known, context)
  const address = settleAddress(known, sources.address)
  const authors = (known.get('authors') ?? []).flatMap(({ items }) => splitNames(items))
  return {
    headline: oneOf(known, 'headline'),
    kicker: oneOf(known, 'kicker'),
    dateline: settleDateline(known),
    lead: oneOf(known, 'lead'),
    byline: splitInitials(withoutDesks(distinct(authors)), context),
    authors: known.get('authors')?.[0] ?? null,
    sources: { value: sources.value, field: sources.field },
    topics: settleTopics(known, context),
    originalUrl: address.originalUrl,
    id: oneOf(known, 'id'),
    aliases: distinct((known.get('aliases') ?? []).flatMap(({ items }) => items.map(plainText))),
    // A map names a source, and says more about it.
    unused: [...address.unused, ...listMaps(known)],
    remarks: [...sources.remarks, ...address.remarks],
  }
}

/** Maps of which nothing, or no more than a name, is in a field. */
function listMaps(known: Known): readonly HeaderField[] {
  const lists = (['sources', 'topics', 'authors'] as const).flatMap((name) =>
    (known.get(name) ?? []).map((field) => ({ name, field })),
  )
  return lists
    .filter(({ name, field }) => field.isNested && (name === 'sources' || field.items.length === 0))
    .map(({ field }) => field)
}

function oneOf(known: Known, name: HeaderFieldName): Settled<string> {
  const field = known.get(name)?.[0] ?? null
  return { value: plainText(field?.text ?? ''), field }
}

/** `By Ann Roe in London` says where, if nothing else does. */
function settleDateline(known: Known): Settled<string> {
  const own = oneOf(known, 'dateline')
  if (own.value !== '') return own
  const [field = null] = known.get('authors') ?? []
  const place = placeOfNames(field?.items ?? [])
  return place === null ? own : { value: place, field }
}

/** What the roster knows as initials was printed as initials. */
function splitInitials(names: readonly string[], { authorities }: ParseContext): Byline {
  const isInitials = (name: string): boolean => Object.hasOwn(authorities.roster, name)
  return {
    authors: names.filter((name) => !isInitials(name)),
    initials: names.filter(isInitials),
  }
}

function settleTopics(known: Known, { defaults }: ParseContext): Settled<readonly string[]> {
  const fields = known.get('topics') ?? []
  const value = distinct(fields.flatMap(({ items }) => splitLabels(items)))
  if (value.length === 0) return { value: defaults.topics, field: null }
  return { value, field: fields[0] ?? null }
}

interface SettledSources extends Settled<readonly string[]> {
  /** `source: https://…` is where the text stood. */
  readonly address: HeaderField | null
  readonly remarks: readonly PlacedRemark[]
}

/** Sources get the spelling that the archive, or the list of agencies, has for them. */
function settleSources(known: Known, context: ParseContext): SettledSources {
  const fields = known.get('sources') ?? []
  const address = fields.find(({ text }) => webAddress(text ?? '') !== null) ?? null
  const named = fields.filter((field) => field !== address)
  const book = sourceBookOf(context.authorities)
  const remarks: PlacedRemark[] = []
  const names = named.flatMap(({ items, offset }) =>
    splitLabels(items).flatMap((label) => {
      const found = findSources(label, book)
      if (found.length === 0) remarks.push({ rule: 'source-unknown', words: [label], offset })
      return found.length > 0 ? found : [label]
    }),
  )
  const { source } = context.defaults
  if (names.length > 0) return { value: distinct(names), field: named[0] ?? null, address, remarks }
  const inherited = source ? nameSources([source], context.authorities) : []
  return { value: inherited, field: null, address, remarks }
}

interface SettledAddress {
  readonly originalUrl: Settled<string | null>
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

function settleAddress(known: Known, source: HeaderField | null): SettledAddress {
  const [own] = known.get('originalUrl') ?? []
  const fields = [own, source].filter((field) => field !== undefined && field !== null)
  const field = fields.find(({ text }) => webAddress(text ?? '') !== null) ?? null
  const isBad = own !== undefined && own !== field
  return {
    originalUrl: { value: webAddress(field?.text ?? ''), field },
    unused: fields.filter((each) => each !== field),
    remarks: isBad
      ? [{ rule: 'bad-address', words: [plainText(own.text ?? '')], offset: own.offset }]
      : [],
  }
}
