/** The rules about saved pages: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const pageRules = {
  'index-page': {
    severity: 'error',
    meaning:
      'A saved page is a list of links to articles, or a frame around others, and no article.',
    reason: (what: string) => `The page holds no article but ${what}.`,
    hint: 'Save the articles that it leads to, or delete the file.',
  },
  'around-article': {
    severity: 'info',
    meaning: 'Menus, buttons and lists around the article of a saved page were left out.',
    reason: (count: string, words: string) =>
      `${count} word(s) of the page around the article were left out, from “${words}” on.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'text-of-page': {
    severity: 'warning',
    meaning:
      'Running text of a saved page was taken for another text than the article, and left out.',
    reason: (count: string, words: string) =>
      `${count} word(s) of running text were left out, from “${words}” on.`,
    hint: 'Compare the page with the source.',
  },
  'text-from-data': {
    severity: 'warning',
    meaning: 'A saved page shows no text; that of its data for search engines was taken.',
    reason: () => 'The text comes from the data of the page (articleBody), without its form.',
    hint: 'Save the page again, when all of it is shown.',
  },
  'broken-data': {
    severity: 'info',
    meaning: 'Data of a saved page is no valid JSON and was passed over, but for single values.',
    reason: (count: string) => `${count} part(s) of the data of the page could not be read.`,
    hint: 'Check headline, date and author.',
  },
  captured: {
    severity: 'info',
    meaning: 'The page says when and by what it was saved. That is not the day of its publication.',
    reason: (by: string, day: string) => `The page was saved by ${by}${day}.`,
    hint: 'Nothing to do; the day of the capture dates nothing.',
  },
  'date-from-address': {
    severity: 'warning',
    meaning: 'The only date is the one in the address that the page had.',
    reason: (date: string) => `The date ${date} comes from the address of the page.`,
    hint: 'Correct it when this is not the day of publication.',
  },
  'articles-of-page': {
    severity: 'warning',
    meaning:
      'A saved page is read as one article, but several of its headings have a day of their own; none of these dates it.',
    reason: (count: string, heading: string) =>
      `${count} headings such as “${heading}” have a day of their own.`,
    hint: 'Save each article as a page, or cut the file where they begin.',
  },
  'date-above-headline': {
    severity: 'warning',
    meaning:
      'The only date of a saved page stands above its headline, apart from it, where sites print the day of the visit.',
    reason: (line: string) => `The date comes from “${line}”, above the headline.`,
    hint: 'Correct it when this is the day on which the page was saved.',
  },
  'language-of-page': {
    severity: 'info',
    meaning: 'The page says that it is in another language than its text is; the text counts.',
    reason: (said: string, read: string) => `The page says “${said}”, its text is in “${read}”.`,
    hint: 'Nothing to do, unless the language is wrong.',
  },
} as const satisfies Readonly<Record<string, Rule>>
