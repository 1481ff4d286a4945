/** A line → whether it is running text, which no headline is. */

/** No headline is longer. */
const LONGEST_HEADLINE = 200
/** A sentence of one line that is as long as this, full stop included, was not written to stand over a text. */
const LONG_SENTENCE = 100
/** One full stop, and what may close behind it; three are an ellipsis. */
const FULL_STOP = /(?<![.…])[.]["”’'»)]*$/
/** A sentence ends, and another begins; `J. Peeters` and `St. Jan` are names, and words of two letters that end one are few. */
const NEXT_SENTENCE =
  /(?<=\p{L}{3}|\p{N}|["”’'»)%]|\s(?:af|ab|an|be|do|en|er|es|go|he|in|is|it|je|la|me|no|nu|om|on|op|os|so|te|tu|um|up|us|va|we|ya|ze|zo|zu))[.!?]["”’'»)]*\s+["“„‘'«(,]*[\p{Lu}\p{Lo}]/u
const NEXT_STATEMENT = /(?<=\p{L}{3}|\p{N}|["”’'»)%])[.]["”’'»)]*\s+["“„‘'«(,]*[\p{Lu}\p{Lo}]/u
/** Chinese and Japanese write no blank behind it. */
const BROAD_STOP = /。(?=.)|.{20}。$/u
/** Words of a sentence that says nothing but itself. */
const FEWEST_WORDS = 9

/** `De brug is dicht. Dat zegt de stad.` */
export function isProse(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || BROAD_STOP.test(line)) return true
  if (!FULL_STOP.test(line)) return line.length > LONG_SENTENCE && NEXT_STATEMENT.test(line)
  return line.length > LONG_SENTENCE || NEXT_SENTENCE.test(line)
}

/** Whether a full stop closes the line; an ellipsis does not. */
export function endsSentence(line: string): boolean {
  return FULL_STOP.test(line)
}

/** One sentence with its full stop: where text follows, it may be the first of it. */
export function isSentence(line: string): boolean {
  return FULL_STOP.test(line) && line.split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS
}
