/** The text of a record, HTML or not → the blocks of an article. */
import { htmlBody } from '../../article/body/html-body.js'
import { plainBody } from '../../article/body/plain-body.js'
import type { SettledBlocks } from '../../article/body/settle-blocks.js'
import { decodeReference, REFERENCE } from '../../text/reference.js'
import { cleanHtml, hasBlocks, hasHtml } from './clean-html.js'
import { leadBelowPicture } from './lead-below-picture.js'
import type { XmlBody } from './reading.js'
import { makeParagraphs, readWordPress } from './wordpress-text.js'

export interface ReadBody extends SettledBlocks {
  /** Empty where the first paragraph is the lead. */
  readonly lead: string
}

/** Relative addresses start from `folder`. What was left out has a note. */
export function bodyOf({ text, kind }: XmlBody, folder: string): ReadBody {
  if (text.trim() === '') return { ...plainBody(''), lead: '' }
  if (kind === 'plain') return { ...plainBody(text.trim()), lead: '' }
  if (kind === 'wordpress') {
    const { html, leftOut } = readWordPress(text)
    return readHtmlBody(html, leftOut, folder)
  }
  if (kind === 'either' && !hasHtml(text))
    return { ...plainBody(text.replace(REFERENCE, decodeReference).trim()), lead: '' }
  return readHtmlBody(hasBlocks(text) ? text : makeParagraphs(text.trim()), [], folder)
}

function readHtmlBody(html: string, codes: readonly string[], folder: string): ReadBody {
  const clean = cleanHtml(html)
  const body = htmlBody(`<div>${clean.html}</div>`, folder)
  const notes = [...codes, ...clean.leftOut].map((words) => ({
    rule: 'shortcode' as const,
    offset: 0,
    words,
  }))
  return { ...body, notes: [...body.notes, ...notes], lead: leadBelowPicture(clean.html) }
}
