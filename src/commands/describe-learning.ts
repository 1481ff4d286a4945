/** What was learned → text for people. */
import type { LearnedInitials } from '../article/raw/initials-census.js'
import { plural } from '../report/plural.js'
import { groupDigits } from '../report/progress-line.js'
import type { LearnResult } from './learn.js'

export function describeLearning(
  { file, learned, headlines }: LearnResult,
  isDryRun: boolean,
): string {
  const looked = `${plural(headlines, 'headline of raw text was', 'headlines of raw text were')} looked at`
  if (learned.length === 0) return `${looked}: they show no initials that ${file} does not have.`
  const losing = learned.reduce((sum, each) => sum + each.losing, 0)
  const outcome = isDryRun
    ? `Nothing was written. Without --dry-run these go into ${file}.`
    : `They are in ${file} now: put names in place of null, remove what is a word.`
  return [
    `${looked}: they show ${groupDigits(learned.length)} new initials.`,
    ...learned.map(describeInitials),
    `${plural(losing, 'headline loses its', 'headlines lose their')} last word. ${outcome}`,
  ].join('\n')
}

function describeInitials({ token, ends, seen, losing, samples }: LearnedInitials): string {
  const figures = `ends ${plural(ends, 'headline')}, ${plural(seen, 'time')} in running text`
  const change = losing === 0 ? 'taken already' : `${groupDigits(losing)} would lose it:`
  return [
    `  ${token.padEnd(4)}  ${figures}; ${change}`,
    ...samples.map((sample) => `          ${sample}`),
  ].join('\n')
}
