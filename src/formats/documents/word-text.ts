/** The tree of a Word document, as mammoth makes it → its text. */
import { ParagraphLines } from './paragraph-lines.js'
import { textOfParagraphs } from './text-of-paragraphs.js'
import { Titles, type TitleStyle } from './titles.js'

/** Whatever stands in the tree. https://github.com/mwilliamson/mammoth.js/blob/master/lib/documents.js */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly breakType?: string
  readonly checked?: boolean
  readonly noteType?: string
  readonly noteId?: string
  readonly styleName?: string | null
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null
  readonly body?: readonly WordNode[]
}

export interface WordDocument extends WordNode {
  readonly notes: { readonly resolve: (reference: WordNode) => WordNode | undefined }
  readonly comments: readonly WordNode[]
}

export interface WordText {
  readonly text: string
  /** The paragraph that has the style of titles, else the first that has that of main headings. */
  readonly title: string | null
  /** The name of a paper in the style of titles, where the title is the one heading below it. */
  readonly masthead: string | null
  readonly pictures: number
  readonly comments: number
}

/** Style names are the same in all languages of Word; other programs translate some. */
const HEADING = /^(?:heading|kop|überschrift|titre|título|titolo) ?\d$|^(?:title|titel|titre)$/i
/** A new page or a main heading begins another article, whose notes are its own. */
const MAIN_HEADING = /^(?:heading|kop|überschrift|titre|título|titolo) ?1$|^(?:title|titel)$/i

const TITLE = /^(?:title|titel|titre)$/i

export function textOfWord(document: WordDocument): WordText {
  const reader = new WordReader(document)
  reader.readBlocks(document.children ?? [])
  const { pictures } = reader
  const title = reader.titles.first()
  return {
    text: reader.titles.arrange(reader.close()),
    title,
    masthead: reader.titles.masthead(),
    pictures,
    comments: document.comments.length,
  }
}

function styleOf(name: string): TitleStyle {
  if (TITLE.test(name)) return 'title'
  if (MAIN_HEADING.test(name)) return 'heading'
  return HEADING.test(name) ? 'part' : null
}

class WordReader {
  pictures = 0
  readonly titles = new Titles()
  readonly #document: WordDocument
  readonly #lines = new ParagraphLines()
  #notes: string[] = []
  #noteCount = 0

  constructor(document: WordDocument) {
    this.#document = document
  }

  readBlocks(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === 'table') this.#readTable(node)
      else if (node.type === 'paragraph') this.#readParagraph(node)
      else if (node.type === 'break') this.#endPage()
      else if (node.children) this.readBlocks(node.children)
    }
  }

  close(): string {
    this.#printNotes()
    return textOfParagraphs(this.#lines)
  }

  #readParagraph(paragraph: WordNode): void {
    const { styleName, numbering } = paragraph
    const name = styleName ?? ''
    if (MAIN_HEADING.test(name)) this.#printNotes()
    if (HEADING.test(name)) this.#lines.gap()
    const [text = '', ...pages] = this.#inline(paragraph).split('\f')
    // The number of an item of a list is counted by Word and stands nowhere.
    const isItem = numbering && !HEADING.test(name) && text.trim() !== ''
    this.titles.add(text, styleOf(name))
    if (text !== '' || pages.length === 0) this.#lines.add(isItem ? `• ${text}` : text)
    for (const page of pages) {
      this.#endPage()
      if (page !== '') this.#lines.add(page)
    }
  }

  /** A row is a line, with tabs between its cells. A table of one cell is a frame around text. */
  #readTable({ children: rows = [] }: WordNode): void {
    this.#lines.gap()
    for (const { children: cells = [] } of rows) {
      const [only] = cells
      if (cells.length === 1 && only) this.readBlocks(only.children ?? [])
      else this.#readRow(cells)
    }
    this.#lines.gap()
  }

  /** In a table of keys and values, the last cell may hold the whole text: its paragraphs stay lines of their own. */
  #readRow(cells: readonly WordNode[]): void {
    const texts = cells.map((cell) => this.#cellLines(cell))
    const [last = []] = texts.slice(-1)
    const before = texts.slice(0, -1).map((lines) => lines.join(' '))
    if (before.every((text) => text === '') && last.length === 0) return
    const [first = '', ...rest] = last
    this.#lines.addRow([...before, first].join('\t'))
    for (const line of rest) this.#lines.add(line)
  }

  #cellLines({ children = [] }: WordNode): readonly string[] {
    return children
      .flatMap((node) => {
        if (node.type === 'paragraph') return this.#inline(node).split(/[\f\n]/)
        return (node.children ?? []).flatMap((row) =>
          (row.children ?? []).map((cell) => this.#cellLines(cell).join(' ')),
        )
      })
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  #inline({ type, children = [], value, breakType, ...node }: WordNode): string {
    switch (type) {
      case 'text':
        return value ?? ''
      case 'tab':
        return '\t'
      case 'break':
        return breakType === 'page' ? '\f' : '\n'
      case 'checkbox':
        return node.checked ? '☒' : '☐'
      case 'image':
        this.pictures++
        return ''
      case 'noteReference':
        return this.#takeNote({ type, ...node })
      default:
        return children.map((child) => this.#inline(child)).join('')
    }
  }

  #takeNote(reference: WordNode): string {
    const note = this.#document.notes.resolve(reference)
    const text = (note?.body ?? []).map((each) => this.#inline(each).trim()).join(' ')
    if (text.trim() === '') return ''
    const mark = `[${++this.#noteCount}]`
    this.#notes.push(`${mark} ${text.trim().replaceAll(/\s+/g, ' ')}`)
    return mark
  }

  #endPage(): void {
    this.#printNotes()
    this.#lines.gap()
  }

  #printNotes(): void {
    const notes = this.#notes
    this.#notes = []
    this.#noteCount = 0
    if (notes.length > 0) this.#lines.gap()
    for (const note of notes) this.#lines.add(note)
    if (notes.length > 0) this.#lines.gap()
  }
}
