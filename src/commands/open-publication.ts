/** The public record of an archive and its records as they are read → who each of them is, and what became of the others. */
import { openLedger, type Ledger } from '../ledger/open-ledger.js'
import { openRedirects, type RedirectBook } from '../ledger/open-redirects.js'
import { openRegistrar, type Claimant, type Registrar } from '../ledger/open-registrar.js'
import { openRedactor } from '../read/redact.js'
import { SettingsError } from '../read/yaml-file.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { Abstract, Entry } from '../record/entry.js'
import type { LedgerArticle, Permanence, RecordIdentity, Withdrawal } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/names.js'
import type { PastAddresses, RedactedPage, Tombstone } from '../record/redirect.js'
import { outputPath } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'
import { redactionsOf } from './open-redactions.js'
import type { Project } from './open-project.js'

export interface Publication {
  readonly ledger: Ledger
  readonly registrar: Registrar
  readonly permanence: Permanence
  /** The decision to take an article out; null for one that stays. */
  readonly withdrawalOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => Withdrawal | null
  readonly isWithdrawn: (article: LedgerArticle) => boolean
  /** Takes an abstract that is to be published, and says what is wrong with its identity. */
  readonly admit: (abstract: Abstract) => readonly Diagnostic[]
  /** Takes an entry that has got its address. */
  readonly meet: (entry: Entry) => void
  readonly pass: RedirectBook['pass']
  /** How many redirects there are, once closed. */
  readonly redirects: () => number
  /** When every page with an article or a list has gone by. */
  readonly close: () => { readonly past: PastAddresses; readonly remarks: readonly Diagnostic[] }
}

const START = { line: 1, column: 1 }

/** Throws `SettingsError` where somebody withdrew what was never published. */
export function openPublication({ publicRecord, settings }: Project): Publication {
  const { rows, withdrawals, redactions, moved } = publicRecord
  const ledger = openLedger(rows)
  const registrar = openRegistrar(ledger)
  const withdrawn = listWithdrawn(withdrawals, ledger)
  const isRedacted = (article: LedgerArticle, url: string): boolean => {
    const own = redactionsOf(redactions, article)
    return own.length > 0 && openRedactor(own).finds(url)
  }
  const redirects = openRedirects({
    baseUrl: settings.baseUrl,
    hasMaps: settings.redirectMaps.length > 0,
    moved,
    articleOf: registrar.articleOf,
    isRedacted,
  })
  const pages: RedactedPage[] = []
  const ids = new Set<string>()
  let granted = 0
  return {
    ledger,
    registrar,
    permanence: {
      isPublished: (url) => ledger.atUrl(url) !== null,
      urlsOf(record) {
        const article = registrar.articleOf(record)
        return article === null ? [] : article.urls.filter((url) => !isRedacted(article, url))
      },
    },
    withdrawalOf(record) {
      const article = registrar.articleOf(record)
      return (article && withdrawn.get(article)) ?? null
    },
    isWithdrawn: (article) => withdrawn.has(article),
    admit(abstract) {
      redirects.ask(abstract)
      const { id, file } = abstract
      if (id === null || !ids.has(id)) {
        if (id !== null) ids.add(id)
        return []
      }
      return [diagnose('repeated-id', file, START, id)]
    },
    meet(entry) {
      redirects.meet(entry)
      const article = registrar.articleOf(entry)
      for (const { date, reason } of article ? redactionsOf(redactions, article) : [])
        pages.push({ url: entry.url, date, reason })
    },
    pass: redirects.pass,
    redirects: () => granted,
    close() {
      const stones = [...withdrawn].flatMap(([article, decision]) => buryAll(article, decision))
      for (const { url } of stones) redirects.pass(outputPath(url))
      const closed = redirects.close()
      granted = closed.redirects.length
      // Whoever leads the address of a lost article elsewhere has found it again.
      const led = new Set(closed.redirects.map(({ output }) => output))
      const isLed = ({ url }: Tombstone): boolean => led.has(outputPath(url))
      const lost = registrar.missing().filter((article) => !withdrawn.has(article))
      const graves = lost
        .flatMap((article) => buryAll(article, null))
        .filter((grave) => !isLed(grave))
      const gone = lost.filter(({ urls }) => graves.some(({ url }) => urls.includes(url)))
      const past: PastAddresses = {
        redirects: closed.redirects,
        tombstones: [...stones, ...graves],
        withdrawn: newestFirst(
          stones.filter(({ url }) => withdrawals.some((each) => each.url === url)),
        ),
        redacted: newestFirst(pages),
      }
      return {
        past,
        remarks: [
          ...closed.remarks,
          ...registrar.outdone.map((article) => report('outdone', article)),
          ...gone.map((article) => report('published-gone', article)),
        ],
      }
    },
  }

  function report(rule: 'outdone' | 'published-gone', article: LedgerArticle): Diagnostic {
    const { text } = openRedactor(redactionsOf(redactions, article))
    return diagnose(rule, text(article.file) as SourcePath, START, text(article.urls.at(-1)!))
  }
}

/** Claims on the ledger are made of what an abstract says of its record. */
export function claimOf({ file, record, sha256, id, slug }: Abstract, siblings: number): Claimant {
  return { file, record, sha256, id, slug, siblings }
}

function listWithdrawn(
  withdrawals: readonly Withdrawal[],
  ledger: Ledger,
): ReadonlyMap<LedgerArticle, Withdrawal> {
  return new Map(
    withdrawals.map((withdrawal) => {
      const article = ledger.atUrl(withdrawal.url)
      if (article) return [article, withdrawal] as const
      throw new SettingsError(
        `content/withdrawals.yaml: ${withdrawal.url} was never published; use “pressmark withdraw”.`,
      )
    }),
  )
}

/** Every address that the article ever had says what became of it. */
function buryAll({ urls }: LedgerArticle, decision: Withdrawal | null): readonly Tombstone[] {
  return urls.map((url: PageUrl): Tombstone =>
    decision === null
      ? { url, state: 'gone', date: null, reason: null }
      : { url, state: 'withdrawn', date: decision.date, reason: decision.reason },
  )
}

function newestFirst<Item extends { readonly url: PageUrl; readonly date: string | null }>(
  items: readonly Item[],
): readonly Item[] {
  const key = ({ date, url }: Item): string => `${date ?? ''} ${url}`
  return items.toSorted((a, b) => (key(a) > key(b) ? -1 : 1))
}
