/** Requested redirects, and the pages that exist → every old address with the page that it leads to. */
import type { Diagnostic } from '../record/diagnostic.js'
import type { Addressed } from '../record/month.js'
import type { LedgerArticle, MovedAddress } from '../record/ledger.js'
import {
  type OutputPath,
  type PageUrl,
  type SourcePath,
  sourcePath,
  pageUrl,
} from '../record/strings.js'
import type { Redirect, RedirectTarget } from '../record/redirect.js'
import { isReserved } from '../record/page-kinds.js'
import { outputPath } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'
import { outputOfAddress, readOldAddress } from './old-address.js'

export interface RedirectRules {
  readonly baseUrl: string | null
  /** Whether servers get lists of redirects, so that a redirect need not be a file. */
  readonly hasMaps: boolean
  /** The published article that a record is. */
  readonly articleOf: (record: Addressed) => LedgerArticle | null
  /** Whether an old address has words that were redacted. */
  readonly isSecret: (address: string) => boolean
  /** Whether an address has words that nobody should read anywhere. */
  readonly isBanned: (address: string) => boolean
  /** Whether nothing may answer there any more. */
  readonly isDropped: (address: string, article: LedgerArticle | null) => boolean
  /** Whether an article was published there, whatever became of it. */
  readonly isPublished: (url: PageUrl) => boolean
  /** Published addresses whose article is missing. */
  readonly lost: ReadonlySet<string>
}

/** All that asks for redirects, or that they may lead to. */
export interface RedirectWishes {
  readonly moved: readonly MovedAddress[]
  /** Articles that have further addresses, or whose file is the target of a redirect. */
  readonly addressed: readonly Addressed[]
  /** Source files of withdrawn articles, and what stands at their address. */
  readonly withdrawn: readonly Pick<Addressed, 'file' | 'url'>[]
}

export interface SettledRedirects {
  readonly redirects: readonly Redirect[]
  readonly remarks: readonly Diagnostic[]
}

/** A requested redirect. `place` is null for those of the ledger. */
interface Wish extends Omit<Redirect, 'output'> {
  readonly place: { readonly file: SourcePath; readonly line: number } | null
}

/** Where `redirects.csv` lies in the content folder. */
const CSV = sourcePath('redirects.csv')

/** Whether a source file is the target of a redirect. */
export function wantedFiles(moved: readonly MovedAddress[]): (file: SourcePath) => boolean {
  const wanted = new Set(moved.map(({ to }) => fileIn(to)))
  return (file) => wanted.has(file.normalize('NFC'))
}

/**
 * `outputs` are the files of all pages, where no redirect may be. They are read only if a redirect is requested:
 * published addresses are never given to another page.
 */
export function settleRedirects(
  rules: RedirectRules,
  wishes: RedirectWishes,
  outputs: Iterable<OutputPath>,
): SettledRedirects {
  const taken = findTaken(listAddresses(wishes), rules.baseUrl, outputs)
  const own = wishes.addressed.flatMap((entry) => listPublished(entry, rules))
  const aliases = wishes.addressed.flatMap((entry) => listAliases(entry, rules))
  const moved = listMoved(wishes, own, taken, rules)
  const { redirects, remarks } = grant([...own, ...aliases, ...moved.wishes], { ...rules, taken })
  return { redirects, remarks: [...moved.remarks, ...remarks] }
}

/** The addresses that redirects would have or lead to. */
function listAddresses({ moved, addressed }: RedirectWishes): readonly string[] {
  return [
    ...moved.flatMap(({ from, to }) => [from, to]),
    ...addressed.flatMap(({ aliases }) => aliases),
  ]
}

/** The places, as `placeOf` names them, that the addresses need and a page has. */
function findTaken(
  addresses: readonly string[],
  baseUrl: string | null,
  outputs: Iterable<OutputPath>,
): ReadonlySet<string> {
  const needed = new Set(addresses.flatMap((address) => placesOf(address, baseUrl)))
  const taken = new Set<string>()
  if (needed.size === 0) return taken
  for (const output of outputs) {
    const place = placeOf(output)
    if (needed.has(place)) taken.add(place)
  }
  return taken
}

function placesOf(address: string, baseUrl: string | null): readonly string[] {
  const from = readOldAddress(address, baseUrl)
  const output = from === null ? null : outputOfAddress(from)
  return output === null ? [] : [placeOf(output), ...foldersOf(output)]
}

/** The old addresses of an article, which override requested redirects. */
function listPublished(
  entry: Addressed,
  { articleOf, isSecret, isDropped }: RedirectRules,
): readonly Wish[] {
  const { url } = entry
  const article = articleOf(entry)
  const old = article?.urls.filter((each) => each !== url && !isDropped(each, article)) ?? []
  return old.map((from): Wish => {
    return { from, to: { kind: 'page', url }, place: null, isListed: !isSecret(from) }
  })
}

function listAliases(
  entry: Addressed,
  { articleOf, isSecret, isDropped }: RedirectRules,
): readonly Wish[] {
  const { file, url, aliases } = entry
  const article = articleOf(entry)
  return aliases.flatMap((from): readonly Wish[] => {
    if (isDropped(from, article)) return []
    return [
      { from, to: { kind: 'page', url }, place: { file, line: 1 }, isListed: !isSecret(from) },
    ]
  })
}

