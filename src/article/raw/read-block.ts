/** The fields of a header block or a feed's item → what they say of the article, as front matter would. */
import type { ParseContext } from '../../record/settings.js'
import { settleMoment } from '../dates/date.js'
import { parseMoment, type WrittenMoment } from '../dates/written-moment.js'
import { parseTime } from '../dates/written-time.js'
import { gatherExtra } from '../markdown/extra.js'
import { settleFields, type MarkdownFields } from '../markdown/fields.js'
import type { HeaderField } from '../markdown/front-matter-field.js'
import { sortFields, type SortedFields } from '../markdown/front-matter-keys.js'
import { plainText } from '../markdown/front-matter-text.js'
import { settleLanguage } from '../markdown/language.js'
import type { PlacedRemark } from '../remark.js'
import { openSourceBook } from '../source-book.js'
import { rankBlockKey } from './block-keys.js'
import { compareDates } from './compare-dates.js'
import type { Claim, Draft } from './draft.js'
import { decodeWords } from './encoded-words.js'
import type { BlockField } from './header-block.js'

export interface BlockFinding {
  readonly found: Partial<Draft>
  readonly claims: readonly Claim[]
  readonly remarks: readonly PlacedRemark[]
}

/** `rule` is the one that evidence names. */
export function readBlock(
  fields: readonly BlockField[],
  context: ParseContext,
  rule: 'header-block' | 'feed-item',
): BlockFinding {
  const told = fields.filter(({ name, values }) => !isOfRaw(name) && values.length > 0)
  const names = new Map(told.map(({ key, name }) => [key, name]))
  const { known, unknown, repeated, spare } = sortFields(told.map(toHeaderField), (key) =>
    rankBlockKey(key, names.get(key) ?? null),
  )
  const settled = settleFields(known, context)
  const people = namesOf(settled, context)
  const language = readLanguage(known, context)
  const date = readDate(known.get('date') ?? [], context)
  const updated = readUpdate(known.get('updated') ?? [])
  const kept = [...settled.unused, ...language.unused, ...date.unused, ...updated.unused]
  const extra = gatherExtra({ unknown, spare: [...repeated, ...spare], unread: '' }, kept)
  const unused = new Set([...unknown, ...repeated, ...spare, ...kept].map(({ offset }) => offset))
  return {
    found: {
      hasHeader: true,
      ...readTime(fields),
      ...dropNull({ moment: date.value, updated: updated.value }),
      ...people,
      headline: settled.headline.value || null,
      kicker: settled.kicker.value || null,
      dateline: settled.dateline.value || null,
      given: {
        id: settled.id.value || null,
        lead: settled.lead.value || null,
        topics: settled.topics.field ? settled.topics.value : [],
        language: language.value,
        originalUrl: settled.originalUrl.value,
        aliases: settled.aliases,
        extra: extra.extra,
      },
    },
    claims: fields.map((field) => claimField(field, unused.has(field.at), people, rule)),
    remarks: [
      ...settled.remarks,
      ...language.remarks,
      ...date.remarks,
      ...updated.remarks,
      ...extra.remarks,
      ...repeated.map(({ key, offset }) => ({
        rule: 'repeated-key' as const,
        words: [key],
        offset,
      })),
      ...spare.map(({ key, offset }) => ({ rule: 'spare-key' as const, words: [key], offset })),
      ...remarkEnvelope(fields),
    ],
  }
}

function isOfRaw(name: BlockField['name']): name is 'time' | 'body' | 'envelope' {
  return name === 'time' || name === 'body' || name === 'envelope'
}

function toHeaderField({ key, values, at }: BlockField): HeaderField {
  const items = values.map(decodeWords)
  return {
    key,
    offset: at,
    text: items.length === 0 ? null : items.join(', '),
    items,
    isNested: false,
    parts: new Map(),
  }
}

