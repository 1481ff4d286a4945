/** The text of a mail → its own lines, what it leaves out, and the mail that it only sends on. */
import { findEnvelopeLines } from './envelope-lines.js'
import { findContacts } from './contact-lines.js'
import { findQuoted, type LineKind, type MailFacts } from './quoted-lines.js'
import { remarkOf, type Remark } from '../remark.js'

export interface DividedMail {
  readonly kinds: readonly LineKind[]
  /** The line at which the header begins of the mail that is sent on; null where there is none. */
  readonly forwarded: number | null
}

export function divideMail(lines: readonly string[], facts: MailFacts): DividedMail {
  const { kinds, forwarded } = findQuoted(lines, facts)
  const ofMail = findEnvelopeLines(lines)
  const own = kinds.map((kind, index) => (kind === 'own' && ofMail[index] ? 'contact' : kind))
  return { kinds: findContacts(lines, own), forwarded }
}

/** A shorter text that quotes three times as much says little itself. */
const SHORT = 200
const MUCH = 3
const LEFT_OUT = [
  ['quoted', 'quoted-left-out'],
  ['signature', 'signature-left-out'],
  ['contact', 'contact-left-out'],
] as const

/** What to say of the lines that are left out; `masked`: how many words were taken out of those that stay. */
export function remarkDivision(
  lines: readonly string[],
  { kinds }: Pick<DividedMail, 'kinds'>,
  masked: number,
  { isReply }: MailFacts,
): readonly Remark[] {
  const count = (kind: LineKind): number =>
    lines.filter((line, index) => kinds[index] === kind && line.trim() !== '').length
  const length = (kind: LineKind): number =>
    lines.reduce((sum, line, index) => sum + (kinds[index] === kind ? line.trim().length : 0), 0)
  const left = LEFT_OUT.map(([kind, rule]) => ({ rule, lines: count(kind) }))
  const own = length('own')
  const isNote =
    own > 0 &&
    own < SHORT &&
    ((!isReply && length('quoted') > own * MUCH) || length('signature') > own * MUCH)
  return [
    ...left.flatMap((each) => (each.lines > 0 ? [remarkOf(each.rule, String(each.lines))] : [])),
    ...(masked > 0 ? [remarkOf('private-words', String(masked))] : []),
    ...(isNote ? [remarkOf('cover-note')] : []),
  ]
}
