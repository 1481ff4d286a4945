/** A page of the archive of a mailing list, as its program writes it → the same, with its subject and its sender set apart. */
import { readSubject } from '../../article/mail/subject.js'
import type { PageSource } from './page-source.js'

/** What Pipermail and Hypermail put around the text of a mail. */
const BEGINS = /beginarticle|body="start"/
const TITLE = /(?<open><(?:title|h1)>)(?<subject>[^<>]{1,400})(?=<\/(?:title|h1)>)/gi
/** Below the heading: the name of the sender, his address and the day. */
const SENDER =
  /(?<=<\/h1>)\s{0,40}<b>(?<name>[^<>]{1,100})<\/b>\s{0,40}<a(?:\s[^<>]{0,400})?>[^<>]{0,200}<\/a>\s{0,40}<br>\s{0,40}<i>(?<day>[^<>]{1,60})<\/i>/i
/** Ways to other mails of the list. */
const ABOVE = /(?<=<\/p>)\s{0,40}(?:<p>)?\s{0,40}<ul>.{0,4000}?<\/ul>\s{0,40}<hr>/is
const BELOW = /(?<=<\/pre>)\s{0,40}<hr>.{0,4000}$/is
const ADDRESS = /@|\sat\s/

/** The tag of the list is no part of the subject, and the address of the sender stays out of the text. */
export function dressListPage(source: PageSource): PageSource {
  if (!source.comments.some((comment) => BEGINS.test(comment))) return source
  const titled = source.html.replace(
    TITLE,
    (_, open: string, subject: string) =>
      `${open}${readSubject(subject.trim(), { isOfList: true }).headline}`,
  )
  const dressed = titled.replace(SENDER, (_, name: string, day: string) => {
    const byline = ADDRESS.test(name) ? '' : `<p><a rel="author">${name.trim()}</a></p>`
    return `${byline}<p>${day.trim()}</p>`
  })
  if (dressed === titled) return { ...source, html: titled }
  return { ...source, html: withParagraphs(dressed.replace(ABOVE, '').replace(BELOW, '')) }
}

/** The text of a mail stands between two tags, with blank lines between its paragraphs. */
function withParagraphs(html: string): string {
  const [begin, end] = [html.indexOf('<pre>'), html.lastIndexOf('</pre>')]
  if (begin === -1 || end < begin) return html
  const paragraphs = html
    .slice(begin + '<pre>'.length, end)
    .split(/\n[ \t]*\n/)
    .filter((text) => text.trim() !== '')
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `${html.slice(0, begin)}${text}${html.slice(end + '</pre>'.length)}`
}
