/** A text → what looks like the mail address, the telephone or a personal number of somebody. */
import { findMail, findPhones } from '../fields/private-words.js'
import {
  isBankAccount,
  isCardNumber,
  isNationalNumber,
  isSocialSecurityNumber,
  isTaxNumber,
  passesElevenTest,
} from './check-digits.js'

/** What a kind of private data is called in reports. */
export type PrivateKind =
  | 'mail address'
  | 'phone number'
  | 'Dutch citizen service number'
  | 'Belgian national number'
  | 'French social security number'
  | 'German tax number'
  | 'US social security number'
  | 'UK national insurance number'
  | 'bank account'
  | 'card number'

export interface PrivateData {
  readonly kind: PrivateKind
  /** As it stands there. */
  readonly text: string
}

interface NumberKind {
  readonly kind: PrivateKind
  /** How the country writes it. */
  readonly pattern: RegExp
  /** Whether the figures, without what divides them, are such a number. */
  readonly isOne: (figures: string) => boolean
}

/** No figure, letter or sign of an amount before or behind: `1,234,567` and `$ 123` are none. */
const BEFORE = String.raw`(?<![\p{L}\d.,/+#$€£-]|\d )`
const BEHIND = String.raw`(?![\p{L}\d/%]|[.,-]?\d| \d)`

function row(kind: PrivateKind, written: string, isOne: NumberKind['isOne']): NumberKind {
  return { kind, pattern: new RegExp(`${BEFORE}(?:${written})${BEHIND}`, 'gu'), isOne }
}

/** So many figures alone may count anything: a word before them has to say what they are. */
const CITIZEN = String.raw`(?:bsn|sofi|burgerservice)(?:-?num+er)?[\s:.=]{0,4}`

const NUMBERS: readonly NumberKind[] = [
  row(
    'bank account',
    String.raw`[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?`,
    isBankAccount,
  ),
  row(
    'card number',
    String.raw`\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3\d{3}[ -]?\d{6}[ -]?\d{5}`,
    isCardNumber,
  ),
  row(
    'French social security number',
    String.raw`[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    isSocialSecurityNumber,
  ),
  row(
    'Belgian national number',
    String.raw`\d{2}([.\- ]?)\d{2}\1\d{2}[\- ]?\d{3}[.\- ]?\d{2}`,
    isNationalNumber,
  ),
  row('German tax number', String.raw`\d{2} \d{3} \d{3} \d{3}|\d{11}`, isTaxNumber),
  row('Dutch citizen service number', String.raw`\d{4}([. ])\d{2}\1\d{3}`, passesElevenTest),
  {
    kind: 'Dutch citizen service number',
    pattern: new RegExp(`(?<=${CITIZEN})\\d{9}(?!\\d)`, 'giu'),
    isOne: passesElevenTest,
  },
  row(
    'US social security number',
    String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}`,
    () => true,
  ),
  row(
    'UK national insurance number',
    String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
    () => true,
  ),
]

/** Each once, numbers with check digits before telephones, which many of them resemble. */
export function findPrivateData(text: string): readonly PrivateData[] {
  const found: PrivateData[] = findMail(text).map((mail) => ({ kind: 'mail address', text: mail }))
  if (!/\d[^\n]{0,4}\d/.test(text)) return once(found)
  let rest = text
  for (const { kind, pattern, isOne } of NUMBERS)
    rest = rest.replace(pattern, (written) => {
      if (!isOne(written.replace(/[\s.-]/g, ''))) return written
      found.push({ kind, text: written })
      return '\n'
    })
  found.push(
    ...findPhones(rest).map((phone): PrivateData => ({ kind: 'phone number', text: phone })),
  )
  return once(found)
}

function once(found: readonly PrivateData[]): readonly PrivateData[] {
  return [...new Map(found.map((each) => [each.text, each])).values()]
}

/** `j••.••••••@••••••.••`: a report that is passed on must not spread what it warns of. */
export function maskValue(text: string): string {
  const [first = '', ...rest] = Array.from(text)
  return `${first}${rest.join('').replace(/[\p{L}\p{N}]/gu, '•')}`
}
