/** Articles → files of every dirty shape, read: which articles were lost, or lost their date or headline. */
import { isAboutDay } from '../../src/article/corrections/settled-rules.js'
import { decodeReference, REFERENCE } from '../../src/text/reference.js'
import { calendarDate } from '../../src/record/date.js'
import { makeDirtyFiles, type DirtyFile, type PlainArticle, type Shape } from './dirty-files.js'
import { parseBytes } from './raw-file.js'

/** What became of the records of a shape. `silent` are wrong dates that nothing warns of. */
export interface Outcome {
  readonly lost: readonly string[]
  readonly silent: readonly string[]
  readonly undated: readonly string[]
  readonly untitled: readonly string[]
}

function judge(file: DirtyFile): Outcome {
  const { path, bytes, articles, isDated } = file
  const { records } = parseBytes(bytes, { path })
  const published = records.flatMap((record) => (record.kind === 'article' ? [record] : []))
  const lost = published.length === articles.length ? [] : [`${path}: ${published.length}`]
  const outcomes = published.map(({ article, diagnostics }, index) => {
    const { day = '', title = '' } = articles[index] ?? {}
    const found = calendarDate(article.date)
    const isWarned = diagnostics.some(
      ({ rule, severity }) => severity === 'warning' && isAboutDay(rule),
    )
    const what = `${path}#${index + 1}: ${found} for ${day}`
    return {
      silent: found === day || isWarned || (found !== null && day.startsWith(found)) ? [] : [what],
      undated: found === day || !isDated ? [] : [what],
      untitled:
        article.headline === clean(title) ||
        file.shape === 'blob' ||
        diagnostics.some(({ rule }) => DOUBTS.has(rule))
          ? []
          : [`${path}: ${article.headline}`],
    }
  })
  return {
    lost,
    silent: outcomes.flatMap((outcome) => outcome.silent),
    undated: outcomes.flatMap((outcome) => outcome.undated),
    untitled: outcomes.flatMap((outcome) => outcome.untitled),
  }
}

/** What says that a headline was not sure: three capitalized words may be a name, and a long line a paragraph. */
const DOUBTS: ReadonlySet<string> = new Set(['author-guessed', 'no-headline'])

/** The headline that a page shows: some titles of the corpora hold references. */
function clean(title: string): string {
  return title
    .replaceAll(REFERENCE, decodeReference)
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What went wrong with a thousand files made of the articles; for each shape. */
export function judgeDirtyFiles(
  articles: readonly PlainArticle[],
  seed: number,
): Readonly<Record<Shape, Outcome>> {
  const files = makeDirtyFiles(articles, 1000, seed)
  const outcomes = files.map((file) => ({ shape: file.shape, outcome: judge(file) }))
  const gather = (shape: Shape): Outcome => {
    const own = outcomes.filter((each) => each.shape === shape).map(({ outcome }) => outcome)
    return {
      lost: own.flatMap(({ lost }) => lost),
      silent: own.flatMap(({ silent }) => silent),
      undated: own.flatMap(({ undated }) => undated),
      untitled: own.flatMap(({ untitled }) => untitled),
    }
  }
  return {
    mail: gather('mail'),
    feed: gather('feed'),
    blob: gather('blob'),
    name: gather('name'),
    several: gather('several'),
  }
}

const NOTHING: Outcome = { lost: [], silent: [], undated: [], untitled: [] }
export const EVERY_NOTHING: Readonly<Record<Shape, Outcome>> = {
  mail: NOTHING,
  feed: NOTHING,
  blob: NOTHING,
  name: NOTHING,
  several: NOTHING,
}
