/** What `check` says of private data: where it is, folder by folder, without spreading it. */
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

const FILES = {
  'a/een.md': article(
    'Een',
    '2020-04-17',
    'Zin.\n\nMail naar ann.maes@krant.example of bel 0470 12 34 56.',
  ),
  'a/twee.md': article('Twee', '2020-04-18', 'Bel 0470 65 43 21.'),
  'b/drie.md': article('Drie', '2020-04-19', 'Op rekening BE68 5390 0754 7034.'),
  'b/vier.md': article('Vier', '2020-04-20', 'Niets.', 'phone: 0470 12 34 56\n'),
}

describe('check', () => {
  it('names what looks like private data and would be shown, masked, by folder', async () => {
    const { stdout, code } = await siteOf(FILES).run('check')
    expect(stdout).toContain('  a/: phone number 2 · mail address 1, in 2 files\n')
    expect(stdout).toContain('    a/een.md:7: mail address a••.••••@•••••.•••••••\n')
    expect(stdout).toContain('  b/: bank account 1, in 1 file\n    b/drie.md:5: bank account B•••')
    expect(stdout).not.toMatch(/ann\.maes|0470 12|5390/)
    expect(stdout).toContain('0 warnings')
    expect(code).toBe(0)
  })

  it('says nothing of it where the settings say so, and the site never does', async () => {
    const site = siteOf({ ...FILES, 'archive.yaml': 'private-data: ignore\n' })
    expect((await site.run('check')).stdout).not.toContain('private data')
    await site.build()
    expect(site.page('report/index.html')).not.toMatch(/private data|mail address/)
  })
})
