/** Sources of published articles that cannot be read for a while → nothing is written of them, and nothing else gets their addresses. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  BOTH,
  BRAND,
  brand,
  KOERS,
  koers,
  LOODS,
  OPERA,
  opera,
  PARTITUUR,
} from '../support/editorial-stories.js'
import { EditorsDesk } from '../support/editors-desk.js'
import { withClosed } from '../support/with-call.js'

const CLOSED = /1 file or folder could not be read, so nothing was written/

async function deskWith(files: Readonly<Record<string, string>>): Promise<EditorsDesk> {
  const desk = new EditorsDesk(files)
  await desk.publish()
  return desk
}

/** While nobody is let in there, and no cache knows what lies in it. */
function whileClosed<Result>(
  desk: EditorsDesk,
  place: string,
  work: () => Promise<Result>,
  code = 'EACCES',
): Promise<Result> {
  desk.loseCache()
  return withClosed(`content/${place}`, code, work)
}

describe('a source that cannot be read', () => {
  it.each(['EACCES', 'EIO', 'EMFILE'])('is not taken for gone by publish: %s', async (code) => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    const before = desk.read('ledger/2020.tsv')
    desk.write('c.md', opera())
    const told = await whileClosed(desk, 'b.md', () => desk.refused('publish'), code)
    expect(told).toMatch(CLOSED)
    expect(told).toContain('b.md')
    expect(told).toContain(KOERS)
    expect(desk.read('ledger/2020.tsv')).toBe(before)
    await desk.publish()
    await desk.judge({ shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 })
  })

  it('may lie in a folder that cannot be opened, at any depth', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'oud/2020/b.md': koers() })
    for (const folder of ['oud', 'oud/2020'])
      expect(await whileClosed(desk, folder, () => desk.refused('publish'))).toMatch(CLOSED)
    await desk.publish()
    await desk.judge({ shows: BOTH, addresses: 2 })
  })

  it('may be a packed file that is cut', async () => {
    const desk = new EditorsDesk({ 'a.md': brand() })
    const packed = gzipSync(koers())
    desk.site.edit('b.md.gz', packed as unknown as string)
    await desk.publish()
    desk.site.edit('b.md.gz', packed.subarray(0, 60) as unknown as string)
    expect(await desk.refused('publish')).toMatch(CLOSED)
    desk.site.edit('b.md.gz', packed as unknown as string)
    await desk.publish()
    await desk.judge({ shows: BOTH, addresses: 2 })
  })

  it('may be where an article was moved to', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    desk.move('b.md', 'c.md')
    const told = await whileClosed(desk, 'c.md', () => desk.refused('publish'))
    expect(told).toContain(KOERS)
    await desk.publish()
    await desk.judge({ shows: BOTH, addresses: 2 })
  })

  it('does not lose its address to a copy', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    desk.write('kopie.md', brand())
    const told = await whileClosed(desk, 'a.md', () => desk.refused('publish'))
    expect(told).toContain(BRAND)
    await desk.publish()
    expect(desk.read('ledger/2020.tsv')).toMatch(new RegExp(`^${BRAND}\ta\\.md\t`, 'm'))
  })

  it('is given up where the keeper says so', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    await whileClosed(desk, 'b.md', () => desk.run('publish', '--allow-lost'))
    desk.remove('b.md')
    await desk.judge({ shows: { [BRAND]: LOODS }, gone: [KOERS] })
  })

  it('keeps nothing from being published that it has nothing to do with', async () => {
    const desk = await deskWith({ 'a.md': brand() })
    desk.write('b.md', koers())
    desk.write('c.md', opera())
    await whileClosed(desk, 'c.md', () => desk.publish())
    await desk.publish()
    await desk.judge({ shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 })
  })

  it('may belong to a withdrawn article, which stays withdrawn', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    await desk.run('withdraw', KOERS, '--reason', 'op verzoek')
    await whileClosed(desk, 'b.md', () => desk.publish())
    await desk.judge({ gone: [KOERS], nowhere: /De renners/ })
  })

  it('is not confused with its copy by withdraw and redact', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    desk.write('kopie.md', brand())
    await whileClosed(desk, 'a.md', async () => {
      const words = ['--text', 'Jan Peeters', '--with', 'X'] as const
      expect(await desk.refused('redact', BRAND, ...words)).toContain('a.md, which cannot be read')
      expect(await desk.refused('withdraw', BRAND, '--reason', 'x')).toContain('cannot be read')
    })
  })

  it('can be withdrawn all the same', async () => {
    const desk = await deskWith({ 'a.md': brand(), 'b.md': koers() })
    await whileClosed(desk, 'b.md', () => desk.run('withdraw', KOERS, '--reason', 'x'))
    await desk.judge({ gone: [KOERS], nowhere: /De renners/ })
  })
})
