/** All corrections and the files that are there → those that concern some of them, and those that concern none. */
import type { Corrections } from '../../record/corrections.js'
import type { Diagnostic } from '../../record/diagnostic.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'

/** The file that corrections are reported to stand in. */
const FILE = sourcePath('corrections.yaml')

/** The corrections for `paths`: what goes to another thread should be little. */
export function pickCorrections(
  corrections: Corrections,
  paths: readonly SourcePath[],
): Corrections {
  if (corrections.size === 0) return corrections
  return new Map(
    paths.flatMap((path) => {
      const name = sourcePath(path.normalize('NFC'))
      const found = corrections.get(name)
      return found ? [[name, found] as const] : []
    }),
  )
}

/** Warnings about corrections for files that are not there. */
export function listLostCorrections(
  corrections: Corrections,
  articles: readonly SourcePath[],
): readonly Diagnostic[] {
  if (corrections.size === 0) return []
  const known = new Set(articles.map((path) => path.normalize('NFC')))
  return [...corrections]
    .filter(([path]) => !known.has(path))
    .flatMap(([, lost]) => lost)
    .map(({ target, position }) => diagnose('correction-unused', FILE, position, target))
}
