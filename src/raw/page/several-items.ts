/** A text that is read as one article → a remark where its lines plainly divide several. */
import type { PlacedRemark } from '../../article/remark.js'
import type { DividerKind } from '../learn/dividing-forms.js'
import { findDividers, type TextDivider } from '../learn/find-dividers.js'
import { areHeadlines, areNames } from '../learn/learn-record.js'

/** One file shows less than a folder, so more of its lines must show it: null where they never do. */
const FEWEST: Readonly<Record<DividerKind, number | null>> = {
  mark: 3,
  count: 4,
  section: null,
  bullet: 5,
  numbered: 4,
  capitals: 5,
  date: 3,
  'titled-date': 3,
  word: 4,
}
const FOLLOWED = 0.9
const LONGEST = 60
/** A text that is shorter holds no several articles. */
const SHORTEST_TEXT = 300

export function remarkItems(text: string): readonly PlacedRemark[] {
  if (text.length < SHORTEST_TEXT) return []
  const [best] = findDividers(text)
    .filter(isPlain)
    .toSorted((a, b) => b.seen - a.seen)
  if (!best) return []
  const pattern = best.pattern.replace('\n', ' / ').slice(0, LONGEST)
  const offset = text.search(/\S/)
  return [{ rule: 'several-items', words: [String(best.seen), pattern], offset }]
}

function isPlain({ kind, seen, followed, isSourced, titles }: TextDivider): boolean {
  const fewest = FEWEST[kind]
  if (fewest === null || seen < fewest || followed < FOLLOWED * seen) return false
  if (kind === 'numbered') return isSourced
  if (kind === 'titled-date') return !areNames(titles)
  return kind === 'capitals' || kind === 'bullet' ? areHeadlines(titles) : true
}
