/** Parsed files, one after the other → what they are, what would become of them, and what to do next. */
import type { Article, ParsedFile } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { LanguageTag, SourcePath } from '../record/strings.js'
import type { ArchiveSettings } from '../record/settings.js'
import type { BestDate, PrivateNote, Tallied, Triage } from '../record/triage.js'
import { planActions } from './actions.js'
import { dateSourceOf } from './date-source.js'
import { FolderBlocks } from './folder-blocks.js'
import { addGaps, gapsOf, NO_GAPS } from './gaps.js'
import { LanguageFolders } from './language-folders.js'
import { NameCounts } from './name-counts.js'
import { PrivateFolders } from './private-folders.js'
import { RuleFactsTally } from './rule-facts.js'
import { ShapesTally } from './shapes.js'

/** So many say what the others will. */
const MOST_BEST_DATES = 1000

/** Holds counts, names of folders and a few samples, whatever the number of files. */
export class TriageTally {
  readonly #content: string
  readonly #settings: ArchiveSettings
  readonly #shapes = new ShapesTally()
  readonly #rules = new RuleFactsTally()
  readonly #folders = new LanguageFolders()
  readonly #copies = new Copies()
  readonly #encodings = new NameCounts()
  readonly #languages = new NameCounts<LanguageTag>()
  readonly #dates = new NameCounts()
  readonly #precisions = new NameCounts()
  readonly #blocks = new FolderBlocks()
  readonly #private = new PrivateFolders()
  readonly #bestDates: BestDate[] = []
  #gaps = NO_GAPS

  constructor(content: string, settings: ArchiveSettings) {
    this.#content = content
    this.#settings = settings
  }

  /** `besides` is what else was reported about the file, `bestDates` the lines that may date its undated articles. */
  add(file: ParsedFile, besides: readonly Diagnostic[], bestDates: readonly BestDate[] = []): void {
    const gaps = gapsOf(file)
    this.#gaps = addGaps(this.#gaps, gaps)
    this.#shapes.add(file)
    this.#blocks.add(file, gaps)
    if (this.#bestDates.length < MOST_BEST_DATES) this.#bestDates.push(...bestDates)
    this.#copies.add(file)
    this.#encodings.add(file.encoding ?? 'none')
    const own = file.records.flatMap(({ diagnostics }) => diagnostics)
    this.#rules.add([...file.diagnostics, ...own, ...besides])
    for (const record of file.records)
      if (record.kind === 'article') this.#addArticle(record.article)
  }

  /** Counts what looks like private data in a file. */
  note(notes: readonly PrivateNote[]): void {
    this.#private.add(notes)
  }

  /** Counts what is reported about no file that was read. */
  remark(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#rules.add([diagnostic])
  }

  /** `ignored` are the files that are neither read nor shown, `unread` those of them that may hold text. */
  close(ignored: readonly SourcePath[], unread: readonly SourcePath[]): Triage {
    const { languages: listed } = this.#settings
    const languages = this.#languages.list()
    const extensions = countExtensions(ignored)
    return {
      privateData: this.#private.close(),
      ...this.#shapes.close(),
      encodings: this.#encodings.list(),
      languages,
      dates: this.#dates.list(),
      precisions: this.#precisions.list(),
      ignored: extensions,
      guessedDates: this.#gaps.guessedDates,
      guessedHeadlines: this.#gaps.guessedHeadlines,
      undated: this.#gaps.undated,
      folders: this.#blocks.close(this.#content, this.#bestDates),
      bestDates: this.#bestDates,
      actions: planActions({
        content: this.#content,
        rules: this.#rules.close(),
        bestDates: this.#bestDates,
        languages: this.#folders.close(),
        listed,
        unlisted: languages.filter(({ name }) => name !== 'und' && !listed.includes(name)),
        copies: this.#copies.close(),
        unread,
      }),
    }
  }

  #addArticle({ language, date, origin }: Article): void {
    this.#languages.add(language)
    this.#folders.add(origin.file, language)
    this.#dates.add(dateSourceOf({ date, origin }))
    this.#precisions.add(date.precision)
  }
}

const SAMPLES = 3
/** Hexadecimal digits of a hash: as many as a number holds, and enough for a million files. */
const DIGITS = 13

/** Files and their hashes → those that hold the same bytes as one before. */
class Copies {
  readonly #firsts = new Map<number, SourcePath>()
  readonly #samples: string[] = []
  #files = 0

  add({ file, records }: ParsedFile): void {
    const first = records.find((record) => record.kind === 'article')
    if (!first) return
    const key = Number.parseInt(first.article.origin.digest.slice(0, DIGITS), 16)
    const original = this.#firsts.get(key)
    if (original === undefined) {
      this.#firsts.set(key, file)
      return
    }
    this.#files++
    if (this.#samples.length < SAMPLES) this.#samples.push(`${file} = ${original}`)
  }

  close(): { readonly files: number; readonly samples: readonly string[] } {
    return { files: this.#files, samples: this.#samples }
  }
}

function countExtensions(paths: readonly SourcePath[]): readonly Tallied[] {
  const extensions = new NameCounts()
  for (const path of paths) extensions.add(extensionOf(path))
  return extensions.list()
}

/** `.pdf`, or `none` */
function extensionOf(path: SourcePath): string {
  return /[^/](\.[^./]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? 'none'
}
