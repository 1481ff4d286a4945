/** The blocks of the main text and of the whole page → those of the article: its lead with it, and no furniture. */
import { contentPathOf } from '../../article/body/content-address.js'
import type { Block } from '../../article/body/settle-blocks.js'
import type { NamedFile } from '../../article/body/settle-context.js'
import type { Remark } from '../../article/remark.js'
import { isProse } from '../../raw/prose.js'
import { takeFurniture } from '../../raw/page/take-furniture.js'
import { hasText, linesOf, textOf } from '../../text/block-text.js'
import { furnitureOf } from '../../raw/page/furniture.js'
import { isPicture } from './menus.js'
import { fillGaps } from './fill-gaps.js'
import { isSame, type VisibleHead } from './visible-head.js'

export interface ArticleBlocks {
  readonly blocks: readonly Block[]
  /** Pictures that stand over the text. */
  readonly files: readonly NamedFile[]
  readonly remarks: readonly Remark[]
}

const MOST_LEADS = 6
const MOST_HEAD = 8
const SHORTEST_LEAD = 40
const LONGEST_SECTION = 40
/** So much running text that is left out is worth a warning. */
const MANY_WORDS = 30
const SHOWN = 60

/** What stands between headline and text on the page belongs to the text, where the main text lacks it. */
export function chooseBlocks(
  main: readonly Block[],
  page: readonly Block[],
  headline: string,
  head: VisibleHead,
): ArticleBlocks {
  const above = main.length === 0 ? [] : blocksAbove(main, page, headline)
  const claimed = (block: Block, index: number): boolean =>
    index < MOST_HEAD && isHead(block, headline, head)
  const own = fillGaps(withoutListsOfOthers(withoutTop(main, page, headline), page), page)
  const whole = trimRules([...above, ...own].filter((block, index) => !claimed(block, index)))
  const { blocks, remarks } = withoutFurniture(whole)
  return {
    blocks: beginWithText(blocks),
    files: above.flatMap((block) => picturesOf(block)),
    remarks: [...remarks, ...tellMissing([...own, ...main, ...above], page)],
  }
}

/** What stands above the headline on the page and is no running text leads to other pages, or names the site. */
function withoutTop(
  main: readonly Block[],
  page: readonly Block[],
  headline: string,
): readonly Block[] {
  const same = page.flatMap((block, index) => (isSame(textOf(block), headline) ? [index] : []))
  const top = same.find((index) => page[index]?.type === 'heading') ?? same[0] ?? -1
  const below = new Set(page.slice(top + 1).map(textOf))
  const others = new Set(
    page
      .slice(0, Math.max(0, top))
      .filter((block) => hasText(block) && !isPicture(block) && !pieces(block).some(isProse))
      .map(textOf)
      .filter((text) => !below.has(text)),
  )
  return main.filter((block) => !others.has(textOf(block)))
}

/** `Lees ook`, and a list: the reading view may keep the one without the other. */
function withoutListsOfOthers(main: readonly Block[], page: readonly Block[]): readonly Block[] {
  const others = new Set(
    page
      .filter((block, index) => block.type === 'list' && announces(page[index - 1]))
      .map(textOf)
      .filter((text) => text !== '' && !isProse(text)),
  )
  return others.size === 0 ? main : main.filter((block) => !others.has(textOf(block)))
}

function announces(block: Block | undefined): boolean {
  const kind = block && hasText(block) ? furnitureOf(textOf(block)) : null
  return kind === 'list' || kind === 'pointer'
}

const isText = ({ type }: Block): boolean => type !== 'thematicBreak'

/** A line across the page at either end only parts the text from what was left out. */
function trimRules(blocks: readonly Block[]): readonly Block[] {
  const from = blocks.findIndex(isText)
  return from === -1 ? [] : blocks.slice(from, blocks.findLastIndex(isText) + 1)
}

