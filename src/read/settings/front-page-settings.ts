/** What archive.yaml says of the front page: picks and periods → each checked, by its schema. */
import * as v from 'valibot'
import { articleSchema, boundSchema, textSchema, textsSchema } from './chosen.js'

/** As many as the front page has room for above the fold. */
const MOST_PICKS = 4

export const picksSchema = v.pipe(
  v.array(articleSchema, 'must be a list of addresses'),
  v.maxLength(MOST_PICKS, `may name ${MOST_PICKS} articles at most`),
)

export const periodsSchema = v.record(
  v.string(),
  v.strictObject({
    name: textSchema,
    intro: v.optional(textSchema),
    from: boundSchema,
    to: boundSchema,
    formerly: textsSchema,
  }),
)
