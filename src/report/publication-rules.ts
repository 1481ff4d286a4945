/** The rules about what has been published, redirected or held back: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const publicationRules = {
  draft: {
    severity: 'info',
    meaning: 'The source says that it is not to be public yet: it is held back, and on no page.',
    reason: (mark: string) => `“${mark}” holds it back.`,
    hint: 'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.',
  },
  'may-be-published': {
    severity: 'warning',
    meaning: 'A new article may be a published one that has lost its source.',
    reason: (url: string) => `It may be the article that was published at ${url}.`,
    hint: 'If it is, “npx pressmark publish --carry-over” gives it that address; if it is another, all is well.',
  },
  'may-be-withdrawn': {
    severity: 'error',
    meaning: 'An article that resembles a withdrawn one is left out until somebody decides.',
    reason: (url: string) => `It is left out, because it resembles what was withdrawn at ${url}.`,
    hint: 'If it is the same, run “npx pressmark publish --carry-over”; if not, name this file below “except:” in withdrawals.yaml. Where two branches published an article each at the address, the other one is left out as well: look first which of them was meant.',
  },
  'published-gone': {
    severity: 'error',
    meaning: 'A published article has no source any more: its page says so.',
    reason: (url: string) =>
      `The source of ${url} is missing, held back as a draft, or cannot be read.`,
    hint: 'Put the file back, correct its path in content/ledger, or run “npx pressmark withdraw”.',
  },
  'ledger-lines-gone': {
    severity: 'error',
    meaning: 'Addresses that were published are no longer in the ledger.',
    reason: (count: string, day: string) =>
      `${count} of ${day} or before, and in no file of the ledger any more.`,
    hint: 'Put the lines back: “git log -p content/ledger” shows them. “npx pressmark publish --allow-lost” says that they are gone for good.',
  },
  'accession-gone': {
    severity: 'warning',
    meaning: 'A publication that others followed was taken out of the ledger, as git revert does.',
    reason: (count: string, day: string) =>
      `${count} that the one of ${day} followed: a commit was reverted, or a line was edited.`,
    hint: 'If it was not meant, put the commit back. The next “npx pressmark publish” takes note of it.',
  },
  'dead-link': {
    severity: 'warning',
    meaning:
      'A link of “menu” or “footer” in archive.yaml, or of a page of the archive’s own, leads nowhere.',
    reason: (place: string) => `There is no ${place}.`,
    hint: 'Copy the address from the page that is meant, as it stands behind that of the site. A small topic has no page of its own.',
  },
  'pick-gone': {
    severity: 'warning',
    meaning: 'An address of “picks” in archive.yaml is that of no article.',
    reason: (url: string) => `There is no article at ${url}.`,
    hint: 'Copy the address from the page of the article. If that was withdrawn, take the line out.',
  },
  'dossier-name': {
    severity: 'warning',
    meaning: 'A dossier asks for a topic, a place or a name that no article has.',
    reason: (dossier: string, name: string, meant: string) =>
      `No article has the “${name}” that the dossier “${dossier}” asks for${meant === '' ? '.' : `; did you mean “${meant}”?`}`,
    hint: 'Write it as the pages of the archive do.',
  },
  'dossier-article': {
    severity: 'warning',
    meaning: 'A dossier names an address at which there is no article.',
    reason: (dossier: string, url: string) =>
      `There is no article at ${url}, which the dossier “${dossier}” names.`,
    hint: 'Copy the address from the page of the article. If that was withdrawn, take the line out.',
  },
  'repeated-id': {
    severity: 'warning',
    meaning: 'Two records have the same id: it counts for the first.',
    reason: (id: string) => `“${id}” is the id of another record, too.`,
    hint: 'Give one of them another id.',
  },
  'published-again': {
    severity: 'info',
    meaning:
      'An article has nearly the text of an earlier one; both are kept, and each names the other.',
    reason: (url: string) => `Nearly the same text stands at ${url}.`,
    hint: 'Nothing needs to be done. Withdraw one of them if it is there by mistake.',
  },
  outdone: {
    severity: 'warning',
    meaning:
      'A file changed, and another one has the text that was published: it keeps the address.',
    reason: (url: string) => `${url} went to a file with the text that was published.`,
    hint: 'If that file is a copy, delete it; if this is another article, all is well.',
  },
  'redaction-adrift': {
    severity: 'warning',
    meaning:
      'A redacted article is missing, rewritten or copied: its words are replaced in every file.',
    reason: (url: string) =>
      `The article at ${url} was redacted, and its text is missing, rewritten, or in a new file as well.`,
    hint: 'Put the file back, run “npx pressmark publish” to take note of a new text, or take the item out of content/redactions.yaml.',
  },
  'redaction-failed': {
    severity: 'error',
    meaning: 'Words that were redacted still stand in a record; it is left out.',
    reason: () => 'The redacted words stand there in a form that cannot be replaced.',
    hint: 'Look for markup or character references within the words, and take them out of the source.',
  },
  'held-back': {
    severity: 'info',
    meaning: 'The policy of the source in sources.yaml allows less than the whole text.',
    reason: (policy: string) => `Only the ${policy} is published.`,
    hint: 'Nothing to do.',
  },
  'source-left-out': {
    severity: 'info',
    meaning:
      'The file of an article is not published beside its page: it holds more than the page may show.',
    reason: (why: string) => `The file is not published, because ${why}.`,
    hint: 'Nothing to do: the page has the text.',
  },
  'alias-unfit': {
    severity: 'warning',
    meaning: 'An old address cannot be a page of the site.',
    reason: (alias: string) => `No file can answer at “${alias}”.`,
    hint: 'Let the server redirect it: the setting redirect-maps makes the list.',
  },
  'alias-taken': {
    severity: 'warning',
    meaning: 'An old address is that of a page, or leads to another one already.',
    reason: (alias: string) => `“${alias}” is taken.`,
    hint: 'Remove it, or change it.',
  },
  'redirect-nowhere': {
    severity: 'warning',
    meaning: 'A row of redirects.csv leads to no page and no file of the archive.',
    reason: (to: string) => `There is no page “${to}”.`,
    hint: 'Correct the new address; the path of a source file is fine, too.',
  },
} as const satisfies Readonly<Record<string, Rule>>
