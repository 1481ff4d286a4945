/** The public record of an archive and its records as they are read → who each of them is, and what became of the others. */
import { openLedger, type Ledger } from '../ledger/open-ledger.js'
import { openTopicRedirects } from '../ledger/open-topic-redirects.js'
import { openRedirects, type RedirectBook } from '../ledger/open-redirects.js'
import { openRegistrar, type Registrar } from '../ledger/open-registrar.js'
import { engrave, openWithdrawals } from '../ledger/open-withdrawals.js'
import type { PastTopic } from '../ledger/topic-slugs.js'
import { isSameRecord } from '../ledger/renew-ledger.js'
import { openRedactor } from '../text/redact.js'
import { SettingsError } from '../read/settings/own-text.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Addressed, BucketDigest } from '../record/bucket.js'
import type { Claim } from '../record/docket.js'
import type { LedgerArticle, Permanence, Withdrawal } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import type { PastAddresses, RedactedPage } from '../record/redirect.js'
import { outputPath, slugIn } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'
import { placeRedactions, redactionsOf } from './open-redactions.js'
import type { Project } from './open-project.js'

export interface Publication {
  readonly ledger: Ledger
  readonly registrar: Registrar
  readonly permanence: Permanence
  /** Whether anything depends on who a record is: something was published, or somebody asks for the page of a file. */
  readonly isAskedForRecords: boolean
  /** Whether somebody asks for the page of a file. */
  readonly isWanted: (file: SourcePath) => boolean
  /** The decision to take a record out; null for one that stays. */
  readonly withdrawalOf: (record: Claim) => Withdrawal | null
  readonly isWithdrawn: (article: LedgerArticle) => boolean
  /** Takes every month, when each article has got its address. */
  readonly meet: (digests: readonly BucketDigest[]) => void
  /** Takes the topics that were published, before any page goes by, and how many have a page and were not. */
  readonly meetTopics: (topics: readonly PastTopic[], added: number) => void
  /** Whether it matters which pages go by; those of topics go by in any case. */
  readonly isWatching: RedirectBook['isWatching']
  readonly pass: RedirectBook['pass']
  /** Addresses of redacted articles of which nobody had known that they are missing. */
  readonly lostRedactions: () => ReadonlySet<PageUrl>
  /** How many redirects there are, once closed. */
  readonly redirects: () => number
  /** What `publish` would write down, once every entry has been met. */
  readonly pending: () => Pending
  /** When every page with an article or a list has gone by. */
  readonly close: () => { readonly past: PastAddresses; readonly remarks: readonly Diagnostic[] }
}

/** Articles and topics that are not in the ledger, and articles that lie elsewhere than it says or have changed. */
export interface Pending {
  readonly added: number
  readonly moved: number
  readonly topics: number
}

const NOTHING_PENDING: Pending = { added: 0, moved: 0, topics: 0 }

const START = { line: 1, column: 1 }

