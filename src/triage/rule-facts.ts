/** Diagnostics, file by file → for every rule the files, folders, words and first places that it spoke about. */
import type { Diagnostic, Severity } from '../record/diagnostic.js'
import type { Tallied } from '../record/triage.js'
import { openFolderCounts, type FolderCount, type FolderCounts } from './folder-counts.js'
import { openNameCounts, type NameCounts } from './name-counts.js'

export interface RuleFacts {
  readonly rule: string
  readonly severity: Severity
  readonly hint: string
  readonly files: number
  readonly folders: readonly FolderCount[]
  /** What the rule quotes from the files, commonest first. */
  readonly words: readonly Tallied[]
  /** `scans/a.txt:3` */
  readonly samples: readonly string[]
}

export interface RuleFactsTally {
  /** Takes all that was said of one file. */
  readonly add: (diagnostics: readonly Diagnostic[]) => void
  readonly close: () => readonly RuleFacts[]
}

const SAMPLES = 3
/** Of different words; what is rarer than these is of no account. */
const MOST_WORDS = 10_000

interface RuleTally {
  readonly diagnostic: Diagnostic
  files: number
  readonly folders: FolderCounts
  readonly words: NameCounts
  readonly samples: string[]
}

export function openRuleFacts(): RuleFactsTally {
  const tallies = new Map<string, RuleTally>()
  const tallyOf = (diagnostic: Diagnostic): RuleTally => {
    const known = tallies.get(diagnostic.rule) ?? openTally(diagnostic)
    tallies.set(diagnostic.rule, known)
    return known
  }
  return {
    add(diagnostics) {
      const spoken = new Set<string>()
      for (const diagnostic of diagnostics) {
        const tally = tallyOf(diagnostic)
        const word = quotedIn(diagnostic.reason)
        if (word !== null) tally.words.add(word)
        if (spoken.has(diagnostic.rule)) continue
        spoken.add(diagnostic.rule)
        tally.files++
        tally.folders.add(diagnostic.file)
        if (tally.samples.length < SAMPLES)
          tally.samples.push(`${diagnostic.file}:${diagnostic.line}`)
      }
    },
    close: () => Array.from(tallies.values(), closeTally),
  }
}

function openTally(diagnostic: Diagnostic): RuleTally {
  return {
    diagnostic,
    files: 0,
    folders: openFolderCounts(),
    words: openNameCounts(MOST_WORDS),
    samples: [],
  }
}

function closeTally({ diagnostic, files, folders, words, samples }: RuleTally): RuleFacts {
  const { rule, severity, hint } = diagnostic
  return { rule, severity, hint, files, folders: folders.gather(), words: words.list(), samples }
}

/** The rules put what they quote from a file between curly marks. */
function quotedIn(reason: string): string | null {
  return /“(.+)”/.exec(reason)?.[1] ?? null
}