function isHead(block: Block, headline: string, { lines }: VisibleHead): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const isClaimed = (text: string): boolean =>
    (headline !== '' && isSame(text, headline)) || lines.has(text.trim().toLowerCase())
  const text = textOf(block)
  const all = linesOf(block)
  // Above the headline on its own block stands the section.
  const title = all.findIndex((line) => headline !== '' && isSame(line, headline))
  const isSection = all
    .slice(0, Math.max(0, title))
    .every(({ length }) => length <= LONGEST_SECTION)
  const own = isSection ? all.slice(Math.max(0, title)) : all
  return text !== '' && (isClaimed(text) || own.every(isClaimed))
}

function blocksAbove(
  main: readonly Block[],
  page: readonly Block[],
  headline: string,
): readonly Block[] {
  const texts = new Set(main.map(textOf))
  const top = page.findIndex((block) => isSame(textOf(block), headline))
  const bottom = page.findIndex(
    (block, index) => index > top && hasText(block) && texts.has(textOf(block)),
  )
  if (headline === '' || top === -1 || bottom === -1) return []
  return page
    .slice(top + 1, bottom)
    .filter((block) => isLead(block) || (picturesOf(block).length > 0 && !hasText(block)))
    .slice(0, MOST_LEADS)
}

function isLead(block: Block): boolean {
  const text = textOf(block)
  return (
    (block.type === 'paragraph' || block.type === 'heading') &&
    text.length >= SHORTEST_LEAD &&
    (isProse(text) || /[.!?]["”’»]?$/.test(text))
  )
}

function picturesOf(block: Block): readonly NamedFile[] {
  if (block.type !== 'paragraph') return []
  return block.children.flatMap((node) => {
    const path = node.type === 'image' ? contentPathOf(node.url) : null
    return path === null ? [] : [{ path, use: 'picture' as const, offset: 0 }]
  })
}

/** A link to a picture or a film elsewhere is no lead: it follows the first paragraph. */
function beginWithText(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => !isLoneLink(block))
  if (first < 1 || blocks[first]?.type !== 'paragraph') return blocks
  return [...blocks.slice(first, first + 1), ...blocks.slice(0, first), ...blocks.slice(first + 1)]
}

function isLoneLink(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.some(({ type }) => type === 'link') &&
    block.children.every((node) => node.type === 'link' || !hasText(node))
  )
}

/** By the rules of raw text; a list of links below `Lees ook` goes with it. */
function withoutFurniture(blocks: readonly Block[]): Pick<ArticleBlocks, 'blocks' | 'remarks'> {
  const paragraphs = blocks.map((block, index) => ({
    text: textOf(block),
    start: index,
    end: index,
  }))
  const worded = paragraphs.filter(({ text }) => text !== '')
  const { paragraphs: kept, remarks } = takeFurniture(worded)
  const left = new Set(worded.filter((each) => !kept.includes(each)).map(({ start }) => start))
  blocks.forEach((block, index) => {
    if (left.has(index - 1) && block.type === 'list' && isAllLinks(block)) left.add(index)
  })
  return {
    blocks: blocks.filter((_, index) => !left.has(index)),
    remarks,
  }
}

function isAllLinks(block: Block): boolean {
  if (block.type !== 'list') return false
  return block.children.every((item) =>
    item.children.every(
      (each) =>
        each.type === 'paragraph' &&
        each.children.every((node) => node.type === 'link' || !hasText(node)),
    ),
  )
}

function tellMissing(kept: readonly Block[], page: readonly Block[]): readonly Remark[] {
  const known = new Set(kept.flatMap(pieces))
  const missing = page.flatMap(pieces).filter((text) => isProse(text) && !known.has(text))
  const words = missing.reduce((sum, text) => sum + text.split(' ').length, 0)
  if (words < MANY_WORDS) return []
  return [
    {
      rule: 'text-of-page',
      words: [String(words), (missing[0] ?? '').slice(0, SHOWN).toWellFormed()],
    },
  ]
}

/** Paragraphs, wherever they stand. */
function pieces(block: Block): readonly string[] {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'code')
    return [textOf(block)]
  if (block.type === 'table') return block.children.map(textOf)
  return 'children' in block ? (block.children as readonly Block[]).flatMap(pieces) : []
}
