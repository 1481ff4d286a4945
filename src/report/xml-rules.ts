/** The rules about XML: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const xmlRules = {
  'xml-fault': {
    severity: 'warning',
    meaning: 'An XML file is not well-formed; it was read as far as possible.',
    reason: (fault: string) => `The XML is not well-formed: ${fault}.`,
    hint: 'Compare the pages with the source; a complete export takes the guess away.',
  },
  'xml-guess': {
    severity: 'warning',
    meaning:
      'An XML file is of no known vocabulary; what its elements mean was guessed from their names.',
    reason: (root: string) => `<${root}> is no vocabulary that Pressmark knows.`,
    hint: 'Check headlines, dates and texts of a few of its articles.',
  },
  'loose-text': {
    severity: 'warning',
    meaning:
      'Text of an XML file stands in no article: between two of them, or beside their parts.',
    reason: (words: string, count: string) =>
      `In no article: “${words}”, ${count === '1' ? 'one passage' : `the first of ${count} passages`}.`,
    hint: 'Where it belongs to an article, put it into the element of its text.',
  },
  'other-xml': {
    severity: 'error',
    meaning: 'An XML file holds no articles.',
    reason: (what: string) => `There are no articles in the file. ${what}.`,
    hint: 'Move it out of the content folder, or give it another ending.',
  },
  'items-left-out': {
    severity: 'info',
    meaning:
      'Items of an export that are no articles (pictures, revisions, menus, fixed pages) are not published.',
    reason: (kinds: string) => `Not published: ${kinds}.`,
    hint: 'Nothing to do; where such a type is that of your articles, write it as post in the export.',
  },
} as const satisfies Readonly<Record<string, Rule>>
