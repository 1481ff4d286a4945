/** What the keeper asks to be redacted → an item of `redactions.yaml`, once it makes sense. */
import { join } from 'node:path'
import { redactorFor, type RedactedWords, type Redactor } from '../text/redact.js'
import type { Redaction } from '../record/ledger.js'
import type { DayKey, PageUrl } from '../record/strings.js'
import { appendToList } from '../write/append-to-list.js'

/** The words, and what the keeper decided about them. */
export interface RedactedChoice {
  readonly text: string
  /** The words that replace them. */
  readonly with: string
  /** Whether the words are replaced within longer words as well. */
  readonly insideWords?: boolean | undefined
  /** Whether an address that is made of the words stays. */
  readonly keepAddress?: boolean | undefined
  /** Whether nothing answers any more at an address that is made of the words. */
  readonly dropAddress?: boolean | undefined
  readonly reason?: string | undefined
  /** Nothing is written. */
  readonly dryRun?: boolean | undefined
}

const HEADING =
  'Words that the site does not show. This file holds them: keep it as safe as the sources.'

export function wordsOf({ text, with: other, insideWords }: RedactedChoice): RedactedWords {
  return { text, with: other, wholeWords: insideWords !== true }
}

/** The redactor of the words alone. Throws where what is shown in public would have the words. */
export function checkWords(choice: RedactedChoice): Redactor {
  const { text, with: other, reason = '', keepAddress, dropAddress } = choice
  const own = redactorFor([wordsOf(choice)])
  if (text.trim() === '') throw new Error('Say which words to replace, with --text.')
  if (own.finds(other)) throw new Error(`“${other}” holds the words that it should stand for.`)
  if (own.finds(reason)) throw new Error('The reason is shown in public, and it holds the words.')
  if (keepAddress && dropAddress)
    throw new Error('--keep-address and --drop-address exclude each other.')
  return own
}

/** The redaction as builds will read it; `url` is null for the whole archive. */
export function redactionOf(choice: RedactedChoice, url: PageUrl | null, date: DayKey): Redaction {
  const { keepAddress, dropAddress, reason = null } = choice
  const oldAddress = keepAddress ? 'kept' : dropAddress ? 'dropped' : 'led-on'
  return { ...wordsOf(choice), url, date, reason, oldAddress }
}

/** Adds the item to the list; `url` is null for the whole archive. */
export function noteRedaction(
  choice: RedactedChoice & { readonly content: string },
  url: PageUrl | null,
  date: DayKey,
): void {
  const { content, text, with: other, reason, insideWords, keepAddress, dropAddress } = choice
  const item = {
    ...(url === null ? { everywhere: true } : { url }),
    date,
    text,
    with: other,
    ...(insideWords ? {} : { 'whole-words': true }),
    ...(keepAddress && { address: 'keep' }),
    ...(dropAddress && { address: 'drop' }),
    ...(reason && { reason }),
  }
  appendToList(join(content, 'redactions.yaml'), item, HEADING)
}
