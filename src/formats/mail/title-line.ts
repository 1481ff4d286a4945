/** `TITEL: Brug gaat open` in a mail that brings copy, over the text alone → the headline. */
import type { Block } from '../../article/body/settle-blocks.js'
import { plainParagraph } from '../../article/body/plain-paragraphs.js'
import { isProse, isSentence } from '../../raw/prose.js'
import { hasText, linesOf, textOf } from '../../text/block-text.js'
import type { KeyLines } from './key-lines.js'

/** A greeting, and what is said of the copy. */
const MOST_ABOVE = 4
const LONGEST = 300
const TITLE =
  /^(?:(?:voorgestelde |voorstel )?(?:titel|kop|koptitel)|(?:suggested |proposed |working )?(?:title|headline|heading)|titre(?: proposé)?|überschrift|schlagzeile|titelvorschlag|título(?: propuesto)?|titular|titolo(?: proposto)?|rubrik|overskrift|otsikko|tytuł)\s?:\s+(?=\S)/iu

/** Null where no sentence follows: what a book or a play is called stands among other keys. */
export function takeTitleLine(blocks: readonly Block[]): KeyLines | null {
  const at = blocks.slice(0, MOST_ABOVE).findIndex(isTitleLine)
  const block = blocks[at]
  if (!block) return null
  const [line = '', ...lines] = linesOf(block)
  const below = lines.length === 0 ? [] : [plainParagraph(lines.join('\n'))]
  const rest = [...below, ...blocks.slice(at + 1)]
  const next = rest.find(hasText)
  if (!next || !isText(textOf(next))) return null
  const headline = line.trim().replace(TITLE, '')
  if (/^\p{Ll}/u.test(headline) || /(?<!\.)\.$/.test(headline)) return null
  return { fields: [], headline, above: blocks.slice(0, at).flatMap(linesOf), blocks: rest }
}

function isText(text: string): boolean {
  return isProse(text) || isSentence(text)
}

function isTitleLine(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const [line = ''] = linesOf(block)
  return line.length <= LONGEST && line.includes(':') && TITLE.test(line.trim())
}
