/** Articles and their languages → the folders where one language is plain and some articles give no sign of theirs. */
import type { LanguageTag, SourcePath } from '../record/strings.js'
import { NameCounts } from './name-counts.js'
import { foldersAbove } from './folder-counts.js'

export interface LanguageFolder {
  readonly folder: string
  /** Articles whose language is not known. */
  readonly unsure: number
  /** The language of the other articles; null where there are none. */
  readonly language: LanguageTag | null
  /** Articles there in another language: a default would not do them justice. */
  readonly others: number
  readonly samples: readonly SourcePath[]
}

/** So much of what is sure must be one language, before it is proposed for the rest. */
const PLAIN_SHARE = 0.98
/** And so many articles, twice as many as the rest, for two of them say nothing of a third. */
const PLAIN_LEAST = 10
const SAMPLES = 3

interface FolderTally {
  unsure: number
  sure: number
  readonly languages: NameCounts<LanguageTag>
  readonly samples: SourcePath[]
  readonly inner: Set<string>
}

export class LanguageFolders {
  readonly #folders = new Map<string, FolderTally>()

  add(file: SourcePath, language: LanguageTag): void {
    let inner: string | null = null
    for (const folder of foldersAbove(file)) {
      const tally = this.#tallyOf(folder)
      addTo(tally, file, language)
      if (inner !== null) tally.inner.add(inner)
      inner = folder
    }
  }

  /** Most unsure articles first; each counts for one folder only. */
  close(): readonly LanguageFolder[] {
    return choose('', this.#folders).toSorted((a, b) => b.unsure - a.unsure)
  }

  #tallyOf(folder: string): FolderTally {
    const known = this.#folders.get(folder)
    if (known) return known
    const languages = new NameCounts<LanguageTag>()
    const tally: FolderTally = { unsure: 0, sure: 0, languages, samples: [], inner: new Set() }
    this.#folders.set(folder, tally)
    return tally
  }
}

function addTo(tally: FolderTally, file: SourcePath, language: LanguageTag): void {
  if (language === 'und') {
    tally.unsure++
    if (tally.samples.length < SAMPLES) tally.samples.push(file)
  } else {
    tally.sure++
    tally.languages.add(language)
  }
}

/** The highest folders of one language, or of none; what lies among several languages is listed as one. */
function choose(
  folder: string,
  folders: ReadonlyMap<string, FolderTally>,
): readonly LanguageFolder[] {
  const tally = folders.get(folder)
  if (!tally || tally.unsure === 0) return []
  const [first] = tally.languages.list()
  const isPlain =
    first !== undefined &&
    first.count >= Math.max(PLAIN_LEAST, 2 * tally.unsure, PLAIN_SHARE * tally.sure)
  const { unsure, sure, samples } = tally
  if (isPlain) {
    return [{ folder, unsure, language: first.name, others: sure - first.count, samples }]
  }
  if (sure === 0) return [{ folder, unsure, language: null, others: 0, samples }]
  const inner = [...tally.inner]
    .flatMap((each) => choose(each, folders))
    .filter(({ language, others }) => language !== null || others === 0)
  const rest = unsure - inner.reduce((sum, each) => sum + each.unsure, 0)
  return rest === 0
    ? inner
    : [...inner, { folder, unsure: rest, language: null, others: sure, samples }]
}
