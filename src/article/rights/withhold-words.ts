/**
 * A file as it was read and as it was read without the words to be redacted → the latter, with no trace of them.
 * What the words had no part in stays what it was: a name that is a date line's or a source's must not change the date,
 * nor lift the policy of the source.
 */
import type { Nodes } from 'mdast'
import type {
  ArchiveRecord,
  Article,
  FieldEvidence,
  ParsedFile,
  PublishedRecord,
} from '../../record/article.js'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import { findOwn } from '../../record/find-own.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import type { Authorities } from '../../record/settings.js'
import { diagnose } from '../../report/diagnose.js'
import { textOf } from '../../text/block-text.js'
import { withoutFurniture } from './apply-rights.js'
import { plainParagraph } from '../body/plain-paragraphs.js'

/** What finds the words, and what takes them out of a text that is no article. */
export interface WordKeeper {
  readonly finds: (text: string) => boolean
  readonly text: (text: string) => string
}

/** Names of files and folders are cleaned as well, wherever they would be shown. */
export function withholdWords(
  whole: ParsedFile,
  redacted: ParsedFile,
  keeper: WordKeeper,
  { roster }: Authorities,
): ParsedFile {
  const isSame = whole.records.length === redacted.records.length
  const records = whole.records.map((record, index): ArchiveRecord => {
    const other = redacted.records[index]
    if (record.kind !== 'article') return cleanRecord(record, keeper)
    if (!isSame || other?.kind !== 'article') return refuse(record, keeper)
    const kept = { ...other, article: settle(record.article, other.article, keeper, roster) }
    return holdsWords(kept.article, keeper) ? refuse(kept, keeper) : cleanRecord(kept, keeper)
  })
  return { ...whole, records, diagnostics: whole.diagnostics.map(cleanWith(keeper)) }
}

function cleanRecord<Item extends ArchiveRecord>(record: Item, keeper: WordKeeper): Item {
  return { ...record, diagnostics: record.diagnostics.map(cleanWith(keeper)) }
}

function cleanWith({ text }: WordKeeper): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => ({
    ...diagnostic,
    file: sourcePath(text(diagnostic.file)),
    reason: text(diagnostic.reason),
  })
}

/** Names of folders and files, and what was said besides, may have the words where no source did. */
function settle(
  whole: Article,
  redacted: Article,
  { text, finds }: WordKeeper,
  roster: Authorities['roster'],
): Article {
  const clean = <Item extends { readonly path: SourcePath }>(item: Item): Item => ({
    ...item,
    path: sourcePath(text(item.path)),
  })
  const { picture, media, extra, byline, origin } = holdLike(whole, redacted, text)
  const isMeant = (initials: string): boolean => finds(findOwn(roster, initials) ?? '')
  const named = byline.initials.filter(isMeant).map((each) => text(findOwn(roster, each) ?? each))
  const kept = Object.entries(extra).map((pair) => pair.map(text))
  return {
    ...holdLike(whole, redacted, text),
    id: whole.id,
    aliases: whole.aliases,
    date: whole.date,
    updated: whole.updated,
    month: whole.month,
    language: whole.language,
    sources: [...new Set(whole.sources.map(text))].filter((source) => source.trim() !== ''),
    byline: {
      authors: [...byline.authors, ...named],
      initials: byline.initials.filter((each) => !isMeant(each)),
    },
    picture: picture && clean(picture),
    media: media.map(clean),
    extra: Object.fromEntries(kept),
    origin: {
      ...origin,
      sha256: null,
      // How far behind the words something stands tells how long they are.
      fields: withoutColumns(origin.fields),
      digest: whole.origin.digest,
      file: sourcePath(text(origin.file)),
      correction: origin.correction && text(origin.correction),
    },
  }
}

function withoutColumns(fields: FieldEvidence): FieldEvidence {
  return Object.fromEntries(
    Object.entries(fields).map(([name, evidence]) => [name, { ...evidence, column: 1 }]),
  )
}

/** Markup within a word, or a character that was written as a reference, hides it from the eye of the redactor. */
function holdsWords(article: Article, { finds }: WordKeeper): boolean {
  return (
    listTexts(article).some(finds) || article.body.children.some((block) => finds(textOf(block)))
  )
}

function refuse({ article, diagnostics }: PublishedRecord, keeper: WordKeeper): ArchiveRecord {
  const { record } = article.origin
  const file = sourcePath(keeper.text(article.origin.file))
  const failed = diagnose('redaction-failed', file, START)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return cleanRecord(
    {
      kind: 'quarantined',
      origin: { file, record },
      date: article.date,
      diagnostics: [failed, ...errors],
    },
    keeper,
  )
}

/** Cuts `other` as the policy of its agency cut `whole`. `text` goes over what was kept. An article that was not cut stays as it is. */
function holdLike(whole: Article, other: Article, text: (text: string) => string): Article {
  const { notices } = whole
  if (!notices.includes('rights-lead') && !notices.includes('rights-metadata')) return other
  const lead = text(whole.lead)
  return {
    ...withoutFurniture(other),
    notices,
    lead,
    body: { type: 'root', children: lead === '' ? [] : [plainParagraph(lead)] },
    picture: null,
    media: [],
    extra: {},
  }
}

/** Every text of an article that a reader could see, and none of what only programs do. */
function listTexts(article: Article): readonly string[] {
  const { headline, kicker, byline, sources, dateline, lead, topics, originalUrl, origin } = article
  const { picture, media, extra, furniture = [] } = article
  const named = [headline, kicker, dateline, lead, originalUrl, origin.file, origin.correction]
  return [
    ...named.filter((text) => text !== null),
    ...byline.authors,
    ...byline.initials,
    ...sources,
    ...topics,
    ...furniture,
    ...Object.entries(extra).flat(),
    ...(picture ? [picture.path, picture.alt, picture.caption ?? '', picture.credit ?? ''] : []),
    ...media.flatMap(({ path, output }) => [path, output]),
    ...textsOf(article.body),
  ]
}

/** Words, addresses and titles. */
function textsOf(node: Nodes): readonly string[] {
  const own = (['value', 'url', 'title', 'alt', 'lang', 'identifier'] as const).flatMap((name) => {
    const value: unknown = name in node ? node[name as keyof typeof node] : null
    return typeof value === 'string' ? [value] : []
  })
  return 'children' in node ? [...own, ...node.children.flatMap(textsOf)] : own
}
