/** What a file gave → text for people: every field with its place, rule and confidence. */
import type { ArchiveRecord, FieldName, ParsedFile } from '../record/article.js'
import { isoDate } from '../record/date.js'
import type { MediaFile, Picture } from '../record/media.js'
import { plural } from '../report/plural.js'
import { urlOf } from './inspect.js'

export function describeInspection({ file, encoding, records }: ParsedFile): string {
  return [
    `${file}  (${encoding ?? 'unreadable'}, ${plural(records.length, 'record')})`,
    ...records.map(describeRecord),
  ].join('\n')
}

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
    ['picture', 'picture', article.picture && describePicture(article.picture)],
    ...article.media.map((file) => ['file', null, describeFile(file)] as const),
    ['page', null, urlOf(article)],
  ]
  return values
    .filter(([, , value]) => value)
    .map(([name, field, value]) => `  ${name.padEnd(9)} ${value}${describeEvidence(record, field)}`)
    .join('\n')
}

function describePicture({ path, alt, caption, credit }: Picture): string {
  return [path, alt, caption, credit].filter((part) => part).join(' | ')
}

function describeFile({ path, mediaType, size, picture }: MediaFile): string {
  const pixels = picture ? `, ${picture.width} × ${picture.height} pixels` : ''
  return `${path}, ${mediaType}${pixels}, ${size} bytes`
}

function describeEvidence(record: ArchiveRecord, field: FieldName | null): string {
  const evidence =
    record.kind === 'article' && field ? record.article.origin.fields[field] : undefined
  if (!evidence) return ''
  const { line, column, rule, confidence } = evidence
  return `  (${line}:${column}, ${rule}, ${confidence})`
}
