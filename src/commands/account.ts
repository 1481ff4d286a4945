/** Everything that was read → an account: every record is a page, in quarantine, or withdrawn. */
import type { FoundFiles } from '../read/find-files.js'
import type { Corrections } from '../record/corrections.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Entry } from '../record/entry.js'
import type { MediaFile } from '../record/media.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import type { ReportView } from '../record/page.js'
import { diagnose } from '../report/diagnose.js'
import { listLostCorrections } from './pick-corrections.js'
import { openRuleTally, type RuleTally } from '../report/tally-rules.js'

/** Ignored files that the report names; it counts all of them. */
const IGNORED_SHOWN = 200

export interface RecordCounts {
  readonly files: number
  readonly records: number
  readonly pages: number
  readonly quarantined: number
  readonly withdrawn: number
}

/** What must be known of a file, whatever else is: its records, and what was remarked. */
export interface AccountedFile {
  readonly file: SourcePath
  readonly diagnostics: readonly Diagnostic[]
}
export interface AccountedRecord {
  readonly kind: 'article' | 'quarantined' | 'withdrawn'
  readonly diagnostics: readonly Diagnostic[]
}

export interface Account {
  readonly addFile: (file: AccountedFile) => void
  /** Takes a record; `number` counts from 1 within its file. Nothing is said of what a withdrawn one holds. */
  readonly addRecord: (file: SourcePath, number: number, record: AccountedRecord) => void
  /** Takes what is said of no file that was read. */
  readonly remark: (diagnostic: Diagnostic) => void
  /** Takes warnings that depend on today: they go to the terminal, never into the site. */
  readonly warn: (diagnostics: readonly Diagnostic[]) => void
  /** Takes an entry that has got its URL, so that the report can link to it. */
  readonly meet: (entry: Entry) => void
  /** Takes files that an article shows or links to: they are not ignored. */
  readonly use: (files: readonly MediaFile[]) => void
  readonly counts: () => RecordCounts
  /** Files that are no articles, and that none shows or links to. */
  readonly ignored: () => readonly SourcePath[]
  readonly rules: RuleTally
  readonly ofToday: readonly Diagnostic[]
  readonly report: () => ReportView
}

/** `clean` takes words out of whatever the report says that nobody should read. */
export function openAccount(
  found: FoundFiles,
  corrections: Corrections,
  clean: (text: string) => string = (text) => text,
): Account {
  const tally = openRuleTally()
  const rules: RuleTally = {
    ...tally,
    add: (diagnostic, record) =>
      tally.add(
        {
          ...diagnostic,
          file: clean(diagnostic.file) as SourcePath,
          reason: clean(diagnostic.reason),
        },
        record,
      ),
  }
  for (const folder of found.closed)
    rules.add(diagnose('closed-folder', folder, { line: 1, column: 1 }), null)
  for (const diagnostic of listLostCorrections(corrections, found.articles))
    rules.add(diagnostic, null)
  const ofToday: Diagnostic[] = []
  /** The pages of records that the report mentions. */
  const urls = new Map<string, PageUrl | null>()
  const used = new Set<SourcePath>()
  let [files, records, pages, quarantined, withdrawn] = [0, 0, 0, 0, 0]
  const counts = (): RecordCounts => ({ files, records, pages, quarantined, withdrawn })
  const listIgnored = (): readonly SourcePath[] => found.ignored.filter((path) => !used.has(path))
  return {
    ignored: listIgnored,
    rules,
    ofToday,
    counts,
    addFile({ diagnostics }) {
      files++
      for (const diagnostic of diagnostics) rules.add(diagnostic, null)
    },
    addRecord(file, number, { kind, diagnostics }) {
      records++
      if (kind === 'withdrawn') withdrawn++
      if (kind === 'quarantined') quarantined++
      const key = recordKey(file, number)
      for (const diagnostic of kind === 'withdrawn' ? [] : diagnostics)
        if (rules.add(diagnostic, key)) urls.set(key, null)
    },
    remark: (diagnostic) => void rules.add(diagnostic, null),
    warn: (diagnostics) => void ofToday.push(...diagnostics),
    meet({ file, record, url }) {
      pages++
      const key = recordKey(file, record)
      if (urls.has(key)) urls.set(key, url)
    },
    use(media) {
      for (const { path } of media) used.add(path)
    },
    report: () => {
      const ignored = listIgnored()
      return {
        ...counts(),
        rules: rules.report(({ record }) => (record === null ? null : (urls.get(record) ?? null))),
        ignored: ignored.slice(0, IGNORED_SHOWN).map((path) => clean(path) as SourcePath),
        ignoredCount: ignored.length,
      }
    },
  }
}

function recordKey(file: SourcePath, record: number): string {
  return `${file}#${record}`
}