function claimField(
  { name, values, start, at, end }: BlockField,
  isUnused: boolean,
  names: Partial<Draft>,
  rule: Claim['rule'],
): Claim {
  const isTold = !isUnused && (values.length > 0 || name === 'topics' || name === 'authors')
  const claim = { start, end, at, rule, confidence: 0.97 }
  if (!isTold || name === 'body' || name === 'envelope' || name === 'id' || name === 'aliases')
    return { ...claim, field: null }
  return { ...claim, field: name === 'authors' ? fieldOfNames(names) : name }
}

/** Null where a mail has an address and no name. */
function fieldOfNames({
  authors = [],
  initials = [],
  sources = [],
}: Partial<Draft>): Claim['field'] {
  if (authors.length + initials.length > 0) return 'authors'
  return sources.length > 0 ? 'sources' : null
}

function dropNull<Found extends object>(found: Found): Partial<Found> {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== null),
  ) as Partial<Found>
}

/** `From: Belga <desk@example.org>` names an agency. */
function namesOf(settled: MarkdownFields, { authorities }: ParseContext): Partial<Draft> {
  const book = openSourceBook(authorities)
  const { authors, initials } = settled.byline
  const sources = settled.sources.field ? settled.sources.value : []
  const agencies = authors.flatMap((name) => {
    const found = book.findAt(name, 0)
    return found?.end === name.length ? [found.name] : []
  })
  if (sources.length > 0 || agencies.length !== authors.length)
    return { authors, initials, sources }
  return { authors: [], initials, sources: agencies }
}

interface Read<Value> {
  readonly value: Value | null
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

/** The first that can be read counts. Another that gives another day is reported. */
function readDate(fields: readonly HeaderField[], context: ParseContext): Read<WrittenMoment> {
  const zone = context.defaults.zone ?? context.settings.zone
  const readings = fields.map((field) => {
    const moment = momentOf(field)
    const date = moment && settleMoment(moment, { zone, month: null })?.date
    return { field, moment, date: date ?? null }
  })
  const first = readings.find(({ date }) => date !== null)
  const others = readings.filter((reading) => reading !== first)
  return {
    value: first?.moment ?? null,
    unused: others.map(({ field }) => field),
    remarks: others.flatMap(({ field, date }) =>
      date && first?.date
        ? compareDates(first.date, date, `“${field.key}”`, field.offset)
        : [remarkUnread(field)],
    ),
  }
}

/** A time alone is one of the day of publication. */
function readUpdate(fields: readonly HeaderField[]): Read<NonNullable<Draft['updated']>> {
  const [field, ...others] = fields
  if (!field) return { value: null, unused: [], remarks: [] }
  const value = parseTime(plainText(field.text ?? '')) ?? momentOf(field)
  if (value) return { value, unused: others, remarks: [] }
  return { value: null, unused: fields, remarks: [remarkUnread(field)] }
}

function momentOf({ text }: HeaderField): WrittenMoment | null {
  return parseMoment(plainText(text ?? ''))
}

function remarkUnread({ text, offset }: HeaderField): PlacedRemark {
  return { rule: 'unread-date', words: [plainText(text ?? '')], offset }
}

function readTime(fields: readonly BlockField[]): Partial<Draft> {
  const time = parseTime(fields.find(({ name }) => name === 'time')?.values[0] ?? '')
  return time ? { time } : {}
}

function readLanguage(
  known: SortedFields['known'],
  context: ParseContext,
): Read<ReturnType<typeof settleLanguage>['value']> {
  if (!known.has('language')) return { value: null, unused: [], remarks: [] }
  const { value, rule, unused, remarks } = settleLanguage(known, [], context)
  return { value: rule === 'front-matter' ? value : null, unused, remarks }
}

function remarkEnvelope(fields: readonly BlockField[]): readonly PlacedRemark[] {
  const lines = fields.filter(({ name }) => name === 'envelope')
  const [first] = lines
  if (!first) return []
  const keys = [...new Set(lines.map(({ key }) => key))].join(', ')
  return [{ rule: 'envelope-left-out', words: [keys], offset: first.start }]
}
