/** The kinds of pages, a row for each: what plans them, where they lie, and who is to find them. */
import { MANIFEST_FOLDER, SEAL } from './manifest.js'
import type { OutputPath } from './strings.js'
import type { PageKind, PlannedPage } from './page.js'

/** What plans a page: the sheet of some days, that of a year, or the archive as a whole. */
export type PageOwner = 'days' | 'year' | 'archive'

interface PageKindRow {
  /**
   * The files that the pages of each owner may lie in. `{y}`, `{m}` and `{d}` are a year, a month and a day; `*` is any
   * part of a name, `**` any path.
   */
  readonly places: Readonly<Partial<Record<PageOwner, readonly string[]>>>
  /**
   * listed: sitemaps name it, for it is for people. reserved: a program looks for it there, so no redirect may take
   * the place, whether the page is there or not.
   */
  readonly access: 'listed' | 'unlisted' | 'reserved'
}

/** The template of a kind is the file of its name in `templates/`; its view is in `PageViews`. */
export const PAGE_KINDS = {
  home: { places: { archive: ['index.html'] }, access: 'listed' },
  year: { places: { year: ['{y}/index.html'] }, access: 'listed' },
  month: { places: { year: ['{y}/{m}/index.html'] }, access: 'listed' },
  day: { places: { days: ['{y}/{m}/{d}/index.html'] }, access: 'listed' },
  dates: { places: { archive: ['on-this-day/index.html'] }, access: 'listed' },
  'on-this-day': { places: { archive: ['on-this-day/{m}-{d}/index.html'] }, access: 'listed' },
  coverage: { places: { archive: ['coverage/index.html'] }, access: 'listed' },
  added: { places: { archive: ['added/index.html'] }, access: 'listed' },
  period: { places: { archive: ['periods/*/index.html'] }, access: 'listed' },
  undated: {
    places: {
      days: ['{y}/{m}/undated/index.html', '{y}/undated/index.html', 'undated/index.html'],
    },
    access: 'listed',
  },
  // Whatever else is made of an article lies beside its page.
  article: {
    places: { days: ['{y}/{m}/{d}/*', '{y}/{m}/undated/*', '{y}/undated/*', 'undated/*'] },
    access: 'listed',
  },
  groups: { places: { archive: ['*/index.html'] }, access: 'listed' },
  // A group is a folder, and no letter can take the place of one.
  'group-letter': {
    places: {
      archive: [
        'topics/*.html',
        'places/*.html',
        'people/*.html',
        'organisations/*.html',
        'sources/*.html',
        'authors/*.html',
      ],
    },
    access: 'listed',
  },
  group: { places: { archive: ['*/*/index.html'] }, access: 'listed' },
  'group-period': {
    places: {
      year: [
        '*/*/undated/index.html',
        '*/*/{y}/index.html',
        '*/*/{y}/{m}/index.html',
        '*/*/{y}/{m}/{d}/index.html',
      ],
    },
    access: 'listed',
  },
  dossiers: { places: { archive: ['dossiers/index.html'] }, access: 'listed' },
  dossier: { places: { archive: ['dossiers/*/index.html'] }, access: 'listed' },
  'dossier-year': {
    places: { archive: ['dossiers/*/{y}/index.html', 'dossiers/*/undated/index.html'] },
    access: 'listed',
  },
  // The index lies in the same folder.
  search: { places: { archive: ['search/index.html'] }, access: 'reserved' },
  opensearch: { places: { archive: ['opensearch.xml'] }, access: 'reserved' },
  report: { places: { archive: ['report/index.html'] }, access: 'unlisted' },
  about: { places: { archive: ['about/index.html'] }, access: 'listed' },
  'own-page': { places: { archive: ['*/index.html'] }, access: 'listed' },
  'not-found': { places: { archive: ['404.html'] }, access: 'unlisted' },
  'atom-feed': {
    places: { archive: ['feed.xml', '*/feed.xml', '*/*/feed.xml'] },
    access: 'unlisted',
  },
  'json-feed': {
    places: { archive: ['feed.json', '*/feed.json', '*/*/feed.json'] },
    access: 'unlisted',
  },
  'feed-archive': {
    places: { year: ['feeds/{y}*.xml', 'feeds/undated.xml'] },
    access: 'reserved',
  },
  'data-lines': {
    places: { year: ['data/{y}*.jsonl', 'data/undated.jsonl'] },
    access: 'reserved',
  },
  'data-csv': {
    places: { year: ['data/{y}*.csv', 'data/undated.csv'] },
    access: 'reserved',
  },
  'data-package': { places: { archive: ['data/datapackage.json'] }, access: 'reserved' },
  sitemap: {
    places: {
      year: ['sitemaps/{y}*.xml', 'sitemaps/undated*.xml'],
      archive: ['sitemaps/pages*.xml'],
    },
    access: 'reserved',
  },
  'sitemap-index': { places: { archive: ['sitemap.xml'] }, access: 'reserved' },
  'dates-script': { places: { archive: ['on-this-day-{m}.js'] }, access: 'reserved' },
  'days-script': { places: { archive: ['days.js'] }, access: 'reserved' },
  robots: { places: { archive: ['robots.txt'] }, access: 'unlisted' },
  headers: { places: { archive: ['_headers'] }, access: 'reserved' },
  redirect: { places: { archive: ['**'] }, access: 'unlisted' },
  tombstone: { places: { archive: ['**'] }, access: 'unlisted' },
  withdrawals: { places: { archive: ['withdrawals/index.html'] }, access: 'reserved' },
  'netlify-redirects': { places: { archive: ['_redirects'] }, access: 'reserved' },
  'nginx-redirects': { places: { archive: ['redirects.nginx.map'] }, access: 'reserved' },
  'apache-redirects': { places: { archive: ['redirects.apache.map'] }, access: 'reserved' },
} as const satisfies Readonly<Record<PageKind, PageKindRow>>

