/** Ten thousand paths that want to lead out of a folder → nothing is written or found outside of it. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mediaFinder } from '../../src/read/media/find-media.js'
import type { OutputPath, SourcePath } from '../../src/record/strings.js'
import { writeOutputFile } from '../../src/write/write-output-file.js'
import { diceOf } from '../support/dice.js'
import { makeFolder } from '../support/make-folder.js'
import { listFiles } from '../support/trees.js'

const PATHS = 10_000
const PIECES = [
  '..',
  '.',
  '/',
  '\\',
  '~',
  '//',
  '..\\',
  'C:',
  '\\\\server\\x',
  'file:///etc/passwd',
  '-rf',
  'a',
  'up',
  'link.pdf',
  'secret.pdf',
  'own.pdf',
  'index.html',
  '.htaccess',
  'CON',
  'nul',
  'con.',
  '%2e%2e',
  '%2f',
  '%252e',
  '..%c0%af',
  '．．',
  '／',
  '‥',
  '...',
  '..;',
  '$HOME',
  '*',
  '?',
  '|',
  '\0',
  '\n',
  ' ',
  '\u202e',
  'é',
  'e\u0301',
  'x'.repeat(300),
]

it('leads nowhere but into the folder, for any path', () => {
  const folder = makeFolder({ 'secret.pdf': '%PDF-1.4', 'content/a/own.pdf': '%PDF-1.4' })
  symlinkSync(join(folder, 'secret.pdf'), join(folder, 'content/link.pdf'))
  symlinkSync('..', join(folder, 'content/up'))
  const site = join(folder, 'site')
  mkdirSync(site)
  const find = mediaFinder(join(folder, 'content'), { cameraData: 'keep' })
  const before = listFiles(folder)
  const dice = diceOf(7)
  const found = new Set<string>()
  let written = 0
  for (let index = 0; index < PATHS; index++) {
    const pieces = Array.from({ length: 1 + dice(6) }, () => PIECES[dice(PIECES.length)]!)
    const path = pieces
      .map((piece) => (dice(3) === 0 ? piece : `${piece}/`))
      .join('')
      .replace(/\/$/, '')
    const media = find(path as SourcePath)
    if (media.kind === 'file') found.add(media.file.path)
    try {
      writeOutputFile(site, { path: path as OutputPath, content: 'x' }, null)
      written++
    } catch {
      // Refused.
    }
  }
  expect([...found].filter((path) => path !== 'a/own.pdf')).toEqual([])
  expect(listFiles(folder).filter((path) => !path.startsWith('site/'))).toEqual(before)
  expect(readFileSync(join(folder, 'secret.pdf'), 'latin1')).toBe('%PDF-1.4')
  expect(written).toBeGreaterThan(0)
})
