/** A line as a keeper describes it, such as `- {number} -` → its parts, or what is wrong with it. */
import { didYouMean } from '../report/did-you-mean.js'

const PLACEHOLDERS = [
  'number',
  'any',
  'date',
  'weekday',
  'day',
  'month',
  'year',
  'year2',
  'hour',
  'minute',
  'headline',
  'capitals',
] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

/** text: as it stands, whatever its case. gap: blanks. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'placeholder'; readonly name: Placeholder }

export interface LinePattern {
  readonly parts: readonly PatternPart[]
  /** Null where nothing is wrong with it. */
  readonly fault: string | null
}

/** A line of a text that is longer is never one of a pattern; so a pattern is short, too. */
const LONGEST = 200
const MOST_PLACEHOLDERS = 20
/** Each more doubles what may be meant. */
const MOST_OPEN = 4
/** `{{` and `}}` are braces of the text. */
const PIECE = /\{\{|\}\}|\{([^{}]*)\}|\s+|[^{}\s]+|[{}]/g

/** Never throws, and always gives parts. */
export function parseLinePattern(pattern: string): LinePattern {
  const parts: PatternPart[] = []
  let fault: string | null = null
  for (const [piece, name] of pattern.trim().matchAll(PIECE)) {
    const placeholder = PLACEHOLDERS.find((each) => each === name)
    if (placeholder !== undefined) parts.push({ kind: 'placeholder', name: placeholder })
    else if (/^\s/.test(piece)) parts.push({ kind: 'gap' })
    else {
      parts.push({ kind: 'text', text: piece === '{{' || piece === '}}' ? piece[0]! : piece })
      fault ??= findFault(piece, name)
    }
  }
  return { parts, fault: fault ?? findFaultOf(pattern, parts) }
}

function findFault(piece: string, name: string | undefined): string | null {
  if (name !== undefined)
    return `{${name}} is no placeholder${didYouMean(name, PLACEHOLDERS, 'placeholders')}`
  return piece === '{' || piece === '}' ? `write ${piece}${piece} for a brace of the text` : null
}

function findFaultOf(pattern: string, parts: readonly PatternPart[]): string | null {
  const placeholders = parts.filter(({ kind }) => kind === 'placeholder')
  const isOpen = parts.every(
    (part) => part.kind === 'gap' || (part.kind === 'placeholder' && part.name === 'any'),
  )
  if (isOpen) return 'must have something besides {any}, or it fits every line'
  if (pattern.includes('\n')) return 'must be one line'
  if (pattern.length > LONGEST) return `must have no more than ${LONGEST} characters`
  const open = placeholders.filter((part) => part.kind === 'placeholder' && part.name === 'any')
  if (open.length > MOST_OPEN) return `must have no more than ${MOST_OPEN} {any}`
  return placeholders.length > MOST_PLACEHOLDERS
    ? `must have no more than ${MOST_PLACEHOLDERS} placeholders`
    : null
}

export function namesIn({ parts }: LinePattern): ReadonlySet<Placeholder> {
  return new Set(parts.flatMap((part) => (part.kind === 'placeholder' ? [part.name] : [])))
}
