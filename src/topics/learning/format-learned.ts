/** A model → text that people can read and compare: one line a term, `nl TAB sport TAB wedstrijd TAB 1.234`. */
import { compareCodes, type LearnedLanguage, type LearnedModel } from './learned-model.js'

/** The first line; another number means that terms or weights mean something else. */
export const HEADING = '# pressmark learned 1: language, topic, term, weight'
/** What stands in the place of a term; no term has brackets. */
export const BIAS = '(bias)'
export const THRESHOLD = '(threshold)'
/** Stands for all topics of a language; `(single)` or `(precision from 0.4)` in the place of a term. */
export const ALL = '(all)'
export const SINGLE = '(single)'
export const PRECISION = '(precision from '

/** `parseLearned` gives the same model again. Languages and topics are sorted; a topic's weightiest terms come first. */
export function formatLearned(model: LearnedModel): string {
  const lines = [...model].toSorted(([one], [other]) => compareCodes(one, other)).flatMap(listLines)
  return `${[HEADING, ...lines].join('\n')}\n`
}

function listLines([language, { topics, isSingle, precision }]: readonly [
  string,
  LearnedLanguage,
]): readonly string[] {
  const row = (topic: string, term: string, weight: number): string =>
    [language, topic, term, weight].join('\t')
  return [
    row(ALL, SINGLE, isSingle ? 1 : 0),
    ...precision.map(({ margin, share }) => row(ALL, `${PRECISION}${margin})`, share)),
    ...topics.flatMap(({ topic, bias, threshold, terms }) => [
      row(topic, BIAS, bias),
      row(topic, THRESHOLD, threshold),
      ...terms.map(([term, weight]) => row(topic, term, weight)),
    ]),
  ]
}
