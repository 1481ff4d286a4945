/** HTML of pages, messages and feeds → the tags of prose, whole and in order; tables and code are own nodes. */
import type { Code, Html, Table } from 'mdast'
import { readAttributes } from '../../text/html-pieces.js'
import { findDataTables, type TableShape } from './data-tables.js'
import {
  decodeText,
  escapeHtml,
  isUnseen,
  pairPieces,
  textBetween,
  type PagePieces,
  type Tag,
} from './page-pieces.js'
import { pictureTag, playerTag } from './page-picture.js'
import { BLOCKS, DIVIDERS, INLINE, PLAYERS } from './page-tags.js'
import { readFigure } from './page-figure.js'
import { readPreformatted } from './preformatted.js'
import { raiseText } from './raised-text.js'

export type CleanNode = Html | Code | Table

/** What a cell of a table holds, as nodes. */
export type ReadCell = (html: string) => Table['children'][number]['children'][number]['children']

interface InlineTag {
  /** The tag that opened it; a `dt` is strong. */
  readonly name: string
  readonly open: string
  readonly close: string
}

const MOST_INLINE = 12
const TERM: InlineTag = { name: 'dt', open: '<strong>', close: '</strong>' }
const TERMS: ReadonlySet<string> = new Set(['dl', 'dt', 'dd'])
/** `<sup>` holds no more pieces. */
const LONGEST_RAISED = 8

export function cleanHtml(html: string, readCell: ReadCell): readonly CleanNode[] {
  const page = pairPieces(html)
  const cleaner = new HtmlCleaner(page, findDataTables(page), readCell)
  return cleaner.clean(0, page.pieces.length)
}

class HtmlCleaner {
  readonly #page: PagePieces
  readonly #tables: ReadonlyMap<number, TableShape>
  readonly #readCell: ReadCell
  readonly #nodes: CleanNode[] = []
  #parts: string[] = []
  /** Tags within a paragraph; those from `#written` on wait for words. */
  readonly #inline: InlineTag[] = []
  #written = 0

  constructor(page: PagePieces, tables: ReadonlyMap<number, TableShape>, readCell: ReadCell) {
    this.#page = page
    this.#tables = tables
    this.#readCell = readCell
  }

  clean(from: number, to: number): readonly CleanNode[] {
    const { html, pieces } = this.#page
    for (let index = from; index < to; index++) {
      const piece = pieces[index]
      if (piece?.kind === 'text') this.#addText(html.slice(piece.start, piece.end))
      else if (piece?.kind === 'open') index = this.#open(piece, index)
      else if (piece?.kind === 'close') this.#close(piece)
    }
    this.#endNode()
    return this.#nodes
  }

