/** What a test says of an article → the text of its file. */

/** Raw text as agencies send it. */
export function rawArticle(headline: string, text: string): string {
  return ` date 2019-05 ${headline}\n\n17 mei 2019\n\n17u44\n\nBron: Belga 3 ${text}\n`
}

export const RAW: string = rawArticle(
  'Stad opent nieuwe fietsbrug jv',
  'De stad heeft een fietsbrug geopend.',
)
/** The page of `RAW`. */
export const RAW_PAGE = '2019/05/17/stad-opent-nieuwe-fietsbrug.html'

/** Markdown; `more` are further lines of its front matter. */
export function markdownArticle(
  title: string,
  date: string,
  body = 'De tekst van het artikel.',
  more = '',
): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}---\n${body}\n`
}

/** Raw text of one record among others. */
export function rawRecord(title: string): string {
  return ` date 2020-04 ${title} jv\n\n17 april 2020\n\nBron: Belga 0 De tekst over ${title}.\n\n`
}
