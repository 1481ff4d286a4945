/** An `<RBNews>` of the Danish agency Ritzau → its fields and its text. */
import { childOf, rawTextOf, textOf, type XmlElement } from './element.js'
import { plainMoment } from './feed-dates.js'
import { field, listField, otherFacts, wordsField, type XmlReading } from './reading.js'

/** Read as fields, repeat them, or steer the programs of the agency. */
const KNOWN =
  /^(?:newsid|publishdate|headline|subtitle|town|origin|content(?:short)?|byline(?:email|phone)?|tilredaktionen|annulleret|annuleret|status|topstory|topweb|sectionid|sectionshort|replaces|replacedid|format(?:id)?|histid|iptclist|multimedielist|isin|related|nyversion|korrektion|infoflash|subjectkeyword|companies)$/

export function readRitzau(news: XmlElement): XmlReading {
  const content = childOf(news, 'content')
  const date = childOf(news, 'publishdate')
  const origin = childOf(news, 'origin')
  const id = textOf(childOf(news, 'newsid'))
  const canceled = childOf(news, 'annuleret', 'annulleret')
  return {
    kind: 'article',
    start: news.start,
    end: news.end,
    fields: [
      ...wordsField('title', childOf(news, 'headline')),
      ...wordsField('lead', childOf(news, 'subtitle')),
      ...(date ? field('date', plainMoment(textOf(date)), date) : []),
      ...wordsField('author', childOf(news, 'byline')),
      ...wordsField('dateline', childOf(news, 'town')),
      ...listField('source', [sourceOf(textOf(origin))], origin),
      // What it passes on for others may be in any language.
      ...field('language', /^\/ritzau\/$/i.test(textOf(origin)) ? 'da' : '', news),
      ...field('id', id === '' ? '' : `ritzau ${id}`, news),
    ],
    // The filter of private data leaves out the last two, and says so.
    facts: [
      ...otherFacts(news, (name) => KNOWN.test(name)),
      ...wordsField('editorial note', childOf(news, 'tilredaktionen')),
      ...wordsField('contact', childOf(news, 'bylineemail', 'bylinephone')),
    ],
    body: { text: rawTextOf(content), kind: 'either', start: content?.start ?? news.start },
    held:
      textOf(canceled) === 'true'
        ? (field('Annuleret', 'true', canceled ?? news)[0] ?? null)
        : null,
    comments: null,
    remarks: [],
  }
}

/** `/ritzau/` → `Ritzau` */
function sourceOf(origin: string): string {
  const name = origin.replaceAll(/^\/|\/$/g, '').trim()
  return name.charAt(0).toUpperCase() + name.slice(1)
}
