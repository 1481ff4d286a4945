/** The files of a project → an archive on disk, ready to be planned, and an account of every record. */
import type { Archive } from '../archive/archive.js'
import { collate } from '../archive/collate.js'
import { openTally } from '../archive/tally.js'
import type { FoundFiles } from '../read/find-files.js'
import type { Abstract } from '../record/entry.js'
import type { MediaFile } from '../record/media.js'
import type { OutputPath, SourcePath } from '../record/names.js'
import { openStore } from '../store/open-store.js'
import { openTopics } from '../topics/assign.js'
import { defaultVocabulary } from '../topics/vocabulary.js'
import { openAccount, type Account } from './account.js'
import type { FiledArticles, FiledFile, FiledRecord } from './file-articles.js'
import { nameGroupsOf } from './group-names.js'
import { inOrder } from './in-order.js'
import { inShards } from './in-shards.js'
import type { Crew } from './open-crew.js'
import { pickCorrections } from './pick-corrections.js'
import type { Project } from './open-project.js'
import { claimOf, openPublication, type Publication } from './open-publication.js'
import { placeRedactions } from './open-redactions.js'
import type { World } from './world.js'

export interface LoadedArchive {
  readonly archive: Archive
  readonly account: Account
  readonly publication: Publication
  /** Records that were taken out. */
  readonly withdrawn: readonly Abstract[]
  /** The file that the articles lie in. */
  readonly articles: string
  /** The pictures and attachments of all articles, each once. */
  readonly media: readonly MediaFile[]
}

/** A record of which it is not known yet which published article it is. */
interface Candidate {
  readonly record: FiledRecord
  /** With its place in the store. */
  readonly abstract: Abstract
  readonly siblings: number
}

/** Files that one task reads. */
const BATCH = 250

/** Takes every file once. `folder` holds the archive meanwhile: it is emptied first. */
export async function loadArchive(
  project: Project,
  found: FoundFiles,
  folder: string,
  crew: Crew,
  world: World,
): Promise<LoadedArchive> {
  const { content, settings, authorities, corrections } = project
  const store = openStore(folder)
  const topics = openTopics(defaultVocabulary)
  const tally = openTally()
  const account = openAccount(found, corrections)
  const publication = openPublication(project)
  const { registrar, ledger } = publication
  const waiting: Candidate[] = []
  const withdrawn: Abstract[] = []
  const media = new Map<OutputPath, MediaFile>()
  const admit = ({ record, abstract }: Candidate): void => {
    const { file, record: number } = abstract
    const isWithdrawn = publication.withdrawalOf(abstract) !== null
    if (isWithdrawn) {
      account.addRecord(file, number, { ...record, kind: 'withdrawn' })
      withdrawn.push(abstract)
      return
    }
    const placed = { ...abstract, topics: topics.assign(record.labels) }
    const remarks = publication.admit(placed)
    account.addRecord(file, number, { ...record, diagnostics: [...record.diagnostics, ...remarks] })
    store.abstracts.put(placed)
    tally.add(placed)
    for (const each of record.media) media.set(each.output, each)
    account.use(record.media)
    account.warn(record.ofToday)
  }
  const takeRecord = (record: FiledFile['records'][number], filed: FiledFile, start: number) => {
    if (record.kind === 'quarantined')
      return account.addRecord(filed.file, record.origin.record, record)
    const { offset, length } = record.abstract.body
    const abstract = { ...record.abstract, body: { offset: start + offset, length } }
    const candidate = { record, abstract, siblings: filed.records.length }
    const article = registrar.recognize(claimOf(abstract, candidate.siblings))
    if (article === 'later') waiting.push(candidate)
    else admit(candidate)
  }
  const take = ({ files, lines }: FiledArticles): void => {
    const start = store.articles.append(lines)
    for (const filed of files.map(joinDiagnostics)) {
      account.addFile(filed)
      for (const record of filed.records) takeRecord(record, filed, start)
    }
    world.progress('reading', account.counts().files, found.articles.length)
  }
  const redactions = placeRedactions(project.publicRecord.redactions, ledger, found.articles)
  const isStranger = (path: SourcePath): boolean => ledger.inFile(path).length === 0
  const isAdrift = redactions.some((redaction) => redaction.isAdrift)
  const known = { content, settings, authorities, redactions, today: world.today }
  const read = (paths: FoundFiles['articles']): Promise<FiledArticles> =>
    crew.fileArticles({
      ...known,
      paths,
      corrections: pickCorrections(corrections, paths),
      strangers: isAdrift ? paths.filter(isStranger) : [],
    })
  for await (const filed of inOrder(inShards(found.articles, BATCH), crew.size, read)) take(filed)
  registrar.settle(waiting.map(({ abstract, siblings }) => claimOf(abstract, siblings)))
  waiting.forEach(admit)
  store.articles.close()
  const archive: Archive = {
    summary: tally.close(nameGroupsOf(topics, project)),
    buckets: store.abstracts.buckets(),
    entriesOf: (bucket) => collate(store.abstracts.get(bucket), publication.permanence),
    hasAddress: settings.baseUrl !== null,
    title: settings.title,
    redirectMaps: settings.redirectMaps,
    past: () => closePublication(publication, account),
    onPage: publication.pass,
    onEntry(entry) {
      account.meet(entry)
      publication.meet(entry)
    },
    report: account.report,
  }
  return {
    archive,
    account,
    publication,
    withdrawn,
    articles: store.articles.file,
    media: [...media.values()],
  }
}

/** What is to be said of a file with one article is said of the article: nothing, if that is withdrawn. */
function joinDiagnostics(filed: FiledFile): FiledFile {
  const [record, ...others] = filed.records
  if (record?.kind !== 'article' || others.length > 0) return filed
  const diagnostics = [...filed.diagnostics, ...record.diagnostics]
  return { ...filed, diagnostics: [], records: [{ ...record, diagnostics }] }
}

function closePublication(
  publication: Publication,
  { rules }: Account,
): ReturnType<Archive['past']> {
  const { past, remarks } = publication.close()
  for (const remark of remarks) rules.add(remark, null)
  return past
}
