/** The text of a feed → the same without the HTML that its items are written in. The feed's own tags stay. */

const BLOCK = 'p|br|div|ul|ol|li|h[1-6]|blockquote|table|tr|tbody|thead|hr|figure|figcaption|pre'
const INLINE = 'a|b|i|u|s|em|strong|span|sup|sub|small|font|code|img|td|th|center|cite|abbr|time'
const IS_BLOCK = new RegExp(`^</?(?:${BLOCK})(?![a-z\\d])`, 'i')
/** A cell is parted from the one before it. */
const IS_CELL = /^<t[dh]/i
const ALTERNATIVE = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** Known tags only: `<unknown>` and `a < b` are text. So is what stands in a CDATA section, without its brackets. */
const ELEMENT = `</?(?:${BLOCK}|${INLINE})(?:\\s[^<>]*|/)?>`
const TAG = `<!\\[CDATA\\[|\\]\\]>|${ELEMENT}`
const LOWER_CASE = new RegExp(TAG, 'g')
const ANY_CASE = new RegExp(TAG, 'gi')
/** HTML as it was written once. Without such a tag `<P>` is the ticker of a company. */
const CAPITALS = /(?:<|&lt;)(?:\/[A-Z]|BR)/

/**
 * A CDATA section with tags in it, to its end: there `&lt;b&gt;` is text. Without tags, references are how the tags of the
 * section are written.
 */
export const HTML_SECTION = `<!\\[CDATA\\[(?:(?!\\]\\]>|<!\\[CDATA\\[)[^])*?${ELEMENT}[^]*?(?:\\]\\]>|$)`

/** What to leave out of the feed `text`. */
export function markupOf(text: string): RegExp {
  return CAPITALS.test(text) ? ANY_CASE : LOWER_CASE
}

/** A block ends a line. A picture leaves its words. */
export function replaceMarkup(tag: string): string {
  if (IS_BLOCK.test(tag)) return '\n'
  if (IS_CELL.test(tag)) return ' '
  const [, double, single] = ALTERNATIVE.exec(tag) ?? []
  const words = double ?? single ?? ''
  return words === '' ? '' : ` ${words} `
}
