/** Articles of which three words are remembered, and an index → the rank at which each article is found. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { groupBy } from './read-lines.mjs'
import { serveFolder } from './serve-folder.mjs'

/** What is looked at of the hits. */
const FIRST = 10
/** Queries that are asked with nothing loaded, to see what one loads. */
const COLD = 20

/** Three words of four letters or more, by chance, of articles that have twenty of them. */
export function chooseQueries(articles, count, seed) {
  let state = seed
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const queries = []
  while (queries.length < count) {
    const { id, headline, lead, body, language } = articles[below(articles.length)]
    const words = [...new Set(`${headline} ${lead} ${body}`.match(/\p{L}{4,}/gu))]
    if (words.length < 20) continue
    const chosen = new Set()
    while (chosen.size < 3) chosen.add(words[below(words.length)])
    queries.push({ id, language, words: [...chosen] })
  }
  return queries
}

/** Mean reciprocal rank of the first ten, and how many of them are there at all. */
export function judge(ranks) {
  const found = ranks.filter((rank) => rank > 0)
  return { mrr: found.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length, found: found.length }
}

const rankOf = (ids, id) => ids.slice(0, FIRST).indexOf(id) + 1

async function seekWithPressmark(out, queries) {
  const source = new URL('../../dist/src/search/', import.meta.url)
  const { StaticEngine } = await import(new URL('evaluate/static-engine.js', source).href)
  const { parseQuery } = await import(new URL('parse-query.js', source).href)
  let bytes = 0
  const load = async (path) => {
    const text = readFileSync(join(out, 'search', `${path}.js`), 'latin1')
    bytes += text.length
    return new Uint8Array(inflateRawSync(Buffer.from(text.split('"')[3], 'base64')))
  }
  const open = async () => new StaticEngine(JSON.parse(Buffer.from(await load('catalogue'))), load)
  const ask = async (engine, words) => {
    const { expression } = parseQuery(words.join(' '))
    const { hits } = await engine.search({ expression, order: 'relevance', from: 0, count: FIRST })
    return hits.map(({ url }) => Number(url))
  }
  for (const { words } of queries.slice(0, COLD)) await ask(await open(), words)
  const perQuery = bytes / COLD
  const engine = await open()
  const ranks = []
  for (const { id, words } of queries) ranks.push(rankOf(await ask(engine, words), id))
  return { ranks, perQuery }
}

/** The whole index is loaded before the first query. */
function seekWithMiniSearch(options) {
  return (out, queries, modules) => {
    const MiniSearch = createRequire(join(modules, 'package.json'))('minisearch')
    const text = readFileSync(join(out, 'index.json'), 'utf8')
    const index = MiniSearch.loadJSON(text, { fields: ['headline', 'lead', 'body'] })
    const ranks = queries.map(({ id, words }) =>
      rankOf(
        index.search(words.join(' '), options).map((hit) => hit.id),
        id,
      ),
    )
    return { ranks, perQuery: Buffer.byteLength(text) }
  }
}

function seekWithLunr(write) {
  return (out, queries, modules) => {
    const lunr = createRequire(join(modules, 'package.json'))('lunr')
    const text = readFileSync(join(out, 'index.json'), 'utf8')
    const index = lunr.Index.load(JSON.parse(text))
    const ranks = queries.map(({ id, words }) =>
      rankOf(
        index.search(words.map(write).join(' ')).map(({ ref }) => Number(ref)),
        id,
      ),
    )
    return { ranks, perQuery: Buffer.byteLength(text) }
  }
}

/** In a browser, on a page in the language of the article, for it has an index for each. */
async function seekWithPagefind(out, queries) {
  const server = await serveFolder(out, (path) => {
    const [, folder, language] = path.split('/')
    return folder === 'page'
      ? `<!doctype html><html lang="${language}"><title>Search</title>`
      : null
  })
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
    timeout: 0,
  })
  const ask = async (asked, language) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${server.root}page/${language}`)
    const ids = await page.evaluate(
      ASK_PAGEFIND,
      asked.map(({ words }) => words.join(' ')),
    )
    await context.close()
    return asked.map(({ id }, index) => rankOf(ids[index], id))
  }
  try {
    for (const query of queries.slice(0, COLD)) await ask([query], query.language)
    const perQuery = server.traffic.bytes / COLD
    const ranks = []
    for (const [language, asked] of groupBy(queries, (query) => query.language))
      ranks.push(...(await ask(asked, language)))
    return { ranks, perQuery }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Runs in the page. */
const ASK_PAGEFIND = async (queries) => {
  const pagefind = await import(`${location.origin}/pagefind.js`)
  await pagefind.init()
  const all = []
  for (const query of queries) {
    const { results } = await pagefind.search(query)
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
    all.push(shown.map(({ url }) => Number.parseInt(url.split('/').at(-1), 10)))
  }
  return all
}

/** By engine, and how it is asked where there is a choice. */
export const SEEKERS = {
  pressmark: seekWithPressmark,
  pagefind: seekWithPagefind,
  'minisearch any word': seekWithMiniSearch({}),
  'minisearch all words': seekWithMiniSearch({ combineWith: 'AND' }),
  'minisearch all words, headline twice': seekWithMiniSearch({
    combineWith: 'AND',
    boost: { headline: 2 },
  }),
  'lunr any word': seekWithLunr((word) => word),
  'lunr all words': seekWithLunr((word) => `+${word}`),
}
