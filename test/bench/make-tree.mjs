/** Writes invented articles below a folder, for each format a tree: `node make-tree.mjs --shape dense --n 1000 --format raw,md --out DIR` */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventArticles } from './invent-articles.mjs'
import { EXTENSIONS, writeArticle } from './write-article.mjs'

const text = { type: 'string' }
const { values } = parseArgs({ options: { shape: text, n: text, format: text, out: text } })
const made = new Set()

function put(file, content) {
  const folder = dirname(file)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  writeFileSync(file, content)
}

for (const article of inventArticles(values.shape, Number(values.n)))
  for (const format of values.format.split(',')) {
    const file = join(values.out, format, article.path + EXTENSIONS[format])
    put(file, writeArticle(format, article))
  }
