/** `inspect` as it was asked for → every field of a file with its place, rule and confidence, for people or as JSON. */
import { textOf } from '../text/block-text.js'
import type {
  ArchiveRecord,
  FieldName,
  ParsedFile,
  Article,
  QuarantinedRecord,
} from '../record/article.js'
import { contentOf } from '../record/formats.js'
import { isoDate, calendarDate, type PublicationDate } from '../record/date.js'
import type { MediaFile, Picture } from '../record/media.js'
import { plural } from '../report/counts.js'
import { inspectorFor, urlOf, type InspectOptions, type Inspection } from '../commands/inspect.js'
import { inspectFolder } from '../commands/inspect-folder.js'
import { isFolder } from '../read/files/files.js'
import { describeFolder } from './inspect-folder.js'
import { describeBestDate } from '../report/best-date.js'
import type { Environment } from '../project/environment.js'
import { showDiagnostic } from './diagnostics.js'
import { withToday, type NowFlag } from './options.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { PageUrl } from '../record/strings.js'

export interface InspectFlags extends NowFlag, InspectOptions {
  readonly json?: boolean
}

export async function runInspect(
  files: readonly string[],
  flags: InspectFlags,
  environment: Environment,
): Promise<void> {
  const inspect = inspectorFor(flags, withToday(environment, flags))
  for (const file of files) {
    if (isFolder(file)) {
      const folder = await inspectFolder(file, flags, withToday(environment, flags))
      environment.line(flags.json ? JSON.stringify(folder) : describeFolder(folder))
      continue
    }
    const inspection = await inspect(file)
    if (flags.json) environment.line(JSON.stringify(withBestDates(inspection)))
    else showInspection(inspection, environment)
  }
}

function withBestDates({ parsed, bestDates }: Inspection): object {
  const inspected = inspectionOf(parsed, urlOf)
  return bestDates.length === 0 ? inspected : { ...inspected, bestDates }
}

function showInspection({ root, parsed, bestDates }: Inspection, environment: Environment): void {
  environment.line(describeInspection(parsed))
  for (const best of bestDates) environment.line(`  best date: ${describeBestDate(best)}`)
  const ofRecords = parsed.records.flatMap(({ diagnostics }) => diagnostics)
  for (const diagnostic of [...parsed.diagnostics, ...ofRecords])
    showDiagnostic(root, diagnostic, environment)
}

function describeInspection({ file, encoding, records }: ParsedFile): string {
  return [
    `${file}  (${encoding ?? 'unreadable'}, ${plural(records.length, 'record')})`,
    ...(contentOf(file) === 'binary' && encoding !== null ? [LINES_OF_TEXT] : []),
    ...records.map(describeRecord),
  ].join('\n')
}

/** No editor shows the lines of such a file. */
const LINES_OF_TEXT = '  Lines and columns are those of the text that was made of the file.'

function describeRecord(record: ArchiveRecord): string {
  if (record.kind === 'quarantined') return `  record ${record.origin.record}: in quarantine`
  const { article } = record
  const { headline, kicker, byline, sources, dateline, comments, language, topics, lead } = article
  const values: readonly (readonly [string, FieldName | null, string | null])[] = [
    ['headline', 'headline', headline],
    ['kicker', 'kicker', kicker],
    ['date', 'date', isoDate(article.date) ?? 'unknown'],
    ['updated', 'updated', article.updated && isoDate(article.updated)],
    ['initials', 'initials', byline.initials.join(', ')],
    ['authors', 'authors', byline.authors.join(', ')],
    ['sources', 'sources', sources.join(', ')],
    ['comments', 'comments', comments === null ? null : String(comments)],
    ['dateline', 'dateline', dateline],
    ['language', 'language', language],
    ['topics', 'topics', topics.join(', ')],
    ['lead', 'lead', lead],
    ['around it', null, article.furniture ? describeFurniture(article.furniture) : null],
    ['picture', 'picture', article.picture && describePicture(article.picture)],
    ...article.media.map((file) => ['file', null, describeFile(file)] as const),
    record.kind === 'held-back'
      ? ['held back', null, 'a draft: no page is made of it']
      : ['page', null, urlOf(article)],
  ]
  return values
    .filter(([, , value]) => value)
    .map(([name, field, value]) => `  ${name.padEnd(9)} ${value}${describeEvidence(record, field)}`)
    .join('\n')
}

