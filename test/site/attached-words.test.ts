/** Redacted words in documents, tables and slides that articles link to: what shows them to whoever opens it is not offered. */
import { strToU8, zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { pdfLines, wordDocument, wordLines, wordParagraph } from '../support/document-bytes.js'
import { siteOf, type Site } from '../support/site-of.js'
import { makePng } from '../support/media-bytes.js'
import { notedAvif, notedGif, notedJpeg, notedPng, notedWebp } from '../support/noted-pictures.js'
import { listDifferences, listFiles } from '../support/trees.js'

const TEXT = 'De commissie legde haar verslag neer.\n\nJan Peeters las het voor aan de raad.'
const BESIDE = 'De commissie legde haar verslag neer, dat lang op zich had laten wachten.'
const xml = (text: string): string => `<?xml version="1.0"?><x>${text}</x>`
const zipped = (name: string, text: string): Uint8Array => zipSync({ [name]: strToU8(text) })
const wordWith = (name: string, text: string): Uint8Array =>
  wordDocument(wordParagraph('Niets aan de hand.'), { [name]: xml(text) })

/** Files that have the name, each in its own way. */
const HOLDING: Readonly<Record<string, Uint8Array | string>> = {
  'tekst.docx': wordLines(TEXT),
  'tekst.odt': zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(xml('<p>Jan </p><p>Peeters</p>')),
  }),
  'tekst.pdf': pdfLines(TEXT),
  'lijst.csv': 'naam;rol\nPeeters, J.;-\nJan Peeters;lezer\n',
  'maker.docx': wordWith('docProps/core.xml', '<creator>Jan Peeters</creator>'),
  'nota.docx': wordWith('word/comments.xml', '<t>vraag het Jan </t><r><t>Peet</t></r><t>ers</t>'),
  'kop.docx': wordWith('word/header1.xml', '<p>Jan Peeters</p><p>Gent</p>'),
  'tabel.xlsx': zipped('xl/sharedStrings.xml', xml('<si><t>JAN PEETERS</t></si>')),
  'dia.pptx': zipped('ppt/slides/slide1.xml', xml('<t>Jan&#160;Peeters</t>')),
  'boek.zip': zipped('tekst.xhtml', xml('<p>J&#97;n <i>P&eacute;eters</i></p>')),
  'bundel.zip': zipped('lees.txt', 'Jan\u00a0Peet\u00aders'),
}

/** Files that have other words. */
const OTHERS: Readonly<Record<string, Uint8Array | string>> = {
  'ander.docx': wordLines('Jan Peeterson las het voor.\n\nEn Jan. Peters ook.'),
  'ander.pdf': pdfLines('Piet Janssens las het voor.'),
  'ander.csv': 'naam;rol\nPiet;lezer\n',
}

const EVERYWHERE =
  '- { everywhere: true, date: 2026-01-01, text: Jan Peeters, with: X, whole-words: true }\n'
const ALL = { ...HOLDING, ...OTHERS }
const links = (names: readonly string[]): string =>
  names.map((name) => `[het stuk ${name.replace('.', ' ')}](${name})`).join('\n\n')

function offered(site: Site): readonly string[] {
  const media = listFiles(join(site.folder, '_site')).filter((path) => path.startsWith('media/'))
  return media.map((path) => path.replace(/^media\/[\da-f]+-/, '')).toSorted()
}

describe('redacted words in what an article links to', () => {
  it('keep it from being offered, wherever in it they stand, once they are redacted everywhere', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(Object.keys(ALL))}`),
      ...ALL,
    })
    await site.build()
    expect(offered(site)).toEqual(Object.keys(ALL).toSorted())
    await site.run('publish')
    const { stdout } = await site.run(
      'redact',
      '--everywhere',
      '--text',
      'Jan Peeters',
      '--with',
      'X',
    )
    for (const name of Object.keys(HOLDING))
      expect(stdout).toContain(`${name} has the words: no page leads to it any more.`)
    await site.build()
    expect(offered(site)).toEqual(Object.keys(OTHERS).toSorted())
    const page = site.page('2020/04/17/verslag.html')
    expect(page).toContain('het stuk tekst docx')
    expect(page).not.toMatch(/href="[^"]*tekst/)
    expect((await site.run('build', '--verbose')).stdout).toMatch(/refused-file/)
    await site.run('build', '--output', 'clean', '--cache', 'clean-cache')
    expect(listDifferences(join(site.folder, '_site'), join(site.folder, 'clean'))).toEqual([])
  })

  it('keep it from being offered by the article that they are redacted of', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(['tekst.docx'])}`),
      'b.md': article('Ander', '2020-04-18', `Iets anders.\n\n${links(['ander.docx'])}`),
      ...ALL,
    })
    await site.run('publish')
    const url = '2020/04/17/verslag.html'
    const { stdout } = await site.run('redact', url, '--text', 'Jan Peeters', '--with', 'X')
    expect(stdout).toContain('tekst.docx has the words')
    await site.build()
    expect(offered(site)).toEqual(['ander.docx'])
    // Edited so that the words are gone, it is back; and gone again when they are.
    for (const [lines, isOffered] of [
      ['De commissie zweeg.', true],
      [TEXT, false],
    ] as const) {
      writeFileSync(join(site.folder, 'content/tekst.docx'), wordLines(lines))
      await site.build()
      expect(offered(site).includes('tekst.docx')).toBe(isOffered)
    }
  })

  it('keep what has them out of a bag as well', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(Object.keys(ALL))}`),
      'redactions.yaml': EVERYWHERE,
      ...ALL,
    })
    expect((await site.run('bag', 'bag')).code).toBe(0)
    const packed = listFiles(join(site.folder, 'bag/data/content'))
    expect(packed).toEqual(['a.md', ...Object.keys(OTHERS)].toSorted())
  })

  it('are found by check as well', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(['tekst.pdf'])}`),
      'redactions.yaml': EVERYWHERE,
      ...ALL,
    })
    expect((await site.run('check', '--all')).stdout).toContain('has words that are redacted')
  })

  it('are an error in what a page of the keeper leads to', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17'),
      '_pages/over.md': `---\ntitle: Over ons\n---\nZie [het stuk](/tekst.docx).\n`,
      'redactions.yaml': EVERYWHERE,
      ...ALL,
    })
    const { code, stderr } = await site.run('build')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('tekst.docx:1:1: has words that are redacted'),
    ])
    writeFileSync(join(site.folder, 'content/tekst.docx'), wordLines('De commissie zweeg.'))
    await site.build()
    expect(offered(site)).toEqual(['tekst.docx'])
  })
})

