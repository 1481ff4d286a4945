/** Any text that is typed → the search that it asks for: no text is wrong, and what makes no sense is left out. */
import { ALL, allOf, anyOf, noneOf, UNDATED } from './combine.js'
import { filtersOf, wordsOf } from './filters.js'
import { withoutDirections } from './direction-marks.js'
import type { Expression, Facet } from './query.js'
import { readDates, readScopedDates } from './read-dates.js'
import { joinDates, readTypedDate } from './typed-dates.js'
import { readTokens, type Scope, type Token } from './read-tokens.js'

export interface ParsedQuery {
  readonly expression: Expression
  /** Whether the text was longer than what is searched for: the rest was left out. */
  readonly isCut: boolean
  /** Where words were read as dates: these, and the search for them as they were typed. */
  readonly asWords: { readonly words: string; readonly expression: Expression } | null
  /** Days that were read with another weekday than theirs. */
  readonly otherDays: readonly string[]
  /** Whether nothing divides it into lines over time: no bar, and no `OR` outside of brackets. */
  readonly isOneLine: boolean
}

/** Characters, words and brackets in each other that are read; nobody types more. */
const MOST_CHARACTERS = 4096
const MOST_TERMS = 64
const MOST_DEPTH = 16

/** Words next to each other must all be there; `AND` binds closer than `OR`, and `OR` closer than `|`. */
export function parseQuery(text: string): ParsedQuery {
  const known = withoutDirections(text.slice(0, MOST_CHARACTERS)).toWellFormed()
  const tokens = joinDates([...readTokens(known)])
  const terms = tokens.filter(isTerm)
  const last = terms[MOST_TERMS]
  const read = last ? tokens.slice(0, tokens.indexOf(last)) : tokens
  const parser = new Parser(isOperator, true)
  const expression = parser.parse(read)
  const words = parser.dates.join(', ')
  return {
    // A query of nothing but operators means the words.
    expression: expression.kind === 'all' ? new Parser(() => false, true).parse(read) : expression,
    asWords: words === '' ? null : { words, expression: new Parser(isOperator, false).parse(read) },
    isCut: last !== undefined || text.length > MOST_CHARACTERS,
    otherDays: parser.otherDays,
    isOneLine: !parser.isDivided && !read.some(({ kind }) => kind === 'bar'),
  }
}

function isTerm({ kind }: Token): boolean {
  return kind === 'word' || kind === 'phrase' || kind === 'date'
}

/** One bracket: what has been read of it. */
interface Frame {
  /** What `|` and `OR` have closed. */
  readonly bars: Expression[]
  readonly ors: Expression[]
  readonly ands: Expression[]
  /** What it is itself, seen from outside. */
  readonly isNegated: boolean
  readonly scope: Scope | null
}

class Parser {
  readonly #isOperator: (text: string) => boolean
  readonly #frames: Frame[] = [openFrame(false, null)]
  /** Brackets that are too deep: their ends are passed over, too. */
  #ignored = 0
  #isNegated = false
  #scope: Scope | null = null

  /** Words that were read as dates. */
  readonly dates: string[] = []
  readonly otherDays: string[] = []
  /** Whether `OR` stands outside of all brackets. */
  isDivided = false
  readonly #readsDates: boolean

  constructor(isOperatorText: (text: string) => boolean, readsDates: boolean) {
    this.#isOperator = isOperatorText
    this.#readsDates = readsDates
  }

  parse(tokens: readonly Token[]): Expression {
    for (const token of tokens) this.#take(token)
    while (this.#frames.length > 1) this.#close()
    closeAnds(this.#top())
    this.isDivided = this.#top().ors.length > 1
    return closeFrame(this.#top())
  }

  #take(token: Token): void {
    switch (token.kind) {
      case 'not':
        return this.#negate()
      case 'dash':
        return
      case 'scope':
        this.#scope = token.scope
        return
      case 'open':
        return this.#open()
      case 'close':
        return this.#close()
      case 'bar':
        return this.#divide('|')
      case 'phrase':
        return this.#add(readPhrase(token.text, this.#scopeHere()))
      case 'date':
        return this.#takeDate(token)
      case 'word':
        if (!token.isPlain && this.#isOperator(token.text)) return this.#operate(token.text)
        return this.#add(readWord(token.text, this.#scopeHere()))
    }
  }

  /** Within a part of articles, or as the name of a facet, a date is words like any others: the part is that of them all. */
  #takeDate({ date, text, words, otherDays }: Extract<Token, { readonly kind: 'date' }>): void {
    const scope = this.#scopeHere()
    if (scope !== null && scope.kind !== 'dates')
      return this.#add(allOf(words.map((word) => readWord(word.text, scope))))
    const dates = readScopedDates(date, scope?.side ?? 'within')
    if (scope === null && this.#readsDates) this.dates.push(text)
    this.otherDays.push(...otherDays)
    return this.#add(
      dates !== null && (this.#readsDates || scope !== null) ? dates : readWords(text, null, true),
    )
  }

  #operate(text: string): void {
    if (text === 'NOT') this.#negate()
    else if (text === 'OR') this.#divide('OR')
    this.#scope = null
  }

  #negate(): void {
    this.#isNegated = !this.#isNegated
  }

  #divide(sign: 'OR' | '|'): void {
    const frame = this.#top()
    if (sign === 'OR') closeAnds(frame)
    else closeOrs(frame)
    this.#isNegated = false
    this.#scope = null
  }

