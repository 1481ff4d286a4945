/** HTML that opens with a picture → the first words below it, for a caption is no lead; else nothing. */
import { htmlBody } from '../../article/body/html-body.js'
import { findLead } from '../../article/body/settle-blocks.js'
import { textOf } from '../../text/block-text.js'

const PICTURE =
  /(?:\s|<\/?(?:div|p|center|span)(?:\s[^<>]*)?>)*(?:<figure(?:\s[^<>]*)?>[^]*?<\/figure>|(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)/iy
const MOST = 10
/** The first paragraph ends before. */
const ENOUGH = 20_000

export function leadBelowPicture(html: string): string {
  let at = 0
  for (let count = 0; count < MOST; count += 1) {
    PICTURE.lastIndex = at
    const picture = PICTURE.exec(html)
    if (!picture) break
    at += picture[0].length
  }
  if (at === 0) return ''
  const lead = findLead(htmlBody(`<div>${html.slice(at, at + ENOUGH)}</div>`).blocks)
  return lead ? textOf(lead) : ''
}
