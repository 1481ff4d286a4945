/**
 * Redactions of an address that two branches have published, each for an article of its own → those that the article needs
 * which has another address now. Nobody can tell which of the two was meant: whichever has the words.
 */
import { listHoldings } from '../pipeline/archive.js'
import type { LedgerSession } from '../pipeline/ledger-session.js'
import { readSource } from '../project/parse.js'
import type { Project } from '../project/project.js'
import { placeKey, type LedgerRow, type RecordIdentity, type Redaction } from '../record/ledger.js'
import type { PageUrl, SourcePath } from '../record/strings.js'
import { redactorFor } from '../text/redact.js'
import { noteRedaction } from './note-redaction.js'

export interface FollowedRedaction {
  /** The address that another article has. */
  readonly from: PageUrl
  readonly redaction: Redaction & { readonly url: PageUrl }
}

/** Those that are to be written before the ledger is. */
export async function followRedactions({
  project,
  archive,
}: LedgerSession): Promise<readonly FollowedRedaction[]> {
  const ofArticles = project.publicRecord.redactions.filter(({ url }) => url !== null)
  if (ofArticles.length === 0) return []
  const { contested } = project.publicRecord
  if (contested.length === 0) return []
  const followed: FollowedRedaction[] = []
  for (const { entry, mark } of listHoldings(archive)) {
    const given = new Set(contested.filter((row) => isOf(row, mark)).map(({ url }) => url))
    for (const redaction of ofArticles) {
      const { url: from } = redaction
      if (from === null || from === entry.url || !given.has(from)) continue
      if (await mayHave(project, mark.file, redaction))
        followed.push({ from, redaction: { ...redaction, url: entry.url } })
    }
  }
  return followed
}

function isOf(row: LedgerRow, mark: RecordIdentity): boolean {
  return (
    row.sha256 === mark.sha256 ||
    (row.id !== null && row.id === mark.id) ||
    placeKey(row) === placeKey(mark)
  )
}

async function mayHave(project: Project, file: SourcePath, redaction: Redaction): Promise<boolean> {
  const source = await readSource(project.content, file, project.contextOf(file))
  return !('text' in source) || redactorFor([redaction]).finds(source.text)
}

export function noteFollowed(content: string, followed: readonly FollowedRedaction[]): void {
  for (const { redaction } of followed) {
    const { text, with: other, wholeWords, oldAddress, reason, url, date } = redaction
    const choice = {
      text,
      with: other,
      insideWords: !wholeWords,
      keepAddress: oldAddress === 'kept',
      dropAddress: oldAddress === 'dropped',
      reason: reason ?? undefined,
    }
    noteRedaction({ ...choice, content }, url, date)
  }
}
