/** A model and the words of an article → how much they speak for each topic, and why. */
import { primaryLanguage } from '../../language/primary-language.js'
import type { TopicReason, TopicScore } from '../../record/topics.js'
import type { WordPlace, Words } from '../../record/words.js'
import { PLACE_WEIGHT } from '../count-terms.js'
import { compareCodes, type LearnedLanguage, type LearnedModel } from './learned-model.js'
import { Voices, type Voice } from './voices.js'
import { POINTS_PER_UNIT, pointsFor } from './points.js'

/** What is decided on a text. */
export interface LearnedReading {
  readonly model: LearnedLanguage
  /** How far the text is beyond the threshold of each topic of the model. */
  readonly beyond: Float64Array
  /** Indexes of topics, the best first. */
  readonly order: readonly number[]
  /** The points of a topic of the model, and the words that gave them. */
  readonly explain: (index: number) => TopicScore
}

/** Null where nothing was learned of the language. */
export type LearnedScorer = (words: Words, language: string) => LearnedReading | null

/** Readies a model: the terms of a language are looked up when its first text comes. */
export function learnedScorer(model: LearnedModel): LearnedScorer {
  const readers = new Map<string, (words: Words) => LearnedReading>()
  return (words, language) => {
    const primary = primaryLanguage(language)
    const learned = model.get(primary)
    if (!learned) return null
    const reader = readers.get(primary) ?? readerOf(learned, primary)
    readers.set(primary, reader)
    return reader(words)
  }
}

/** A word of a text: what it says, and its weight there, as `weighWords` gives it. */
interface Heard {
  readonly voice: Voice
  readonly weight: number
}

function readerOf(model: LearnedLanguage, language: string): (words: Words) => LearnedReading {
  const voices = new Voices(model, language)
  const bases = Float64Array.from(model.topics, ({ bias, threshold }) => bias - threshold)
  return (words) => {
    voices.sweep()
    const heard = hear(words, voices)
    const beyond = bases.slice()
    for (const { voice, weight } of heard) {
      const { topics, weights } = voice
      for (let at = 0; at < topics.length; at++) beyond[topics[at]!]! += weight * weights[at]!
    }
    const order = [...bases.keys()].toSorted((a, b) => beyond[b]! - beyond[a]! || a - b)
    const explain = (index: number): TopicScore => {
      const points = pointsFor(beyond[index]!)
      return {
        topic: model.topics[index]!.topic,
        points,
        ...giveReasons(index, points, words, heard),
      }
    }
    return { model, beyond, order, explain }
  }
}

/** Does what `weighWords` does with one look at each word. */
function hear({ lower, leadAt, bodyAt }: Words, voices: Voices): readonly Heard[] {
  const { headline, lead, body } = PLACE_WEIGHT
  const found: Voice[] = []
  for (let at = 0; at < lower.length; at++) {
    const voice = voices.of(lower[at]!)
    if (voice.count === 0) found.push(voice)
    voice.count += at < leadAt ? headline : at < bodyAt ? lead : body
  }
  let sum = 0
  const weights = found.map((voice) => {
    const weight = 1 + Math.log(voice.count)
    voice.count = 0
    sum += weight * weight
    return weight
  })
  const length = Math.sqrt(sum)
  return found.map((voice, at) => ({ voice, weight: weights[at]! / length }))
}

const MOST_REASONS = 6

/** The weightiest words, and what bias, threshold and all other words give: together, `points`. */
function giveReasons(
  index: number,
  points: number,
  words: Words,
  heard: readonly Heard[],
): Pick<TopicScore, 'reasons' | 'rest'> {
  const found: { readonly word: string; readonly points: number }[] = []
  for (const { voice, weight } of heard) {
    const at = voice.topics.indexOf(index)
    const own = at < 0 ? 0 : Math.round(POINTS_PER_UNIT * weight * voice.weights[at]!)
    if (own !== 0) found.push({ word: voice.word, points: own })
  }
  const reasons = found
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || compareCodes(a.word, b.word))
    .slice(0, MOST_REASONS)
    .map(({ word, points: own }): TopicReason => {
      const at = words.lower.indexOf(word)
      return { term: words.printed[at]!, form: 'learned', place: placeOf(at, words), points: own }
    })
  return { reasons, rest: points - reasons.reduce((sum, reason) => sum + reason.points, 0) }
}

/** Headline and lead come first, so a word's first place is where it weighs most. */
function placeOf(at: number, { leadAt, bodyAt }: Words): WordPlace {
  return at < leadAt ? 'headline' : at < bodyAt ? 'lead' : 'body'
}
