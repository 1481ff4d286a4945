/** The headings and titles of a page → the headline that its reader saw, and where it stood. */
import { isSite, withoutSite } from '../../article/fields/site-name.js'
import { isProse } from '../../raw/prose.js'
import { foldWords } from '../../text/fold-words.js'
import { divideHeading } from './heading-parts.js'
import { findLargeLine } from './large-lines.js'
import { textIn, type PageTree } from './page-tree.js'
import type { PageMeta } from './page-meta.js'
import type { LinkedArticle } from './linked-data.js'

export interface PageHeadline {
  readonly text: string
  /** The heading that says it, as the page shows it: with its kicker. */
  readonly shown: string
  readonly kicker: string | null
  /** What said so: `<h1>`, `og:title`. */
  readonly key: string
}

const HEADINGS =
  'h1, [itemprop~="headline"], .entry-title, .article-title, .post-title, .article__title, .headline'
/** They are the headline only where the page says so elsewhere. */
const LESSER = 'h2, h3'
const MOST_HEADINGS = 12
const MOST_LESSER = 60
const SHORTEST = 10
const NO_TITLE =
  /^(?:untitled(?: document| page)?|naamloos(?: document)?|nieuwe pagina \d+|new page \d+|no title|geen titel|sans titre|unbenannt(?:es dokument)?|document|index|home(?:page)?|artikel|article|welkom|welcome|druck(?:ansicht|version)|drucken|print(?:ed|er|able|er-friendly)?(?: (?:version|view|page|friendly))*|(?:print|afdruk)(?:versie|weergave)|afdrukken|version (?:imprimable|à imprimer|pour impression)|imprimer|versión (?:para imprimir|imprimible)|versione (?:stampabile|per la stampa)|stampa|versão para (?:impressão|imprimir)|utskrifts(?:version|vänlig version|vennlig versjon)|wersja do druku|microsoft word - .*)$/i
/** What a site calls itself. */
const OF_SITE =
  /(?<!\p{L})(?:official (?:web ?)?site|(?:officiële|officieuze) (?:web ?)?site|site officiel|offizielle (?:web ?)?(?:site|seite)|sitio oficial|sito ufficiale|(?:web ?)?site van|home ?page|welcome to|welkom (?:bij|op)|willkommen|bienvenue)(?!\p{L})/iu

/** Null where the first heading or line of the text says it better. `text` is what the page shows, without its headings. */
export function findHeadline(
  tree: PageTree,
  meta: PageMeta,
  linked: LinkedArticle | null,
  sites: readonly string[],
  text: string,
): PageHeadline | null {
  const found = chooseHeadline(tree, meta, linked, sites, text)
  if (found === null) return null
  const whole = { ...found, shown: found.text, kicker: null }
  const heading = [...tree.querySelectorAll(`${HEADINGS}, ${LESSER}`)].find(
    (each) => textIn(each) === found.text,
  )
  if (!heading) return whole
  const titles = [
    linked?.headline ?? '',
    textIn(tree.querySelector('title')),
    ...meta.all('og:title'),
    ...meta.all('twitter:title'),
  ].map((title) => withoutSite(title, sites))
  const parts = divideHeading(heading, titles)
  return parts ? { ...whole, text: parts.headline, kicker: parts.kicker } : whole
}

interface Found {
  readonly text: string
  readonly key: string
}

function chooseHeadline(
  tree: PageTree,
  meta: PageMeta,
  linked: LinkedArticle | null,
  sites: readonly string[],
  text: string,
): Found | null {
  const isUsable = (heading: string): boolean =>
    heading.length > 1 && heading.length < 300 && !isSite(heading, sites)
  const headings = listHeadings(tree, HEADINGS, MOST_HEADINGS).filter(isUsable)
  const lesser = listHeadings(tree, LESSER, MOST_LESSER).filter(isUsable)
  const social = meta.first(
    'og:title twitter:title dc.title citation_title sailthru.title parsely-title',
  )
  const given: readonly Found[] = [
    { text: linked?.headline ?? '', key: 'headline' },
    { text: withoutSite(social?.text ?? '', sites), key: social?.name ?? '' },
  ].filter((each) => each.text !== '' && !isSite(each.text, sites))
  const whole = textIn(tree.querySelector('title'))
  const title = withoutSite(whole, sites)
  const seen = findSeen(
    headings,
    lesser,
    given.map((each) => each.text),
    [title, whole],
  )
  if (seen !== null) return seen
  if (given[0]) return given[0]
  const large = headings.length + lesser.length === 0 ? findLargeLine(tree, whole) : null
  if (large !== null) return { text: large, key: 'large letters' }
  const distinct = [...new Set(headings)]
  const heading = textIn(tree.querySelector('h1'))
  const [only = ''] = distinct
  const isTitle =
    title !== '' &&
    !NO_TITLE.test(title) &&
    !OF_SITE.test(title) &&
    !isSite(title, sites) &&
    isPhrase(title)
  const isOnly = distinct.length === 1 && isPhrase(only)
  // A heading of which the text has no word, below a title of which it has, is the name of a section.
  if (isOnly && !(isTitle && isTold(title, text) && !sharesWord(only, text)))
    return { text: only, key: heading === only ? '<h1>' : 'headline' }
  if (!isTitle || !isTold(title, text)) return findLesser(tree, lesser, text)
  return { text: findLineOfTitle(title, text) ?? title, key: '<title>' }
}

