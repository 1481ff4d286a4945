/** A made-up article → the text of its file, raw or Markdown. */

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )

/** As a scraper leaves it: the headline between month and initials, then day, time and agency. */
function writeRaw({ day, time, headline, source, paragraphs }) {
  const [year, month, date] = day.split('-')
  const written = `${Number(date)} ${MONTHS[month - 1]} ${year}`
  const [lead, ...rest] = paragraphs
  const head = ` date ${year}-${month} ${headline} jv\n\n${written}\n\n${time.replace(':', 'u')}\n\n`
  return `${head}Bron: ${source} 0 ${lead}\n\n${rest.join('\n\n')}\n`
}

function writeMarkdown({ day, time, headline, source, topics, paragraphs }) {
  const fields = [
    `title: "${headline}"`,
    `date: ${day}T${time}:00Z`,
    'lang: nl',
    `topics: [${topics.join(', ')}]`,
    `source: ${source}`,
  ]
  return `---\n${fields.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

export const EXTENSIONS = { raw: '.txt', md: '.md' }
export const NAMES = { raw: 'raw', md: 'Markdown' }

export function writeArticle(format, article) {
  return format === 'raw' ? writeRaw(article) : writeMarkdown(article)
}
