/** content/corrections.yaml → the corrections of every file, each checked and with its position. */
import { join } from 'node:path'
import * as v from 'valibot'
import {
  clockTime,
  type SourcePath,
  sourcePath,
  yearKey,
  monthKey,
  dayKey,
} from '../../record/strings.js'
import { addTo } from '../../record/by-key.js'
import { hasDay } from '../../record/calendar.js'
import type {
  CorrectedDate,
  CorrectedFields,
  CorrectedUpdate,
  Correction,
  Corrections,
} from '../../record/corrections.js'
import type { NoDate } from '../../record/date.js'
import { languageSchema } from './settings.js'
import { readPlacedYaml } from './yaml-file.js'

const DATE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?$/

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const textOrNull = v.nullable(text)
/** One name needs no list; null is a list without names. */
const texts = v.pipe(
  v.nullable(v.union([text, v.array(text)], 'must be a text or a list of texts')),
  v.transform((value) => (typeof value === 'string' ? [value] : (value ?? []))),
)
/** A year alone is a number to YAML. */
const written = v.pipe(
  v.union([v.string(), v.number()], 'must be a date such as 2020-04-18'),
  v.transform(String),
)
const date = v.pipe(
  v.nullable(
    v.pipe(
      written,
      v.check(
        isDate,
        'must be a date of the calendar: 2020-04-18 17:44, 2020-04-18, 2020-04, 2020 or null',
      ),
    ),
  ),
  v.transform((value): CorrectedDate => (value === null ? UNDATED : readDate(value))),
)
const updated = v.nullable(
  v.pipe(
    written,
    v.check(
      (value) => isDate(value) && value.length >= 'YYYY-MM-DD'.length,
      'must be a day of the calendar: 2020-04-18 17:44, 2020-04-18 or null',
    ),
    // The schema guarantees that there is a day.
    v.transform((value) => readDate(value) as CorrectedUpdate),
  ),
)

const correctionSchema = v.strictObject({
  headline: v.optional(text),
  kicker: v.optional(textOrNull),
  date: v.optional(date),
  updated: v.optional(updated),
  authors: v.optional(texts),
  initials: v.optional(texts),
  sources: v.optional(texts),
  topics: v.optional(texts),
  language: v.optional(languageSchema),
  dateline: v.optional(textOrNull),
  lead: v.optional(text),
  reason: text,
})
export const correctionsSchema = v.record(v.string(), correctionSchema)

const UNDATED: CorrectedDate = { date: { precision: 'none' }, time: null }

/** Reads the corrections of the archive in folder `content`. Throws `SettingsError`. */
export function readCorrections(content: string): Corrections {
  const { value, positionOf } = readPlacedYaml(join(content, 'corrections.yaml'), correctionsSchema)
  const corrections = new Map<SourcePath, Correction[]>()
  for (const [target, { reason, ...fields }] of Object.entries(value)) {
    const [, path = target, number = '1'] = /^(.*)#([1-9]\d{0,5})$/.exec(target) ?? []
    const file = sourcePath(path.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC'))
    const correction: Correction = {
      target,
      record: Number(number),
      fields: withoutGaps(fields),
      reason,
      position: positionOf(target),
    }
    addTo(corrections, file, correction)
  }
  return corrections
}

type Gappy<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | undefined }

/** A key that is not there gives no field. */
function withoutGaps(fields: Gappy<CorrectedFields>): CorrectedFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function isDate(value: string): boolean {
  const [match, ...figures] = DATE.exec(value) ?? []
  if (match === undefined) return false
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = figures.map((figure) =>
    figure === undefined ? undefined : Number(figure),
  )
  return hasDay(year, month, day) && hour < 24 && minute < 60
}

function readDate(value: string): CorrectedDate {
  const [key = '', time = null] = value.split(/[T ]/)
  return { date: keyToDate(key), time: time === null ? null : clockTime(time) }
}

function keyToDate(key: string): Exclude<CorrectedDate['date'], NoDate> {
  if (key.length === 'YYYY'.length) return { precision: 'year', year: yearKey(key) }
  if (key.length === 'YYYY-MM'.length) return { precision: 'month', month: monthKey(key) }
  return { precision: 'day', day: dayKey(key) }
}
