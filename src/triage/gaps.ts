/** A parsed file → how many of its records lack something, or have it by a guess. */
import type { ArchiveRecord, ParsedFile } from '../record/article.js'
import type { FolderGaps } from '../record/triage.js'

export interface Gaps extends FolderGaps {
  readonly articles: number
}

const DATE_GUESSES: ReadonlySet<string> = new Set([
  'bad-date',
  'date-order',
  'short-year',
  'date-from-path',
  'date-in-headline',
  'date-of-series',
  'date-at-end',
  'date-of-file',
])
const HEADLINE_GUESSES: ReadonlySet<string> = new Set([
  'no-header',
  'no-headline',
  'headline-guessed',
])

export const NO_GAPS: Gaps = {
  articles: 0,
  undated: 0,
  guessedDates: 0,
  guessedHeadlines: 0,
  unknownLanguages: 0,
  quarantined: 0,
  heldBack: 0,
}

export function gapsOf({ records }: ParsedFile): Gaps {
  return records.map(gapsOfRecord).reduce(addGaps, NO_GAPS)
}

export function addGaps(a: Gaps, b: Gaps): Gaps {
  return {
    articles: a.articles + b.articles,
    undated: a.undated + b.undated,
    guessedDates: a.guessedDates + b.guessedDates,
    guessedHeadlines: a.guessedHeadlines + b.guessedHeadlines,
    unknownLanguages: a.unknownLanguages + b.unknownLanguages,
    quarantined: a.quarantined + b.quarantined,
    heldBack: a.heldBack + b.heldBack,
  }
}

function gapsOfRecord(record: ArchiveRecord): Gaps {
  if (record.kind === 'quarantined') return { ...NO_GAPS, quarantined: 1 }
  if (record.kind === 'held-back') return { ...NO_GAPS, heldBack: 1 }
  const { article, diagnostics } = record
  const isGuessed = (guesses: ReadonlySet<string>): boolean =>
    diagnostics.some(({ rule }) => guesses.has(rule))
  const isUndated = article.date.precision === 'none'
  return {
    ...NO_GAPS,
    articles: 1,
    undated: Number(isUndated),
    guessedDates: Number(!isUndated && isGuessed(DATE_GUESSES)),
    guessedHeadlines: Number(isGuessed(HEADLINE_GUESSES)),
    unknownLanguages: Number(article.language === 'und'),
  }
}
