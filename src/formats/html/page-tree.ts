/** The HTML of a page → a tree of it, without a browser: nothing in it is run, and nothing is fetched. */
import { createRequire } from 'node:module'
import type * as readability from '@mozilla/readability'
import type * as linkedom from 'linkedom'

/** What is used of the tree; linkedom's types ask for those of a browser. */
export interface PageElement {
  readonly localName: string
  readonly textContent: string
  innerHTML: string
  readonly parentElement: PageElement | null
  readonly children: Iterable<PageElement>
  readonly previousElementSibling: PageElement | null
  readonly isConnected: boolean
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
  replaceWith(...nodes: readonly unknown[]): void
  closest(selector: string): PageElement | null
  contains(other: PageElement): boolean
  matches(selector: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageTree {
  readonly body: PageElement
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

const load = createRequire(import.meta.url)

/** The package takes a tenth of a second to load, and most archives have no such page. */
export function growTree(html: string): PageTree {
  const { parseHTML } = load('linkedom') as typeof linkedom
  const { document } = parseHTML(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`)
  return document as unknown as PageTree
}

/** The main text as the reading view of Firefox finds it; empty where it finds none. Changes `tree`. */
export function findMainText(tree: PageTree): string {
  const { Readability } = load('@mozilla/readability') as typeof readability
  try {
    return (
      new Readability(tree as never, { disableJSONLD: true, charThreshold: 250 }).parse()
        ?.content ?? ''
    )
  } catch {
    return ''
  }
}

/** On one line. */
export function textIn(element: PageElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
