/**
 * A tree of Markdown articles → the search index beside those of Pagefind, MiniSearch and lunr: what they cost, and which of
 * them finds a known article by three of its words. `node test/bench/compare-search.mjs TREE [PACKAGES]`; the others are
 * installed in PACKAGES, else in a folder that is removed afterwards.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chooseQueries, judge, SEEKERS } from './seek-known.mjs'
import { figure, printTable } from './print-table.mjs'
import { readTree } from './read-tree.mjs'
import { mustRun } from './run-process.mjs'

const PACKAGES = ['pagefind', 'minisearch', 'lunr']
/** Chosen before the first run; nothing was tuned with it. */
const SEED = 2026
const QUERIES = 500

const [tree, packages] = process.argv.slice(2)
if (!tree) throw new Error('node test/bench/compare-search.mjs TREE [PACKAGES]')
const folder = mkdtempSync(join(tmpdir(), 'pressmark-search-'))
try {
  const modules = resolve(packages ?? join(folder, 'packages'))
  if (!existsSync(join(modules, 'node_modules/lunr'))) await install(modules)
  const articles = readTree(tree)
  const lines = join(folder, 'articles.jsonl')
  writeFileSync(lines, articles.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const characters = articles.reduce((sum, { lead, body }) => sum + lead.length + body.length, 0)
  console.log(
    `${figure(articles.length)} articles of ${figure(characters / articles.length)} characters\n`,
  )
  const built = await buildAll(lines, articles, modules)
  const queries = chooseQueries(articles, QUERIES, SEED)
  const rows = []
  for (const [name, seek] of Object.entries(SEEKERS)) {
    const engine = name.split(' ')[0]
    const { core, peak, bytes, files } = built[engine]
    const { ranks, perQuery } = await seek(join(folder, engine), queries, modules)
    const { mrr, found } = judge(ranks)
    rows.push([
      name,
      figure(core, 1),
      figure(peak / 1e6),
      figure(bytes / 1e6, 1),
      figure(files),
      figure(perQuery / 1e3),
      figure(mrr, 3),
      figure(found),
    ])
  }
  printTable(
    ['engine', 'core s', 'peak MB', 'index MB', 'files', 'KB a query', 'MRR@10', `of ${QUERIES}`],
    rows,
  )
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function install(modules) {
  mkdirSync(modules, { recursive: true })
  writeFileSync(join(modules, 'package.json'), '{ "private": true }\n')
  await mustRun('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: modules })
}

/** Each in a process of its own, so that its memory is its own. */
async function buildAll(lines, articles, modules) {
  const maker = join(import.meta.dirname, 'index-with.mjs')
  const built = {}
  for (const engine of ['pressmark', 'minisearch', 'lunr']) {
    const run = [process.execPath, [maker, engine, lines, join(folder, engine), modules]]
    built[engine] = weigh(await mustRun(...run), join(folder, engine))
  }
  const pages = layPages(articles)
  const scope = readdirSync(join(modules, 'node_modules/@pagefind')).find((name) =>
    name.startsWith(process.platform),
  )
  const bin = join(modules, 'node_modules/@pagefind', scope, 'bin')
  const program = readdirSync(bin).find((name) => /^pagefind(?:_extended)?(?:\.exe)?$/.test(name))
  const out = join(folder, 'pagefind')
  built.pagefind = weigh(
    await mustRun(join(bin, program), ['--site', pages, '--output-path', out]),
    out,
  )
  return built
}

function weigh({ coreSeconds, peakBytes }, out) {
  const items = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  )
  const bytes = items.reduce(
    (sum, item) => sum + statSync(join(item.parentPath, item.name)).size,
    0,
  )
  return { core: coreSeconds, peak: peakBytes, bytes, files: items.length }
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A page for each article, with nothing on it but the article. */
function layPages(articles) {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const { id, headline, lead, body, language } of articles)
    writeFileSync(
      join(pages, `${id}.html`),
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escape(headline)}</title><h1>${escape(headline)}</h1><p>${escape(lead)}</p><p>${escape(body)}</p></html>`,
    )
  return pages
}
