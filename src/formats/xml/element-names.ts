/** Names of elements as documents write them → as vocabularies know them: in lower case, prefixes settled. */

/** Addresses of vocabularies, and the prefix that most documents give them. Empty: elements that need none. */
const SPACES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/purl\.org\/dc\/elements\//, 'dc'],
  [/^http:\/\/purl\.org\/dc\/terms\//, 'dcterms'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^http:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\//, 'excerpt'],
  [/^http:\/\/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/^http:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/^http:\/\/purl\.org\/atom\/app|^http:\/\/www\.w3\.org\/2007\/app/, 'app'],
  [/^http:\/\/purl\.org\/syndication\/thread/, 'thr'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/slash\//, 'slash'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml/, ''],
  [/^http:\/\/iptc\.org\/std\/|\/nitf/i, ''],
  [/^http:\/\/www\.tei-c\.org\/|\/standards\/alto\//, ''],
]
/** Prefixes of the same, where no address is given. */
const PLAIN: ReadonlySet<string> = new Set(['xhtml', 'html', 'h', 'nitf', 'nar', 'tei', 'alto'])

/** Knows the prefixes that a document has declared so far. */
export class ElementNames {
  readonly #prefixes = new Map<string, string>()
  #root: string | null = null
  readonly #known = new Map<string, string>()

  /** Names of attributes and their values, as they stand. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns:')) continue
      const space = SPACES.find(([pattern]) => pattern.test(attributes[name] ?? ''))
      if (space) this.#prefixes.set(name.slice('xmlns:'.length), space[1])
      this.#known.clear()
    }
  }

  /** The first name is that of the root. Its own prefix says nothing. */
  settle(name: string): string {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const settled = this.#settle(name)
    if (this.#known.size < 1000) this.#known.set(name, settled)
    return settled
  }

  #settle(name: string): string {
    const colon = name.indexOf(':')
    const prefix = name.slice(0, Math.max(0, colon))
    const local = name.slice(colon + 1).toLowerCase()
    this.#root ??= prefix
    if (prefix === '' || prefix === this.#root) return local
    const usual = this.#prefixes.get(prefix) ?? prefix.toLowerCase()
    return usual === '' || PLAIN.has(usual) ? local : `${usual}:${local}`
  }
}
