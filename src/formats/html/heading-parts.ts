/** A heading of two parts, as many papers set it → the kicker above, and the headline. */
import { foldWords } from '../../text/fold-words.js'
import { textIn, type PageElement } from './page-tree.js'

export interface HeadingParts {
  readonly kicker: string | null
  readonly headline: string
}

/** What templates call the small line above. */
const KICKER =
  /kicker|top-?line|over-?line|roof|dachzeile|spitzmarke|catch|surtitre|chapeau|pre-?title|eyebrow|section|categor|rubri[ek]|bovenkop|occhiello|antetitulo|cintillo|vorspann/i
/** What templates set between both parts. */
const DIVIDER = /^[\s:|–—·•-]*$/
const ENDING = /\s*[:|–—·•-]\s*$/

/**
 * A heading that consists of parts, of which the page calls the first a kicker, or of which its titles repeat the others
 * alone. `titles` are those of the page. Null for a heading of one piece.
 */
export function divideHeading(
  heading: PageElement,
  titles: readonly string[],
): HeadingParts | null {
  const parts = [...heading.children].filter((each) => !DIVIDER.test(textIn(each)))
  const [first, ...others] = parts
  if (!first || others.length === 0) return null
  const kicker = textIn(first)
  const headline = others.map(textIn).join(' ')
  if (!isAll(heading, parts)) return null
  const folded = foldWords(headline)
  const isAlone = titles.some((title) => foldWords(title) === folded)
  const isNamed = KICKER.test(first.getAttribute('class') ?? '')
  const isTold = titles.some((title) => isAnnounced(title, kicker, headline))
  return isAlone || isNamed || isTold ? { kicker: kicker.replace(ENDING, ''), headline } : null
}

/** Whether the heading has no words of its own beside its parts. */
function isAll(heading: PageElement, parts: readonly PageElement[]): boolean {
  return lettersIn(textIn(heading)) === lettersIn(parts.map(textIn).join(''))
}

function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** `Kicker: Headline` */
function isAnnounced(title: string, kicker: string, headline: string): boolean {
  const [before = '', ...after] = title.split(/\s*[:|–—]\s+/)
  return (
    after.length > 0 &&
    foldWords(before) === foldWords(kicker) &&
    foldWords(title).endsWith(foldWords(headline))
  )
}
