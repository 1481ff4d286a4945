/** What an interface says on lists of articles, of periods and of topics, places and the like, as data. */
import type { Counted, PluralCategory, Text } from '../fill-in.js'

export interface ListTexts<C extends PluralCategory = 'other'> {
  readonly latest: string
  /** What came into the archive last, whatever its date; a sentence about it; the link to all of it; its parts. */
  readonly added: string
  readonly addedIntro: string
  readonly allAdded: string
  readonly addedOn: Text<'date'>
  readonly years: string
  readonly days: string
  readonly topics: string
  readonly empty: string
  /** Of a day: `alle 42 artikelen van 17 april 2020` */
  readonly allOf: Counted<C, 'period'>
  readonly dayUnknown: string
  readonly monthUnknown: string
  readonly perYear: string
  readonly perMonth: string
  readonly perTopic: string
  /** The days with most articles. */
  readonly busiest: string
  /** `Artikelen per maand van 1969; de meeste in juli: 15.` */
  readonly monthBars: Text<'year' | 'peak' | 'count'>
  readonly dayTopics: string
  /** What the margin of a day is called: its month, its topics, other years. */
  readonly aroundDay: string
  /** `21 juli in andere jaren` */
  readonly otherYears: Text<'date'>
  readonly allYears: string
  /** Links to the first article of each hour. */
  readonly byHour: string
  /** `Op 17 april` */
  readonly onDate: Text<'date'>
  readonly onThisDayIntro: string
  /** What a diagram of articles per year, or per month of a few years, shows, in a sentence. */
  readonly timeline: Text<'first' | 'last' | 'peak' | 'count'>
  /** What a calendar is called by readers who hear it: `Kalender van april 2020`. */
  readonly calendar: Text<'period'>
  /** The articles of a topic or its like in a year, a month or on a day. */
  readonly inGroup: Text<'group' | 'period'>
  /** All articles of a group, in order of time. */
  readonly story: string
  /** The groups with most articles. */
  readonly largest: string
  /** The group that this one is part of. */
  readonly wider: string
  /** The groups that are part of this one. */
  readonly narrower: string
  /** The groups that share most articles with this one. */
  readonly together: string
  /** All groups of a kind, in both orders. */
  readonly byName: string
  readonly asTree: string
  /** Of a map of places: of how many it is known where they lie, what the size of dots means, and whose the outlines are. */
  readonly mapCaption: Text<'located' | 'count'>
  /** Before the latitude and longitude of a place. */
  readonly coordinates: string
  /** Topics with too few articles for pages of their own, and why they stand apart. */
  readonly thin: string
  readonly thinIntro: string
}
