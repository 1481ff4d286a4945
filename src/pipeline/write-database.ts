/** A loaded archive → an SQLite file of all that its pages show. */
import { DatabaseWriter } from '../database/database-writer.js'
import { articleRow } from '../database/article-row.js'
import { KINDS } from '../database/schema.js'
import type { ArchiveSettings } from '../record/settings.js'
import { groupUrl } from '../record/url.js'
import type { PageUrl } from '../record/strings.js'
import { Shelf } from '../store/shelf.js'
import { publicAddress } from '../template/links.js'
import { type Archive, listHoldings } from './archive.js'

type ShownSettings = Pick<
  ArchiveSettings,
  'title' | 'description' | 'publication' | 'rights' | 'baseUrl' | 'urlStyle'
>

/** Gives the number of articles. Throws when the file cannot be written, and `StaleCacheError`. */
export function writeDatabase(
  file: string,
  archive: Archive,
  settings: ShownSettings,
  progress: (done: number) => void,
): number {
  const writer = new DatabaseWriter(file)
  const shelf = new Shelf(archive.store)
  const addressOf = (url: PageUrl): string => publicAddress(settings, url) ?? url
  try {
    writer.describe(factsOf(settings))
    for (const kind of KINDS)
      for (const { key, label, slug, count, isThin } of archive.summary.groups[kind].values()) {
        const url = isThin ? null : addressOf(groupUrl(kind, slug))
        writer.addGroup(kind, { key, name: label, url, articles: count })
      }
    let done = 0
    for (const { entry, mark } of listHoldings(archive)) {
      const { article } = shelf.readArticle(mark.body)
      writer.addArticle(articleRow(entry, article, mark.words, addressOf(entry.url)), entry)
      progress(++done)
    }
    return writer.finish()
  } finally {
    shelf.close()
    writer.close()
  }
}

function factsOf({
  title,
  description,
  publication,
  rights,
  baseUrl,
}: ShownSettings): Readonly<Record<string, string>> {
  const facts = { title, description, publication, rights: rights ?? '', address: baseUrl ?? '' }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''))
}
