/**
 * A file as it was read and as it was read without the words to be redacted → the latter, with no trace of them.
 * What the words had no part in stays what it was: a name that is a date line's or a source's must not change the date,
 * nor lift the policy of the source.
 */
import type {
  ArchiveRecord,
  Article,
  FieldEvidence,
  ParsedFile,
  PublishedRecord,
} from '../../record/article.js'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import { findOwn } from '../../record/find-own.js'
import type { Picture } from '../../record/media.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import type { Authorities } from '../../record/settings.js'
import { diagnose } from '../../report/diagnose.js'
import { withoutFurniture } from './apply-rights.js'
import { holdsWords, type WordKeeper } from './held-words.js'
import { plainParagraph } from '../body/plain-paragraphs.js'

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
  const named = byline.initials.filter(isMeant).map((each) => text(findOwn(roster, each)!))
  const kept = Object.entries(extra).map((pair) => pair.map(text))
  const shown = holdLike(whole, redacted, text)
  const maybe = (words: string | null): string | null => words && text(words)
  return {
    ...shown,
    // Corrections, folders and authority files may say what the source does not.
    headline: text(shown.headline),
    kicker: maybe(shown.kicker),
    dateline: maybe(shown.dateline),
    topics: namesOf(shown.topics, text),
    id: whole.id,
    aliases: whole.aliases,
    date: whole.date,
    updated: whole.updated,
    month: whole.month,
    language: whole.language,
    sources: namesOf(whole.sources, text),
    byline: {
      authors: namesOf([...byline.authors, ...named], text),
      initials: byline.initials.filter((each) => !isMeant(each)),
    },
    picture: picture && cleanPicture(clean(picture), text),
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

/** Names, each once. */
function namesOf(names: readonly string[], text: WordKeeper['text']): readonly string[] {
  return [...new Set(names.map(text))].filter((name) => name.trim() !== '')
}

/** What the picture itself says was cleaned where it was read; what a correction says was not. */
function cleanPicture(picture: Picture, text: WordKeeper['text']): Picture {
  const { path, alt, caption, credit } = picture
  return { path, alt: text(alt), caption: caption && text(caption), credit: credit && text(credit) }
}

function withoutColumns(fields: FieldEvidence): FieldEvidence {
  return Object.fromEntries(
    Object.entries(fields).map(([name, evidence]) => [name, { ...evidence, column: 1 }]),
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
