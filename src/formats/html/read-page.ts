/** The text of a saved page → a manuscript of its article, or why it holds none. */
import { htmlBody } from '../../article/body/html-body.js'
import { isRemote } from '../../article/fields/address.js'
import { dateHabitsOf } from '../../article/dates/date.js'
import { makeManuscript, type Manuscript } from '../../article/manuscript/manuscript.js'
import { plainBody } from '../../article/body/plain-body.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { placeRemark, remarkOf, type Remark } from '../../article/remark.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { textOf } from '../../text/block-text.js'
import { chooseBlocks } from './article-blocks.js'
import { originalOf, readCapture, type Capture } from './capture.js'
import { readLinkedData, type LinkedArticle } from './linked-data.js'
import { findMarkedDates } from './marked-dates.js'
import { countTeasers, whyNoArticle } from './no-article.js'
import { completeAddresses } from './page-addresses.js'
import { findDates, settlePageDates, withoutShown } from './page-dates.js'
import { gatherFields } from './page-fields.js'
import { leaveOutFurniture } from './page-furniture.js'
import { findHeadline } from './page-headline.js'
import { showHiddenWords } from './hidden-words.js'
import { readPageMeta, type PageMeta } from './page-meta.js'
import { readPageSource } from './page-source.js'
import { findLanguage, findLead } from './page-language.js'
import { tellCapture, tellDayAbove, tellLeft } from './page-remarks.js'
import { findPageText } from './page-text.js'
import { growTree, textIn, type PageTree } from './page-tree.js'
import { findArticles } from './several-articles.js'
import { readVisibleHead } from './visible-head.js'

export interface PageReading {
  readonly manuscript: Manuscript
  /** Null for an article. */
  readonly noArticle: Remark | null
}

/** A page of more tags is read without a tree: its text as it stands. */
const MOST_TAGS = 60_000
const LARGEST_HEAD = 60_000
const SHORTEST_TEXT = 60

