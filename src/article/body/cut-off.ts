/** The last paragraph of a text → whether the text was cut off, which its page must say. */

const CUT_OFF = /(?:\.\.\.|…)["”’»)\]]*$/

export function isCutOff(last: string): boolean {
  return CUT_OFF.test(last)
}
