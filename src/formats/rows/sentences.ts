/** A value of a table or of JSON → whether somebody wrote a sentence into it, in whatever script: figures have none. */

const FEWEST_WORDS = 6
const STOP = /[.!?]["”’»)]*$/
/** Chinese, Japanese and Thai part no words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。，：「」『』ー]{8,}/u
const LETTERS = /\p{L}{2,}/u

/** `De brug is open voor iedereen.` */
export function isShortSentence(value: string): boolean {
  const text = value.trim()
  if (UNPARTED.test(text)) return true
  const words = text.split(/\s+/).filter((word) => LETTERS.test(word))
  return STOP.test(text) && words.length >= FEWEST_WORDS
}
