/** Pressmark as a process: what it writes where, how it ends, and what the machine that it runs on may not change. */
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RAW } from '../support/articles.js'
import { compiledEleventy, compiledMain } from '../support/compiled.js'
import { makeFolder } from '../support/make-folder.js'
import { runEleventy, runPressmark, runProcess } from '../support/run-pressmark.js'
import { listDifferences, listFiles } from '../support/trees.js'

function buildTo(name: string): readonly string[] {
  return ['build', '--output', name, '--cache', `${name}.cache`]
}

describe('the process', () => {
  it('shows help on standard output, and ends with 0', () => {
    const { code, stdout, stderr } = runProcess(makeFolder(), ['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: pressmark [^]*\n {2}build [^]*[^\n]\n$/)
  })

  it('ends with 1 where an option is not known, and says so once', () => {
    const outcome = runProcess(makeFolder(), ['build', '--ouput', 'x'])
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: "error: unknown option '--ouput'\n(Did you mean --output?)\n",
    })
  })

  it('ends with 1 where a command fails, and shows where only under DEBUG', () => {
    const folder = makeFolder()
    const short = runProcess(folder, ['build'], { DEBUG: '' })
    expect([short.code, short.stdout]).toEqual([1, ''])
    expect(short.stderr).toMatch(/^[^\n]*no folder content[^\n]*\n$/)
    const { stderr } = runProcess(folder, ['build'], { DEBUG: '1' })
    expect(stderr.startsWith(short.stderr)).toBe(true)
    expect(stderr).toContain('\n    at ')
  })

  it('ends with 2 under --strict when there is a warning', () => {
    const folder = makeFolder({ 'content/b.txt': RAW.replace('17 mei', '31 april') })
    expect(runProcess(folder, ['build']).code).toBe(0)
    const { code, stdout } = runProcess(folder, ['build', '--strict'])
    expect([code, stdout]).toEqual([2, expect.stringContaining('[bad-date]')])
  })

  it('ends in silence when nobody reads on', () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const files = Array.from({ length: 500 }, () => 'content/a.txt').join(' ')
    const command = `"${process.execPath}" "${compiledMain}" inspect --json ${files} | head -n 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect([stdout.trim().split('\n').length, stderr]).toEqual([1, ''])
  })

  it('says and does what a command does in the process of another program', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'content/b.txt': 'Zomaar een tekst.' })
    const args = ['check', '--now', '2026-11-24']
    expect(runProcess(folder, args)).toEqual(await runPressmark(folder, args))
    runProcess(folder, buildTo('one'))
    await runPressmark(folder, buildTo('two'))
    expect(listDifferences(join(folder, 'one'), join(folder, 'two'))).toEqual([])
  })

  it('makes the same bytes under any clock zone and language of the machine', () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    runProcess(folder, buildTo('one'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
    runProcess(folder, buildTo('two'), { TZ: 'America/Los_Angeles', LANG: 'C' })
    expect(listFiles(join(folder, 'one')).length).toBeGreaterThan(5)
    expect(listDifferences(join(folder, 'one'), join(folder, 'two'))).toEqual([])
  })
})

describe('Eleventy by itself', () => {
  it('makes the same bytes for every HTML page as a clean build', async () => {
    const folder = makeFolder()
    cpSync(join(import.meta.dirname, '../sites/partial-dates/content'), join(folder, 'content'), {
      recursive: true,
    })
    expect((await runPressmark(folder, ['build', '--output', 'ours'])).code).toBe(0)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, '.eleventy.js'),
      `import pressmark from ${JSON.stringify(compiledEleventy)}
       export default (config) => pressmark(config, import.meta.dirname)`,
    )
    expect(runEleventy(folder)).toMatchObject({ code: 0, stderr: '' })
    // Where Eleventy writes, nothing is sealed.
    for (const name of ['manifests', 'manifest.sha256'])
      rmSync(join(folder, 'ours', name), { recursive: true })
    const pages = listFiles(join(folder, 'ours'))
    expect(listFiles(join(folder, '_site'))).toEqual(pages)
    expect(listDifferences(join(folder, 'ours'), join(folder, '_site'))).toEqual([])
  })
})
