/** Every rule of a diagnostic: how grave it is, what it says, what to do. docs/diagnostics.md lists them all. */
import { dateRules } from './date-rules.js'
import { mailRules } from './mail-rules.js'
import { documentRules } from './document-rules.js'
import { markdownRules } from './markdown-rules.js'
import { mediaRules } from './media-rules.js'
import { pageRules } from './page-rules.js'
import { publicationRules } from './publication-rules.js'
import { rawRules } from './raw-rules.js'
import { rowRules } from './row-rules.js'
import type { Rule } from './rule.js'
import { topicRules } from './topic-rules.js'
import { xmlRules } from './xml-rules.js'

export const rules = {
  // Files
  empty: {
    severity: 'error',
    meaning: 'The file holds no text.',
    reason: () => 'The file is empty.',
    hint: 'Put the article back, or delete the file.',
  },
  binary: {
    severity: 'error',
    meaning: 'The file is not text.',
    reason: () => 'The file holds bytes that no text has.',
    hint: 'Save the article as plain text (UTF-8), or move the file out of the content folder.',
  },
  unreadable: {
    severity: 'error',
    meaning: 'The file could not be opened or read.',
    reason: (cause: string) => `The file could not be read: ${cause}.`,
    hint: 'Check its permissions and its disk.',
  },
  'file-name': {
    severity: 'warning',
    meaning: 'The name of the file, or of a folder that it lies in, is not UTF-8.',
    reason: () =>
      'The name of the file, or of its folder, is not UTF-8; it is shown as it may have been meant.',
    hint: 'Rename it: old archives of files are unpacked rightly by `unzip -O cp850`, and `convmv` renames whole folders.',
  },
  'twin-name': {
    severity: 'warning',
    meaning:
      'The name of the file, or of a folder that it lies in, differs from that of another only in how its accents are stored.',
    reason: () =>
      'The name of the file, or of its folder, differs from that of another only in how its accents are stored; it is shown with their bytes.',
    hint: 'Delete it if it is the same file, or give it another name: other systems take both for one.',
  },
  unparsable: {
    severity: 'error',
    meaning: 'The text could not be parsed: a fault of Pressmark.',
    reason: (cause: string) => `The text could not be parsed: ${cause}.`,
    hint: 'Please report it, with the file. Dividing the file may help meanwhile.',
  },
  damaged: {
    severity: 'error',
    meaning:
      'A document could not be opened: it is damaged, locked, or of another kind than its name says.',
    reason: (cause: string) => `The document could not be opened: ${cause}.`,
    hint: 'Open it in its own program and save it anew, without a password; or save it as text.',
  },
  'too-many': {
    severity: 'warning',
    meaning: 'A list in an article is longer than pages can be made for: the rest is text.',
    reason: (count: string, list: string, most: string) =>
      `It gives ${count} ${list}: the first ${most} count, the others are kept as text.`,
    hint: 'Shorten the list in the source, if it is one of names or labels.',
  },
  'crowded-file': {
    severity: 'error',
    meaning:
      'A file has more records than articles fit into it: it is a list of something else, and in quarantine.',
    reason: (count: string) => `It would be ${count} records, which are too short to be articles.`,
    hint: 'If they are articles, divide the file into smaller ones; if not, take it out of the content folder.',
  },
  'closed-folder': {
    severity: 'error',
    meaning: 'A folder could not be opened: what lies in it is not in the archive.',
    reason: () => 'The folder could not be opened.',
    hint: 'Check its permissions; where its path is longer than the system takes, move it further up.',
  },
  'unread-kind': {
    severity: 'warning',
    meaning: 'Files of kinds that are not read: what they say is not in the archive.',
    reason: (name: string, step: string) => `${name} is not read. ${step}`,
    hint: 'Or link to it from an article, or keep it outside the content folder.',
  },
  encoding: {
    severity: 'info',
    meaning: 'The file is not UTF-8; another encoding was recognized.',
    reason: (encoding: string) => `The text was read as ${encoding}.`,
    hint: 'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.',
  },
  'encoding-unsure': {
    severity: 'warning',
    meaning: 'The file is not UTF-8, and may be in one of two encodings.',
    reason: (encoding: string, rival: string) =>
      `The text was read as ${encoding}; it may be ${rival}.`,
    hint: 'Look at the accents, and name the right one as `encoding:` in the `_defaults.yaml` of the folder.',
  },
  'encoding-contradicted': {
    severity: 'warning',
    meaning: 'The bytes of the file are not in the encoding that it, or its folder, says.',
    reason: (said: string, encoding: string) =>
      `The text is said to be ${said}, and its bytes are not: it was read as ${encoding}.`,
    hint: 'Look at the accents; saving the file as UTF-8 takes the guess away.',
  },
  bom: {
    severity: 'info',
    meaning: 'The file begins with a byte order mark.',
    reason: () => 'A byte order mark at the start was skipped.',
    hint: 'Nothing to do.',
  },
  invisible: {
    severity: 'info',
    meaning: 'Zero-width characters or soft hyphens were left out.',
    reason: (count: number) => `${count} invisible character(s) were left out.`,
    hint: 'Nothing to do; they would hide words from search.',
  },
  mojibake: {
    severity: 'warning',
    meaning: 'UTF-8 that was once read as Windows-1252 was repaired.',
    reason: (count: number) => `${count} garbled character(s) were repaired.`,
    hint: 'Compare the page with the source; a better scrape takes the guess away.',
  },
  'character-reference': {
    severity: 'info',
    meaning: 'Character references of HTML in a raw text were decoded.',
    reason: (count: number) => `${count} character reference(s) such as &amp; were decoded.`,
    hint: 'Nothing to do.',
  },
  'hidden-comment': {
    severity: 'info',
    meaning:
      'Comments in the source that no reader was meant to see (<!-- … -->, {% comment %}) were left out.',
    reason: (count: number | string) =>
      `${count} comment(s) in the source of the text were left out.`,
    hint: 'Nothing to do, unless the text is about such code: put it between backticks.',
  },
  'link-numbers': {
    severity: 'info',
    meaning:
      'The numbers that a text browser (lynx -dump) put before links, and its list of their addresses, were left out.',
    reason: (count: number) =>
      `${count} part(s) that a text browser added were left out: numbers of links, and the list of their addresses.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'feed-markup': {
    severity: 'info',
    meaning: 'HTML tags in the text of a feed were left out.',
    reason: (count: number) => `${count} HTML tag(s) were left out of the text of the feed.`,
    hint: 'Compare the page with the source when the text has links, lists or tables.',
  },
  ...documentRules,
  ...dateRules,
  // Fields of raw text
  'no-header': {
    severity: 'warning',
    meaning: 'The text has no shape that Pressmark knows; its first line became the headline.',
    reason: () => 'No known header was found.',
    hint: 'Check headline and date; front matter makes them certain.',
  },
  'no-headline': {
    severity: 'warning',
    meaning: 'No headline was found; another part of the source took its place.',
    reason: (instead: string) => `No headline was found; ${instead} took its place.`,
    hint: 'Add a headline.',
  },
  'no-body': {
    severity: 'warning',
    meaning: 'There is a headline but no text.',
    reason: () => 'There is no text under the headline.',
    hint: 'Check whether the scrape is complete.',
  },
  'no-content': {
    severity: 'error',
    meaning: 'A record has neither headline nor text.',
    reason: () => 'There is neither headline nor text.',
    hint: 'Put the article back, or delete the record.',
  },
  'envelope-left-out': {
    severity: 'info',
    meaning:
      'Lines of a mail header that only say how it travelled, and to whom, are not published.',
    reason: (keys: string) => `Not published: ${keys}.`,
    hint: 'Nothing to do.',
  },
  'comments-left-out': {
    severity: 'info',
    meaning: 'Comments and pings of readers that an export holds are not published.',
    reason: (count: string) => `Not published: ${count} comment(s) or ping(s) of readers.`,
    hint: 'Nothing to do.',
  },
  'no-initials': {
    severity: 'info',
    meaning: 'The header names no author.',
    reason: () => 'No initials were found.',
    hint: 'Nothing to do.',
  },
  'initials-ambiguous': {
    severity: 'warning',
    meaning: 'The last word of the headline may be initials; it was left in the headline.',
    reason: (token: string) => `“${token}” may be an author's initials.`,
    hint: 'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.',
  },
  'initials-guessed': {
    severity: 'warning',
    meaning: 'Small letters behind a headline in capitals or in title case were taken as initials.',
    reason: (initials: string) => `“${initials}” was taken as initials.`,
    hint: 'Check the headline; the setting initials and content/authors.yaml settle it.',
  },
  'no-source': {
    severity: 'info',
    meaning: 'The text names no agency or other source.',
    reason: () => 'No source was found.',
    hint: 'Nothing to do.',
  },
  'source-unknown': {
    severity: 'info',
    meaning: 'The source is not in the list of agencies nor in sources.yaml.',
    reason: (source: string) => `“${source}” is not a known source.`,
    hint: 'Add it to content/sources.yaml to settle its spelling.',
  },
  'no-count': {
    severity: 'info',
    meaning: 'The comment count after the source is missing.',
    reason: () => 'No comment count was found.',
    hint: 'Nothing to do.',
  },
  'count-or-lead': {
    severity: 'warning',
    meaning: 'A number after the source may be the comment count or the start of the lead.',
    reason: (number: string) => `${number} was read as the start of the lead.`,
    hint: 'Check the first words of the text.',
  },
  'cut-off': {
    severity: 'info',
    meaning: 'The text ends in an ellipsis, as behind a paywall. The page says so.',
    reason: () => 'The text seems to be cut off.',
    hint: 'Add the rest if you have it.',
  },
  ...rawRules,
  ...mailRules,
  // Corrections
  corrected: {
    severity: 'info',
    meaning: 'Fields of the record were corrected by content/corrections.yaml.',
    reason: (fields: string, why: string) => `Corrected (${fields}): ${why}`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'correction-unused': {
    severity: 'warning',
    meaning: 'A correction is for a file or record that gives no article.',
    reason: (target: string) => `There is no article “${target}” to correct.`,
    hint: 'Check the path and the number of the record, or remove the correction.',
  },
  // XML
  ...xmlRules,
  // Front matter and Markdown
  ...markdownRules,
  // Tables and JSON
  ...rowRules,
  // Saved pages
  ...pageRules,
  // Pictures and attachments
  ...mediaRules,
  // What has been published
  ...publicationRules,
  // content/topics.yaml
  // Topics
  'topic-unsorted': {
    severity: 'info',
    meaning: 'The words of an article leave its topic open: it is unsorted.',
    reason: (candidates: string) => `No topic is sure. ${candidates}`,
    hint: 'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).',
  },
  ...topicRules,
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
