/** What a check found folder by folder → lines for the terminal: shapes, how sure, what is missing, the next step. */
import type { BestDate, FolderBlock, FolderGaps, Triage } from '../record/triage.js'
import { groupDigits, plural } from '../report/counts.js'
import { describeBestDate } from '../report/best-date.js'
import { describeSureness, percent } from './check-words.js'
import { printable } from '../report/format-diagnostic.js'

/** The most that are listed; `--json` has all of them. */
const MOST_FOLDERS = 12
const MOST_SHAPES = 2
const MOST_DATES = 8
const MARGIN = ' '.repeat(11)

export function describeFolders({ folders }: Triage): readonly string[] {
  if (folders.length === 0) return []
  const rest = folders.slice(MOST_FOLDERS)
  const files = rest.reduce((sum, block) => sum + block.files, 0)
  return [
    'Folders:',
    ...folders.slice(0, MOST_FOLDERS).flatMap(describeBlock).map(printable),
    ...(rest.length > 0
      ? [
          `${groupDigits(files).padStart(9)}  in ${plural(rest.length, 'other folder or group', 'other folders or groups')} (--json lists them)`,
        ]
      : []),
    '',
  ]
}

function describeBlock(block: FolderBlock): readonly string[] {
  const { files, headline, date, missing, step } = block
  const sure = [describeSureness('headline', headline), describeSureness('date', date)]
  const details = [...sure.filter((text) => text !== ''), ...describeGaps(missing)]
  return [
    `${groupDigits(files).padStart(9)}  ${nameBlock(block)}: ${nameShapes(block)}`,
    ...(details.length > 0 ? [`${MARGIN}${details.join(', ')}`] : []),
    ...(step === null ? [] : [`${MARGIN}→ ${step}`]),
  ]
}

/** `scans/`, `scans/ (300 folders)`, `scans/1990/ … scans/1999/ (10 folders)` */
function nameBlock({ folder, folders, between }: FolderBlock): string {
  const path = folder === '' ? '' : `${folder}/`
  const many = folders > 1 ? ` (${plural(folders, 'folder')})` : ''
  if (between !== null) return `${path}${between[0]}/ … ${path}${between[1]}/${many}`
  return `${path === '' ? './' : path}${many}`
}

function nameShapes({ shapes, files }: FolderBlock): string {
  const told = shapes.slice(0, MOST_SHAPES).map(({ name, count, isKnown }) => {
    const share = count === files ? '' : `${percent(count, files)} `
    return `${share}${name}${isKnown ? '' : ' ← unknown'}`
  })
  const rest = shapes.length - told.length
  return [...told, ...(rest > 0 ? [plural(rest, 'other shape')] : [])].join('; ')
}

const GAPS: readonly (readonly [keyof FolderGaps, string])[] = [
  ['undated', 'without a date'],
  ['guessedDates', 'with a guessed date'],
  ['guessedHeadlines', 'with a guessed headline'],
  ['unknownLanguages', 'in no sure language'],
  ['quarantined', 'quarantined'],
  ['heldBack', 'held back'],
]

export function describeGaps(missing: FolderGaps): readonly string[] {
  return GAPS.filter(([gap]) => missing[gap] > 0).map(
    ([gap, words]) => `${groupDigits(missing[gap])} ${words}`,
  )
}

/** The line of each undated article that may give its date. */
export function describeBestDates(bestDates: readonly BestDate[]): readonly string[] {
  if (bestDates.length === 0) return []
  const rest = bestDates.length - MOST_DATES
  return [
    'Best date of what has none (nothing is dated by it):',
    ...bestDates.slice(0, MOST_DATES).map((best) => printable(`    ${describeBestDate(best)}`)),
    ...(rest > 0 ? [`    … and ${plural(rest, 'other')} (--json lists them)`] : []),
    '',
  ]
}
