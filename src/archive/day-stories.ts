/** The days of each sheet → what other pages show of a day: how many articles, and the first few with something to say. */
import type { DayKey, MonthDay } from '../record/strings.js'
import type { Entry } from '../record/entry.js'
import { leadStoryOf } from '../record/lead-story.js'
import type { Story } from '../record/time-page.js'
import { monthDayOf } from '../record/url.js'
import { addTo } from '../record/by-key.js'
import type { Contribution } from './contribution.js'

/** A day as pages of other days show it. */
export interface DayStories {
  readonly day: DayKey
  readonly count: number
  /** The one to show first, then others in order of time; never empty. */
  readonly stories: readonly Story[]
}

/** An archive may have forty thousand days: all of them are in memory when the pages of the whole are planned. */
const PER_DAY = 4

/** The days of the archive, in order of time, and by their place in the year. */
export class DaysOfArchive {
  readonly #days = new Map<DayKey, DayStories>()
  readonly #sameDays = new Map<MonthDay, DayStories[]>()

  add(days: readonly DayStories[]): void {
    for (const each of days) {
      this.#days.set(each.day, each)
      addTo(this.#sameDays, monthDayOf(each.day), each)
    }
  }

  find(day: DayKey): DayStories | undefined {
    return this.#days.get(day)
  }

  /** For each month and day that has articles, its days in order of time; 1 January first. */
  byMonthDay(): readonly (readonly [MonthDay, readonly DayStories[]])[] {
    return [...this.#sameDays].toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
}

export const dayStories: Contribution<readonly DayStories[], DaysOfArchive> = {
  begin: () => new DaysOfArchive(),
  gather(sheet) {
    if (sheet.kind === 'year' || sheet.days.length === 0) return null
    return sheet.days.map(({ day, holdings }) => {
      const entries = holdings.map(({ entry }) => entry)
      return { day, count: entries.length, stories: pickStories(entries) }
    })
  },
}

function pickStories(entries: readonly Entry[]): readonly Story[] {
  const lead = leadStoryOf(entries)
  const others = entries.filter((entry) => entry !== lead).slice(0, PER_DAY - 1)
  return [...(lead ? [lead] : []), ...others].map(toStory)
}

function toStory({ url, headline, teaser, language }: Entry): Story {
  return { url, headline, teaser, language }
}
