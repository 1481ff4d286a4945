/**
 * Measures Pressmark and prints figures; asserts nothing. `npm run bench -- [ARTICLES]`
 * With HUGO=/path/to/hugo that Hugo builds a site of the Markdown tree in turn, in the same run.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseFile } from '../../dist/src/article/parse-file.js'
import { decodeSource } from '../../dist/src/read/decode.js'
import { openProject } from '../../dist/src/commands/open-project.js'
import { makeTree } from './make-tree.mjs'

const count = Number(process.argv[2] ?? 10_000)
const ROUNDS = 3
const main = resolve(import.meta.dirname, '../../dist/src/main.js')
const folder = mkdtempSync(join(tmpdir(), 'pressmark-bench-'))

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** Files per second through decoder and parser, on one core, bytes already in memory. */
function measureParsing(kind) {
  const root = join(folder, kind)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => [name, readFileSync(join(root, name))])
  const { contextOf } = openProject(root)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const [name, bytes] of files) parseFile(decodeSource(name, bytes), contextOf(name))
    return (files.length * 1000) / (performance.now() - start)
  })
  return Math.round(median(rounds))
}

/** Wall seconds of a whole process. */
function measure(command, args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`)
  return (performance.now() - start) / 1000
}

function measurePressmark(kind) {
  const [output, cache] = [join(folder, `site-${kind}`), join(folder, `cache-${kind}`)]
  for (const old of [output, cache]) rmSync(old, { recursive: true, force: true })
  const places = ['--content', join(folder, kind), '--output', output, '--cache', cache]
  return measure(process.execPath, [main, 'build', '--json', ...places])
}

/** A page of Hugo's, as small as can be. */
function page(body) {
  return `<!doctype html><html lang="nl"><title>{{ .Title }}</title><main>${body}</main></html>\n`
}

function makeHugoSite() {
  const site = join(folder, 'hugo')
  mkdirSync(join(site, 'layouts/_default'), { recursive: true })
  writeFileSync(
    join(site, 'config.toml'),
    `baseURL = "https://example.org/"\ntitle = "Archive"\ncontentDir = "../md"\n[taxonomies]\ntopic = "topics"\nsource = "source"\n[pagination]\npagerSize = 50\n`,
  )
  const list = `<h1>{{ .Title }}</h1><ol>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}<p>{{ .Summary | plainify | truncate 150 }}</p></li>{{ end }}</ol>`
  const single = `<h1>{{ .Title }}</h1><time>{{ .Date.Format "2 January 2006" }}</time>{{ .Content }}<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>`
  writeFileSync(join(site, 'layouts/_default/single.html'), page(single))
  writeFileSync(join(site, 'layouts/_default/list.html'), page(list))
  writeFileSync(join(site, 'layouts/index.html'), page(list))
  return site
}

try {
  makeTree(folder, count)
  for (const kind of ['raw', 'md'])
    console.log(`parsing ${kind}: ${measureParsing(kind)} files/s on one core`)
  const hugo = process.env.HUGO
  const site = hugo && makeHugoSite()
  const times = { raw: [], md: [], hugo: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.raw.push(measurePressmark('raw'))
    times.md.push(measurePressmark('md'))
    if (!hugo) continue
    const output = join(folder, 'site-hugo')
    rmSync(output, { recursive: true, force: true })
    times.hugo.push(measure(hugo, ['--quiet', '--source', site, '--destination', output]))
  }
  const rival = hugo ? median(times.hugo) : null
  for (const [name, seconds] of Object.entries(times)) {
    if (seconds.length === 0) continue
    const ratio = rival === null ? '' : `, ${(median(seconds) / rival).toFixed(2)} of Hugo`
    const each = ((median(seconds) * 1e6) / count).toFixed(0)
    console.log(`${name}: ${median(seconds).toFixed(2)} s, ${each} µs an article${ratio}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
