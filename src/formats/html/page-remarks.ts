/** What was left out of a page, and who saved it when → remarks for the report. */
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { remarkOf, type Remark } from '../../article/remark.js'
import { textOf } from '../../text/block-text.js'
import { dayOfArchive, type Capture } from './capture.js'
import type { LinkedArticle } from './linked-data.js'
import type { LeftOut } from './page-furniture.js'
import type { PageMeta } from './page-meta.js'
import { textIn, type PageElement, type PageTree } from './page-tree.js'
import type { VisibleHead } from './visible-head.js'

/** Headline and text aside, and lines that were read as fields. */
export function tellLeft(
  { parts, comments }: LeftOut,
  page: SettledBlocks['blocks'],
  kept: SettledBlocks['blocks'],
  headline: string,
): readonly Remark[] {
  const known = new Set([headline, ...kept.map(textOf)])
  const lost = page.map(textOf).find((text) => text !== '' && !known.has(text))
  const words =
    countWords([...parts, ...page.map(textOf)]) -
    countWords(kept.map(textOf)) -
    countWords([headline])
  const from = (parts[0] ?? lost ?? '')
    .replace(/\S*@\S*/g, '')
    .slice(0, SHOWN)
    .toWellFormed()
  return [
    ...(words > 0 && from !== '' ? [remarkOf('around-article', String(words), from)] : []),
    ...(comments > 0 ? [remarkOf('comments-left-out', String(comments))] : []),
  ]
}

const SHOWN = 60

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
}

export function tellCapture(
  capture: Capture,
  meta: PageMeta,
  linked: LinkedArticle | null,
): readonly Remark[] {
  const day =
    capture.day ??
    [meta.canonical, meta.base, linked?.url ?? '']
      .map(dayOfArchive)
      .find((each) => each !== null) ??
    null
  if (capture.by === null && day === null) return []
  return [
    {
      rule: 'captured',
      words: [capture.by ?? 'the Wayback Machine', day === null ? '' : ` on ${day}`],
    },
  ]
}

/** So far around a headline, what stands above it belongs to it. */
const NEAR = 3

/** A day above the headline is that of the article where one part of the page holds both, and a guess where none does. */
export function tellDayAbove(
  tree: PageTree,
  headline: string,
  key: string | undefined,
  { isAbove, dateLine }: VisibleHead,
): readonly Remark[] {
  if (!isAbove || key !== 'date line') return []
  const heading = [...tree.querySelectorAll('h1, h2, h3')].find((each) => textIn(each) === headline)
  const blogger = [...tree.querySelectorAll('.date-header')]
  if (blogger.some((each) => textIn(each) === dateLine.trim())) return []
  let element: PageElement | null = heading?.parentElement ?? null
  for (let step = 0; element && element.localName !== 'body' && step < NEAR; step++) {
    if (textIn(element).includes(dateLine.trim())) return []
    element = element.parentElement
  }
  return [remarkOf('date-above-headline', dateLine.trim())]
}
