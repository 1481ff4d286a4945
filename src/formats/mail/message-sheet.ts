/** What was read of a message → lines of text, and such lines → the messages. */

/** All that a page or the report may need; addresses and whom it was sent to are not in it. */
export interface MessageSheet {
  /** Empty where there is none. */
  readonly subject: string
  /** The name of the sender; empty where there is only an address. */
  readonly author: string
  /** As the header has it, or when it was delivered. */
  readonly date: string
  readonly delivered: string
  readonly language: string
  readonly keywords: string
  /** Names of headers that are not published. */
  readonly envelope: string
  /** What is attached, in words; empty where nothing is. */
  readonly attachments: string
  /** Other headers that are kept, by name. */
  readonly newsgroups: string
  readonly organization: string
  /** Which of these hold: `reply list draft forwarded desk`. */
  readonly marks: string
  /** The notice of a mail server. */
  readonly notice: string
  /** Why the message could not be read. */
  readonly damage: string
  /** How many messages the digest has that it comes from. */
  readonly digest: string
  readonly kind: 'text' | 'html'
  readonly body: string
}

const KEYS = [
  'subject',
  'author',
  'date',
  'delivered',
  'language',
  'keywords',
  'envelope',
  'attachments',
  'newsgroups',
  'organization',
  'marks',
  'notice',
  'damage',
  'digest',
] as const satisfies readonly (keyof MessageSheet)[]

export const EMPTY_SHEET: MessageSheet = {
  subject: '',
  author: '',
  date: '',
  delivered: '',
  language: '',
  keywords: '',
  envelope: '',
  attachments: '',
  newsgroups: '',
  organization: '',
  marks: '',
  notice: '',
  damage: '',
  digest: '',
  kind: 'text',
  body: '',
}

/** No line of a header or a body begins so. */
const START = '=message '
const BREAK = /\r\n?|[\n\v\f\u2028\u2029]/
const BREAKS = new RegExp(BREAK.source, 'g')
const LONGEST_VALUE = 2000

/** A line of its own for each header that says something, and each line of the body behind a blank. */
export function writeSheet(sheet: MessageSheet): string {
  const headers = KEYS.flatMap((key) => {
    const value = sheet[key].replace(BREAKS, ' ').slice(0, LONGEST_VALUE).toWellFormed().trim()
    return value === '' ? [] : [`${key}: ${value}`]
  })
  const lines = sheet.body.split(BREAK).map((line) => ` ${line}`)
  return [`${START}${sheet.kind}`, ...headers, ...lines, ''].join('\n')
}

export interface PlacedSheet {
  readonly sheet: MessageSheet
  /** Where its first line begins in the text. */
  readonly start: number
}

export function readSheets(text: string): readonly PlacedSheet[] {
  const sheets: PlacedSheet[] = []
  for (let start = text.startsWith(START) ? 0 : nextStart(text, 0); start < text.length;) {
    const end = nextStart(text, start)
    sheets.push({ sheet: readSheet(text.slice(start, end)), start })
    start = end
  }
  return sheets
}

function nextStart(text: string, from: number): number {
  const at = text.indexOf(`\n${START}`, from)
  return at === -1 ? text.length : at + 1
}

function readSheet(text: string): MessageSheet {
  const [first = '', ...lines] = text.split('\n')
  const below = lines.findIndex((line) => line.startsWith(' ') || line === '')
  const head = below === -1 ? lines : lines.slice(0, below)
  const body = below === -1 ? [] : lines.slice(below)
  const values = head.flatMap((line) => {
    const key = KEYS.find((each) => line.startsWith(`${each}: `))
    return key ? [[key, line.slice(key.length + 2)] as const] : []
  })
  return {
    ...EMPTY_SHEET,
    ...Object.fromEntries(values),
    kind: first.endsWith('html') ? 'html' : 'text',
    body: body.map((line) => (line.startsWith(' ') ? line.slice(1) : line)).join('\n'),
  }
}
