/** A tree of articles → the same with one article more, or with one that says more than before. */
import { appendFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXTENSIONS, writeArticle } from './write-article.mjs'

/** A lead is shorter than half of this. */
const LONG_ENOUGH = 1500

function namesLike(form, folder) {
  return readdirSync(folder)
    .filter((name) => form.test(name))
    .toSorted()
}

/** Folders of months, `1987/10`, in order of time. */
function monthsOf(content) {
  return namesLike(/^\d{4}$/, content).flatMap((year) =>
    namesLike(/^\d\d$/, join(content, year)).map((month) => `${year}/${month}`),
  )
}

/** Adds an article on the last day of the newest or the oldest month that has one. */
export function addArticle(content, format, which, round) {
  const month = monthsOf(content).at(which === 'newest' ? -1 : 0)
  const date = readdirSync(join(content, month)).toSorted().at(-1).slice(0, 2)
  const article = {
    day: `${month.replace('/', '-')}-${date}`,
    time: `12:${String(round % 60).padStart(2, '0')}`,
    headline: `One article more in round ${round}`,
    source: 'Reuters',
    topics: ['trade'],
    paragraphs: ['It came later than all the others.', 'It changes what is before and after it.'],
  }
  const name = `${date}-one-more-${round}${EXTENSIONS[format]}`
  writeFileSync(join(content, month, name), writeArticle(format, article))
}

const size = (file) => statSync(file).size

/** An article in the middle of the archive with a text that goes on after the lead. */
export function pickLongArticle(content, format) {
  const months = monthsOf(content)
  const folder = join(content, months[Math.floor(months.length / 2)])
  const names = readdirSync(folder).filter((name) => name.endsWith(EXTENSIONS[format]))
  const files = names.toSorted().map((name) => join(folder, name))
  return (
    files.find((file) => size(file) >= LONG_ENOUGH) ??
    files.toSorted((a, b) => size(b) - size(a))[0]
  )
}

/** The last paragraph gets a sentence more. */
export function lengthenArticle(file, round) {
  truncateSync(file, size(file) - '\n'.length)
  appendFileSync(file, ` That was round ${round}.\n`)
}
