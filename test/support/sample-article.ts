/** A small archive and an article of it, made by hand → what templates are tested with. */
import type { Root } from 'mdast'
import type { Article } from '../../src/record/article.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type * as Names from '../../src/record/strings.js'
import type { ArchiveSettings } from '../../src/record/settings.js'
import type { Site } from '../../src/record/site.js'
import type { TermForm, TopicJudgement, TopicReason, TopicScore } from '../../src/record/topics.js'
import { folderUrl } from '../../src/record/url.js'
import { SETTINGS } from './settings.js'

export const minute: PublicationDate = {
  precision: 'minute',
  day: '2020-05-17' as Names.DayKey,
  time: '17:44' as Names.ClockTime,
  offset: '+02:00' as Names.UtcOffset,
}

/** Every text of an archive that comes from outside. */
export interface Words {
  readonly headline: string
  readonly text: string
  readonly name: string
}
export const plainWords: Words = {
  headline: 'Trein rijdt weer',
  text: 'De trein rijdt vanaf maandag weer elk uur.',
  name: 'Redactie Noord',
}

export function makeSite(settings: Partial<ArchiveSettings>, words: Words = plainWords): Site {
  return {
    sections: ['topics', 'places', 'people', 'organisations', 'sources', 'authors'],
    hasDossiers: true,
    topicLabels: { vervoer: words.name },
    topicLabelsIn: { en: { vervoer: 'Transport' } },
    hasWithdrawals: true,
    stylesheet: 'assets/style.0123456789.css',
    search: { stylesheet: 'assets/search.0123456789.css', script: 'assets/search.0123456789.js' },
    script: 'assets/reading.0123456789.js',
    icon: 'assets/icon.0123456789.svg',
    logo: null,
    menu: [],
    footerLinks: [],
    footer: null,
    hasFonts: false,
    settings: {
      ...SETTINGS,
      title: words.name,
      description: words.text,
      baseUrl: 'https://example.org/a/',
      languages: ['nl' as Names.LanguageTag],
      publication: words.name,
      rights: words.text,
      ...settings,
    },
  }
}

export function makeEntry(
  date: PublicationDate = minute,
  words: Words = plainWords,
  language = 'nl',
): Entry {
  return {
    headline: words.headline,
    kicker: words.name,
    date,
    updated: null,
    authors: [words.name],
    sources: [words.name],
    topics: ['vervoer' as Names.TopicId],
    places: ['gent'],
    people: [words.name],
    organisations: [words.name],
    teaser: words.text,
    language: language as Names.LanguageTag,
    url: `${folderUrl(date)}trein.html` as Names.PageUrl,
  }
}

export function makeBody(...paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  }
}

const SHA256 = 'a'.repeat(64) as Names.Sha256

export function makeArticle(entry: Entry, words: Words = plainWords): Article {
  const evidence = { line: 1, column: 1, rule: 'first-line', confidence: 0.9 }
  return {
    headline: entry.headline,
    kicker: words.name,
    date: entry.date,
    month: null,
    updated: { precision: 'day', day: '2020-05-18' as Names.DayKey },
    byline: { authors: [words.name], initials: ['rn'] },
    sources: [words.name],
    comments: 3,
    dateline: words.name,
    lead: words.text,
    body: makeBody(words.text, 'Tweede alinea.'),
    picture: null,
    media: [],
    language: entry.language,
    topics: ['vervoer'],
    notices: ['cut-off', 'subscribers'],
    originalUrl: 'https://example.com/?a=1&b=2',
    id: null,
    aliases: [],
    extra: { [words.name]: words.text },
    origin: {
      file: 'trein.txt' as Names.SourcePath,
      record: 1,
      sha256: SHA256,
      digest: SHA256,
      encoding: 'utf-8',
      format: 'raw',
      fields: { headline: evidence, date: { ...evidence, line: 2 } },
      correction: words.text,
    },
  }
}

const FORMS: readonly TermForm[] = ['exact', 'prefix', 'tail', 'phrase', 'learned', 'exact']

/** Six reasons, as many as a topic may have, of 3 to 8 tenths of a point; all other terms take 5 away. */
export function makeScore(topic: string, term: string): TopicScore {
  const places = ['headline', 'lead', 'body'] as const
  const reasons = FORMS.map((form, index): TopicReason => {
    return { term, form, place: places[index % 3]!, points: 8 - index }
  })
  return { topic: topic as Names.TopicId, points: 28, reasons, rest: -5 }
}

export function makeJudgement(words: Words = plainWords): TopicJudgement {
  const score = makeScore('vervoer', words.name)
  return { by: 'words', topics: [score.topic], scores: [score], margin: 0.4, precision: 93 }
}
