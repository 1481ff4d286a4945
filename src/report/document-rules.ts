/** The rules about Word, OpenDocument, RTF and PDF files: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const documentRules = {
  'no-text-layer': {
    severity: 'error',
    meaning: 'A PDF holds no text that can be read: it was scanned, or hides its letters.',
    reason: (pages: number) => `Scanned: no text layer (${pages} page(s)); run OCR first.`,
    hint: 'Run OCR over it (ocrmypdf in.pdf out.pdf), or put its text beside it in a .txt file of the same name.',
  },
  'pages-without-text': {
    severity: 'warning',
    meaning: 'Pages of a PDF hold no text: what a picture shows there is not published.',
    reason: (pages: string) => `There is no text on page ${pages}.`,
    hint: 'Run OCR over the file (ocrmypdf --skip-text in.pdf out.pdf).',
  },
  'unreadable-letters': {
    severity: 'warning',
    meaning: 'Letters of a document could not be told: its fonts do not say which they are.',
    reason: (count: number) => `${count} letter(s) could not be told.`,
    hint: 'Compare the page with the document; OCR reads what a font of its own hides.',
  },
  'document-parts': {
    severity: 'info',
    meaning:
      'Pictures, comments, page headers and hidden or deleted text of a document are not published.',
    reason: (parts: string) => `Not published: ${parts}.`,
    hint: 'Nothing to do; the document stays as it is.',
  },
  'twin-document': {
    severity: 'info',
    meaning:
      'A document lies beside a file of the same name: that one is read, the document is left alone.',
    reason: () => 'A file of the same name beside it is read in its place.',
    hint: 'Rename the document if it is another article.',
  },
} as const satisfies Readonly<Record<string, Rule>>
