/** The subject of a mail → a headline, without the marks that programs and lists put before it. */
import { foldName } from '../../language/fold-name.js'

export interface ReadSubject {
  readonly headline: string
  /** `Re:` stands before it, and no `Fwd:` before that. */
  readonly isReply: boolean
  /** `Fwd:` stands before it. */
  readonly isForward: boolean
}

const FORWARD = 'fwd?|fw|tr|wg|doorst|doorgestuurd|rv|enc|inoltrato|vb|vl|pd'
const REPLY = 're|antw|antwoord|aw|ant|sv|vs|res|rif|odp|ynt|回复|回覆|答复'
const COUNT = String.raw`(?:\s?[[(^]?\d{1,3}[\])]?)?`
/** `RE: `, `Re[2]: `, `TR : `, `Doorst.: ` */
const MARK = new RegExp(
  String.raw`^(?:(?<forward>${FORWARD})|(?<reply>${REPLY}))\.?${COUNT}\s?[:：]\s*`,
  'i',
)
/** What no headline begins with. `VS: ` and `PD: ` are names, unless two of them stand there, or one of these before them. */
const SURE_MARK = new RegExp(
  String.raw`^(?:\[[^[\]\n]{1,30}\]\s*)?(?:(?:${FORWARD}|${REPLY})\s?:\s*(?=(?:${FORWARD}|${REPLY})\s?:))?(?:(?:re|fwd?|aw|wg|tr|rv|antw|antwoord|doorst|doorgestuurd)\.?${COUNT}|(?:${FORWARD}|${REPLY})\[\d{1,3}\]|(?<=:\s*)(?:${FORWARD}|${REPLY}))\s?[:：]\s*`,
  'i',
)
const MAY_BE_MARKED = /^(?:\[|\p{L}{2,12}[^\p{L}]{0,6}[:：])/u
const TAG = /^\[(?<name>[^[\]\n]{1,60})\]\s*/
const ONE_WORD = /^[\p{L}\d._+@-]+$/u
/** What a filter puts there. */
const FILTER =
  /^(?:ext|extern|external|extern bericht|external email|spam|suspected spam|caution)$/i
const SPAM = /^(?:\*{2,}\s?(?:spam|junk)[^*]{0,20}\*{2,}|\{spam\??\})\s*/i
/** `[stad-persberichten]`, `[fiets-l]`, `[list2]` */
const OF_LIST = /[-_.\d]|list|lijst/i
const FORWARDED = /\s*\((?:fwd|fw|doorgestuurd)\)\s*$/i
const MOST_MARKS = 20

export interface SubjectFacts {
  /** The mail says that a list sent it. */
  readonly isOfList?: boolean
  /** As the mail names it, with or without its address. */
  readonly sender?: string
}

/** What stands in brackets stays where nothing shows that it is the name of a list, or of the sender. */
export function readSubject(
  subject: string,
  { isOfList = false, sender = '' }: SubjectFacts = {},
): ReadSubject {
  let rest = subject.trim()
  let [isReply, isForward] = [false, false]
  let tag = ''
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const mark = MARK.exec(rest)
    const name = TAG.exec(rest)?.groups?.['name']
    const spam = SPAM.exec(rest)
    if (mark && mark[0].length < rest.length) {
      if (mark.groups?.['reply'] === undefined) isForward = true
      else isReply ||= !isForward
      rest = rest.slice(mark[0].length)
    } else if (spam && spam[0].length < rest.length) rest = rest.slice(spam[0].length)
    else if (name !== undefined && tag === '' && isTag(rest)) {
      tag = name
      rest = rest.replace(TAG, '')
    } else break
  }
  const isMarked = isReply || isForward || isOfList
  const isName =
    FILTER.test(tag) ||
    (ONE_WORD.test(tag) && (isMarked || OF_LIST.test(tag))) ||
    isSender(tag, sender)
  const whole = tag === '' || isName ? rest : `[${tag}] ${rest}`
  const headline = whole.replace(FORWARDED, '')
  return { headline: headline || whole, isReply, isForward: isForward || headline !== whole }
}

/** The headline that a title is, where whoever kept a mail made its subject the title: `FW: RE: Brug open` → `Brug open`. */
export function withoutReplyMarks(title: string): string {
  if (!MAY_BE_MARKED.test(title) || !SURE_MARK.test(title)) return title
  const { headline } = readSubject(title)
  return headline
}

/** `"Redactie Geel" <pers@geel.example>`: words of the name, or the name of the host. */
function isSender(tag: string, sender: string): boolean {
  const [name = '', address = ''] = sender.replaceAll('"', '').split('<')
  const [own, whole] = [tag, name].map((each) => foldName(each).trim().toLowerCase()) as [
    string,
    string,
  ]
  if (own.length < SHORTEST_NAME) return false
  return ` ${whole} `.includes(` ${own} `) || HOST.exec(address)?.groups?.['host'] === own
}

const SHORTEST_NAME = 2
const HOST = /@(?:[\w-]+\.)*(?<host>[\w-]+)\.[a-z]{2,12}>?$/

/** Something stands behind it. */
function isTag(text: string): boolean {
  return text.replace(TAG, '') !== ''
}
