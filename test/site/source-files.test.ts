/** Files of articles beside their pages: byte for byte, or not at all. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const SETTINGS = 'title: Archief\nsidecars: [source]\n'

function markdown(title: string, text: string, keys = ''): string {
  return `---\ntitle: ${title}\ndate: 2020-04-17\n${keys}---\n${text}\n`
}

async function build(folder: string): Promise<void> {
  const { code, stderr } = await runPressmark(folder, ['build'])
  expect([code, stderr]).toEqual([0, ''])
}

/** The names of all files that are published as they lie there. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, '_site'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.source.'))
    .toSorted()
}

describe('the file of an article', () => {
  it('lies beside its page, byte for byte, whatever its line ends and encoding, and goes with it', async () => {
    const text =
      'Brug open\r\n\r\n17 april 2020\r\n\r\nDe brug bij Café Sport is weer open voor alle verkeer.\r\n'
    const folder = makeFolder({
      'content/archive.yaml': SETTINGS,
      'content/a.md': markdown('Brand in Gent', 'De brand is **uit**.\t'),
    })
    writeFileSync(join(folder, 'content/b.txt'), text, 'latin1')
    await build(folder)
    const found = sourcesIn(folder)
    expect(found).toEqual(['2020/04/17/brand-in-gent.source.md', '2020/04/17/brug-open.source.txt'])
    for (const [index, name] of ['a.md', 'b.txt'].entries())
      expect(readFileSync(join(folder, '_site', found[index]!))).toEqual(
        readFileSync(join(folder, 'content', name)),
      )
    const page = readFileSync(join(folder, '_site/2020/04/17/brand-in-gent.html'), 'utf8')
    expect(page).toContain('type="text/markdown" href="brand-in-gent.source.md"')
    writeFileSync(join(folder, 'content/a.md'), markdown('Brand in Gent', 'De brand woedt nog.'))
    rmSync(join(folder, 'content/b.txt'))
    await build(folder)
    expect(sourcesIn(folder)).toEqual(found.slice(0, 1))
    expect(readFileSync(join(folder, '_site', found[0]!), 'utf8')).toContain('woedt nog')
    writeFileSync(join(folder, 'content/archive.yaml'), 'title: Archief\n')
    await build(folder)
    expect(sourcesIn(folder)).toEqual([])
  })

  it.each([
    ['a comment', 'a.md', markdown('Nieuws', 'De trein rijdt. <!-- tip van An -->')],
    ['a mail address', 'a.md', markdown('Nieuws', 'Schrijf an@example.org over de trein.')],
    [
      'a phone number in a key',
      'a.md',
      markdown('Nieuws', 'De trein rijdt.', 'tel: +32 470 12 34 56\n'),
    ],
    [
      'the address of a computer',
      'a.md',
      markdown('Nieuws', 'De trein rijdt.', 'ip: 81.82.83.84\n'),
    ],
    [
      'a contact below',
      'a.txt',
      'Brug open\n\n17 april 2020\n\nDe brug is open voor alle verkeer.\n\nPerscontact: An Peeters, +32 470 12 34 56\n',
    ],
    [
      'a saved page',
      'a.html',
      '<title>Nieuws</title><meta property="article:published_time" content="2020-04-17"><article><h1>Nieuws</h1><p>De trein rijdt.</p></article>',
    ],
    ['a table', 'a.csv', 'title,date,text\nNieuws,2020-04-17,De trein rijdt.\n'],
  ])('is not published where it holds %s', async (_what, name, text) => {
    const folder = makeFolder({ 'content/archive.yaml': SETTINGS, [`content/${name}`]: text })
    await build(folder)
    expect(sourcesIn(folder)).toEqual([])
    expect(readFileSync(join(folder, '_site/report/index.html'), 'utf8')).toContain(
      'id="source-left-out"',
    )
  })

  it('is not published where it holds a draft, or is one', async () => {
    const folder = makeFolder({
      'content/archive.yaml': SETTINGS,
      'content/a.md': markdown('Nieuws', 'De trein rijdt.', 'draft: true\n'),
    })
    await build(folder)
    expect(sourcesIn(folder)).toEqual([])
  })

  it('is not published where the article was corrected, or its source allows the lead alone', async () => {
    const folder = makeFolder({
      'content/archive.yaml': SETTINGS,
      'content/sources.yaml': 'Belga: { policy: lead }\n',
      'content/corrections.yaml': 'a.md: { headline: Trein rijdt, reason: naam }\n',
      'content/a.md': markdown('Nieuws van An', 'De trein rijdt.'),
      'content/b.md': markdown('Weer', 'De zon schijnt.\n\nMorgen regen.', 'source: Belga\n'),
    })
    const { stderr } = await runPressmark(folder, ['build'])
    expect(stderr).toBe('')
    expect(sourcesIn(folder)).toEqual([])
  })

  it('goes when words of it are redacted, on its page or everywhere', async () => {
    for (const where of [['2020/04/17/nieuws.html'], ['--everywhere']]) {
      const folder = makeFolder({
        'content/archive.yaml': SETTINGS,
        'content/a.md': markdown('Nieuws', 'De trein van Jan Modaal rijdt.'),
      })
      await build(folder)
      expect(sourcesIn(folder)).toHaveLength(1)
      for (const args of [['publish'], ['redact', ...where, '--text', 'Jan Modaal']])
        expect((await runPressmark(folder, args)).code).toBe(0)
      await build(folder)
      expect(existsSync(join(folder, '_site/2020/04/17/nieuws.html'))).toBe(true)
      expect(sourcesIn(folder)).toEqual([])
    }
  })
})
