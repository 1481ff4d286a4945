/** Records and their articles in the ledger → what each month must know of it. */
import type { Publication } from '../../ledger/settle-past.js'
import type { Bucket } from '../../record/archive.js'
import type { Claimant } from '../../record/batch.js'
import { placeKey, type MonthLedger, type RecordIdentity } from '../../record/ledger.js'
import { yearKey, monthKey, type PageUrl, type SourcePath } from '../../record/strings.js'

type OpenLedger = {
  readonly published: (readonly [place: string, urls: readonly PageUrl[]])[]
  readonly withdrawn: string[]
  readonly taken: PageUrl[]
  readonly wanted: SourcePath[]
}

/** Which addresses records keep, and which pages are asked for. */
export interface MonthRules {
  readonly urlsOf: (record: RecordIdentity) => readonly PageUrl[]
  /** Whether the page of a file is asked for. */
  readonly isWanted: (file: SourcePath) => boolean
}

const NOTHING: MonthLedger = { published: [], withdrawn: [], taken: [], wanted: [] }

export function monthLedgers(
  claimants: readonly Claimant[],
  { ledger, identity, withdrawn }: Publication,
  { urlsOf, isWanted }: MonthRules,
): (bucket: Bucket) => MonthLedger {
  const months = new Map<Bucket, OpenLedger>()
  const monthOf = (bucket: Bucket): OpenLedger => {
    const known = months.get(bucket) ?? { published: [], withdrawn: [], taken: [], wanted: [] }
    months.set(bucket, known)
    return known
  }
  for (const claimant of claimants) {
    const month = monthOf(claimant.bucket)
    const place = placeKey(claimant)
    if (withdrawn.records.has(claimant)) month.withdrawn.push(place)
    else if (identity.articleOf(claimant)) month.published.push([place, urlsOf(claimant)])
    if (isWanted(claimant.file)) month.wanted.push(claimant.file)
  }
  for (const { urls } of ledger.articles)
    for (const url of urls) monthOf(bucketIn(url)).taken.push(url)
  return (bucket) => months.get(bucket) ?? NOTHING
}

/** The month, year or rest that an address belongs to. */
function bucketIn(url: PageUrl): Bucket {
  const [year = '', month = ''] = url.split('/')
  if (!/^\d{4}$/.test(year)) return 'undated'
  return /^\d{2}$/.test(month) ? monthKey(`${year}-${month}`) : yearKey(year)
}
