/** The interface in English. */
import { plural as count, groupDigits } from '../../report/counts.js'
import { articles } from './en-counts.js'
import { englishCoverage, englishHome, englishLists } from './en-lists.js'
import { fileSize } from './file-size.js'
import type {
  AboutTexts,
  ArticleTexts,
  CiteTexts,
  InterfaceTexts,
  RelationsTexts,
  NavigationTexts,
  NoteTexts,
  NotFoundTexts,
  PastTexts,
  ProvenanceTexts,
  ReportTexts,
  WhyTexts,
} from './texts.js'
import { englishSearch } from './search-en.js'
import { writeTenths } from './write-tenths.js'

const englishWhy: WhyTexts = {
  title: 'Why this topic?',
  unsorted: 'Why unsorted?',
  byLabels: (topics) => `The source names ${topics === 1 ? 'this topic' : 'these topics'}.`,
  byWords: 'The source names no topic; the words of the article decided.',
  candidates: 'No topic is sure enough. The words of the article point most in this direction:',
  noCandidate: 'No topic was recognised in the words of this article.',
  lead: (hundredths) =>
    hundredths === 100
      ? 'No other topic has points.'
      : `The first topic is ahead of the next by ${hundredths}% of its points.`,
  precision: (right) => `Of 100 test articles with such a lead, ${right} had the right topic.`,
  forms: {
    prefix: 'start of word',
    tail: 'end of word',
    phrase: 'phrase',
    learned: 'learned',
  },
  places: { headline: 'headline', lead: 'lead', body: 'text' },
  rest: 'other terms',
  tenths: writeTenths,
}

const navigation: NavigationTexts = {
  skip: 'Skip to content',
  site: 'Site',
  breadcrumb: 'You are here',
  home: 'Archive',
  years: 'Years',
  onThisDay: 'On this day',
  date: 'Go to a date',
  groups: {
    topics: 'Topics',
    places: 'Places',
    people: 'People',
    organisations: 'Organisations',
    sources: 'Sources',
    authors: 'Authors',
  },
  about: 'About this archive',
  report: 'Report',
  feeds: 'Feeds',
  neighbours: 'Previous and next',
  previous: {
    year: 'Previous year',
    month: 'Previous month',
    day: 'Previous day',
    date: 'Previous date',
    article: 'Previous article',
  },
  next: {
    year: 'Next year',
    month: 'Next month',
    day: 'Next day',
    date: 'Next date',
    article: 'Next article',
  },
}

const article: ArticleTexts = {
  by: 'By',
  sources: 'Source:',
  updated: 'Updated:',
  notices: {
    'cut-off': 'The source of this article breaks off: the rest of the text is missing.',
    subscribers: 'This article was published for subscribers only.',
    'rights-lead': 'Only the beginning of this agency report may be shown.',
    'rights-metadata': 'The text of this agency report may not be shown here.',
    draft: 'This is a draft: readers of the archive do not see it.',
  },
  comments: (value) => `${count(value, 'comment', 'comments')} when the text was captured`,
  original: 'First published at',
  permalink: 'Permanent address',
  rights: 'Rights',
  noBody: 'Only the headline of this article has been kept.',
  attachments: 'Attachments',
  furniture: 'Page furniture',
  files: 'As a file',
  reportError: 'Report an error',
  fileSize: (bytes) => fileSize(bytes),
}

const relations: RelationsTexts = {
  copies: 'Also published as',
  related: 'Related',
  later: 'Later coverage',
}

const notes: NoteTexts = { footnotesLabel: 'Footnotes', backLabel: 'Back to the text at note' }

const cite: CiteTexts = {
  title: 'Cite',
  plain: 'In words',
  and: 'and',
  noDate: 'n.d.',
  page: 'p.',
  paragraph: 'One paragraph: add #p1, #p2 … to the address.',
}

