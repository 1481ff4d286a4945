/** The files of a project → an archive on disk, ready to be planned, and an account of every record. */
import { makeAbstract } from '../archive/abstract.js'
import type { Archive } from '../archive/archive.js'
import { collate } from '../archive/collate.js'
import { openTally } from '../archive/tally.js'
import type { FoundFiles } from '../read/find-files.js'
import type { Article } from '../record/article.js'
import type { Entry } from '../record/entry.js'
import { openStore } from '../store/open-store.js'
import { openTopics } from '../topics/assign.js'
import { defaultVocabulary } from '../topics/vocabulary.js'
import { openAccount, type Account } from './account.js'
import { nameGroupsOf } from './group-names.js'
import type { Project } from './open-project.js'
import { parseContent } from './parse-content.js'
import { warnOfFuture } from './warn-of-future.js'
import type { World } from './world.js'

export interface LoadedArchive {
  readonly archive: Archive
  readonly account: Account
  /** Lets go of what lies on disk. */
  readonly close: () => void
}

/** Takes every file once. `folder` holds the archive meanwhile: it is emptied first. */
export function loadArchive(
  project: Project,
  found: FoundFiles,
  folder: string,
  world: World,
): LoadedArchive {
  const { settings, authorities } = project
  const store = openStore(folder)
  const topics = openTopics(defaultVocabulary)
  const tally = openTally()
  const account = openAccount(found)
  const file = (article: Article): void => {
    const abstract = makeAbstract(article, {
      topics: topics.assign(article.topics),
      roster: authorities.roster,
      body: store.articles.put(article),
    })
    store.abstracts.put(abstract)
    tally.add(abstract)
    account.warn(warnOfFuture(article, world.today))
  }
  for (const parsed of parseContent(project, found.articles, world)) {
    account.add(parsed)
    for (const record of parsed.records) if (record.kind === 'article') file(record.article)
  }
  const archive: Archive = {
    summary: tally.close(nameGroupsOf(topics, project)),
    buckets: store.abstracts.buckets(),
    entriesOf: (bucket) => collate(store.abstracts.get(bucket)),
    articleOf: (entry: Entry) => store.articles.get(entry.body),
    hasAddress: settings.baseUrl !== null,
    title: settings.title,
    onEntry: account.meet,
    report: account.report,
  }
  return { archive, account, close: store.articles.close }
}
