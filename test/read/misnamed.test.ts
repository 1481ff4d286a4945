/** The keeper's files under names that are nearly theirs → an error, for what nobody reads keeps nothing back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkName } from '../../src/read/settings/misnamed.js'
import { readRedactions, readWithdrawals } from '../../src/read/settings/public-record.js'
import { appendToList } from '../../src/write/append-to-list.js'
import { makeFolder } from '../support/make-folder.js'
import { siteOf } from '../support/site-of.js'
import { markdownArticle } from '../support/articles.js'

const check = (folder: string, name: string) => (): void => checkName('content', folder, name)

describe('a file of the keeper', () => {
  it.each([
    ['', 'withdrawals.yml', 'withdrawals.yaml'],
    ['', 'Redactions.yaml', 'redactions.yaml'],
    ['', 'redactions.yaml.txt', 'redactions.yaml'],
    ['', 'ARCHIVE.YML', 'archive.yaml'],
    ['', 'dossiers.yaml.yaml', 'dossiers.yaml'],
    ['', 'Redirects.csv', 'redirects.csv'],
    ['', 'redirects.csv.txt', 'redirects.csv'],
    ['', '_defaults.yml', '_defaults.yaml'],
    ['2020/04', '_Defaults.yaml', '_defaults.yaml'],
    ['2020', '_default.yaml', '_defaults.yaml'],
    ['', 'author.yaml', 'authors.yaml'],
    ['', 'archives.yaml', 'archive.yaml'],
    ['', 'correction.yml', 'corrections.yaml'],
    ['2020/04', '_defaults.yaml.txt', '_defaults.yaml'],
  ])('in “%s” is not called %s', (folder, name, meant) => {
    expect(check(folder, name)).toThrow(
      `${join('content', folder, name)}:1:1: is not read by that name: call it ${meant}`,
    )
  })

  it.each([
    ['', 'withdrawals.yaml'],
    ['', 'redirects.csv'],
    ['2020', '_defaults.yaml'],
    ['2020', 'redactions.yml'],
    ['', 'redactions.md'],
    ['', 'topics.txt'],
    ['', 'my-archive.yml'],
    ['', 'config.yml'],
    ['site', 'authors.yml'],
    ['', 'figures.csv'],
    ['', 'archive.yaml.bak'],
  ])('in “%s” may be called %s, or is none', (folder, name) => {
    expect(check(folder, name)).not.toThrow()
  })

  it('stops a build that would show what is to be redacted', async () => {
    const site = siteOf({
      'a.md': markdownArticle('Brand', '2020-04-17', 'Jan Peeters kwam.'),
      'redactions.yaml.txt':
        '- { everywhere: true, date: 2026-01-01, text: Jan Peeters, with: X }\n',
    })
    for (const command of ['build', 'publish', 'check']) {
      const { code, stderr } = await site.run(command)
      expect([code, stderr]).toEqual([1, expect.stringContaining('call it redactions.yaml')])
    }
    site.move('redactions.yaml.txt', 'redactions.yaml')
    await site.build()
    expect(site.search(/Peeters/)).toEqual([])
  })

  it('may begin with a mark of its encoding', () => {
    const folder = makeFolder({
      'redactions.yaml': '\ufeff- { everywhere: true, date: 2026-01-01, text: Jan, with: X }\n',
      'withdrawals.yaml': '\ufeff- { url: 2020/04/17/a.html, date: 2026-01-01, reason: x }\r\n',
    })
    expect(readRedactions(folder)).toMatchObject([{ text: 'Jan' }])
    expect(readWithdrawals(folder)).toMatchObject([{ reason: 'x' }])
    const file = join(folder, 'withdrawals.yaml')
    appendToList(file, { url: '2020/04/17/b.html', date: '2026-01-02', reason: 'y' }, 'Lijst')
    expect(readWithdrawals(folder).map(({ reason }) => reason)).toEqual(['x', 'y'])
    expect(readFileSync(file, 'utf8')).not.toContain('\ufeff')
  })
})
