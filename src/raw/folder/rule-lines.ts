/** A stretch of a text → its lines that hold something, and what rules of a folder make of a line. */
import type { LineRule } from '../../record/settings.js'
import { findHeaders } from '../header/header.js'
import type { Stretch } from '../stretch.js'
import { matchLine, type Captures } from './match-line.js'

export interface RuleLine extends Stretch {
  /** Without blanks around it, as the stretch is. */
  readonly text: string
  /** Counts from 0 within the stretch, blank lines included. */
  readonly number: number
}

export function listRuleLines(text: string, { start, end }: Stretch): readonly RuleLine[] {
  const lines: RuleLine[] = []
  let offset = start
  for (const [number, line] of text.slice(start, end).split('\n').entries()) {
    const trimmed = line.trim()
    const from = offset + line.indexOf(trimmed)
    if (trimmed !== '')
      lines.push({ text: trimmed, start: from, end: from + trimmed.length, number })
    offset += line.length + 1
  }
  return lines
}

/** ` date 2020-04 …` is what it is in any folder. */
export function isHeaderLine({ text }: RuleLine): boolean {
  return findHeaders(text).length > 0
}

export interface RuleMatch {
  readonly rule: LineRule
  readonly captures: Captures
}

/** The first of the rules that fits. */
export function matchRules(rules: readonly LineRule[], line: string): RuleMatch | null {
  for (const rule of rules) {
    const captures = matchLine(rule.pattern, line)
    if (captures) return { rule, captures }
  }
  return null
}
