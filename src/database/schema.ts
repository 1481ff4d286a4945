/** The tables, the full-text index and the views of an archive as an SQLite database, named as Datasette shows them. */
import type { GroupKind } from '../record/archive.js'

/** What a row of each kind of group is called in the tables that join it to articles. */
const SINGULAR: Readonly<Record<GroupKind, string>> = {
  topics: 'topic',
  places: 'place',
  people: 'person',
  organisations: 'organisation',
  sources: 'source',
  authors: 'author',
}
export const KINDS = Object.keys(SINGULAR) as readonly GroupKind[]

/** The table that says which articles a group has: `article_topics`. */
export function joinTable(kind: GroupKind): string {
  return `article_${kind}`
}

/** Columns of `articles` after its `id`, in order. */
export const ARTICLE_COLUMNS = [
  'url',
  'date',
  'year',
  'updated',
  'headline',
  'kicker',
  'dateline',
  'lead',
  'body',
  'language',
  'words',
  'original_url',
] as const

/** Nothing of the file depends on when or where it is made: no journal, one size of pages. */
export const PRAGMAS =
  'pragma journal_mode = off; pragma synchronous = off; pragma page_size = 4096; pragma encoding = "UTF-8";'

export const TABLES = [
  'create table archive (name text primary key, value text not null) without rowid',
  `create table articles (
  id integer primary key,
  url text not null unique,
  date text,
  year integer,
  updated text,
  headline text not null,
  kicker text,
  dateline text,
  lead text not null,
  body text not null,
  language text,
  words integer not null,
  original_url text
)`,
  ...KINDS.flatMap((kind) => [
    `create table ${kind} (
  id integer primary key,
  name text not null,
  key text not null unique,
  url text,
  articles integer not null
)`,
    `create table ${joinTable(kind)} (
  article integer not null references articles (id),
  ${SINGULAR[kind]} integer not null references ${kind} (id),
  primary key (article, ${SINGULAR[kind]})
) without rowid`,
  ]),
].join(';\n')

/** Words are found without their accents; the text is in `articles` alone. */
const TEXTS = `create virtual table articles_fts using fts5 (
  headline, lead, body,
  content = 'articles', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
)`

/** What is made when all rows are there. */
export const INDEXES = [
  'create index articles_date on articles (date)',
  'create index articles_year on articles (year)',
  ...KINDS.map((kind) => `create index of_${kind} on ${joinTable(kind)} (${SINGULAR[kind]})`),
  TEXTS,
  `insert into articles_fts (articles_fts) values ('rebuild')`,
  `insert into articles_fts (articles_fts) values ('optimize')`,
  `create view article_list as select articles.id, date, headline,
  (select group_concat(name, ', ') from article_topics join topics on topics.id = topic where article = articles.id) as topics,
  (select group_concat(name, ', ') from article_sources join sources on sources.id = source where article = articles.id) as sources,
  url from articles`,
  'create view years as select year, count(*) as articles from articles group by year order by year',
  `create view topics_by_year as select topics.name as topic, year, count(*) as articles
  from article_topics join topics on topics.id = topic join articles on articles.id = article
  group by topics.id, year order by topics.name, year`,
].join(';\n')
