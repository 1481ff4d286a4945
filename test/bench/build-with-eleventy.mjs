/** A tree of Markdown → a project of plain Eleventy, each article a template file, and runs of Eleventy on it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mustRun, runProcess } from './run-process.mjs'

const root = resolve(import.meta.dirname, '../../node_modules/@11ty/eleventy')
/** Its time and memory grow faster than the articles; one run may not take the whole day. */
const LIMIT_SECONDS = 900

/** Lists by year, month, topic and source, and of all, in pages of 50: what Hugo makes of itself. */
const CONFIGURATION = `
const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

function groupsOf({ date, data }) {
  const [year, month] = date.toISOString().split('-')
  const topics = (data.topics ?? []).map((topic) => 'topics/' + slug(topic))
  const sources = data.source ? ['sources/' + slug(data.source)] : []
  return ['', year, year + '/' + month, ...new Set(topics), ...sources]
}

function makeLists(articles) {
  const groups = new Map()
  for (const article of articles.toReversed())
    for (const name of groupsOf(article))
      groups.has(name) ? groups.get(name).push(article) : groups.set(name, [article])
  return [...groups].flatMap(([name, items]) =>
    Array.from({ length: Math.ceil(items.length / 50) }, (_, page) => ({
      title: name || 'Archive',
      path: '/' + (name && name + '/') + (page && 'page/' + (page + 1) + '/' || ''),
      items: items.slice(page * 50, page * 50 + 50),
    })),
  )
}

export default function (eleventy) {
  eleventy.addCollection('lists', (api) => makeLists(api.getFilteredByTag('articles')))
  eleventy.addCollection('latest', (api) => api.getFilteredByTag('articles').slice(-20))
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10))
  eleventy.addFilter('slug', slug)
  return {
    dir: { input: 'input', output: '../site-eleventy' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  }
}
`
const FRAME = `<!doctype html>
<html lang="{{ lang or 'nl' }}"><head><meta charset="utf-8"><title>{{ title or list.title }}</title>
<link rel="canonical" href="https://example.org{{ page.url }}"></head>
<body><nav><a href="/">Archive</a></nav><main>{{ content | safe }}</main></body></html>
`
const ARTICLE = `---
layout: frame.njk
---
<h1>{{ title }}</h1><p><time>{{ page.date | day }}</time> {{ source }}</p>
{{ content | safe }}
<ul>{% for topic in topics %}<li><a href="/topics/{{ topic | slug }}/">{{ topic }}</a></li>{% endfor %}</ul>
`
const LIST = `---
layout: frame.njk
pagination: { data: collections.lists, size: 1, alias: list }
permalink: "{{ list.path }}index.html"
---
<h1>{{ list.title }}</h1>
<ol>{% for item in list.items %}<li><time>{{ item.date | day }}</time> <a href="{{ item.url }}">{{ item.data.title }}</a></li>
{% endfor %}</ol>
`
const FEED = `---
permalink: feed.xml
---
<rss version="2.0"><channel><title>Archive</title>{% for item in collections.latest %}
<item><title>{{ item.data.title }}</title><link>https://example.org{{ item.url }}</link></item>{% endfor %}
</channel></rss>
`
const SITEMAP = `---
permalink: sitemap.xml
---
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{% for item in collections.articles %}
<url><loc>https://example.org{{ item.url }}</loc></url>{% endfor %}
</urlset>
`

export function versionOfEleventy() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

async function makeProject(tree, project) {
  mkdirSync(join(project, 'input/_includes'), { recursive: true })
  await mustRun('cp', ['-r', tree.contentOf('md'), join(project, 'input/articles')])
  const files = {
    'eleventy.config.mjs': CONFIGURATION,
    'input/_includes/frame.njk': FRAME,
    'input/_includes/article.njk': ARTICLE,
    'input/articles/articles.json': JSON.stringify({ layout: 'article.njk', tags: 'articles' }),
    'input/lists.njk': LIST,
    'input/feed.njk': FEED,
    'input/sitemap.njk': SITEMAP,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text)
}

/** Makes the project, and returns a builder. */
export async function openEleventy(tree) {
  const [project, output] = [join(tree.folder, 'eleventy'), join(tree.folder, 'site-eleventy')]
  await makeProject(tree, project)
  const options = { cwd: project, limitSeconds: LIMIT_SECONDS }
  return {
    name: 'Eleventy, a file an article',
    output,
    run: () => runProcess(process.execPath, [join(root, 'cmd.cjs'), '--quiet'], options),
    close: () => mustRun('rm', ['-rf', project, output]),
  }
}
