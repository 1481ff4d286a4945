/** The headings and titles of a page → the headline that its reader saw, and where it stood. */
import { textIn, type PageTree } from './page-tree.js'
import type { PageMeta } from './page-meta.js'
import type { LinkedArticle } from './linked-data.js'

export interface PageHeadline {
  readonly text: string
  /** What said so: `<h1>`, `og:title`. */
  readonly key: string
}

const HEADINGS =
  'h1, [itemprop~="headline"], .entry-title, .article-title, .post-title, .article__title, .headline'
const MOST_HEADINGS = 12
const SHORTEST = 10
const NO_TITLE =
  /^(?:untitled(?: document| page)?|naamloos(?: document)?|nieuwe pagina \d+|new page \d+|no title|geen titel|sans titre|unbenannt(?:es dokument)?|document|index|home(?:page)?|artikel|article|welkom|welcome|microsoft word - .*)$/i
const DIVIDER = /\s+[|–—·•»-]+\s+|\s*\|\s*|\s+::\s+/

/** Null where the first heading or line of the text says it better. `text` is what the page shows. */
export function findHeadline(
  tree: PageTree,
  meta: PageMeta,
  linked: LinkedArticle | null,
  sites: readonly string[],
  text: string,
): PageHeadline | null {
  const headings = [...tree.querySelectorAll(HEADINGS)]
    .filter((each) => each.closest('nav, aside, footer') === null)
    .slice(0, MOST_HEADINGS)
    .map(textIn)
    .filter((each) => each.length > 1 && each.length < 300 && !isSite(each, sites))
  const social = meta.first(
    'og:title twitter:title dc.title citation_title sailthru.title parsely-title',
  )
  const given: readonly PageHeadline[] = [
    { text: linked?.headline ?? '', key: 'headline' },
    { text: withoutSite(social?.text ?? '', sites), key: social?.name ?? '' },
  ].filter((each) => each.text !== '' && !isSite(each.text, sites))
  const title = withoutSite(textIn(tree.querySelector('title')), sites)
  const titles = [...given.map((each) => each.text), textIn(tree.querySelector('title'))]
  const seen = headings.find((heading) => titles.some((each) => isSame(heading, each)))
  if (seen !== undefined) return { text: seen, key: '<h1>' }
  if (given[0]) return given[0]
  const distinct = [...new Set(headings)]
  const heading = textIn(tree.querySelector('h1'))
  const [only = ''] = distinct
  if (distinct.length === 1 && only.includes(' '))
    return { text: only, key: heading === only ? '<h1>' : 'headline' }
  const isUsable = title !== '' && !NO_TITLE.test(title) && !isSite(title, sites)
  return isUsable && title.includes(' ') && isTold(title, text)
    ? { text: title, key: '<title>' }
    : null
}

/** The words of a title that only names the site are not those of the text. */
function isTold(title: string, text: string): boolean {
  const words = fold(title)
    .split(' ')
    .filter((word) => word.length > 3)
  const known = fold(text)
  return words.filter((word) => known.includes(word)).length * 2 >= words.length
}

function isSame(heading: string, title: string): boolean {
  const [one, other] = [fold(heading), fold(title)]
  if (one === '' || other === '') return false
  return (
    one === other ||
    (one.length >= SHORTEST && other.includes(one)) ||
    (other.length >= SHORTEST && one.includes(other))
  )
}

function isSite(text: string, sites: readonly string[]): boolean {
  const folded = fold(text)
  return sites.some((site) => fold(site) === folded)
}

/** `Brand in Geel | De Kempenaar` → `Brand in Geel` */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(DIVIDER)
  if (parts.length < 2) return title
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (isSite(last, sites) || /^(?:www\.)?[\w-]+\.(?:be|nl|com|org|net|fr|de|uk|eu)$/i.test(last))
    return withoutSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/, ''), sites)
  if (isSite(first, sites)) return title.slice(first.length).replace(/^[\s|–—·•»:-]+/, '')
  return title
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