/** The redirects of `redirects.csv`, and a remark for each line that leads nowhere. */
function listMoved(
  { moved, addressed, withdrawn }: RedirectWishes,
  own: readonly Wish[],
  taken: ReadonlySet<string>,
  { baseUrl, isSecret, isBanned, isDropped }: RedirectRules,
): { readonly wishes: readonly Wish[]; readonly remarks: readonly Diagnostic[] } {
  const isWanted = wantedFiles(moved)
  const files = new Map<string, PageUrl>()
  for (const { file, url } of [...withdrawn, ...addressed]) {
    const name = file.normalize('NFC')
    if (isWanted(file) && !files.has(name)) files.set(name, url)
  }
  const targets = new Map(own.toReversed().map(({ from, to }) => [from, to]))
  const followed = (address: string): RedirectTarget | undefined =>
    targets.get(readOldAddress(address, baseUrl) ?? '')
  const wishes: Wish[] = []
  const remarks: Diagnostic[] = []
  for (const { from, to: asked, line } of moved) {
    const to = followed(asked) ?? findTarget(asked, files, taken, baseUrl)
    if (isDropped(from, null)) continue
    if (to && !(to.kind === 'address' && isBanned(to.address)))
      wishes.push({ from, to, place: { file: CSV, line }, isListed: !isSecret(from) })
    else remarks.push(diagnose('redirect-nowhere', CSV, at(line), asked))
  }
  return { wishes, remarks }
}

function at(line: number): { readonly line: number; readonly column: number } {
  return { line, column: 1 }
}

/** `content/2020/a.md` and `./2020/a.md` → `2020/a.md` */
function fileIn(to: string): string {
  return to.replace(/^(?:\.?\/)?(?:content\/)?/, '').normalize('NFC')
}

/** Null for anything but a whole web address. */
function webAddressOf(text: string): URL | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null
}

/** Whether it is an address of this site, whatever its scheme. */
function isBelow({ host, pathname }: URL, baseUrl: string | null): boolean {
  const root = baseUrl === null ? null : new URL(baseUrl)
  return root !== null && root.host === host && pathname.startsWith(root.pathname)
}

/** The page of a source file, a page of the site, or a page elsewhere; null where there is none. */
function findTarget(
  to: string,
  files: ReadonlyMap<string, PageUrl>,
  taken: ReadonlySet<string>,
  baseUrl: string | null,
): RedirectTarget | null {
  const url = files.get(fileIn(to))
  if (url) return { kind: 'page', url }
  const address = webAddressOf(to)
  if (address !== null && !isBelow(address, baseUrl))
    return { kind: 'address', address: address.href }
  const path = readOldAddress(to, baseUrl)
  if (path === null) return null
  const output = outputPath(pageUrl(path))
  return taken.has(placeOf(output)) ? { kind: 'page', url: pageUrl(path) } : null
}

interface Grounds extends RedirectRules {
  /** Places where there is a page. */
  readonly taken: ReadonlySet<string>
}

/** Grants the first wish for an address, unless there is a page already, or a file where it needs a folder. */
function grant(wishes: readonly Wish[], grounds: Grounds): SettledRedirects {
  const { baseUrl, hasMaps } = grounds
  const remarks: Diagnostic[] = []
  const granted = new Map<string, Redirect>()
  const folders = new Set<string>()
  const isFree = (output: OutputPath): boolean =>
    !isReserved(output) &&
    !folders.has(placeOf(output)) &&
    [placeOf(output), ...foldersOf(output)].every(
      (place) => !grounds.taken.has(place) && !granted.has(place),
    )
  for (const { from: asked, to, place, isListed } of wishes) {
    const from = place === null ? asked : readOldAddress(asked, baseUrl)
    const output = from === null ? null : outputOfAddress(from)
    const refuse = (rule: 'alias-unfit' | 'alias-taken'): void => {
      if (place) remarks.push(diagnose(rule, place.file, at(place.line), asked))
    }
    if (from === null || (output === null && !hasMaps)) refuse('alias-unfit')
    else if (output === null ? granted.has(from) : !isFree(output)) refuse('alias-taken')
    else if (output !== null && place && !mayLead(output, place.file, grounds))
      refuse('alias-taken')
    else {
      granted.set(output === null ? from : placeOf(output), { from, output, to, isListed })
      for (const folder of output === null ? [] : foldersOf(output)) folders.add(folder)
    }
  }
  return { redirects: [...granted.values()], remarks }
}

/** A published address belongs to its article; if that is lost, `redirects.csv` may lead elsewhere. */
function mayLead(output: OutputPath, file: SourcePath, { isPublished, lost }: Grounds): boolean {
  return [placeOf(output), ...foldersOf(output)].every(
    (place) => !isPublished(pageUrl(place)) || (file === CSV && lost.has(place)),
  )
}

/** Some file systems ignore case. */
function placeOf(output: OutputPath): string {
  return output.toLowerCase()
}

/** `a/B/index.html` → `a`, `a/b` */
function foldersOf(output: OutputPath): readonly string[] {
  const parts = placeOf(output).split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
