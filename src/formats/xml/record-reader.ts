/** What reads the records of a document: which elements they are, and what is done with each. */
import type { XmlElement } from './element.js'

export interface OpenTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** What is asked of a document while it is read. */
export interface RecordReader {
  /** Called with the first element, before anything is in it: the names of elements that are records. */
  readonly begin: (root: OpenTag) => RecordNames
  /** `head` is what stands outside of records so far. */
  readonly take: (record: XmlElement, head: XmlElement) => void
  /** Called with each text that stands between records, in the element that holds these. */
  readonly pass?: (words: string, end: number) => void
}

export interface RecordNames {
  readonly records: ReadonlySet<string>
  /** Elements that hold none of each other: where one begins, another that nothing has closed ends. */
  readonly leaves: ReadonlySet<string>
}
