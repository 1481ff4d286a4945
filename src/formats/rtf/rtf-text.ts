/** The tokens of an RTF file → its text. */
import { ParagraphLines } from '../documents/paragraph-lines.js'
import { textOfParagraphs } from '../documents/text-of-paragraphs.js'
import { decodeBytes, encodingOfCharset, encodingOfPage, symbolOf, SYMBOLS } from './code-pages.js'
import {
  CHARACTERS,
  ENDS_CELL,
  ENDS_PAGE,
  ENDS_PARAGRAPH,
  FILE_ENCODINGS,
  OF_PAGE,
  SEARCHED,
  SILENT,
  SPEAKING,
} from './rtf-words.js'
import { IGNORABLE, type TokenSink } from './tokens.js'

/** What holds until a group ends. */
interface Group {
  /** Text of the group is text of the article; `searched` where some group in it may be. */
  shown: 'yes' | 'searched' | 'no'
  isHidden: boolean
  isDeleted: boolean
  font: number
  /** Characters behind `\u` for readers that do not know it. */
  fallback: number
  inFonts: boolean
  /** What the text goes to. */
  target: 'text' | 'note'
  /** Nothing but a star has been read of it. */
  isFresh: boolean
  isStarred: boolean
}

const BLANK = 0x20
/** No document needs more. */
const DEEPEST = 100_000

