/** A message and what its first lines say → the fields of its record, by key. */
import { sourceBookOf } from '../../article/fields/source-book.js'
import type { ParseContext } from '../../record/settings.js'
import type { MessageSheet } from './message-sheet.js'
import type { NewsHead } from './news-head.js'

export interface NamedText {
  readonly key: string
  readonly text: string
}

export interface Told {
  readonly head: NewsHead
  readonly date: string
  readonly isDesk: boolean
  readonly isDraft: boolean
}

/** An agency, a paper or an office that sends its own copy is the source of it. */
export function listFields(
  sheet: MessageSheet,
  { head, date, isDesk, isDraft }: Told,
  { authorities }: ParseContext,
): readonly NamedText[] {
  const sender = sheet.author
  const isAgency = sourceBookOf(authorities).findAt(sender, 0)?.end === sender.length
  const isSource = sender !== '' && (isAgency || isDesk)
  const has = (name: string): boolean => head.keys.some(({ key }) => key === name)
  const isFromPaper = has('source')
  return [
    { key: 'title', text: head.headline },
    { key: 'date', text: has('date') ? '' : date },
    { key: 'source', text: isSource && !isFromPaper ? sender : '' },
    { key: 'author', text: head.author || (isSource || isFromPaper ? '' : sender) },
    ...head.keys,
    { key: 'sent', text: has('date') ? date : '' },
    { key: 'sender', text: isSource && isFromPaper ? sender : '' },
    { key: 'language', text: sheet.language },
    { key: 'keywords', text: sheet.keywords },
    { key: 'newsgroups', text: sheet.newsgroups },
    { key: 'organization', text: sheet.organization },
    { key: 'draft', text: isDraft ? 'true' : '' },
    { key: 'kicker', text: head.label },
  ].filter(({ text }) => text !== '')
}
