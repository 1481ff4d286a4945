/** The paragraphs of a document, one after the other → lines of a text, with blank ones where a reader sees a gap. */

/** A longer paragraph is no line of a text that was pasted line by line, nor one of a head: it stands by itself. */
const LONGEST_LINE = 100

/**
 * Exports of databases put each line into a paragraph of its own, blank ones included: these come out as they stood. In
 * running text every paragraph is one line, with a blank one around it.
 */
export class ParagraphLines {
  readonly #lines: string[] = []
  #isLong = false

  /** `text` may hold line breaks. */
  add(text: string): void {
    const isLong = text.length > LONGEST_LINE
    if (this.#lines.length > 0 && (isLong || this.#isLong)) this.gap()
    for (const line of text.split('\n')) this.#lines.push(line.trimEnd())
    this.#isLong = isLong && text.trim() !== ''
  }

  /** What comes next stands apart. */
  gap(): void {
    this.#isLong = false
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  text(): string {
    return this.#lines.join('\n')
  }
}
