/** Files, one after the other → the shapes that they have, with samples and how sure their fields are. */
import type { FieldName, ParsedFile } from '../record/article.js'
import type { SourcePath } from '../record/names.js'
import type { Shape, Triage } from '../record/triage.js'
import { nameShape } from './name-shape.js'
import { openNameCounts, type NameCounts } from './name-counts.js'
import { openSureness, type SurenessTally } from './sureness.js'

/** Shapes that are told; the others are summed up. */
const TOLD = 8
const SAMPLES = 3

interface ShapeTally {
  readonly isKnown: boolean
  files: number
  readonly headline: SurenessTally
  readonly date: SurenessTally
  readonly fields: NameCounts<FieldName>
  readonly samples: SourcePath[]
}

export interface ShapesTally {
  readonly add: (file: ParsedFile) => void
  readonly close: () => Pick<Triage, 'shapes' | 'rareShapes'>
}

export function openShapes(): ShapesTally {
  const tallies = new Map<string, ShapeTally>()
  return {
    add(file) {
      const { name, isKnown } = nameShape(file)
      const tally = tallies.get(name) ?? openShape(isKnown)
      tallies.set(name, tally)
      tally.files++
      if (tally.samples.length < SAMPLES) tally.samples.push(file.file)
      addFields(file, tally)
    },
    close() {
      const shapes = Array.from(tallies, ([name, tally]) => closeShape(name, tally)).toSorted(
        (a, b) => b.files - a.files || (a.name < b.name ? -1 : 1),
      )
      const rare = shapes.slice(TOLD)
      const files = rare.reduce((sum, shape) => sum + shape.files, 0)
      return { shapes: shapes.slice(0, TOLD), rareShapes: { shapes: rare.length, files } }
    },
  }
}

function openShape(isKnown: boolean): ShapeTally {
  return {
    isKnown,
    files: 0,
    headline: openSureness(),
    date: openSureness(),
    fields: openNameCounts<FieldName>(),
    samples: [],
  }
}

/** Every article has these, or the name of the shape says what there is. */
const OF_EVERY_SHAPE: ReadonlySet<FieldName> = new Set([
  'headline',
  'date',
  'month',
  'lead',
  'body',
])

function addFields({ records }: ParsedFile, { headline, date, fields }: ShapeTally): void {
  const first = records.find((record) => record.kind === 'article')
  if (!first) return
  const found = first.article.origin.fields
  if (found.headline) headline.add(found.headline.confidence)
  if (found.date) date.add(found.date.confidence)
  for (const name of Object.keys(found) as readonly FieldName[])
    if (!OF_EVERY_SHAPE.has(name)) fields.add(name)
}

function closeShape(name: string, tally: ShapeTally): Shape {
  return {
    name,
    isKnown: tally.isKnown,
    files: tally.files,
    headline: tally.headline.close(),
    date: tally.date.close(),
    fields: tally.fields.list(),
    samples: tally.samples,
  }
}
