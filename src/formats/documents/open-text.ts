/** The tags of an OpenDocument text, as they come → its text. */
import { ParagraphLines } from './paragraph-lines.js'
import { textOfParagraphs } from './text-of-paragraphs.js'
import { Titles } from './titles.js'

/** What is not shown, or not part of the text: https://docs.oasis-open.org/office/OpenDocument/v1.3/ */
const SILENT: ReadonlyMap<string, string> = new Map([
  ['text:tracked-changes', 'deleted passages'],
  ['office:annotation', 'comments'],
  ['text:hidden-text', 'hidden passages'],
  ['text:hidden-paragraph', 'hidden passages'],
  ['draw:image', 'pictures'],
  ['draw:object', 'pictures'],
  ['office:forms', 'forms'],
  ['office:scripts', ''],
  ['office:automatic-styles', ''],
  ['text:note-citation', ''],
  ['text:ruby-text', ''],
  ['svg:title', ''],
  ['svg:desc', ''],
])
/** So many blanks at once are a mistake, or meant to fill the memory. */
const MOST_BLANKS = 200

type Attributes = Readonly<Record<string, string>>

export class OpenText {
  readonly #lines = new ParagraphLines()
  readonly #titles = new Titles()
  readonly #counts: Record<string, number> = {}
  readonly #hidden = new Set<string>()
  /** Paragraphs that have begun and not ended: a note or a frame may stand within another one. */
  readonly #open: string[][] = []
  readonly #styles: Parameters<Titles['add']>[1][] = []
  /** Cells of the row that is being read; null outside of tables. */
  readonly #rows: string[][] = []
  #notes: string[] = []
  #inNote = 0
  #listDepth = 0
  #silentDepth = 0
  #inStyles = false

  open(name: string, attributes: Attributes): void {
    this.#readStyle(name, attributes)
    if (this.#silentDepth > 0) {
      this.#silentDepth++
      return
    }
    if (SILENT.has(name) || this.#isHidden(name, attributes)) this.#silence(name)
    else this.#openShown(name, attributes)
  }

  close(name: string): void {
    if (name === 'office:automatic-styles') this.#inStyles = false
    if (this.#silentDepth > 0) {
      this.#silentDepth--
      return
    }
    if (name === 'text:p' || name === 'text:h') this.#endParagraph(name)
    else if (name === 'table:table-row') this.#endRow()
    else if (name === 'table:table') this.#lines.gap()
    else if (name === 'text:note-body') this.#inNote--
    else if (name === 'text:list') this.#listDepth--
  }

  say(text: string): void {
    if (this.#silentDepth === 0) this.#open.at(-1)?.push(text.replaceAll(/[\t\n\r ]+/g, ' '))
  }

  text(): string {
    this.#printNotes()
    return this.#titles.arrange(textOfParagraphs(this.#lines))
  }

  /** The name of a paper over the title; null where none has the style of titles. */
  masthead(): string | null {
    return this.#titles.masthead()
  }

  title(): string | null {
    return this.#titles.first()
  }

  left(): Readonly<Record<string, number>> {
    return this.#counts
  }

  /** Styles come before the text. */
  #readStyle(name: string, attributes: Attributes): void {
    if (name === 'office:automatic-styles') this.#inStyles = true
    if (!this.#inStyles) return
    if (name === 'style:style') this.#style = attributes['style:name'] ?? ''
    if (name === 'style:text-properties' && attributes['text:display'] === 'none')
      this.#hidden.add(this.#style)
  }

  #style = ''

  /** By its style, or by itself: a section that is not displayed, a row that is folded away or filtered out. */
  #isHidden(name: string, attributes: Attributes): boolean {
    if (name === 'text:section' && attributes['text:display'] === 'none') return true
    if (/^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '')) return true
    const style = attributes['text:style-name']
    return style !== undefined && this.#hidden.has(style)
  }

  #silence(name: string): void {
    this.#silentDepth = 1
    const kind = SILENT.get(name) ?? 'hidden passages'
    if (kind !== '') this.#counts[kind] = (this.#counts[kind] ?? 0) + 1
  }

  #openShown(name: string, attributes: Attributes): void {
    const line = this.#open.at(-1)
    if (name === 'text:p' || name === 'text:h') {
      const isMain = name === 'text:h' && attributes['text:outline-level'] === '1'
      if (isMain) this.#printNotes()
      const isTitle = /^(?:title|titel|titre)$/i.test(attributes['text:style-name'] ?? '')
      const part = name === 'text:h' ? 'part' : null
      this.#styles.push(isTitle ? 'title' : isMain ? 'heading' : part)
      if (name === 'text:h') this.#lines.gap()
      this.#open.push([])
    } else if (name === 'text:s') line?.push(' '.repeat(blanksOf(attributes['text:c'])))
    else if (name === 'text:tab') line?.push('\t')
    else if (name === 'text:line-break') line?.push('\n')
    else if (name === 'table:table') this.#lines.gap()
    else if (name === 'table:table-row') this.#rows.push([])
    else if (name === 'table:table-cell') this.#rows.at(-1)?.push('')
    else if (name === 'text:list') this.#listDepth++
    else if (name === 'text:note-body') {
      this.#inNote++
      line?.push(`[${this.#notes.length + 1}]`)
      this.#notes.push('')
    }
  }

  #endParagraph(name: string): void {
    const text = (this.#open.pop() ?? []).join('').trim()
    this.#titles.add(text, this.#styles.pop() ?? null)
    const cells = this.#rows.at(-1)
    if (this.#inNote > 0) this.#notes.push(`${this.#notes.pop() ?? ''} ${text}`)
    else if (cells && cells.length > 0) cells.push(`${cells.pop() ?? ''}\n${text}`)
    else
      this.#lines.add(this.#listDepth > 0 && name === 'text:p' && text !== '' ? `• ${text}` : text)
  }

  /** The last cell may hold a whole text: its paragraphs stay lines of their own. */
  #endRow(): void {
    const cells = (this.#rows.pop() ?? []).map((cell) =>
      cell.split('\n').filter((line) => line !== ''),
    )
    const [first = '', ...rest] = cells.at(-1) ?? []
    const before = cells.slice(0, -1).map((lines) => lines.join(' '))
    const line = [...before, first].join('\t')
    const outer = this.#rows.at(-1)
    if (outer && outer.length > 0) outer.push(`${outer.pop() ?? ''}\n${[line, ...rest].join(' ')}`)
    else if (line.trim() !== '') {
      this.#lines.addRow(line)
      for (const each of rest) this.#lines.add(each)
    }
  }

  #printNotes(): void {
    if (this.#notes.length === 0) return
    this.#lines.gap()
    for (const [index, note] of this.#notes.entries())
      this.#lines.add(`[${index + 1}] ${note.trim()}`)
    this.#lines.gap()
    this.#notes = []
  }
}

function blanksOf(count: string | undefined): number {
  const number = Number.parseInt(count ?? '1', 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MOST_BLANKS) : 1
}
