/** An entry → what the data of the archive says of it: the same fields in CSV, JSON Lines and their description. */
import { isoDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type { PageContext } from '../../src/template/page-context.js'

interface DataField {
  readonly name: string
  /** As Table Schema calls it; a list is one text in CSV, with `|` between. */
  readonly type: 'string' | 'list'
  readonly description: string
  readonly valueOf: (entry: Entry, context: PageContext) => string | readonly string[] | null
}

export const DATA_FIELDS: readonly DataField[] = [
  {
    name: 'url',
    type: 'string',
    description: 'Address of the article, within the archive where that has none.',
    valueOf: ({ url }, { canonical }) => canonical(url) ?? url,
  },
  text('headline', 'Headline.', ({ headline }) => headline),
  text('kicker', 'Line above the headline.', ({ kicker }) => kicker),
  text(
    'date',
    'Date of publication in ISO 8601, as precise as it is known: a moment, a day, a month, a year, or nothing.',
    ({ date }) => isoDate(date),
  ),
  text('updated', 'Date of the last change, in the same way.', ({ updated }) => {
    return updated && isoDate(updated)
  }),
  list('authors', 'Names of the authors.', ({ authors }) => authors),
  list('sources', 'Agencies and other sources.', ({ sources }) => sources),
  list('topics', 'Identifiers of the topics, the primary first.', ({ topics }) => topics),
  list('places', 'Identifiers of the places, in order of mention.', ({ places }) => places),
  list('people', 'Names of people, where they have pages.', ({ people }) => people),
  list('organisations', 'Names of organisations.', ({ organisations }) => organisations),
  text('language', 'Tag of the language (BCP 47); nothing where it is not known.', (entry) =>
    entry.language.startsWith('und') ? null : entry.language,
  ),
  text('lead', 'Beginning of the text, at most 240 characters.', ({ teaser }) => teaser),
]

function text(
  name: string,
  description: string,
  valueOf: (entry: Entry) => string | null,
): DataField {
  return { name, type: 'string', description, valueOf }
}

function list(
  name: string,
  description: string,
  valueOf: (entry: Entry) => readonly string[],
): DataField {
  return { name, type: 'list', description, valueOf }
}
