/** A text → whether it is running text, and no line of a contact, a credit or a list. */

/** A line of a contact is shorter. */
export const LONG = 120
const SENTENCE = /\p{Ll}{2}["”’)]*[.!?]["”’)]*(?:\s|$)/u

export function isRunning(text: string): boolean {
  return text.length > LONG || SENTENCE.test(text)
}
