/** Labelled articles, and those that the vocabulary is sure of → the words of each topic, beside the vocabulary's own. */
import { isFunctionWord } from '../../language/function-words.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { countUp } from '../../record/by-key.js'
import type { LearnedCentroids, LearnedTerm } from '../../record/learned.js'
import type { TopicId } from '../../record/strings.js'
import type { TopicJudgement } from '../../record/topics.js'
import { compareCodes, compareTerms, roundWeight, type LabelledExample } from './learned-model.js'
import { weighWords, type WeighedWords } from './weigh-words.js'

/** Fewer articles of a topic say little of its words. */
const LEAST_ARTICLES = 5
/** A word of fewer articles is a name or a slip. */
const LEAST_TEXTS = 3
const MOST_TERMS = 300
/** The lead that makes the words' own judgement sure enough to learn from. */
const SURE_MARGIN = 0.5

/** What an article teaches: the topics that its labels name, or the first topic of its words where they are sure of it. */
export function topicsToLearn({ by, topics, margin }: TopicJudgement): readonly TopicId[] {
  if (by === 'labels') return topics
  return by === 'words' && margin >= SURE_MARGIN ? topics.slice(0, 1) : []
}

/**
 * By language and topic the 300 words that are commonest there and rarest elsewhere: a mean of vectors of length 1, times
 * the rarity of the word; see `LearnedCentroids` for the unit. Articles without topics count for the rarity of words.
 */
export function learnTopics(examples: readonly LabelledExample[]): LearnedCentroids {
  const languages = [...new Set(examples.map(({ language }) => primaryLanguage(language)))]
  return Object.fromEntries(
    languages.toSorted(compareCodes).flatMap((language) => {
      const own = examples.filter((example) => primaryLanguage(example.language) === language)
      const learned = learnLanguage(own, language)
      return Object.keys(learned).length === 0 ? [] : [[language, learned]]
    }),
  )
}

function learnLanguage(
  examples: readonly LabelledExample[],
  language: string,
): Readonly<Record<string, readonly LearnedTerm[]>> {
  const texts = examples.map(({ words }) => weighWords(words))
  const rarity = measureRarity(texts, language)
  const topics = [...new Set(examples.flatMap((example) => example.topics))].toSorted(compareCodes)
  return Object.fromEntries(
    topics.flatMap((topic) => {
      const own = texts.filter((_text, at) => examples[at]!.topics.includes(topic))
      return own.length < LEAST_ARTICLES ? [] : [[topic, pickTerms(own, rarity)]]
    }),
  )
}

/**
 * For each word of some texts `ln(N / n) / ln N`: 1 for a word of one text only, 0 for one of all. Function words have
 * none: in a small archive they are rare enough to make a topic of any text, and no reader would see why.
 */
function measureRarity(
  texts: readonly WeighedWords[],
  language: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text.keys()) countUp(counts, word)
  const highest = Math.log(texts.length)
  const kept = [...counts].filter(
    ([word, count]) => count >= LEAST_TEXTS && !isFunctionWord(word, language),
  )
  return new Map(kept.map(([word, count]) => [word, Math.log(texts.length / count) / highest]))
}

function pickTerms(
  texts: readonly WeighedWords[],
  rarity: ReadonlyMap<string, number>,
): readonly LearnedTerm[] {
  const sums = new Map<string, number>()
  for (const text of texts)
    for (const [word, weight] of text) {
      const rare = rarity.get(word)
      if (rare !== undefined) countUp(sums, word, weight * rare)
    }
  const length = Math.hypot(...sums.values()) || 1
  return [...sums]
    .map(([word, sum]): LearnedTerm => [
      word,
      roundWeight((sum / length) * (rarity.get(word) ?? 0)),
    ])
    .toSorted(compareTerms)
    .slice(0, MOST_TERMS)
    .filter(([, weight]) => weight > 0)
}