/** `3 lines of the page: Deel dit artikel | © Belga | …` */
function describeFurniture(lines: readonly string[]): string {
  const shown = lines.slice(0, FURNITURE_SHOWN).map((line) => line.slice(0, LONGEST_SHOWN))
  const rest = lines.length > shown.length ? ['…'] : []
  return `${plural(lines.length, 'line')} of the page: ${[...shown, ...rest].join(' | ')}`
}

const FURNITURE_SHOWN = 3
const LONGEST_SHOWN = 60

function describePicture({ path, alt, caption, credit }: Picture): string {
  return [path, alt, caption, credit].filter((part) => part).join(' | ')
}

function describeFile({ path, mediaType, size, picture }: MediaFile): string {
  const pixels = picture ? `, ${picture.width} × ${picture.height} pixels` : ''
  return `${path}, ${mediaType}${pixels}, ${size} bytes`
}

/** Rules that a `_defaults.yaml` gives: `folder-headline`, `folder-date`. */
const OF_FOLDER = 'folder-'

function describeEvidence(record: ArchiveRecord, field: FieldName | null): string {
  const evidence =
    record.kind !== 'quarantined' && field ? record.article.origin.fields[field] : undefined
  if (!evidence) return ''
  const { line, column, rule, confidence } = evidence
  if (rule.startsWith(OF_FOLDER))
    return `  (line ${line}, by the rule of the folder, ${confidence})`
  return `  (${line}:${column}, ${rule}, ${confidence})`
}

/** `addressOf` gives the URL that an article would have if no other had the same. */
export function inspectionOf(
  { file, encoding, records, diagnostics }: ParsedFile,
  addressOf: (article: Article) => PageUrl,
): object {
  return {
    file,
    recordCount: records.filter(({ kind }) => kind !== 'quarantined').length,
    encoding,
    diagnostics: diagnostics.map(diagnosticOf),
    records: records.map((record) => recordOf(record, addressOf)),
  }
}

function recordOf(record: ArchiveRecord, addressOf: (article: Article) => PageUrl): object {
  if (record.kind === 'quarantined') return quarantinedOf(record)
  const { article } = record
  return {
    headline: article.headline,
    initials: article.byline.initials,
    authors: article.byline.authors,
    ...dateOf(article.date),
    updated: article.updated && isoDate(article.updated),
    month: article.month,
    sources: article.sources,
    comments: article.comments,
    dateline: article.dateline,
    kicker: article.kicker,
    language: article.language,
    paragraphs: article.body.children.map(textOf),
    ...(article.furniture && { furniture: article.furniture }),
    topics: article.topics.map((id) => ({ id, label: id, confidence: 1 })),
    media: mediaOf(article),
    url: addressOf(article),
    quarantined: false,
    ...(record.kind === 'held-back' && { heldBack: true }),
    fields: article.origin.fields,
    diagnostics: record.diagnostics.map(diagnosticOf),
  }
}

/** The files that an article shows or links to; one that it opens with has words. */
function mediaOf({ media, picture: opening }: Article): readonly object[] {
  return media.map(({ path, output, mediaType, size, sha256, picture }) => {
    const words = opening?.path === path ? opening : { alt: null, caption: null, credit: null }
    const { alt, caption, credit } = words
    const { width = null, height = null } = picture ?? {}
    return { path, output, mediaType, size, sha256, width, height, alt, caption, credit }
  })
}

function quarantinedOf({ date, diagnostics }: QuarantinedRecord): object {
  return {
    headline: null,
    initials: [],
    authors: [],
    ...dateOf(date),
    updated: null,
    month: null,
    sources: [],
    comments: null,
    dateline: null,
    kicker: null,
    language: null,
    paragraphs: [],
    topics: [],
    media: [],
    url: null,
    quarantined: true,
    fields: {},
    diagnostics: diagnostics.map(diagnosticOf),
  }
}

function dateOf(date: PublicationDate): object {
  const isExact = date.precision === 'minute'
  return {
    date: calendarDate(date),
    time: isExact ? date.time : null,
    precision: date.precision,
    datetime: isExact ? isoDate(date) : null,
  }
}

function diagnosticOf({ rule, severity, line, column, reason }: Diagnostic): object {
  return { rule, severity, line, column, reason }
}