  #open(): void {
    if (this.#frames.length > MOST_DEPTH) this.#ignored++
    else this.#frames.push(openFrame(this.#isNegated, this.#scopeHere()))
    this.#isNegated = false
    this.#scope = null
  }

  #close(): void {
    if (this.#ignored > 0) this.#ignored--
    else if (this.#frames.length > 1) {
      const frame = this.#frames.pop()!
      this.#isNegated = frame.isNegated
      this.#add(closeFrame(frame))
    }
  }

  /** Nothing is added for what has no letter and no figure. */
  #add(part: Expression): void {
    if (part.kind !== 'all') this.#top().ands.push(this.#isNegated ? noneOf(part) : part)
    this.#isNegated = false
    this.#scope = null
  }

  #top(): Frame {
    return this.#frames.at(-1)!
  }

  #scopeHere(): Scope | null {
    return this.#scope ?? this.#top().scope
  }
}

function openFrame(isNegated: boolean, scope: Scope | null): Frame {
  return { bars: [], ors: [], ands: [], isNegated, scope }
}

function closeAnds({ ands, ors }: Frame): void {
  if (ands.length > 0) ors.push(allOf(ands.splice(0)))
}

function closeOrs(frame: Frame): void {
  closeAnds(frame)
  if (frame.ors.length > 0) frame.bars.push(anyOf(frame.ors.splice(0)))
}

function closeFrame(frame: Frame): Expression {
  closeOrs(frame)
  return holdForAll(frame.bars)
}

/** `moon | mars 1969..1972`: filters at the last of what bars divide are meant for all, where the others have none. */
function holdForAll(parts: readonly Expression[]): Expression {
  const others = parts.slice(0, -1)
  const last = parts.at(-1) ?? ALL
  if (others.length === 0) return last
  const words = wordsOf(last)
  if (words.kind === 'all' || others.some((part) => filtersOf(part).length > 0)) return anyOf(parts)
  return allOf([anyOf([...others, words]), ...filtersOf(last)])
}

function isOperator(text: string): boolean {
  return text === 'AND' || text === 'OR' || text === 'NOT'
}

function readPhrase(text: string, scope: Scope | null): Expression {
  if (scope?.kind === 'facet') return readValue(text, scope.facet)
  const dates = scope?.kind === 'dates' ? readQuotedDates(text.trim(), scope.side) : null
  return dates ?? readWords(text, scope, true)
}

/** `after:"21 juli 1969"` */
function readQuotedDates(text: string, side: 'within' | 'after' | 'before'): Expression | null {
  if (side === 'within' && text.toLowerCase() === 'none') return UNDATED
  return readScopedDates(readTypedDate(text.split(/\s+/))?.date ?? text, side)
}

function readWord(text: string, scope: Scope | null): Expression {
  if (scope?.kind === 'facet') return readValue(text, scope.facet)
  return readDatesIn(text, scope) ?? readWords(text, scope, false)
}

function readDatesIn(text: string, scope: Scope | null): Expression | null {
  if (scope === null) return readDates(text) ?? readDates(trimMarks(text))
  return scope.kind === 'dates' ? readQuotedDates(text, scope.side) : null
}

function readValue(text: string, facet: Facet): Expression {
  const value = text.trim().replace(/\s+/g, ' ')
  return hasLetter(value) ? { kind: 'facet', facet, value } : ALL
}

function readWords(text: string, scope: Scope | null, isQuoted: boolean): Expression {
  const typed = text.split(/\s+/).filter(hasLetter)
  const words = typed.map(trimMarks)
  const [first] = words
  if (first === undefined) return ALL
  const isPrefix = typed.at(-1)!.endsWith('*')
  const field = scope?.kind === 'field' ? scope.field : null
  const isExact = isQuoted || (field === null && !isPlainWord(first))
  return { kind: 'words', words, isExact, isPrefix, field }
}

/** Whether a word without quotes is read as that word; what is not is written as a phrase. */
function isPlainWord(text: string): boolean {
  const [token] = readTokens(text)
  return (
    token?.kind === 'word' &&
    !isOperator(text) &&
    readDates(text) === null &&
    readTypedDate([text]) === null
  )
}

const LETTER = /[\p{L}\p{N}]/u

function hasLetter(text: string): boolean {
  return LETTER.test(text)
}

/** `(moon,` → `moon`: without what stands around the letters. Marks stay with theirs. */
function trimMarks(text: string): string {
  const characters = [...text]
  const start = characters.findIndex((each) => LETTER.test(each))
  const end = characters.findLastIndex((each) => LETTER.test(each) || /\p{M}/u.test(each))
  return characters.slice(start, end + 1).join('')
}
