/** Articles of a shard, by number, as bits: sets that are combined a word of 32 at a time. */

export type ArticleSet = Uint32Array

export function noArticles(size: number): ArticleSet {
  return new Uint32Array((size + 31) >>> 5)
}

export function allArticles(size: number): ArticleSet {
  const set = noArticles(size)
  addRange(set, 0, size)
  return set
}

export function addArticle(set: ArticleSet, article: number): void {
  const at = article >>> 5
  set[at] = set[at]! | (1 << (article & 31))
}

/** Adds those from `from` to `to`, which is not one of them. */
export function addRange(set: ArticleSet, from: number, to: number): void {
  for (let article = from; article < to;) {
    if ((article & 31) === 0 && article + 32 <= to) {
      set[article >>> 5] = 0xffffffff
      article += 32
    } else addArticle(set, article++)
  }
}

export function hasArticle(set: ArticleSet, article: number): boolean {
  return (set[article >>> 5]! & (1 << (article & 31))) !== 0
}

/** The articles that are in all of the sets; there is at least one. */
export function inAll([first, ...others]: readonly ArticleSet[]): ArticleSet {
  const set = first!.slice()
  for (const other of others) for (let at = 0; at < set.length; at++) set[at]! &= other[at]!
  return set
}

/** The articles that are in one of the sets; there is at least one. */
export function inSome([first, ...others]: readonly ArticleSet[]): ArticleSet {
  const set = first!.slice()
  for (const other of others) for (let at = 0; at < set.length; at++) set[at]! |= other[at]!
  return set
}

/** All articles of the shard, which has `size` of them, but those of the set. */
export function notIn(set: ArticleSet, size: number): ArticleSet {
  const rest = allArticles(size)
  for (let at = 0; at < rest.length; at++) rest[at]! &= ~set[at]!
  return rest
}

export function countArticles(set: ArticleSet): number {
  let count = 0
  for (const bits of set) count += countBits(bits)
  return count
}

/** How many of them are from `from` to `to`, which is not one of them. */
export function countWithin(set: ArticleSet, from: number, to: number): number {
  let count = 0
  for (let article = from; article < to;) {
    if ((article & 31) === 0 && article + 32 <= to) {
      count += countBits(set[article >>> 5]!)
      article += 32
    } else count += hasArticle(set, article++) ? 1 : 0
  }
  return count
}

/** In order. */
export function* listArticles(set: ArticleSet): Generator<number> {
  for (let at = 0; at < set.length; at++)
    for (let bits = set[at]!; bits !== 0; bits &= bits - 1)
      yield (at << 5) + (31 - Math.clz32(bits & -bits))
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
