/** The tags `meta` and `link` of a page → what they say, by name in small letters. */
import type { PageTree } from './page-tree.js'

export interface PageMeta {
  /** What a name says, in order; each text once. */
  readonly all: (name: string) => readonly string[]
  /** The first name that says something, with what it says. */
  readonly first: (names: string) => { readonly name: string; readonly text: string } | null
  readonly canonical: string
  readonly base: string
}

const MOST = 1000
const LONGEST = 4000

export function readPageMeta(tree: PageTree): PageMeta {
  const found = new Map<string, string[]>()
  for (const meta of [...tree.querySelectorAll('meta')].slice(0, MOST)) {
    const text = (meta.getAttribute('content') ?? '').trim().slice(0, LONGEST)
    if (text === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const texts = found.get(name) ?? []
      if (!texts.includes(text)) texts.push(text)
      found.set(name, texts)
    }
  }
  const hrefOf = (selector: string): string =>
    tree.querySelector(selector)?.getAttribute('href')?.trim() ?? ''
  const all = (name: string): readonly string[] => found.get(name) ?? []
  return {
    all,
    first: (names) => {
      const name = names.split(' ').find((each) => all(each).length > 0)
      return name === undefined ? null : { name, text: all(name)[0] ?? '' }
    },
    canonical: hrefOf('link[rel="canonical"]'),
    base: hrefOf('base[href]'),
  }
}
