/** Saved pages: `test/cases/html/<name>` → `<name>.json` and `<name>.md`, and what a hostile page may not cost or do. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/cli/inspect.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import { attachMedia } from '../../src/article/body/attach-media.js'
import type { Article, ParsedFile } from '../../src/record/article.js'
import type { PageUrl, SourcePath } from '../../src/record/strings.js'
import { htmlOf } from '../support/markdown-file.js'
import { contextOf } from '../support/raw-file.js'

const folder = join(import.meta.dirname, '../cases/html')
const names = readdirSync(folder).filter((name) => /\.(?:html?|txt)$/.test(name) && !name.endsWith('.body.html'))

async function read(content: string | Uint8Array, path = 'page.html'): Promise<ParsedFile> {
  const source = await readText(path as SourcePath, Buffer.from(content))
  if (!('text' in source)) throw new Error('no text')
  const parsed = parseFile(source, contextOf())
  const records = parsed.records.map((record) =>
    record.kind === 'article' ? attachMedia(record, new Map()) : record,
  )
  return { ...parsed, records }
}

async function articleOf(content: string, path?: string): Promise<Article> {
  const [record] = (await read(content, path)).records
  if (record?.kind !== 'article') throw new Error(`no article: ${record?.kind}`)
  return record.article
}

const PROSE =
  '<p>De gemeenteraad heeft maandag beslist dat de brug er komt. De werken duren een jaar, zegt de schepen.</p>' +
  '<p>Wie aan de overkant woont, moet tot dan omrijden. De bus rijdt om het halfuur, ook op zondag.</p>'
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>Brug over de Nete komt er</title>${head}</head><body>${body}</body></html>`

describe('a saved page', () => {
  it.each(names)('%s is read as its case says', async (name) => {
    const parsed = await read(readFileSync(join(folder, name)), `2024/${name}`)
    const json = JSON.stringify(
      inspectionOf(parsed, () => '' as PageUrl),
      null,
      2,
    )
    const stem = name.replace(/\.[^.]*$/, '')
    await expect(`${json}\n`).toMatchFileSnapshot(join(folder, `${stem}.json`))
    const html = parsed.records.map((record) =>
      record.kind === 'article' ? htmlOf(record.article) : '',
    )
    await expect(html.join('\n')).toMatchFileSnapshot(join(folder, `${stem}.body.html`))
  })
})
