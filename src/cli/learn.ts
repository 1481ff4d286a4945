/** `learn` as it was asked for → what it says on the terminal. */
import { learnTopicsOf, type LearnedTopics } from '../commands/learn-topics.js'
import { learnFolders } from '../commands/learn-folders.js'
import { learn, type LearnOptions, type LearnResult } from '../commands/learn-initials.js'
import type { Environment } from '../project/environment.js'
import type { LearnedInitials } from '../raw/header/initials-census.js'
import { plural, groupDigits } from '../report/counts.js'
import { describeFolders, summarizeFolders } from './learned-folders.js'

export interface LearnFlags extends LearnOptions {
  readonly only?: 'initials' | 'topics' | 'folders'
  /** Whether rules of folders are written, too. */
  readonly write?: boolean
}

/**
 * Folders come first, for their rules find headlines; then initials, for headlines are read better when they are known.
 * Rules of folders are proposals until they are asked to be written.
 */
export async function runLearn(asked: LearnFlags, environment: Environment): Promise<void> {
  const isDryRun = asked.dryRun === true
  const { only } = asked
  if (only === 'folders' || (only === undefined && asked.write === true))
    environment.line(describeFolders(await learnFolders(asked, environment)))
  else if (only === undefined) {
    const hint = summarizeFolders(await learnFolders(asked, environment))
    if (hint !== null) environment.line(hint)
  }
  if (only === undefined || only === 'initials')
    environment.line(describeLearning(await learn(asked, environment), isDryRun))
  if (only === undefined || only === 'topics')
    environment.line(describeLearnedTopics(await learnTopicsOf(asked, environment), isDryRun))
}

function describeLearning({ file, learned, headlines }: LearnResult, isDryRun: boolean): string {
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

function describeLearnedTopics(
  { articles, labelled, centroids, model, files }: LearnedTopics,
  isDryRun: boolean,
): string {
  const read = `${plural(articles, 'article was', 'articles were')} read for topics, ${groupDigits(labelled)} of them with labels`
  const ofModel = [...model].map(
    ([language, { topics }]) => `  ${language}  a model of ${plural(topics.length, 'topic')}`,
  )
  const ofWords = Object.entries(centroids).map(
    ([language, topics]) =>
      `  ${language}  words of ${plural(Object.keys(topics).length, 'topic')}, beside those of the vocabulary`,
  )
  const lines = [...ofModel, ...ofWords]
  if (lines.length === 0) return `${read}: too few are sure of a topic to learn from them.`
  const where = files.join(' and ')
  const outcome = isDryRun
    ? `Nothing was written. Without --dry-run this goes into ${where}.`
    : `It is in ${where} now, and the next build goes by it.`
  return [`${read}:`, ...lines, outcome].join('\n')
}
