/** The unplaced holdings of a month → holdings in order of time, each with a URL of its own. */
import { cutAtWord, LONGEST_SLUG } from '../language/slug.js'
import { sha256Of } from '../record/digest.js'
import type { UnplacedHolding, Holding } from '../record/entry.js'
import { byPlace, type Permanence } from '../record/ledger.js'
import { type PageUrl, type Slug, pageUrl } from '../record/strings.js'
import { folderIn, folderUrl, slugIn } from '../record/url.js'

/** The length of the suffix of a collided slug, with its hyphen: `-3f9a1c`. */
const SUFFIX_LENGTH = 7

/**
 * Sorts by day, then time (articles without one last), then file and record; then assigns URLs. An article that was
 * published in its folder keeps its URL; one that was published in another keeps its slug. Of new articles with the
 * same slug in a folder, the first by file and record gets it; the others get a suffix made of file and record.
 */
export function collate(
  filed: readonly UnplacedHolding[],
  permanence: Permanence,
): readonly Holding[] {
  const urls = assignUrls(
    [...filed].toSorted((a, b) => byPlace(a.mark, b.mark)),
    permanence,
  )
  const hold = (unplaced: UnplacedHolding): Holding => {
    const { entry, mark } = unplaced
    return { entry: { url: urls.get(unplaced)!, ...entry }, mark }
  }
  return filed.map(hold).toSorted(byTime)
}

function assignUrls(
  filed: readonly UnplacedHolding[],
  permanence: Permanence,
): ReadonlyMap<UnplacedHolding, PageUrl> {
  const urls = new Map<UnplacedHolding, PageUrl>()
  const moved: [UnplacedHolding, Slug][] = []
  const fresh: [UnplacedHolding, Slug][] = []
  for (const unplaced of filed) {
    const published = permanence.urlsOf(unplaced.mark)
    const kept = published.find((url) => folderIn(url) === folderUrl(unplaced.entry.date))
    if (kept !== undefined) urls.set(unplaced, kept)
    else if (published[0] !== undefined) moved.push([unplaced, slugIn(published[0])])
    else fresh.push([unplaced, unplaced.slug])
  }
  const taken = new Set<PageUrl>(urls.values())
  const isTaken = (url: PageUrl): boolean => taken.has(url) || permanence.isPublished(url)
  for (const [unplaced, slug] of [...moved, ...fresh]) {
    const url = findFree({ ...unplaced, slug }, isTaken)
    taken.add(url)
    urls.set(unplaced, url)
  }
  return urls
}

function findFree(unplaced: UnplacedHolding, isTaken: (url: PageUrl) => boolean): PageUrl {
  const folder = folderUrl(unplaced.entry.date)
  let url = pageUrl(`${folder}${unplaced.slug}.html`)
  for (let attempt = 0; isTaken(url) || url === `${folder}index.html`; attempt++)
    url = pageUrl(`${folder}${suffixed(unplaced, attempt)}.html`)
  return url
}

function suffixed({ slug, mark }: UnplacedHolding, attempt: number): string {
  const { file, record } = mark
  const digest = sha256Of(`${file}#${record}#${attempt}`)
  return `${cutAtWord(slug, LONGEST_SLUG - SUFFIX_LENGTH)}-${digest.slice(0, SUFFIX_LENGTH - 1)}`
}

/** `~` sorts after every digit, so an unknown time comes last. */
function timeKey({ entry: { date } }: Holding): string {
  switch (date.precision) {
    case 'minute':
      return `${date.day}T${date.time}`
    case 'day':
      return `${date.day}T~`
    default:
      return '~'
  }
}

function byTime(a: Holding, b: Holding): number {
  return compare(timeKey(a), timeKey(b)) || byPlace(a.mark, b.mark)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
