/** A hit → what a list shows of it: its row, the sentence that has what was sought, and what of it stands elsewhere. */
import type { Hit } from '../engine.js'
import { PassageFinder } from '../find-passage.js'
import { findSought, prepareMarks } from '../mark-words.js'
import { FIELDS, type WordExpression } from '../query.js'
import { languageBit } from '../stemmers.js'
import type { Evaluated } from './evaluate.js'
import type { PlacedHit } from './rank.js'
import type { WordPlan } from './word-plan.js'

/** What is marked in articles of a language: forms are those of the language. */
interface Marks {
  /** For each plan. */
  readonly byPlan: readonly (readonly string[])[]
  readonly all: readonly string[]
  readonly passages: PassageFinder
}

export class HitReader {
  readonly #evaluated: Evaluated
  readonly #marks = new Map<number, Marks>()

  constructor(evaluated: Evaluated) {
    this.#evaluated = evaluated
  }

  /** Rejects when a file cannot be loaded. */
  async read(hit: PlacedHit): Promise<Hit> {
    const [url, headline, lead, date, source, lang, text] = await hit.shard.rowOf(hit.article)
    const { byPlan, all, passages } = this.#marksIn(lang)
    const passage = passages.find(text, lead)
    const shown = [headline, lead, passage ?? '', source]
    return {
      url,
      headline,
      lead,
      date: date || null,
      source: source || null,
      lang,
      passage,
      marked: all,
      elsewhere: this.#elsewhere(hit, byPlan, shown),
    }
  }

  #marksIn(lang: string): Marks {
    const language = languageBit(lang)
    const known = this.#marks.get(language)
    if (known) return known
    const byPlan = this.#evaluated.plans.map((plan) => marksOf(plan, language))
    const all = [...new Set(byPlan.flat())]
    const marks = { byPlan, all, passages: new PassageFinder(byPlan) }
    this.#marks.set(language, marks)
    return marks
  }

  /** What was sought and is in none of the texts that are shown, with the part of the article that has it. */
  #elsewhere(
    { shard, article }: PlacedHit,
    marks: readonly (readonly string[])[],
    shown: readonly string[],
  ): readonly WordExpression[] {
    const matches = this.#evaluated.shards.find((each) => each.shard === shard)?.matches
    return this.#evaluated.plans.flatMap(({ expression }, index) => {
      const fields = matches?.get(expression)?.fields[article] ?? 0
      if (fields === 0) return []
      const sought = prepareMarks(marks[index]!)
      if (shown.some((text) => findSought(text, sought).length > 0)) return []
      const field = LAST_SHOWN.find((each) => (fields & (1 << FIELDS.indexOf(each))) !== 0)
      return field === undefined ? [] : [{ ...expression, field }]
    })
  }
}

/** What says most of where to look comes first. */
const LAST_SHOWN = ['body', 'lead', 'byline', 'places', 'source', 'headline'] as const

/** A single word with its forms, or a phrase with a blank between its words; an asterisk where the last may go on. */
function marksOf({ slots }: WordPlan, language: number): readonly string[] {
  const words = slots.map(({ word }) => word).join(' ')
  const [first, ...others] = slots
  if (first === undefined) return []
  if (slots.at(-1)!.isPrefix) return [`${words}*`]
  if (others.length > 0) return [words]
  const forms = [...first.forms].flatMap(([form, bits]) => ((bits & language) === 0 ? [] : [form]))
  return [first.word, ...forms]
}
