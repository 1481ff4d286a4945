/** The command line, as a user meets it. */
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { listDifferences } from '../support/trees.js'

const PAGE = `_site/${RAW_PAGE}`

function summaryOf(stdout: string): Readonly<Record<string, number>> {
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

describe('build', () => {
  it('makes a page of an article, and a second time writes nothing', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const first = summaryOf((await runPressmark(folder, ['build', '--json'])).stdout)
    expect(first).toMatchObject({ records: 1, pages: 1, quarantined: 0, warnings: 0 })
    expect(existsSync(join(folder, PAGE))).toBe(true)
    const second = summaryOf((await runPressmark(folder, ['build', '--json'])).stdout)
    expect(second).toMatchObject({ written: 0, removed: 0, unchanged: first['written'] })
  })

  it('refuses to write over the site of somebody else', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'docs/index.html': '<h1>Ours</h1>' })
    const { code, stderr } = await runPressmark(folder, ['build', '--output', 'docs'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/docs\/index\.html was not made by Pressmark/)
    expect(readdirSync(join(folder, 'docs'))).toEqual(['index.html'])
    // A site of ours is known without its notes, and without its seal.
    await runPressmark(folder, ['build'])
    rmSync(join(folder, '.cache'), { recursive: true })
    rmSync(join(folder, '_site/manifest.sha256'), { force: true })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
  })

  it('ends with the file to open', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const { stdout } = await runPressmark(folder, ['build', '--output', 'public/site'])
    expect(stdout).toMatch(/\ndone in [\d.]+ s: open public\/site\/index\.html\n$/)
    expect(existsSync(join(folder, 'public/site/index.html'))).toBe(true)
  })

  it('removes the page of an article that is gone, and nothing that it did not make', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, '_site/mine.txt': 'mine' })
    await runPressmark(folder, ['build'])
    rmSync(join(folder, 'content/a.txt'))
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    expect(existsSync(join(folder, PAGE))).toBe(false)
    expect(existsSync(join(folder, '_site/mine.txt'))).toBe(true)
  })

  it('writes a page again that someone changed by hand', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    await runPressmark(folder, ['build'])
    const before = readFileSync(join(folder, PAGE), 'utf8')
    writeFileSync(join(folder, PAGE), 'changed')
    await runPressmark(folder, ['build'])
    expect(readFileSync(join(folder, PAGE), 'utf8')).toBe(before)
  })

  it('gives the same bytes whatever the number of threads, and more files than a task takes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `content/${index}.txt`,
        RAW.replace('17 mei', `${1 + (index % 28)} mei`),
      ]),
    )
    const folder = makeFolder({ ...files, 'content/leeg.txt': '' })
    for (const threads of ['0', '1', '3']) {
      const places = ['--output', `out${threads}`, '--cache', `cache${threads}`]
      const { stdout } = await runPressmark(folder, ['build', '--threads', threads, ...places])
      expect(stdout).toContain('601 records in 601 files = 600 articles + 1 quarantined')
    }
    expect(listDifferences(join(folder, 'out0'), join(folder, 'out1'))).toEqual([])
    expect(listDifferences(join(folder, 'out0'), join(folder, 'out3'))).toEqual([])
  })

  it.each(['0', '2'])('says why a template failed, in one of %s threads', async (threads) => {
    const template = `export const render = () => { throw new Error('no ink') }`
    const folder = makeFolder({ 'content/a.txt': RAW, 'templates/about.js': template })
    const { code, stderr } = await runPressmark(folder, ['build', '--threads', threads])
    expect(code).toBe(1)
    expect(stderr).toContain('no ink')
  })

  it('ends with 2 under --strict when there is a warning, and shows file, line and caret', async () => {
    const folder = makeFolder({ 'content/b.txt': RAW.replace('17 mei', '31 april') })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    const { code, stdout } = await runPressmark(folder, ['build', '--strict'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/b\.txt:3:1 warning .*\[bad-date\]\n {2}3 \| 31 april 2019\n {6}\^/)
  })

  it('names the setting that was meant', async () => {
    const folder = makeFolder({ 'content/archive.yaml': 'titel: X\n' })
    const { code, stderr } = await runPressmark(folder, ['build'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/archive\.yaml:1:1: .*titel.*did you mean “title”/)
  })

  it('names all settings where none is near', async () => {
    const folder = makeFolder({ 'content/archive.yaml': 'colour: red\n' })
    const { stderr } = await runPressmark(folder, ['build'])
    expect(stderr).toMatch(/“colour” is not a setting; the keys are title, description, /)
  })

  it('says which folder is missing', async () => {
    const { code, stderr } = await runPressmark(makeFolder(), ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('no folder content')])
  })

  it('names the file and the cause when it cannot write', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, '_site/2019': 'a file in the way' })
    const { code, stderr } = await runPressmark(folder, ['build'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/_site\/2019.*(?:EEXIST|ENOTDIR)/)
  })

  it('never follows a link out of the content folder, and lists it', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'secret.txt': 'A secret\n\nNot for you.' })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'content/link.txt'))
    expect(summaryOf((await runPressmark(folder, ['build', '--json'])).stdout)).toMatchObject({
      records: 1,
    })
    const report = readFileSync(join(folder, '_site/report/index.html'), 'utf8')
    expect(report).toContain('link.txt')
    expect(report).not.toContain('secret')
  })
})