const ROWS: Readonly<Record<PageKind, PageKindRow>> = PAGE_KINDS

export const PAGE_KIND_NAMES = Object.keys(PAGE_KINDS) as readonly PageKind[]

const TOKEN = /\{\w\}|\*+|\W/g
const TOKENS: Readonly<Record<string, string>> = {
  '{y}': String.raw`(?<year>\d{4})`,
  '{m}': String.raw`(?<month>\d{2})`,
  '{d}': String.raw`(?<day>\d{2})`,
  '*': '[^/]*',
  '**': '.*',
}

const PATTERNS: Readonly<Record<PageOwner, readonly RegExp[]>> = {
  days: patternsOf('days'),
  year: patternsOf('year'),
  archive: patternsOf('archive'),
}

/** The pages that `Owner` may plan. */
export type PageBy<Owner extends PageOwner> = Extract<PlannedPage, { readonly kind: KindBy<Owner> }>
type KindBy<Owner extends PageOwner> = {
  readonly [Kind in PageKind]: Owner extends keyof (typeof PAGE_KINDS)[Kind]['places']
    ? Kind
    : never
}[PageKind]

export function isListed({ kind }: { readonly kind: PageKind }): boolean {
  return ROWS[kind].access === 'listed'
}

/** What a path says of the time that its page is of, in digits. */
export type PlaceTime = Readonly<Partial<Record<'year' | 'month' | 'day', string>>>

/** What `path` says of time where the page may be one of the owner's: an answer for each place that it is like. */
export function timesAt(path: OutputPath, owner: PageOwner): readonly PlaceTime[] {
  return PATTERNS[owner].flatMap((pattern) => {
    const found = pattern.exec(path)
    return found ? [{ ...found.groups }] : []
  })
}

function patternsOf(owner: PageOwner): readonly RegExp[] {
  const places = Object.values(ROWS).flatMap((row) => row.places[owner] ?? [])
  return places.map((place) => new RegExp(`^${place.replace(TOKEN, writeToken)}$`))
}

function writeToken(token: string): string {
  return TOKENS[token] ?? `\\${token}`
}

/** Where files lie that no template makes. */
const FILE_FOLDERS = ['assets', 'media', 'search', MANIFEST_FOLDER, SEAL]

/** Whether a folder of that name at the root is one of ours, or a year: whatever the archive holds, pages may come to lie there. */
export function isSiteFolder(name: string): boolean {
  return OWN_FOLDERS.has(name.toLowerCase()) || /^\d{4}$/.test(name)
}

/** Whether no redirect may lie at `path`, in whatever letters it is written: some disks take capitals for small ones. */
export function isReserved(path: OutputPath): boolean {
  const [first = ''] = path.split('/')
  return RESERVED.has(first.toLowerCase())
}

const RESERVED: ReadonlySet<string> = new Set([
  ...FILE_FOLDERS,
  ...Object.values(ROWS)
    .filter(({ access }) => access === 'reserved')
    .flatMap(({ places }) => Object.values(places).flat())
    .map((place) => place.split('/')[0]!),
])

const OWN_FOLDERS: ReadonlySet<string> = new Set([
  ...FILE_FOLDERS,
  ...Object.values(ROWS)
    .flatMap(({ places }) => Object.values(places).flat())
    .map((place) => place.split('/')[0]!)
    .filter((part) => !/[*{]/.test(part)),
])
