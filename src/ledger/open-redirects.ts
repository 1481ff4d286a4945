/** Articles and pages as they go by → every old address with the page that it leads to. */
import type { Diagnostic } from '../record/diagnostic.js'
import type { Addressed } from '../record/bucket.js'
import type { LedgerArticle, MovedAddress } from '../record/ledger.js'
import type { OutputPath, PageUrl, SourcePath } from '../record/names.js'
import type { Redirect, RedirectTarget } from '../record/redirect.js'
import { isReserved } from '../record/page-kinds.js'
import { outputPath } from '../record/url.js'
import { diagnose } from '../report/diagnose.js'
import { outputOfAddress, readOldAddress } from './old-address.js'

export interface RedirectRules {
  readonly baseUrl: string | null
  /** Whether servers are told of redirects that cannot be files. */
  readonly hasMaps: boolean
  readonly moved: readonly MovedAddress[]
  /** The published article that a record is. */
  readonly articleOf: (record: Addressed) => LedgerArticle | null
  /** Whether an old address has words that were redacted. */
  readonly isSecret: (address: string) => boolean
  /** Whether an article was published there, whatever became of it. */
  readonly isPublished: (url: PageUrl) => boolean
}

export interface ClosedRedirects {
  readonly redirects: readonly Redirect[]
  readonly remarks: readonly Diagnostic[]
}

export interface RedirectBook {
  /** Whether the page of a file is asked for. */
  readonly wants: (file: SourcePath) => boolean
  /** Takes an article before any page goes by. */
  readonly ask: (article: Pick<Addressed, 'aliases'>) => void
  /** Takes an article that has got its address. */
  readonly meet: (article: Addressed) => void
  /** Whether it matters which pages go by. */
  readonly isWatching: () => boolean
  /** Takes the file of a page: no redirect may lie there. */
  readonly pass: (output: OutputPath) => void
  /** Takes the address of a source file that gives no page. */
  readonly know: (file: SourcePath, url: PageUrl) => void
  /** When every page has gone by. `lost` are published addresses of which the article is missing. */
  readonly close: (lost: ReadonlySet<string>) => ClosedRedirects
}

/** A redirect that somebody asked for. `place` is null for the ledger's own. */
interface Wish extends Omit<Redirect, 'output'> {
  readonly place: { readonly file: SourcePath; readonly line: number } | null
}

/** Where `redirects.csv` lies in the content folder. */
const CSV = 'redirects.csv' as SourcePath

export function openRedirects(rules: RedirectRules): RedirectBook {
  const { baseUrl, moved, articleOf, isSecret } = rules
  /** Of published addresses: they go before what anybody asks for. */
  const own: Wish[] = []
  const wishes: Wish[] = []
  /** Files that redirects would lie in or lead to, as `placeOf` names them; true where there is a page. */
  const watched = new Map<string, boolean>()
  const files = new Map<string, PageUrl | null>(moved.map(({ to }) => [fileIn(to), null]))
  const watch = (address: string): void => {
    const from = readOldAddress(address, baseUrl)
    const output = from === null ? null : outputOfAddress(from)
    for (const place of output === null ? [] : [placeOf(output), ...foldersOf(output)])
      watched.set(place, false)
  }
  for (const { from, to } of moved) [from, to].forEach(watch)
  const know = (file: SourcePath, url: PageUrl): void => {
    const name = file.normalize('NFC')
    if (files.get(name) === null) files.set(name, url)
  }
  return {
    know,
    wants: (file) => files.has(file.normalize('NFC')),
    isWatching: () => watched.size > 0,
    ask: ({ aliases }) => aliases.forEach(watch),
    meet(entry) {
      const { file, url, aliases } = entry
      const to: RedirectTarget = { kind: 'page', url }
      const article = articleOf(entry)
      for (const old of article?.urls ?? [])
        if (old !== url) own.push({ from: old, to, place: null, isListed: !isSecret(old) })
      for (const from of aliases)
        wishes.push({ from, to, place: { file, line: 1 }, isListed: !isSecret(from) })
      know(file, url)
    },
    pass(output) {
      const place = placeOf(output)
      if (watched.has(place)) watched.set(place, true)
    },
    close(lost) {
      const remarks: Diagnostic[] = []
      const followed = (address: string): RedirectTarget | undefined =>
        own.find(({ from }) => from === readOldAddress(address, baseUrl))?.to
      const asked = moved.flatMap((row) => {
        const to = followed(row.to) ?? findTarget(row.to, files, watched, baseUrl)
        if (!to) remarks.push(diagnose('redirect-nowhere', CSV, at(row.line), row.to))
        return to
          ? [
              {
                from: row.from,
                to,
                place: { file: CSV, line: row.line },
                isListed: !isSecret(row.from),
              },
            ]
          : []
      })
      return {
        redirects: grant([...own, ...wishes, ...asked], { ...rules, watched, lost }, remarks),
        remarks,
      }
    },
  }
}