describe('check', () => {
  it('writes nothing, names shapes and problems, and ends with 2', async () => {
    const folder = makeFolder({
      'content/a.txt': RAW,
      'content/b.txt': 'Zomaar een tekst\n\nMeer.',
    })
    const { code, stdout } = await runPressmark(folder, ['check'])
    expect(code).toBe(2)
    expect(stdout).toContain('no-header')
    expect(stdout).toContain('b.txt')
    expect(readdirSync(folder)).toEqual(['content'])
  })
})

describe('inspect', () => {
  it('prints a JSON object for each file, and knows a roster that is tried out', async () => {
    const folder = makeFolder({
      'a.txt': RAW.replace('fietsbrug jv', 'fietsbrug tme'),
      'options.json': '{"roster": {"tme": "T. Mees"}}',
    })
    const plain = await runPressmark(folder, ['inspect', '--json', 'a.txt', 'a.txt'])
    const [first, second] = plain.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(second).toEqual(first)
    expect(first.records[0]).toMatchObject({ date: '2019-05-17', time: '17:44', initials: [] })
    const tried = await runPressmark(folder, [
      'inspect',
      '--json',
      '--case-options',
      'options.json',
      'a.txt',
    ])
    expect(JSON.parse(tried.stdout).records[0].initials).toEqual(['tme'])
  })

  it('warns of a date to come', async () => {
    const folder = makeFolder({ 'a.txt': RAW })
    const { stdout } = await runPressmark(folder, ['inspect', '--now', '2018-01-01', 'a.txt'])
    expect(stdout).toContain('[future]')
  })
})

describe('init and new', () => {
  it('make an archive that builds, and an article in it', async () => {
    const folder = makeFolder()
    expect((await runPressmark(folder, ['init', 'krant'])).code).toBe(0)
    const archive = join(folder, 'krant')
    expect(await runPressmark(archive, ['build', '--strict'])).toMatchObject({
      code: 0,
      stderr: '',
    })
    const made = await runPressmark(archive, [
      'new',
      'Een kop: met tekens',
      '--date',
      '2020-04-17',
      '--topic',
      'sport',
    ])
    expect(made.stdout).toContain('content/2020/04/2020-04-17-een-kop-met-tekens.md')
    expect(summaryOf((await runPressmark(archive, ['build', '--json'])).stdout)).toMatchObject({
      pages: 2,
    })
    expect(existsSync(join(archive, '_site/topics/sport/index.html'))).toBe(true)
    expect(
      (await runPressmark(archive, ['new', 'Een kop: met tekens', '--date', '2020-04-17'])).code,
    ).toBe(1)
    expect((await runPressmark(folder, ['init', 'krant'])).code).toBe(1)
  })
})

describe('a template of a project', () => {
  it('overrides ours', async () => {
    const folder = makeFolder({
      'content/a.txt': RAW,
      'package.json': '{ "type": "module" }',
      'templates/about.js': 'export const render = () => "<p>ours no more</p>"',
      'templates/assets/style.css': 'body { color: red }',
    })
    expect((await runPressmark(folder, ['build'])).stderr).toBe('')
    expect(readFileSync(join(folder, '_site/about/index.html'), 'utf8')).toBe('<p>ours no more</p>')
    const style = readdirSync(join(folder, '_site/assets')).find((name) =>
      name.startsWith('style.'),
    )
    expect(readFileSync(join(folder, '_site/assets', style!), 'utf8')).toContain('red')
  })
})

describe('serve', () => {
  it('says that its port is taken, before it builds', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const taken = createServer()
    await new Promise<void>((done) => taken.listen(0, done))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, stderr } = await runPressmark(folder, ['serve', '--port', String(port)])
    taken.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^Port \d+ cannot be used \(.*EADDRINUSE.*\): choose another one with --port\.\n$/,
    )
    expect(existsSync(join(folder, '_site'))).toBe(false)
  })
})
