/** The rules about what a mail holds besides an article: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const mailRules = {
  'mail-in-text': {
    severity: 'warning',
    meaning: 'A mail that stands below a text, or the line of who got a copy, is not published.',
    reason: (lines: string) => `Not published: ${lines} line(s) of a mail, from here on.`,
    hint: 'Check where the text ends; the source file stays as it is.',
  },
  'private-masked': {
    severity: 'info',
    meaning: 'The folder masks mail addresses and phone numbers.',
    reason: (count: string, place: string) =>
      `${count} mail address(es) or phone number(s) became […], by “private: mask” of ${place}.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'private-kept': {
    severity: 'info',
    meaning: 'The folder keeps mail addresses and phone numbers as the source has them.',
    reason: (place: string) =>
      `Mail addresses and phone numbers within the text stay, by “private: keep” of ${place}.`,
    hint: 'Nothing to do.',
  },
  'quoted-left-out': {
    severity: 'info',
    meaning: 'Messages that a mail quotes or answers are not published.',
    reason: (lines: string) => `Not published: ${lines} line(s) of other messages.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'signature-left-out': {
    severity: 'info',
    meaning: 'Signatures, disclaimers and footers of mailing lists are not published.',
    reason: (lines: string) => `Not published: ${lines} line(s) under the text of the mail.`,
    hint: 'Nothing to do; the source file stays as it is.',
  },
  'contact-left-out': {
    severity: 'info',
    meaning: 'Lines that only say how somebody can be reached are not published.',
    reason: (lines: string) => `Not published: ${lines} line(s) with names, numbers or addresses.`,
    hint: 'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.',
  },
  'private-words': {
    severity: 'info',
    meaning:
      'Mail addresses and phone numbers in the sentences of a mail, or of whom to ask, became […].',
    reason: (count: string) => `${count} mail address(es) or phone number(s) became […].`,
    hint: 'Nothing to do; what readers should know goes into a file of its own.',
  },
  'cover-note': {
    severity: 'warning',
    meaning: 'A mail says little itself; what it quotes or sends on is longer, and not published.',
    reason: () => 'What is left out of the mail is much longer than what it says.',
    hint: 'If the other message is the article, save that one as a file of its own.',
  },
  forwarded: {
    severity: 'warning',
    meaning: 'A mail only sends another on; headline, date and author are those of the other.',
    reason: (subject: string) =>
      `The mail that was sent on, “${subject}”, was read as the article.`,
    hint: 'Check headline, date and author.',
  },
  'attachments-left-out': {
    severity: 'info',
    meaning: 'Attachments of a mail are not published.',
    reason: (names: string) => `Not published: ${names}.`,
    hint: 'An attachment that belongs to the archive goes into the content folder as a file.',
  },
  'date-of-delivery': {
    severity: 'warning',
    meaning: 'A mail says not when it was written; the day of its delivery dates it.',
    reason: (date: string) => `“${date}”, when the mail arrived, was read as its date.`,
    hint: 'Check the date.',
  },
  'digest-divided': {
    severity: 'info',
    meaning: 'A digest of a mailing list was divided into its messages.',
    reason: (count: string) => `${count} message(s) of the digest were read; its own page was not.`,
    hint: 'Nothing to do.',
  },
} as const satisfies Readonly<Record<string, Rule>>
