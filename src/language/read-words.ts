/** The plain text of an article → its words, and what stands between them. */
import { BLANK, MARK, STOP, type PlainText, type Words } from '../record/words.js'

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’&][\p{L}\p{N}\p{M}]+)*/gu
/** The end of a sentence between two words: `. `, `!" `, or a line feed. */
const END = /[.!?…]['"”’»)\]]*\s|\n/

export function readWords({ headline, lead, body }: PlainText): Words {
  const printed: string[] = []
  const lower: string[] = []
  const before: number[] = []
  const add = (text: string): void => {
    let end = 0
    WORD.lastIndex = 0
    for (let hit = WORD.exec(text); hit !== null; hit = WORD.exec(text)) {
      const [word] = hit
      before.push(end === 0 ? STOP : judgeGap(text, end, hit.index))
      printed.push(word)
      lower.push(word.toLowerCase())
      end = hit.index + word.length
    }
  }
  add(headline)
  const leadAt = printed.length
  add(lead)
  const bodyAt = printed.length
  add(body)
  return { printed, lower, before: Uint8Array.from(before), leadAt, bodyAt }
}

/** Most gaps are one blank, which needs no look at the text between. */
function judgeGap(text: string, from: number, to: number): number {
  if (to - from === 1)
    return text.charCodeAt(from) === LINE_FEED ? STOP : text[from] === ' ' ? BLANK : MARK
  const gap = text.slice(from, to)
  if (END.test(gap)) return STOP
  return gap.trim() === '' ? BLANK : MARK
}

const LINE_FEED = 10
