/** The articles of a day, in order of time → the one to show where there is room for one. */
import type { Entry } from './entry.js'

/** A lead that fills a line or two: notes and prices have less. */
const TELLING = 100

/** The first that says something of itself; else the first. */
export function leadStoryOf<Story extends Pick<Entry, 'teaser'>>(
  stories: readonly Story[],
): Story | undefined {
  return stories.find(({ teaser }) => teaser.length >= TELLING) ?? stories[0]
}
