/** A tree of Markdown → a project of Hugo's that does the comparable job, and runs of Hugo on it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mustRun, runProcess } from './run-process.mjs'

const FRAME = `<!doctype html>
<html lang="{{ with .Params.lang }}{{ . }}{{ else }}nl{{ end }}">
<head><meta charset="utf-8"><title>{{ .Title }} · {{ .Site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
{{ if .IsPage }}<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02T15:04Z07:00") | jsonify | safeJS }}</script>{{ end }}</head>
<body><nav><a href="{{ "/" | relURL }}">{{ .Site.Title }}</a></nav>
<main>{{ block "main" . }}{{ end }}</main></body></html>
`
const ARTICLE = `{{ define "main" }}<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> {{ .Params.source }}</p>
{{ .Content }}
<ul>{{ range .Params.topics }}<li><a href="{{ printf "/topics/%s/" (urlize .) | relURL }}">{{ . }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
`
const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range .Paginator.Pages }}<li><time>{{ .Date.Format "2006-01-02" }}</time>
<a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Summary | plainify | truncate 160 }}</p></li>
{{ end }}</ol>
{{ with .Paginator.Prev }}<a rel="prev" href="{{ .URL }}">newer</a>{{ end }}
{{ with .Paginator.Next }}<a rel="next" href="{{ .URL }}">older</a>{{ end }}{{ end }}
`

export function versionOfHugo(hugo) {
  return spawnSync(hugo, ['version'], { encoding: 'utf8' }).stdout?.trim()
}

/** Before 0.128 the length of a list was set elsewhere. */
function settingsFor(hugo) {
  const minor = Number(/v0\.(\d+)/.exec(versionOfHugo(hugo) ?? '')?.[1] ?? 999)
  const pager = minor < 128 ? 'paginate = 50' : '[pagination]\npagerSize = 50'
  const taxonomies = '[taxonomies]\ntopic = "topics"\nsource = "source"'
  return `baseURL = "https://example.org/"\ntitle = "Archive"\n${pager}\n${taxonomies}\n`
}

function put(site, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text)
}

/** A folder is a section, with a list of its own, when it has a page for that. */
function nameSections(folder) {
  writeFileSync(join(folder, '_index.md'), `---\ntitle: "${basename(folder)}"\n---\n`)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) nameSections(join(folder, entry.name))
    else disarm(join(folder, entry.name))
}

/** Words of the news that Hugo would run. */
function disarm(file) {
  const text = readFileSync(file, 'utf8')
  if (text.includes('{{')) writeFileSync(file, text.replaceAll('{{', '{ {'))
}

async function makeProject(tree, site, { hugo, hugoSite }) {
  const content = tree.contentOf('md')
  if (hugoSite) return mustRun(hugoSite, [content, site], { env: { ...process.env, HUGO: hugo } })
  mkdirSync(join(site, 'layouts/_default'), { recursive: true })
  await mustRun('cp', ['-r', content, join(site, 'content')])
  await mustRun('rm', ['-f', join(site, 'content/archive.yaml')])
  nameSections(join(site, 'content'))
  put(site, {
    'config.toml': settingsFor(hugo),
    'layouts/_default/baseof.html': FRAME,
    'layouts/_default/single.html': ARTICLE,
    'layouts/_default/list.html': LIST,
    'layouts/index.html': LIST,
  })
}

/** Makes the project, and returns a builder. */
export async function openHugo(tree, options) {
  const [site, output] = [join(tree.folder, 'hugo'), join(tree.folder, 'site-hugo')]
  await makeProject(tree, site, options)
  const places = ['--source', site, '--destination', output]
  const cache = ['--cacheDir', join(tree.folder, 'cache-hugo')]
  return {
    name: 'Hugo',
    output,
    run: () => runProcess(options.hugo, ['--quiet', ...places, ...cache], { cwd: tree.folder }),
    close: () => mustRun('rm', ['-rf', site, output]),
  }
}
