/** The identity of the records, and all printed pages → a redirect or tombstone for every address that has no page now. */
import type { Addressed } from '../record/month.js'
import { type Diagnostic, START } from '../record/diagnostic.js'
import type {
  AccessionGaps,
  LedgerArticle,
  PlacedRedaction,
  PublicRecord,
} from '../record/ledger.js'
import { type OutputPath, type PageUrl, type SourcePath, sourcePath } from '../record/strings.js'
import type { PastAddresses, Redirect, Tombstone } from '../record/redirect.js'
import { outputPath, pageAt } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'
import { plural } from '../report/counts.js'
import { findGaps } from './accessions.js'
import type { Ledger } from './ledger.js'
import { settleRedirects, type SettledRedirects } from './redirects.js'
import type { Identity } from './identify.js'
import { redirectTopics } from './topic-redirects.js'
import type { Withdrawn } from './withdrawals.js'
import { listRedactedPages, type Secrets } from './redacted.js'
import type { PastTopic } from './topic-slugs.js'

/** What became of everything that was ever published. */
export interface Publication {
  readonly ledger: Ledger
  readonly identity: Identity
  readonly withdrawn: Withdrawn
  readonly redactions: readonly PlacedRedaction[]
}

export interface PastGrounds {
  readonly publication: Publication
  readonly publicRecord: PublicRecord
  /** Articles that have or may get further addresses. */
  readonly addressed: readonly Addressed[]
  readonly topics: readonly PastTopic[]
  readonly baseUrl: string | null
  /** Whether servers get lists of redirects, so that a redirect need not be a file. */
  readonly hasMaps: boolean
  readonly secrets: Secrets
  /** Whether an address has words that nobody should read anywhere. */
  readonly isBanned: (address: string) => boolean
  /** Whether nothing may answer at an address of an article: it is made of words that were redacted. */
  readonly isDropped: (address: string, article: LedgerArticle | null) => boolean
}

/** The files of pages. Those of sheets are many, and are read only if a redirect is requested. */
export interface PageOutputs {
  readonly site: readonly OutputPath[]
  readonly sheets: Iterable<OutputPath>
}

export interface SettledPast {
  readonly past: PastAddresses
  readonly remarks: readonly Diagnostic[]
  /** For the keeper alone: the site must not say what a withdrawn article resembles. */
  readonly warnings: readonly Diagnostic[]
}

/** Call this when all other pages are printed: a redirect never takes the place of a page. */
export function settlePast(grounds: PastGrounds, outputs: PageOutputs): SettledPast {
  const { publication, publicRecord, addressed, topics, secrets, isDropped } = grounds
  const { identity, withdrawn, redactions } = publication
  const missing = listMissing(publication)
  const { redirects, remarks } = settleWishes(grounds, missing, outputs)
  const gone = listGone(missing, redirects)
  const decided = new Set(publicRecord.withdrawals.map(({ url }) => url))
  const { ledger } = publication
  const isKept = (url: PageUrl): boolean => !isDropped(url, ledger.atUrl(url))
  const { tombstones } = withdrawn
  const { open, closed } = closeRedirects(redirects, tombstones)
  const lost = gone.urls.map((url) => goneAt(url, secrets))
  const topicRedirects = redirectTopics(topics, outputs.site, redirects, secrets.finds)
  return {
    past: {
      redirects: [...open, ...topicRedirects.filter(({ from }) => !isDropped(from, null))],
      tombstones: [...tombstones, ...closed, ...lost].filter(({ url }) => isKept(url)),
      withdrawn: newestFirst(tombstones.filter(({ url }) => decided.has(url))),
      redacted: newestFirst(
        listRedactedPages(publicRecord.redactions, addressed, identity, secrets),
      ),
    },
    remarks: [
      ...remarks,
      ...identity.outdone.map((article) => report('outdone', article)),
      ...identity.doubts
        .filter(({ article }) => !withdrawn.isWithdrawn(article))
        .map(({ claimant, article }) =>
          diagnose('may-be-published', claimant.file, START, article.urls.at(-1)!),
        ),
      ...gone.articles.map((article) => report('published-gone', article)),
      ...redactions
        .flatMap(({ article, isAdrift }) => (isAdrift && article) || [])
        .map((article) => report('redaction-adrift', article)),
    ],
    warnings: [
      ...withdrawn.suspects.map(({ claimant, decision }) =>
        diagnose('may-be-withdrawn', claimant.file, START, decision.url),
      ),
      ...reportGaps(findGaps(publicRecord.accessions, ledger.hasAddress)),
    ],
  }
}

const REGISTER = sourcePath('ledger/accessions.tsv')

