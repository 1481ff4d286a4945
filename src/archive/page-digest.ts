/** What a page shows → a digest: the same digest twice is the same page twice. */
import { digestOf } from '../record/digest.js'
import { isEntry, type Entry } from '../record/entry.js'
import type { PlannedArticle } from '../record/page.js'
import type { PlannedPrintable } from '../record/sidecar.js'

/** A copy shows what differs from another text. */
function digestText({ body, copied }: Pick<PlannedArticle, 'body' | 'copied'>): string {
  return copied ? digestOf(`${body.digest} ${copied.body.digest}`) : body.digest
}

/** Two parts, so that a build can say what changed. */
export interface PageDigest {
  /** The digest of the kind of page and all that it shows, except for the article's own text. */
  readonly view: string
  /** The digest of the article's own record; empty on other pages. */
  readonly text: string
}

export class PageDigester {
  /** An entry is on many pages, and is digested once. */
  readonly #entries = new WeakMap<Entry, string>()

  digest(page: PlannedPrintable): PageDigest {
    return 'body' in page
      ? { view: digestOf(JSON.stringify(page.view)), text: digestText(page) }
      : { view: digestOf(`${page.kind} ${this.#write(page.view)}`), text: '' }
  }

  #write(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
    if (Array.isArray(value)) return `[${value.map((item) => this.#write(item)).join()}]`
    if (isEntry(value)) return this.#writeEntry(value)
    const parts = value instanceof Map ? [...value] : Object.entries(value)
    return `{${parts.map((part) => this.#write(part)).join()}}`
  }

  #writeEntry(entry: Entry): string {
    const known = this.#entries.get(entry) ?? digestOf(JSON.stringify(entry))
    this.#entries.set(entry, known)
    return known
  }
}
