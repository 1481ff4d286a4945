/** Pipes, devices and links in a content folder → left alone and told; nobody waits for what they never say. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findFiles } from '../../src/read/files/find-files.js'
import { readRegular } from '../../src/read/files/read-regular.js'
import { unreadKindOf } from '../../src/record/unread-kinds.js'

const root = mkdtempSync(join(tmpdir(), 'pressmark-pipes-'))
afterAll(() => rmSync(root, { recursive: true }))

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  execFileSync('mkfifo', [join(root, 'pijp.txt'), join(root, 'pijp.docx')])
  symlinkSync('/dev/zero', join(root, 'nul.pdf'))
  symlinkSync('/dev/zero', join(root, 'nul.txt'))
  writeFileSync(join(root, 'brug.txt'), 'Brug open')

  it('is no article, whatever it is called, and is told', () => {
    const { articles, ignored } = findFiles(root)
    expect(articles).toEqual(['brug.txt'])
    expect(ignored).toEqual(['nul.pdf', 'nul.txt', 'pijp.docx', 'pijp.txt'])
    for (const path of ignored)
      expect(unreadKindOf(path)?.name).toBe('A link, a device or a hidden file')
  })

  it.each(['pijp.txt', 'nul.txt'])('is not read where it takes the place of a file: %s', (name) => {
    expect(() => readRegular(join(root, name))).toThrow('is no regular file')
  })
})
