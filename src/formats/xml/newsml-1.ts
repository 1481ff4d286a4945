/** A `<NewsItem>` of NewsML 1 → what it says of an article; the first of its components with text counts. */
import type { HeaderField } from '../../article/fields/header-field.js'
import {
  hasText,
  attributeOf,
  childOf,
  elementsIn,
  findAll,
  hasElements,
  pathOf,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { plainMoment } from './feed-dates.js'
import { htmlIn } from './html-of.js'
import { placeOf, readNitf } from './nitf.js'
import { field, listField, NO_BODY, type XmlBody, type XmlReading } from './reading.js'

export function readOldNewsItem(item: XmlElement): XmlReading {
  const lines = findAll(item, 'newslines')[0]
  const base = findAll(item, 'nitf')[0]
  const inner = base ? readNitf(base, item) : null
  const own = fieldsOf(item, lines)
  const keys = new Set(own.map(({ key }) => key))
  return {
    kind: 'article',
    start: item.start,
    end: item.end,
    fields: [...own, ...(inner?.fields ?? []).filter(({ key }) => !keys.has(key))],
    facts: [...factsOf(item, lines), ...(inner?.facts ?? [])],
    body: inner?.body ?? bodyIn(item),
    held: findHold(item) ?? inner?.held ?? null,
    comments: null,
    remarks: [],
  }
}

function bodyIn(item: XmlElement): XmlBody {
  const first = findAll(item, 'datacontent').find(hasText)
  if (!first) return NO_BODY
  const { start } = first
  if (!hasElements(first)) return { text: rawTextOf(first), kind: 'either', start }
  const content = findAll(first, 'body.content', 'body')[0] ?? first
  return { text: htmlIn(content), kind: 'html', start }
}

function fieldsOf(item: XmlElement, lines: XmlElement | undefined): readonly HeaderField[] {
  const lineOf = (key: string, name: string): readonly HeaderField[] => {
    const line = childOf(lines, name)
    return line ? field(key, textOf(line), line) : []
  }
  const identifier = pathOf(item, 'identification', 'newsidentifier')
  const management = childOf(item, 'newsmanagement')
  const first =
    childOf(management, 'firstcreated') ??
    childOf(management, 'thisrevisioncreated') ??
    childOf(identifier, 'dateid')
  const revised = childOf(management, 'thisrevisioncreated')
  const [moment, changed] = [plainMoment(textOf(first)), plainMoment(textOf(revised))]
  const place = childOf(lines, 'dateline')
  const source = findAll(item, 'provider', 'source').map((each) =>
    attributeOf(childOf(each, 'party'), 'formalname'),
  )
  const subjects = findAll(item, 'subject', 'subjectmatter', 'subjectdetail').map((each) =>
    attributeOf(each, 'formalname'),
  )
  const language = findAll(item, 'language')[0]
  return [
    ...lineOf('title', 'headline'),
    ...lineOf('lead', 'subheadline'),
    ...lineOf('author', 'byline'),
    ...(first ? field('date', moment, first) : []),
    ...(revised && changed !== moment ? field('updated', changed, revised) : []),
    ...(place ? field('dateline', placeOf(textOf(place)), place) : []),
    ...sourceField(lines, source, item),
    ...listField('topics', [...new Set(subjects.filter((each) => /\p{L}/u.test(each)))], item),
    ...field(
      'id',
      textOf(childOf(identifier, 'publicidentifier', 'newsitemid')),
      identifier ?? item,
    ),
    ...field(
      'language',
      attributeOf(language, 'formalname') || attributeOf(item, 'xml:lang'),
      item,
    ),
  ]
}

function sourceField(
  lines: XmlElement | undefined,
  parties: readonly string[],
  item: XmlElement,
): readonly HeaderField[] {
  const credit = childOf(lines, 'creditline')
  const named = [...new Set(parties.filter((each) => each !== ''))]
  return named.length === 0 && credit
    ? field('source', textOf(credit), credit)
    : listField('source', named, item)
}

function factsOf(item: XmlElement, lines: XmlElement | undefined): readonly HeaderField[] {
  const names = [
    ['slugline', 'slugline'],
    ['copyright', 'copyrightline'],
    ['credit', 'creditline'],
    ['keywords', 'keywordline'],
    ['series', 'seriesline'],
  ] as const
  return names.flatMap(([key, name]) => {
    const line = elementsIn(lines ?? item).find((each) => each.name === name)
    return line ? field(key, textOf(line), line) : []
  })
}

function findHold(item: XmlElement): HeaderField | null {
  const status = pathOf(item, 'newsmanagement', 'status')
  const word = attributeOf(status, 'formalname')
  return status && !/^(?:|usable)$/i.test(word) ? (field('Status', word, status)[0] ?? null) : null
}
