/** A tree → what its search index costs to make, and what a search costs in a browser, from a server near, far, and from a disk. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { buildAnew } from './build-with-pressmark.mjs'
import { tell } from './take-turns.mjs'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
/** Milliseconds that a request waits: a server on this machine, and one on another continent. */
const DELAYS = [0, 40]
const ROUNDS = 3
/** What the page shows of a hit. */
const RESULT = '.hit-list li'

/** Formats with `{ files, bytes, core, places: [{ place, queries: [...] }] }`; no places where there is no Chromium. */
export async function measureSearch(tree) {
  const measured = []
  for (const format of tree.formats) {
    tell(`search: ${format}`)
    const { summary } = await buildAnew(tree, format, ['--profile'])
    const site = tree.outputOf(format)
    const core = summary.profile?.find(({ stage }) => stage === 'indexing')?.core ?? null
    const places = existsSync(CHROMIUM) ? await measurePlaces(site) : []
    measured.push({ format, ...weighIndex(site), core, places })
  }
  tell('')
  return measured
}

function weighIndex(site) {
  const index = join(site, 'search')
  const paths = readdirSync(index, { recursive: true, withFileTypes: true })
  const files = paths.filter((item) => item.isFile() && item.name.endsWith('.js'))
  const sizes = files.map((item) => statSync(join(item.parentPath, item.name)).size)
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

async function measurePlaces(site) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: 0 })
  try {
    const places = []
    for (const delay of DELAYS)
      await withServer(site, delay, async (root, traffic) => {
        places.push({
          place: `${delay} ms`,
          queries: await measureQueries(browser, root, site, traffic),
        })
      })
    const root = pathToFileURL(`${site}/`).href
    places.push({ place: 'disk', queries: await measureQueries(browser, root, site, null) })
    return places
  } finally {
    await browser.close()
  }
}

/** From navigation, with nothing cached, to the first results; then another search on the same page. Medians, in milliseconds. */
async function measureQueries(browser, root, site, traffic) {
  const queries = []
  for (const [name, query] of chooseQueries(site)) {
    const runs = []
    for (let round = 0; round < ROUNDS; round++)
      runs.push(await measureOne(browser, root, query, traffic))
    const middle = runs.toSorted((a, b) => a.shown - b.shown)[Math.floor(ROUNDS / 2)]
    queries.push({ name, ...middle })
  }
  return queries
}

async function measureOne(browser, root, query, traffic) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const [requests, bytes] = traffic ? [traffic.requests, traffic.bytes] : [0, 0]
    const start = performance.now()
    await page.goto(`${root}search/index.html?q=${encodeURIComponent(query)}`)
    await page.waitForSelector(RESULT)
    const shown = performance.now() - start
    const loaded = traffic
      ? { requests: traffic.requests - requests, bytes: traffic.bytes - bytes }
      : {}
    return { shown, ...loaded }
  } finally {
    await context.close()
  }
}

/** Words of an article in the middle of the largest shard. */
function chooseQueries(site) {
  const index = join(site, 'search')
  const shards = readdirSync(index).filter((name) => /-[\da-f]{12}$/.test(name))
  const sizeOf = (shard) => readdirSync(join(index, shard)).length
  const largest = shards.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  const packed = readFileSync(join(index, largest, 'r0.js'), 'latin1').split('"')[3]
  const rows = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'))
  const [, headline, lead] = rows[Math.floor(rows.length / 2)]
  const words = `${headline} ${lead}`.match(/\p{L}{4,}/gu) ?? ['water']
  const phrase = /\p{L}+ \p{L}+/u.exec(headline)?.[0] ?? words[0]
  return [
    ['a word', words[0]],
    ['three words', words.slice(0, 3).join(' ')],
    ['a phrase', `"${phrase}"`],
    ['a start', `${words[0].slice(0, 4)}*`],
  ]
}

async function withServer(site, delay, use) {
  const traffic = { requests: 0, bytes: 0 }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    setTimeout(() => answer(site, path, response, traffic), delay)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await use(`http://127.0.0.1:${server.address().port}/`, traffic)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

function answer(site, path, response, traffic) {
  const file = join(site, path)
  if (!existsSync(file)) return void response.writeHead(404).end()
  const content = readFileSync(file)
  traffic.requests++
  traffic.bytes += content.length
  response.setHeader('content-type', TYPES[path.split('.').at(-1)] ?? 'application/octet-stream')
  response.end(content)
}
