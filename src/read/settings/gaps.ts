/** content/gaps.yaml → the gaps of the archive that its keeper can explain, in order of time. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { Gap } from '../../record/gaps.js'
import { monthKey } from '../../record/strings.js'
import { readYamlList } from './yaml-file.js'

/** A year alone is a number to YAML, and stands for all of its months. */
const periodSchema = v.pipe(
  v.union([v.string(), v.number()], 'must be a month such as 1914-08, or a year'),
  v.transform(String),
  v.regex(/^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/, 'must be a month such as 1914-08, or a year'),
)

const gapSchema = v.pipe(
  v.strictObject({
    from: periodSchema,
    to: v.optional(periodSchema),
    reason: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
  }),
  v.transform(({ from, to = from, reason }): Gap => {
    return {
      from: monthKey(`${from}-01`.slice(0, 7)),
      to: monthKey(`${to}-12`.slice(0, 7)),
      reason,
    }
  }),
  v.check(({ from, to }) => from <= to, 'must not end before it begins'),
)

/** Throws `SettingsError`. */
export function readGaps(content: string): readonly Gap[] {
  return readYamlList(join(content, 'gaps.yaml'), gapSchema).toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )
}
