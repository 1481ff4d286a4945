/** The paragraphs of a document and their styles, one after the other → the one that is its title. */

/** Further down a heading is one of a part. */
const TOP = 8

export class Titles {
  #title: string | null = null
  #heading: string | null = null
  #count = 0

  /** Blank paragraphs count for nothing. */
  add(text: string, style: 'title' | 'heading' | null): void {
    const line = text.trim()
    if (line === '') return
    this.#count++
    if (line.includes('\n')) return
    if (style === 'title') this.#title ??= line
    if (style === 'heading' && this.#count <= TOP) this.#heading ??= line
  }

  /** Null where no style says so. */
  first(): string | null {
    return this.#title ?? this.#heading
  }
}
