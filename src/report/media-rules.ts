/** The rules about pictures and attachments: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const mediaRules = {
  'missing-file': {
    severity: 'warning',
    meaning:
      'A picture or an attachment is not in the content folder; its words stand in its place.',
    reason: (path: string, similar: string) => `There is no file “${path}”${similar}.`,
    hint: 'Put the file there, or correct its address.',
  },
  'refused-file': {
    severity: 'warning',
    meaning:
      'A picture or an attachment is no file of its own, cannot be read, is of a kind that is never published, or has redacted words or cannot be searched for them; its words stand in its place.',
    reason: (path: string, cause: string) => `“${path}” is not published: it ${cause}.`,
    hint: 'Put a file of a kind that is published in its place.',
  },
  'not-a-picture': {
    severity: 'warning',
    meaning:
      'A file that is shown as a picture is no PNG, JPEG, GIF, WebP or AVIF; its words stand in its place.',
    reason: (path: string, cause: string) => `“${path}” is not a picture: it ${cause}.`,
    hint: 'Check the file; save a picture in one of these kinds, or link to it.',
  },
  'outside-content': {
    severity: 'warning',
    meaning: 'The address of a picture or an attachment leads out of the content folder.',
    reason: (address: string, others: string) =>
      `“${address}”${others} is no place in the content folder.`,
    hint: 'Put the file beside the article, and name it by its path from there.',
  },
  'picture-elsewhere': {
    severity: 'info',
    meaning:
      'The front matter names a picture that is no file of the content folder, such as one on another site; its address is kept as text.',
    reason: (address: string) => `“${address}” is no file of the content folder.`,
    hint: 'Save the picture beside the article if it may be shown.',
  },
  'no-alt': {
    severity: 'info',
    meaning: 'Nothing tells what a picture shows to those who cannot see it.',
    reason: (path: string, others: string) => `“${path}”${others} has no words.`,
    hint: 'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.',
  },
} as const satisfies Readonly<Record<string, Rule>>
