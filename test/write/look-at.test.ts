/** A place on the disk → what is there, also where the disk does not say. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lookAt, mayBeThere } from '../../src/write/look-at.js'
import { makeFolder } from '../support/make-folder.js'
import { refuse, withCall } from '../support/with-call.js'

describe('a place on the disk', () => {
  it('holds something or nothing, and nothing below a file', () => {
    const folder = makeFolder({ a: 'x' })
    for (const look of [(file: string) => lookAt(file) !== undefined, mayBeThere])
      expect(['a', 'b', 'a/b', 'x'.repeat(300)].map((name) => look(join(folder, name)))).toEqual([
        true,
        false,
        false,
        false,
      ])
  })

  it('may hold something where the disk does not say', () => {
    const folder = makeFolder()
    withCall('lstatSync', refuse('EACCES'), () => {
      expect(mayBeThere(join(folder, 'b'))).toBe(true)
      expect(() => lookAt(join(folder, 'b'))).toThrow('EACCES')
    })
  })
})
