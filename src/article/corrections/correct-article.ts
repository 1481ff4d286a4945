/** An article and corrected fields → the article as it should have been read. */
import type { Article } from '../../record/article.js'
import type { CorrectedDate, CorrectedFields } from '../../record/corrections.js'
import type { DayDate, MinuteDate, PublicationDate, UpdateDate } from '../../record/date.js'
import type { ClockTime, DayKey, ZoneName } from '../../record/strings.js'
import type { ParseContext } from '../../record/settings.js'
import { readClock } from '../dates/offset.js'
import { nameSources } from '../fields/find-sources.js'

/** Times without a zone are in that of the file; sources get the spelling that the archive has for them. */
export function correctArticle(
  article: Article,
  fields: CorrectedFields,
  { authorities, defaults, settings }: ParseContext,
): Article {
  const { date, updated, authors, initials, sources, ...others } = fields
  const zone = defaults.zone ?? settings.zone
  const byline = {
    authors: authors ?? article.byline.authors,
    initials: initials ?? article.byline.initials,
  }
  return {
    ...article,
    ...others,
    byline,
    sources: sources ? nameSources(sources, authorities) : article.sources,
    date: date ? correctDate(article.date, date, zone) : article.date,
    updated: updated === undefined ? article.updated : updated && settleUpdate(updated, zone),
  }
}

/** A misprinted day does not make the time wrong: where only a day is given, the time that was read stays. */
function correctDate(
  read: PublicationDate,
  { date, time }: CorrectedDate,
  zone: ZoneName,
): PublicationDate {
  if (date.precision !== 'day') return date
  if (time !== null) return atTime(date.day, time, zone)
  return read.precision === 'minute' ? moveToDay(read, date.day, zone) : date
}

function settleUpdate(
  { date, time }: { readonly date: DayDate; readonly time: ClockTime | null },
  zone: ZoneName,
): UpdateDate {
  return time === null ? date : atTime(date.day, time, zone)
}

function atTime(day: DayKey, time: ClockTime, zone: ZoneName): MinuteDate {
  const clock = readClock(zone, day, time)
  return { precision: 'minute', day, time: clock.time, offset: clock.offset }
}

/** An offset that the zone gave follows the day into summer or winter time; one that the source gave stays. */
function moveToDay(read: MinuteDate, day: DayKey, zone: ZoneName): MinuteDate {
  const isOfZone = readClock(zone, read.day, read.time).offset === read.offset
  return isOfZone ? atTime(day, read.time, zone) : { ...read, day }
}
