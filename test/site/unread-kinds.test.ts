/** Files of kinds that are not read → what a build and a check say of them: none is left out in silence. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { siteOf } from '../support/site-of.js'

const article = (words: string): string =>
  `---\ntitle: Haven ${words}\ndate: 1987-05-12\n---\nDe haven lag ${words}.\n`

const KINDS = 'msg xlsx xls ods doc epub pages wiki zip tar.gz warc pst php srt'.split(' ')

describe('files of kinds that are not read', () => {
  it('are named by a build and by a check, each with the next step', async () => {
    const files = Object.fromEntries(KINDS.map((kind) => [`stukken/brief.${kind}`, 'x']))
    const site = siteOf({
      'a.md': article('stil'),
      'b.md.gz': gzipSync(article('vol')),
      'c.md ': article('open'),
      naamloos: 'Een tekst zonder naam.',
      'foto.png': 'x',
      ...files,
    })
    symlinkSync(join(site.folder, 'content/a.md'), join(site.folder, 'content/link.md'))
    const built = await site.build('--verbose')
    expect(built.stdout).toContain('3 records in 3 files = 3 articles')
    const checked = await site.run('check')
    expect(checked.stdout).toContain(`${KINDS.length + 2} files of kinds that are not read`)
    for (const name of [...Object.keys(files), 'naamloos', 'link.md']) {
      expect(built.stdout, name).toContain(`${name}:1:1 warning`)
      expect(site.page('report/index.html'), name).toContain(name)
    }
    for (const { stdout } of [built, checked])
      for (const step of ['.eml', '.csv', '--convert-to docx', 'pandoc', 'Unpack', 'warcio'])
        expect(stdout, step).toContain(step)
    expect(built.stdout).not.toContain('foto.png')
  })

  it('are told how to become a page where they lie among the pages of the archive', async () => {
    const site = siteOf({
      'a.md': article('stil'),
      '_pages/ons.md': '# Over ons\n\nWij. [Cijfers](cijfers.csv)\n',
      '_pages/cijfers.csv': 'x',
      '_pages/foto.png': 'x',
      '_pages/huis.txt': 'x',
      '_pages/huis.doc': 'x',
      '_pages/oud/huis.md': 'x',
      '_pages/.huis.md': 'x',
    })
    const { stdout } = await site.build('--verbose')
    const told = [...stdout.matchAll(/^_pages\/(\S+):1:1 warning (.*?) is not read\./gm)]
    expect(told.map(([, name, what]) => [name, what])).toEqual([
      ['.huis.md', 'A link, a device or a hidden file'],
      ['huis.doc', 'A file of _pages/ that is no Markdown'],
      ['huis.txt', 'A file of _pages/ that is no Markdown'],
      ['oud/huis.md', 'A file in a folder within _pages/'],
    ])
  })

  it('are not spoken of where an article links to them', async () => {
    const zip = Buffer.from('PK\x03\x04 cijfers')
    const site = siteOf({
      'a.md': `${article('stil')}\n[Cijfers](cijfers.zip)\n`,
      'cijfers.zip': zip,
    })
    const { stdout } = await site.build('--verbose')
    expect(stdout).not.toContain('unread-kind')
    expect(site.search(/cijfers\.zip/)).not.toEqual([])
  })
})
