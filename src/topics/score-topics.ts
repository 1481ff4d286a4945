/** How often an article has each term → points of the topics, and the reasons for them. */
import type { Topic, TopicReason, TopicScore } from '../record/topics.js'
import type { Words } from '../record/words.js'
import type { TermCounts } from './count-terms.js'
import type { Lexicon } from './open-lexicon.js'

/** What a learned term weighs against one of the vocabulary. */
export const LEARNED_WEIGHT = 10
const MOST_REASONS = 6

/** Tenths of a point by the index of the topic, and of each term in the order of `counts.terms`. */
export interface Points {
  readonly ofTopics: Int32Array
  readonly ofTerms: Int32Array
}

/** Each term is rounded to tenths, so that what is shown adds up. */
export function scoreTopics(
  lexicon: Lexicon,
  topics: number,
  counts: TermCounts,
  words: number,
): Points {
  const { topicOf, weightOf, isLearned } = lexicon
  const { terms, count } = counts
  const ofTopics = new Int32Array(topics)
  const ofTerms = new Int32Array(terms.length)
  const learned = LEARNED_WEIGHT / Math.sqrt(words + 1)
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!
    const weight = weightOf[term]! * (isLearned[term] === 1 ? learned : 1)
    const points = Math.round(10 * weight * (1 + Math.log(count[term]!)))
    ofTerms[index] = points
    ofTopics[topicOf[term]!]! += points
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
  return {
    term: words.printed.slice(at, at + counts.lengthOf(term)).join(' '),
    form: counts.formOf(term),
    place: at < words.leadAt ? 'headline' : at < words.bodyAt ? 'lead' : 'body',
    points,
  }
}
