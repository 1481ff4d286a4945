/** The author key of front matter → full names, one by one. */
import { alternativesOf } from '../dates/date-words.js'
import { withoutMailAddress } from '../mail-address.js'
import { plainText } from './front-matter-text.js'

const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s*:?\\s+(?=\\S)`, 'iu')
const BETWEEN = new RegExp(
  `\\s*[;/&]\\s*|,?\\s+(?:${alternativesOf('and')})\\s+(?=\\p{Lu}|\\p{Lo})`,
  'iu',
)

/**
 * The items of a list are names. A single text is one name, or several with `;`, `/`, `&` or *and* between them; commas
 * part names only where each has a blank in it, for `Peeters, Jan` is one man.
 */
export function splitNames(items: readonly string[]): readonly string[] {
  const names = items.map((item) => withoutMailAddress(plainText(item)))
  if (items.length !== 1) return names
  return names
    .flatMap((name) => name.replace(CUE, '').split(BETWEEN))
    .flatMap(splitCommas)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function splitCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '')
  return parts.every((part) => part.includes(' ')) ? parts : [text]
}
