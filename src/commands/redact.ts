/** An address and words of its article → a redaction: the site no longer shows the words. */
import { mediaFinder } from '../read/media/find-media.js'
import { redactorFor } from '../text/redact.js'
import { redactionsOf } from '../ledger/redacted.js'
import { placeKey } from '../record/ledger.js'
import type { Holding } from '../record/entry.js'
import type { PageUrl } from '../record/strings.js'
import { slugIn } from '../record/url.js'
import { checkRead } from './check-read.js'
import { findPublished } from './find-published.js'
import { checkWords, noteRedaction, wordsOf, type RedactedChoice } from './note-redaction.js'
import {
  withLedgerSession,
  type LedgerSessionOptions,
  type LedgerSession,
} from '../pipeline/ledger-session.js'
import { listHeld, type HeldFile } from '../project/attached-words.js'
import { parseOne, readSource } from '../project/parse.js'
import type { Environment } from '../project/environment.js'
import { writeLedger } from '../project/ledger-files.js'

export interface RedactOptions extends LedgerSessionOptions, RedactedChoice {
  readonly address: string
}

export interface RedactResult {
  readonly url: PageUrl
  /** How often the source has the words. */
  readonly places: number
  /** Addresses made of the words: what becomes of them the options say. */
  readonly readdressed: readonly PageUrl[]
  /** Attachments that have the words, or may have them, and are offered no more. */
  readonly held: readonly HeldFile[]
  /** Pages of other articles with most of its words. */
  readonly copies: readonly PageUrl[]
}

/** Throws when there is no such article, when it does not have the words, and when they cannot be replaced. */
export async function redact(
  options: RedactOptions,
  environment: Environment,
): Promise<RedactResult> {
  return withLedgerSession(options, environment, async (session) => {
    const { url, holding, rows, copies } = findPublished(options.address, session)
    if (!holding) throw new Error(`${url} has no text: it is withdrawn, or its source is missing.`)
    const { places, held } = await tryRedaction(options, holding, session)
    if (options.dryRun !== true) {
      writeLedger(options.content, rows, environment.today)
      noteRedaction(options, url, environment.today)
    }
    const { finds } = redactorFor([wordsOf(options)])
    const own = rows.filter((row) => placeKey(row) === placeKey(holding.mark))
    return {
      url,
      places,
      held,
      copies,
      readdressed: own.map((row) => row.url).filter((old) => finds(slugIn(old))),
    }
  })
}

/** Counts the words, and finds attachments that have them; throws unless they can be replaced everywhere, along with earlier redactions. */
async function tryRedaction(
  options: RedactOptions,
  { entry, mark }: Holding,
  { project, archive }: LedgerSession,
): Promise<Pick<RedactResult, 'places' | 'held'>> {
  const { content, text } = options
  const own = checkWords(options)
  const context = project.contextOf(mark.file)
  const source = await readSource(content, mark.file, context)
  checkRead(source)
  const places = 'text' in source ? own.count(source.text) : 0
  const findMedia = mediaFinder(content, project.settings)
  const whole = await parseOne(content, mark.file, context, { redactorOf: () => null, findMedia })
  const wanted = { finds: own.finds, passesScans: false }
  const held = await listHeld(whole, { content, findMedia, ...wanted })
  const holding = held.filter(({ cause }) => cause === null)
  if (places + holding.length === 0 && !own.finds(entry.url))
    throw new Error(`“${text}” does not stand in ${mark.file}.`)
  const article = archive.publication.identity.articleOf(mark)
  const before = article ? redactionsOf(project.publicRecord.redactions, article) : []
  const redactor = redactorFor([...before, wordsOf(options)])
  const parsed = await parseOne(content, mark.file, context, {
    redactorOf: () => ({ redactor, isNamed: true }),
    findMedia,
  })
  const isFailed = parsed.records.some(({ diagnostics }) =>
    diagnostics.some(({ rule }) => rule === 'redaction-failed'),
  )
  if (isFailed)
    throw new Error(
      `“${text}” also stands in ${mark.file} in a form that cannot be replaced, such as markup or character references within it, or in what another redaction puts in its place: edit the source.`,
    )
  return { places, held }
}
