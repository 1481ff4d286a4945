/** Files for measuring topics → gold lines, and a map from their labels to topics. */
import * as v from 'valibot'
import type { GoldLine, TopicMap } from '../../record/gold.js'
import { topicId } from '../../record/strings.js'
import { plainMessage } from './describe-issue.js'
import { readOwnText, SettingsError } from './own-text.js'

const label = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((text) => topicId(text)),
)

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  headline: v.optional(v.string(), ''),
  text: v.string(),
  language: v.pipe(v.string(), v.nonEmpty()),
  topics: v.optional(v.array(label), []),
  primary: v.nullish(label, null),
  acceptable: v.optional(v.array(label), []),
})

/**
 * JSONL: `{id, headline, text, language, topics: [...]}`, where the first of several topics is the primary, or
 * `{…, primary, acceptable: [...]}`; without either the line measures nothing. Empty lines are skipped. Throws
 * `SettingsError` on a file that is not there, on broken JSON, and on a line of another shape.
 */
export function readGoldFile(file: string): readonly GoldLine[] {
  const lines = readOwnText(file)
    .replace(/^\uFEFF/, '')
    .split('\n')
  const gold = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [goldLineOf(parse(file, index + 1, line, lineSchema))],
  )
  if (gold.length === 0) throw new SettingsError(`${file}:1:1: has no lines, or is not there`)
  return gold
}

function goldLineOf(line: v.InferOutput<typeof lineSchema>): GoldLine {
  const { id, headline, text, language, primary, topics, acceptable } = line
  return {
    id: String(id),
    headline,
    text,
    language: language.toLowerCase(),
    primary: primary ?? topics[0] ?? null,
    acceptable: [...new Set([...(primary === null ? [] : [primary]), ...topics, ...acceptable])],
    topics: topics.length > 0 || primary === null ? [...new Set(topics)] : [primary],
  }
}

const mapSchema = v.record(v.string(), v.union([label, v.array(label), v.null()]))

/**
 * JSON: for each label of a gold file the id of a topic, a list of ids of which any is right, or null where it is to be
 * left out. Throws `SettingsError` as `readGoldFile` does.
 */
export function readTopicMap(file: string): TopicMap {
  const read = parse(file, 1, readOwnText(file), mapSchema)
  return new Map(Object.entries(read).map(([from, to]) => [from, to === null ? [] : [to].flat()]))
}

function parse<Output>(
  file: string,
  line: number,
  text: string,
  schema: v.GenericSchema<unknown, Output>,
): Output {
  const parsed = v.safeParse(schema, parseJson(file, line, text))
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const key = issue.path?.map((item) => String(item.key)).join('.')
  const context = key ? `“${key}”: ` : ''
  const message = issue.received === 'undefined' ? 'is missing' : plainMessage(issue)
  throw new SettingsError(`${file}:${line}:1: ${context}${message}`)
}

function parseJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SettingsError(`${file}:${line}:1: is not JSON: ${String(error)}`, { cause: error })
  }
}
