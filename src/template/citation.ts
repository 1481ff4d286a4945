/** An article → what every form of citation is made of. */
import { digestOf } from '../record/digest.js'
import { calendarDate } from '../record/date.js'
import type { ArticleView } from '../record/page.js'
import { namesPaper } from '../record/raw-shapes.js'
import type { PageUrl } from '../record/strings.js'
import { readPerson, type Person } from './person.js'

/** A person with given and family name, or a name that is not to be taken apart. */
export type Creator = Person | { readonly literal: string }

export interface Citation {
  /** Unique within the archive, of letters, figures and hyphens. */
  readonly key: string
  /** Full names; where there are none, the agencies, but not the paper itself. */
  readonly creators: readonly Creator[]
  readonly title: string
  readonly publication: string
  /** The year, month and day as far as they are known: `2020`, `04`. */
  readonly date: readonly string[]
  readonly address: string | null
  readonly language: string | null
  /** As the source says them. */
  readonly page: string | null
  readonly edition: string | null
  readonly section: string | null
}

/** What a citation says of the archive, and where in it the article is. */
export interface CitedPlace {
  readonly publication: string
  /** The public address; null when the archive has none. */
  readonly address: string | null
}

export function citationOf(view: ArticleView, { publication, address }: CitedPlace): Citation {
  const { article, entry } = view
  const language = article.language.startsWith('und') ? null : article.language
  const paper = paperOf(view)
  return {
    key: keyOf(entry.url),
    creators: creatorsOf(view, paper, language),
    title: oneLine(article.headline),
    publication: oneLine(paper ?? publication),
    date: calendarDate(article.date)?.split('-') ?? [],
    address,
    language,
    ...printedAt(article.extra),
  }
}

const LONGEST_KEY = 20

/** `2020-04-17-moskou-opent`; of a longer one the end is a digest, so that no two are the same. */
function keyOf(url: PageUrl): string {
  const whole = url.replace(/\.html$/, '').replaceAll('/', '-')
  if (whole.length <= LONGEST_KEY) return whole
  const cut = whole.slice(0, whole.lastIndexOf('-', LONGEST_KEY - DIGEST - 1))
  return `${cut}-${digestOf(url).slice(0, DIGEST)}`
}

/** Characters of a digest that distinguish the articles of a day. */
const DIGEST = 6

/** The paper that a database names of an article, which need not be that of the archive. */
function paperOf({ article, sources }: ArticleView): string | null {
  const rule = article.origin.fields.sources?.rule
  return rule !== undefined && namesPaper(rule) ? (sources[0]?.label ?? null) : null
}

/** An agency, or whoever signs as a source, is no person. */
function creatorsOf(
  { authors, sources }: ArticleView,
  paper: string | null,
  language: string | null,
): readonly Creator[] {
  const bodies = new Set(sources.map(({ label }) => label))
  const names = authors.length > 0 ? authors : sources.filter(({ label }) => label !== paper)
  return names.map(({ label }) => {
    const literal = oneLine(label)
    return (bodies.has(label) ? null : readPerson(literal, language)) ?? { literal }
  })
}

/** Keys of sources that say where on paper an article stood. */
const PRINTED = {
  page: ['page', 'pagina', 'pag', 'blz', 'seite', 'página', 'print_page', 'printpage', 'startpage'],
  edition: ['edition', 'editie', 'édition', 'ausgabe', 'edición', 'uitgave'],
  section: ['section', 'sectie', 'rubriek', 'rubrique', 'ressort', 'sección', 'sezione', 'katern'],
} as const
const LONGEST_VALUE = 60

function printedAt(
  extra: Readonly<Record<string, string>>,
): Pick<Citation, 'page' | 'edition' | 'section'> {
  const found = Object.entries(extra)
  if (found.length === 0) return { page: null, edition: null, section: null }
  const lower = new Map(found.map(([key, value]) => [key.toLowerCase(), oneLine(value)]))
  const find = (keys: readonly string[]): string | null => {
    const value = keys.map((key) => lower.get(key)).find((each) => each !== undefined)
    return value === undefined || value === '' || value.length > LONGEST_VALUE ? null : value
  }
  const page = find(PRINTED.page)
  return { page, edition: find(PRINTED.edition), section: find(PRINTED.section) }
}

/** The forms for programs go by lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
