/** The text of a query → its tokens: words, phrases, what a word is sought in, and the signs between them. */
import { FACETS, type Facet, type Field } from './query.js'

/** What stands before a colon: where the words after it are sought, or what they say. */
export type Scope =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'facet'; readonly facet: Facet }
  | { readonly kind: 'dates'; readonly side: 'within' | 'after' | 'before' }

export type Token =
  /** As typed; `isPlain`: it follows a colon, where no word is an operator. */
  | { readonly kind: 'word'; readonly text: string; readonly isPlain: boolean }
  /** What stood between quotes. */
  | { readonly kind: 'phrase'; readonly text: string }
  /** Words that are a date together: see `typed-dates.ts`. */
  | {
      readonly kind: 'date'
      readonly date: string
      readonly text: string
      readonly words: readonly Extract<Token, { readonly kind: 'word' }>[]
      /** Days that have another weekday than the one that was typed. */
      readonly otherDays: readonly string[]
    }
  | { readonly kind: 'scope'; readonly scope: Scope; readonly text: string }
  /** A dash or dots by themselves, which mean something between dates alone. */
  | { readonly kind: 'not' | 'open' | 'close' | 'bar' | 'dash' }

const FIELD_SCOPES = { headline: 'headline', lead: 'lead', text: 'body', byline: 'byline' } as const

/** The words that may stand before a colon. */
const SCOPES: ReadonlyMap<string, Scope> = new Map<string, Scope>([
  ...Object.entries(FIELD_SCOPES).map(([name, field]) => [name, { kind: 'field', field }] as const),
  ...FACETS.map((facet) => [facet, { kind: 'facet', facet }] as const),
  ['date', { kind: 'dates', side: 'within' }],
  ['after', { kind: 'dates', side: 'after' }],
  ['before', { kind: 'dates', side: 'before' }],
])

/** Quotes of any language: a text may have been copied. */
export const QUOTES = '"“”„‟«»「」『』'
const PARTS = new RegExp(
  `[${QUOTES}](?<phrase>[^${QUOTES}]*)|(?<open>[(（])|(?<close>[)）])|(?<bar>[|｜])|(?<run>[^\\s()（）|｜${QUOTES}]+)`,
  'g',
)
/** A quote that is not closed reaches to the end, and so does its phrase. */
const QUOTE = new RegExp(`[${QUOTES}]`)

/** Each character is looked at once, or once more within its word. */
export function* readTokens(text: string): Generator<Token> {
  PARTS.lastIndex = 0
  const parts = new RegExp(PARTS)
  for (let part = parts.exec(text); part; part = parts.exec(text)) {
    const { phrase, open, close, bar, run } = part.groups ?? {}
    if (phrase !== undefined) {
      // The closing quote is no opening one; an asterisk may stand on either side of it.
      if (QUOTE.test(text.charAt(parts.lastIndex))) parts.lastIndex++
      const isStart = phrase !== '' && text.charAt(parts.lastIndex) === '*'
      if (isStart) parts.lastIndex++
      yield { kind: 'phrase', text: isStart ? `${phrase.trimEnd()}*` : phrase }
    } else if (open !== undefined) yield { kind: 'open' }
    else if (close !== undefined) yield { kind: 'close' }
    else if (bar !== undefined) yield { kind: 'bar' }
    else if (run !== undefined) yield* readRun(run, text.charAt(parts.lastIndex))
  }
}

const SIGNS = /^[-+–−]+/
const NAMED = /^([a-z]+):/i
/** `1969 .. 1971` */
const LONE_DASH = /^(?:[-–−—~→]|\.{2,3}|…)$/

/** Characters without a blank between them; `next` is what follows, which may be a quote or a bracket. */
function* readRun(run: string, next: string): Generator<Token> {
  const [signs = ''] = SIGNS.exec(run) ?? []
  if (LONE_DASH.test(run) && (run !== signs || next === '' || /\s/.test(next)))
    return yield { kind: 'dash' }
  const rest = run.slice(signs.length)
  const isFollowed = rest !== '' || (next !== '' && !/\s/.test(next))
  if (isFollowed && /[^+]/.test(signs)) yield { kind: 'not' }
  if (rest === '') return
  const [label, name = ''] = NAMED.exec(rest) ?? []
  const scope = SCOPES.get(name.toLowerCase())
  if (label === undefined || !scope) return yield { kind: 'word', text: rest, isPlain: false }
  yield { kind: 'scope', scope, text: name }
  const value = rest.slice(label.length)
  if (value !== '') yield { kind: 'word', text: value, isPlain: true }
}
