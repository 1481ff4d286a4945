/** A time as it is written → hour, minute and zone, not yet tied to a day. */
import { type ZoneName, zoneName } from '../../record/strings.js'
import { alternativesOf } from './date-words.js'

export interface WrittenTime {
  /** As it stands in the text. */
  readonly text: string
  /** Null where the figures are no time of day. */
  readonly clock: { readonly hour: number; readonly minute: number } | null
  /** Minutes ahead of UTC, or the name of a zone; null where the text has neither. */
  readonly zone: number | ZoneName | null
}

const AT = `(?:(?:${alternativesOf('at')})\\s*)?`
const O_CLOCK = `(?<oClock>${alternativesOf('oClock')})`
const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?<mark>\s?[uh]\s?|:|\.|時|시\s?)(?<minute>\d{1,2})[分분]?(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?)?`
const HALF = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)?`
const COMMENT = String.raw`(?:\s?\([^()]{2,40}\))?(?:\[[\w/]{2,40}\])?`
const ZONE = String.raw`\s?\(?(?<zone>[A-Z]{1,4})?\s?(?:(?<shift>[+-]\d{1,2}(?::?\d{2})?)${COMMENT})?\)?`

/** `om 17u44`, `17.44 uur`, `5:44 p.m.`, `17:44:10.250+02:00`, `17h`, `alle ore 17.44`, `5 PM ET` */
const SPOKEN = new RegExp(`^${AT}${CLOCK}(?:\\s?${O_CLOCK}(?![\\p{L}])\\.?)?${HALF}${ZONE}$`, 'iu')
/** `174400Z`, the short form of ISO 8601 */
const COMPACT = new RegExp(
  `^(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:\\.\\d{1,9})?${ZONE}$`,
  'iu',
)

const LONGEST = 60

/** Zones by their English and German abbreviations, as far as each means one thing only. */
const ZONES: ReadonlyMap<string, number | ZoneName> = new Map([
  ...listZones(0, 'Z UT UTC GMT WET'),
  ...listZones(60, 'WEST BST CET MET MEZ'),
  ...listZones(120, 'CEST MEST MESZ EET'),
  ...listZones(180, 'EEST MSK'),
  ...listZones(540, 'JST'),
  ...listZones(-240, 'EDT'),
  ...listZones(-300, 'EST CDT'),
  ...listZones(-360, 'CST MDT'),
  ...listZones(-420, 'MST PDT'),
  ...listZones(-480, 'PST'),
  ...listZones(zoneName('America/New_York'), 'ET'),
  ...listZones(zoneName('America/Chicago'), 'CT'),
  ...listZones(zoneName('America/Denver'), 'MT'),
  ...listZones(zoneName('America/Los_Angeles'), 'PT'),
])

function listZones(
  zone: number | ZoneName,
  names: string,
): readonly (readonly [string, number | ZoneName])[] {
  return names.split(' ').map((name) => [name, zone])
}

const WIDEST_SHIFT = 14 * 60

/** `text` must be a time and nothing else. Null when it is not written as one. */
export function parseTime(text: string): WrittenTime | null {
  if (text.length > LONGEST) return null
  return readGroups(text, SPOKEN.exec(text)?.groups)
}

/** Reads the time after the T of ISO 8601. */
export function parseIsoTime(text: string): WrittenTime | null {
  return readGroups(text, COMPACT.exec(text)?.groups) ?? parseTime(text)
}

type Groups = Readonly<Record<string, string | undefined>> | undefined

function readGroups(text: string, groups: Groups): WrittenTime | null {
  if (!groups || !isTimeLike(groups)) return null
  const zone = readZone(groups['zone'], groups['shift'])
  if (zone === undefined) return null
  const clock = readClockFace(groups)
  if (clock === null && groups['mark'] === '.' && !groups['oClock']) return null
  return {
    text,
    clock: zone === 'impossible' ? null : clock,
    zone: zone === 'impossible' ? null : zone,
  }
}

/** `17` is a number, and `17.5` another: a time has two figures for its minutes, or says what it is. */
function isTimeLike({ mark, minute, oClock, half }: NonNullable<Groups>): boolean {
  if (minute === undefined) return oClock !== undefined || half !== undefined
  return minute.length === 2 || /[uh]/i.test(mark!)
}

function readClockFace(groups: NonNullable<Groups>): WrittenTime['clock'] {
  const { hour = '', minute = '00', second = '00', half } = groups
  const hours = half ? fromHalfDay(Number(hour), half.toLowerCase()) : Number(hour)
  const isOnClock = hours >= 0 && hours < 24 && Number(minute) < 60 && Number(second) <= 60
  const isMidnight = hours === 24 && minute === '00' && Number(second) === 0
  if (minute.length < 2 || !(isOnClock || isMidnight)) return null
  return { hour: hours, minute: Number(minute) }
}

/** 12:05 AM is 0:05. A 24-hour clock with PM behind it is taken at its word; -1 is no hour at all. */
function fromHalfDay(hour: number, half: string): number {
  if (half === 'a') return hour <= 12 ? hour % 12 : -1
  return hour > 12 ? hour : hour === 0 ? -1 : (hour % 12) + 12
}

/** Undefined where letters stand that are no zone. */
function readZone(
  name: string | undefined,
  shift: string | undefined,
): WrittenTime['zone'] | 'impossible' | undefined {
  const known = name === undefined ? null : ZONES.get(name.toUpperCase())
  if (known === undefined) return undefined
  if (shift === undefined) return known
  if (known !== null && known !== 0) return undefined
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(shift)!
  const total = Number(hours) * 60 + Number(minutes)
  if (total > WIDEST_SHIFT || Number(minutes) > 59) return 'impossible'
  return sign === '-' ? -total : total
}
