/** Articles → a search index of them as a build writes it, and the engine that reads its files. */
import { inflateRawSync } from 'node:zlib'
import { nameFolder, packCatalogue, writeScript } from '../../src/search/build/pack-files.js'
import { planShards } from '../../src/search/build/plan-shards.js'
import { ShardWriter } from '../../src/search/build/shard-writer.js'
import { StaticEngine } from '../../src/search/evaluate/static-engine.js'
import type { Facet } from '../../src/search/query.js'
import { CATALOGUE, ENDING, FORM, SEARCH_FOLDER, type Catalogue } from '../../src/search/schema.js'
import type { SearchedArticle } from './array-engine.js'

export interface SmallIndex {
  /** Scripts, by their paths below the root of the site. */
  readonly files: ReadonlyMap<string, string>
  readonly engine: StaticEngine
  /** The files that were loaded, by their paths below the folder of the index. */
  readonly loaded: string[]
}

/** `fails` says of a path whether it cannot be loaded now. */
export function indexOf(
  articles: readonly SearchedArticle[],
  fails: (path: string) => boolean = () => false,
): SmallIndex {
  const files = writeIndex(articles)
  const loaded: string[] = []
  const load = (path: string): Promise<Uint8Array> => {
    loaded.push(path)
    return fails(path) ? Promise.reject(new Error(path)) : Promise.resolve(unpack(files, path))
  }
  const catalogue = JSON.parse(new TextDecoder().decode(unpack(files, CATALOGUE))) as Catalogue
  return { files, loaded, engine: new StaticEngine(catalogue, load) }
}

function writeIndex(articles: readonly SearchedArticle[]): ReadonlyMap<string, string> {
  const buckets = new Map<string, SearchedArticle[]>()
  for (const article of articles.toSorted(newestFirst)) {
    const bucket = article.date?.slice(0, 7) ?? 'undated'
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), article])
  }
  const counted = [...buckets].map(([bucket, all]) => ({ bucket, all, count: all.length }))
  const shards = planShards(counted).map(({ name, buckets: planned }) => {
    const writer = new ShardWriter()
    for (const { bucket, all } of planned)
      for (const article of all) writer.add(toSearched(article, bucket))
    return nameFolder(name, writer.finish())
  })
  const catalogue = packCatalogue({ form: FORM, shards: shards.map(({ row }) => row) })
  const packed = [...shards.flatMap(({ files }) => files.map(writeScript)), catalogue]
  return new Map(packed.map(({ path, content }) => [path, String(content)]))
}

function newestFirst(one: SearchedArticle, other: SearchedArticle): number {
  const [left, right] = [one.date ?? '', other.date ?? '']
  return left === right ? 0 : left < right ? 1 : -1
}

function toSearched(
  { url, fields, date, facets }: SearchedArticle,
  bucket: string,
): Parameters<ShardWriter['add']>[0] {
  const values = (facet: Facet): { value: string; label: string }[] =>
    facets[facet].map((value) => ({ value, label: value }))
  return {
    texts: fields,
    bucket,
    row: [
      url,
      fields.headline,
      fields.lead,
      date ?? '',
      fields.source,
      facets.lang[0] ?? 'und',
      fields.body,
    ],
    facets: {
      topic: values('topic'),
      place: values('place'),
      source: values('source'),
      author: values('author'),
      lang: values('lang'),
    },
  }
}

function unpack(files: ReadonlyMap<string, string>, path: string): Uint8Array {
  const [, name, , packed] = files.get(`${SEARCH_FOLDER}/${path}${ENDING}`)!.split('"')
  if (name !== path) throw new Error(`${path} calls itself ${String(name)}.`)
  return inflateRawSync(Buffer.from(packed!, 'base64'))
}
