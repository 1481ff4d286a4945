/** The moments that feeds and exports write → text that the reader of dates knows; empty where there is none. */

import { Temporal } from 'temporal-polyfill'

/** Seconds or milliseconds since 1970. */
const UNIX = /^-?(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/
const NOTHING = /^0{4}-00-00|^0+$|-0001|^(?:null|none|n\/a)$/i

export function plainMoment(text: string): string {
  const moment = text.replace(/\s+/g, ' ').trim()
  if (moment === '' || NOTHING.test(moment)) return ''
  if (UNIX.test(moment)) return momentOf(Number(moment))
  return moment
    .replace(/^(\p{L}{2,9})\.?,(?=\d)/u, '$1, ')
    .replace(/^(?:Tues|Wednes|Thurs|Thur|Weds)(?=[\s,.])/i, (word) => word.slice(0, 3))
    .replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:?\d{2})$/, '$1')
    .replace(/\s(?:Europe|America|Asia|Africa|Australia)\/[A-Za-z_]+$/, '')
    .replace(/^(?!1970-?01-?01)(\d{4}-?\d{2}-?\d{2})T00:?00(?::?00(?:\.0+)?)?Z?$/, '$1')
}

const MOST_MILLISECONDS = 8_640_000_000_000_000

function momentOf(figure: number): string {
  const milliseconds = Math.round(Math.abs(figure) > 99_999_999_999 ? figure : figure * 1000)
  if (Math.abs(milliseconds) > MOST_MILLISECONDS) return ''
  return `${Temporal.Instant.fromEpochMilliseconds(milliseconds).toString().slice(0, 16)}Z`
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?)?$/

/** A moment as ISO 8601 writes it → minutes since 1970; without an offset as if in UTC. Null for anything else. */
export function minutesSince1970(text: string): number | null {
  const parts = ISO.exec(text.trim())
  if (!parts) return null
  const figureAt = (index: number): number => Number(parts[index] ?? 0)
  const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map(figureAt)
  const offset = (figureAt(7) * 60 + figureAt(8)) * (parts[6] === '-' ? -1 : 1)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) / MINUTE - offset
}

const LOCAL = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2})?$/
const MINUTE = 60_000
const LONGEST_OFFSET = 14 * 60

/**
 * The same moment on a clock and in UTC, as WordPress keeps it: `2009-05-12 12:22:00` and `2009-05-12 10:22:00` →
 * `2009-05-12T12:22+02:00`. Without the other one, or where they are no offset apart, the clock alone.
 */
export function localMoment(local: string, universal: string): string {
  const plain = plainMoment(local)
  const [there, here] = [minutesOf(universal), minutesOf(plain)]
  if (there === null || here === null) return plain || withZone(plainMoment(universal))
  const offset = Math.round((here - there) / 15) * 15
  if (Math.abs(here - there - offset) > 1 || Math.abs(offset) > LONGEST_OFFSET) return plain
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${plain.slice(0, 16).replace(' ', 'T')}${sign}${pad(hours)}:${pad(minutes)}`
}

function withZone(universal: string): string {
  return LOCAL.test(universal) ? `${universal.replace(' ', 'T')}Z` : universal
}

function minutesOf(text: string): number | null {
  const isLocal = LOCAL.test(text.trim()) && !NOTHING.test(text.trim())
  return isLocal ? minutesSince1970(text) : null
}

function pad(figure: number): string {
  return String(figure).padStart(2, '0')
}
