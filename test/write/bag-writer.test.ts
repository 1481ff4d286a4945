/** A bag on a disk that is full, or nearly so → whole lines and files, or the name of what could not be written. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BagWriter } from '../../src/bag/bag-writer.js'
import { makeFolder } from '../support/make-folder.js'
import { refuse, withCall } from '../support/with-call.js'

const TEXT = 'Een bericht van enige lengte.\n'.repeat(20)
const AT_ONCE = 7

/** The files lie there already: only what the bag writes meets the disk. */
function packFrom(folder: string): string {
  const writer = new BagWriter(join(folder, 'bag'), ['sha256'])
  writer.copy('content/a.txt', join(folder, 'a.txt'))
  writer.put('content/b.txt', 'kort')
  writer.close([])
  return join(folder, 'bag')
}

describe('a bag', () => {
  it('is whole where the disk takes a few bytes at a time', () => {
    const folder = makeFolder({ 'a.txt': TEXT })
    const bag = withCall(
      'writeSync',
      (own, handle, bytes, from = 0) => own!(handle, bytes, from, sizeFrom(bytes, from)),
      () => packFrom(folder),
    )
    expect(readFileSync(join(bag, 'data/content/a.txt'), 'utf8')).toBe(TEXT)
    const manifest = readFileSync(join(bag, 'manifest-sha256.txt'), 'utf8')
    expect(manifest.replaceAll(/[\da-f]{64}/g, '#')).toBe(
      '#  data/content/a.txt\n#  data/content/b.txt\n',
    )
  })

  it.each([
    ['writeSync', 'a.txt'],
    ['writeFileSync', 'b.txt'],
  ] as const)('names what the disk has no room for: %s', (call, name) => {
    const folder = makeFolder({ 'a.txt': TEXT })
    const work = (): unknown => withCall(call, refuse('ENOSPC'), () => packFrom(folder))
    expect(work).toThrow(new RegExp(`Cannot write .*${name}: .*ENOSPC`))
  })
})

function sizeFrom(bytes: unknown, from: unknown): number {
  return Math.min(AT_ONCE, (bytes as Buffer).length - Number(from))
}
