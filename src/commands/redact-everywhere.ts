/** Words → a redaction for the whole archive: no article shows them, be it there today or added in years. */
import { recordHolds } from '../article/rights/held-words.js'
import { listChosenUrls } from '../ledger/chosen-slugs.js'
import { listWithheldDocuments } from '../ledger/withheld.js'
import { findFiles } from '../read/files/find-files.js'
import { mediaFinder } from '../read/media/find-media.js'
import type { ParsedFile } from '../record/article.js'
import { chooseDocuments, isDocument } from '../record/documents.js'
import type { DayKey, PageUrl, SourcePath } from '../record/strings.js'
import { groupUrl, slugIn } from '../record/url.js'
import type { Redactor } from '../text/redact.js'
import { listHoldings } from '../pipeline/archive.js'
import {
  withLedgerSession,
  type LedgerSession,
  type LedgerSessionOptions,
} from '../pipeline/ledger-session.js'
import { listHeld, type HeldFile } from '../project/attached-words.js'
import { parseSource, readSource } from '../project/parse.js'
import { redactorsOf } from '../project/redactions.js'
import type { Environment } from '../project/environment.js'
import { isUnread } from './check-read.js'
import { checkWords, noteRedaction, redactionOf, type RedactedChoice } from './note-redaction.js'

export type RedactEverywhereOptions = LedgerSessionOptions & RedactedChoice

export interface RedactedPlaces {
  /** How often the words stand in the sources. */
  readonly places: number
  /** Articles that show the words today, by their text or by what files beside it say. */
  readonly articles: number
  /** Attachments that have the words, or may have them, and are offered no more. */
  readonly held: readonly HeldFile[]
  /** Files with the words in a form that cannot be replaced: left out of the site until they are edited. */
  readonly failed: readonly SourcePath[]
  /** Article files and folders that the disk did not let be read: nobody knows whether they have the words. No page shows them. */
  readonly unread: readonly string[]
  /** Published or coming addresses that are made of the words. */
  readonly readdressed: readonly PageUrl[]
}

/** Throws when the words are redacted everywhere already, and when nothing has them. */
export async function redactEverywhere(
  options: RedactEverywhereOptions,
  environment: Environment,
): Promise<RedactedPlaces> {
  return withLedgerSession(options, environment, async (session) => {
    const own = checkWords(options)
    const { redactions } = session.project.publicRecord
    if (redactions.some(({ url, text }) => url === null && text === options.text))
      throw new Error(`“${options.text}” is redacted everywhere already.`)
    const found = await countPlaces(options, session, own, environment.today)
    const readdressed = listAddresses(session, own)
    if (found.places + found.articles + countHolding(found) + readdressed.length === 0)
      throw new Error(nowhere(options.text, found.unread))
    if (options.dryRun !== true) noteRedaction(options, null, environment.today)
    return { ...found, readdressed }
  })
}

function nowhere(text: string, unread: readonly string[]): string {
  const [first, ...others] = unread
  if (first === undefined) return `“${text}” stands nowhere in the archive.`
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `“${text}” stands nowhere in what could be read; ${first}${more} could not be: npx pressmark check says why.`
}

/** Reads every article file, as a build would that knows of the redaction. */
async function countPlaces(
  options: RedactEverywhereOptions,
  { project }: LedgerSession,
  own: Redactor,
  today: DayKey,
): Promise<Omit<RedactedPlaces, 'readdressed'>> {
  const { content, publicRecord } = project
  const { articles: files, closed } = findFiles(content)
  const item = redactionOf(options, null, today)
  const redactions = [...publicRecord.redactions, item]
  const redactorOf = redactorsOf({ ...publicRecord, redactions }, files)
  const findMedia = mediaFinder(content, project.settings)
  const linked = new Set<string>(listWithheldDocuments(publicRecord))
  const held = new Map<SourcePath, HeldFile>()
  const wanted = { finds: own.finds, passesScans: true }
  const failed: SourcePath[] = []
  const unread: string[] = closed.map((folder) => `${folder || '.'}/`)
  let [places, articles] = [0, 0]
  const countIn = async (paths: readonly SourcePath[]): Promise<void> => {
    for (const path of paths) {
      const context = project.contextOf(path)
      const source = await readSource(content, path, context)
      if (isUnread(source)) unread.push(path)
      const count = 'text' in source ? own.count(source.text) : 0
      // What other redactions take out is counted no more.
      const around = { findMedia, content }
      const before = await parseSource(source, context, { ...around, redactorOf: () => null })
      for (const each of before.attached ?? []) linked.add(each)
      for (const each of await listHeld(before, { ...around, ...wanted })) held.set(each.path, each)
      const holding = before.records.filter((record) =>
        recordHolds(record, own, context.authorities),
      )
      if (count === 0 && holding.length === 0) continue
      places += count
      articles += holding.filter(({ kind }) => kind === 'article').length
      if (isRefused(await parseSource(source, context, { ...around, redactorOf })))
        failed.push(path)
    }
  }
  await countIn(files.filter((path) => !isDocument(path)))
  await countIn(chooseDocuments(files, linked).read)
  return { places, articles, failed, unread, held: [...held.values()].toSorted(byPath) }
}

function byPath({ path: one }: HeldFile, { path: other }: HeldFile): number {
  return one < other ? -1 : 1
}

function countHolding({ held }: Pick<RedactedPlaces, 'held'>): number {
  return held.filter(({ cause }) => cause === null).length
}

function isRefused({ records }: ParsedFile): boolean {
  return records
    .flatMap(({ diagnostics }) => diagnostics)
    .some(({ rule }) => rule === 'redaction-failed')
}

/** Addresses of articles as they are, and those that the ledger remembers: of articles, topics, dossiers and periods. */
function listAddresses(
  { project, archive }: LedgerSession,
  { finds }: Redactor,
): readonly PageUrl[] {
  const { rows, topicSlugs, chosenSlugs } = project.publicRecord
  const known = Array.from(rows, ({ url }) => url)
  const present = Array.from(listHoldings(archive), ({ entry }) => entry.url)
  const ofArticles = [...known, ...present].filter((url) => finds(slugIn(url)))
  const ofLists = [
    ...topicSlugs.map(({ slug }) => groupUrl('topics', slug)),
    ...listChosenUrls(chosenSlugs),
  ].filter((url) => finds(url))
  return [...new Set([...ofArticles, ...ofLists])].toSorted()
}
