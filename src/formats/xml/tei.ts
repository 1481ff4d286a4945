/** A document in TEI → its article, or the articles of a newspaper that it holds. */
import type { HeaderField } from '../../article/fields/header-field.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  findAll,
  pathOf,
  textOf,
  type XmlElement,
} from './element.js'
import { plainMoment } from './feed-dates.js'
import { escapeText, htmlIn, type HtmlNames } from './html-of.js'
import { field, listField, type XmlReading } from './reading.js'
import { escapeComma } from './rss.js'

const TEI: HtmlNames = {
  names: new Map<string, string | null>([
    ['p', 'p'],
    ['ab', 'p'],
    ['head', 'h3'],
    ['lg', 'p'],
    ['list', 'ul'],
    ['item', 'li'],
    ['table', 'table'],
    ['row', 'tr'],
    ['cell', 'td'],
    ['emph', 'em'],
    ['quote', 'blockquote'],
    ['figure', 'div'],
    ['div', 'div'],
    ['opener', 'p'],
    ['closer', 'p'],
    ['trailer', 'p'],
    ['fw', null],
    ['gap', null],
    ['teiheader', null],
    ['facsimile', null],
  ]),
  others: 'unwrap',
  special: (element, inner) => {
    switch (element.name) {
      case 'hi':
        return /ital/i.test(attributeOf(element, 'rend', 'rendition'))
          ? `<em>${inner()}</em>`
          : /bold/i.test(attributeOf(element, 'rend', 'rendition'))
            ? `<strong>${inner()}</strong>`
            : inner()
      case 'l':
        return `${inner()}<br>`
      case 'lb':
        return attributeOf(element, 'break') === 'no' ? '' : ' '
      case 'ref':
        return /^https?:/i.test(attributeOf(element, 'target'))
          ? `<a href="${escapeText(attributeOf(element, 'target'))}">${inner()}</a>`
          : inner()
      case 'note':
        return ` [${inner()}] `
      case 'choice':
        return htmlIn(chosen(element), TEI)
      default:
        return null
    }
  },
}

/** The corrected word, in the spelling and with the abbreviations of the original. */
function chosen(choice: XmlElement): XmlElement {
  const left = childOf(choice, 'corr') ? ['sic', 'reg', 'expan'] : ['reg', 'expan']
  const children = choice.children.filter(
    (each) => typeof each !== 'string' && !left.includes(each.name),
  )
  return { ...choice, children }
}

/** A text with several divisions that are said to be articles holds one article each. */
export function readTei(tei: XmlElement): readonly XmlReading[] {
  const body = pathOf(tei, 'text', 'body') ?? childOf(tei, 'text') ?? tei
  const articles = findAll(body, 'div', 'div1', 'div2').filter((each) =>
    /^(?:article|artikel|news|story)$/i.test(attributeOf(each, 'type')),
  )
  if (articles.length < 2) return [readText(tei, body, tei, false)]
  return articles.map((article) => readText(tei, article, article, true))
}

function readText(
  tei: XmlElement,
  body: XmlElement,
  from: XmlElement,
  isPart: boolean,
): XmlReading {
  const file = pathOf(tei, 'teiheader', 'filedesc')
  const title = childOf(childOf(file, 'titlestmt'), 'title')
  const head = childOf(body, 'head') ?? findAll(body, 'head')[0]
  const named = isPart ? head : (title ?? head)
  const byline = isPart ? childOf(body, 'byline', 'docauthor') : undefined
  return {
    kind: 'article',
    start: from.start,
    end: from.end,
    fields: [
      ...(named ? field('title', textOf(named), named) : []),
      ...dateField(tei, body),
      ...creatorField(file, body, isPart),
      ...sourceField(file, isPart ? title : undefined),
      ...labelField(tei),
      ...field('id', attributeOf(from, 'xml:id'), from),
      ...field(
        'language',
        attributeOf(from, 'xml:lang') ||
          attributeOf(tei, 'xml:lang') ||
          attributeOf(findAll(childOf(tei, 'teiheader') ?? from, 'language')[0], 'ident'),
        from,
      ),
    ],
    facts: factsOf(file),
    body: {
      text: htmlIn(without(body, isPart ? head : undefined, byline), TEI),
      kind: 'html',
      start: body.start,
    },
    held: null,
    comments: null,
    remarks: [],
  }
}

function without(body: XmlElement, ...left: readonly (XmlElement | undefined)[]): XmlElement {
  const children = body.children.filter((each) => typeof each === 'string' || !left.includes(each))
  return { ...body, children }
}

/** That of the source comes before that of the edition, which may be a century younger. */
function dateField(tei: XmlElement, body: XmlElement): readonly HeaderField[] {
  const header = childOf(tei, 'teiheader')
  const file = childOf(header, 'filedesc')
  const places = [
    childOf(body, 'docdate', 'dateline', 'opener'),
    childOf(file, 'sourcedesc'),
    pathOf(header, 'profiledesc', 'creation'),
    childOf(file, 'publicationstmt'),
  ]
  for (const place of places) {
    if (!place) continue
    for (const date of [place, ...findAll(place, 'date', 'docdate')]) {
      const moment = plainMoment(
        attributeOf(date, 'when', 'when-iso', 'notbefore', 'from') ||
          (date.name === 'date' ? textOf(date) : ''),
      )
      if (moment !== '') return field('date', moment, date)
    }
  }
  return []
}

function creatorField(
  file: XmlElement | undefined,
  body: XmlElement,
  isPart: boolean,
): readonly HeaderField[] {
  const own = findAll(body, 'byline', 'docauthor')
  const common = findAll(childOf(file, 'titlestmt') ?? body, 'author')
  const authors = isPart || common.length === 0 ? own.slice(0, 1) : common
  return listField(
    'author',
    authors.map((each) => textOf(childOf(each, 'persname', 'name', 'docauthor') ?? each)),
    authors[0],
  )
}

function sourceField(
  file: XmlElement | undefined,
  paper: XmlElement | undefined,
): readonly HeaderField[] {
  const source = childOf(file, 'sourcedesc')
  const titles = source ? findAll(source, 'title') : []
  const journal = titles.find((each) => /^[js]$/.test(attributeOf(each, 'level')))
  const named = journal ?? paper ?? pathOf(file, 'publicationstmt', 'publisher')
  return named ? field('source', escapeComma(textOf(named)), named) : []
}

function labelField(tei: XmlElement): readonly HeaderField[] {
  const header = childOf(tei, 'teiheader')
  const terms = header
    ? findAll(header, 'keywords').flatMap((each) => findAll(each, 'term', 'item'))
    : []
  return listField('topics', terms.map(textOf), terms[0])
}

function factsOf(file: XmlElement | undefined): readonly HeaderField[] {
  const source = childOf(file, 'sourcedesc')
  const scopes = source ? findAll(source, 'biblscope') : []
  const terms = pathOf(file, 'publicationstmt', 'availability')
  return [
    ...scopes.flatMap((each) =>
      field(attributeOf(each, 'unit', 'type') || 'part', textOf(each), each),
    ),
    ...(terms ? field('rights', textOf(terms).slice(0, 300), terms) : []),
    ...(source && childrenOf(source, 'p').length > 0
      ? field('original', textOf(source).slice(0, 300), source)
      : []),
  ]
}
