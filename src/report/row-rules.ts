/** The rules about tables and JSON: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const rowRules = {
  'no-columns': {
    severity: 'error',
    meaning: 'A table has no line that says what its columns are: nothing of it is published.',
    reason: (line: string) => `Nothing says what the columns are, such as “${line}”.`,
    hint: 'Write that line into the _defaults.yaml of the folder, with the right fields, and “-” for a column to leave out.',
  },
  'columns-unmatched': {
    severity: 'warning',
    meaning: 'The columns that _defaults.yaml names are not those of the table.',
    reason: (columns: string) => `_defaults.yaml names columns that are not there: ${columns}.`,
    hint: 'Compare them with the header line of the table.',
  },
  'above-header': {
    severity: 'info',
    meaning: 'Lines above the header line of a table are a title: they are in no record.',
    reason: (words: string) => `Above the header line stands “${words}”.`,
    hint: 'Nothing to do.',
  },
  'ragged-row': {
    severity: 'warning',
    meaning:
      'A row has more or fewer cells than the table has columns; what is over is in the last one.',
    reason: (cells: string, columns: string) =>
      `Cells in the row: ${cells}; columns of the table: ${columns}.`,
    hint: 'Look for a delimiter within a text: quotation marks around the cell keep it together.',
  },
  'parted-row': {
    severity: 'warning',
    meaning: 'A line break had parted a row of a table; its lines were put together again.',
    reason: () => 'The row stands on several lines, with no quotation marks around the cell.',
    hint: 'Check the row; a better export puts quotation marks around such a cell.',
  },
  'stray-quote': {
    severity: 'warning',
    meaning: 'Quotation marks of a table do not match: they were read as text.',
    reason: () => 'A quotation mark opens a cell and none closes it.',
    hint: 'Check the row; a better export doubles quotation marks within a cell.',
  },
  'figure-date': {
    severity: 'info',
    meaning: 'A date was a number, as machines count time; it was read as such.',
    reason: (figures: string, date: string, unit: string) => `“${figures}” is ${date}, in ${unit}.`,
    hint: 'Compare one of them with its article.',
  },
  'spare-text': {
    severity: 'info',
    meaning: 'Several columns hold the text: the longest was published.',
    reason: (columns: string) => `Left out, for another column has the text: ${columns}.`,
    hint: 'If another one is better, leave the published one out by “columns” in _defaults.yaml.',
  },
  'lead-only': {
    severity: 'info',
    meaning: 'A row has a summary and no text: the summary is its text.',
    reason: (column: string) => `“${column}” is all the text there is.`,
    hint: 'Add the text if you have it.',
  },
  'values-left-out': {
    severity: 'info',
    meaning: 'Long or nested values that no field takes are not published.',
    reason: (columns: string) => `Not published: ${columns}.`,
    hint: 'Nothing to do, unless one of them is the text: name it in “columns” of _defaults.yaml.',
  },
  'parts-left-out': {
    severity: 'info',
    meaning: 'Attachments, revisions and menus of an export are no articles.',
    reason: (count: string) => `Not published: ${count} attachment(s), revision(s) and the like.`,
    hint: 'Nothing to do.',
  },
  'broken-json': {
    severity: 'error',
    meaning: 'What stands there is not JSON.',
    reason: (fault: string) => `It is not JSON: ${fault}.`,
    hint: 'Export it anew, or correct it.',
  },
  'mended-json': {
    severity: 'warning',
    meaning: 'JSON that no standard allows was read as it was meant: NaN, a comma too many.',
    reason: (fault: string) => `It is not quite JSON (${fault}), and was read all the same.`,
    hint: 'Compare the page with the source.',
  },
  'no-articles': {
    severity: 'info',
    meaning: 'A table or JSON file holds figures or settings and no articles: it is left alone.',
    reason: (what: string) => `There are no articles in ${what}.`,
    hint: 'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.',
  },
  'database-dump': {
    severity: 'error',
    meaning:
      'A file is the dump of a database, with all of its tables: nothing of it is published.',
    reason: (table: string) => `The file is a dump of a database; rows of “${table}” stand here.`,
    hint: 'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.',
  },
  'unknown-json': {
    severity: 'error',
    meaning: 'JSON with texts in it, of which nothing says what they are: it is not published.',
    reason: (keys: string) => `No articles were recognized among the keys ${keys}.`,
    hint: 'Name them in the _defaults.yaml of the folder: columns: {THEIR-TITLE: headline, THEIR-TEXT: body}.',
  },
} as const satisfies Readonly<Record<string, Rule>>
