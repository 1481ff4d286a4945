/** The shapes of files → lines for the terminal: how many, how sure, which fields, and three of them. */
import type { Shape, Triage } from '../record/triage.js'
import { groupDigits, plural } from '../report/counts.js'
import { describeSureness, percent } from './check-words.js'
import { printable } from '../report/format-diagnostic.js'

/** The most fields of a shape that are listed. */
const FIELDS = 7

export function describeShapes(
  { shapes, rareShapes }: Pick<Triage, 'shapes' | 'rareShapes'>,
  files: number,
): readonly string[] {
  if (shapes.length === 0) return []
  return [
    'Shapes:',
    ...shapes.flatMap((shape) => describeShape(shape, files)),
    ...describeRare(rareShapes),
    '',
  ]
}

function describeShape(shape: Shape, files: number): readonly string[] {
  const { name, isKnown, headline, date, fields, samples } = shape
  const sure = [describeSureness('headline', headline), describeSureness('date', date)]
  const also = fields
    .slice(0, FIELDS)
    .map((field) => `${field.name} ${percent(field.count, shape.files)}`)
  const details = [sure.filter((text) => text !== '').join(', '), also.join(', ')]
  return [
    `${groupDigits(shape.files).padStart(9)}  ${percent(shape.files, files).padStart(5)}  ${name}${isKnown ? '' : '  ← unknown'}`,
    ...details.filter((text) => text !== '').map(indent),
    ...samples.map(printable).map(indent),
  ]
}

function describeRare({ shapes, files }: Triage['rareShapes']): readonly string[] {
  if (shapes === 0) return []
  return [`${groupDigits(files).padStart(9)}         in ${plural(shapes, 'rarer shape')}`]
}

function indent(line: string): string {
  return `${' '.repeat(18)}${line}`
}
