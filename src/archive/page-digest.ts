/** What a page shows → a digest: the same digest twice is the same page twice. */
import { digestOf } from '../record/digest.js'
import type { PlannedPage } from '../record/page.js'

/** Two parts, so that a build can say what changed. */
export interface PageDigest {
  /** Of the kind of page and all that it shows, but for the article's own text. */
  readonly view: string
  /** Of the article's own record; empty on other pages. */
  readonly text: string
}

/** An entry stands on many pages: it is taken apart once. */
export function openPageDigests(): (page: PlannedPage) => PageDigest {
  const known = new WeakMap<object, string>()
  const write = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
    if (Array.isArray(value)) return `[${value.map(write).join()}]`
    const hit = known.get(value)
    if (hit !== undefined) return hit
    const parts = value instanceof Map ? [...value] : Object.entries(value)
    const isEntry = 'teaser' in value
    const text = isEntry ? digestOf(JSON.stringify(value)) : `{${parts.map(write).join()}}`
    if (isEntry) known.set(value, text)
    return text
  }
  return (page) =>
    page.kind === 'article'
      ? { view: digestOf(JSON.stringify(page.view)), text: page.body.digest }
      : { view: digestOf(`${page.kind} ${write(page.view)}`), text: '' }
}
