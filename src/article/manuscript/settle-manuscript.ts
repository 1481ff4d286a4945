/** A manuscript → the article, complete, held back or quarantined; for every format whose fields have keys. */
import type { Heading, Root, RootContent } from 'mdast'
import type { ArchiveRecord, Article } from '../../record/article.js'
import type { Diagnostic } from '../../record/diagnostic.js'
import type { MediaReference } from '../../record/media.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { textOf } from '../../text/block-text.js'
import { isCutOff } from '../body/cut-off.js'
import { placeNearLinks, resolveFrom } from '../body/near-links.js'
import { findLead, type Block } from '../body/settle-blocks.js'
import type { NamedFile } from '../body/settle-context.js'
import { dateHabitsOf } from '../dates/date.js'
import { quoteMark } from '../fields/draft-mark.js'
import { gatherExtra } from '../fields/extra.js'
import { settleFields } from '../fields/fields.js'
import type { HeaderField } from '../fields/header-field.js'
import { withoutSite } from '../fields/site-name.js'
import { settleLanguage } from '../fields/language.js'
import { digestRecord } from '../record-digest.js'
import { type PlacedRemark, diagnoseRemark, remarkAt } from '../remark.js'
import { settleDates } from './dates.js'
import { collectEvidence, type SettledManuscript } from './evidence.js'
import { settleHeadline, type FoundHeadline } from './headline.js'
import type { Manuscript } from './manuscript.js'
import { settlePicture } from './picture.js'

/** `record` counts from 1 within the file. Nothing in the manuscript is evaluated. */
export function settleManuscript(
  manuscript: Manuscript,
  record: number,
  source: SourceText,
  context: ParseContext,
): ArchiveRecord {
  const { path } = source
  const { known, bodyStart, draft } = manuscript
  const fields = settleFields(known, context)
  const dates = settleDates(manuscript, manuscript.datedBy ?? path, dateHabitsOf(context))
  const picture = settlePicture(known, folderOf(path))
  const read = [...manuscript.remarks, ...fields.remarks, ...dates.remarks, ...picture.remarks]
  const title = withoutSite(fields.headline.value, fields.sources.value, fields.originalUrl.value)
  const headline = settleHeadline(title, manuscript.blocks, path)
  if (!headline) {
    const nothing: PlacedRemark = { rule: 'no-content', words: [], offset: bodyStart }
    return {
      kind: 'quarantined',
      origin: { file: path, record },
      date: dates.publication.date,
      diagnostics: diagnoseAll([...read, nothing], source),
    }
  }
  const listTexts = (): readonly string[] => [headline.headline, ...headline.blocks.map(textOf)]
  const language = settleLanguage(known, listTexts, context)
  const settled = { manuscript, fields, dates, headline, language, picture }
  const unused = [fields, dates, language, picture].flatMap((each) => each.unused)
  const isOfRow = manuscript.format === 'json' || manuscript.format === 'table'
  const extra = gatherExtra(manuscript, unused, isOfRow)
  const article = makeArticle(settled, record, source, extra.extra)
  const lacking = remarkLacking(article, headline, manuscript)
  const held = draft === null ? [] : [remarkDraft(draft)]
  const isPlaced = fields.originalUrl.value !== null
  const told = isPlaced ? read.filter(({ rule }) => rule !== 'near-link') : read
  const remarks = [...told, ...language.remarks, ...extra.remarks, ...lacking, ...held]
  const references = locateFiles([...picture.files, ...manuscript.files], source)
  const kind = draft === null ? 'article' : 'held-back'
  return { kind, article, references, diagnostics: diagnoseAll(remarks, source) }
}

function remarkDraft(field: HeaderField): PlacedRemark {
  return { rule: 'draft', words: [quoteMark(field)], offset: field.offset }
}

/** Every use of a file once, where it comes first. */
function locateFiles(
  files: readonly NamedFile[],
  { positionAt }: SourceText,
): readonly MediaReference[] {
  const references = new Map<string, MediaReference>()
  for (const { path, use, offset } of files) {
    const key = `${use} ${path}`
    if (!references.has(key)) references.set(key, { path, use, ...positionAt(offset) })
  }
  return [...references.values()]
}

/** Diagnostics in order of their offsets. */
function diagnoseAll(remarks: readonly PlacedRemark[], source: SourceText): readonly Diagnostic[] {
  return remarks
    .toSorted((a, b) => a.offset - b.offset)
    .map((remark) => diagnoseRemark(remark, source.path, source.positionAt(remark.offset)))
}

function makeArticle(
  settled: SettledManuscript,
  record: number,
  { path, sha256, encoding, positionAt }: SourceText,
  extra: Article['extra'],
): Article {
  const { manuscript, fields, dates, headline, language, picture } = settled
  const evidence = collectEvidence(settled, positionAt)
  const last = headline.blocks.at(-1)
  return {
    id: fields.id.value || null,
    headline: headline.headline,
    kicker: fields.kicker.value || null,
    date: dates.publication.date,
    month: null,
    updated: dates.update.date,
    byline: fields.byline,
    sources: fields.sources.value,
    comments: null,
    dateline: fields.dateline.value || null,
    lead: fields.lead.value || leadOf(headline.blocks),
    body: placeNearLinks(
      lowerHeadings({ type: 'root', children: [...headline.blocks] }),
      resolveFrom(fields.originalUrl.value),
    ),
    picture: picture.picture,
    media: [],
    language: language.value,
    topics: fields.topics.value,
    notices: last && isCutOff(textOf(last)) ? ['cut-off'] : [],
    originalUrl: fields.originalUrl.value,
    aliases: fields.aliases,
    extra,
    origin: {
      file: path,
      record,
      sha256,
      digest: digestRecord(manuscript.text),
      encoding,
      format: manuscript.format,
      fields: evidence,
      correction: null,
    },
  }
}

function leadOf(blocks: readonly Block[]): string {
  const lead = findLead(blocks)
  return lead ? textOf(lead) : ''
}

function remarkLacking(
  { body, notices }: Article,
  { instead, from, blocks }: FoundHeadline,
  { bodyStart, offsetOf }: Manuscript,
): readonly PlacedRemark[] {
  const headlineStart = offsetOf(from ?? undefined)
  const last = offsetOf(blocks.at(-1))
  return [
    ...(instead === null ? [] : [remarkAt(headlineStart, 'no-headline', instead)]),
    ...(body.children.length > 0 ? [] : [remarkAt(bodyStart, 'no-body')]),
    ...(notices.includes('cut-off') ? [remarkAt(last, 'cut-off')] : []),
  ]
}

/**
 * Moves all headings down by one when there is one of the first level, which only the headline may have. Changes and
 * returns `body`.
 */
export function lowerHeadings(body: Root): Root {
  const headings: Heading[] = []
  collectHeadings(body, headings)
  if (!headings.some(({ depth }) => depth === 1)) return body
  for (const heading of headings) heading.depth = below(heading.depth)
  return body
}

/** No phrase holds one. */
function collectHeadings(node: Root | RootContent, headings: Heading[]): void {
  if (node.type === 'heading') headings.push(node)
  else if (node.type !== 'paragraph' && 'children' in node)
    for (const child of node.children) collectHeadings(child, headings)
}

function below(depth: Heading['depth']): Heading['depth'] {
  switch (depth) {
    case 1:
      return 2
    case 2:
      return 3
    case 3:
      return 4
    case 4:
      return 5
    default:
      return 6
  }
}
