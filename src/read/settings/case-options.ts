/** A JSON file of evidence that spans an archive → what a parser may know of it, for trying out a single file. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const optionsSchema = v.object({
  roster: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
  corpusInitials: v.optional(v.record(v.string(), v.number()), {}),
})

export type CaseOptions = v.InferOutput<typeof optionsSchema>

/** Throws when the file is not JSON of that shape. */
export function readCaseOptions(file: string): CaseOptions {
  return v.parse(optionsSchema, JSON.parse(readFileSync(file, 'utf8')))
}
