/** The raw files of a content folder → the initials that they show, written into content/authors.yaml. */
import { join } from 'node:path'
import { InitialsCensus, type LearnedInitials } from '../raw/header/initials-census.js'
import { splitInitials } from '../raw/header/initials.js'
import { textOf } from '../text/block-text.js'
import { findFiles } from '../read/files/find-files.js'
import { readOwnText } from '../read/settings/own-text.js'
import type { Article } from '../record/article.js'
import { formatOf } from '../record/formats.js'
import type { ParseContext } from '../record/settings.js'
import { replaceText } from '../write/replace-text.js'
import { readProject } from '../project/project.js'
import { parseContent } from '../project/parse.js'
import type { Environment } from '../project/environment.js'
import { checkRead } from './check-read.js'
import { parseDocument, Scalar } from 'yaml'
import { plural } from '../report/counts.js'

export interface LearnOptions {
  readonly content: string
  /** Whether nothing is written. */
  readonly dryRun?: boolean | undefined
}

export interface LearnResult {
  /** The file that they are written into. */
  readonly file: string
  /** The new initials, commonest first. */
  readonly learned: readonly LearnedInitials[]
  /** The number of headlines of raw text that were read. */
  readonly headlines: number
}

/** Builds only read what this writes: a new file never changes an old headline. Throws on bad settings. */
export async function learn(
  { content, dryRun = false }: LearnOptions,
  environment: Environment,
): Promise<LearnResult> {
  const project = readProject(content)
  const raw = findFiles(content).articles.filter((path) => formatOf(path) === 'raw')
  const census = new InitialsCensus()
  const wholeLines = { ...project, contextOf: withWholeHeadlines(project.contextOf) }
  let headlines = 0
  for await (const parsed of parseContent(wholeLines, raw, environment)) {
    checkRead(parsed)
    for (const record of parsed.records) {
      if (record.kind !== 'article' || record.article.origin.format !== 'raw') continue
      headlines++
      count(census, record.article, project.contextOf(parsed.file))
    }
  }
  const learned = census.learned(project.authorities.roster)
  const file = join(content, 'authors.yaml')
  if (learned.length > 0 && !dryRun) replaceText(file, addToRoster(readOwnText(file), learned))
  return { file, learned, headlines }
}

type ContextOf = (path: Article['origin']['file']) => ParseContext

/** Makes parsers leave initials in the headlines. */
function withWholeHeadlines(contextOf: ContextOf): ContextOf {
  return (path) => {
    const context = contextOf(path)
    return { ...context, corrections: [], settings: { ...context.settings, initials: 'never' } }
  }
}

function count(
  census: InitialsCensus,
  { headline, body }: Article,
  { settings, authorities }: ParseContext,
): void {
  const texts = body.children.map(textOf)
  const evidence = { setting: settings.initials, roster: authorities.roster, corpus: {} }
  const { initials } = splitInitials(headline, { ...evidence, body: texts.join('\n') })
  census.add({ headline, texts, taken: initials })
}

const HEADING = ` Initials → full name. Initials without a name are printed as they are: a name may be put in place of null.`

/** `text` must be YAML of keys and values, or empty. Entries, their order and comments stay. */
export function addToRoster(text: string, learned: readonly LearnedInitials[]): string {
  const document = parseDocument(text, { schema: 'core' })
  const isNew = document.contents === null && document.commentBefore === null
  for (const { token, ends } of learned) {
    const unnamed = new Scalar(null)
    unnamed.source = 'null'
    unnamed.comment = ` ends ${plural(ends, 'headline')}`
    document.set(token, unnamed)
  }
  if (isNew) document.commentBefore = HEADING
  return document.toString({ lineWidth: 0 })
}
