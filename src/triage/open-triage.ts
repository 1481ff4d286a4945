/** Parsed files, one after the other → what they are, what would become of them, and what to do next. */
import type { ArchiveRecord, Article, ParsedFile } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { LanguageTag, SourcePath } from '../record/names.js'
import type { ArchiveSettings } from '../record/settings.js'
import type { Triage } from '../record/triage.js'
import { planActions } from './actions.js'
import { openCopies } from './copies.js'
import { dateSourceOf } from './date-source.js'
import { openLanguageFolders } from './language-folders.js'
import { openNameCounts } from './name-counts.js'
import { openRuleFacts } from './rule-facts.js'
import { openShapes } from './shapes.js'

export interface TriageTally {
  /** `besides` is what others had to say of the file. */
  readonly add: (file: ParsedFile, besides: readonly Diagnostic[]) => void
  /** Takes what is said of no file that was read. */
  readonly remark: (diagnostics: readonly Diagnostic[]) => void
  /** `ignored` are the files that nobody reads or shows. */
  readonly close: (ignored: readonly SourcePath[]) => Triage
}

/** Holds counts, names of folders and a few samples, whatever the number of files. */
export function openTriage(content: string, settings: ArchiveSettings): TriageTally {
  const shapes = openShapes()
  const ruleFacts = openRuleFacts()
  const languageFolders = openLanguageFolders()
  const copies = openCopies()
  const encodings = openNameCounts()
  const languages = openNameCounts<LanguageTag>()
  const dates = openNameCounts()
  const precisions = openNameCounts()
  const extensions = openNameCounts()
  let [guessedDates, guessedHeadlines, undated] = [0, 0, 0]
  const addArticle = (article: Article, diagnostics: readonly Diagnostic[]): void => {
    languages.add(article.language)
    languageFolders.add(article.origin.file, article.language)
    dates.add(dateSourceOf(article))
    precisions.add(article.date.precision)
    if (article.date.precision === 'none') undated++
    else if (isGuessed(diagnostics, DATE_GUESSES)) guessedDates++
    if (isGuessed(diagnostics, HEADLINE_GUESSES)) guessedHeadlines++
  }
  return {
    add(file, besides) {
      shapes.add(file)
      copies.add(file)
      encodings.add(file.encoding ?? 'none')
      ruleFacts.add([...file.diagnostics, ...file.records.flatMap(diagnosticsOf), ...besides])
      for (const record of file.records)
        if (record.kind === 'article') addArticle(record.article, record.diagnostics)
    },
    remark(diagnostics) {
      for (const diagnostic of diagnostics) ruleFacts.add([diagnostic])
    },
    close(ignored) {
      for (const path of ignored) extensions.add(extensionOf(path))
      const findings = {
        content,
        rules: ruleFacts.close(),
        languages: languageFolders.close(),
        listed: settings.languages,
        unlisted: languages
          .list()
          .filter(({ name }) => name !== 'und' && !settings.languages.includes(name)),
        copies: copies.close(),
        ignored: extensions.list(),
      }
      return {
        ...shapes.close(),
        encodings: encodings.list(),
        languages: languages.list(),
        dates: dates.list(),
        precisions: precisions.list(),
        ignored: findings.ignored,
        guessedDates,
        guessedHeadlines,
        undated,
        actions: planActions(findings),
      }
    },
  }
}

/** `.pdf`, or `none` */
function extensionOf(path: SourcePath): string {
  return /[^/](\.[^./]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? 'none'
}

function diagnosticsOf({ diagnostics }: ArchiveRecord): readonly Diagnostic[] {
  return diagnostics
}

const DATE_GUESSES: ReadonlySet<string> = new Set([
  'bad-date',
  'date-order',
  'short-year',
  'date-from-path',
  'date-in-headline',
  'date-at-end',
])
const HEADLINE_GUESSES: ReadonlySet<string> = new Set(['no-header', 'no-headline'])

function isGuessed(diagnostics: readonly Diagnostic[], guesses: ReadonlySet<string>): boolean {
  return diagnostics.some(({ rule }) => guesses.has(rule))
}