const provenance: ProvenanceTexts = {
  title: 'Provenance',
  record: 'article',
  formats: {
    raw: 'raw text',
    markdown: 'Markdown',
    html: 'saved page',
    mail: 'mail',
    table: 'table',
    word: 'Word document',
    opendocument: 'OpenDocument text',
    rtf: 'rich text (RTF)',
    text: 'text of no known shape',
  },
  caption: 'Found by (rule, confidence: field, place)',
  percent: (share) => `${Math.round(share * 100)}%`,
  fields: {
    headline: 'headline',
    kicker: 'kicker',
    date: 'date',
    time: 'time',
    updated: 'updated',
    month: 'month in the header',
    initials: 'initials',
    authors: 'authors',
    sources: 'sources',
    comments: 'comments',
    dateline: 'dateline',
    lead: 'lead',
    body: 'text',
    language: 'language',
    topics: 'topics',
    paywall: 'for subscribers',
    originalUrl: 'original address',
    picture: 'picture',
  },
  corrected: 'Corrected by the keeper of the archive:',
  extra: 'Other data in the source',
}

const report: ReportTexts = {
  intro:
    'Every article in the files of this archive has become a page, is in quarantine, is held back as a draft, or was withdrawn. Below is where a guess was made and what could not be read.',
  files: 'Files',
  records: 'Articles in the files',
  pages: 'Pages',
  quarantined: 'In quarantine',
  heldBack: 'Held back as a draft',
  withdrawn: 'Withdrawn',
  rules: 'Remarks',
  noRules: 'There is nothing to remark.',
  severities: { error: 'error', warning: 'warning', info: 'info' },
  places: (value) => count(value, 'place', 'places'),
  firstOf: (shown, value) => `The first ${groupDigits(shown)} of ${groupDigits(value)}.`,
  page: 'page',
  ignored: 'Other files',
  ignoredIntro: 'These files are not articles and were left out.',
}

const about: AboutTexts = {
  publication: (publication) => `The articles in this archive belong to ${publication}.`,
  how: [
    'Every article has a permanent address, made of its date and its headline. Articles are listed by year, month and day, and by topic, source and author. No list is cut short.',
    'Where the source names no topic, one was chosen by the words of the article. Under every article, “Why this topic?” tells which words these are. An article whose topic is not sure enough is listed as “Unsorted”.',
    'A date is never more precise than its source. Where the day or the month is not known, the page says so.',
    'Under every article, “Provenance” tells which file it comes from, and which rule found each field in it.',
  ],
  citing: 'How to cite',
  citingIntro:
    'Name the author, the headline, the newspaper or collection, the date and the address, in this form:',
  citation: (archive) => `Author, “Headline”, ${archive}, date, permanent address.`,
  rights: 'Rights',
  noRights: 'The keeper of this archive has stated nothing about rights.',
}

const past: PastTexts = {
  moved: 'This page has moved',
  withdrawn: 'This article was withdrawn',
  withdrawnOn: (date) => `Withdrawn on ${date}.`,
  reason: 'Reason:',
  gone: 'The source of this article is missing',
  goneText:
    'This article was published, but the file that it came from is not there any more or cannot be read. The address remains.',
  list: 'Withdrawn and changed',
  listIntro:
    'What is listed here was taken out of the archive, or changed in it, on request or by decision.',
  withdrawnArticles: 'Withdrawn articles',
  redactedArticles: 'Articles in which words were replaced',
  everywhere: 'Wherever in the archive they stood',
}

const notFound: NotFoundTexts = {
  title: 'This page does not exist',
  text: 'The address may have been copied wrongly. Articles have permanent addresses; leaving out the end of one leads to the day, the month or the year.',
  ways: 'Where to go from here',
}

export const englishInterface: InterfaceTexts = {
  number: groupDigits,
  articles,
  unsorted: 'Unsorted',
  undated: 'Undated',
  navigation,
  coverage: englishCoverage,
  home: englishHome,
  lists: englishLists,
  article,
  relations,
  why: englishWhy,
  notes,
  cite,
  provenance,
  report,
  about,
  past,
  notFound,
  search: englishSearch,
}
