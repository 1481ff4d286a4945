/** The fields of a header block or a feed's item → what they say of the article, as front matter would. */
import type { LanguageTag } from '../../record/strings.js'
import type { RawShapeName } from '../../record/raw-shapes.js'
import type { ParseContext } from '../../record/settings.js'
import { parseTime } from '../../article/dates/written-time.js'
import { gatherExtra } from '../../article/fields/extra.js'
import { settleFields, type SettledFields } from '../../article/fields/fields.js'
import { manyTexts, type HeaderField } from '../../article/fields/header-field.js'
import { sortFields, type SortedFields } from '../../article/fields/keys.js'
import { settleLanguage } from '../../article/fields/language.js'
import type { PlacedRemark } from '../../article/remark.js'
import { sourceBookOf } from '../../article/fields/source-book.js'
import { readDate, readUpdate, type Read } from './block-dates.js'
import { isKeyOfMail, isSubjectKey, isSwedishHeadline, rankBlockKey } from './block-keys.js'
import type { Span, Draft, GivenFields } from '../draft.js'
import type { BlockField } from './header-block.js'
import { decodeWords } from '../../text/encoded-words.js'

export interface BlockFinding {
  readonly found: Partial<Draft>
  readonly spans: readonly Span[]
  readonly remarks: readonly PlacedRemark[]
}

/** `rule` is the one that evidence names. */
export function readBlock(
  all: readonly BlockField[],
  context: ParseContext,
  rule: RawShapeName,
): BlockFinding {
  const fields = withSubjects(withSwedish(all))
  const { known, unknown, ...others } = sortBlock(fields)
  const settled = settleFields(known, context)
  const people = namesOf(settled, context)
  const language = readLanguage(known, context)
  const date = readDate(known.get('date') ?? [], context)
  const updated = readUpdate(known.get('updated') ?? [])
  const [time, ...times] = fields.filter(({ name }) => name === 'time').map(toHeaderField)
  const idle = [...(time && isIdle(time, date.value) ? [time] : []), ...times]
  const isRepeated = (field: HeaderField): boolean => field !== time && field.key === time?.key
  const repeated = [...others.repeated, ...idle.filter(isRepeated)]
  const spare = [...others.spare, ...idle.filter((field) => !isRepeated(field))]
  const kept = [settled, language, date, updated].flatMap(({ unused }) => unused)
  const extra = gatherExtra({ unknown, spare: [...repeated, ...spare], unread: '' }, kept)
  const unused = new Set([...unknown, ...repeated, ...spare, ...kept].map(({ offset }) => offset))
  return {
    found: {
      headline: settled.headline.value || null,
      kicker: settled.kicker.value || null,
      dateline: settled.dateline.value || null,
      moment: date.value,
      time: parseTime(time?.text ?? ''),
      updated: updated.value,
      given: givenBy(settled, language.value, extra.extra),
      ...people,
    },
    spans: fields.map((field) => claimField(field, unused.has(field.at), people, rule)),
    remarks: [
      ...[settled, language, date, updated, extra].flatMap(({ remarks }) => remarks),
      ...repeated.map((field) => remarkKey('repeated-key', field)),
      ...spare.map((field) => remarkKey('spare-key', field)),
      ...remarkEnvelope(fields),
    ],
  }
}

/** `Rubrik: …` and `Skribent: …` in one block, which has no other headline. */
function withSwedish(fields: readonly BlockField[]): readonly BlockField[] {
  if (fields.some(({ name, values }) => name === 'headline' && values.length > 0)) return fields
  const keys = fields.map(({ key }) => key)
  return fields.map((field) =>
    isSwedishHeadline(field.key, keys) ? { ...field, name: 'headline' } : field,
  )
}

/** `Kop: …` and `Onderwerp: …` in one block: the one is the headline, the other a topic. A mail has no other headline. */
function withSubjects(fields: readonly BlockField[]): readonly BlockField[] {
  const isMail = fields.some(({ key }) => isKeyOfMail(key) && !isSubjectKey(key))
  const isTitled = fields.some(
    ({ key, name, values }) => name === 'headline' && values.length > 0 && !isSubjectKey(key),
  )
  if (isMail || !isTitled) return fields
  return fields.map((field) => (isSubjectKey(field.key) ? { ...field, name: 'topics' } : field))
}

