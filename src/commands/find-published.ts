/** An address as it was copied → its article, and the ledger with the article in it. */
import { readPageUrl } from '../ledger/find-url.js'
import { hasSameWords } from '../ledger/lost-articles.js'
import { LedgerUpdate } from '../ledger/renew-ledger.js'
import { reachOf } from '../ledger/out-of-reach.js'
import type { Holding } from '../record/entry.js'
import type { LedgerArticle, LedgerRow } from '../record/ledger.js'
import { isShortSketch, likeness } from '../record/sketch.js'
import type { PageUrl } from '../record/strings.js'
import { listHoldings } from '../pipeline/archive.js'
import type { LedgerSession } from '../pipeline/ledger-session.js'

export interface FoundArticle {
  readonly url: PageUrl
  /** Null for an article that is gone or withdrawn. */
  readonly holding: Holding | null
  /** The renewed ledger, with the article in it. */
  readonly rows: readonly LedgerRow[]
  readonly article: LedgerArticle | null
  /** Pages of other articles with most of its words: what is decided of it does not hold for them. */
  readonly copies: readonly PageUrl[]
}

/** Throws when there never was an article there. */
export function findPublished(address: string, { project, archive }: LedgerSession): FoundArticle {
  const { settings, publicRecord } = project
  const { ledger, identity } = archive.publication
  const url = readPageUrl(address, settings.baseUrl)
  const known = ledger.atUrl(url)
  const holding = findHolding(
    archive,
    ({ entry, mark }) => entry.url === url || identity.articleOf(mark)?.urls.includes(url) === true,
  )
  const published = holding ? identity.articleOf(holding.mark) : known
  if (holding === null && published === null)
    throw new Error(`There is no article at ${url}: copy the address of its page.`)
  // Another file with its words may be a copy: what is decided of it would not hold for the article itself.
  const isElsewhere = holding !== null && known !== null && holding.mark.file !== known.file
  if (isElsewhere && reachOf(archive.unread)(known.file))
    throw new Error(
      `${url} lies in ${known.file}, which cannot be read: check permissions and disk.`,
    )
  const update = new LedgerUpdate(publicRecord.rows)
  if (holding) update.add(holding.mark, published, holding.entry.url)
  const own = holding?.entry.url ?? url
  const copies = [...listCopies(archive, holding, published)]
  // Which of two articles has an address is for “publish” to settle, and what is redacted of either goes with it.
  const rows = [...update.renewal().rows, ...publicRecord.contested].toSorted(byAddress)
  return { url: own, holding, article: published, rows, copies }
}

function byAddress({ url: one }: LedgerRow, { url: other }: LedgerRow): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The same text to the letter, wherever it is, is the same article. */
function* listCopies(
  archive: LedgerSession['archive'],
  holding: Holding | null,
  published: LedgerArticle | null,
): Iterable<PageUrl> {
  const texts = new Set([...(published?.digests ?? []), ...(holding ? [holding.mark.sha256] : [])])
  const sketches = [
    ...(published?.sketches ?? []),
    ...(holding?.mark.sketch ? [holding.mark.sketch] : []),
  ]
  for (const { entry, mark } of listHoldings(archive)) {
    if (mark.sketch === null || entry.url === holding?.entry.url) continue
    const found = { words: likeness(mark.sketch, sketches), isShort: isShortSketch(mark.sketch) }
    if (hasSameWords(found) && !texts.has(mark.sha256)) yield entry.url
  }
}

function findHolding(
  archive: LedgerSession['archive'],
  isWanted: (holding: Holding) => boolean,
): Holding | null {
  for (const holding of listHoldings(archive)) if (isWanted(holding)) return holding
  return null
}
