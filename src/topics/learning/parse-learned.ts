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
import { isWeight, linesOfTable } from './table-text.js'

/** What is wrong with the text of a model, and in which line. */
export interface LearnedFault {
  readonly line: number
  readonly message: string
}

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
  const lines = linesOfTable(text)
  for (const [index, line] of lines.entries()) {
    const message = index === 0 ? readHeading(line) : readLine(line, drafts)
    if (message !== null) return { line: index + 1, message }
  }
  return new Map([...drafts].map(([language, draft]) => [language, settle(draft)]))
}

export function isFault(parsed: LearnedModel | LearnedFault): parsed is LearnedFault {
  return 'message' in parsed
}

function readHeading(line: string): string | null {
  return line === HEADING ? null : `must be “${HEADING}”; run pressmark learn again`
}

/** Puts a line into the drafts, or says what is wrong with it. */
function readLine(line: string, drafts: Map<string, LanguageDraft>): string | null {
  const [language = '', topic = '', term = '', written = '', ...more] = line.split('\t')
  if (language === '' || topic === '' || term === '' || more.length > 0)
    return 'must have a language, a topic, a term and a weight, parted by tabs'
  if (!isWeight(written)) return `“${written}” is not a weight`
  const weight = Number(written)
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