function at(line: number): { readonly line: number; readonly column: number } {
  return { line, column: 1 }
}

/** `content/2020/a.md` and `./2020/a.md` → `2020/a.md` */
function fileIn(to: string): string {
  return to.replace(/^(?:\.?\/)?(?:content\/)?/, '').normalize('NFC')
}

/** Null for what is no whole address of the web. */
function webAddressOf(text: string): URL | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null
}

/** Whether it is an address of this site, by whatever scheme. */
function isBelow({ host, pathname }: URL, baseUrl: string | null): boolean {
  const root = baseUrl === null ? null : new URL(baseUrl)
  return root !== null && root.host === host && pathname.startsWith(root.pathname)
}

/** The page of a source file, a page of the site, or a page elsewhere; null where there is none. */
function findTarget(
  to: string,
  files: ReadonlyMap<string, PageUrl | null>,
  watched: ReadonlyMap<string, boolean>,
  baseUrl: string | null,
): RedirectTarget | null {
  const url = files.get(fileIn(to))
  if (url) return { kind: 'page', url }
  const address = webAddressOf(to)
  if (address !== null && !isBelow(address, baseUrl))
    return { kind: 'address', address: address.href }
  const path = readOldAddress(to, baseUrl)
  if (path === null) return null
  const output = outputPath(path as PageUrl)
  return watched.get(placeOf(output)) ? { kind: 'page', url: path as PageUrl } : null
}

interface Grounds extends RedirectRules {
  readonly watched: ReadonlyMap<string, boolean>
  readonly lost: ReadonlySet<string>
}

/** The first wish for an address is granted, unless a page is there already, or a file where it needs a folder. */
function grant(
  wishes: readonly Wish[],
  grounds: Grounds,
  remarks: Diagnostic[],
): readonly Redirect[] {
  const { baseUrl, hasMaps } = grounds
  const granted = new Map<string, Redirect>()
  const folders = new Set<string>()
  const isFree = (output: OutputPath): boolean =>
    !isReserved(output) &&
    !folders.has(placeOf(output)) &&
    [placeOf(output), ...foldersOf(output)].every(
      (place) => !grounds.watched.get(place) && !granted.has(place),
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
  return [...granted.values()]
}

/** A published address belongs to its article; where that is lost, the keeper's list may lead elsewhere. */
function mayLead(output: OutputPath, file: SourcePath, { isPublished, lost }: Grounds): boolean {
  return [placeOf(output), ...foldersOf(output)].every(
    (place) => !isPublished(place as PageUrl) || (file === CSV && lost.has(place)),
  )
}

/** Some disks take capitals for small letters. */
function placeOf(output: OutputPath): string {
  return output.toLowerCase()
}

/** `a/B/index.html` → `a`, `a/b` */
function foldersOf(output: OutputPath): readonly string[] {
  const parts = placeOf(output).split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
