/** Lines that a page without headings sets in large letters, as pages did before there were style sheets. */
import { foldWords } from '../../text/fold-words.js'
import { textIn, type PageTree } from './page-tree.js'

const MOST = 100
const SHORTEST = 8
const LONGEST = 200
const NORMAL_FONT = 3
const NORMAL_PIXELS = 16
const LARGE_PIXELS = 19
/** Where `readPageSource` notes how large a tag sets its words. */
export const SIZE = 'data-size'

/**
 * The only line of the largest size that is not the name of the site, which such pages have as their title; the line that
 * the title repeats, where one does. Null where several could be it.
 */
export function findLargeLine(tree: PageTree, title: string): string | null {
  const lines = [...tree.querySelectorAll(`[${SIZE}]`)]
    .slice(0, MOST)
    .map((element) => ({
      text: textIn(element),
      size: Number(element.getAttribute(SIZE)),
      element,
    }))
    .filter(({ text, size }) => size > 0 && text.length >= SHORTEST && text.length <= LONGEST)
    .filter(({ element, text }) => element.closest('a') === null && text.includes(' '))
  const folded = foldWords(title)
  const same = lines.find(({ text }) => foldWords(text) === folded)
  if (same) return same.text
  const own = lines.filter(({ text }) => !folded.includes(foldWords(text)))
  const largest = Math.max(...own.map(({ size }) => size))
  const texts = new Set(own.filter(({ size }) => size === largest).map(({ text }) => text))
  const [only = null] = texts
  return texts.size === 1 ? only : null
}

/** How much larger than the text a tag sets its words; 0 for one that does not. */
export function letterSize(name: string, attributes: ReadonlyMap<string, string>): number {
  if (name === 'big') return 1
  if (name === 'font') {
    const [, sign = '', figure = '0'] = FONT.exec(attributes.get('size') ?? '') ?? []
    return Math.max(0, Number(figure) + (sign === '' ? 0 : NORMAL_FONT) - NORMAL_FONT)
  }
  const [, figure = '0', unit = ''] = STYLE.exec(attributes.get('style') ?? '') ?? []
  const pixels = Number(figure) * (PIXELS[unit.toLowerCase()] ?? 0)
  return pixels >= LARGE_PIXELS ? pixels / NORMAL_PIXELS : 0
}

const FONT = /^\s*(\+?)([1-7])\s*$/
const STYLE = /font-size:\s*([\d.]{1,5})(px|pt|em)/i
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16 }
