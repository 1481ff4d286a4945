/** English: how it writes dates, and the cues of its news text. */
import { englishDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const english: Language = {
  tag: 'en',
  name: 'English',
  dates: englishDates,
  months: listWords(
    'January February March April May June July August September October November December',
  ),
  monthForms: numberForms('jan | feb | mar | apr | | jun | jul | aug | sep sept | oct | nov | dec'),
  weekdays: listWords('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  weekdayForms: numberForms(
    'mon mo | tue tues tu | wed we | thu thur thurs th | fri fr | sat sa | sun su',
  ),
  cues: {
    source: ['source', 'sources'],
    byline: [
      'interview by',
      'interviewed by',
      'photographs and text by',
      'by',
      'author',
      'authors',
      'written by',
      'text',
      'posted by',
      'published by',
      'words',
      'words by',
      'text by',
      'story by',
      'report by',
      'interview by',
      'interviewed by',
      'an interview by',
      'as told to',
    ],
    updated: ['updated', 'last updated', 'last update', 'update', 'modified', 'last modified'],
    published: [
      'published',
      'posted',
      'submitted',
      'first published',
      'date posted',
      'date published',
      'date',
      'publication date',
      'release date',
      'date of issue',
      'issue date',
      'date of publication',
      'date of release',
      'issued',
      'released',
      'for publication',
      'to be published',
    ],
    on: ['on', 'of', 'the'],
    at: ['at'],
    oClock: ["o'clock", 'o’clock', 'hrs', 'hours'],
    and: ['and'],
    paywall: [
      'subscribers only',
      'for subscribers only',
      'exclusive to subscribers',
      'exclusive for subscribers',
      'subscriber exclusive',
      'subscriber content',
      'premium content',
    ],
  },
  keys: {
    headline: listWords('title headline'),
    date: listWords('date published publishedon publicationdate'),
    updated: listWords('updated lastupdated modified lastmodified'),
    authors: listWords('author authors byline'),
    sources: listWords('source sources agency'),
    topics: listWords('topics topic tags tag categories category keywords'),
    language: listWords('language lang'),
    lead: listWords('summary description'),
    body: listWords('text body content article'),
  },
  functionWords: listWords(`
    the of and to a in is was that for on with as by at from it his he an be are this which were have
    has had not but they their or its been who will would one more after also when there her she
    said says than into over up out two about if no some other could new we all only can may you our
    most first under between during before against while where how why what since because these those
    such both many then now just very through do did does so them him us i my your me yet still off
    down despite according although however today yesterday tomorrow`),
  abbreviations: listWords(
    'tv tvs cd cds dvd dvds pc pcs gp gps mp mps hq vs jr sr ltd plc llc dj djs dna bbc cnn pm hd bbq nhs sky fly dry cry try spy shy',
  ),
  counted: listWords(
    `Americans American Britons British Belgians Dutch Germans German French Russians Russian Ukrainians Ukrainian Chinese Israelis Israeli Palestinians Palestinian Syrians Syrian Turks Turkish Italians Italian Spaniards Spanish Poles Indians Indian Europeans European Afghans Afghan Iraqis Iraqi Iranians Iranian`,
  ),
  sections: [
    ...listWords(
      'news world politics business sport sports football culture media science opinion health education technology tech money music film lifestyle travel national international local features analysis comment',
    ),
    'local news',
    'local intelligence',
    'general intelligence',
    'foreign intelligence',
    'domestic intelligence',
    'district news',
    'local and general',
    'country news',
    'village news',
    'in brief',
    'news in brief',
    'around the county',
  ],
}
