/** What a file gave → the object that `inspect --json` prints: every field as plain data. */
import type { ArchiveRecord, Article, ParsedFile, QuarantinedRecord } from '../record/article.js'
import { calendarDate, isoDate, type PublicationDate } from '../record/date.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { PageUrl } from '../record/names.js'
import { textOf } from '../article/body/block-text.js'

/** `urlOf` gives the URL that an article would have if no other came in its way. */
export function inspectionOf(
  { file, encoding, records, diagnostics }: ParsedFile,
  urlOf: (article: Article) => PageUrl,
): object {
  return {
    file,
    recordCount: records.filter(({ kind }) => kind === 'article').length,
    encoding,
    diagnostics: diagnostics.map(diagnosticOf),
    records: records.map((record) => recordOf(record, urlOf)),
  }
}

function recordOf(record: ArchiveRecord, urlOf: (article: Article) => PageUrl): object {
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
    topics: article.topics.map((id) => ({ id, confidence: 1 })),
    media: mediaOf(article),
    url: urlOf(article),
    quarantined: false,
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
