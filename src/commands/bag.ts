/** A project → its sources, its site and the manifests as a BagIt bag. */
import { join, resolve } from 'node:path'
import type { BagFields, Payload } from '../bag/bag-info.js'
import { BagWriter } from '../bag/bag-writer.js'
import { UNTOLD } from '../pipeline/print/clear-way.js'
import { recordsIn } from '../pipeline/print/target.js'
import { checkPlaces, withSession, type Session } from '../pipeline/session.js'
import type { Environment } from '../project/environment.js'
import { readBagFields } from '../read/settings/settings.js'
import { SEAL } from '../record/manifest.js'
import type { ArchiveSettings } from '../record/settings.js'
import type { DayKey, OutputPath, Sha256 } from '../record/strings.js'
import { isSealed, readNames, readSeal } from '../seal/read-seal.js'
import { readSheetRecord } from '../store/sheet-records.js'
import { buildSite, type BuildOptions } from './build.js'
import { chooseAll, chooseOpen, type ChosenSources } from './choose-sources.js'

export interface BagOptions extends Omit<BuildOptions, 'why'> {
  /** The folder of the bag, which must not be there yet. */
  readonly bag: string
  /** Whether what was withdrawn and redacted goes in: then the bag has to be kept as safe as the sources. */
  readonly withWithheld?: boolean | undefined
  /** Whether the manifests are written with SHA-512 as well. */
  readonly sha512?: boolean | undefined
  /** What the bag gives as its date; it gives none where this is not set, so that the same files make the same bag. */
  readonly date?: DayKey | undefined
  /** Of Pressmark. */
  readonly version: string
}

export interface BagResult extends Omit<ChosenSources, 'files'> {
  readonly payload: Payload
  readonly sources: number
  /** Files of the site. */
  readonly siteFiles: number
  /** Pages at addresses that nothing tells, which are left out. */
  readonly pages: number
}

/**
 * Builds first, so that nothing goes in that was withdrawn since the last build. Throws as `build` does, where the site was
 * altered since it was built, and where the bag cannot be written.
 */
export function packBag(options: BagOptions, environment: Environment): Promise<BagResult> {
  const { content, output, project, bag } = options
  checkPlaces(content, bag, project)
  checkPlaces(output, bag, project)
  const locks = [`${resolve(content)}.lock`]
  return withSession({ ...options, locks }, environment, async (session) => {
    const { archive, printed } = await buildSite(session, options)
    const chosen = options.withWithheld
      ? chooseAll(content)
      : await chooseOpen(session.project, archive)
    const { written, unchanged } = printed.counts
    return write(options, session, chosen, written + unchanged)
  })
}

function write(
  options: BagOptions,
  session: Session,
  chosen: ChosenSources,
  sitePages: number,
): BagResult {
  const algorithms = options.sha512 ? (['sha256', 'sha512'] as const) : (['sha256'] as const)
  const writer = new BagWriter(resolve(options.bag), algorithms)
  try {
    return fill(writer, options, session, chosen, sitePages)
  } catch (error) {
    writer.abandon()
    throw error
  }
}

function fill(
  writer: BagWriter,
  options: BagOptions,
  { project, environment }: Session,
  { files, ...chosen }: ChosenSources,
  sitePages: number,
): BagResult {
  let done = 0
  const tell = (): void => environment.progress('packing', ++done, files.length + sitePages)
  for (const { path, place, text } of files) {
    if (text === null) writer.copy(`content/${path}`, place)
    else writer.put(`content/${path}`, text)
    tell()
  }
  let siteFiles = 0
  for (const { path, digest } of listSite(options)) {
    copySite(writer, options.output, path, digest)
    siteFiles++
    tell()
  }
  const pages = options.withWithheld ? 0 : listUntold(options).length
  const fields = describeBag(options, project.settings, { ...chosen, pages })
  const payload = writer.close(fields)
  return { ...chosen, payload, sources: files.length, siteFiles, pages }
}

function copySite(
  writer: BagWriter,
  output: string,
  path: OutputPath,
  digest: Sha256 | null,
): void {
  const file = join(output, path)
  const found = writer.copy(`site/${path}`, file)
  if (digest !== null && digest !== found)
    throw new Error(`${file} was altered since it was built: “pressmark build --repair” mends it.`)
}

interface SiteFile {
  readonly path: OutputPath
  /** Null for the seal, which nothing else has the digest of. */
  readonly digest: Sha256 | null
}

/** Every file that the manifests name, the manifests, and what nothing names if it is asked for. */
function* listSite(options: BagOptions): Generator<SiteFile> {
  const { output } = options
  const seal = readSeal(output)
  if (!isSealed(seal)) throw new Error(`${output} is not sealed: build it again.`)
  for (const manifest of seal.manifests) yield* readNames(output, manifest)
  yield* seal.manifests
  yield { path: SEAL, digest: null }
  if (options.withWithheld) yield* listUntold(options)
}

function listUntold({ cache, output }: BagOptions): readonly SiteFile[] {
  const pages = readSheetRecord(recordsIn(cache, output), UNTOLD)?.pages() ?? new Map()
  return Array.from(pages, ([path, { digest }]) => ({ path, digest }))
}

/** What the archive's keeper says comes first. Counts only: a name would tell what was left out. */
function describeBag(
  { content, date, version, withWithheld }: BagOptions,
  { title, description, baseUrl }: ArchiveSettings,
  { leftOut, lines, pages }: Pick<BagResult, 'leftOut' | 'lines' | 'pages'>,
): BagFields {
  const about = description === '' ? title : `${title}: ${description}`
  const isWhole = leftOut.length + lines + pages === 0
  return [
    ...readBagFields(content),
    ['External-Description', `${about} (article files in data/content, website in data/site)`],
    ...(baseUrl === null ? [] : [['External-Identifier', baseUrl] as const]),
    ...(date === undefined ? [] : [['Bagging-Date', date] as const]),
    ['Bag-Software-Agent', `Pressmark ${version}`],
    ...(withWithheld
      ? [['Access', 'holds what was withdrawn and redacted: not for the public'] as const]
      : []),
    ...(isWhole
      ? []
      : [
          [
            'Left-Out',
            `because articles were withdrawn or redacted: ${leftOut.length} sources, ${lines} lines of the ledger, ${pages} pages`,
          ] as const,
        ]),
  ]
}
