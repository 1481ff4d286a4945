/** The rules about front matter and Markdown: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const markdownRules = {
  'open-front-matter': {
    severity: 'warning',
    meaning: 'Nothing closes the front matter; it was read up to the first blank line.',
    reason: () => 'The front matter has no closing line of three dashes.',
    hint: 'Add a line of three dashes below it.',
  },
  'unfenced-front-matter': {
    severity: 'warning',
    meaning:
      'The file begins with keys and values without a fence; they were read as front matter.',
    reason: () => 'The front matter does not stand between lines of three dashes.',
    hint: 'Put a line of three dashes above and below it.',
  },
  'broken-front-matter': {
    severity: 'warning',
    meaning: 'The front matter is not valid YAML or TOML; it was read line by line.',
    reason: (fault: string, language: string) =>
      `The front matter is not valid ${language}: ${fault}.`,
    hint: 'Check the line; quotation marks around a value often help.',
  },
  'foreign-front-matter': {
    severity: 'warning',
    meaning:
      'The front matter is announced as something else than YAML, TOML or JSON; it is shown, and never run.',
    reason: () => 'The front matter is not YAML, TOML or JSON: it is shown as it stands.',
    hint: 'Write it as YAML below a line of three dashes and nothing else.',
  },
  'shapeless-front-matter': {
    severity: 'warning',
    meaning:
      'What stands between the fences is a text or a list and has no keys; it is shown as text.',
    reason: () => 'The front matter has no keys: it is shown as text.',
    hint: 'Write it as keys and values, or put a blank line above the dashes.',
  },
  'tab-indent': {
    severity: 'warning',
    meaning: 'Tabs at the start of a line of front matter were read as blanks.',
    reason: () => 'A line of the front matter is indented by a tab.',
    hint: 'Indent with blanks.',
  },
  'repeated-key': {
    severity: 'warning',
    meaning: 'A key stands twice in a header: the first counts, the other is kept aside.',
    reason: (key: string) => `“${key}” stands there once more.`,
    hint: 'Remove one of the two.',
  },
  'spare-key': {
    severity: 'info',
    meaning: 'Two keys are for the same field: one counts, the other is kept aside.',
    reason: (key: string) => `“${key}” was not used, for another key gives that field.`,
    hint: 'Nothing to do if the other key is the better one.',
  },
  'unknown-keys': {
    severity: 'info',
    meaning: 'A header has keys that Pressmark does not know. They are kept as text.',
    reason: (keys: string) => `Not known, and kept as text: ${keys}.`,
    hint: 'Nothing to do, unless a known key was misspelt.',
  },
  'private-keys': {
    severity: 'info',
    meaning: 'Mail addresses, phone numbers and the like in a header are not published.',
    reason: (keys: string) => `Not published, wholly or in part: ${keys}.`,
    hint: 'Nothing to do.',
  },
  'unread-language': {
    severity: 'warning',
    meaning: 'The language that a header gives is not a language tag.',
    reason: (language: string) => `“${language}” is not a language tag.`,
    hint: 'Write a tag such as nl, en or pt-br.',
  },
  'bad-address': {
    severity: 'warning',
    meaning: 'The address of first publication is not one of the web; it is kept as text.',
    reason: (address: string) => `“${address}” is not an address that begins with http or https.`,
    hint: 'Correct the address.',
  },
  'raw-html': {
    severity: 'info',
    meaning: 'HTML in a Markdown text that has no place in an article is shown as text.',
    reason: (tag: string, others: string) => `“${tag}”${others} is shown as text.`,
    hint: 'Write it as Markdown.',
  },
  'html-read': {
    severity: 'info',
    meaning:
      'Tags of HTML in a Markdown text were read as what they mean: paragraphs, lists, links.',
    reason: (tag: string, others: string) => `“${tag}”${others} was read as markup.`,
    hint: 'Nothing to do, unless the text is about HTML: put the tags between backticks.',
  },
  shortcode: {
    severity: 'info',
    meaning: 'Code of another system in a Markdown text was left out; the words in it stay.',
    reason: (code: string, others: string) => `“${code}”${others} was left out.`,
    hint: 'Nothing to do, unless the text is about such code: put it between backticks.',
  },
  'open-comment': {
    severity: 'warning',
    meaning: 'A comment (<!--) that nothing closes hides all that stands below it.',
    reason: (count: string, others: string) => `${count} word(s) below “<!--”${others} are hidden.`,
    hint: 'Close it with -->, or take it away.',
  },
  'unsafe-link': {
    severity: 'warning',
    meaning:
      'A link or picture with an address that could run code, or that no browser knows, lost it.',
    reason: (address: string, others: string) => `“${address}”${others} was left out of its link.`,
    hint: 'Use an address that begins with http, https or mailto.',
  },
  'near-link': {
    severity: 'info',
    meaning:
      'A link names a page of the site that the text was on, which the text does not name: its words stay.',
    reason: (address: string, others: string) => `“${address}”${others} leads to no page here.`,
    hint: 'Write the whole address, or that of the article itself (url:): relative links start from there.',
  },
  'unused-definition': {
    severity: 'info',
    meaning: 'The address of a link is defined, but nothing refers to it: no reader sees it.',
    reason: (address: string, others: string) => `Nothing refers to “${address}”${others}.`,
    hint: 'Refer to it, or write it as a link.',
  },
  'remote-picture': {
    severity: 'info',
    meaning: 'A picture on another site became a link, so that no reader is followed.',
    reason: (address: string, others: string) => `“${address}”${others} became a link.`,
    hint: 'Nothing to do.',
  },
  'picture-left-out': {
    severity: 'info',
    meaning:
      'A picture without an address of its own is not published; its words stand in its place.',
    reason: (address: string, others: string) => `“${address}”${others} was left out.`,
    hint: 'Nothing to do.',
  },
  'too-complex': {
    severity: 'warning',
    meaning:
      'The Markdown nests or repeats so much that it would take too long; it is shown as plain text.',
    reason: () => 'The text is too complex to be read as Markdown.',
    hint: 'Check whether the scrape went wrong.',
  },
} as const satisfies Readonly<Record<string, Rule>>
