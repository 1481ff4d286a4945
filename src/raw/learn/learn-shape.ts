/** The texts of a folder → the rules that would read them better; nothing where their lines show none. */
import type { DateOrder, FolderShape, LineRule } from '../../record/settings.js'
import { parseLinePattern } from '../../text/line-pattern.js'
import { matchRules } from '../folder/rule-lines.js'
import { sampleFile, type FolderSample } from './folder-sample.js'
import { learnDate } from './learn-date.js'
import { learnFrames, learnLabels, withoutCovered, type PlacedLines } from './learn-frames.js'
import { learnFollowers } from './learn-followers.js'
import { beginsWithHeadline, learnHeadline, type LearnedHeadline } from './learn-headline.js'
import { learnRecord } from './learn-record.js'

/** As a `_defaults.yaml` says it; keys that the folder has, or that nothing shows, are left out. */
export interface LearnedShape {
  readonly record?: readonly string[]
  readonly letterhead?: readonly string[]
  readonly furniture?: readonly string[]
  readonly date?: readonly string[]
  readonly headline?: LearnedHeadline
}

/** `known` are the rules that hold in the folder already. */
export function learnShape(
  texts: readonly string[],
  known: FolderShape,
  order: DateOrder | null,
): LearnedShape {
  const record = known.record.length > 0 ? [] : learnRecord(texts)
  const divided = { ...known, ...(record.length === 0 ? {} : { record: rulesOf(record) }) }
  const sample: FolderSample = texts.map((text) => sampleFile(text, divided))
  const date = known.date.length > 0 ? [] : usableOf(learnDate(datedLines(sample), order))
  const isNew = known.letterhead.length === 0
  const letterhead = isNew ? learnLetterhead(tops(sample, date)) : []
  const furniture = known.furniture.length > 0 ? [] : learnFurniture(sample, letterhead)
  const left = leftOver(sample, [...letterhead, ...furniture, ...date])
  const bare = leftOver(sample, [...furniture, ...date])
  const isBetter = shareTitled(left) >= shareTitled(bare)
  const isTitled = divided.record.some(({ pattern }) => /\{(?:headline|capitals)\}/.test(pattern))
  const isOpen = known.headline === null && !isTitled
  const headline = isOpen ? learnHeadline(isBetter ? left : bare) : null
  return {
    ...(record.length === 0 ? {} : { record }),
    ...(letterhead.length > 0 && isBetter ? { letterhead } : {}),
    ...(furniture.length > 0 ? { furniture } : {}),
    ...(date.length > 0 ? { date } : {}),
    ...(headline === null ? {} : { headline }),
  }
}

function learnLetterhead(files: PlacedLines): readonly string[] {
  const frames = usableOf(learnFrames(files, true))
  return withoutCovered([...new Set([...frames, ...usableOf(learnFollowers(files, frames))])])
}

function usableOf(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => parseLinePattern(pattern).fault === null)
}

function rulesOf(patterns: readonly string[]): readonly LineRule[] {
  return patterns.map((pattern) => ({ pattern, place: '' }))
}

/** The lines of a file where a date may stand. */
function datedLines(sample: FolderSample): PlacedLines {
  return sample.map((records) => records.flatMap(({ top, foot }) => [...top, ...foot]))
}

/** A file of many records may have one letterhead, or one for each: the first record counts, and any. */
function tops(sample: FolderSample, date: readonly string[]): PlacedLines {
  const dates = rulesOf(date)
  return sample.map(([first]) =>
    (first?.top ?? [])
      .slice(0, first?.beforeFoot)
      .filter((line) => matchRules(dates, line) === null),
  )
}

function learnFurniture(sample: FolderSample, letterhead: readonly string[]): readonly string[] {
  const feet = sample.map((records) => records.flatMap(({ foot }) => foot))
  const known = rulesOf(letterhead)
  const found = usableOf([...learnLabels(feet), ...learnFrames(feet, false)])
  return withoutCovered([...new Set(found)]).filter(
    (pattern) => matchRules(known, pattern) === null,
  )
}

function leftOver(
  sample: FolderSample,
  patterns: readonly string[],
): readonly (readonly string[])[] {
  const rules = rulesOf(patterns)
  return sample.flatMap((records) =>
    records.map(({ top }) => top.filter((line) => matchRules(rules, line) === null)),
  )
}

function shareTitled(tops_: readonly (readonly string[])[]): number {
  return tops_.filter(beginsWithHeadline).length / Math.max(tops_.length, 1)
}
