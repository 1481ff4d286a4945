/** Whole Markdown files of many makers: `test/cases/markdown/<name>.md` → `<name>.json` and `<name>.html`. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/cli/inspect.js'
import type { PageUrl } from '../../src/record/strings.js'
import { htmlOf, parseMarkdownFile } from '../support/markdown-file.js'

const folder = join(import.meta.dirname, '../cases/markdown')
const names = readdirSync(folder).flatMap((file) => /^(.*)\.md$/.exec(file)?.[1] ?? [])

describe('a Markdown file', () => {
  it.each(names)('%s is read as its case says', async (name) => {
    const parsed = parseMarkdownFile(readFileSync(join(folder, `${name}.md`)))
    const json = JSON.stringify(
      inspectionOf(parsed, () => '' as PageUrl),
      null,
      2,
    )
    await expect(`${json}\n`).toMatchFileSnapshot(join(folder, `${name}.json`))
    const html = parsed.records.map((record) =>
      record.kind === 'article' ? htmlOf(record.article) : '',
    )
    await expect(html.join('\n')).toMatchFileSnapshot(join(folder, `${name}.html`))
  })
})
