/** XML that is not well-formed → text with the same places that can be parsed: what is no markup becomes text. */

import { endOfDoctype } from './prolog.js'

/** Characters that stand for `&` and `<` where they are no markup. They lie where Unicode has no characters of its own. */
export interface StandIns {
  readonly ampersand: string
  readonly less: string
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/iy
const NAME = String.raw`[a-z_][\w.:\-\u00b7-\ud7ff]*`
const TAG = new RegExp(`<(/?)(${NAME})((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`, 'iy')
/** A tag with quotation marks that do not match. */
const LOOSE = new RegExp(`<(/?)(${NAME})((?=[\\s/>])[^<>]*)>`, 'iy')
const SECTION_END = ']]>'
const FIRST = 0xf8f0
/** Deeper elements are text. */
const DEEPEST = 100_000

/** Two characters that `text` does not hold; where it holds them all, it is a trap, and they become `&` and `<`. */
export function findStandIns(text: string): StandIns {
  const free: string[] = []
  for (let code = FIRST; code < FIRST + 16 && free.length < 2; code += 1)
    if (!text.includes(String.fromCharCode(code))) free.push(String.fromCharCode(code))
  const [ampersand = '\uf8f0', less = '\uf8f1'] = free
  return { ampersand, less }
}

/** Never loses a character of a text; closing tags that close nothing become blanks, and what is open at the end is closed there. */
export function mendMarkup(text: string, standIns: StandIns): string {
  return new Mender(text, standIns).mend()
}

class Mender {
  readonly #text: string
  readonly #standIns: StandIns
  readonly #parts: string[] = []
  /** Names as they were opened, and how many of each in lower case are open. */
  readonly #open: string[] = []
  readonly #counts = new Map<string, number>()
  readonly #missing = new Set<string>()
  #copied = 0

  constructor(text: string, standIns: StandIns) {
    this.#text = text
    this.#standIns = standIns
  }

  mend(): string {
    const special = /[<&]/g
    for (let found = special.exec(this.#text); found; found = special.exec(this.#text)) {
      const at = found.index
      special.lastIndex = found[0] === '&' ? this.#mendReference(at) : this.#mendMarkup(at)
    }
    this.#parts.push(this.#text.slice(this.#copied), this.#closing())
    return this.#parts.join('')
  }

  /** The parser takes its time over every element that nothing closes. */
  #closing(): string {
    if (this.#missing.has(SECTION_END)) return ''
    return this.#open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  }

  #mendReference(at: number): number {
    REFERENCE.lastIndex = at
    if (!REFERENCE.test(this.#text)) this.#replace(at, at + 1, this.#standIns.ampersand)
    return at + 1
  }

  /** Where reading goes on. */
  #mendMarkup(at: number): number {
    const end = this.#sectionEnd(at)
    if (end !== null) return end
    TAG.lastIndex = at
    const tag = TAG.exec(this.#text)
    if (tag && /^(?:\s|\/?$)/.test(tag[3] ?? '')) return this.#mendTag(at, tag)
    LOOSE.lastIndex = at
    const loose = LOOSE.exec(this.#text)
    if (!loose) return this.#setAside(at)
    const inner = at + loose[0].length - 1 - (loose[3] ?? '').length
    const isEmpty = (loose[3] ?? '').endsWith('/')
    this.#replace(inner, at + loose[0].length - (isEmpty ? 2 : 1), null)
    return this.#mendTag(at, loose)
  }

  #setAside(at: number): number {
    this.#replace(at, at + 1, this.#standIns.less)
    return at + 1
  }

  /** The end of a comment, a section or an instruction that begins at `at`; null where none does, or nothing closes it. */
  #sectionEnd(at: number): number | null {
    const { 1: mark = '', 2: next = '' } = this.#text.slice(at, at + 3)
    if (mark !== '!' && mark !== '?') return null
    if (mark === '?') {
      const end = this.#endBehind('?>', at)
      // A second declaration, where files were joined, is no instruction.
      if (end !== null && /^<\?xml\s/i.test(this.#text.slice(at, at + 6)))
        this.#replace(at, end, null)
      return end
    }
    if (this.#text.startsWith('<!--', at)) {
      const end = this.#endBehind('-->', at)
      if (end !== null) this.#replace(at, end, null)
      return end
    }
    if (this.#text.startsWith('<![CDATA[', at))
      return this.#endBehind(SECTION_END, at) ?? this.#text.length
    const end = next === '[' ? this.#endBehind(']>', at) : this.#endOfDoctype(at)
    if (end !== null) this.#replace(at, end, null)
    return end
  }

  #endOfDoctype(at: number): number | null {
    if (this.#missing.has('<!')) return null
    const end = endOfDoctype(this.#text, at)
    if (end === null) this.#missing.add('<!')
    return end
  }

  #endBehind(mark: string, at: number): number | null {
    if (this.#missing.has(mark)) return null
    const found = this.#text.indexOf(mark, at)
    if (found >= 0) return found + mark.length
    this.#missing.add(mark)
    return null
  }

  #mendTag(at: number, [raw, slash, name = '', attributes = '']: RegExpExecArray): number {
    const end = at + raw.length
    const plain = name.toLowerCase()
    if (slash === '') {
      if (attributes.endsWith('/')) return end
      if (this.#open.length >= DEEPEST) return this.#setAside(at)
      this.#open.push(name)
      this.#count(plain, 1)
    } else if ((this.#counts.get(plain) ?? 0) === 0) this.#replace(at, end, null)
    else this.#close(plain, at + 2)
    return end
  }

  /** What stands open within is closed with it. The name is written as it was opened. */
  #close(plain: string, at: number): void {
    for (let name = this.#open.pop(); name !== undefined; name = this.#open.pop()) {
      this.#count(name.toLowerCase(), -1)
      if (name.toLowerCase() !== plain) continue
      if (!this.#text.startsWith(name, at)) this.#replace(at, at + name.length, name)
      return
    }
  }

  #count(plain: string, step: number): void {
    this.#counts.set(plain, (this.#counts.get(plain) ?? 0) + step)
  }

  /** Null: blanks. */
  #replace(start: number, end: number, words: string | null): void {
    const own = this.#text.slice(start, end)
    this.#parts.push(this.#text.slice(this.#copied, start), words ?? own.replace(/\S/g, ' '))
    this.#copied = end
  }
}
