/** A label that names sources → the spelling that the archive, or the list of agencies, has for them. */
import type { Authorities } from '../../record/settings.js'
import { alternativesOf } from '../dates/date-words.js'
import { distinct } from './plain-text.js'
import { sourceBookOf, type SourceBook } from './source-book.js'

const BETWEEN = new RegExp(
  `\\s*[/|&+,;]\\s*|\\s+[-–—]\\s+|\\s+(?:${alternativesOf('and')})\\s+`,
  'iu',
)

/** `BELGA`, `Belga/AFP`, `Belga en Reuters`: none unless all of the label is known. */
export function findSources(label: string, book: SourceBook): readonly string[] {
  const nameOf = (text: string): readonly string[] => {
    const found = book.findAt(text, 0)
    return found?.end === text.length ? [found.name] : []
  }
  const whole = nameOf(label)
  if (whole.length > 0) return whole
  const parts = label.split(BETWEEN)
  const names = parts.flatMap(nameOf)
  return names.length === parts.length ? names : []
}

/** The sources of several labels, each once. An unknown one stays as it was written. */
export function nameSources(
  labels: readonly string[],
  authorities: Authorities,
): readonly string[] {
  const book = sourceBookOf(authorities)
  return distinct(
    labels.flatMap((label) => {
      const found = findSources(label.trim(), book)
      return found.length > 0 ? found : [label.trim()]
    }),
  )
}
