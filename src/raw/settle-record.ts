/** What was read in a record → the article, complete, or a place in quarantine. */
import type {
  ArchiveRecord,
  Article,
  Notice,
  Evidence,
  FieldEvidence,
  FieldName,
} from '../record/article.js'
import type { Diagnostic, Position } from '../record/diagnostic.js'
import type { Sha256 } from '../record/strings.js'
import type { ParseContext } from '../record/settings.js'
import type { SourceText } from '../record/source-file.js'
import { isCutOff } from '../article/body/cut-off.js'
import { dateHabitsOf } from '../article/dates/date.js'
import type { Draft } from './draft.js'
import { type PlacedRemark, diagnoseRemark, type Remark } from '../article/remark.js'
import { findDraftMark, quoteMark } from '../article/fields/draft-mark.js'
import { nameSources } from '../article/fields/find-sources.js'
import { collectFurniture, countFurniture, remarkReaders } from './page/left-furniture.js'
import { firstWords } from './top/headline.js'
import { detectLanguageOf } from '../article/language/detect-language.js'
import { withoutReplyMarks } from '../article/mail/subject.js'
import { plainParagraph } from '../article/body/plain-paragraphs.js'
import { findNotice } from './page/not-an-article.js'
import type { RawReading } from './read-record.js'
import { remarkMissing } from './remark-missing.js'
import { settleDates, type SettledDates } from './dates/settle-dates.js'
import { evidenceAt } from '../article/fields/evidence-at.js'

export interface RecordOrigin {
  readonly source: SourceText
  readonly context: ParseContext
  /** Counts from 1 within the file. */
  readonly record: number
  /** Digest of its text. */
  readonly digest: Sha256
}

export function settleRawRecord(reading: RawReading, origin: RecordOrigin): ArchiveRecord {
  const { draft, paragraphs } = reading
  const { source, context, record } = origin
  const dates = settleDates(draft, source.path, dateHabitsOf(context))
  const placed = [
    ...countFurniture(reading.remarks),
    ...remarkReaders(reading, source.text),
    ...placeAll(dates.remarks, reading),
  ]
  const diagnoseAll = (remarks: readonly PlacedRemark[]): readonly Diagnostic[] =>
    remarks
      .toSorted((a, b) => a.offset - b.offset)
      .map((remark) => diagnoseRemark(remark, source.path, source.positionAt(remark.offset)))
  const texts = paragraphs.map(({ text }) => text)
  const headline = withoutReplyMarks(draft.headline ?? firstWords(texts))
  const { furniture = [] } = collectFurniture(reading, source.text)
  const notice = findNotice([draft.headline ?? '', ...texts].join('\n'), furniture)
  if (headline === '' || notice !== null) {
    const nothing: Remark =
      notice === null
        ? { rule: 'no-content', words: [] }
        : { rule: 'not-an-article', words: [notice] }
    return {
      kind: 'quarantined',
      origin: { file: source.path, record },
      date: dates.date,
      diagnostics: diagnoseAll([...placed, ...placeAll([nothing], reading)]),
    }
  }
  const missing = remarkMissing(reading)
  const mark = findDraftMark(
    Object.entries(draft.given.extra).map(([key, text]) => ({ key, text })),
  )
  const held: readonly Remark[] = mark ? [{ rule: 'draft', words: [quoteMark(mark)] }] : []
  const diagnostics = diagnoseAll([...placed, ...missing, ...placeAll(held, reading)])
  const article = makeArticle(headline, dates, reading, origin)
  return { kind: mark ? 'held-back' : 'article', article, references: [], diagnostics }
}

function makeArticle(
  headline: string,
  dates: SettledDates,
  reading: RawReading,
  origin: RecordOrigin,
): Article {
  const { draft, paragraphs } = reading
  const { given } = draft
  const { source, context, record } = origin
  const texts = paragraphs.map(({ text }) => text)
  const { defaults, settings } = context
  const inherited = defaults.source ? nameSources([defaults.source], context.authorities) : []
  const sources = draft.sources.length > 0 ? draft.sources : inherited
  return {
    id: given.id,
    headline,
    date: dates.date,
    updated: dates.updated,
    kicker: draft.kicker,
    month: draft.month,
    byline: { authors: draft.authors, initials: draft.initials },
    sources,
    ...collectFurniture(reading, source.text),
    comments: draft.comments,
    dateline: draft.dateline,
    lead: given.lead ?? texts[0] ?? '',
    body: { type: 'root', children: texts.map(plainParagraph) },
    picture: null,
    media: [],
    language:
      given.language ??
      defaults.language ??
      detectLanguageOf([headline, ...texts], settings.languages),
    topics: given.topics.length > 0 ? given.topics : defaults.topics,
    notices: noticesOf(draft, texts.at(-1) ?? ''),
    originalUrl: given.originalUrl,
    aliases: given.aliases,
    extra: given.extra,
    origin: {
      file: source.path,
      record,
      sha256: source.sha256,
      digest: origin.digest,
      encoding: source.encoding,
      format: draft.hasHeader ? 'raw' : 'text',
      fields: collectEvidence(reading, dates, source.positionAt),
      correction: null,
    },
  }
}

function noticesOf({ isForSubscribers }: Draft, last: string): readonly Notice[] {
  return [
    ...(isForSubscribers ? ['subscribers' as const] : []),
    ...(isCutOff(last) ? ['cut-off' as const] : []),
  ]
}

/** Remarks about the record as a whole stand where it begins. */
function placeAll(
  remarks: readonly Remark[],
  { spans, start }: RawReading,
): readonly PlacedRemark[] {
  const date =
    spans.find(({ field }) => field === 'date') ?? spans.find(({ field }) => field !== null)
  return remarks.map((remark) => ({ offset: date?.at ?? start, ...remark }))
}

/** Where each field was found, by which rule, and how sure that is. The first stretch of a field is the one that is shown. */
function collectEvidence(
  { draft, spans, remarks, paragraphs, start }: RawReading,
  { date, isFromPath }: SettledDates,
  positionAt: (offset: number) => Position,
): FieldEvidence {
  const evidence: { -readonly [Field in FieldName]?: Evidence } = {}
  const note = remarks.find(({ rule }) => rule === 'author-guessed')
  for (const { field, at, rule, confidence } of spans) {
    if (field) evidence[field] ??= evidenceAt(positionAt(at), rule, confidence)
  }
  if (isFromPath) evidence.date = evidenceAt(positionAt(start), 'path', 0.6)
  else if (!evidence.date && evidence.month && date.precision !== 'none')
    evidence.date = { ...evidence.month, confidence: 0.9 }
  // A sentence about the author names him, and is part of the text.
  if (!evidence.authors && draft.authors.length > 0 && note)
    evidence.authors = evidenceAt(positionAt(note.offset), 'author-note', 0.6)
  const [lead] = paragraphs
  if (lead) {
    const begin = positionAt(lead.start)
    evidence.headline ??= evidenceAt(begin, 'first-words', 0.5)
    evidence.lead ??= evidenceAt(begin, 'first-paragraph', 0.9)
    evidence.body ??= evidenceAt(begin, 'rest-of-record', 0.99)
  }
  return evidence
}
