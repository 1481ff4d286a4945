/** The files of a project → an archive on disk, ready to be planned, and an account of every record. */
import type { Archive } from '../archive/archive.js'
import { collate } from '../archive/collate.js'
import { openTally } from '../archive/tally.js'
import type { FoundFiles } from '../read/find-files.js'
import type { MediaFile } from '../record/media.js'
import type { OutputPath } from '../record/names.js'
import { openStore } from '../store/open-store.js'
import { openTopics } from '../topics/assign.js'
import { defaultVocabulary } from '../topics/vocabulary.js'
import { openAccount, type Account } from './account.js'
import type { FiledArticles, FiledRecord } from './file-articles.js'
import { nameGroupsOf } from './group-names.js'
import { inOrder } from './in-order.js'
import { inShards } from './in-shards.js'
import type { Crew } from './open-crew.js'
import type { Project } from './open-project.js'
import type { World } from './world.js'

export interface LoadedArchive {
  readonly archive: Archive
  readonly account: Account
  /** The file that the articles lie in. */
  readonly articles: string
  /** The pictures and attachments of all articles, each once. */
  readonly media: readonly MediaFile[]
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
  const { content, settings, authorities } = project
  const store = openStore(folder)
  const topics = openTopics(defaultVocabulary)
  const tally = openTally()
  const account = openAccount(found)
  const media = new Map<OutputPath, MediaFile>()
  const file = ({ abstract, labels, media: files, ofToday }: FiledRecord, start: number): void => {
    const { offset, length } = abstract.body
    const body = { offset: start + offset, length }
    const placed = { ...abstract, topics: topics.assign(labels), body }
    store.abstracts.put(placed)
    tally.add(placed)
    for (const each of files) media.set(each.output, each)
    account.use(files)
    account.warn(ofToday)
  }
  const take = ({ files, lines }: FiledArticles): void => {
    const start = store.articles.append(lines)
    for (const filed of files) {
      account.add(filed)
      for (const record of filed.records) if (record.kind === 'article') file(record, start)
    }
    world.progress('reading', account.counts().files, found.articles.length)
  }
  const known = { content, settings, authorities, today: world.today }
  const read = (paths: FoundFiles['articles']): Promise<FiledArticles> =>
    crew.fileArticles({ ...known, paths })
  for await (const filed of inOrder(inShards(found.articles, BATCH), crew.size, read)) take(filed)
  store.articles.close()
  const archive: Archive = {
    summary: tally.close(nameGroupsOf(topics, project)),
    buckets: store.abstracts.buckets(),
    entriesOf: (bucket) => collate(store.abstracts.get(bucket)),
    hasAddress: settings.baseUrl !== null,
    title: settings.title,
    onEntry: account.meet,
    report: account.report,
  }
  return { archive, account, articles: store.articles.file, media: [...media.values()] }
}
