/** Answers and the gold → figures: accuracy, F1, coverage. */
import type { TopicId } from '../../record/strings.js'
import type { Answer } from './answer.js'
import { scoreLabels, type LabelScores } from './score-labels.js'
import type { Tested } from './tested.js'
import { wilson, type Interval } from './wilson.js'

/** A number of items, and of how many. */
export interface Share {
  readonly count: number
  readonly of: number
  /** `count / of`; 0 of nothing. */
  readonly share: number
  /** Where the true share lies, 95 times of 100. */
  readonly interval: Interval
}

export interface Figures extends LabelScores {
  /** Lines that name a topic. */
  readonly n: number
  /** The best candidate is the primary topic, among lines that have one. */
  readonly strict: Share
  /** The best candidate is one of those that are right. */
  readonly lenient: Share
  /** The same for lines that were assigned topics at the default thresholds, by the first of these. */
  readonly strictAssigned: Share
  readonly lenientAssigned: Share
  /** Those that were assigned topics. */
  readonly coverage: Share
}

/** Lines without topics measure nothing: leave them out before. */
export function measure(tested: readonly Tested[]): Figures {
  const assigned = tested.filter(({ answer }) => answer.assigned.length > 0)
  return {
    n: tested.length,
    strict: measureStrict(tested, ({ best }) => best),
    lenient: measureLenient(tested, ({ best }) => best),
    strictAssigned: measureStrict(assigned, firstAssigned),
    lenientAssigned: measureLenient(assigned, firstAssigned),
    coverage: shareOf(assigned.length, tested.length),
    ...scoreLabels(tested),
  }
}

type Choose = (answer: Answer) => TopicId | null

const firstAssigned: Choose = ({ assigned }) => assigned[0] ?? null

export function measureStrict(tested: readonly Tested[], choose: Choose): Share {
  const settled = tested.filter(({ gold }) => gold.primary !== null)
  const right = settled.filter(({ gold, answer }) => choose(answer) === gold.primary)
  return shareOf(right.length, settled.length)
}

export function measureLenient(tested: readonly Tested[], choose: Choose): Share {
  const right = tested.filter(({ gold, answer }) => {
    const topic = choose(answer)
    return topic !== null && gold.acceptable.includes(topic)
  })
  return shareOf(right.length, tested.length)
}

export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? 0 : count / of, interval: wilson(count, of) }
}