export function readPage(source: SourceText, context: ParseContext): PageReading {
  const { text, path } = source
  const page = readPageSource(text)
  const isLarge = page.tags > MOST_TAGS
  const tree = growTree(isLarge ? page.html.slice(0, LARGEST_HEAD) : page.html)
  const meta = readPageMeta(tree)
  const { article: linked, broken } = readLinkedData(page.data)
  const capture = readCapture(page)
  const address = findAddress(meta, linked, capture)
  const habits = dateHabitsOf(context)
  const teasers = countTeasers(tree)
  const sites = findSites(tree, meta, linked)
  const drawn = showHiddenWords(tree)
  const left = leaveOutFurniture(tree)
  completeAddresses(tree, baseOf(meta, address))
  const folder = folderOf(path)
  const whole = htmlBody(isLarge ? page.html : tree.body.innerHTML, folder)
  const words = whole.blocks.map(textOf).join('\n')
  const told = whole.blocks.filter(({ type }) => type !== 'heading').map(textOf)
  const headline = findHeadline(tree, meta, linked, sites, told.join('\n'))
  const head = readVisibleHead(whole.blocks, headline?.shown ?? '', context)
  const several = findArticles(whole.blocks, habits)
  const marked = findMarkedDates(tree, headline?.shown ?? '', address, habits)
  const found = findDates(tree, meta, linked, head, marked, address, habits)
  const dates = settlePageDates(
    several.length > 0 ? withoutShown(found) : found,
    address,
    path,
    habits,
  )
  const main =
    isLarge || several.length > 0 ? whole : htmlBody(findPageText(tree, page.tags).html, folder)
  const chosen = chooseBlocks(main.blocks, whole.blocks, headline?.shown ?? '', head)
  const body = chooseBody(main, chosen.blocks, linked)
  const { blocks } = body
  const texts = blocks.map(textOf)
  const language = findLanguage(page, meta, linked, [headline?.text ?? '', ...texts], context)
  const lead = findLead(meta, linked, texts)
  const offsetOf = finderIn(text)
  const { fields, rank } = gatherFields(
    {
      tree,
      meta,
      linked,
      headline,
      dates,
      head,
      publishers: sites,
      address,
      language: language.tag,
      lead,
    },
    offsetOf,
  )
  const bodyStart = offsetOf((texts.find((each) => each.length > 20) ?? '').slice(0, 40))
  const remarks: readonly Remark[] = [
    ...tellLeft(
      { ...left, parts: [...left.parts, ...drawn] },
      whole.blocks,
      blocks,
      headline?.shown ?? '',
    ),
    ...(isLarge ? [remarkOf('too-complex')] : []),
    ...tellCapture(capture, meta, linked),
    ...chosen.remarks,
    ...dates.remarks,
    ...(several[0] === undefined
      ? []
      : [remarkOf('articles-of-page', String(several.length), several[0])]),
    ...tellDayAbove(tree, headline?.shown ?? '', dates.published[0]?.key, head),
    ...head.remarks.filter(({ rule }) =>
      isNeeded(
        rule,
        dates.published[0]?.key,
        fields.some(({ key }) => key === 'byline'),
      ),
    ),
    ...(language.remark ? [language.remark] : []),
    ...(broken > 0 ? [remarkOf('broken-data', String(broken))] : []),
    ...(body.isData ? [remarkOf('text-from-data')] : []),
  ]
  const manuscript = makeManuscript({
    format: 'html',
    text,
    fields,
    body: {
      blocks,
      offsets: new Map(blocks.map((block) => [block, bodyStart])),
      notes: main.notes.map(({ rule, words: noted }) => ({
        rule,
        words: noted,
        offset: bodyStart,
      })),
      files: [...chosen.files, ...main.files].map((file) => ({
        path: file.path,
        use: file.use,
        offset: bodyStart,
      })),
    },
    bodyOffset: 0,
    bodyStart,
    start: 0,
    remarks: remarks.map((remark) => placeRemark(remark, bodyStart)),
    rank,
  })
  const isMarked =
    linked?.isArticle === true ||
    meta.first('article:published_time') !== null ||
    /^article$/i.test(meta.first('og:type')?.text ?? '')
  const refused = whyNoArticle([headline?.text ?? '', ...texts], blocks, teasers, isMarked)
  const isFrame = page.hasFrames && words.length < MUCH_IN_FRAME
  return {
    manuscript,
    noArticle: isFrame ? { rule: 'index-page', words: ['frames around other pages'] } : refused,
  }
}

const MUCH_IN_FRAME = 300

/** What the lines of the page guess counts only where they give the field. */
function isNeeded(rule: string, dateKey: string | undefined, isByline: boolean): boolean {
  if (rule === 'author-guessed') return isByline
  return dateKey === 'date line' || (dateKey === undefined && rule === 'relative-date')
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

function chooseBody(
  main: SettledBlocks,
  blocks: SettledBlocks['blocks'],
  linked: LinkedArticle | null,
): { readonly blocks: SettledBlocks['blocks']; readonly isData: boolean } {
  const length = blocks.reduce((sum, block) => sum + textOf(block).length, 0)
  const data = linked?.body ?? ''
  if (length >= SHORTEST_TEXT || data.length < 2 * length + SHORTEST_TEXT)
    return { blocks, isData: false }
  return {
    blocks: /<(?:p|br|div)[\s>/]/i.test(data) ? htmlBody(data).blocks : plainBody(data).blocks,
    isData: main !== null,
  }
}

/** Where a text stands in the file, or its beginning does; the beginning of the file for one that is written otherwise there. */
function finderIn(text: string): (words: string) => number {
  return (words) => {
    const at = words === '' ? -1 : text.indexOf(words)
    const begin = at === -1 && words.length > 16 ? text.indexOf(words.slice(0, 16)) : at
    return Math.max(0, begin)
  }
}
