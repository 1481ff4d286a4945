/** Records and their articles in the ledger → what each month must know of it. */
import type { Publication } from '../../ledger/settle-past.js'
import type { Bucket } from '../../record/archive.js'
import type { Claimant } from '../../record/batch.js'
import { placeKey, type MonthLedger, type RecordIdentity } from '../../record/ledger.js'
import { yearKey, monthKey, type PageUrl, type SourcePath } from '../../record/strings.js'

type Place = Pick<RecordIdentity, 'file' | 'record'>

/** What stands for a month until it is asked for: the places and addresses of a million articles would take 350 MB. */
interface OpenLedger {
  /** Numbers of articles that lie where the ledger says, and the places of others. */
  readonly published: (number | Place)[]
  readonly withdrawn: string[]
  /** Indexes of addresses. */
  readonly taken: number[]
  readonly wanted: SourcePath[]
}

/** Which addresses records keep, and which pages are asked for. */
export interface MonthRules {
  readonly urlsOf: (place: Place) => readonly PageUrl[]
  /** Whether the page of a file is asked for. */
  readonly isWanted: (file: SourcePath) => boolean
}

const NOTHING: MonthLedger = { published: [], withdrawn: [], taken: [], wanted: [] }

export function monthLedgers(
  claimants: Iterable<Claimant>,
  publication: Publication,
  { urlsOf, isWanted }: MonthRules,
): (bucket: Bucket) => MonthLedger {
  const { ledger } = publication
  const months = new Map<Bucket, OpenLedger>()
  const monthOf = (bucket: Bucket): OpenLedger => {
    const known = months.get(bucket) ?? { published: [], withdrawn: [], taken: [], wanted: [] }
    months.set(bucket, known)
    return known
  }
  for (const claimant of claimants)
    sortIn(claimant, monthOf(claimant.bucket), publication, isWanted)
  let index = 0
  for (const url of ledger.addresses()) monthOf(bucketIn(url)).taken.push(index++)
  return (bucket) => {
    const month = months.get(bucket)
    if (!month) return NOTHING
    return {
      ...month,
      published: month.published.map((known) => {
        const place = typeof known === 'number' ? ledger.article(known) : known
        return [placeKey(place), urlsOf(place)]
      }),
      taken: month.taken.map(ledger.address),
    }
  }
}

function sortIn(
  claimant: Claimant,
  month: OpenLedger,
  { identity, withdrawn }: Publication,
  isWanted: MonthRules['isWanted'],
): void {
  const { file, record } = claimant
  const place = placeKey(claimant)
  const article = identity.articleOf(claimant)
  if (withdrawn.records.has(place)) month.withdrawn.push(place)
  else if (article)
    month.published.push(placeKey(article) === place ? article.number : { file, record })
  if (isWanted(file)) month.wanted.push(file)
}

/** The month, year or rest that an address belongs to. */
function bucketIn(url: PageUrl): Bucket {
  const [year = '', month = ''] = url.split('/')
  if (!/^\d{4}$/.test(year)) return 'undated'
  return /^\d{2}$/.test(month) ? monthKey(`${year}-${month}`) : yearKey(year)
}
