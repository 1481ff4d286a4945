/** Articles as lines of JSON → an index of them by one engine, in a process of its own: `node index-with.mjs ENGINE ARTICLES OUT MODULES` */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { groupBy, readLines } from './read-lines.mjs'

const [engine, articles, out, modules] = process.argv.slice(2)
const load = (name) => createRequire(join(modules, 'package.json'))(name)

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

async function indexWithPressmark() {
  const source = new URL('../../dist/src/search/', import.meta.url)
  const [{ ShardWriter }, { nameFolder, packCatalogue, writeScript }, { planShards }, schema] =
    await Promise.all(
      ['build/shard-writer.js', 'build/pack-files.js', 'build/plan-shards.js', 'schema.js'].map(
        (path) => import(new URL(path, source).href),
      ),
    )
  const buckets = groupBy(readLines(articles), ({ date }) => date.slice(0, 7))
  const counted = [...buckets].map(([bucket, all]) => ({ bucket, all, count: all.length }))
  const shards = planShards(counted).map(({ name, buckets: planned }) => {
    const writer = new ShardWriter()
    for (const { bucket, all } of planned)
      for (const each of all) writer.add(toSearched(each, bucket, schema.LONGEST_TEXT))
    const { row, files } = nameFolder(name, writer.finish())
    for (const file of files) putScript(writeScript(file))
    return row
  })
  putScript(packCatalogue({ form: schema.FORM, shards }))
}

function putScript({ path, content }) {
  put(join(out, path), content)
}

function toSearched({ id, headline, lead, body, language, date }, bucket, longest) {
  const facets = { topic: [], place: [], source: [], author: [] }
  return {
    texts: { headline, lead, body, byline: '', source: '', places: '' },
    facets: { ...facets, lang: [{ value: language, label: language }] },
    row: [String(id), headline, lead.slice(0, 240), date, '', language, body.slice(0, longest)],
    bucket,
  }
}

function indexWithMiniSearch() {
  const index = new (load('minisearch'))({ fields: ['headline', 'lead', 'body'] })
  index.addAll([...readLines(articles)])
  put(join(out, 'index.json'), JSON.stringify(index))
}

function indexWithLunr() {
  const index = load('lunr')(function describe() {
    this.ref('id')
    for (const field of ['headline', 'lead', 'body']) this.field(field)
    for (const each of readLines(articles)) this.add(each)
  })
  put(join(out, 'index.json'), JSON.stringify(index))
}

const ENGINES = {
  pressmark: indexWithPressmark,
  minisearch: indexWithMiniSearch,
  lunr: indexWithLunr,
}
await ENGINES[engine]()
