/** The records of a file → the same without notes that many of them share, and these notes once. */
import type { ArchiveRecord } from '../../record/article.js'
import type { Diagnostic } from '../../record/diagnostic.js'
import { groupDigits, plural } from '../../report/counts.js'
import type { RuleId } from '../../report/rules.js'

export interface SaidOnce {
  readonly records: readonly ArchiveRecord[]
  readonly shared: readonly Diagnostic[]
}

/** Notes about columns, and not about the text of one record. */
const OF_COLUMNS: ReadonlySet<string> = new Set<RuleId>([
  'unknown-keys',
  'private-keys',
  'spare-key',
  'spare-text',
  'values-left-out',
  'comments-left-out',
  'hidden-comment',
  'figure-date',
  'lead-only',
  'source-unknown',
  'picture-elsewhere',
  'remote-picture',
  'raw-html',
])
/** So many records may say it for themselves. */
const FEW = 2
/** Different sentences by one rule. */
const TOLD = 3

export function sayOnce(records: readonly ArchiveRecord[]): SaidOnce {
  const notes = groupNotes(records)
  const many = new Map([...notes].filter(([, found]) => found.length > FEW))
  if (many.size === 0) return { records, shared: [] }
  return {
    records: records.map((record) => {
      const diagnostics = record.diagnostics.filter(({ rule }) => !many.has(rule))
      return diagnostics.length === record.diagnostics.length ? record : { ...record, diagnostics }
    }),
    shared: [...many.values()].flatMap(sumUp),
  }
}

function groupNotes(records: readonly ArchiveRecord[]): ReadonlyMap<string, Diagnostic[]> {
  const notes = new Map<string, Diagnostic[]>()
  for (const { diagnostics } of records)
    for (const each of diagnostics)
      if (OF_COLUMNS.has(each.rule)) {
        const found = notes.get(each.rule)
        if (found) found.push(each)
        else notes.set(each.rule, [each])
      }
  return notes
}

/** One note for each sentence where these are few; else the first one, and how many more there are. */
function sumUp(notes: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, { readonly first: Diagnostic; count: number }>()
  for (const note of notes) {
    const known = counts.get(note.reason)
    if (known) known.count += 1
    else counts.set(note.reason, { first: note, count: 1 })
  }
  const told = [...counts.values()].toSorted((a, b) => b.count - a.count)
  const isRepeated = told.some(({ count }) => count > 1)
  if (told.length <= TOLD && isRepeated)
    return told.map(({ first, count }) => withCount(first, `in ${plural(count, 'record')}`))
  const [top] = told
  return top
    ? [withCount(top.first, `and the like in ${groupDigits(notes.length - 1)} more records`)]
    : []
}

function withCount(note: Diagnostic, words: string): Diagnostic {
  return { ...note, reason: `${note.reason} (${words})` }
}
