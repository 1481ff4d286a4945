/** Files and folders whose names are one to other systems → pages that keep their addresses. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/read/files/find-files.js'
import { makePng } from '../support/media-bytes.js'
import { siteOf } from '../support/site-of.js'

/** `é` as one letter, and as a letter with an accent. */
const [NFC, NFD] = ['caf\u00e9', 'cafe\u0301']

function article(words: string): string {
  return `---\ntitle: Haven ${words}\ndate: 1987-05-12\n---\nDe haven lag ${words}.\n`
}

describe('names that differ only in how an accent is stored', () => {
  it('are two files, and two folders', async () => {
    const { run, build, page, folder } = siteOf({
      [`${NFC}.md`]: article('stil'),
      [`${NFD}.md`]: article('vol'),
      [`map-${NFC}/a.md`]: article('open'),
      [`map-${NFD}/a.md`]: article('dicht'),
      [`map-${NFD}/_defaults.yaml`]: 'source: De Molenbode\n',
      [`map-${NFD}/gat.png`]: makePng(4, 3),
      [`map-${NFD}/b.md`]: `${article('ver')}\n![Een gat](gat.png)\n`,
    })
    const paths = findFiles(join(folder, 'content')).articles.map((path) => path.normalize('NFC'))
    expect(new Set(paths).size).toBe(5)
    await run('publish')
    const { stdout } = await build()
    expect(stdout).toContain('5 records in 5 files = 5 articles')
    expect(stdout).not.toContain('npx pressmark publish')
    for (const slug of ['stil', 'vol', 'open', 'dicht'])
      expect(page(`1987/05/12/haven-${slug}.html`)).toContain(`De haven lag ${slug}`)
    expect(page('1987/05/12/haven-dicht.html')).toContain('De Molenbode')
    expect(page('1987/05/12/haven-ver.html')).toContain('<img')
    const again = await run('publish')
    expect(again.stdout).toContain('0 addresses published, 5 in all')
  })
})
