/** The size of a site → the hosts that would not take it, each with what helps, as the hosts state it in November 2026. */
import { groupDigits } from '../report/counts.js'

interface Limit {
  readonly host: string
  /** Gives null where the site is within the limit. */
  readonly most: number
  readonly of: (site: SiteSize) => number
  readonly unit: 'files' | 'bytes' | 'redirects'
  readonly what: string
  readonly help: string
}

/** Sizes are in bytes. */
export interface SiteSize {
  readonly files: number
  readonly bytes: number
  /** The size of the largest file. */
  readonly largest: number
  /** The number of files in the fullest folder. */
  readonly fullest: number
  /** The number of lines in the lists of redirects for servers. */
  readonly redirects: number
}

const GIGABYTE = 1e9
const MEBIBYTE = 1024 * 1024

const LIMITS: readonly Limit[] = [
  {
    host: 'GitHub Pages',
    most: GIGABYTE,
    of: ({ bytes }) => bytes,
    unit: 'bytes',
    what: 'in all',
    help: 'divide the archive, or choose a host without this limit',
  },
  {
    host: 'GitLab Pages',
    most: GIGABYTE,
    of: ({ bytes }) => bytes,
    unit: 'bytes',
    what: 'in all',
    help: 'an installation of your own may allow more',
  },
  {
    host: 'GitLab Pages',
    most: 200_000,
    of: ({ files }) => files,
    unit: 'files',
    what: 'in all',
    help: 'an installation of your own may allow more',
  },
  {
    host: 'Cloudflare Pages, free plan',
    most: 20_000,
    of: ({ files }) => files,
    unit: 'files',
    what: 'in all',
    help: 'the paid plan takes 100,000',
  },
  {
    host: 'Cloudflare Pages',
    most: 100_000,
    of: ({ files }) => files,
    unit: 'files',
    what: 'in all',
    help: 'divide the archive, or choose a host without this limit',
  },
  {
    host: 'Cloudflare Pages',
    most: 25 * MEBIBYTE,
    of: ({ largest }) => largest,
    unit: 'bytes',
    what: 'in one file',
    help: 'link to large attachments elsewhere',
  },
  {
    host: 'Cloudflare Pages',
    most: 2_000,
    of: ({ redirects }) => redirects,
    unit: 'redirects',
    what: 'in _redirects',
    help: 'leave “netlify” out of redirect-maps: the pages at the old addresses do the same',
  },
  {
    host: 'Netlify',
    most: 54_000,
    of: ({ fullest }) => fullest,
    unit: 'files',
    what: 'in one folder',
    help: 'choose a host without this limit',
  },
]

/** `GitHub Pages: 1.3 GB in all, of 1.0 GB (divide the archive, …)` */
export function hostLimits(site: SiteSize): readonly string[] {
  return LIMITS.filter(({ of, most }) => of(site) > most).map(
    ({ host, of, most, unit, what, help }) =>
      `${host}: ${describe(of(site), unit)} ${what}, of ${describe(most, unit)} (${help})`,
  )
}

function describe(amount: number, unit: Limit['unit']): string {
  if (unit !== 'bytes') return `${groupDigits(amount)} ${unit}`
  return amount < GIGABYTE / 10
    ? `${(amount / 1e6).toFixed(1)} MB`
    : `${(amount / GIGABYTE).toFixed(2)} GB`
}
