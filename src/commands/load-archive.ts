/** The files of a project → an archive on disk, ready to be planned, and an account of every record. */
import type { Archive } from '../archive/archive.js'
import { collate } from '../archive/collate.js'
import { openRedactor } from '../read/redact.js'
import type { FoundFiles } from '../read/find-files.js'
import type { Abstract } from '../record/entry.js'
import type { MediaFile } from '../record/media.js'
import type { PageUrl } from '../record/names.js'
import { openStore } from '../store/open-store.js'
import { openTopics } from '../topics/assign.js'
import { defaultVocabulary } from '../topics/vocabulary.js'
import { openAccount, type Account } from './account.js'
import type { FiledArticles } from './file-articles.js'
import { nameGroupsOf } from './group-names.js'
import { inOrder } from './in-order.js'
import { inShards } from './in-shards.js'
import type { Crew } from './open-crew.js'
import { openIntake, type Desks } from './open-intake.js'
import type { Project } from './open-project.js'
import { openPublication, type Publication } from './open-publication.js'
import { placeRedactions } from './open-redactions.js'
import { pickCorrections } from './pick-corrections.js'
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

/** Files that one task reads. */
const BATCH = 250

/** Takes every file. `folder` holds the archive meanwhile: it is emptied first. */
export async function loadArchive(
  project: Project,
  found: FoundFiles,
  folder: string,
  crew: Crew,
  world: World,
): Promise<LoadedArchive> {
  const read = (lost: ReadonlySet<PageUrl>): Promise<LoadedArchive> =>
    readArchive(project, found, folder, crew, world, lost)
  const loaded = await read(new Set())
  const lost = loaded.publication.lostRedactions()
  // An article was lost whose words nobody should read: they may stand anywhere, so they are looked for everywhere.
  return lost.size === 0 ? loaded : read(lost)
}

async function readArchive(
  project: Project,
  found: FoundFiles,
  folder: string,
  crew: Crew,
  world: World,
  lost: ReadonlySet<PageUrl>,
): Promise<LoadedArchive> {
  const { content, settings, authorities, corrections, publicRecord } = project
  const { text } = openRedactor(publicRecord.redactions)
  const desks: Desks = {
    store: openStore(folder),
    topics: openTopics(defaultVocabulary),
    account: openAccount(found, corrections, text),
    publication: openPublication(project, found.articles, lost),
  }
  const { ledger } = desks.publication
  const redactions = placeRedactions(publicRecord.redactions, ledger, found.articles, lost)
  const known = { content, settings, authorities, redactions, today: world.today }
  const intake = openIntake(desks)
  const read = (paths: FoundFiles['articles']): Promise<FiledArticles> =>
    crew.fileArticles({ ...known, paths, corrections: pickCorrections(corrections, paths) })
  for await (const filed of inOrder(inShards(found.articles, BATCH), crew.size, read)) {
    intake.take(filed)
    world.progress('reading', desks.account.counts().files, found.articles.length)
  }
  intake.close()
  desks.store.articles.close()
  return {
    archive: describeArchive(
      desks,
      intake.tally.close(nameGroupsOf(desks.topics, project)),
      project,
    ),
    account: desks.account,
    publication: desks.publication,
    withdrawn: intake.withdrawn,
    articles: desks.store.articles.file,
    media: [...intake.media.values()],
  }
}

function describeArchive(
  { store, account, publication }: Desks,
  summary: Archive['summary'],
  { settings }: Project,
): Archive {
  return {
    summary,
    buckets: store.abstracts.buckets(),
    entriesOf: (bucket) => collate(store.abstracts.get(bucket), publication.permanence),
    hasAddress: settings.baseUrl !== null,
    title: settings.title,
    redirectMaps: settings.redirectMaps,
    past() {
      const { past, remarks } = publication.close()
      for (const remark of remarks) account.remark(remark)
      return past
    },
    onPage: publication.pass,
    onEntry(entry) {
      account.meet(entry)
      publication.meet(entry)
    },
    report: account.report,
  }
}
