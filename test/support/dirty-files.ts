/** Articles → files of five shapes that real archives hold: mail, feeds, blobs, dated names, several records a file. */
import { diceOf, type Dice } from './dice.js'

/** What an article says, whatever shape it takes. */
export interface PlainArticle {
  readonly title: string
  /** `2020-04-17` */
  readonly day: string
  /** `17:44` */
  readonly time: string
  readonly author: string
  readonly paragraphs: readonly string[]
}

export interface DirtyFile {
  readonly shape: Shape
  readonly path: string
  readonly bytes: Uint8Array
  /** The articles in the file, in order. */
  readonly articles: readonly PlainArticle[]
  /** Whether the date stands in the text, so that it must be found. */
  readonly isDated: boolean
}

export type Shape = 'mail' | 'feed' | 'blob' | 'name' | 'several'
const SHAPES: readonly Shape[] = ['mail', 'feed', 'blob', 'name', 'several']

export function makeDirtyFiles(
  articles: readonly PlainArticle[],
  count: number,
  seed: number,
): readonly DirtyFile[] {
  const dice = diceOf(seed)
  let next = 0
  const take = (): PlainArticle => articles[next++ % articles.length]!
  return Array.from({ length: count }, (_, index) =>
    makeFile(SHAPES[index % 5]!, index, take, dice),
  )
}

function makeFile(shape: Shape, index: number, take: () => PlainArticle, dice: Dice): DirtyFile {
  const many = shape === 'several' || shape === 'feed' ? 1 + dice(4) : 1
  const articles = Array.from({ length: many }, take)
  const [first] = articles
  const name = shape === 'name' ? datedName(first!, dice) : `file-${index}`
  const text = WRITERS[shape](articles, dice)
  const bytes = encode(text, dice)
  const path = `${shape}/${name}-${index}.txt`
  return { shape, path, bytes, articles, isDated: shape !== 'blob' }
}

function encode(text: string, dice: Dice): Uint8Array {
  const way = dice(8)
  if (way === 0) return Buffer.from(text.replaceAll('\n', '\r\n'))
  if (way === 1) return Buffer.from(`\ufeff${text}`)
  if (way === 2) return Buffer.from(text.normalize('NFD'))
  if (way === 3 && /^[\0-\x7f\xa0-\xff]*$/.test(text)) return Buffer.from(text, 'latin1')
  return Buffer.from(text)
}

const ENGLISH =
  'January February March April May June July August September October November December'
const DUTCH =
  'januari februari maart april mei juni juli augustus september oktober november december'
const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const monthOf = (names: string, month: string): string => names.split(' ')[Number(month) - 1]!
const weekdayOf = (day: string): string => DAYS[new Date(`${day}T00:00Z`).getUTCDay()]!

/** 25 ways to write a moment. Those in figures that are open to two readings come with the weekday or a month above 12. */
const SPELLINGS: readonly ((article: PlainArticle) => string)[] = [
  ({ day }) => day,
  ({ day, time }) => `${day} ${time}`,
  ({ day, time }) => `${day}T${time}:00Z`,
  ({ day, time }) => `${day}T${time}+02:00`,
  ({ day, time }) => `${day} ${time}:10 UTC`,
  ({ day }) => day.replaceAll('-', '/'),
  ({ day }) => day.replaceAll('-', ''),
  ({ day }) => day.split('-').toReversed().join('.'),
  ({ day }) => inWords(day, DUTCH),
  ({ day }) => inWords(day, ENGLISH),
  ({ day, time }) => `${inWords(day, DUTCH)} ${time.replace(':', 'u')}`,
  ({ day, time }) => `${inWords(day, DUTCH)} om ${time.replace(':', '.')} uur`,
  ({ day, time }) => `${inWords(day, ENGLISH)}, ${time}`,
  ({ day }) => inWords(day, ENGLISH).replace(/^(\d+) (\S+)/, '$2 $1,'),
  ({ day, time }) => `${inWords(day, ENGLISH).replace(/^(\d+) (\S+)/, '$2 $1,')} at ${time}`,
  ({ day, time }) => `${weekdayOf(day)}, ${shortWords(day)} ${time}:00 +0200`,
  ({ day, time }) => `${weekdayOf(day)}, ${shortWords(day)} ${time}:00 GMT`,
  ({ day, time }) => `${shortWords(day)} ${time}:09 -0500 (EST)`,
  ({ day }) => `${weekdayOf(day)} ${shortWords(day)}`,
  ({ day }) => shortWords(day).replaceAll(' ', '-'),
  ({ day, time }) => `${weekdayOf(day)} ${shortWords(day)}, ${halfDay(time)}`,
  ({ day, time }) => `${inWords(day, DUTCH)} | ${time}`,
  ({ day, time }) => `${inWords(day, ENGLISH)} - ${time}`,
  ({ day }) => `${Number(day.slice(8))}. ${monthOf(DUTCH, day.slice(5, 7))} ${day.slice(0, 4)}`,
  ({ day, time }) => `${time} ${inWords(day, DUTCH)}`,
]

/** `17 april 2020` */
function inWords(day: string, names: string): string {
  return `${Number(day.slice(8))} ${monthOf(names, day.slice(5, 7))} ${day.slice(0, 4)}`
}

/** `17 Apr 2020` */
function shortWords(day: string): string {
  return `${Number(day.slice(8))} ${monthOf(ENGLISH, day.slice(5, 7)).slice(0, 3)} ${day.slice(0, 4)}`
}

