/** What dossiers and settings choose from the archive → its checks: addresses of articles, dates as far as they are known. */
import * as v from 'valibot'
import { hasDay } from '../../record/calendar.js'
import { isSlug } from '../../record/is-slug.js'
import { dayKey, monthKey, pageUrl, yearKey } from '../../record/strings.js'

export const textSchema = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.nonEmpty('must not be empty'),
)

/** A text, or a list of them. */
export const textsSchema = v.optional(
  v.pipe(
    v.union([textSchema, v.array(textSchema)], 'must be a text or a list of texts'),
    v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  ),
  [],
)

const DATE = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/
const DAY = 'YYYY-MM-DD'.length
const YEAR = 'YYYY'.length

/** `1953-02-01`, `1953-02` or `1953`: a year alone is a number to YAML. */
export const boundSchema = v.pipe(
  v.union([v.string(), v.number()], 'must be a date such as 1953-02-01, 1953-02 or 1953'),
  v.transform(String),
  v.check(isDate, 'must be a date such as 1953-02-01, 1953-02 or 1953'),
  v.transform((written) => {
    if (written.length === DAY) return dayKey(written)
    return written.length === YEAR ? yearKey(written) : monthKey(written)
  }),
)

function isDate(written: string): boolean {
  if (!DATE.test(written)) return false
  const [year, month, day] = written.split('-').map(Number)
  return written.length < DAY || hasDay(year!, month!, day!)
}

/** Whether `to` ends before `from` begins. */
export function isBefore(to: string, from: string): boolean {
  return from > to.padEnd(DAY, '~')
}

const ARTICLE =
  /^\/?(?:\d{4}\/(?:\d{2}\/(?:\d{2}\/|undated\/)|undated\/)|undated\/)[a-z0-9-]+\.html$/

/** An address as browsers show it, or as it stands behind that of the site. */
export const articleSchema = v.pipe(
  v.string('must be the address of an article'),
  v.trim(),
  v.transform((address) => address.replace(/^https?:\/\/[^?#]*?(?=\/(?:\d{4}|undated)\/)/, '')),
  v.regex(ARTICLE, 'must be the address of an article, such as 1953/02/01/dijken.html'),
  v.transform((address) => pageUrl(address.replace(/^\//, ''))),
)

/** Says what is wrong with slugs that pages of one kind had before, each asked about once. */
export class FormerSlugs {
  readonly #what: string
  readonly #present: ReadonlySet<string>
  readonly #owners = new Map<string, string>()

  /** `what` is such a page: `dossier`. `present` are the slugs that they have now. */
  constructor(what: string, present: Iterable<string>) {
    this.#what = what
    this.#present = new Set(present)
  }

  /** Null where `former` may lead to `slug`. */
  problemOf(slug: string, former: string): string | null {
    if (!isSlug(former)) return `“${former}” is no address of a ${this.#what}`
    if (this.#present.has(former)) return `“${former}” is a ${this.#what} of its own`
    const owner = this.#owners.get(former)
    if (owner !== undefined) return `“${former}” was “${owner}” already`
    this.#owners.set(former, slug)
    return null
  }
}
