/** A line of a gold file → its text as an article has it. */
import type { GoldLine } from '../../record/gold.js'
import type { PlainText } from '../../record/words.js'

/** The length of a lead in a newspaper, in words. */
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
