/** A vocabulary of XML: which elements are records, and how one is read. */
import type { ParseContext } from '../../record/settings.js'
import type { XmlElement } from './element.js'
import type { XmlRecord } from './reading.js'
import type { RecordNames } from './record-reader.js'

export interface Vocabulary extends RecordNames {
  /** Most records hold one article. `head` is what stood outside of records so far. */
  readonly read: (
    record: XmlElement,
    head: XmlElement,
    context: ParseContext,
  ) => readonly XmlRecord[]
  /** The names of its elements had to be guessed. */
  readonly isGuess?: boolean
}

export const NO_LEAVES: ReadonlySet<string> = new Set()