describe('a document that a withdrawn article links to', () => {
  const STUK = 'Verslag van de raad\n\n3 maart 2020\n\nDe commissie zweeg over wat zij wist.'

  it('becomes no article when the source of that is deleted, and goes into no bag', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(['stuk.docx'])}`),
      'b.md': article('Ander', '2020-04-18', 'Iets anders.'),
      'stuk.docx': wordLines(STUK),
    })
    await site.run('publish')
    const { stdout } = await site.run('withdraw', '2020/04/17/verslag.html', '--reason', 'x')
    expect(stdout).toContain('stuk.docx, which it links to, becomes no article without it')
    expect(site.read('content/withdrawals.yaml')).toContain('attached: [ stuk.docx ]')
    site.remove('a.md')
    for (const cache of ['.cache', 'other-cache']) {
      await site.build('--cache', cache)
      expect(site.search(/wat zij wist/)).toEqual([])
    }
    expect((await site.run('check', '--all')).stdout).not.toContain('stuk.docx:')
    await site.run('bag', 'bag')
    expect(listFiles(join(site.folder, 'bag/data/content'))).not.toContain('stuk.docx')
    await site.run('publish')
    // Who links to it later offers it again.
    site.edit('c.md', article('Later', '2020-05-01', links(['stuk.docx'])))
    await site.build()
    expect(offered(site)).toEqual(['stuk.docx'])
  })

  it('is an article when the withdrawal is taken back', async () => {
    const site = siteOf({
      'a.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${links(['stuk.docx'])}`),
      'stuk.docx': wordLines(STUK),
    })
    await site.run('publish')
    await site.run('withdraw', '2020/04/17/verslag.html', '--reason', 'x')
    site.edit('a.md', article('Verslag', '2020-04-17', BESIDE))
    await site.build()
    expect(site.has('2020/03/03/verslag-van-de-raad.html')).toBe(false)
    site.edit('withdrawals.yaml', '')
    site.remove('withdrawals.yaml')
    await site.build()
    expect(site.has('2020/03/03/verslag-van-de-raad.html')).toBe(true)
  })
})

describe('redacted words in what a picture notes', () => {
  const NAME = 'Jan Peeters'
  const PICTURES = {
    'a.jpg': notedJpeg(NAME, 1),
    'b.png': notedPng(NAME, 1),
    'c.gif': notedGif(NAME),
    'd.webp': notedWebp(NAME, 1),
    'e.avif': notedAvif(NAME),
    'f.jpg': notedJpeg('Piet Janssens', 1),
    'g.png': makePng(3, 4),
  }
  const shown = Object.keys(PICTURES)
    .map((name) => `![een beeld](${name})`)
    .join('\n\n')

  it.each([
    ['keep', ['f.jpg', 'g.png']],
    ['remove', Object.keys(PICTURES)],
  ])('keep it from being shown where camera-data is to %s', async (choice, names) => {
    const site = siteOf({
      'archive.yaml': `camera-data: ${choice}\n`,
      'redactions.yaml': EVERYWHERE,
      'k.md': article('Verslag', '2020-04-17', `${BESIDE}\n\n${shown}`),
      ...PICTURES,
    })
    await site.build()
    expect(offered(site)).toEqual(names)
    expect(site.search(/Jan Peeters/)).toEqual([])
    await site.run('bag', 'bag')
    const packed = listFiles(join(site.folder, 'bag/data/content'))
    expect(packed.filter((path) => path in PICTURES)).toEqual(['f.jpg', 'g.png'])
  })
})
