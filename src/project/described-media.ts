/** What lies at a path, and what a picture there says of itself → the same, as far as the archive may show it. */
import { maskPrivate } from '../article/fields/private-words.js'
import { rightsBookOf } from '../article/rights/rights-book.js'
import { mapWords, type FoundMedia, type PictureWords } from '../record/media.js'
import type { Authorities } from '../record/settings.js'
import type { SourcePath } from '../record/strings.js'

type FindMedia = (path: SourcePath) => FoundMedia

/**
 * Mail addresses and phone numbers in captions go, and `clean` goes over every text. A picture that is credited to an
 * agency whose copy may not be shown is refused, whatever the article says of it.
 */
export function describedMedia(
  find: FindMedia,
  authorities: Authorities,
  clean: (text: string) => string = (text) => text,
): FindMedia {
  const book = rightsBookOf(authorities)
  const isHeld = ({ credit }: PictureWords): boolean =>
    credit !== null && book !== null && book.ofName(credit) !== 'full'
  return (path) => {
    const found = find(path)
    if (found.kind !== 'file') return found
    if (isHeld(found.words))
      return { kind: 'refused', cause: 'is credited to a source whose copy may not be shown' }
    const words = mapWords(found.words, (text) => clean(maskPrivate(text).text))
    return { kind: 'file', file: found.file, words }
  }
}
