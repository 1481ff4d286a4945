/** The text of a saved page → a manuscript of its article, or why it holds none. */
import { htmlBody } from '../../article/body/html-body.js'
import { dateHabitsOf } from '../../article/dates/date.js'
import { makeManuscript, type Manuscript } from '../../article/manuscript/manuscript.js'
import { plainBody } from '../../article/body/plain-body.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { placeRemark, remarkOf, type Remark } from '../../article/remark.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import type { SourcePath } from '../../record/strings.js'
import { textOf } from '../../text/block-text.js'
import { chooseBlocks, type ArticleBlocks } from './article-blocks.js'
import { findMarkedDates } from './marked-dates.js'
import type { LinkedArticle } from './linked-data.js'
import { whyNoArticle } from './no-article.js'
import { isMarked, openPage, type OpenPage } from './open-page.js'
import { findDates, settlePageDates, withoutShown, type PageDates } from './page-dates.js'
import { findFirstLine } from './first-line.js'
import { findAuthors, gatherFields } from './page-fields.js'
import { findHeadline, type PageHeadline } from './page-headline.js'
import { findLanguage, findLead } from './page-language.js'
import { tellCapture, tellDayAbove, tellLeft } from './page-remarks.js'
import { findPageText } from './page-text.js'
import { readPageSignature, type PageSignature } from './page-signature.js'
import { findArticles } from './several-articles.js'
import { readVisibleHead, withCredits, type VisibleHead } from './visible-head.js'

export interface PageReading {
  readonly manuscript: Manuscript
  /** Null for an article. */
  readonly noArticle: Remark | null
}

const SHORTEST_TEXT = 60

export function readPage(source: SourceText, context: ParseContext): PageReading {
  const page = openPage(source)
  const top = readTop(page, source.path, context)
  const text = readText(page, top, source.path, context)
  const offsetOf = finderIn(source.text)
  const start = offsetOf((text.texts.find((each) => each.length > 20) ?? '').slice(0, 40))
  const manuscript = gatherManuscript({ page, top, text, source, start, offsetOf }, context)
  const noArticle = page.isFrame
    ? remarkOf('index-page', 'frames around other pages')
    : whyNoArticle([top.title, ...text.texts], text.blocks, page.teasers, isMarked(page))
  return { manuscript, noArticle }
}

/** What stands above the text. */
interface PageTop {
  readonly headline: PageHeadline | null
  /** Nothing marks it but its place. */
  readonly isGuess: boolean
  /** The headline; empty where there is none. */
  readonly title: string
  /** The same as the page shows it, with its kicker. */
  readonly shown: string
  readonly head: VisibleHead
  readonly dates: PageDates
  /** The headings of several articles; none where the page has one. */
  readonly several: readonly string[]
}

function readTop(page: OpenPage, path: SourcePath, context: ParseContext): PageTop {
  const { tree, meta, linked, sites, whole, address, foot } = page
  const habits = dateHabitsOf(context)
  const told = whole.blocks.filter(({ type }) => type !== 'heading').map(textOf)
  const marked = findHeadline(tree, meta, linked, sites, told.join('\n'))
  const headline = marked ?? findFirstLine(whole.blocks)
  const shown = headline?.shown ?? ''
  const seen = readVisibleHead(whole.blocks, shown, context)
  const several = findArticles(whole.blocks, habits)
  const days = findMarkedDates(tree, shown, address, habits)
  const first = findDates(tree, meta, linked, seen, days, address, habits)
  const isDated = first.published.length > 0 || foot.date !== ''
  const head = isDated ? seen : withCredits(seen, whole.blocks, shown)
  const found = head === seen ? first : findDates(tree, meta, linked, head, days, address, habits)
  const own = several.length > 0 ? withoutShown(found) : withFoot(found, foot.date)
  const dates = settlePageDates(own, address, path, habits)
  const isGuess = headline !== null && marked === null
  return { headline, isGuess, title: headline?.text ?? '', shown, head, dates, several }
}

/** The foot of the article dates it where nothing above does. */
function withFoot(found: FoundDates, day: string): FoundDates {
  if (day === '' || found.published.length > 0) return found
  return { ...found, published: [{ key: 'day of the foot', text: day }] }
}

