/** The command line, as a user meets it. */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')
const RAW = ` date 2019-05 Stad opent nieuwe fietsbrug jv

17 mei 2019

17u44

Bron: Belga 3 De stad heeft een fietsbrug geopend.
`
const PAGE = '_site/2019/05/17/stad-opent-nieuwe-fietsbrug.html'

function summaryOf(stdout: string): Readonly<Record<string, number>> {
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

describe('build', () => {
  it('makes a page of an article, and a second time writes nothing', () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const first = summaryOf(runPressmark(folder, ['build', '--json']).stdout)
    expect(first).toMatchObject({ records: 1, pages: 1, quarantined: 0, warnings: 0 })
    expect(existsSync(join(folder, PAGE))).toBe(true)
    const second = summaryOf(runPressmark(folder, ['build', '--json']).stdout)
    expect(second).toMatchObject({ written: 0, removed: 0, unchanged: first['written'] })
  })

  it('removes the page of an article that is gone, and nothing that it did not make', () => {
    const folder = makeFolder({ 'content/a.txt': RAW, '_site/mine.txt': 'mine' })
    runPressmark(folder, ['build'])
    rmSync(join(folder, 'content/a.txt'))
    expect(runPressmark(folder, ['build']).code).toBe(0)
    expect(existsSync(join(folder, PAGE))).toBe(false)
    expect(existsSync(join(folder, '_site/mine.txt'))).toBe(true)
  })

  it('writes a page again that someone changed by hand', () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    runPressmark(folder, ['build'])
    const before = readFileSync(join(folder, PAGE), 'utf8')
    writeFileSync(join(folder, PAGE), 'changed')
    runPressmark(folder, ['build'])
    expect(readFileSync(join(folder, PAGE), 'utf8')).toBe(before)
  })

  it('gives the same bytes under any clock zone and language of the machine', () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const build = (output: string, environment: Readonly<Record<string, string>>) =>
      runPressmark(folder, ['build', '--output', output, '--cache', `${output}.cache`], environment)
    build('one', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })
    build('two', { TZ: 'America/Los_Angeles', LANG: 'C' })
    expectSameFiles(join(folder, 'one'), join(folder, 'two'))
  })

  it('gives the same bytes whatever the number of threads, and more files than a task takes', () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [
        `content/${index}.txt`,
        RAW.replace('17 mei', `${1 + (index % 28)} mei`),
      ]),
    )
    const folder = makeFolder({ ...files, 'content/leeg.txt': '' })
    for (const threads of ['0', '1', '3']) {
      const places = ['--output', `out${threads}`, '--cache', `cache${threads}`]
      const { stdout } = runPressmark(folder, ['build', '--threads', threads, ...places])
      expect(stdout).toContain('601 records in 601 files = 600 articles + 1 quarantined')
    }
    expectSameFiles(join(folder, 'out0'), join(folder, 'out1'))
    expectSameFiles(join(folder, 'out0'), join(folder, 'out3'))
  })

  it.each(['0', '2'])('says why a template failed, in one of %s threads', (threads) => {
    const template = `export const render = () => { throw new Error('no ink') }`
    const folder = makeFolder({ 'content/a.txt': RAW, 'templates/about.js': template })
    const { code, stderr } = runPressmark(folder, ['build', '--threads', threads])
    expect(code).toBe(1)
    expect(stderr).toContain('no ink')
  })

  it('ends with 2 under --strict when there is a warning, and shows file, line and caret', () => {
    const folder = makeFolder({ 'content/b.txt': RAW.replace('17 mei', '31 april') })
    expect(runPressmark(folder, ['build']).code).toBe(0)
    const { code, stdout } = runPressmark(folder, ['build', '--strict'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/b\.txt:3:1 warning .*\[bad-date\]\n {2}3 \| 31 april 2019\n {6}\^/)
  })

  it('names the setting that was meant', () => {
    const folder = makeFolder({ 'content/archive.yaml': 'titel: X\n' })
    const { code, stderr } = runPressmark(folder, ['build'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/archive\.yaml:1:1: .*titel.*did you mean “title”/)
  })

  it('names all settings where none is near', () => {
    const folder = makeFolder({ 'content/archive.yaml': 'colour: red\n' })
    const { stderr } = runPressmark(folder, ['build'])
    expect(stderr).toMatch(/“colour” is not a setting; the keys are title, description, /)
  })

  it('says which folder is missing', () => {
    const { code, stderr } = runPressmark(makeFolder(), ['build'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('no folder content')])
  })

  it('names the file and the cause when it cannot write', () => {
    const folder = makeFolder({ 'content/a.txt': RAW, '_site/2019': 'a file in the way' })
    const { code, stderr } = runPressmark(folder, ['build'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/_site\/2019.*(?:EEXIST|ENOTDIR)/)
  })

  it('never follows a link out of the content folder, and lists it', () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'secret.txt': 'A secret\n\nNot for you.' })
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'content/link.txt'))
    expect(summaryOf(runPressmark(folder, ['build', '--json']).stdout)).toMatchObject({
      records: 1,
    })
    const report = readFileSync(join(folder, '_site/report/index.html'), 'utf8')
    expect(report).toContain('link.txt')
    expect(report).not.toContain('secret')
  })
})

