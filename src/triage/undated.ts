/** Undated files by folder, and the lines that may date them → what dates most of a folder at once. */
import { stringify } from 'yaml'
import type { Action, BestDate, DatePattern } from '../record/triage.js'
import { addTo } from '../record/by-key.js'
import { describeBestDate } from '../report/best-date.js'
import { plural } from '../report/counts.js'
import { joinPatterns, writePattern } from '../text/date-pattern.js'
import type { FolderCount } from './folder-counts.js'
import { pathIn, quoteForShell } from './words.js'

/** So few files are sooner looked at than settled by a default. */
const FEW = 3
const YEAR_IN_NAME = /(?:^|\D)((?:1[5-9]|20)\d\d)(?!\d)/
/** A rule that dates fewer of the undated files of a folder is none for the folder. */
const LEAST_SHARE = 0.5
const MOST_PATTERNS = 3
/** A pattern for fewer is an exception. */
const FEWEST_FILES = 2
const EXAMPLES = 2

export function adviseUndated(
  folders: readonly FolderCount[],
  content: string,
  bestDates: readonly BestDate[],
): readonly Action[] {
  return folders
    .filter(({ files }) => files > FEW)
    .map((count) => {
      const inside = datesBelow(count.folder, bestDates)
      return adviseRule(count, content, inside) ?? adviseFolder(count, content, inside)
    })
}

export function datesBelow(folder: string, bestDates: readonly BestDate[]): readonly BestDate[] {
  return folder === '' ? bestDates : bestDates.filter(({ file }) => file.startsWith(`${folder}/`))
}

/** What `date:` of a folder could say, and the lines that it would find. */
export interface DateRule {
  readonly patterns: readonly string[]
  readonly found: readonly BestDate[]
}

/** Null where no few patterns find the dates of most of `files` undated files. */
export function proposeDateRule(files: number, bestDates: readonly BestDate[]): DateRule | null {
  const groups = new Map<string, BestDate[]>()
  for (const best of bestDates) if (best.pattern !== null) addTo(groups, best.pattern.date, best)
  const chosen = [...groups.values()]
    .filter((found) => countFiles(found) >= FEWEST_FILES)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_PATTERNS)
  const found = chosen.flat()
  if (chosen.length === 0 || countFiles(found) < LEAST_SHARE * files) return null
  const patterns = chosen.map((group) => {
    const [first, ...rest] = group.flatMap(({ pattern }) => pattern ?? [])
    return writePattern(joinPatterns([first as DatePattern, ...rest]))
  })
  return { patterns, found }
}

export function countFiles(bestDates: readonly BestDate[]): number {
  return new Set(bestDates.map(({ file }) => file)).size
}

/** `date: "Gent, {day} {month} {year}"`, or a list of such lines. */
export function yamlOfRule({ patterns }: DateRule): string {
  const quoted = patterns.map((pattern) =>
    stringify(pattern, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim(),
  )
  return quoted.length === 1 ? `date: ${quoted[0]}` : `date: [${quoted.join(', ')}]`
}

function adviseRule(
  { folder, files }: FolderCount,
  content: string,
  bestDates: readonly BestDate[],
): Action | null {
  const rule = proposeDateRule(files, bestDates)
  if (rule === null) return null
  const where = pathIn(content, folder)
  const dated = Math.min(files, countFiles(rule.found))
  return {
    kind: 'step',
    about: 'no-date',
    files: dated,
    what: `${plural(files, 'file')} in ${where}/ have no date; ${dated === files ? 'each has' : `${dated} have`} a line that may give it.`,
    how: [
      `If that is the day of publication, one line in ${where}/_defaults.yaml says so:`,
      `  ${yamlOfRule(rule)}`,
      ...exampleLines(rule.found),
    ],
    samples: [],
  }
}

function exampleLines(bestDates: readonly BestDate[]): readonly string[] {
  return bestDates.slice(0, EXAMPLES).map((best) => `  ${describeBestDate(best)}`)
}

function adviseFolder(
  { folder, files, sample }: FolderCount,
  content: string,
  bestDates: readonly BestDate[],
): Action {
  const [name = ''] = folder.split('/').slice(-1)
  const year = YEAR_IN_NAME.exec(name)?.[1]
  const parent = folder.slice(0, folder.length - name.length)
  const where = pathIn(content, folder)
  const how = year
    ? [
        `The folder's name has a year that only a person can be sure of. If it is theirs:`,
        `  mv ${quoteForShell(where)} ${quoteForShell(pathIn(content, `${parent}${year}`))}`,
      ]
    : [
        'If one year or month holds for all, put them into a folder that says so:',
        `  ${where}/1998/ or ${where}/1998/04/`,
      ]
  return {
    kind: 'step',
    about: 'no-date',
    files,
    what: `${plural(files, 'file')} in ${where}/ ${files === 1 ? 'has' : 'have'} no date.`,
    how: [...how, ...exampleLines(bestDates)],
    samples: [sample],
  }
}