function halfDay(time: string): string {
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`
}

function spell(article: PlainArticle, dice: Dice): string {
  return SPELLINGS[dice(SPELLINGS.length)]!(article)
}

const WRITERS: Readonly<Record<Shape, (articles: readonly PlainArticle[], dice: Dice) => string>> =
  {
    mail: ([article], dice) => mail(article!, dice),
    feed,
    blob: ([article], dice) => blob(article!, dice),
    name: ([article]) => `${article!.title}\n\n${article!.paragraphs.join('\n\n')}\n`,
    several,
  }

const MAIL_KEYS = [
  ['From', 'Subject', 'Date'],
  ['From', 'Subject', 'Sent'],
  ['Van', 'Onderwerp', 'Verzonden'],
  ['Von', 'Betreff', 'Gesendet'],
  ['Author', 'Title', 'Date'],
  ['Auteur', 'Titel', 'Datum'],
  ['By', 'Headline', 'Published'],
] as const

function mail(article: PlainArticle, dice: Dice): string {
  const [from, subject, date] = MAIL_KEYS[dice(MAIL_KEYS.length)]!
  const { title, author, paragraphs } = article
  const folded = dice(3) === 0 ? title.replace(/(.{30}\S*) /, '$1\n ') : title
  const encoded = `=?UTF-8?B?${Buffer.from(title).toString('base64')}?=`
  const lines = [
    `${from}: ${author} <${author.toLowerCase().replaceAll(/\W+/g, '.')}@example.org>`,
    `${subject}: ${dice(4) === 0 ? encoded : folded}`,
    `${date}: ${spell(article, dice)}`,
    ...(dice(2) === 0 ? ['To: desk@example.org', 'X-Mailer: none'] : []),
  ]
  const above = dice(4) === 0 ? ['Received: from a by b;', '\tsome time ago'] : []
  return `${[...above, ...lines].join('\n')}\n\n${paragraphs.join('\n\n')}\n`
}

function feed(articles: readonly PlainArticle[], dice: Dice): string {
  const isAtom = dice(3) === 0
  const gap = dice(2) === 0 ? '\n  ' : ''
  const items = articles.map((article) => {
    const title = dice(2) === 0 ? `<![CDATA[${article.title}]]>` : escapeXml(article.title)
    const text = escapeXml(article.paragraphs.map((each) => `<p>${escapeXml(each)}</p>`).join(''))
    const date = isAtom ? `${article.day}T${article.time}:00Z` : spell(article, dice)
    const fields = isAtom
      ? [`<published>${date}</published>`, `<content type="html">${text}</content>`]
      : [`<pubDate>${date}</pubDate>`, `<description>${text}</description>`]
    const author = isAtom
      ? `<author><name>${escapeXml(article.author)}</name></author>`
      : `<dc:creator>${escapeXml(article.author)}</dc:creator>`
    const name = isAtom ? 'entry' : 'item'
    const parts = [`<title>${title}</title>`, ...fields, author]
    return `<${name}>${gap}${parts.join(gap)}${gap}</${name}>`
  })
  const [open, close] = isAtom ? ['<feed>', '</feed>'] : ['<rss><channel>', '</channel></rss>']
  return dice(2) === 0 ? items.join('\n') : `${open}\n${items.join('\n')}\n${close}\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** All on one line; a date that it speaks of is another one. */
function blob({ title, day, paragraphs }: PlainArticle, dice: Dice): string {
  const text = paragraphs.join(' ').replaceAll(/\s+/g, ' ')
  const other = '12 maart 1985'
  const openings = [
    `Op ${other} was het nog stil. ${text}`,
    `${title} ${text}`,
    `${title} - ${other} - ${text}`,
    ` date ${day.slice(0, 7)} ${title} ${inWords(day, DUTCH)} 17u44 Bron: Belga 0 ${text}`,
  ]
  return openings[dice(openings.length)]!
}

/** The date in the name is the only one. */
function datedName({ day, time }: PlainArticle, dice: Dice): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const names = [
    day,
    `${year}${month}${date}`,
    `${year}${month}${date}-${time.replace(':', '')}`,
    `${year}_${month}_${date}_news`,
    `${year}.${month}.${date}`,
    `${year}/${month}/${date}-news`,
    `${year}/${month}/${date}/news`,
    `${Number(date)}-${monthOf(ENGLISH, month).toLowerCase()}-${year}`,
    `${date}${monthOf(ENGLISH, month).slice(0, 3)}${year}`,
    `news-${monthOf(DUTCH, month)}-${Number(date)}-${year}`,
    `${day}T${time.replace(':', '')}`,
    `C:\\news\\${year}\\${month}\\${date}\\item`,
  ]
  return names[dice(names.length)]!
}

const SEPARATORS = ['-----', '=====', '***', '* * *', '~~~~~~~~', '####']

function several(articles: readonly PlainArticle[], dice: Dice): string {
  const separator = SEPARATORS[dice(SEPARATORS.length)]!
  const way = dice(4)
  const keys = MAIL_KEYS[dice(MAIL_KEYS.length)]!
  const records = articles.map((article) => {
    const { title, day, author, paragraphs } = article
    const text = paragraphs.join('\n\n')
    const block = `${keys[1]}: ${title}\n${keys[2]}: ${spell(article, dice)}\n${keys[0]}: ${author}`
    if (way === 0) return `From desk@example.org Fri Apr 17 17:44:10 2020\n${block}\n\n${text}\n\n`
    if (way === 1) return `${block}\n\n${text}\n\n`
    if (way === 2) return `${block}\n\n${text}\n\n${separator}\n`
    return ` date ${day.slice(0, 7)} ${title}\n\n${inWords(day, DUTCH)}\n\n${text}\n\n${separator}\n\n`
  })
  return records.join('')
}
