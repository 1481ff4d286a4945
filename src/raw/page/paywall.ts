/** A line that says who may read the text → a notice to the reader. */
import { alternativesOf } from '../../article/dates/date-words.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { caseless } from '../../text/caseless.js'

const PHRASES = alternativesOf('paywall')
/** The longer phrases say what they say; one word alone could be the first of a headline. */
const PREFIX = new RegExp(`^(?:${PHRASES})(?![\\p{L}-])\\s*[:|–—-]?\\s*`, 'iu')
const LINE = caseless(new RegExp(`^[([]?(?:${PHRASES})[)\\].!:]?$`, 'u'))
const LONGEST = 70

/** The line says nothing else: `Exclusief voor abonnees`. */
export function isPaywallLine(line: string): boolean {
  return line.length <= LONGEST && LINE.test(line)
}

/** The length of the notice that a headline begins with, with the blanks behind it; 0 where it has none. */
export function measurePaywallPrefix(text: string): number {
  const [prefix = ''] = PREFIX.exec(text) ?? []
  return /\s\S/.test(prefix.trim()) ? prefix.length : 0
}

/** `Réservé aux abonnés` on a line of its own. */
export const paywallLine: Recognizer = {
  id: 'paywall-line',
  zone: 'line',
  atMost: 0.98,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.isForSubscribers || !isPaywallLine(text)) return null
    const end = start + text.length
    return {
      found: { isForSubscribers: true },
      spans: [{ field: 'paywall', start, end, at: start, rule: 'paywall-line', confidence: 0.98 }],
    }
  },
}
