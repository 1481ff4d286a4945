/** What a template knows besides the view of its page: the site, the words, and the way to other pages. */
import { directionOf, type Direction } from '../language/direction.js'
import { interfaceFor, type Interface } from '../language/interface/interfaces.js'
import { writeDatesIn, type DateWriter } from '../language/written-date.js'
import type { LanguageTag, OutputPath, PageUrl } from '../record/strings.js'
import { articleOn, type Page } from '../record/page.js'
import type { PartName } from '../record/parts.js'
import type { Site } from '../record/site.js'
import { folderIn, outputPath } from '../record/url.js'
import type { HtmlPart } from './html.js'
import { linksFrom, publicAddress, rootLink } from './links.js'

/** The attributes of an element whose language is not that of what is around it; null leaves one out. */
export interface LanguageMark {
  readonly lang: string | null
  readonly dir: Direction | 'auto' | null
}

/** What is the same on all pages of a folder that are in one language. */
export interface FolderContext {
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
  /** For names in the language of the archive, such as those of places, among words of the interface. */
  readonly archiveMark: LanguageMark
  /** For the headline of the article among words of the interface. */
  readonly headlineMark: LanguageMark
  /** The link from this page to another; folders name their `index.html`, so that it works from a disk. */
  readonly href: (url: PageUrl) => string
  /** The link from this page to a file such as the style sheet. */
  readonly asset: (path: string) => string
  /** The public address of a page or a file; null when the archive has none. */
  readonly canonical: (url: PageUrl | OutputPath) => string | null
  /** Parts of the archive's own: ours call them in their place. */
  readonly parts: OwnParts
}

/** A part as the archive's own templates render it, in place of ours. */
export type OwnPart = (
  part: { readonly view: unknown; readonly ours: () => HtmlPart },
  context: PageContext,
) => HtmlPart

/** The parts that the archive overrides, by name. */
export type OwnParts = Readonly<Partial<Record<PartName, OwnPart>>>

export interface PageContext extends FolderContext {
  readonly folder: FolderContext
  readonly url: PageUrl
  /** The public address of this page; null when the archive has none. */
  readonly address: string | null
  /** The body of an article, or of a page of the archive's own, as safe HTML; null on every other page. */
  readonly bodyHtml: string | null
}

/** What a template of a page in `folder` knows. */
export function pageContextOf(
  folder: FolderContext,
  url: PageUrl,
  bodyHtml: string | null,
): PageContext {
  // The spread comes last: V8 takes thirty times as long for one before the functions of an object.
  return { folder, url, address: folder.canonical(url), bodyHtml, ...folder }
}

/** The context of the page before: the articles of a day follow each other. */
let last:
  | { readonly context: FolderContext; readonly folder: string; readonly tag: LanguageTag }
  | undefined

/** `parts` are those that the archive overrides. */
export function folderContextOf(page: Page, site: Site, parts: OwnParts): FolderContext {
  const article = articleOn(page)
  if (article === null) return makeFolderContext(page, ownLanguageOf(page), site, parts)
  const tag = article.language
  const folder = folderIn(page.url)
  const { site: lastSite, parts: lastParts } = last?.context ?? {}
  if (last?.folder !== folder || last.tag !== tag || lastSite !== site || lastParts !== parts)
    last = { context: makeFolderContext(page, tag, site, parts), folder, tag }
  return last.context
}

function ownLanguageOf({ view }: Page): LanguageTag | null {
  return 'body' in view ? view.language : null
}

/** `tag` is the language of the article, or of the archive's own text, that the page shows. */
function makeFolderContext(
  page: Page,
  tag: LanguageTag | null,
  site: Site,
  parts: OwnParts,
): FolderContext {
  const { baseUrl, languages } = site.settings
  const archive = interfaceFor(languages[0]!, languages[0]!)
  const texts = tag === null ? archive : interfaceFor(tag, languages[0]!)
  const ownLanguage = tag === null ? texts.tag : knownLanguage(tag)
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
    archiveMark: markLanguage(archive.tag, texts.tag),
    headlineMark: isolateLanguage(tag ?? texts.tag, texts.tag),
    href: (url) => asset(isLost ? url : outputPath(url)),
    asset,
    canonical: (url) => publicAddress(site.settings, url),
    parts,
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

/** As `markLanguage`, with the direction always: a `bdi` without one goes by its first letter, and scrambles the rest. */
export function isolateLanguage(tag: string, around: string): LanguageMark {
  const { lang } = markLanguage(tag, around)
  return { lang, dir: tag.startsWith('und') ? 'auto' : directionOf(tag) }
}

const UNMARKED: LanguageMark = { lang: null, dir: null }
/** An empty `lang` says that the language is not known, instead of taking over the one around it. */
const UNKNOWN: LanguageMark = { lang: '', dir: 'auto' }
