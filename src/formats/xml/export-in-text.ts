/** A text file → whether it holds items of a WordPress export: only the reader of XML knows what to leave out. */

const MARK = /<wp:(?:post_type|status|post_date|post_id|comment)(?:_gmt)?[\s>]/

export function holdsExport(text: string): boolean {
  return text.includes('<wp:') && /^\s*</.test(text) && /<item[\s>]/.test(text) && MARK.test(text)
}
