/** A text, and words that nobody should read → whether it has them; what a search for them in a file may come to. */
import { decodeReference, REFERENCE } from '../../text/reference.js'
import { withoutTags } from '../../text/without-tags.js'

/** Free is only what has been looked through. A cause says why it cannot be, and follows “it” or “a part of it”. */
export type Finding = 'free' | 'holds' | { readonly cause: string }

export interface WantedWords {
  readonly finds: (text: string) => boolean
  /** Whether pages of which nobody can make text count as searched, as pictures do. */
  readonly passesScans: boolean
}

/** A search as each kind of file is given it. */
export interface Search extends WantedWords {
  /** Looks into a file within the file. */
  readonly inner: (name: string, bytes: Buffer) => Promise<Finding>
}

/** Characters that are searched at once, and those of them that are searched again with the next: no name is longer. */
const [STRETCH, OVERLAP] = [1 << 20, 1 << 12]
const ESCAPE = /\\u([\da-f]{4})/gi

/** As it stands, and as whoever opens it reads it: words may be parted by tags within them, and by nothing but tags. */
export function markupHolds(markup: string, { finds }: Pick<WantedWords, 'finds'>): boolean {
  const texts = markup.includes('<')
    ? [markup, withoutTags(markup, ''), withoutTags(markup, ' ')]
    : [markup]
  return texts.some((text) => textHolds(decoded(text), { finds }))
}

/** Letters that references of HTML and escapes of JSON stand for. */
function decoded(text: string): string {
  const spelled = text.includes('&') ? text.replaceAll(REFERENCE, decodeReference) : text
  if (!spelled.includes('\\u') && !spelled.includes('\\U')) return spelled
  return spelled.replaceAll(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Stretch by stretch: each letter of a text takes a hundred times its room while it is searched. */
export function textHolds(text: string, { finds }: Pick<WantedWords, 'finds'>): boolean {
  for (let from = 0; from < text.length; from += STRETCH - OVERLAP) {
    if (finds(text.slice(from, from + STRETCH))) return true
    if (from + STRETCH >= text.length) break
  }
  return false
}

/** The gravest of what was found in the parts of a file. Later parts are not asked once the words are found. */
export async function gravest(
  findings: AsyncIterable<Finding> | Iterable<Finding>,
): Promise<Finding> {
  let worst: Finding = 'free'
  for await (const finding of findings) {
    if (finding === 'holds') return finding
    if (worst === 'free') worst = finding
  }
  return worst
}
