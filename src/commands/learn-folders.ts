/** The raw files of a content folder → for each folder the rules that their lines show, written into `_defaults.yaml` when told. */
import { dirname, join } from 'node:path'
import { parseFile } from '../formats/parse-file.js'
import { RAW_SHAPES } from '../formats/raw-shapes.js'
import { readSource } from '../project/parse.js'
import { readProject, type Project } from '../project/project.js'
import type { Environment } from '../project/environment.js'
import { checkRead } from './check-read.js'
import { addRules, rulesText } from '../project/folder-rules.js'
import { readOpening } from '../raw/shapes/divide.js'
import { hasHeader } from '../raw/learn/folder-sample.js'
import { hasDoubtfulHeadlines } from '../raw/learn/doubtful-headlines.js'
import { learnShape, type LearnedShape } from '../raw/learn/learn-shape.js'
import { isFolder } from '../read/files/files.js'
import { findFiles } from '../read/files/find-files.js'
import { readOwnText } from '../read/settings/own-text.js'
import { calendarDate } from '../record/date.js'
import { formatOf } from '../record/formats.js'
import type { FolderShape, LineRule, ParseContext } from '../record/settings.js'
import { folderOf, type SourceText } from '../record/source-file.js'
import type { SourcePath } from '../record/strings.js'
import { replaceText } from '../write/replace-text.js'

export interface LearnFoldersOptions {
  readonly content: string
  /** Whether the rules are written; otherwise they are proposals. */
  readonly write?: boolean | undefined
  readonly dryRun?: boolean | undefined
}

/** An article of a file, as it is read without the rules and with them. */
export interface ReadingExample {
  readonly file: SourcePath
  readonly before: ReadingShown
  readonly after: ReadingShown
}

export interface ReadingShown {
  readonly headline: string | null
  readonly date: string | null
  /** Whether more than the name of a folder or a number gives the date. */
  readonly isSure: boolean
  /** Whether what stands above the headline shows that it is one. */
  readonly isBelowTop: boolean
  readonly records: number
}

export interface FolderProposal {
  /** Below the content folder; empty for itself. */
  readonly folder: string
  /** The `_defaults.yaml` that the rules go into. */
  readonly file: string
  /** Raw files that the rules were learned from. */
  readonly files: number
  readonly rules: LearnedShape
  /** The rules as lines of YAML. */
  readonly text: string
  readonly examples: readonly ReadingExample[]
  /** How many files were read both ways, and how many of these get another headline, date or number of records. */
  readonly compared: number
  readonly changed: number
  /** Files of folders below that are not like these, which the rules would hold for, too. */
  readonly others: number
  readonly isWritten: boolean
}

/** So few files show no rule. */
const FEWEST = 8
/** So many show what more would. */
const MOST = 1000
const MOST_EXAMPLES = 10

/** Throws on bad settings. The same files give the same proposals, in order of folder. */
export async function learnFolders(
  { content, write = false, dryRun = false }: LearnFoldersOptions,
  environment: Environment,
): Promise<readonly FolderProposal[]> {
  const project = readProject(content)
  const raw = findFiles(content).articles.filter((path) => formatOf(path) === 'raw')
  const groups = groupByFolder(raw)
  const proposals: FolderProposal[] = []
  let read = 0
  for (const [folder, paths] of groups) {
    const found = paths.length < FEWEST ? null : await proposeFor(folder, paths, project)
    read += paths.length
    environment.progress('learning', read, raw.length)
    if (!found) continue
    const others = countBelow(folder, groups)
    const isWritten = write && !dryRun && others === 0 && isFolder(dirname(found.file))
    if (isWritten) replaceText(found.file, addRules(readOwnText(found.file), found.rules))
    proposals.push({ ...found, others, isWritten })
  }
  return proposals
}

/** Folders of a year, a month or a day hold what the folder above holds. */
const OF_A_TIME =
  /^(?:\d{1,4}(?:[-_. ]\d{1,2}){0,2}|(?:jaargang|jg|jaar|year|jahrgang|année)?[-_. ]?\d{4}|\d{1,2}[-_. ]\p{L}{3,10}|\p{L}{3,10}[-_. ]\d{4})$/iu

