/** What the store says when it cannot give what it was given: somebody else has changed its files. */

/** The remedy is to forget the store and begin again. */
export class CacheDoubt extends Error {
  override readonly name = 'CacheDoubt'
}
