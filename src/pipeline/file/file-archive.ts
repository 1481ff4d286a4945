/** The article files of a project → the manifests of their batches, from the store or filed anew. */
import type { FiledArchive } from '../archive.js'
import { chooseDocuments, isDocument } from '../../record/documents.js'
import type { Batch } from '../../record/batch.js'
import { listWithheldDocuments } from '../../ledger/withheld.js'
import type { PlacedRedaction } from '../../record/ledger.js'
import type { ParseSettings } from '../../record/settings.js'
import type { FiledBatch, BatchResult, FilingTask } from '../../record/tasks.js'
import { putReferenceData } from '../../store/reference-data.js'
import { cutBatches } from '../../store/cut-batches.js'
import { filingKeys } from './batch-keys.js'
import { inOrder } from '../workers/in-order.js'
import type { Session } from '../session.js'
import { pickCorrections } from '../../article/corrections/pick-corrections.js'

/** `redactions` apply to every file. */
export async function fileArchive(
  session: Session,
  redactions: readonly PlacedRedaction[],
): Promise<FiledArchive> {
  const { found, store, workers, environment, project } = session
  const { articles } = found
  putReferenceData(store, project.referenceData)
  const taskOf = tasksFor(session, redactions)
  const file = async (batch: Batch): Promise<readonly [Batch, BatchResult]> => {
    return [batch, await workers.fileBatch(taskOf(batch))]
  }
  const batches = new Map<string, FiledBatch>()
  let [done, parsed] = [0, 0]
  const fileAll = async (all: Iterable<Batch>): Promise<void> => {
    for await (const [batch, filed] of inOrder(all, workers.size, file)) {
      batches.set(batch.id, filed.manifest)
      done += batch.paths.length
      parsed += filed.parsed
      environment.progress('reading', done, articles.length)
    }
  }
  await fileAll(cutBatches(articles.filter((path) => !isDocument(path))))
  // What the articles link to must be known before a document can be one.
  const linked = new Set([
    ...[...batches.values()].flatMap(({ attached }) => attached),
    ...listWithheldDocuments(project.publicRecord),
  ])
  const documents = chooseDocuments(articles, linked)
  await fileAll(cutBatches(documents.read, DOCUMENTS))
  return { batches, documents, parsed }
}

/** What the name of the first batch of documents is made of: no path of a file, and not that of the first batch of texts. */
const DOCUMENTS = '/documents'

function tasksFor(
  { project, found, store, environment, digests, since }: Session,
  redactions: readonly PlacedRedaction[],
): (batch: Batch) => FilingTask {
  const { content, authorities, corrections } = project
  const { languages, zone, initials, cameraData, drafts } = project.settings
  // Of what is made of articles, only their files are taken when they are read.
  const sidecars = project.settings.sidecars.filter((each) => each === 'source')
  const settings: ParseSettings = { languages, zone, initials, cameraData, drafts, sidecars }
  const referenceData = project.referenceData.key
  const grounds = { content, settings, authorities, referenceData, redactions }
  const { code } = digests
  const groundsOf = filingKeys({ ...grounds, code, defaults: found.defaults })
  const { today } = environment
  return (batch) => {
    const own = pickCorrections(corrections, batch.paths)
    const { key, defaults } = groundsOf(batch, own)
    return { ...grounds, store, since, today, batch, corrections: own, key, defaults }
  }
}