  #addText(text: string): void {
    if (text.trim() === '') {
      this.#parts.push(text === '' ? '' : ' ')
      return
    }
    this.#writeInline()
    this.#parts.push(
      text.replace(/<(?=[a-z/!?])/gi, '&lt;').replace(/(?:&nbsp;|[\xa0 \t\n]){2,}/g, ' '),
    )
  }

  /** The index of the last piece that was read. */
  #open(tag: Tag, index: number): number {
    const { name } = tag
    const end = this.#page.closing[index]!
    if (PLAYERS.has(name)) this.#addBlock(playerTag(tag))
    if (end !== -1 && isUnseen(tag)) return end
    if (name === 'table' && this.#tables.has(index)) return this.#addTable(index, end)
    if (name === 'pre' && end !== -1) return this.#addPreformatted(index, end)
    if (name === 'figure' && end !== -1) return this.#addFigure(index, end)
    if ((name === 'sup' || name === 'sub') && end !== -1 && end - index <= LONGEST_RAISED) {
      this.#addText(escapeHtml(raiseText(textBetween(this.#page, index, end), name)))
      return end
    }
    if (name === 'img' || name === 'image') this.#addPicture(tag, '')
    else if (name === 'br') this.#parts.push('<br>')
    else if (name === 'q') this.#addText('“')
    else if (TERMS.has(name)) this.#addTerm(name === 'dt')
    else if (INLINE.has(name)) this.#openInline(tag, end)
    else if (BLOCKS.has(name)) this.#addBlock(`<${name}>`)
    else if (DIVIDERS.has(name)) this.#addBlock('<div>')
    return index
  }

  #close({ name }: Tag): void {
    if (name === 'q') this.#addText('”')
    // Browsers break the line there as well; behind `<br>` it is its other half.
    else if (name === 'br' && this.#parts.at(-1) !== '<br>') this.#parts.push('<br>')
    else if (TERMS.has(name)) this.#addTerm(false)
    else if (INLINE.has(name)) this.#closeInline(name)
    else if (BLOCKS.has(name) && name !== 'hr') this.#addBlock(`</${name}>`)
    else if (DIVIDERS.has(name)) this.#addBlock('</div>')
  }

  /** What is open within a paragraph ends with it, and begins anew in the next. */
  #addBlock(tag: string): void {
    if (tag === '') return
    this.#pause()
    this.#parts.push(tag)
  }

  /** What is explained is strong, up to its explanation. */
  #addTerm(isTerm: boolean): void {
    this.#closeInline(TERM.name)
    this.#addBlock('<div>')
    if (isTerm) this.#inline.push(TERM)
  }

  #pause(): void {
    while (this.#written > 0) {
      this.#written -= 1
      this.#parts.push(this.#inline[this.#written]!.close)
    }
  }

  #writeInline(): void {
    for (; this.#written < this.#inline.length; this.#written++)
      this.#parts.push(this.#inline[this.#written]!.open)
  }

  #openInline({ name, attributes }: Tag, end: number): void {
    if (end === -1 || this.#inline.length >= MOST_INLINE) return
    const address = name === 'a' ? (readAttributes(attributes).get('href') ?? '').trim() : ''
    if (name === 'a' && !isLink(address)) return
    const open = name === 'a' ? `<a href="${escapeHtml(decodeText(address))}">` : `<${name}>`
    this.#inline.push({ name, open, close: `</${name}>` })
  }

  #closeInline(name: string): void {
    const at = this.#inline.findLastIndex((each) => each.name === name)
    if (at === -1) return
    while (this.#written > at) {
      this.#written -= 1
      this.#parts.push(this.#inline[this.#written]!.close)
    }
    this.#inline.splice(at, 1)
  }

  #addPicture(tag: Tag, caption: string): void {
    const picture = pictureTag(tag, caption)
    if (picture === '') return
    this.#writeInline()
    this.#parts.push(picture)
  }

  /** The one picture of a figure gets its caption, where it lies beside the page; a link shows none. */
  #addFigure(index: number, end: number): number {
    this.#addBlock('<div>')
    const figure = readFigure(this.#page, index, end)
    if (!figure || !isNear(figure.picture)) return index
    this.#addPicture(figure.picture, figure.caption)
    this.#addBlock('</div>')
    return end
  }

  #addPreformatted(index: number, end: number): number {
    this.#pause()
    const { code, html } = readPreformatted(this.#page, index, end)
    if (code === null) this.#addBlock(html)
    else {
      this.#endNode()
      this.#nodes.push({ type: 'code', value: code })
    }
    return end
  }

  #addTable(index: number, end: number): number {
    this.#endNode()
    const { rows } = this.#tables.get(index)!
    const { html, pieces } = this.#page
    const width = Math.max(...rows.map((row) => row.length))
    const table: Table = {
      type: 'table',
      align: [],
      children: rows.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, at) => {
          const cell = row[at]
          const content = cell ? html.slice(pieces[cell.from]!.start, pieces[cell.to]!.start) : ''
          return { type: 'tableCell', children: this.#readCell(content) }
        }),
      })),
    }
    this.#nodes.push(table)
    return end
  }

  #endNode(): void {
    this.#pause()
    const value = this.#parts.join('')
    if (value.trim() !== '') this.#nodes.push({ type: 'html', value })
    this.#parts = []
  }
}

function isNear(tag: Tag): boolean {
  const picture = pictureTag(tag, '')
  return picture !== '' && !/^<img src="(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(picture)
}

/** `<a name="x">` and what only a script could follow are no links. */
function isLink(address: string): boolean {
  return (
    address !== '' && !/^(?:#|(?:javascript|file|about|data|vbscript|blob|tel):)/i.test(address)
  )
}
