/** Records as they were filed → who each of them is in the ledger, and what that means for each month. */
import { isMonth } from '../archive/era.js'
import { placeKey } from '../ledger/open-ledger.js'
import type { Bucket } from '../record/archive.js'
import type { Claim } from '../record/docket.js'
import type { PageUrl } from '../record/names.js'
import type { Standing } from './collate-bucket.js'
import type { Publication } from './open-publication.js'

export interface Identified {
  readonly standingOf: (bucket: Bucket) => Standing
  readonly withdrawn: readonly Claim[]
}

type OpenStanding = {
  readonly published: (readonly [place: string, urls: readonly PageUrl[]])[]
  readonly withdrawn: string[]
  readonly taken: PageUrl[]
  readonly wanted: Claim['file'][]
}

/** Where nothing was published and nobody asks for a file, `claims` need not be read. */
export function identify(publication: Publication, claims: Iterable<Claim>): Identified {
  const { registrar, ledger, permanence } = publication
  const standings = new Map<Bucket, OpenStanding>()
  const standingOf = (bucket: Bucket): OpenStanding => {
    const known = standings.get(bucket) ?? { published: [], withdrawn: [], taken: [], wanted: [] }
    standings.set(bucket, known)
    return known
  }
  const all = publication.isAskedForRecords ? [...claims] : []
  registrar.settle(all.filter((claim) => registrar.recognize(claim) === 'later'))
  const withdrawn = all.filter((claim) => publication.withdrawalOf(claim) !== null)
  const gone = new Set(withdrawn)
  for (const claim of all) {
    const standing = standingOf(claim.bucket)
    const place = placeKey(claim)
    if (gone.has(claim)) standing.withdrawn.push(place)
    else if (registrar.articleOf(claim)) standing.published.push([place, permanence.urlsOf(claim)])
    if (publication.isWanted(claim.file)) standing.wanted.push(claim.file)
  }
  for (const { urls } of ledger.articles)
    for (const url of urls) standingOf(bucketIn(url)).taken.push(url)
  return { standingOf, withdrawn }
}

/** The month, year or rest that an address belongs to. */
function bucketIn(url: PageUrl): Bucket {
  const [year = '', month = ''] = url.split('/')
  if (!/^\d{4}$/.test(year)) return 'undated'
  const key = `${year}-${month}` as Bucket
  return isMonth(key) && /^\d{2}$/.test(month) ? key : (year as Bucket)
}
