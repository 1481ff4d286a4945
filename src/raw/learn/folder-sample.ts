/** The texts of a folder → the lines at the top and foot of their records, by which the shape of the folder is learned. */
import type { FolderShape } from '../../record/settings.js'
import { divideByRule } from '../folder/divide-by-rule.js'
import { matchDividers } from '../folder/match-dividers.js'
import { listRuleLines, matchRules, type RuleLine } from '../folder/rule-lines.js'
import { findHeaders } from '../header/header.js'
import type { Stretch } from '../stretch.js'

/** The lines of a record as far as its shape shows in them. */
export interface SampledRecord {
  /** The first lines that hold something, in order. */
  readonly top: readonly string[]
  /** The last ones; never more than half of them. */
  readonly foot: readonly string[]
  /** How many of the first may be a letterhead. */
  readonly beforeFoot: number
}

/** Records by file. */
export type FolderSample = readonly (readonly SampledRecord[])[]

const TOP = 14
const FOOT = 8
/** How far down a letterhead reaches; the last lines of a short record are its foot. */
const LETTERHEAD = 10
const LEAST_TOP = 2
/** Records of one file; all of a file have one shape. */
const MOST_RECORDS = 40

/** Lines that a rule takes already are none of the sample's. */
export function sampleFile(text: string, shape: FolderShape): readonly SampledRecord[] {
  const whole: Stretch = { start: 0, end: text.length }
  const stretches = divideByRule(text, shape) ?? [whole]
  return stretches.slice(0, MOST_RECORDS).map((stretch) => {
    const all = listRuleLines(text, stretch)
    const dividers = matchDividers(all, shape.record)
    const lines = all.filter((line) => !dividers.has(line) && !isTaken(line, shape))
    const footStart = Math.max(Math.ceil(lines.length / 2), lines.length - FOOT, LEAST_TOP)
    const top = lines.slice(0, TOP).map((line) => line.text)
    const foot = lines.slice(footStart).map((line) => line.text)
    return { top, foot, beforeFoot: Math.min(footStart, LETTERHEAD) }
  })
}

function isTaken({ text }: RuleLine, shape: FolderShape): boolean {
  const { letterhead, furniture, date } = shape
  return [letterhead, furniture, date].some((rules) => matchRules(rules, text) !== null)
}

/** ` date 2020-04 …` says all that a rule would. */
export function hasHeader(text: string): boolean {
  return findHeaders(text).length > 0
}
