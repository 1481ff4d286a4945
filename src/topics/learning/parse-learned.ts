/** The text of a model → the model. */
import type { LearnedTerm } from '../../record/learned.js'
import { topicId } from '../../record/strings.js'
import { ALL, BIAS, HEADING, PRECISION, SINGLE, THRESHOLD } from './format-learned.js'
import type {
  LearnedLanguage,
  LearnedModel,
  LearnedPrecision,
  LearnedTopic,
} from './learned-model.js'
import { isWeight, readTable, type LearnedFault, type LearnedRow } from './table-text.js'

interface TopicDraft {
  bias: number
  threshold: number
  readonly terms: Map<string, number>
}

interface LanguageDraft {
  isSingle: boolean
  readonly precision: LearnedPrecision[]
  readonly topics: Map<string, TopicDraft>
}

/** The first fault, or the model. A text without a line is a model that knows nothing. */
export function parseLearned(text: string): LearnedModel | LearnedFault {
  const drafts = new Map<string, LanguageDraft>()
  const fault = readTable(text, HEADING, (row) => addRow(row, drafts))
  if (fault) return fault
  return new Map([...drafts].map(([language, draft]) => [language, settle(draft)]))
}

export function isFault(parsed: LearnedModel | LearnedFault): parsed is LearnedFault {
  return 'message' in parsed
}

/** Puts a row into the drafts, or says what is wrong with it. */
function addRow(
  { language, topic, term, weight }: LearnedRow,
  drafts: Map<string, LanguageDraft>,
): string | null {
  const draft = drafts.get(language) ?? { isSingle: false, precision: [], topics: new Map() }
  drafts.set(language, draft)
  return topic === ALL ? readOfAll(term, weight, draft) : readOfTopic(topic, term, weight, draft)
}

function readOfAll(term: string, weight: number, draft: LanguageDraft): string | null {
  const margin = term.slice(PRECISION.length, -1)
  if (term === SINGLE) draft.isSingle = weight === 1
  else if (term.startsWith(PRECISION) && isWeight(margin))
    draft.precision.push({ margin: Number(margin), share: weight })
  else return `“${term}” is not known`
  return null
}

function readOfTopic(
  topic: string,
  term: string,
  weight: number,
  { topics }: LanguageDraft,
): string | null {
  const draft = topics.get(topic) ?? { bias: 0, threshold: 0, terms: new Map() }
  topics.set(topic, draft)
  if (term === BIAS) draft.bias = weight
  else if (term === THRESHOLD) draft.threshold = weight
  else if (draft.terms.has(term)) return `“${term}” has a weight for ${topic} already`
  else draft.terms.set(term, weight)
  return null
}

function settle({ isSingle, precision, topics }: LanguageDraft): LearnedLanguage {
  return {
    topics: [...topics].map(([topic, { bias, threshold, terms }]): LearnedTopic => ({
      topic: topicId(topic),
      bias,
      threshold,
      terms: [...terms] as readonly LearnedTerm[],
    })),
    isSingle,
    precision,
  }
}
