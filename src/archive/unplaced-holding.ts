/** An article → the short public summary that lists are made of, which has no URL yet. */
import type { FileRange } from '../record/byte-range.js'
import { slugOf } from '../language/slug.js'
import { findOwn } from '../record/find-own.js'
import type { Article } from '../record/article.js'
import type { SourceKind, UnplacedHolding } from '../record/entry.js'
import type { SourcePath, TopicId } from '../record/strings.js'
import type { FoundNames } from '../record/names-found.js'
import type { Authorities } from '../record/settings.js'
import type { Nodes } from 'mdast'

const LONGEST_TEASER = 240

/** What filing adds to an article, besides what its source says. */
export interface Assignments {
  readonly topics: readonly TopicId[]
  readonly names: FoundNames
  readonly roster: Authorities['roster']
  readonly body: FileRange
  readonly sketch: string | null
  /** Whether its file is published, and as what. */
  readonly source?: SourceKind | undefined
  /** The file of the record; its path in `article` may have been redacted. */
  readonly file: SourcePath
}

/** Initials that the roster does not know stand as they were printed. */
export function makeUnplaced(
  article: Article,
  { topics, names, roster, body, file, sketch, source }: Assignments,
): UnplacedHolding {
  const { headline, kicker, date, updated, byline, sources, language, origin } = article
  const expanded = byline.initials.map((initials) => findOwn(roster, initials) ?? initials)
  const authors = [...new Set([...byline.authors, ...expanded])]
  const teaser = cutTeaser(article.lead)
  const { id, aliases } = article
  const { record, digest } = origin
  return {
    entry: {
      headline,
      kicker,
      date,
      updated,
      authors,
      sources,
      topics,
      places: names.places,
      people: names.people,
      organisations: names.organisations,
      teaser,
      language,
    },
    slug: slugOf(headline),
    mark: {
      file,
      record,
      sha256: digest,
      id,
      sketch,
      aliases,
      words: countWords(article),
      source,
      body,
    },
  }
}

function cutTeaser(lead: string): string {
  if (lead.length <= LONGEST_TEASER) return lead
  const space = lead.lastIndexOf(' ', LONGEST_TEASER - 1)
  return `${lead.slice(0, space > 0 ? space : LONGEST_TEASER - 1).toWellFormed()} …`
}

const WORD = /\S+/g

function countWords({ headline, body }: Pick<Article, 'headline' | 'body'>): number {
  return countIn(headline) + countNode(body)
}

function countNode(node: Nodes): number {
  if ('value' in node) return countIn(node.value)
  if (!('children' in node)) return 0
  let words = 0
  for (const child of node.children) words += countNode(child)
  return words
}

/** Counts without making a list of the words, which would be slow for a long text. */
function countIn(text: string): number {
  WORD.lastIndex = 0
  let words = 0
  while (WORD.test(text)) words += 1
  return words
}
