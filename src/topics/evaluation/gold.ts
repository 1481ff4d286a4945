/** Articles whose topics people have named, as a classifier is measured by them. */
import type { TopicId } from '../../record/names.js'
import type { PlainText } from '../../record/words.js'

/** A line of a gold file. */
export interface GoldLine {
  readonly id: string
  readonly headline: string
  readonly text: string
  readonly language: string
  /** The one that is right before all others; null where people did not agree on one. */
  readonly primary: TopicId | null
  /** Any of them is right as the best candidate. None: nobody has said, and the line measures nothing. */
  readonly acceptable: readonly TopicId[]
  /** All that a full answer has, for F1: those of `topics`, or else the primary. */
  readonly topics: readonly TopicId[]
}

/** So many words a lead of a newspaper has. */
const LEAD_WORDS = 30
/** The end of a sentence, or of a paragraph. */
const END = /[.!?…]['"”’»)]*\s+(?=\S)|\n+/g

/**
 * The text of a gold line as an article has it. The lead is the first paragraph or, where that is all the text, its
 * first sentences: as many as together have 30 words.
 */
export function goldText({ headline, text }: Pick<GoldLine, 'headline' | 'text'>): PlainText {
  const end = text.includes('\n') ? text.indexOf('\n') : endOfLead(text)
  return { headline, lead: text.slice(0, end).trim(), body: text.slice(end).trim() }
}

function endOfLead(text: string): number {
  for (const hit of text.matchAll(END)) {
    const end = hit.index + hit[0].length
    if (text.slice(0, end).trim().split(/\s+/).length >= LEAD_WORDS) return end
  }
  return text.length
}
