/** A model and the words of an article → how much they speak for each topic, and why. */
import type { TopicReason, TopicScore } from '../../record/topics.js'
import type { WordPlace, Words } from '../../record/words.js'
import {
  compareCodes,
  primaryLanguage,
  type LearnedLanguage,
  type LearnedModel,
} from './learned-model.js'
import { partsOf } from './parts-of-word.js'
import { POINTS_PER_UNIT, pointsFor } from './points.js'
import { weighWords, type WeighedWords } from './weigh-words.js'

/** What is decided on a text. */
export interface LearnedReading {
  readonly model: LearnedLanguage
  /** For each topic of the model how far the text is beyond its threshold. */
  readonly beyond: Float64Array
  /** Indexes of topics, the best first. */
  readonly order: readonly number[]
  /** The points of a topic of the model, and the words that gave them. */
  readonly explain: (index: number) => TopicScore
}

/** Null where nothing was learned of the language. */
export type LearnedScorer = (words: Words, language: string) => LearnedReading | null

/** Readies a model: the terms of a language are looked up when its first text comes. */
export function openLearned(model: LearnedModel): LearnedScorer {
  const readers = new Map<string, (words: Words) => LearnedReading>()
  return (words, language) => {
    const primary = primaryLanguage(language)
    const learned = model.get(primary)
    if (!learned) return null
    const reader = readers.get(primary) ?? openReader(learned, primary)
    readers.set(primary, reader)
    return reader(words)
  }
}

/** What a word says: for some topics, a weight each. */
interface Voice {
  readonly topics: Uint16Array
  readonly weights: Float64Array
}

function openReader(model: LearnedLanguage, language: string): (words: Words) => LearnedReading {
  const voiceOf = rememberVoices(model, partsOf(language))
  const bases = Float64Array.from(model.topics, ({ bias, threshold }) => bias - threshold)
  return (words) => {
    const weighed = weighWords(words)
    const beyond = bases.slice()
    for (const [word, weight] of weighed) {
      const voice = voiceOf(word)
      if (voice === null) continue
      const { topics, weights } = voice
      for (let at = 0; at < topics.length; at++) beyond[topics[at]!]! += weight * weights[at]!
    }
    const order = [...bases.keys()].toSorted((a, b) => beyond[b]! - beyond[a]! || a - b)
    const explain = (index: number): TopicScore => ({
      topic: model.topics[index]!.topic,
      points: pointsFor(beyond[index]!),
      ...giveReasons(index, pointsFor(beyond[index]!), words, weighed, voiceOf),
    })
    return { model, beyond, order, explain }
  }
}

/** Words that are remembered: as many as some thousand articles have. */
const REMEMBERED = 50_000

function rememberVoices(
  { topics }: LearnedLanguage,
  parts: (word: string) => readonly string[],
): (word: string) => Voice | null {
  const terms = new Map<string, [topic: number, weight: number][]>()
  topics.forEach((topic, index) => {
    for (const [term, weight] of topic.terms) {
      const list = terms.get(term)
      if (list) list.push([index, weight])
      else terms.set(term, [[index, weight]])
    }
  })
  const known = new Map<string, Voice | null>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const voice = addUp(parts(word).flatMap((term) => terms.get(term) ?? []))
    known.set(detach(word), voice)
    return voice
  }
}

/** A piece that an engine has cut out of a text keeps all of the text alive; a string that is joined does not. */
function detach(word: string): string {
  return word.length < CUT_BY_COPY ? word : word.split('').join('')
}

/** V8 copies shorter pieces. */
const CUT_BY_COPY = 13

function addUp(weights: readonly (readonly [topic: number, weight: number])[]): Voice | null {
  if (weights.length === 0) return null
  const sums = new Map<number, number>()
  for (const [topic, weight] of weights) sums.set(topic, (sums.get(topic) ?? 0) + weight)
  return { topics: Uint16Array.from(sums.keys()), weights: Float64Array.from(sums.values()) }
}

const MOST_REASONS = 6

/** The weightiest words, and what bias, threshold and all other words give: together, `points`. */
function giveReasons(
  index: number,
  points: number,
  words: Words,
  weighed: WeighedWords,
  voiceOf: (word: string) => Voice | null,
): Pick<TopicScore, 'reasons' | 'rest'> {
  const found: { readonly word: string; readonly points: number }[] = []
  for (const [word, weight] of weighed) {
    const voice = voiceOf(word)
    const at = voice ? voice.topics.indexOf(index) : -1
    if (voice === null || at < 0) continue
    const own = Math.round(POINTS_PER_UNIT * weight * voice.weights[at]!)
    if (own !== 0) found.push({ word, points: own })
  }
  found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || compareCodes(a.word, b.word))
  const reasons = found.slice(0, MOST_REASONS).map(({ word, points: own }): TopicReason => {
    const at = words.lower.indexOf(word)
    return { term: words.printed[at]!, form: 'learned', place: placeOf(at, words), points: own }
  })
  return { reasons, rest: points - reasons.reduce((sum, reason) => sum + reason.points, 0) }
}

/** Headline and lead come first, so a word's first place is where it weighs most. */
function placeOf(at: number, { leadAt, bodyAt }: Words): WordPlace {
  return at < leadAt ? 'headline' : at < bodyAt ? 'lead' : 'body'
}
