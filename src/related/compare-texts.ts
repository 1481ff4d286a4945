/** An article and the one that it is a copy of → the passages in which their texts differ, word by word. */
import { diffArrays, type ChangeObject } from 'diff'
import type { Article } from '../record/article.js'
import type { ComparedWords, Comparison, RelatedArticle } from '../record/related.js'
import { linesOf } from '../text/block-text.js'
import { MASK } from '../text/mask.js'

/** Longer texts are not compared, nor such as differ in more words. */
const LONGEST = 5000
const MOST_CHANGED = 500
/** Words that stand on each side of what differs. */
const AROUND = 6
/** More of either are not shown. */
const MOST_PASSAGES = 10
const MOST_WORDS = 40

/**
 * Null where nothing differs, or too much. What words were taken out of, or what shows a part only, is not compared: the other
 * text may have just these words.
 */
export function compareTexts(
  own: Article,
  other: Article,
  article: RelatedArticle,
): Comparison | null {
  if (isWithheld(own) || isWithheld(other)) return null
  const ownWords = wordsOf(own)
  const otherWords = wordsOf(other)
  if (ownWords.length > LONGEST || otherWords.length > LONGEST) return null
  const changes = diffArrays(otherWords, ownWords, { maxEditLength: MOST_CHANGED })
  if (!changes || changes.every(isInBoth)) return null
  const passages = passagesOf(changes)
  return {
    other: article,
    passages: passages.slice(0, MOST_PASSAGES),
    hasMore: passages.length > MOST_PASSAGES,
  }
}

/** A file of which words were redacted has no digest; where somebody's address stood, a mark stands. */
function isWithheld({ origin, notices, body }: Article): boolean {
  return (
    origin.sha256 === null ||
    notices.some((notice) => notice.startsWith('rights-') || notice === 'draft') ||
    JSON.stringify(body).includes(MASK)
  )
}

function wordsOf({ body }: Article): string[] {
  return body.children
    .flatMap(linesOf)
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
}

type Change = ChangeObject<string[]>

function isInBoth({ added, removed }: Change): boolean {
  return !added && !removed
}

/** What both have parts passages, except where that is short. */
function passagesOf(changes: readonly Change[]): readonly (readonly ComparedWords[])[] {
  const passages: ComparedWords[][] = []
  let open: ComparedWords[] = []
  for (const [index, change] of changes.entries()) {
    const { value, added } = change
    const isEnd = index === 0 || index === changes.length - 1
    if (!isInBoth(change)) {
      open.push({ kind: added ? 'own' : 'other', words: cutShort(value, MOST_WORDS) })
    } else if (!isEnd && value.length <= 2 * AROUND) {
      open.push({ kind: 'both', words: value.join(' ') })
    } else {
      if (index > 0) passages.push([...open, { kind: 'both', words: cutShort(value, AROUND) }])
      open = index < changes.length - 1 ? [{ kind: 'both', words: lastOf(value) }] : []
    }
  }
  return open.length > 0 ? [...passages, open] : passages
}

function cutShort(words: readonly string[], most: number): string {
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ')
}

function lastOf(words: readonly string[]): string {
  return words.length > AROUND ? `… ${words.slice(-AROUND).join(' ')}` : words.join(' ')
}
