/** What the archive has and had → the page that its site has to show at each address, held against those that are there. */
import type { PastAddresses } from '../record/redirect.js'
import type { OutputPath, PageUrl } from '../record/strings.js'
import { outputPath } from '../record/url.js'

export type ExpectedKind = 'article' | 'redirect' | 'tombstone'

export interface AddressFault {
  /**
   * unanswered: nothing is there. exposed: an article is, where a redirect or a tombstone belongs. outdated: an article is,
   * which no source makes any more.
   */
  readonly kind: 'unanswered' | 'exposed' | 'outdated'
  readonly path: OutputPath
}

/** Files of the site that an article's page may be; indexes and lists are not. */
const ARTICLE =
  /^(?:\d{4}\/\d{2}\/(?:\d{2}|undated)|\d{4}\/undated|undated)\/(?!index\.html$)[^/]+\.html$/

/** Holds one address for each article and each line of the ledger. */
export class ExpectedPages {
  readonly #open = new Map<OutputPath, ExpectedKind>()

  /** `urls` are the articles' present addresses. */
  constructor(urls: Iterable<PageUrl>, { redirects, tombstones }: PastAddresses) {
    for (const url of urls) this.#open.set(outputPath(url), 'article')
    for (const { output } of redirects) if (output !== null) this.#open.set(output, 'redirect')
    for (const { url } of tombstones) this.#open.set(outputPath(url), 'tombstone')
  }

  /** Whether something is to answer at a published address. */
  has(url: PageUrl): boolean {
    return this.#open.has(outputPath(url))
  }

  /** A page that is there: of the past, or one that may be an article. Null where all is well. */
  meet(path: OutputPath, isArticle: boolean): AddressFault | null {
    const expected = this.#open.get(path)
    this.#open.delete(path)
    if (expected === undefined)
      return isArticle && ARTICLE.test(path) ? { kind: 'outdated', path } : null
    if (isArticle === (expected === 'article')) return null
    return { kind: isArticle ? 'exposed' : 'unanswered', path }
  }

  /** Meets a page that no manifest names: what it is can only be seen. Null where no such page belongs there. */
  meetUntold(path: OutputPath, kind: ExpectedKind): 'expected' | null {
    if (this.#open.get(path) !== kind) return null
    this.#open.delete(path)
    return 'expected'
  }

  /** What was not met. */
  *rest(): Generator<AddressFault> {
    for (const path of this.#open.keys()) yield { kind: 'unanswered', path }
  }
}
