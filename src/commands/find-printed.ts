/** Paths → those that some sheet has printed. */
import type { OutputPath } from '../record/names.js'
import { listPrinted } from '../store/sheet-records.js'
import type { PrintTarget } from '../record/print-tasks.js'

/** Those of `paths` that are recorded in another section than `except`. */
export function findPrinted(
  { records }: PrintTarget,
  paths: readonly OutputPath[],
  except: string,
): ReadonlySet<OutputPath> {
  const wanted = new Set(paths)
  const found = new Set<OutputPath>()
  if (wanted.size === 0) return found
  for (const path of listPrinted(records, [except])) if (wanted.has(path)) found.add(path)
  return found
}
