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
  const place = pathIn(content, names.length === 0 ? folder : joinPath(folder, names[0] ?? ''))
  const rules = rulesOf(place, names)
  const look = `npx pressmark inspect ${quoteForShell(place)}`
  const canLearn = files >= FEWEST && guessedHeadlines >= FEWEST
  const learn = canLearn ? '; npx pressmark learn --only folders looks for rules' : ''
  const worst = Math.max(undated, guessedHeadlines, guessedDates, quarantined)
  if (worst === 0 && unknownLanguages * 2 > files)
    return `if all are in one language, say so in ${rules}: language: xx (nl, fr, …)`
  if (worst === 0) return null
  if (worst === quarantined)
    return `${look}   says why ${plural(quarantined, 'record')} gave no article`
  if (worst === undated) {
    const inside = datesOf(folder, names, bestDates)
    const rule = proposeDateRule(undated, inside)
    if (rule !== null)
      return `in ${rules}: ${yamlOfRule(rule)}   (would date ${countFiles(rule.found)} of ${plural(undated, 'file')})`
    return `${look}   shows what each file says; a date in its name, in a folder’s name or in a line dates it${learn}`
  }
  if (worst === guessedHeadlines) {
    const shown = 'shows which line became the headline'
    return `${look}   ${shown}; headline: in ${rules} says which it is${learn}`
  }
  return `${look}   shows where the dates were found`
}

/** From so many files on a rule can be learned. */
const FEWEST = 8

/** What holds for these folders and no others: in the folder above them it would hold for their neighbours, too. */
function rulesOf(place: string, names: readonly string[]): string {
  const others = names.length - 1
  const more =
    others > 0 ? `, and in ${others === 1 ? 'the other folder' : `the ${others} others`}` : ''
  return `${place}/_defaults.yaml${more}`
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
