/** A `<DOC>` of the text collections of TREC and the LDC → its fields and its text. */
import { readDatedLine } from '../../exports/dated-line.js'
import { namesInByline } from '../../exports/byline-names.js'
import { remarkAt } from '../../article/remark.js'
import { calendarDays } from './trec-days.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsIn,
  findAll,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { escapeText, htmlIn } from './html-of.js'
import { placeOf } from './nitf.js'
import { field, listField, otherFacts, type XmlReading } from './reading.js'

const HEADLINES = ['headline', 'head', 'hl', 'title', 'ti', 'h3']
const DATES = ['date_time', 'date', 'dd', 'date1', 'pubdate', 'pub_date', 'issue_date']
const TEXTS = ['text', 'leadpara', 'lp', 'graphic']
const KNOWN: ReadonlySet<string> = new Set([
  ...HEADLINES,
  ...DATES,
  ...TEXTS,
  ...'docno docid fileid byline author dateline so source first second unk note'.split(' '),
])

/** Whether a text whose first element is `<doc>` is of such a collection. */
export function isTrec(text: string): boolean {
  const head = text.slice(0, 4000)
  return /<DOCNO>|<DOC\s[^<>]*\bid\s*=/i.test(head) && /<(?:TEXT|HEADLINE|HEAD|HL)[\s>]/i.test(head)
}

export function readTrec(doc: XmlElement): XmlReading {
  const headline = childOf(doc, ...HEADLINES)
  const byline = childOf(doc, 'byline', 'author')
  const place = childOf(doc, 'dateline')
  const source = childOf(doc, 'so', 'source')
  const number = textOf(childOf(doc, 'docno', 'docid')) || attributeOf(doc, 'id', 'docid')
  const text = childrenOf(doc, ...TEXTS)
  const names = byline ? namesInByline(textOf(byline)) : []
  const day = dateOf(doc, number)
  return {
    kind: 'article',
    start: doc.start,
    end: doc.end,
    fields: [
      ...(headline ? field('title', textOf(headline), headline) : []),
      ...day.fields,
      ...listField('author', names, byline),
      ...(place ? field('dateline', placeOf(textOf(place)), place) : []),
      ...listField('source', [textOf(source).replace(/\s*\([A-Z]\)$/, '')], source),
      ...field('id', number === '' ? '' : `trec ${number}`, doc),
    ],
    facts: [
      ...(byline && names.length === 0 ? field('byline', textOf(byline), byline) : []),
      ...field('keywords', textOf(childOf(doc, 'second')), doc),
      ...field('notes', textOf(childOf(doc, 'note')), doc),
      ...otherFacts(doc, (name) => KNOWN.has(name)),
    ],
    body: {
      text: text.map(paragraphsIn).join('\n'),
      kind: 'html',
      start: text[0]?.start ?? doc.start,
    },
    held: null,
    comments: null,
    remarks: day.remarks,
  }
}

interface FoundDay {
  readonly fields: XmlReading['fields']
  readonly remarks: XmlReading['remarks']
}

/** The day that the document says, else that of its file, else that in its number. */
function dateOf(doc: XmlElement, number: string): FoundDay {
  const said = childOf(doc, ...DATES)
  const words = textOf(said)
  const days = calendarDays(number, textOf(childOf(doc, 'fileid')))
  if (!said || words === '') {
    const [day = ''] = days
    const isShort = day !== '' && !number.replaceAll('-', '').includes(day.replaceAll('-', ''))
    const remark = remarkAt(doc.start, 'short-year', number, day)
    return { fields: field('date', day, doc), remarks: isShort ? [remark] : [] }
  }
  const figures = calendarDays(words, '')
  const agreed = figures.find((day) => days.includes(day)) ?? figures[0]
  const value = agreed ?? readDatedLine(words)?.value ?? words
  return { fields: field('date', value, said), remarks: [] }
}

/** Paragraphs of their own, or lines parted by blank ones or by an indent. */
function paragraphsIn(text: XmlElement): string {
  if (elementsIn(text).length > 0 && findAll(text, 'p').length > 0) return htmlIn(text)
  return rawTextOf(text)
    .trim()
    .split(/\n\s*\n|\n(?=[ \t]{2,}\S)/)
    .map((part) => `<p>${escapeText(part.replace(/\s+/g, ' ').trim())}</p>`)
    .join('\n')
}