/** `files` and `lost` as for `placeRedactions`. Throws `SettingsError` where somebody withdrew what was never published. */
export function openPublication(
  { publicRecord, settings }: Project,
  files: readonly SourcePath[],
  lost: ReadonlySet<PageUrl>,
): Publication {
  const { rows, redactions, moved } = publicRecord
  const ledger = openLedger(rows)
  const registrar = openRegistrar(ledger)
  const withdrawals = openWithdrawals(placeWithdrawals(publicRecord.withdrawals, ledger))
  const placed = placeRedactions(redactions, ledger, files, lost)
  const secrets = openRedactor(redactions)
  const book = openRedirects({
    baseUrl: settings.baseUrl,
    hasMaps: settings.redirectMaps.length > 0,
    moved,
    articleOf: registrar.articleOf,
    isSecret: secrets.finds,
    isPublished: (url) => ledger.atUrl(url) !== null,
  })
  const pages: RedactedPage[] = []
  let topicBook = openTopicRedirects([], secrets.finds)
  let granted = 0
  let pending = NOTHING_PENDING
  const isRedacted = (article: LedgerArticle, url: PageUrl): boolean => {
    const own = redactionsOf(redactions, article)
    return own.length > 0 && openRedactor(own).finds(slugIn(url))
  }
  const isAtHome = (each: Addressed): boolean =>
    registrar.articleOf(each)?.urls.includes(each.url) === true
  const isEdited = (each: Addressed): boolean => !isSameRecord(registrar.articleOf(each)!, each)
  const listRedactions = (each: Addressed): void => {
    const article = registrar.articleOf(each)
    for (const { date, reason } of article ? redactionsOf(redactions, article) : [])
      pages.push({ url: each.url, date, reason: reason && secrets.text(reason) })
  }
  const listLost = (): readonly LedgerArticle[] =>
    registrar.missing().filter((article) => !withdrawals.isWithdrawn(article))
  return {
    ledger,
    registrar,
    isAskedForRecords: rows.length > 0 || moved.length > 0,
    isWanted: book.wants,
    permanence: {
      isPublished: (url) => ledger.atUrl(url) !== null,
      urlsOf(record) {
        const article = registrar.articleOf(record)
        return article === null ? [] : article.urls.filter((url) => !isRedacted(article, url))
      },
    },
    withdrawalOf(record) {
      const decision = withdrawals.decide(registrar.articleOf(record), record.sha256)
      if (decision) book.know(record.file, decision.url)
      return decision
    },
    isWithdrawn: withdrawals.isWithdrawn,
    meet(digests) {
      const addressed = digests.flatMap((digest) => digest.addressed)
      addressed.forEach(book.ask)
      addressed.forEach(book.meet)
      const published = addressed.filter(isAtHome)
      const count = digests.reduce((sum, each) => sum + each.count, 0)
      const edited = published.filter(isEdited).length
      pending = { ...pending, added: count - published.length, moved: edited }
      for (const each of addressed) listRedactions(each)
    },
    meetTopics(topics, added) {
      topicBook = openTopicRedirects(topics, secrets.finds)
      pending = { ...pending, topics: added }
    },
    isWatching: book.isWatching,
    pass(output) {
      book.pass(output)
      topicBook.pass(output)
    },
    lostRedactions() {
      const missing = new Set(listLost())
      const unseen = placed.filter(({ article, isAdrift }) => !isAdrift && missing.has(article))
      return new Set(unseen.map(({ url }) => url))
    },
    redirects: () => granted,
    pending: () => (ledger.isEmpty ? NOTHING_PENDING : pending),
    close() {
      const stones = withdrawals.stones()
      for (const { url } of stones) book.pass(outputPath(url))
      const missing = listLost()
      const closed = book.close(new Set(missing.flatMap(({ urls }) => urls)))
      const redirects = [...closed.redirects, ...topicBook.close(closed.redirects)]
      granted = redirects.length
      // Whoever leads the address of a lost article elsewhere has found it again.
      const led = new Set(closed.redirects.map(({ output }) => output))
      const graves = missing.flatMap(({ urls }) => urls).filter((url) => !led.has(outputPath(url)))
      const gone = missing.filter(({ urls }) => urls.some((url) => graves.includes(url)))
      const decided = new Set(publicRecord.withdrawals.map(({ url }) => url))
      return {
        past: {
          redirects,
          tombstones: [...stones, ...graves.map((url) => engrave(url, null))],
          withdrawn: newestFirst(stones.filter(({ url }) => decided.has(url))),
          redacted: newestFirst(pages),
        },
        remarks: [
          ...closed.remarks,
          ...registrar.outdone.map((article) => report('outdone', article)),
          ...gone.map((article) => report('published-gone', article)),
          ...placed
            .filter(({ isAdrift }) => isAdrift)
            .map(({ article }) => report('redaction-adrift', article)),
        ],
      }
    },
  }
}

function report(
  rule: 'outdone' | 'published-gone' | 'redaction-adrift',
  { file, urls }: LedgerArticle,
): Diagnostic {
  return diagnose(rule, file, START, urls.at(-1)!)
}

function placeWithdrawals(
  withdrawals: readonly Withdrawal[],
  ledger: Ledger,
): readonly (readonly [LedgerArticle, Withdrawal])[] {
  return withdrawals.map((withdrawal) => {
    const article = ledger.atUrl(withdrawal.url)
    if (article) return [article, withdrawal] as const
    throw new SettingsError(
      `content/withdrawals.yaml: ${withdrawal.url} was never published; use “pressmark withdraw”.`,
    )
  })
}

function newestFirst<Item extends { readonly url: PageUrl; readonly date: string | null }>(
  items: readonly Item[],
): readonly Item[] {
  const key = ({ date, url }: Item): string => `${date ?? ''} ${url}`
  return items.toSorted((a, b) => (key(a) > key(b) ? -1 : 1))
}
