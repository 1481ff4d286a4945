/** What is missing in a block of folders → the one step that mends most of it. */
import type { BestDate, FolderBlock } from '../record/triage.js'
import { plural } from '../report/counts.js'
import { countFiles, datesBelow, proposeDateRule, yamlOfRule } from './undated.js'
import { pathIn, quoteForShell } from './words.js'

/** `names` are those of several folders below the folder of the block. Null where nothing is missing. */
export function adviseBlock(
  { folder, files, missing }: Omit<FolderBlock, 'step'>,
  names: readonly string[],
  content: string,
  bestDates: readonly BestDate[],
): string | null {
  const { undated, guessedHeadlines, guessedDates, unknownLanguages, quarantined } = missing
  const where = pathIn(content, folder)
  const place = pathIn(content, names.length === 0 ? folder : joinPath(folder, names[0] ?? ''))
  const look = `npx pressmark inspect ${quoteForShell(place)}`
  const worst = Math.max(undated, guessedHeadlines, guessedDates, quarantined)
  if (worst === 0 && unknownLanguages * 2 > files)
    return `if all are in one language, say so in ${where}/_defaults.yaml: language: xx (nl, fr, …)`
  if (worst === 0) return null
  if (worst === quarantined)
    return `${look}   says why ${plural(quarantined, 'record')} gave no article`
  if (worst === undated) {
    const inside = datesOf(folder, names, bestDates)
    const rule = proposeDateRule(undated, inside)
    if (rule !== null)
      return `in ${where}/_defaults.yaml: ${yamlOfRule(rule)}   (would date ${countFiles(rule.found)} of ${plural(undated, 'file')})`
    return `${look}   shows what each file says; a date in its name, in a folder’s name or in a line dates it`
  }
  if (worst === guessedHeadlines)
    return `${look}   shows which line became the headline; headline: in ${where}/_defaults.yaml says which it is`
  return `${look}   shows where the dates were found`
}

function datesOf(
  folder: string,
  names: readonly string[],
  bestDates: readonly BestDate[],
): readonly BestDate[] {
  if (names.length === 0) return datesBelow(folder, bestDates)
  return names.flatMap((name) => datesBelow(joinPath(folder, name), bestDates))
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