function groupByFolder(
  paths: readonly SourcePath[],
): readonly (readonly [string, readonly SourcePath[]])[] {
  const groups = new Map<string, SourcePath[]>()
  for (const path of paths) {
    let folder = folderOf(path)
    while (folder !== '' && OF_A_TIME.test(folder.slice(folder.lastIndexOf('/') + 1)))
      folder = folderOf(folder)
    groups.set(folder, [...(groups.get(folder) ?? []), path])
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function countBelow(
  folder: string,
  groups: readonly (readonly [string, readonly SourcePath[]])[],
): number {
  const prefix = folder === '' ? '' : `${folder}/`
  return groups
    .filter(([each]) => each !== folder && each.startsWith(prefix))
    .reduce((sum, [, paths]) => sum + paths.length, 0)
}

type Found = Omit<FolderProposal, 'others' | 'isWritten'>

async function proposeFor(
  folder: string,
  paths: readonly SourcePath[],
  project: Project,
): Promise<Found | null> {
  const sources: SourceText[] = []
  for (const path of spread(paths, MOST)) {
    const context = project.contextOf(path)
    const source = await readSource(project.content, path, context)
    checkRead(source)
    if ('text' in source && isShapeless(source, context)) sources.push(source)
  }
  const [first] = sources
  if (!first || sources.length < FEWEST) return null
  const { defaults } = project.contextOf(first.path)
  const texts = sources.map(({ text }) => text)
  const learned = learnShape(texts, defaults, defaults.dateOrder)
  const rules = withoutHarm(learned, sources, project)
  if (Object.keys(rules).length === 0) return null
  const name = folder === '' ? '_defaults.yaml' : `${folder}/_defaults.yaml`
  const compared = spread(sources, SEEN).map((source) => compare(source, rules, project))
  const changed = compared.filter(isChanged)
  return {
    folder,
    file: join(project.content, name),
    files: sources.length,
    rules,
    text: rulesText(rules),
    examples: spread(changed.length > 0 ? changed : compared, MOST_EXAMPLES),
    compared: compared.length,
    changed: changed.length,
  }
}

function isChanged({ before, after }: ReadingExample): boolean {
  const isSame =
    before.headline === after.headline &&
    before.date === after.date &&
    before.records === after.records
  return !isSame
}

/** Every so many, so that the first and the later ones are among them. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  return Array.from(
    { length: most },
    (_, index) => items[Math.floor((index * items.length) / most)]!,
  )
}

/** A text that says itself which field is which needs no rule. */
function isShapeless({ text }: SourceText, context: ParseContext): boolean {
  if (hasHeader(text)) return false
  const whole = { start: 0, end: text.length }
  return !readOpening(text, whole, context, RAW_SHAPES).draft.hasHeader
}

/** A rule must not make worse what it is to find, and a headline by rule is no longer told to be a guess. */
function withoutHarm(
  rules: LearnedShape,
  sources: readonly SourceText[],
  project: Project,
): LearnedShape {
  return withoutDoubt(withoutLoss(rules, sources, project), sources, project)
}

/** Dates that are read as it is must not be lost by a rule that is to find them, nor change. */
function withoutLoss(
  rules: LearnedShape,
  sources: readonly SourceText[],
  project: Project,
): LearnedShape {
  if (rules.date === undefined) return rules
  const seen = spread(sources, SEEN).map((source) => compare(source, rules, project))
  const worse = seen.filter(
    ({ before, after }) => before.isSure && !(after.date ?? '').startsWith(before.date ?? ''),
  )
  if (worse.length <= TOLERATED * seen.length) return rules
  const { date: _, ...others } = rules
  return others
}

/** Rules by which a headline is found below a page's menu, a letterhead or its own title. */
const BELOW_TOP: ReadonlySet<string> = new Set([
  'below-page-top',
  'below-letterhead',
  'repeated-headline',
])

/** Where several files would get one headline, or what is none, or lose one that stands below a masthead, the first line stays a guess, with its warning. */
function withoutDoubt(
  rules: LearnedShape,
  sources: readonly SourceText[],
  project: Project,
): LearnedShape {
  if (rules.headline === undefined) return rules
  const seen = spread(sources, SEEN).map((source) => compare(source, rules, project))
  const worse = seen.filter(
    ({ before, after }) => before.isBelowTop && before.headline !== after.headline,
  )
  const isWorse = worse.length > TOLERATED * seen.length
  if (!isWorse && !hasDoubtfulHeadlines(seen.map(({ after }) => after.headline ?? ''))) return rules
  const { headline: _, ...others } = rules
  return others
}

const SEEN = 60
const TOLERATED = 0.1

function compare(source: SourceText, rules: LearnedShape, project: Project): ReadingExample {
  const context = { ...project.contextOf(source.path), corrections: [] }
  const defaults = { ...context.defaults, ...shapeOf(rules) }
  return {
    file: source.path,
    before: show(source, context),
    after: show(source, { ...context, defaults }),
  }
}

function show(source: SourceText, context: ParseContext): ReadingShown {
  const { records } = parseFile(source, context)
  const [first] = records
  const article = first && first.kind !== 'quarantined' ? first.article : null
  const date = article ? calendarDate(article.date) : null
  const isWhole = date?.length === 'YYYY-MM-DD'.length
  const isOfPath = article?.origin.fields.date?.rule === 'path'
  return {
    headline: article?.headline ?? null,
    date,
    isSure: date !== null && (isWhole || !isOfPath),
    isBelowTop: BELOW_TOP.has(article?.origin.fields.headline?.rule ?? ''),
    records: records.length,
  }
}

const PROPOSED = 'proposed'

function shapeOf({ headline, ...lists }: LearnedShape): Partial<FolderShape> {
  return {
    ...Object.fromEntries(Object.entries(lists).map(([key, lines]) => [key, rulesOf(lines)])),
    ...(headline === undefined ? {} : { headline: headlineOf(headline) }),
  }
}

function rulesOf(patterns: readonly string[]): readonly LineRule[] {
  return patterns.map((pattern) => ({ pattern, place: PROPOSED }))
}

function headlineOf(headline: NonNullable<LearnedShape['headline']>): FolderShape['headline'] {
  if (typeof headline === 'number') return { kind: 'line', line: headline, place: PROPOSED }
  if (headline === 'capitals') return { kind: 'capitals', place: PROPOSED }
  return { kind: 'label', label: headline.label, place: PROPOSED }
}
