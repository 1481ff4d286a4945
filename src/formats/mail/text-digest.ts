/** The text of a digest as lists of old wrote it (RFC 1153) → its messages, each with its header. */

/** A line of thirty dashes between messages; Mailman writes it as well. */
const DIVIDER = /^-{28,32}[ \t]*$/m
const FIRST = /^-{68,72}[ \t]*$/m
const NUMBER = /^Message: \d+[ \t]*\n/
const HEAD =
  /^(?:(?:Date|From|Subject|To|Cc|Message-ID|Reply-To|Content-[\w-]+|Keywords):[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){2,}[ \t]*\n/i
const KEYS = [/^From:/im, /^Subject:/im]

/** None where the text is not such a digest: it needs the first line of dashes and a message below each of the others. */
export function cutDigest(text: string): readonly Buffer[] {
  if (!text.includes('------------------------------')) return []
  const whole = text.replace(/\r\n?/g, '\n')
  const first = FIRST.exec(whole)
  if (!first) return []
  const parts = whole.slice(first.index + first[0].length).split(DIVIDER)
  const messages = parts.map((part) => part.trimStart().replace(NUMBER, '')).filter(isMessage)
  return messages.map(asMessage)
}

function isMessage(part: string): boolean {
  const [head] = HEAD.exec(part) ?? []
  return head !== undefined && KEYS.every((key) => key.test(head))
}

/** What it says of its encoding was true before it came into the digest. */
function asMessage(part: string): Buffer {
  const [head = ''] = HEAD.exec(part) ?? []
  const own = head.replace(/^Content-[^\n]*\n(?:[ \t]+[^\n]*\n)*/gim, '')
  return Buffer.from(own + part.slice(head.length))
}
