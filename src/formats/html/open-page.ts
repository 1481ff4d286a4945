/** A saved page → its tree without what stands around an article, and what its head, its data and its capture say. */
import { htmlBody } from '../../article/body/html-body.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { isRemote } from '../../article/fields/address.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { textOf } from '../../text/block-text.js'
import { originalOf, readCapture, type Capture } from './capture.js'
import { findFooterCredits, type FooterCredits } from './footer-credits.js'
import { showHiddenWords } from './hidden-words.js'
import { dressListPage } from './list-page.js'
import { readLinkedData, type LinkedArticle } from './linked-data.js'
import { countTeasers } from './no-article.js'
import { completeAddresses } from './page-addresses.js'
import { leaveOutFurniture, type LeftOut } from './page-furniture.js'
import { readPageMeta, type PageMeta } from './page-meta.js'
import { readPageSource, type PageSource } from './page-source.js'
import { growTree, textIn, type PageTree } from './page-tree.js'

/** A page of more tags is read without a tree: its text as it stands. */
const MOST_TAGS = 60_000
const LARGEST_HEAD = 60_000
const MUCH_IN_FRAME = 300

/** A page, and what its head, its data and its capture say. */
export interface OpenPage {
  readonly source: PageSource
  /** Without scripts, menus and comments. */
  readonly tree: PageTree
  readonly isLarge: boolean
  /** Frames around other pages, and few words. */
  readonly isFrame: boolean
  readonly meta: PageMeta
  readonly linked: LinkedArticle | null
  /** How much of its data could not be read. */
  readonly broken: number
  readonly capture: Capture
  readonly address: string | null
  readonly sites: readonly string[]
  readonly teasers: number
  readonly left: LeftOut
  readonly foot: FooterCredits
  /** All that it shows. */
  readonly whole: SettledBlocks
}

export function openPage({ text, path }: SourceText): OpenPage {
  const source = dressListPage(readPageSource(text))
  const isLarge = source.tags > MOST_TAGS
  const tree = growTree(isLarge ? source.html.slice(0, LARGEST_HEAD) : source.html)
  const meta = readPageMeta(tree)
  const { article: linked, broken } = readLinkedData(source.data)
  const capture = readCapture(source)
  const address = findAddress(meta, linked, capture)
  const teasers = countTeasers(tree)
  const sites = findSites(tree, meta, linked)
  const drawn = showHiddenWords(tree)
  const foot = findFooterCredits(tree)
  const left = leaveOutFurniture(tree)
  completeAddresses(tree, baseOf(meta, address))
  const whole = htmlBody(isLarge ? source.html : tree.body.innerHTML, folderOf(path))
  const words = whole.blocks.reduce((sum, block) => sum + textOf(block).length + 1, 0)
  return {
    source,
    tree,
    isLarge,
    isFrame: source.hasFrames && words <= MUCH_IN_FRAME,
    meta,
    linked,
    broken,
    capture,
    address,
    sites,
    teasers,
    foot,
    left: { ...left, parts: [...left.parts, ...drawn] },
    whole,
  }
}

/** Whether the page says that it is an article. */
export function isMarked({ meta, linked }: OpenPage): boolean {
  return (
    linked?.isArticle === true ||
    meta.first('article:published_time') !== null ||
    /^article$/i.test(meta.first('og:type')?.text ?? '')
  )
}

function findAddress(
  meta: PageMeta,
  linked: LinkedArticle | null,
  capture: Capture,
): string | null {
  const given = [
    meta.canonical,
    meta.first('og:url')?.text ?? '',
    linked?.url ?? '',
    capture.address ?? '',
    meta.first('twitter:url parsely-link')?.text ?? '',
  ]
    .map(originalOf)
    .filter((each) => /^https?:\/\/\S+$/i.test(each) && URL.canParse(each))
  return given.find((each) => new URL(each).pathname.length > 1) ?? given[0] ?? null
}

function baseOf({ base }: PageMeta, address: string | null): string | null {
  const own = originalOf(base)
  return isRemote(own) && URL.canParse(own) ? own : address
}

/** What the site calls itself. The first is its name. */
function findSites(
  tree: PageTree,
  meta: PageMeta,
  linked: LinkedArticle | null,
): readonly string[] {
  const names = [
    linked?.publisher ?? '',
    ...[
      'og:site_name',
      'application-name',
      'citation_journal_title',
      'dc.publisher',
      'dcterms.publisher',
      'apple-mobile-web-app-title',
      'publisher',
    ].flatMap((name) => meta.all(name)),
    textIn(tree.querySelector('[itemprop~="publisher"] [itemprop~="name"]')),
  ]
  const titles = new Set([...meta.all('og:title'), linked?.headline ?? ''])
  return [...new Set(names.map((name) => name.replace(/^@/, '').trim()))].filter(
    (name) => name !== '' && name.length < 80 && !/^https?:/.test(name) && !titles.has(name),
  )
}
