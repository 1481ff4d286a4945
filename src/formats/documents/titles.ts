/** The paragraphs of a document and their styles, one after the other → the one that is its title. */
import { beginsPeriodical, isPeriodical } from '../../raw/top/publisher.js'
import { withDayBelow } from './day-above-title.js'
import { withIssueBelow, withLabelBelowKeys } from './head-below-title.js'
import { isLabel } from '../../raw/page/furniture.js'

/** Further down a heading is one of a part. */
const TOP = 8
const MOST_WORDS = 4

/** `part` is a heading of a lower level, which is a title only where the title above it names a paper. */
export type TitleStyle = 'title' | 'heading' | 'part' | null

export class Titles {
  #title: string | null = null
  #heading: string | null = null
  #parts: string[] = []
  #count = 0
  #masthead: string | null = null

  /** Blank paragraphs count for nothing. */
  add(text: string, style: TitleStyle): void {
    const line = text.trim()
    if (line === '') return
    this.#count++
    if (line.includes('\n')) return
    if (style === 'title' && this.#title === null) this.#addTitle(line)
    if (style === 'heading' && this.#count <= TOP && !isLabel(line)) this.#heading ??= line
    if (style === 'part' || (style === 'heading' && this.#masthead !== null)) this.#parts.push(line)
  }

  /** Null where no style says so. */
  first(): string | null {
    return this.#title ?? this.#below() ?? this.#masthead ?? this.#heading
  }

  /** The name of a paper that has the style of titles over the one headline below it; null where it has not. */
  masthead(): string | null {
    return this.#title === null && this.#below() !== null ? this.#masthead : null
  }

  /** The lines that stand above the title, in the order in which a reader of lines looks for them. */
  arrange(text: string): string {
    const [title, masthead] = [this.first(), this.masthead()]
    if (title === null) return withLabelBelowKeys(text)
    return withDayBelow(masthead === null ? text : withIssueBelow(text, masthead, title), title)
  }

  /** What is only a label is no title; a second title is. */
  #addTitle(line: string): void {
    if (isLabel(line)) return
    if (this.#masthead === null && isNameOfPaper(line)) this.#masthead = line
    else this.#title = line
  }

  #below(): string | null {
    const [only, ...others] = this.#masthead === null ? [] : this.#parts
    return only !== undefined && others.length === 0 ? only : null
  }
}

/** `Wijkkrant De Linde`, `Newsletter of the Saltby Society` */
function isNameOfPaper(line: string): boolean {
  return isPeriodical(line) && (beginsPeriodical(line) || line.split(' ').length <= MOST_WORDS)
}
