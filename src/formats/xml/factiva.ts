/** A `<ppsarticle>` of Factiva → its fields and its text. */
import { namesInByline } from '../../exports/byline-names.js'
import { childOf, elementsIn, findAll, textOf, type XmlElement } from './element.js'
import { plainMoment } from './feed-dates.js'
import { htmlIn } from './html-of.js'
import { field, listField, otherFacts, type XmlReading } from './reading.js'
import { escapeComma } from './rss.js'

/** Read as fields, or codes of the database that say nothing to a reader. */
const KNOWN: ReadonlySet<string> = new Set(
  `headline byline publicationdate publicationtime sourcename source baselanguage accessionno leadparagraph
  tailparagraphs sectionname columnname edition pages volume wordcount copyright publishername credit codesets
  reference sourcecode sourcelogo contentparts truncated indexingcodesets contact`.split(/\s+/),
)
const FACTS = [
  ['section', 'sectionname'],
  ['column', 'columnname'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['words', 'wordcount'],
  ['publisher', 'publishername'],
  ['copyright', 'copyright'],
  ['credit', 'credit'],
] as const

export function readFactiva(record: XmlElement): XmlReading {
  const article = childOf(record, 'article') ?? record
  const text = elementsIn(article).filter(({ name }) => /^(?:lead|tail)paragraphs?$/.test(name))
  const date = childOf(article, 'publicationdate')
  const moment = childOf(date, 'datetime', 'date') ?? date
  const [headline, byline] = [childOf(article, 'headline'), childOf(article, 'byline')]
  const source = childOf(article, 'sourcename') ?? childOf(childOf(article, 'source'), 'sourcename')
  const names = namesInByline(textOf(byline))
  const language = childOf(article, 'baselanguage')
  const id = textOf(childOf(article, 'accessionno'))
  return {
    kind: 'article',
    start: record.start,
    end: record.end,
    fields: [
      ...(headline ? field('title', textOf(headline), headline) : []),
      ...(moment ? field('date', plainMoment(textOf(moment)), moment) : []),
      ...listField('author', names, byline),
      ...field('source', escapeComma(textOf(source)), source ?? article),
      ...(language ? field('language', textOf(language), language) : []),
      ...field('id', id === '' ? '' : `factiva ${id}`, article),
    ],
    facts: [
      ...(byline && names.length === 0 ? field('byline', textOf(byline), byline) : []),
      ...FACTS.flatMap(([key, name]) => field(key, textOf(childOf(article, name)), article)),
      ...listField(
        'page',
        findAll(article, 'page').map((each) => textOf(each)),
        article,
      ),
      ...otherFacts(article, (name) => KNOWN.has(name)),
    ],
    body: {
      text: text.map((each) => htmlIn(each)).join('\n'),
      kind: 'html',
      start: text[0]?.start ?? record.start,
    },
    held: null,
    comments: null,
    remarks: [],
  }
}
