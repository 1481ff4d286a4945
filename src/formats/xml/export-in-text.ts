/** A text file → whether it holds items of a WordPress export, or documents of a text collection, whatever it is called. */
import { isTrec } from './trec.js'

const MARK = /<wp:(?:post_type|status|post_date|post_id|comment)(?:_gmt)?[\s>]/

export function holdsExport(text: string): boolean {
  if (/^\s*<DOC[\s>]/.test(text)) return isTrec(text)
  return text.includes('<wp:') && /^\s*</.test(text) && /<item[\s>]/.test(text) && MARK.test(text)
}
