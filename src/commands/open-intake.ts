/** Articles as they were filed → the store, the counts and the account, each as the published article that it is. */
import { openTally, type Tally } from '../archive/tally.js'
import type { Abstract } from '../record/entry.js'
import type { MediaFile } from '../record/media.js'
import type { OutputPath } from '../record/names.js'
import type { Store } from '../store/open-store.js'
import type { TopicRoom } from '../topics/assign.js'
import type { Account } from './account.js'
import type { FiledArticles, FiledFile, FiledRecord } from './file-articles.js'
import { claimOf, type Publication } from './open-publication.js'

export interface Intake {
  readonly take: (filed: FiledArticles) => void
  /** When all have been taken: lets in those that had to wait until it was known who they are. */
  readonly close: () => void
  readonly tally: Tally
  /** Records that were taken out. */
  readonly withdrawn: readonly Abstract[]
  /** The pictures and attachments of all articles, each once. */
  readonly media: ReadonlyMap<OutputPath, MediaFile>
}

export interface Desks {
  readonly store: Store
  readonly topics: TopicRoom
  readonly account: Account
  readonly publication: Publication
}

/** A record of which it is not known yet which published article it is. */
interface Candidate {
  readonly record: FiledRecord
  /** With its place in the store. */
  readonly abstract: Abstract
  readonly siblings: number
}

export function openIntake({ store, topics, account, publication }: Desks): Intake {
  const { registrar } = publication
  const tally = openTally()
  const waiting: Candidate[] = []
  const withdrawn: Abstract[] = []
  const media = new Map<OutputPath, MediaFile>()
  const withdraw = ({ record, abstract }: Candidate): void => {
    // Its pictures are nobody's news either.
    account.use(record.media)
    account.addRecord(abstract.file, abstract.record, { ...record, kind: 'withdrawn' })
    withdrawn.push(abstract)
  }
  const publish = ({ record, abstract }: Candidate): void => {
    const placed = { ...abstract, topics: topics.assign(record.labels) }
    const diagnostics = [...record.diagnostics, ...publication.admit(placed)]
    account.addRecord(abstract.file, abstract.record, { ...record, diagnostics })
    store.abstracts.put(placed)
    tally.add(placed)
    for (const each of record.media) media.set(each.output, each)
    account.use(record.media)
    account.warn(record.ofToday)
  }
  const admit = (candidate: Candidate): void =>
    publication.withdrawalOf(candidate.abstract) === null ? publish(candidate) : withdraw(candidate)
  const takeRecord = (record: FiledFile['records'][number], filed: FiledFile, start: number) => {
    if (record.kind === 'quarantined')
      return account.addRecord(filed.file, record.origin.record, record)
    const { offset, length } = record.abstract.body
    const abstract = { ...record.abstract, body: { offset: start + offset, length } }
    const candidate = { record, abstract, siblings: filed.records.length }
    if (registrar.recognize(claimOf(abstract, candidate.siblings)) === 'later')
      waiting.push(candidate)
    else admit(candidate)
  }
  return {
    tally,
    withdrawn,
    media,
    take({ files, lines }) {
      const start = store.articles.append(lines)
      for (const filed of files.map(joinDiagnostics)) {
        account.addFile(filed)
        for (const record of filed.records) takeRecord(record, filed, start)
      }
    },
    close() {
      registrar.settle(waiting.map(({ abstract, siblings }) => claimOf(abstract, siblings)))
      waiting.forEach(admit)
    },
  }
}

/** What is to be said of a file with one article is said of the article: nothing, if that is withdrawn. */
function joinDiagnostics(filed: FiledFile): FiledFile {
  const [record, ...others] = filed.records
  if (record?.kind !== 'article' || others.length > 0) return filed
  const diagnostics = [...filed.diagnostics, ...record.diagnostics]
  return { ...filed, diagnostics: [], records: [{ ...record, diagnostics }] }
}
