/** The text of an XML file → the records in it, read but not settled, and what is to be said of the file. */
import { mostRecords } from '../../article/crowded.js'
import type { ParseContext } from '../../record/settings.js'
import type { XmlElement } from './element.js'
import { field, type LeftOut, type XmlReading } from './reading.js'
import { readXml, type XmlFault } from './read-xml.js'
import type { OpenTag, RecordNames, RecordReader } from './record-reader.js'
import { NO_LEAVES, type Vocabulary } from './vocabulary.js'
import { otherKind, vocabularyOf } from './vocabularies.js'

export interface LooseText {
  readonly words: string
  readonly offset: number
}

export interface XmlFile {
  /** All records, with those that were not read because they are more than the file can hold. */
  readonly count: number
  readonly readings: readonly XmlReading[]
  readonly leftOut: readonly LeftOut[]
  /** What stands between the records, in its order. */
  readonly loose: readonly LooseText[]
  /** The first element; empty where there is none. */
  readonly root: string
  /** What it is, where it is known to hold no articles. */
  readonly other: string | null
  readonly isGuess: boolean
  readonly fault: XmlFault | null
}

export function readXmlFile(text: string, context: ParseContext): XmlFile {
  const { reader, fault } = readXml(text, () => new FileReader(text, context))
  const { count, readings, leftOut, loose, root, vocabulary } = reader
  const pictures = pictureNames(leftOut)
  return {
    count,
    readings: readings.map((each) => withPicture(each, pictures)),
    leftOut,
    loose,
    root,
    other: otherKind(root),
    isGuess: vocabulary?.isGuess ?? false,
    fault,
  }
}

class FileReader implements RecordReader {
  readonly readings: XmlReading[] = []
  readonly leftOut: LeftOut[] = []
  readonly loose: LooseText[] = []
  count = 0
  root = ''
  vocabulary: Vocabulary | null = null
  readonly #text: string
  readonly #context: ParseContext
  readonly #most: number

  constructor(text: string, context: ParseContext) {
    this.#text = text
    this.#context = context
    this.#most = mostRecords(text.length)
  }

  readonly begin = (root: OpenTag): RecordNames => {
    this.root = root.name
    this.vocabulary = vocabularyOf(root, this.#text)
    return this.vocabulary ?? { records: new Set(), leaves: NO_LEAVES }
  }

  readonly take = (record: XmlElement, head: XmlElement): void => {
    if (++this.count > this.#most) return
    for (const each of this.vocabulary?.read(record, head, this.#context) ?? [])
      if (each.kind === 'article') this.readings.push(each)
      else this.leftOut.push(each)
  }

  readonly pass = (text: string, end: number): void => {
    const words = text.trim()
    if (!/\p{L}/u.test(words)) return
    this.loose.push({ words, offset: end - text.trimStart().length })
  }
}

function pictureNames(leftOut: readonly LeftOut[]): ReadonlyMap<string, string> {
  return new Map(
    leftOut.flatMap(({ picture }) => (picture ? [[picture.id, picture.address] as const] : [])),
  )
}

function withPicture(reading: XmlReading, addresses: ReadonlyMap<string, string>): XmlReading {
  const address = addresses.get(reading.pictureId ?? '')
  if (address === undefined) return reading
  return { ...reading, fields: [...reading.fields, ...field('image', address, reading.start)] }
}
