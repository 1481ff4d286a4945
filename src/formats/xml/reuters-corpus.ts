/** A `<newsitem>` of the Reuters corpora → its fields and its text. */
import { attributeOf, childOf, findAll, textOf, type XmlElement } from './element.js'
import { plainMoment } from './feed-dates.js'
import { htmlIn } from './html-of.js'
import { placeOf } from './nitf.js'
import { field, listField, type XmlReading } from './reading.js'

export function readCorpusItem(item: XmlElement): XmlReading {
  const text = childOf(item, 'text', 'body', 'content')
  const headline = childOf(item, 'headline', 'title')
  const byline = childOf(item, 'byline')
  const place = childOf(item, 'dateline')
  const codes = findAll(item, 'codes').filter((each) => /topics/.test(attributeOf(each, 'class')))
  const names = findAll(item, 'dc')
  const valueOf = (name: string): string =>
    attributeOf(
      names.find((each) => attributeOf(each, 'element') === name),
      'value',
    )
  const date =
    attributeOf(item, 'date') || valueOf('dc.date.published') || textOf(childOf(item, 'date'))
  const id = attributeOf(item, 'itemid', 'id')
  return {
    kind: 'article',
    start: item.start,
    end: item.end,
    fields: [
      ...(headline ? field('title', textOf(headline), headline) : []),
      ...field('date', plainMoment(date), item),
      ...(byline ? field('author', textOf(byline), byline) : []),
      ...(place ? field('dateline', placeOf(textOf(place)), place) : []),
      ...field('source', valueOf('dc.publisher') || valueOf('dc.source'), item),
      ...field('id', id === '' ? '' : `newsitem ${id}`, item),
      ...field('language', attributeOf(item, 'xml:lang'), item),
    ],
    facts: [
      ...listField(
        'topic codes',
        codes.flatMap((each) => findAll(each, 'code').map((one) => attributeOf(one, 'code'))),
        codes[0],
      ),
      ...field('copyright', textOf(childOf(item, 'copyright')), item),
    ],
    body: { text: text ? htmlIn(text) : '', kind: 'html', start: text?.start ?? item.start },
    held: null,
    comments: null,
    remarks: [],
  }
}
