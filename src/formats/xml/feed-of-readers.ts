/** An item of a feed of comments, as WordPress makes one for each post → that it is what a reader said. */
import { plainWords } from './clean-html.js'
import { childOf, textOf, type XmlElement } from './element.js'
import type { LeftOut } from './reading.js'
import { channelOf } from './rss.js'

const OF_READERS =
  /^(?:comments? (?:on|for)\b|reacties op\b|commentaires (?:sur|pour)\b|kommentare zu\b|comentarios en\b|commenti (?:a|su)\b|comentários (?:em|sobre)\b)/iu

/** Null for an item of any other feed. */
export function readReader(item: XmlElement, head: XmlElement): LeftOut | null {
  const title = plainWords(textOf(childOf(channelOf(head), 'title', 'dc:title')))
  const isReaders = OF_READERS.test(title) && childOf(item, 'title') !== undefined
  return isReaders
    ? { kind: 'left-out', what: 'comment', start: item.start, isComment: true }
    : null
}
