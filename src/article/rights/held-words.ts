/** A record, and words that were redacted → whether they stand in anything that a reader could see of it. */
import type { Nodes } from 'mdast'
import type { ArchiveRecord, Article, ParsedFile } from '../../record/article.js'
import type { Diagnostic } from '../../record/diagnostic.js'
import { findOwn } from '../../record/find-own.js'
import type { Authorities } from '../../record/settings.js'
import { textOf } from '../../text/block-text.js'

/** What finds the words, and what takes them out of a text that is no article. */
export interface WordKeeper {
  readonly finds: (text: string) => boolean
  readonly text: (text: string) => string
}

/** Markup within a word, or a character that was written as a reference, hides it from the eye of the redactor. */
export function holdsWords(article: Article, { finds }: Pick<WordKeeper, 'finds'>): boolean {
  return (
    shownTexts(article).some(finds) || article.body.children.some((block) => finds(textOf(block)))
  )
}

/** Whether a record has the words, by what it says itself or by what files beside it say of it. */
export function recordHolds(
  record: ArchiveRecord,
  keeper: Pick<WordKeeper, 'finds'>,
  { roster }: Authorities,
): boolean {
  const { finds } = keeper
  if (record.diagnostics.some((each) => tells(each, finds))) return true
  if (record.kind !== 'article') return false
  const { article, references } = record
  return (
    holdsWords(article, keeper) ||
    article.byline.initials.some((initials) => finds(findOwn(roster, initials) ?? '')) ||
    references.some(({ path }) => finds(path))
  )
}

/** Whether anything that a file gave has the words. */
export function fileHolds(
  { file, records, diagnostics }: ParsedFile,
  keeper: Pick<WordKeeper, 'finds'>,
  authorities: Authorities,
): boolean {
  return (
    keeper.finds(file) ||
    diagnostics.some((each) => tells(each, keeper.finds)) ||
    records.some((record) => recordHolds(record, keeper, authorities))
  )
}

function tells({ file, reason }: Diagnostic, finds: WordKeeper['finds']): boolean {
  return finds(file) || finds(reason)
}

/** Every text of an article that a reader could see, and none of what only programs do. */
export function shownTexts(article: Article): readonly string[] {
  const { headline, kicker, byline, sources, dateline, lead, topics, originalUrl, origin } = article
  const { picture, media, extra, furniture = [], credits = [] } = article
  const named = [headline, kicker, dateline, lead, originalUrl, origin.file, origin.correction]
  return [
    ...named.filter((text) => text !== null),
    ...byline.authors,
    ...byline.initials,
    ...sources,
    ...topics,
    ...furniture,
    ...credits,
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