describe('Eleventy by itself', () => {
  it('makes the same bytes for every HTML page as a clean build', () => {
    const folder = makeFolder()
    cpSync(join(root, 'test/sites/partial-dates/content'), join(folder, 'content'), {
      recursive: true,
    })
    expect(runPressmark(folder, ['build', '--output', 'ours']).code).toBe(0)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      join(folder, '.eleventy.js'),
      `import pressmark from ${JSON.stringify(join(root, 'dist/src/eleventy.js'))}
       export default (config) => pressmark(config, import.meta.dirname)`,
    )
    const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
    const { status, stderr } = spawnSync(process.execPath, [eleventy, '--quiet'], { cwd: folder })
    expect([status, String(stderr)]).toEqual([0, ''])
    const pages = listFiles(join(folder, 'ours'))
    expect(listFiles(join(folder, '_site'))).toEqual(pages)
    for (const path of pages)
      expect(readFileSync(join(folder, '_site', path), 'utf8'), path).toBe(
        readFileSync(join(folder, 'ours', path), 'utf8'),
      )
  })
})

describe('check', () => {
  it('writes nothing, names shapes and problems, and ends with 2', () => {
    const folder = makeFolder({
      'content/a.txt': RAW,
      'content/b.txt': 'Zomaar een tekst\n\nMeer.',
    })
    const { code, stdout } = runPressmark(folder, ['check'])
    expect(code).toBe(2)
    expect(stdout).toContain('no-header')
    expect(stdout).toContain('b.txt')
    expect(readdirSync(folder)).toEqual(['content'])
  })
})

describe('inspect', () => {
  it('prints a JSON object for each file, and knows a roster that is tried out', () => {
    const folder = makeFolder({
      'a.txt': RAW.replace('fietsbrug jv', 'fietsbrug tme'),
      'options.json': '{"roster": {"tme": "T. Mees"}}',
    })
    const plain = runPressmark(folder, ['inspect', '--json', 'a.txt', 'a.txt'])
    const [first, second] = plain.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(second).toEqual(first)
    expect(first.records[0]).toMatchObject({ date: '2019-05-17', time: '17:44', initials: [] })
    const tried = runPressmark(folder, [
      'inspect',
      '--json',
      '--case-options',
      'options.json',
      'a.txt',
    ])
    expect(JSON.parse(tried.stdout).records[0].initials).toEqual(['tme'])
  })

  it('warns of a date to come', () => {
    const folder = makeFolder({ 'a.txt': RAW })
    const { stdout } = runPressmark(folder, ['inspect', '--now', '2018-01-01', 'a.txt'])
    expect(stdout).toContain('[future]')
  })
})

describe('init and new', () => {
  it('make an archive that builds, and an article in it', () => {
    const folder = makeFolder()
    expect(runPressmark(folder, ['init', 'krant']).code).toBe(0)
    const archive = join(folder, 'krant')
    expect(runPressmark(archive, ['build']).code).toBe(0)
    const made = runPressmark(archive, [
      'new',
      'Een kop: met tekens',
      '--date',
      '2020-04-17',
      '--topic',
      'sport',
    ])
    expect(made.stdout).toContain('content/2020/04/2020-04-17-een-kop-met-tekens.md')
    expect(summaryOf(runPressmark(archive, ['build', '--json']).stdout)).toMatchObject({ pages: 1 })
    expect(existsSync(join(archive, '_site/topics/sport/index.html'))).toBe(true)
    expect(runPressmark(archive, ['new', 'Een kop: met tekens', '--date', '2020-04-17']).code).toBe(
      1,
    )
    expect(runPressmark(folder, ['init', 'krant']).code).toBe(1)
  })
})

describe('a template of a project', () => {
  it('goes before ours', () => {
    const folder = makeFolder({
      'content/a.txt': RAW,
      'package.json': '{ "type": "module" }',
      'templates/about.js': 'export const render = () => "<p>ours no more</p>"',
      'templates/assets/style.css': 'body { color: red }',
    })
    expect(runPressmark(folder, ['build']).stderr).toBe('')
    expect(readFileSync(join(folder, '_site/about/index.html'), 'utf8')).toBe('<p>ours no more</p>')
    const style = readdirSync(join(folder, '_site/assets')).find((name) => name.endsWith('.css'))
    expect(readFileSync(join(folder, '_site/assets', style!), 'utf8')).toContain('red')
  })
})

describe('serve', () => {
  it('shows the site, and a change after it was made', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const port = await findFreePort()
    const main = join(root, 'dist/src/main.js')
    const server = spawn(process.execPath, [main, 'serve', '--port', String(port)], { cwd: folder })
    try {
      const page = `http://localhost:${port}/2019/05/17/stad-opent-nieuwe-fietsbrug.html`
      await waitFor(page, 'fietsbrug geopend')
      writeFileSync(join(folder, 'content/a.txt'), RAW.replace('geopend', 'gesloten'))
      await waitFor(page, 'fietsbrug gesloten')
    } finally {
      server.kill()
    }
  }, 40_000)

  it('says that its port is taken, before it builds', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    const taken = createServer()
    await new Promise<void>((done) => taken.listen(0, done))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, stderr } = runPressmark(folder, ['serve', '--port', String(port)])
    taken.close()
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^Port \d+ cannot be used \(.*EADDRINUSE.*\): choose another one with --port\.\n$/,
    )
    expect(existsSync(join(folder, '_site'))).toBe(false)
  })
})

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .toSorted()
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

async function waitFor(url: string, text: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await fetch(url).then(
      (response) => response.text(),
      () => '',
    )
    if (answer.includes(text)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${url} never showed “${text}”.`)
}

function expectSameFiles(one: string, other: string): void {
  const paths = listFiles(one)
  expect(listFiles(other)).toEqual(paths)
  for (const path of paths)
    expect(readFileSync(join(other, path)).equals(readFileSync(join(one, path))), path).toBe(true)
}
