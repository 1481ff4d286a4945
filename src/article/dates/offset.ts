/** A time on the clock of a zone → its distance to UTC, with the two nights a year that the clock jumps. */
import { Temporal } from 'temporal-polyfill'
import {
  type ClockTime,
  type DayKey,
  type UtcOffset,
  type ZoneName,
  clockTime,
  utcOffset,
} from '../../record/strings.js'

export interface ClockReading {
  /** The time as it came; the one an hour on where the clock skipped it. */
  readonly time: ClockTime
  readonly offset: UtcOffset
  /** Whether the clock showed this time never, once or twice on that day. */
  readonly shown: 'never' | 'once' | 'twice'
}

/** A conversion costs 50 µs, and an archive has many articles a day: the offset of most days is one offset. */
const steadyOffsets = new Map<string, UtcOffset | null>()

/** Where the clock showed `time` twice, the first is taken. The rules are those of the IANA database. */
export function readClock(zone: ZoneName, day: DayKey, time: ClockTime): ClockReading {
  const steady = findSteadyOffset(zone, day)
  if (steady !== null) return { time, offset: steady, shown: 'once' }
  const local = Temporal.PlainDateTime.from(`${day}T${time}`)
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (earlier.offset === later.offset)
    return { time, offset: toOffset(earlier.offset), shown: 'once' }
  if (earlier.toPlainDateTime().equals(local))
    return { time, offset: toOffset(earlier.offset), shown: 'twice' }
  const shifted = clockTime(later.toPlainTime().toString({ smallestUnit: 'minute' }))
  return { time: shifted, offset: toOffset(later.offset), shown: 'never' }
}

/** The offset that holds from noon to noon around `day`; null when the clock jumps in between. */
function findSteadyOffset(zone: ZoneName, day: DayKey): UtcOffset | null {
  const key = `${zone} ${day}`
  const known = steadyOffsets.get(key)
  if (known !== undefined) return known
  const noon = Temporal.PlainDateTime.from(`${day}T12:00`)
  const offsets = [-1, 0, 1].map((days) => noon.add({ days }).toZonedDateTime(zone).offset)
  const [first] = offsets
  const isSteady = first !== undefined && offsets.every((offset) => offset === first)
  const steady = isSteady ? toOffset(first) : null
  steadyOffsets.set(key, steady)
  return steady
}

/** Local mean time, before zones, has seconds; ISO 8601 has room for minutes only. */
function toOffset(offset: string): UtcOffset {
  return utcOffset(offset.slice(0, 6))
}
