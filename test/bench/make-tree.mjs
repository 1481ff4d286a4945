/** A number of articles → two content trees that say the same, raw and Markdown, from words of no meaning. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo kra sten vol mer gan tel'.split(' ')
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )
const AGENCIES = ['Belga', 'ANP', 'Reuters', 'AFP', 'DPA']
const TOPICS = ['politics', 'economy', 'sport', 'science', 'health']

/** Numbers below a bound, the same ones every time. A multiplicative congruential generator is random enough here. */
function openRandom(seed) {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

function makeArticle(index, random) {
  const word = () =>
    Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ')
    return text[0].toUpperCase() + text.slice(1)
  }
  const date = new Date(Date.UTC(2000 + random(20), random(12), 1 + random(28)))
  const iso = date.toISOString().slice(0, 10)
  return {
    iso,
    date,
    path: `${iso.slice(0, 7).replace('-', '/')}/${iso}-${index}`,
    time: `${String(6 + random(17)).padStart(2, '0')}:${String(random(60)).padStart(2, '0')}`,
    headline: sentence(7),
    agency: AGENCIES[random(AGENCIES.length)],
    topic: TOPICS[random(TOPICS.length)],
    paragraphs: Array.from({ length: 4 }, () => `${sentence(14)}. ${sentence(15)}.`),
  }
}

function writeRaw({ iso, date, time, headline, agency, paragraphs }) {
  const [lead, ...rest] = paragraphs
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  const head = ` date ${iso.slice(0, 7)} ${headline} jv\n\n${day}\n\n${time.replace(':', 'u')}\n\n`
  return `${head}Bron: ${agency} 0 ${lead}\n\n${rest.join('\n\n')}\n`
}

function writeMarkdown({ iso, time, headline, agency, topic, paragraphs }) {
  const head = `title: "${headline}"\ndate: ${iso}T${time}:00Z\ntopics: [${topic}]\nsource: ${agency}`
  return `---\n${head}\n---\n${paragraphs.join('\n\n')}\n`
}

/** Writes `count` articles to `folder`/raw and `folder`/md. */
export function makeTree(folder, count) {
  const random = openRandom(1)
  for (let index = 0; index < count; index++) {
    const article = makeArticle(index, random)
    put(join(folder, 'raw', `${article.path}.txt`), writeRaw(article))
    put(join(folder, 'md', `${article.path}.md`), writeMarkdown(article))
  }
}

function put(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
