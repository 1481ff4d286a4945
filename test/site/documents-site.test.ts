/** Documents of a whole site: each is an article, an attachment of one, or left alone beside its twin, and never two of these. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pdfLines, rtfLines, wordLines } from '../support/document-bytes.js'
import { documentsOf, exportSamples } from '../support/exports.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const nexis = exportSamples.find(({ name }) => name === 'nexis-uni')!
const markdown = (title: string, rest: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2019-03-12\nlang: nl\n${more}---\n${rest}\n`
const plain = (headline: string): string =>
  `${headline}\n\n12 maart 2019\n\nDe stad heeft een nieuwe brug geopend.`

const FILES = {
  'content/archive.yaml': 'title: Krant\n',
  'content/2019/export.docx': wordLines(nexis.make(documentsOf(5))),
  'content/2019/muur.md': markdown('Muur', 'Lees [het verslag](stukken/verslag.pdf).'),
  'content/2019/stukken/verslag.pdf': pdfLines(plain('Verslag van de raad')),
  'content/2019/geheim.md': markdown('Geheim', '[nota](nota.pdf)', 'draft: true\n'),
  'content/2019/nota.pdf': pdfLines(plain('Nota voor later')),
  'content/2019/brug.txt': plain('Brug open'),
  'content/2019/brug.pdf': pdfLines(plain('Brug open')),
  'content/2019/los.rtf': rtfLines(plain('Losse tekst')),
  'content/2019/oud.doc': 'x',
}

async function build(folder: string): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await runPressmark(folder, ['build', '--json'])
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

function pagesOf(folder: string): readonly string[] {
  return readdirSync(join(folder, '_site/2019'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\d\d\/\d\d\/[^/]+\.html$/.test(name) && !name.endsWith('index.html'),
  )
}

function namesOf(folder: string): readonly string[] {
  return pagesOf(folder)
    .map((name) => name.slice(name.lastIndexOf('/') + 1, -'.html'.length))
    .toSorted()
}

describe('the documents of a site', () => {
  it('are articles, attachments or left alone, and the next build reads none again', async () => {
    const folder = makeFolder(FILES)
    const first = await build(folder)
    expect(first).toMatchObject({ records: 9, pages: 8, heldBack: 1, quarantined: 0 })
    expect(namesOf(folder)).toEqual(['brug-open', 'losse-tekst', 'muur'])
    expect(readdirSync(join(folder, '_site/media'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}-verslag\.pdf$/),
    ])
    const report = readFileSync(join(folder, '_site/report/index.html'), 'utf8')
    expect(report).toContain('2019/brug.pdf')
    expect(report).toContain('A file of the same name beside it is read in its place.')
    expect(report).toContain('2019/nota.pdf')
    expect(report).not.toContain('2019/stukken/verslag.pdf')
    expect(await build(folder)).toMatchObject({ parsed: 0, written: 0 })
  })

  it('become articles when no text links to them any more, and attachments when one does', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const file = join(folder, 'content/2019/muur.md')
    writeFileSync(file, markdown('Muur', 'Geen verslag.'))
    await build(folder)
    expect(namesOf(folder)).toContain('verslag-van-de-raad')
    writeFileSync(file, FILES['content/2019/muur.md'])
    await build(folder)
    expect(namesOf(folder)).not.toContain('verslag-van-de-raad')
    rmSync(join(folder, 'content/2019/brug.txt'))
    await build(folder)
    expect(namesOf(folder)).toContain('brug-open')
  })

  it('are counted by a check as a build counts them, and .doc files come with advice', async () => {
    const folder = makeFolder(FILES)
    const { stdout } = await runPressmark(folder, ['check', '--json'])
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({ records: 9, pages: 8 })
    expect(found.ignored).toEqual(
      expect.arrayContaining([
        { name: '.pdf', count: 2 },
        { name: '.doc', count: 1 },
      ]),
    )
    expect(JSON.stringify(found.actions)).toContain('soffice --headless --convert-to docx')
  })

  it('say in an inspection what their lines are', async () => {
    const folder = makeFolder(FILES)
    const { stdout } = await runPressmark(folder, ['inspect', 'content/2019/los.rtf'])
    expect(stdout).toMatch(
      /^2019\/los\.rtf {2}\(rtf, windows-1252, 1 record\)\n.*text that was made/,
    )
    expect(stdout).toContain('(1:1, ')
  })
})
