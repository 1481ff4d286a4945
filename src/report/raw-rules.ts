/** The rules about what raw text holds besides an article: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const rawRules = {
  'frames-left-out': {
    severity: 'info',
    meaning:
      'Lines that a database put around an article (covers, lists of contents, terms) are not published.',
    reason: (count: number) =>
      `Not published: ${count} line(s) of the database around the article.`,
    hint: 'Nothing to do; the file keeps them.',
  },
  'not-an-article': {
    severity: 'error',
    meaning:
      'The text is an error page, asks for cookies or for proof of a human, or was sent by a mail server.',
    reason: (words: string) => `The text is no article but the notice of a server: “${words}”.`,
    hint: 'Scrape the page again, or delete the file.',
  },
  'page-furniture': {
    severity: 'info',
    meaning:
      'Lines of the page around the article (buttons, offers, credits) are not in its text; the page shows them folded.',
    reason: (words: string, count = '1') =>
      count === '1'
        ? `“${words}” belongs to the page, not to the article.`
        : `${count} lines belong to the page, not to the article, from “${words}” on.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'editors-note': {
    severity: 'info',
    meaning:
      'Notes of an agency or a press office to editors are not in the text; the page shows them folded, without numbers and mail addresses.',
    reason: (count: string, words: string) =>
      `${count} line(s) for editors are not in the text, from “${words}” on.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'other-articles': {
    severity: 'warning',
    meaning: 'Lines about other articles, above or under the text, were left out.',
    reason: (words: string) =>
      `What stands at “${words}” was taken for other articles of the page.`,
    hint: 'Check the end of the text.',
  },
  'label-in-headline': {
    severity: 'warning',
    meaning: 'The headline begins with what may be a label of the page; it was kept.',
    reason: (words: string) => `“${words}” may be a label before the headline.`,
    hint: 'Check the headline; content/corrections.yaml says another one.',
  },
  'several-items': {
    severity: 'warning',
    meaning: 'The text is read as one article, but its lines look like several.',
    reason: (count: string, pattern: string) =>
      `${count} lines such as “${pattern}” may each begin an article of their own.`,
    hint: 'Say which line divides them as `record:` in the `_defaults.yaml` of the folder; `pressmark learn --only folders` proposes it.',
  },
  'text-in-header': {
    severity: 'warning',
    meaning: 'The line of the header holds the first paragraph and no headline.',
    reason: (words: string) => `“${words}…” was read as text.`,
    hint: 'Add a headline.',
  },
  'headline-guessed': {
    severity: 'warning',
    meaning:
      'As `no-header`, of which it takes the place, but a line below the first became the headline: what stands above it looks like the page’s, and nothing proves it.',
    reason: (other: string) => `The headline may as well be “${other}”.`,
    hint: 'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.',
  },
  'author-guessed': {
    severity: 'warning',
    meaning: 'Names that stand where a byline would were taken as the authors.',
    reason: (names: string) => `“${names}” was read as the author.`,
    hint: 'Check headline and author; names in content/authors.yaml are certain.',
  },
  'relative-date': {
    severity: 'warning',
    meaning: 'The day is only given as seen from the day of the scrape; it dates nothing.',
    reason: (words: string) => `“${words}” names no day of the calendar.`,
    hint: 'Add a date line, or the date in front matter or in the file name.',
  },
  'date-range': {
    severity: 'warning',
    meaning: 'The date covers several days; as much as they share was kept.',
    reason: (words: string, kept: string) => `“${words}” was read as ${kept}.`,
    hint: 'Write the day of publication if you know it.',
  },
  'date-vague': {
    severity: 'warning',
    meaning:
      'The date names a season, a feast, a part of a month or year, or a year in doubt; the month or year was kept.',
    reason: (words: string, kept: string) => `“${words}” was read as ${kept}.`,
    hint: 'Write the day of publication if you know it.',
  },
  'date-in-text': {
    severity: 'warning',
    meaning: 'The only date stands on a line further down; it was taken from there.',
    reason: (date: string) => `“${date}” was read as the date of publication.`,
    hint: 'Check the date.',
  },
  'date-of-update': {
    severity: 'warning',
    meaning: 'Only the day of the last change is given; it dates the article.',
    reason: (date: string) => `The last change (${date}) was read as the date of publication.`,
    hint: 'Add the day of publication if you know it.',
  },
  'place-unknown': {
    severity: 'warning',
    meaning: 'A name before the text was taken as the place; no list knows it.',
    reason: (place: string) => `“${place}” was read as the place.`,
    hint: 'Check the first words of the text.',
  },
  'words-joined': {
    severity: 'info',
    meaning: 'Words that were divided at the ends of lines were joined.',
    reason: (count: string) => `${count} word(s) divided at line ends were joined.`,
    hint: 'Nothing to do; compare with the source where a hyphen should have stayed.',
  },
  'folder-rule': {
    severity: 'warning',
    meaning: 'A rule that _defaults.yaml gives for headlines or dates fits no line of the text.',
    reason: (rule: string, place: string) => `“${rule}” (${place}) fits no line of this text.`,
    hint: 'It was read as without the rule: check its headline and date, or change the rule.',
  },
  'folder-rule-idle': {
    severity: 'info',
    meaning: 'Lines that _defaults.yaml describes do not stand in the text.',
    reason: (key: string, place: string) =>
      `None of the lines of “${key}” (${place}) stands in this text.`,
    hint: 'Nothing to do where the text has no such lines.',
  },
  'date-of-file': {
    severity: 'warning',
    meaning: 'One of several records names no day; the one at the top of the file was taken.',
    reason: (date: string) => `“${date}”, at the top of the file, was read as the date.`,
    hint: 'Check the date; a record with a date line of its own keeps that.',
  },
} as const satisfies Readonly<Record<string, Rule>>