type FoundDates = Omit<PageDates, 'remarks'>

interface ReadText {
  readonly main: SettledBlocks
  readonly blocks: SettledBlocks['blocks']
  readonly texts: readonly string[]
  readonly isData: boolean
  readonly chosen: ArticleBlocks
  readonly signature: PageSignature
}

function readText(page: OpenPage, top: PageTop, path: SourcePath, context: ParseContext): ReadText {
  const { tree, source, isLarge, whole, linked } = page
  const main =
    isLarge || top.several.length > 0
      ? whole
      : htmlBody(findPageText(tree, source.tags).html, folderOf(path))
  const chosen = chooseBlocks(main.blocks, whole.blocks, top.shown, top.head)
  const body = chooseBody(main, chosen.blocks, linked)
  const isNamed = findAuthors({ ...page, head: top.head, publishers: page.sites }) !== null
  const signature = isNamed
    ? { authors: [], blocks: body.blocks, remarks: [] }
    : readPageSignature(body.blocks, top.title, context)
  const { blocks } = signature
  return { main, blocks, texts: blocks.map(textOf), isData: body.isData, chosen, signature }
}

interface PageParts {
  readonly page: OpenPage
  readonly top: PageTop
  readonly text: ReadText
  readonly source: SourceText
  /** Where the text begins in the file. */
  readonly start: number
  readonly offsetOf: (words: string) => number
}

function gatherManuscript(parts: PageParts, context: ParseContext): Manuscript {
  const { page, top, text, source, start, offsetOf } = parts
  const { tree, meta, linked, address, sites, foot } = page
  const { headline, dates, head } = top
  const { main, blocks, texts, chosen, signature } = text
  const language = findLanguage(page.source, meta, linked, [top.title, ...texts], context)
  const lead = findLead(meta, linked, texts)
  const { fields, rank } = gatherFields(
    {
      tree,
      meta,
      linked,
      headline,
      dates,
      head: signature.authors.length > 0 ? { ...head, authors: signature.authors } : head,
      publishers: sites,
      foot,
      address,
      language: language.tag,
      lead,
    },
    offsetOf,
  )
  const hasByline = fields.some(({ key }) => key === 'byline')
  const remarks = [
    ...gatherRemarks(parts, hasByline),
    ...(language.remark ? [language.remark] : []),
    ...(page.broken > 0 ? [remarkOf('broken-data', String(page.broken))] : []),
    ...(text.isData ? [remarkOf('text-from-data')] : []),
  ]
  return makeManuscript({
    format: 'html',
    text: source.text,
    fields,
    body: {
      blocks,
      offsets: new Map(blocks.map((block) => [block, start])),
      notes: main.notes.map(({ rule, words }) => ({ rule, words, offset: start })),
      files: [...chosen.files, ...main.files].map(({ path, use }) => ({
        path,
        use,
        offset: start,
      })),
    },
    bodyOffset: 0,
    bodyStart: start,
    start: 0,
    remarks: remarks.map((remark) => placeRemark(remark, start)),
    rank,
  })
}

function gatherRemarks({ page, top, text }: PageParts, hasByline: boolean): readonly Remark[] {
  const { dates, head, shown, several } = top
  const dateKey = dates.published[0]?.key
  return [
    ...tellLeft(page.left, page.whole.blocks, text.blocks, shown),
    ...(page.isLarge ? [remarkOf('too-complex')] : []),
    ...tellCapture(page.capture, page.meta, page.linked),
    ...text.chosen.remarks,
    ...dates.remarks,
    ...(several[0] === undefined
      ? []
      : [remarkOf('articles-of-page', String(several.length), several[0])]),
    ...tellDayAbove(page.tree, shown, dateKey, head),
    ...text.signature.remarks,
    ...(top.isGuess ? [remarkOf('no-headline', 'the first line')] : []),
    ...head.remarks.filter(({ rule }) => isNeeded(rule, dateKey, hasByline)),
  ]
}

/** What the lines of the page guess counts only where they give the field. */
function isNeeded(rule: string, dateKey: string | undefined, isByline: boolean): boolean {
  if (rule === 'author-guessed') return isByline
  return dateKey === 'date line' || (dateKey === undefined && rule === 'relative-date')
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
