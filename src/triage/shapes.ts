/** Files, one after the other → the shapes that they have, with samples and how sure their fields are. */
import { wordsOfRule } from '../record/raw-shapes.js'
import { HEADLINE_RULES, nameOfFormat } from '../record/formats.js'
import type { Article, FieldName, ParsedFile } from '../record/article.js'
import type { SourcePath } from '../record/strings.js'
import type { Shape, Triage } from '../record/triage.js'
import { dateSourceOf } from './date-source.js'
import { NameCounts } from './name-counts.js'
import { SurenessTally } from './sureness.js'

/** Shapes that are listed; the others are summed up. */
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

export class ShapesTally {
  readonly #shapes = new Map<string, ShapeTally>()

  add(file: ParsedFile): void {
    const { name, isKnown } = nameShape(file)
    const tally = this.#shapes.get(name) ?? makeShape(isKnown)
    this.#shapes.set(name, tally)
    tally.files++
    if (tally.samples.length < SAMPLES) tally.samples.push(file.file)
    addFields(file, tally)
  }

  close(): Pick<Triage, 'shapes' | 'rareShapes'> {
    const shapes = Array.from(this.#shapes, ([name, tally]) => closeShape(name, tally)).toSorted(
      (a, b) => b.files - a.files || (a.name < b.name ? -1 : 1),
    )
    const rare = shapes.slice(TOLD)
    const files = rare.reduce((sum, shape) => sum + shape.files, 0)
    return { shapes: shapes.slice(0, TOLD), rareShapes: { shapes: rare.length, files } }
  }
}

function makeShape(isKnown: boolean): ShapeTally {
  return {
    isKnown,
    files: 0,
    headline: new SurenessTally(),
    date: new SurenessTally(),
    fields: new NameCounts<FieldName>(),
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

export interface ShapeName {
  readonly name: string
  readonly isKnown: boolean
}

const NOTHING: Readonly<Record<string, string>> = { empty: 'empty', binary: 'not text' }

/** Fields that an article may have or not do not make another shape. A file of several records goes by its first article. */
export function nameShape({ records, diagnostics }: ParsedFile): ShapeName {
  const first = records.find((record) => record.kind === 'article')
  if (first) return nameArticle(first.article, records.length > 1)
  if (records.some(({ kind }) => kind === 'held-back'))
    return { name: 'drafts, held back', isKnown: true }
  const named = diagnostics.flatMap(({ rule }) => NOTHING[rule] ?? [])
  return { name: named[0] ?? 'nothing to read', isKnown: true }
}

function nameArticle(article: Article, isOneOfMany: boolean): ShapeName {
  const { format, fields } = article.origin
  const rule = fields.headline?.rule
  const isRuled = rule?.startsWith('folder-') === true
  const isUsual = rule === undefined || rule === 'correction' || HEADLINE_RULES.has(rule)
  const source = dateSourceOf(article)
  const parts = [
    isRuled ? 'raw text by the rules of its folder' : nameOfFormat(format),
    ...(isUsual || isRuled ? [] : [`headline from the ${wordsOfRule(rule)}`]),
    source === 'none' ? 'undated' : `dated by ${source}`,
    ...(isOneOfMany ? ['several records in a file'] : []),
  ]
  return { name: parts.join(', '), isKnown: format !== 'text' }
}
