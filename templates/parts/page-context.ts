/** What a template knows besides the view of its page: the site, the words, and the way to other pages. */
import { directionOf, type Direction } from '../../src/language/direction.js'
import type { Interface } from '../../src/language/interface-texts.js'
import { interfaceFor } from '../../src/language/interface.js'
import { writeDatesIn, type DateWriter } from '../../src/language/written-date.js'
import type { LanguageTag, OutputPath, PageUrl } from '../../src/record/names.js'
import type { Page, PageOf } from '../../src/record/page.js'
import type { Site } from '../../src/record/site.js'
import { folderIn, outputPath } from '../../src/record/url.js'
import { linksFrom, publicUrl, rootLink } from './links.js'

/** The attributes of an element whose language is not that of what is around it; null leaves one out. */
export interface LanguageMark {
  readonly lang: string | null
  readonly dir: Direction | 'auto' | null
}

/** What is the same on all pages of a folder that are in one language. */
export interface Place {
  readonly site: Site
  /** The words around the articles. */
  readonly texts: Interface
  /** Dates in the language of `texts`. */
  readonly dates: DateWriter
  /** The language of the page: an article's own, where that is known and else that of `texts`. */
  readonly language: string
  /** The direction of `language`. */
  readonly direction: Direction
  /** The language of an article or a list; null when it is not known. */
  readonly ownLanguage: string | null
  /** For the text of an article on a page that had to be given another language. */
  readonly own: LanguageMark
  /** For elements with words of the interface, on a page in another language. */
  readonly chrome: LanguageMark
  /** The link from this page to another; folders name their `index.html`, so that it works from a disk. */
  readonly href: (url: PageUrl) => string
  /** The link from this page to a file such as the style sheet. */
  readonly asset: (path: string) => string
  /** The public address of a page or a file; null when the archive has none. */
  readonly canonical: (url: PageUrl | OutputPath) => string | null
}

export interface PageContext extends Place {
  readonly place: Place
  readonly url: PageUrl
  /** The public address of this page; null when the archive has none. */
  readonly address: string | null
  /** The body of an article as safe HTML; null on every other page. */
  readonly bodyHtml: string | null
}

/** What a template of a page in `place` knows. */
export function openPageContext(place: Place, url: PageUrl, bodyHtml: string | null): PageContext {
  // A spread that comes first takes V8 thirty times as long, for an object with functions of its own.
  return { place, url, address: place.canonical(url), bodyHtml, ...place }
}

export function placeOf(page: Page, site: Site): Place {
  return page.kind === 'article' ? placeOfArticle(page, site) : openPlace(page, site)
}

/** Of the article before: those of a day come one after the other. */
let last: { readonly place: Place; readonly folder: string; readonly tag: LanguageTag } | undefined

function placeOfArticle(page: PageOf<'article'>, site: Site): Place {
  const folder = folderIn(page.url)
  const tag = page.view.article.language
  if (last?.folder !== folder || last.tag !== tag || last.place.site !== site)
    last = { place: openPlace(page, site), folder, tag }
  return last.place
}

function openPlace(page: Page, site: Site): Place {
  const { baseUrl, languages, urlStyle } = site.settings
  const tag = page.kind === 'article' ? page.view.article.language : languages[0]!
  const texts = interfaceFor(tag, languages[0]!)
  const ownLanguage = page.kind === 'article' ? knownLanguage(tag) : texts.tag
  const language = ownLanguage ?? texts.tag
  const isLost = page.kind === 'not-found'
  const asset = isLost
    ? (path: string): string => rootLink(baseUrl, path)
    : linksFrom(folderIn(page.url))
  return {
    site,
    texts,
    dates: writeDatesIn(texts.tag),
    language,
    direction: directionOf(language),
    ownLanguage,
    own: ownLanguage === null ? UNKNOWN : UNMARKED,
    chrome: markLanguage(texts.tag, language),
    href: (url) => asset(isLost ? url : outputPath(url)),
    asset,
    canonical: (url) => (baseUrl === null ? null : baseUrl + publicUrl(url, urlStyle)),
  }
}

function knownLanguage(tag: LanguageTag): string | null {
  return tag.startsWith('und') ? null : tag
}

/** The attributes that text in `tag` needs within text in `around`. A language that is not known may run either way. */
export function markLanguage(tag: string, around: string): LanguageMark {
  if (tag === around) return UNMARKED
  if (tag.startsWith('und')) return UNKNOWN
  const direction = directionOf(tag)
  return { lang: tag, dir: direction === directionOf(around) ? null : direction }
}

const UNMARKED: LanguageMark = { lang: null, dir: null }
/** An empty `lang` says that the language is not known, instead of taking over the one around it. */
const UNKNOWN: LanguageMark = { lang: '', dir: 'auto' }
