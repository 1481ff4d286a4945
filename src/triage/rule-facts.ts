/** Diagnostics, file by file → for every rule the files, folders, words and first positions that it is about. */
import type { Diagnostic, Severity } from '../record/diagnostic.js'
import type { Tallied } from '../record/triage.js'
import { FolderCounts, type FolderCount } from './folder-counts.js'
import { NameCounts } from './name-counts.js'

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

const SAMPLES = 3
/** How many different words are counted; rarer ones do not matter. */
const MOST_WORDS = 10_000

interface OpenFacts {
  readonly diagnostic: Diagnostic
  files: number
  readonly folders: FolderCounts
  readonly words: NameCounts
  readonly samples: string[]
}

export class RuleFactsTally {
  readonly #open = new Map<string, OpenFacts>()

  /** Counts all that was reported about one file. */
  add(diagnostics: readonly Diagnostic[]): void {
    const spoken = new Set<string>()
    for (const diagnostic of diagnostics) {
      const facts = this.#factsOf(diagnostic)
      const word = quotedIn(diagnostic.reason)
      if (word !== null) facts.words.add(word)
      if (spoken.has(diagnostic.rule)) continue
      spoken.add(diagnostic.rule)
      facts.files++
      facts.folders.add(diagnostic.file)
      if (facts.samples.length < SAMPLES)
        facts.samples.push(`${diagnostic.file}:${diagnostic.line}`)
    }
  }

  close(): readonly RuleFacts[] {
    return Array.from(this.#open.values(), closeFacts)
  }

  #factsOf(diagnostic: Diagnostic): OpenFacts {
    const known = this.#open.get(diagnostic.rule)
    if (known) return known
    const folders = new FolderCounts()
    const words = new NameCounts(MOST_WORDS)
    const facts: OpenFacts = { diagnostic, files: 0, folders, words, samples: [] }
    this.#open.set(diagnostic.rule, facts)
    return facts
  }
}

function closeFacts({ diagnostic, files, folders, words, samples }: OpenFacts): RuleFacts {
  const { rule, severity, hint } = diagnostic
  return { rule, severity, hint, files, folders: folders.gather(), words: words.list(), samples }
}

/** The rules put what they quote from a file between curly marks. */
function quotedIn(reason: string): string | null {
  return /“(.+)”/.exec(reason)?.[1] ?? null
}
