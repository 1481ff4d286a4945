/** How often an article has each term → points of the topics, and the reasons for them. */
import type { Topic, TopicReason, TopicScore } from '../record/topics.js'
import type { Words } from '../record/words.js'
import type { TermCounts } from './count-terms.js'
import type { Lexicon } from './lexicon.js'

/** What learned terms weigh against those of the vocabulary, see `LearnedCentroids`. */
const LEARNED_WEIGHT = 50
const MOST_REASONS = 6
/** Letters of a term that are shown: `vakbond*` also meets a word of a million. */
const LONGEST_SHOWN = 60

/** Tenths of a point by the index of the topic, and of each term in the order of `counts.terms`. */
export interface Points {
  readonly ofTopics: readonly number[]
  readonly ofTerms: readonly number[]
}

/**
 * Each term is rounded to tenths, so that what is shown adds up. Learned terms are many and small: what is lost of one
 * is given to the next of its topic.
 */
export function scoreTopics(
  lexicon: Lexicon,
  topics: number,
  counts: TermCounts,
  words: number,
): Points {
  const { topicOf, weightOf, isLearned } = lexicon
  const { terms, count } = counts
  // Plain arrays: an array of numbers of fixed size costs a store of its own outside the heap.
  const ofTopics: number[] = []
  const lost: number[] = []
  for (let topic = 0; topic < topics; topic++) {
    ofTopics.push(0)
    lost.push(0)
  }
  const ofTerms: number[] = []
  const learned = LEARNED_WEIGHT / Math.sqrt(words + 1)
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!
    const topic = topicOf[term]!
    const times = count[term]!
    const worth = 10 * weightOf[term]! * (times === 1 ? 1 : 1 + Math.log(times))
    const exact = isLearned[term] === 1 ? learned * worth + lost[topic]! : worth
    const points = Math.round(exact)
    if (isLearned[term] === 1) lost[topic] = exact - points
    ofTerms.push(points)
    ofTopics[topic]! += points
  }
  return { ofTopics, ofTerms }
}

/** A topic's score with its reasons: terms as the text has them, the weightiest first. */
export function explainTopic(
  topic: Topic,
  index: number,
  lexicon: Lexicon,
  counts: TermCounts,
  { ofTopics, ofTerms }: Points,
  words: Words,
): TopicScore {
  const own: number[] = []
  for (let at = 0; at < ofTerms.length; at++)
    if (ofTerms[at] !== 0 && lexicon.topicOf[counts.terms[at]!] === index) own.push(at)
  own.sort((a, b) => Math.abs(ofTerms[b]!) - Math.abs(ofTerms[a]!) || a - b)
  const shown = own.slice(0, MOST_REASONS)
  const points = ofTopics[index]!
  return {
    topic: topic.id,
    points,
    reasons: shown.map((at) => giveReason(counts.terms[at]!, ofTerms[at]!, counts, words)),
    rest: shown.reduce((rest, at) => rest - ofTerms[at]!, points),
  }
}

function giveReason(term: number, points: number, counts: TermCounts, words: Words): TopicReason {
  const at = counts.first[term]!
  const shown = words.printed.slice(at, at + counts.lengthOf(term)).join(' ')
  return {
    term:
      shown.length <= LONGEST_SHOWN ? shown : `${shown.slice(0, LONGEST_SHOWN).toWellFormed()}…`,
    form: counts.formOf(term),
    place: at < words.leadAt ? 'headline' : at < words.bodyAt ? 'lead' : 'body',
    points,
  }
}
