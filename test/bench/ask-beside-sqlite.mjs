/**
 * A tree of Markdown articles → 500 random searches, each through the page in Chromium and through SQLite over the same
 * articles: says where they differ. `node test/bench/ask-beside-sqlite.mjs TREE`; needs a python3 whose SQLite has FTS5.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { foldedWords } from '../../dist/src/search/split-words.js'
import { parseQuery } from '../../dist/src/search/parse-query.js'
import { readTree } from './read-tree.mjs'
import { mustRun } from './run-process.mjs'
import { serveFolder } from './serve-folder.mjs'
import { inventSearches } from './invent-searches.mjs'

const COUNT = 500
const SEED = 11
/** Hits on a page of results. */
const SHOWN = 20
const COLUMNS = ['headline', 'lead', 'body']
const SQLITE = `
import json, sqlite3, sys
given = json.load(sys.stdin)
base = sqlite3.connect(':memory:')
base.execute("create virtual table texts using fts5(headline, lead, body, tokenize=\\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\\")")
base.execute('create table articles (id integer primary key, date text)')
for number, (date, texts) in enumerate(given['articles']):
    base.execute('insert into articles values (?, ?)', [number, date])
    base.execute('insert into texts (rowid, headline, lead, body) values (?, ?, ?, ?)', [number, *texts])
print(json.dumps([[row[0] for row in base.execute('select id from articles where ' + query + ' order by id')] for query in given['queries']]))
`

/** Rows of each query, newest first. */
function askSqlite(articles, queries) {
  const rows = articles.map(({ date, ...texts }) => [
    date,
    COLUMNS.map((name) => foldedWords(texts[name]).join(' ')),
  ])
  const input = JSON.stringify({ articles: rows, queries: queries.map(conditionOf) })
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 30 }
  const { status, stdout, stderr } = spawnSync('python3', ['-c', SQLITE], options)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function conditionOf(expression) {
  const { kind, parts, part } = expression
  if (kind === 'and' || kind === 'or') return `(${parts.map(conditionOf).join(` ${kind} `)})`
  if (kind === 'not') return `not ${conditionOf(part)}`
  if (kind === 'dates') return `(date between '${expression.from}' and '${expression.to}-99')`
  const phrase = expression.words.flatMap(foldedWords).join(' ')
  const field = expression.field ? `${expression.field} : ` : ''
  const sought = `${field}"${phrase}"${expression.isPrefix ? '*' : ''}`
  return `id in (select rowid from texts where texts match '${sought}')`
}

/** The page of a small site, above the index of all articles. */
async function laySite(articles, folder) {
  const site = join(folder, 'site')
  const content = join(folder, 'content')
  mkdirSync(content)
  writeFileSync(join(content, 'archive.yaml'), 'title: Archive\nlanguages: [en]\n')
  const program = join(import.meta.dirname, '../../dist/src/main.js')
  const places = [
    '--content',
    content,
    '--output',
    join(folder, 'small'),
    '--cache',
    join(folder, 'cache'),
  ]
  await mustRun(process.execPath, [program, 'build', ...places])
  const lines = join(folder, 'articles.jsonl')
  writeFileSync(lines, articles.map((each) => `${JSON.stringify(each)}\n`).join(''))
  for (const part of ['assets', 'search/index.html'])
    cpSync(join(folder, 'small', part), join(site, part), { recursive: true })
  const maker = join(import.meta.dirname, 'index-with.mjs')
  await mustRun(process.execPath, [maker, 'pressmark', lines, site])
  return site
}

/** What the page says is found, and the articles that it shows. */
async function askPage(page, text) {
  await page.fill('.ask input', text)
  await page.press('.ask input', 'Enter')
  await page.waitForFunction(
    (asked) =>
      new URLSearchParams(location.search).get('q') === asked &&
      document.querySelector('.cite p')?.textContent.includes(`“${asked}”`),
    text,
  )
  return page.evaluate(() => ({
    total:
      Number.parseInt(document.querySelector('#count').textContent.replaceAll(',', ''), 10) || 0,
    shown: [...document.querySelectorAll('.hit-list .what > a')].map((link) =>
      Number(link.getAttribute('href').replace(/^\.\.\/|#.*$/g, '')),
    ),
  }))
}

const [tree] = process.argv.slice(2)
if (!tree) throw new Error('node test/bench/ask-beside-sqlite.mjs TREE')
const folder = mkdtempSync(join(tmpdir(), 'pressmark-search-'))
const flags = ['--no-sandbox', '--disable-gpu']
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: flags,
  timeout: 0,
})
const articles = readTree(tree)
const server = await serveFolder(await laySite(articles, folder))
try {
  const texts = inventSearches(articles, COUNT, SEED)
  const expected = askSqlite(
    articles,
    texts.map((text) => parseQuery(text).expression),
  )
  const page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${server.root}search/index.html?q=x&sort=newest`)
  let [same, found] = [0, 0]
  for (const [index, text] of texts.entries()) {
    const { total, shown } = await askPage(page, text)
    const rows = expected[index]
    const isSame = total === rows.length && shown.join() === rows.slice(0, SHOWN).join()
    if (isSame) same++
    else
      console.log(
        `${text}: ${total} here, ${rows.length} there`,
        shown.slice(0, 3),
        rows.slice(0, 3),
      )
    if (rows.length > 0) found++
  }
  console.log(
    `${articles.length} articles, ${COUNT} searches: ${same} the same, ${found} found something`,
  )
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