/** Fields without a value say nothing: their lists stand in another one, or they are links of the feed itself. */
function sortBlock(fields: readonly BlockField[]): SortedFields {
  const told = fields.filter(({ name, values }) => !isOfRaw(name) && values.length > 0)
  const names = new Map(told.map(({ key, name }) => [key, name]))
  return sortFields(told.map(toHeaderField), (key) => rankBlockKey(key, names.get(key) ?? null))
}

function givenBy(
  settled: SettledFields,
  language: GivenFields['language'],
  extra: GivenFields['extra'],
): GivenFields {
  return {
    id: settled.id.value || null,
    lead: settled.lead.value || null,
    topics: settled.topics.field ? settled.topics.value : [],
    language,
    originalUrl: settled.originalUrl.value,
    aliases: settled.aliases,
    extra,
  }
}

function isOfRaw(name: BlockField['name']): name is 'time' | 'body' | 'envelope' {
  return name === 'time' || name === 'body' || name === 'envelope'
}

function toHeaderField({ key, values, at }: BlockField): HeaderField {
  return { key, offset: at, ...manyTexts(values.map(decodeWords)) }
}

function claimField(
  { name, values, start, at, end }: BlockField,
  isUnused: boolean,
  names: Partial<Draft>,
  rule: Span['rule'],
): Span {
  const isTold = !isUnused && (values.length > 0 || name === 'topics' || name === 'authors')
  const span = { start, end, at, rule, confidence: 0.97 }
  if (!isTold || name === 'body' || name === 'envelope' || name === 'id' || name === 'aliases')
    return { ...span, field: null }
  return { ...span, field: name === 'authors' ? fieldOfNames(names) : name }
}

/** Null where a mail has an address and no name. */
function fieldOfNames({
  authors = [],
  initials = [],
  sources = [],
}: Partial<Draft>): Span['field'] {
  if (authors.length + initials.length > 0) return 'authors'
  return sources.length > 0 ? 'sources' : null
}

/** `From: Belga <desk@example.org>` names an agency. */
function namesOf(settled: SettledFields, { authorities }: ParseContext): Partial<Draft> {
  const book = sourceBookOf(authorities)
  const { authors, initials } = settled.byline
  const sources = settled.sources.field ? settled.sources.value : []
  const agencies = authors.flatMap((name) => {
    const found = book.findAt(name, 0)
    return found?.end === name.length ? [found.name] : []
  })
  const areAgencies = authors.length > 0 && agencies.length === authors.length
  if (sources.length > 0 || !areAgencies) return { authors, initials, sources }
  return { authors: [], initials, sources: agencies }
}

/** A time beside a date that has another one of its own is of no use. */
function isIdle({ text }: HeaderField, moment: Draft['moment']): boolean {
  if (!moment?.time) return false
  const [own, other] = [moment.time.clock, parseTime(text ?? '')?.clock]
  return own?.hour !== other?.hour || own?.minute !== other?.minute
}

function readLanguage(known: SortedFields['known'], context: ParseContext): Read<LanguageTag> {
  if (!known.has('language')) return { value: null, unused: [], remarks: [] }
  const { value, rule, unused, remarks } = settleLanguage(known, () => [], context)
  return { value: rule === 'key' ? value : null, unused, remarks }
}

function remarkKey(rule: 'repeated-key' | 'spare-key', { key, offset }: HeaderField): PlacedRemark {
  return { rule, words: [key], offset }
}

function remarkEnvelope(fields: readonly BlockField[]): readonly PlacedRemark[] {
  const lines = fields.filter(({ name }) => name === 'envelope')
  const [first] = lines
  if (!first) return []
  const keys = [...new Set(lines.map(({ key }) => key))].join(', ')
  return [{ rule: 'envelope-left-out', words: [keys], offset: first.start }]
}
