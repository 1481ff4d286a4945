/** Counted words in English. */
import { plural } from '../../report/counts.js'

export function articles(value: number): string {
  return plural(value, 'article', 'articles')
}
