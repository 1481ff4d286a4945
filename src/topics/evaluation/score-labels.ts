/** Answers and the gold → F1 over all labels, and for each. */
import type { TopicId } from '../../record/strings.js'
import type { Tested } from './tested.js'

export interface LabelCount {
  readonly topic: TopicId
  /** Rightly given, wrongly given, and missed. */
  readonly hits: number
  readonly false: number
  readonly missed: number
  readonly f1: number
}

export interface LabelScores {
  /** Of all topics that were given and should have been, taken together. */
  readonly microF1: number
  /** The mean over the labels that the gold has. */
  readonly macroF1: number
  /** Labels that the gold has, the commonest first. */
  readonly labels: readonly LabelCount[]
}

interface Tally {
  hits: number
  false: number
  missed: number
}

/**
 * As is usual for Reuters-21578 (“R90”), a label counts where both the training and the gold have it: what cannot be
 * known is not missed. Every topic that is wrongly given counts in `microF1`. Where each line of the gold has one topic,
 * the best candidate is the answer; else all that were picked.
 */
export function scoreLabels(tested: readonly Tested[]): LabelScores {
  const tallies = new Map<TopicId, Tally>()
  const add = (topic: TopicId, kind: keyof Tally): void => {
    const tally = tallies.get(topic) ?? { hits: 0, false: 0, missed: 0 }
    tally[kind]++
    tallies.set(topic, tally)
  }
  const isSingle = tested.every(({ gold }) => gold.topics.length <= 1)
  for (const { gold, answer, known } of tested) {
    const best = answer.best === null ? [] : [answer.best]
    const given = isSingle ? best : answer.topics
    for (const topic of given) add(topic, gold.topics.includes(topic) ? 'hits' : 'false')
    for (const topic of gold.topics)
      if (!given.includes(topic) && (known?.has(topic) ?? true)) add(topic, 'missed')
  }
  return summarize(tallies)
}

function summarize(tallies: ReadonlyMap<TopicId, Tally>): LabelScores {
  const all: Tally = { hits: 0, false: 0, missed: 0 }
  for (const { hits, false: wrong, missed } of tallies.values()) {
    all.hits += hits
    all.false += wrong
    all.missed += missed
  }
  const labels = [...tallies]
    .filter(([, { hits, missed }]) => hits + missed > 0)
    .map(([topic, tally]): LabelCount => {
      const { hits, false: wrong, missed } = tally
      return { topic, hits, false: wrong, missed, f1: f1Of(tally) }
    })
    .toSorted((a, b) => b.hits + b.missed - (a.hits + a.missed) || (a.topic < b.topic ? -1 : 1))
  const sum = labels.reduce((total, { f1 }) => total + f1, 0)
  return { microF1: f1Of(all), macroF1: labels.length === 0 ? 0 : sum / labels.length, labels }
}

/** The harmonic mean of precision and recall. */
function f1Of({ hits, false: wrong, missed }: Tally): number {
  const all = 2 * hits + wrong + missed
  return all === 0 ? 0 : (2 * hits) / all
}
