/** Pages with most of the words of an article that was withdrawn or redacted → what the keeper is told of them. */
import type { FoundArticle } from '../commands/find-published.js'
import { groupDigits } from '../report/counts.js'

const MOST_LISTED = 20

export function describeCopies({ copies }: Pick<FoundArticle, 'copies'>): readonly string[] {
  const rest = copies.length - MOST_LISTED
  return [
    ...copies
      .slice(0, MOST_LISTED)
      .map((url) => `${url} has most of its words, and stays as it is: decide about it, too.`),
    ...(rest > 0 ? [`… and ${groupDigits(rest)} more.`] : []),
  ]
}
