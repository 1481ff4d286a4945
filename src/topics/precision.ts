/** How far the first topic is ahead → of 100 articles like it, how many had the right one. */
import { primaryLanguage } from '../language/primary-language.js'
import type { LanguageTag } from '../record/strings.js'
import type { Topic, Vocabulary } from '../record/topics.js'
import { defaultVocabulary } from './default-vocabulary.js'

interface Measured {
  /** The margin from which the row holds, up to the next row, as a share of the points of the first topic. */
  readonly margin: number
  readonly right: number
  readonly of: number
}

/**
 * Measured with the default vocabulary, nothing learned, on articles whose first topic has the points that it needs.
 * Dutch: 273 articles of newspapers, on all 17 topics; right is what a reader accepts. The terms were written with an
 * eye on most of them. English: 1,111 articles of a British broadcaster, right where the topic is that of their section:
 * economy or labour, arts, politics, science, sport.
 */
const MEASURED: Readonly<Record<string, readonly Measured[]>> = {
  nl: [
    { margin: 0, right: 85, of: 99 },
    { margin: 0.5, right: 44, of: 46 },
    { margin: 0.7, right: 127, of: 128 },
  ],
  en: [
    { margin: 0, right: 63, of: 114 },
    { margin: 0.3, right: 76, of: 93 },
    { margin: 0.5, right: 167, of: 182 },
    { margin: 0.7, right: 717, of: 722 },
  ],
}

/** The figure at a margin; null for languages that were not measured. */
export type PrecisionAt = (language: LanguageTag, margin: number) => number | null

/** Gives nothing for other terms than those that were measured. Topics without terms take nothing from others; labels decide nothing. */
export function precisionOf({ topics }: Vocabulary): PrecisionAt {
  const measured = new Map(
    Object.entries(MEASURED).filter(([language]) => hasTerms(topics, language)),
  )
  return (language, margin) => {
    const rows = measured.get(primaryLanguage(language))
    const row = rows?.findLast((each) => margin >= each.margin)
    return row ? estimate(row) : null
  }
}

/** Whether the terms of the language are those that come with Pressmark. */
function hasTerms(topics: readonly Topic[], language: string): boolean {
  const own = listTerms(topics, language)
  const ours = listTerms(defaultVocabulary.topics, language)
  return own.length === ours.length && own.every((terms, index) => terms === ours[index])
}

function listTerms(topics: readonly Topic[], language: string): readonly string[] {
  const own = topics.filter(({ terms }) => Object.hasOwn(terms, language) && terms[language] !== '')
  return own.map(({ id, parent, terms }) => `${id} ${parent}: ${terms[language]}`).toSorted()
}

/** Laplace's rule: few articles, or all of them right, do not make certain of the next. */
function estimate({ right, of }: Measured): number {
  return Math.floor((100 * (right + 1)) / (of + 2))
}