export class RtfText implements TokenSink {
  encoding = 'windows-1252'
  readonly #fonts = new Map<number, string>()
  readonly #lines = new ParagraphLines()
  readonly #stack: Group[] = []
  readonly #counts: Record<string, number> = {}
  #group: Group = {
    shown: 'yes',
    isHidden: false,
    isDeleted: false,
    font: -1,
    fallback: 1,
    inFonts: false,
    target: 'text',
    isFresh: false,
    isStarred: false,
  }
  #pending: number[] = []
  #pendingEncoding = this.encoding
  #line: string[] = []
  #notes: string[][] = []
  #skip = 0
  /** A header or footer has begun, and no word of it has come. */
  #isUntold = false

  readonly open = (): void => {
    if (this.#stack.length >= DEEPEST) throw new Error(`its groups are more than ${DEEPEST} deep`)
    this.#skip = 0
    this.#stack.push(this.#group)
    this.#group = { ...this.#group, isFresh: true, isStarred: false }
  }

  readonly close = (): void => {
    this.#skip = 0
    const outer = this.#stack.pop()
    if (!outer) return
    if (outer.target !== this.#group.target) this.#flush()
    if (outer.shown === 'yes') this.#isUntold = false
    this.#group = outer
  }

  readonly symbol = (code: number): void => {
    const group = this.#group
    if (code === IGNORABLE) {
      group.isStarred = true
      return
    }
    group.isFresh = false
    const symbol = String.fromCharCode(code)
    if (symbol === '~') this.#say('\u00a0')
    else if (symbol === '_') this.#say('\u2011')
    else if (symbol === '\\' || symbol === '{' || symbol === '}') this.byte(code)
    else if (symbol === '\t') this.#say('\t')
  }

  readonly byte = (byte: number): void => {
    const group = this.#group
    group.isFresh = false
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    if (!this.#isShown()) {
      this.#tellPage(byte)
      return
    }
    const encoding = this.#fonts.get(group.font) ?? this.encoding
    if (encoding !== this.#pendingEncoding) {
      this.#flush()
      this.#pendingEncoding = encoding
    }
    this.#pending.push(byte)
  }

  readonly word = (name: string, parameter: number | null): void => {
    const group = this.#group
    const isFirst = group.isFresh
    group.isFresh = false
    if (isFirst && this.#begin(name)) return
    if (group.inFonts) this.#describeFont(name, parameter)
    else if (name === 'u') this.#sayUnicode(parameter ?? 0)
    else if (name === 'f') group.font = parameter ?? 0
    else this.#obey(name, parameter)
  }

  text(): string {
    this.#endParagraph(false)
    this.#printNotes()
    return textOfParagraphs(this.#lines)
  }

  left(): Readonly<Record<string, number>> {
    return this.#counts
  }

  /** The first word of a group says what it holds. */
  #begin(name: string): boolean {
    const group = this.#group
    if (name === 'fonttbl') group.inFonts = true
    if (SPEAKING.has(name) && group.shown !== 'no') {
      this.#flush()
      group.shown = 'yes'
      return true
    }
    if (name === 'footnote') return this.#beginNote()
    const isOfPage = OF_PAGE.has(name)
    this.#isUntold ||= isOfPage && this.#isShown()
    const isSilent = isOfPage || SILENT.has(name) || (group.isStarred && name !== 'shppict')
    if (!isSilent) return false
    const kind = SILENT.get(name)
    if (kind && group.shown === 'yes') this.#count(kind)
    if (group.shown !== 'no') group.shown = SEARCHED.has(name) ? 'searched' : 'no'
    return true
  }

  #beginNote(): boolean {
    if (!this.#isShown()) return true
    this.#say(`[${this.#notes.length + 1}]`)
    this.#flush()
    this.#notes.push([])
    this.#group.target = 'note'
    return true
  }

  #describeFont(name: string, parameter: number | null): void {
    const group = this.#group
    const number = parameter ?? 0
    if (name === 'f') group.font = number
    const encoding =
      name === 'fcharset'
        ? encodingOfCharset(number)
        : name === 'cpg' && number > 0
          ? encodingOfPage(number)
          : null
    if (encoding !== null) this.#fonts.set(group.font, encoding)
  }

  #obey(name: string, parameter: number | null): void {
    const group = this.#group
    const isOn = parameter !== 0
    const character = CHARACTERS.get(name)
    if (character !== undefined) this.#say(character)
    else if (ENDS_PARAGRAPH.has(name)) this.#endParagraph(true, name !== 'par')
    else if (ENDS_CELL.has(name)) this.#say('\t')
    else if (ENDS_PAGE.has(name)) this.#endPage()
    else if (name === 'v') group.isHidden = this.#switch('hidden passages', isOn, group.isHidden)
    else if (name === 'deleted')
      group.isDeleted = this.#switch('deleted passages', isOn, group.isDeleted)
    else if (name === 'plain') group.isHidden = group.isDeleted = false
    else if (name === 'uc') group.fallback = Math.min(Math.max(parameter ?? 1, 0), 100)
    else this.#setEncoding(name, parameter)
  }

  #setEncoding(name: string, parameter: number | null): void {
    const named = FILE_ENCODINGS.get(name)
    if (named !== undefined && this.#stack.length === 1) this.encoding = named
    if (name === 'ansicpg' && parameter !== null)
      this.encoding = encodingOfPage(parameter) ?? this.encoding
  }

  #switch(kind: string, isOn: boolean, wasOn: boolean): boolean {
    if (isOn && !wasOn && this.#isShown()) this.#count(kind)
    return isOn
  }

  #tellPage(byte: number): void {
    if (!this.#isUntold || byte <= BLANK) return
    this.#isUntold = false
    this.#count('headers and footers')
  }

  #count(kind: string): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1
  }

  #isShown(): boolean {
    const { shown, isHidden, isDeleted, inFonts } = this.#group
    return shown === 'yes' && !isHidden && !isDeleted && !inFonts
  }

  /** Numbers are signed, and what lies beyond U+FFFF comes as two of them. */
  #sayUnicode(number: number): void {
    const code = number < 0 ? number + 0x10000 : number
    const isSymbol = this.#fonts.get(this.#group.font) === SYMBOLS && code >= 0xf000
    if (code > 0 && code <= 0xffff)
      this.#say(isSymbol ? symbolOf(code & 0xff) : String.fromCharCode(code))
    this.#skip = this.#group.fallback
  }

  #say(text: string): void {
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    if (!this.#isShown()) return
    this.#flush()
    this.#target().push(text)
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    this.#target().push(decodeBytes(this.#pending, this.#pendingEncoding))
    this.#pending = []
  }

  #target(): string[] {
    const note = this.#group.target === 'note' ? this.#notes.at(-1) : undefined
    return note ?? this.#line
  }

  /** Paragraphs of a note are one line. */
  #endParagraph(isShown: boolean, isRow = false): void {
    if (isShown && !this.#isShown()) return
    this.#flush()
    if (this.#group.target === 'note' && isShown) {
      this.#target().push(' ')
      return
    }
    const text = this.#line.join('')
    this.#line = []
    if (isRow) this.#lines.addRow(text)
    else if (isShown || text.trim() !== '') this.#lines.add(text)
  }

  #endPage(): void {
    if (!this.#isShown() || this.#group.target === 'note') return
    this.#endParagraph(false)
    this.#printNotes()
    this.#lines.gap()
  }

  #printNotes(): void {
    if (this.#notes.length === 0) return
    this.#lines.gap()
    for (const [index, note] of this.#notes.entries())
      this.#lines.add(`[${index + 1}] ${note.join('').replaceAll(/\s+/g, ' ').trim()}`)
    this.#lines.gap()
    this.#notes = []
  }
}