function reportGaps({ addresses, accessions }: AccessionGaps): readonly Diagnostic[] {
  const [lost, reverted] = [addresses, accessions].map((gap) => ({
    count: gap.size,
    day: [...gap.values()].toSorted().at(-1),
  }))
  const lines = plural(addresses.size, 'published address is', 'published addresses are')
  return [
    ...(lost?.day ? [diagnose('ledger-lines-gone', REGISTER, START, lines, lost.day)] : []),
    ...(reverted?.day
      ? [
          diagnose(
            'accession-gone',
            REGISTER,
            START,
            plural(reverted.count, 'accession is missing', 'accessions are missing'),
            reverted.day,
          ),
        ]
      : []),
  ]
}

/** Published articles that match no record, except for those that were withdrawn. */
export function listMissing({
  identity,
  withdrawn,
}: Pick<Publication, 'identity' | 'withdrawn'>): readonly LedgerArticle[] {
  return identity.missing.filter((article) => !withdrawn.isWithdrawn(article))
}

function settleWishes(
  grounds: PastGrounds,
  missing: readonly LedgerArticle[],
  { site, sheets }: PageOutputs,
): SettledRedirects {
  const { publication, publicRecord, addressed, baseUrl, hasMaps, secrets } = grounds
  const { isBanned, isDropped } = grounds
  const { ledger, identity, withdrawn } = publication
  const rules = {
    baseUrl,
    hasMaps,
    articleOf: identity.articleOf,
    isSecret: secrets.finds,
    isBanned,
    isDropped,
    isPublished: (url: PageUrl): boolean => ledger.atUrl(url) !== null,
    lost: new Set<string>(missing.flatMap(({ urls }) => urls)),
  }
  const wishes = { moved: publicRecord.moved, addressed, withdrawn: listFiles(withdrawn) }
  const tombstones = withdrawn.tombstones.map(({ url }) => outputPath(url))
  return settleRedirects(rules, wishes, chain(tombstones, site, sheets))
}

function listFiles({
  records,
}: Withdrawn): readonly { readonly file: SourcePath; readonly url: PageUrl }[] {
  return Array.from(records.values(), ({ claimant: { file }, decision: { url } }) => ({
    file,
    url,
  }))
}

function* chain(...lists: readonly Iterable<OutputPath>[]): Generator<OutputPath> {
  for (const list of lists) yield* list
}

/**
 * What would lead to a withdrawn article says itself that it is withdrawn: the address of that article is made of its
 * headline. An address that no page can have leads nowhere any more.
 */
function closeRedirects(
  redirects: readonly Redirect[],
  tombstones: readonly Tombstone[],
): { readonly open: readonly Redirect[]; readonly closed: readonly Tombstone[] } {
  const byUrl = new Map<string, Tombstone>(tombstones.map((each) => [each.url, each]))
  const stoneOf = ({ to }: Redirect): Tombstone | undefined =>
    to.kind === 'page' ? byUrl.get(to.url) : undefined
  return {
    open: redirects.filter((redirect) => !stoneOf(redirect)),
    closed: redirects.flatMap((redirect) => {
      const stone = stoneOf(redirect)
      if (!stone || redirect.output === null) return []
      const { state, date, reason } = stone
      return [{ url: pageAt(redirect.output), state, date, reason, isListed: false }]
    }),
  }
}

/** Missing articles, and their addresses, except for addresses that lead elsewhere now. */
function listGone(
  missing: readonly LedgerArticle[],
  redirects: readonly Redirect[],
): { readonly urls: readonly PageUrl[]; readonly articles: readonly LedgerArticle[] } {
  const led = new Set(redirects.map(({ output }) => output))
  const isGone = (url: PageUrl): boolean => !led.has(outputPath(url))
  return {
    urls: missing.flatMap(({ urls }) => urls).filter(isGone),
    articles: missing.filter(({ urls }) => urls.some(isGone)),
  }
}

/** The article is missing for an unknown reason. */
function goneAt(url: PageUrl, { finds }: Secrets): Tombstone {
  return { url, state: 'gone', date: null, reason: null, isListed: !finds(url) }
}

function report(
  rule: 'outdone' | 'published-gone' | 'redaction-adrift',
  { file, urls }: LedgerArticle,
): Diagnostic {
  return diagnose(rule, file, START, urls.at(-1)!)
}

function newestFirst<Item extends { readonly url: PageUrl | null; readonly date: string | null }>(
  items: readonly Item[],
): readonly Item[] {
  const key = ({ date, url }: Item): string => `${date} ${url ?? ''}`
  return items.toSorted((a, b) => (key(a) > key(b) ? -1 : 1))
}
