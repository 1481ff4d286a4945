/** What a build must never do to the files of others, and what it leaves when it is stopped. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HolderMark } from '../../src/record/holder.js'
import { thisProcess } from '../../src/runtime/process.js'
import { checkPlaces } from '../../src/pipeline/session.js'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { runPressmark, runProcess } from '../support/run-pressmark.js'

describe('the output folder', () => {
  it.each(['/', '..', '../..', 'content/deep/er'])('is never %s', (output) => {
    expect(() => checkPlaces('content', output, '.')).toThrow('--output')
  })

  it.each(['_site', '../site', 'content-site', '..site'])('may be %s', (output) => {
    expect(() => checkPlaces('content', output, '.')).not.toThrow()
  })

  it.each(['.', 'content', 'content/site'])(
    'is refused by a build when it is %s',
    async (output) => {
      const folder = makeFolder({ 'project/content/a.txt': RAW })
      const { code, stderr } = await runPressmark(join(folder, 'project'), [
        'build',
        '--output',
        output,
      ])
      expect([code, stderr]).toEqual([1, expect.stringContaining('--output')])
      expect(readdirSync(join(folder, 'project'))).toEqual(['content'])
    },
  )

  it('keeps files that a build to another folder would call its own', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, [`public/${RAW_PAGE}`]: 'mine' })
    await runPressmark(folder, ['build'])
    rmSync(join(folder, 'content/a.txt'))
    expect((await runPressmark(folder, ['build', '--output', 'public'])).code).toBe(0)
    expect(readFileSync(join(folder, 'public', RAW_PAGE), 'utf8')).toBe('mine')
  })

  it('loses what a killed build had begun and nobody asks for any more', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    await runPressmark(folder, ['build'])
    const printed = join(folder, '.cache/printed')
    const journal = join(printed, readdirSync(printed)[0]!, 'journal')
    writeFileSync(journal, `2019/05/17/weg.html\n${RAW_PAGE}\n`)
    for (const name of ['weg.html', 'weg.html.part', `${RAW_PAGE.slice(11)}.part`])
      writeFileSync(join(folder, '_site/2019/05/17', name), 'half')
    expect((await runPressmark(folder, ['build'])).stdout).toContain('1 removed')
    expect(readdirSync(join(folder, '_site/2019/05/17'))).toEqual([
      'index.html',
      'stad-opent-nieuwe-fietsbrug.html',
    ])
    expect(existsSync(journal)).toBe(false)
  })
})

function lockOf(mark: HolderMark): string {
  return JSON.stringify(mark)
}

describe('the lock', () => {
  it('keeps a second build out while the first one lives', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, '.cache/lock': lockOf(thisProcess.mark) })
    const { code, stderr } = runProcess(folder, ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`process ${process.pid}`)])
    expect(existsSync(join(folder, '_site'))).toBe(false)
  })

  it('is taken over from a dead one, and released', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    const lock = lockOf({ ...thisProcess.mark, process: pid })
    const folder = makeFolder({ 'content/a.txt': RAW, '.cache/lock': lock })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    expect(existsSync(join(folder, '.cache/lock'))).toBe(false)
  })

  it.each([
    ['of a process that began at another time', { start: '1' }],
    ['of a machine that was started anew', { boot: 'another' }],
  ])('is that of a dead process: one %s, though the number lives', async (_, other) => {
    const lock = lockOf({ ...thisProcess.mark, ...other })
    const folder = makeFolder({ 'content/a.txt': RAW, '.cache/lock': lock })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
  })

  it.each([
    ['another container', { namespace: 'pid:[1]' }],
    ['another machine', { host: 'elsewhere' }],
  ])('of %s holds for two minutes after its last sign', async (_, other) => {
    const lock = lockOf({ ...thisProcess.mark, ...other })
    const folder = makeFolder({ 'content/a.txt': RAW, '.cache/lock': lock })
    expect((await runPressmark(folder, ['build'])).code).toBe(1)
    const past = new Date(Date.now() - 130_000)
    utimesSync(join(folder, '.cache/lock'), past, past)
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
  })

  it('is none in the content, and no other file is taken for one', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'content/ledger/lock': '1' })
    expect((await runPressmark(folder, ['publish'])).code).toBe(0)
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    putFile(join(folder, '.cache/lock'), '1')
    const refused = await runPressmark(folder, ['build'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('something else has its name')
    expect(readFileSync(join(folder, '.cache/lock'), 'utf8')).toBe('1')
  })
})

describe('a file that is none of the archive', () => {
  it('is quoted in no message, be it a link or a pipe that nobody writes to', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'key.txt': 'TOPGEHEIM' })
    symlinkSync(join(folder, 'key.txt'), join(folder, 'content/link.txt'))
    execFileSync('mkfifo', [join(folder, 'content/pijp.md')])
    const outcome = await runPressmark(folder, ['build', '--verbose'])
    expect(outcome.code).toBe(0)
    for (const name of ['link.txt', 'pijp.md'])
      expect(outcome.stdout).toContain(`${name}:1:1 warning`)
    expect(outcome.stdout).not.toContain('TOPGEHEIM')
    expect((await runPressmark(folder, ['check', '--all'])).stdout).not.toContain('TOPGEHEIM')
  })
})

describe('names that JavaScript knows', () => {
  it('are sources and authors like any other', async () => {
    const text = RAW.replace('Belga', 'constructor').replace(' jv', ' toString')
    const markdown =
      '---\ntitle: Twee\ndate: 2019-05-17\nauthor: __proto__\nsource: valueOf\n---\nTekst.\n'
    const folder = makeFolder({ 'content/a.txt': text, 'content/b.md': markdown })
    expect(await runPressmark(folder, ['build'])).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, '_site/sources'))).toContain('constructor')
  })
})
