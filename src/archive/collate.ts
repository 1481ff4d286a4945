/** The abstracts of a month → entries: in order of time, each with a URL of its own. */
import { createHash } from 'node:crypto'
import { cutAtWord, LONGEST_SLUG } from '../language/slug.js'
import type { Abstract, Entry } from '../record/entry.js'
import type { PageUrl } from '../record/names.js'
import { folderUrl } from '../record/url.js'

/** Part of a collided slug, with its hyphen: `-3f9a1c`. */
const SUFFIX_LENGTH = 7

/**
 * Sorts by day, then time (articles without one last), then file and record; then gives out URLs.
 * Of articles with the same slug in the same folder the first by file and record keeps it. The others
 * get a suffix made of file and record, so that neither a new nor a deleted neighbour moves them.
 */
export function collate(abstracts: readonly Abstract[]): readonly Entry[] {
  const urls = assignUrls([...abstracts].toSorted(byOrigin))
  return abstracts.map((abstract) => ({ ...abstract, url: urls.get(abstract)! })).toSorted(byTime)
}

function assignUrls(abstracts: readonly Abstract[]): ReadonlyMap<Abstract, PageUrl> {
  const taken = new Set<string>()
  const urls = new Map<Abstract, PageUrl>()
  for (const abstract of abstracts) {
    const folder = folderUrl(abstract.date)
    let url = `${folder}${abstract.slug}.html`
    for (let attempt = 0; taken.has(url) || url === `${folder}index.html`; attempt++)
      url = `${folder}${suffixed(abstract, attempt)}.html`
    taken.add(url)
    urls.set(abstract, url as PageUrl)
  }
  return urls
}

function suffixed({ slug, file, record }: Abstract, attempt: number): string {
  const hash = createHash('sha256').update(`${file}#${record}#${attempt}`).digest('hex')
  return `${cutAtWord(slug, LONGEST_SLUG - SUFFIX_LENGTH)}-${hash.slice(0, SUFFIX_LENGTH - 1)}`
}

function byOrigin(a: Abstract, b: Abstract): number {
  return compare(a.file, b.file) || a.record - b.record
}

/** `~` sorts after every figure, so an unknown time comes last. */
function timeKey({ date }: Abstract): string {
  switch (date.precision) {
    case 'minute':
      return `${date.day}T${date.time}`
    case 'day':
      return `${date.day}T~`
    default:
      return '~'
  }
}

function byTime(a: Entry, b: Entry): number {
  return compare(timeKey(a), timeKey(b)) || byOrigin(a, b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