const LONGEST_ABOVE = 90

/** The one lesser heading of a page, over its text: print versions have no other. */
function findLesser(tree: PageTree, lesser: readonly string[], text: string): Found | null {
  const [only = '', ...others] = new Set(lesser)
  if (others.length > 0 || only.split(' ').length < FEWEST_WORDS || !sharesWord(only, text))
    return null
  for (const each of tree.querySelectorAll(`${LESSER}, p`)) {
    const words = textIn(each)
    if (words === only) return { text: only, key: 'heading' }
    if (words.length > LONGEST_ABOVE || isProse(words)) return null
  }
  return null
}

const MOST_LINES = 12
const FEWEST_WORDS = 3

/** The part of a title that is a line of the page by itself: what stands beside it is the name of the site. */
function findLineOfTitle(title: string, text: string): string | null {
  const parts = title.split(PARTS).filter((part) => part.split(' ').length >= FEWEST_WORDS)
  if (parts.length === 0 || parts[0] === title) return null
  const lines = new Set(text.split('\n', MOST_LINES).map(foldWords))
  return parts.find((part) => lines.has(foldWords(part))) ?? null
}

function listHeadings(tree: PageTree, selector: string, most: number): readonly string[] {
  return [...tree.querySelectorAll(selector)]
    .filter((each) => each.closest('nav, aside, footer') === null)
    .slice(0, most)
    .map(textIn)
}

/** Several words, or one of a script without blanks. */
export function isPhrase(text: string): boolean {
  return (
    text.includes(' ') || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{3}/u.test(text)
  )
}

/**
 * The heading that a title repeats: word for word, or most of it. The name of the site, which may stand in a title and in a
 * heading as well, is shorter than the headline.
 */
function findSeen(
  headings: readonly string[],
  lesser: readonly string[],
  given: readonly string[],
  titles: readonly string[],
): Found | null {
  const all = [
    ...headings.map((text) => ({ text, key: '<h1>' })),
    ...lesser.map((text) => ({ text, key: 'heading' })),
  ]
  const same =
    all.find(({ text }) => isOneOf(text, given)) ?? all.find(({ text }) => isOneOf(text, titles))
  if (same) return same
  const near = headings.filter((heading) =>
    [...given, ...titles].some((each) => isSame(heading, each)),
  )
  const atEnd = lesser.filter((heading) => titles.some((title) => isAtEdge(heading, title)))
  const parts = titles.flatMap((title) => title.split(PARTS))
  const part = all.filter(({ text }) => isOneOf(text, parts))
  const edges = atEnd.map((text) => ({ text, key: 'heading' }))
  const longest = [...near.map((text) => ({ text, key: '<h1>' })), ...part, ...edges].toSorted(
    (a, b) => b.text.length - a.text.length,
  )
  return longest[0] ?? null
}

/** `Molendorp FC » Archief » Uit: Molendorp wint`: the heading is what the title ends or begins with. */
function isAtEdge(heading: string, title: string): boolean {
  const [one, other] = [foldWords(heading), foldWords(title)]
  return one.length >= SHORTEST && (other.endsWith(` ${one}`) || other.startsWith(`${one} `))
}

function isOneOf(heading: string, all: readonly string[]): boolean {
  return all.some((each) => foldWords(each) === foldWords(heading) && foldWords(heading) !== '')
}

const PARTS = /\s+[|–—·•»-]+\s+|\s*\|\s*|\s*:{1,2}\s+/

function sharesWord(heading: string, text: string): boolean {
  const known = foldWords(text)
  return foldWords(heading)
    .split(' ')
    .some((word) => word.length > 3 && known.includes(word))
}

/** The words of a title that only names the site are not those of the text. */
function isTold(title: string, text: string): boolean {
  const words = foldWords(title)
    .split(' ')
    .filter((word) => word.length > 3)
  const known = foldWords(text)
  return words.filter((word) => known.includes(word)).length * 2 >= words.length
}

function isSame(heading: string, title: string): boolean {
  const [one, other] = [foldWords(heading), foldWords(title)]
  if (one === '' || other === '') return false
  return (
    one === other ||
    (one.length >= SHORTEST && other.includes(one)) ||
    (other.length >= SHORTEST && one.includes(other))
  )
}
