/** The files of a folder, counted: their shapes, how sure their fields are, and what is missing. */
import { countUp } from '../record/by-key.js'
import type { ParsedFile } from '../record/article.js'
import { addGaps, NO_GAPS, type Gaps } from './gaps.js'
import { nameShape } from './shapes.js'
import { SurenessTally } from './sureness.js'

export class FolderTally {
  files = 0
  gaps: Gaps = NO_GAPS
  readonly shapes: Map<string, number> = new Map<string, number>()
  readonly unknown: Set<string> = new Set<string>()
  readonly headline: SurenessTally = new SurenessTally()
  readonly date: SurenessTally = new SurenessTally()

  add(file: ParsedFile, gaps: Gaps): void {
    const { name, isKnown } = nameShape(file)
    this.files++
    this.gaps = addGaps(this.gaps, gaps)
    countUp(this.shapes, name)
    if (!isKnown) this.unknown.add(name)
    const first = file.records.find((record) => record.kind === 'article')
    const { headline, date } = first?.article.origin.fields ?? {}
    if (headline) this.headline.add(headline.confidence)
    if (date) this.date.add(date.confidence)
  }

  /** Adds what another has counted. */
  addAll(other: FolderTally): void {
    this.files += other.files
    this.gaps = addGaps(this.gaps, other.gaps)
    for (const [name, count] of other.shapes) countUp(this.shapes, name, count)
    for (const name of other.unknown) this.unknown.add(name)
    this.headline.addAll(other.headline)
    this.date.addAll(other.date)
  }

  /** How far the shapes of two folders are the same, from 0 to 1. */
  overlap(other: FolderTally): number {
    let shared = 0
    for (const [name, count] of this.shapes)
      shared += Math.min(count / this.files, (other.shapes.get(name) ?? 0) / other.files)
    return shared
  }
}
