/** The text of an XML file → its records as elements, one after the other, and what stands around them. */
import { createRequire } from 'node:module'
import type * as saxes from 'saxes'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { findStandIns, mendMarkup, type StandIns } from './mend-markup.js'
import type { RecordReader } from './record-reader.js'
import { RecordTree } from './record-tree.js'
import { type Prolog, skipProlog } from './prolog.js'

/** Why the text is not well-formed, and where. */
export interface XmlFault {
  readonly cause: string
  readonly offset: number
}

const load = createRequire(import.meta.url)
let library: typeof saxes | null = null

/**
 * `reader` is made anew when the text turns out not to be well-formed: then what was taken before does not count. Entities
 * of HTML are known, those that a document declares itself are never expanded; nothing else is read.
 */
export function readXml<Reader extends RecordReader>(
  text: string,
  makeReader: () => Reader,
): { readonly reader: Reader; readonly fault: XmlFault | null } {
  const strict = makeReader()
  const fault = parse(text, skipProlog(text), strict, null)
  if (!fault?.isFatal) return { reader: strict, fault }
  const standIns = findStandIns(text)
  const lenient = makeReader()
  parse(mendMarkup(text, standIns), skipProlog(text), lenient, standIns, text.length)
  return { reader: lenient, fault }
}

interface Failure extends XmlFault {
  readonly isFatal: boolean
}

class NotWellFormed extends Error {}

/** With `standIns` faults are passed over. `length`: that of the file, which `text` may exceed. */
function parse(
  text: string,
  { start, hasDoctype }: Prolog,
  reader: RecordReader,
  standIns: StandIns | null,
  length = text.length,
): Failure | null {
  library ??= load('saxes') as typeof saxes
  const parser = new library.SaxesParser<{ readonly xmlns: false; readonly fragment: true }>({
    xmlns: false,
    fragment: true,
  })
  const tree = new RecordTree(reader, standIns !== null)
  let failure: Failure | null = null
  const offset = (): number => Math.min(start + parser.position, length)
  const note = (cause: string, isFatal: boolean): void => {
    failure ??= { cause, offset: offset(), isFatal }
  }
  parser.ENTITIES = namedCharacters((name) => {
    if (!hasDoctype) note(`“&${name};” is no entity of XML`, false)
  })
  const restore = (words: string): string =>
    standIns === null
      ? words
      : words.replaceAll(standIns.ampersand, '&').replaceAll(standIns.less, '<')
  parser.on('opentag', ({ name, attributes }) => {
    tree.open(name, attributes, text.lastIndexOf('<', offset() - 1), restore)
  })
  parser.on('closetag', ({ name }) => tree.close(name, offset()))
  parser.on('text', (words) => tree.add(restore(words), offset()))
  parser.on('cdata', (words) => tree.add(words, offset()))
  parser.on('error', ({ message }) => {
    note(plainCause(message), true)
    if (standIns === null) throw new NotWellFormed()
  })
  try {
    parser.write(start === 0 ? text : text.slice(start)).close()
    tree.finish(length)
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error
  }
  return failure
}

/** `12:5: unexpected close tag.` → `unexpected close tag` */
function plainCause(message: string): string {
  return message.replace(/^(?:\d+:\d+:\s*)+/, '').replace(/\.$/, '')
}

const OWN: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function namedCharacters(onForeign: (name: string) => void): Record<string, string> {
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        const own = OWN.get(String(name))
        if (own !== undefined) return own
        const found = decodeNamedCharacterReference(String(name))
        if (found !== false) onForeign(String(name))
        return found === false ? undefined : found
      },
    },
  )
}
