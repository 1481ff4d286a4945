/** Lines that vanish from the ledger, by hand or by git, and what the keeper is told. */
import { describe, expect, it } from 'vitest'
import { BRAND, OPERA, brand, opera } from '../support/editorial-stories.js'
import { EditorsDesk } from '../support/editors-desk.js'
import { markdownArticle } from '../support/articles.js'

const STORM = markdownArticle('Storm', '2021-06-01', 'De wind blies hard over de kade.')

async function publishedDesk(): Promise<EditorsDesk> {
  const desk = new EditorsDesk({ 'a.md': brand() })
  await desk.publish()
  desk.write('c.md', opera())
  await desk.publish()
  return desk
}

describe('an address that vanished from the ledger', () => {
  it('is told of, and nothing is published until it is back or given up', async () => {
    const desk = await publishedDesk()
    desk.edit('ledger/2020.tsv', new RegExp(`^${BRAND}.*\n`, 'm'), '')
    desk.remove('a.md')
    expect(await desk.run('build')).toContain('ledger-lines-gone')
    desk.write('d.md', STORM)
    expect(await desk.refused('publish')).toContain(
      '1 published address is no longer in the ledger',
    )
    await desk.run('publish', '--allow-lost')
    expect(await desk.run('build')).not.toContain('ledger-lines-gone')
  })

  it('is back when its article is still there', async () => {
    const desk = await publishedDesk()
    desk.edit('ledger/2020.tsv', new RegExp(`^${BRAND}.*\n`, 'm'), '')
    await desk.publish()
    expect(desk.read('ledger/2020.tsv')).toContain(BRAND)
    expect(await desk.run('build')).not.toContain('ledger-lines-gone')
  })
})

describe('a ledger that a program for tables has saved', () => {
  it('is the same: with a mark of its encoding, other ends of lines and empty cells', async () => {
    const desk = await publishedDesk()
    for (const name of ['2020.tsv', 'topics.tsv', 'accessions.tsv'].map((file) => `ledger/${file}`))
      desk.write(name, `\ufeff${desk.read(name).replaceAll('\n', '\r\n')}`)
    desk.edit('ledger/2020.tsv', '\r\n', '\t\t\r\n')
    desk.edit('c.md', 'opera', 'Opera')
    expect(await desk.run('build')).not.toContain('gone')
    await desk.publish()
    expect(await desk.run('build')).not.toContain('gone')
  })
})

describe('a publication that others followed', () => {
  it('is told of when git reverts it, article and all', async () => {
    const desk = new EditorsDesk({ 'a.md': brand() })
    await desk.publish()
    desk.write('c.md', opera())
    await desk.publish()
    desk.write('d.md', STORM)
    await desk.publish()
    desk.git('revert', '--no-edit', 'HEAD~1')
    expect(await desk.run('build')).toContain('ledger-lines-gone')
    expect(desk.read('ledger/2020.tsv')).not.toContain(OPERA)
  })

  it('is told of when its line is gone, until the next one', async () => {
    const desk = await publishedDesk()
    desk.edit('ledger/accessions.tsv', /^.*\n/, '')
    expect(await desk.run('build')).toContain('accession-gone')
    await desk.publish()
    expect(await desk.run('build')).not.toContain('accession-gone')
  })
})
