/** Pictures and attachments of a whole site: copied once, kept, removed, accounted for. */
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compiledEleventy } from '../support/compiled.js'
import { makeJpeg, makePng } from '../support/media-bytes.js'
import { makeFolder } from '../support/make-folder.js'
import { runEleventy, runPressmark } from '../support/run-pressmark.js'
import { complaintsOf } from '../support/show-page.js'
import { listDifferences, listFiles } from '../support/trees.js'

const PNG = makePng(4, 3)
const ARTICLE = `---
title: Muur open
date: 1989-11-09
lang: nl
image:
  src: ../beeld/muur [1].jpg
  alt: De "Muur" <b>
  caption: Nacht & nevel
  credit: J. Peeters
---
Een woord vooraf.

![Een gat](/gat.png "De eerste doorgang")

Midden in ![](/gat.png) een zin, en [![klein](/gat.png)](../beeld/muur%20%5B1%5D.jpg).

Lees [het verslag](verslag.pdf).
`
const FILES = {
  'content/archive.yaml': 'title: Krant\nbase-url: https://example.org/a/\n',
  'content/1989/muur.md': ARTICLE,
  'content/1989/verslag.pdf': '%PDF-1.7\n',
  'content/beeld/muur [1].jpg': makeJpeg(6, 5, 6),
  'content/gat.png': PNG,
  'content/kopie.png': PNG,
}
const PAGE = '_site/1989/11/09/muur-open.html'

async function build(
  folder: string,
  ...options: readonly string[]
): Promise<Readonly<Record<string, number>>> {
  const { stdout, stderr } = await runPressmark(folder, ['build', '--json', ...options])
  expect(stderr).toBe('')
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

function mediaOf(folder: string, site = '_site'): readonly string[] {
  return existsSync(join(folder, site, 'media')) ? readdirSync(join(folder, site, 'media')) : []
}

/** The attributes of every picture of a page. */
function picturesOf(page: string): readonly string[] {
  return [...page.matchAll(/<img\s([^>]*?)\s*\/?>/g)].map(([, text]) => text!.replace(/\s+/g, ' '))
}

describe('the pictures and attachments of a site', () => {
  it('are copied once each, and the second time not at all', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const names = mediaOf(folder)
    expect(names.map((name) => name.slice(17)).toSorted()).toEqual([
      'gat.png',
      'muur-1.jpg',
      'verslag.pdf',
    ])
    const gat = names.find((name) => name.endsWith('gat.png'))!
    expect(readFileSync(join(folder, '_site/media', gat)).equals(PNG)).toBe(true)
    expect(await build(folder)).toMatchObject({ written: 0, removed: 0 })
  })

  it('have their size, words, caption and credit on the page', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const page = readFileSync(join(folder, PAGE), 'utf8')
    const [opening, alone, within, linked] = picturesOf(page)
    expect(opening).toMatch(/^class="u-photo" src="(?:\.\.\/){3}media\/[0-9a-f]{16}-muur-1\.jpg"/)
    expect(opening).toContain('width="5" height="6" alt="De &quot;Muur&quot; &lt;b&gt;"')
    expect(alone).toMatch(/src="(?:\.\.\/){3}media\/[0-9a-f]{16}-gat\.png" alt="Een gat"/)
    expect(alone).toContain('width="4" height="3" loading="lazy" decoding="async"')
    expect(within).toContain('alt=""')
    expect(linked).toContain('alt="klein"')
    expect(page).toMatch(/Nacht &amp; nevel\u00A0– <span class="credit">J\. Peeters<\/span>/)
    expect(page).toMatch(
      /<figure><img [^>]*><figcaption>De eerste doorgang<\/figcaption><\/figure>/,
    )
    expect(page).toMatch(/Midden in <img [^>]*> een zin, en <a [^>]*muur-1\.jpg"><img [^>]*><\/a>/)
    expect(page).toMatch(/<bdi>verslag\.pdf<\/bdi><\/a>\s+\(PDF, 9 bytes\)/)
    expect(await complaintsOf(page)).toEqual([])
  })

  it('are told to machines by their public address', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const page = readFileSync(join(folder, PAGE), 'utf8')
    const [, address] = /property="og:image" content="([^"]*)"/.exec(page)!
    expect(address).toMatch(/^https:\/\/example\.org\/a\/media\/[0-9a-f]{16}-muur-1\.jpg$/)
    expect(page).toMatch(/<meta\s+name="twitter:card"\s+content="summary_large_image">/)
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!
    expect(JSON.parse(json!)).toMatchObject({
      image: {
        '@type': 'ImageObject',
        url: address,
        width: 5,
        height: 6,
        caption: 'Nacht & nevel',
        creditText: 'J. Peeters',
      },
      associatedMedia: [{ name: 'verslag.pdf', encodingFormat: 'application/pdf' }],
    })
  })

  it('have no address for machines where the archive has none', async () => {
    const folder = makeFolder({ ...FILES, 'content/archive.yaml': 'title: Krant\n' })
    await build(folder)
    expect(readFileSync(join(folder, PAGE), 'utf8')).not.toMatch(/og:image|ImageObject|contentUrl/)
  })

  it('are not listed as ignored when an article uses them', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const report = readFileSync(join(folder, '_site/report/index.html'), 'utf8')
    const [, ignored] = report.split('Andere bestanden')
    expect([...ignored!.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, path]) => path)).toEqual([
      'kopie.png',
    ])
  })

  it('go when no article names them any more, and come anew when they change', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    writeFileSync(join(folder, 'content/gat.png'), makePng(8, 8))
    expect(await build(folder)).toMatchObject({ removed: 1 })
    expect(mediaOf(folder)).toHaveLength(3)
    rmSync(join(folder, 'content/1989/muur.md'))
    await build(folder)
    expect(mediaOf(folder)).toEqual([])
  })

  it('are written again when someone changed a copy by hand', async () => {
    const folder = makeFolder(FILES)
    await build(folder)
    const copy = join(
      folder,
      '_site/media',
      mediaOf(folder).find((name) => /gat/.test(name))!,
    )
    writeFileSync(copy, 'changed')
    await build(folder)
    expect(readFileSync(copy).equals(PNG)).toBe(true)
  })

  it('are the same in threads, and when Eleventy runs by itself', async () => {
    const folder = makeFolder({
      ...FILES,
      'package.json': '{ "type": "module" }',
      '.eleventy.js': `import pressmark from ${JSON.stringify(compiledEleventy)}
        export default (config) => pressmark(config, import.meta.dirname)`,
    })
    await build(folder, '--output', 'one', '--cache', 'cache-one', '--threads', '0')
    await build(folder, '--output', 'two', '--cache', 'cache-two', '--threads', '2')
    expect(runEleventy(folder)).toMatchObject({ code: 0, stderr: '' })
    expect(listFiles(join(folder, 'one/media'))).toHaveLength(3)
    expect(listDifferences(join(folder, 'one'), join(folder, 'two'))).toEqual([])
    // Eleventy by itself seals nothing.
    for (const name of ['manifests', 'manifest.sha256'])
      rmSync(join(folder, 'one', name), { recursive: true })
    expect(listDifferences(join(folder, 'one'), join(folder, '_site'))).toEqual([])
  })
})

describe('a file that cannot be published', () => {
  it('leaves its words, with a warning at its place', async () => {
    const folder = makeFolder({
      'secret.png': PNG,
      'content/a.md': `---
title: T
date: 1989-11-09
image: weg.jpg
image_caption: Een bijschrift
---
![Foto](../secret.png) ![Koppeling](link.png) ![Pagina](pagina.jpg)

Zie [het programma](virus.exe), [de tekening](tekening.svg) en ![Grafiek](GRAFIEK.png).
`,
      'content/pagina.jpg': '<!doctype html><script>alert(1)</script>',
      'content/virus.exe': 'MZ',
      'content/tekening.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'content/grafiek.png': PNG,
    })
    symlinkSync(join(folder, 'secret.png'), join(folder, 'content/link.png'))
    const { stdout, code } = await runPressmark(folder, ['check', '--all'])
    expect(code).toBe(2)
    for (const said of [
      'a.md:4:1 warning There is no file “weg.jpg”. [missing-file]',
      'a.md:7:1 warning “../secret.png” is no place in the content folder. [outside-content]',
      'a.md:7:24 warning “link.png” is not published: it is a link to another place. [refused-file]',
      'a.md:7:47 warning “pagina.jpg” is not a picture: it is not of a kind that is published. [not-a-picture]',
      'a.md:9:5 warning “virus.exe” is not published: it is not of a kind that is published. [refused-file]',
      'a.md:9:33 warning “tekening.svg” is not published: it is not of a kind that is published. [refused-file]',
      'a.md:9:64 warning There is no file “GRAFIEK.png”, but there is “grafiek.png”. [missing-file]',
    ])
      expect(stdout.replace(/\n\s+/g, ' ')).toContain(said)
    await build(folder)
    expect(mediaOf(folder)).toEqual([])
    const page = readFileSync(join(folder, '_site/1989/11/09/t.html'), 'utf8')
    expect(page).toContain('<em>Foto</em> <em>Koppeling</em> <em>Pagina</em>')
    expect(page).toContain('Zie het programma, de tekening en <em>Grafiek</em>.')
    expect(page).toContain('Een bijschrift')
    expect(page).not.toMatch(/<img|<figure|og:image/)
  })

  it('is not fetched from another site', async () => {
    const folder = makeFolder({
      'content/a.md': '---\ntitle: T\nimage: https://example.com/x.jpg\n---\n![A](//b.be/y.png)\n',
    })
    const { stdout } = await runPressmark(folder, ['inspect', 'content/a.md'])
    expect(stdout).toMatch(/info .*\[picture-elsewhere\]/)
    expect(stdout).toMatch(/info .*\[remote-picture\]/)
    await build(folder)
    const page = readFileSync(join(folder, '_site/undated/t.html'), 'utf8')
    expect(page).toContain('https://example.com/x.jpg')
    expect(page).not.toMatch(/<img|src="(?:https?:)?\/\//)
  })
})

describe('inspect', () => {
  it('tells of the pictures and attachments of an article', async () => {
    const folder = makeFolder(FILES)
    const file = 'content/1989/muur.md'
    const { stdout } = await runPressmark(folder, ['inspect', '--json', file])
    expect(JSON.parse(stdout).records[0].media).toMatchObject([
      {
        path: 'beeld/muur [1].jpg',
        mediaType: 'image/jpeg',
        width: 5,
        height: 6,
        credit: 'J. Peeters',
      },
      { path: 'gat.png', mediaType: 'image/png', width: 4, height: 3, alt: null },
      { path: '1989/verslag.pdf', mediaType: 'application/pdf', width: null, size: 9 },
    ])
    const words = (await runPressmark(folder, ['inspect', file])).stdout
    expect(words).toContain('gat.png, image/png, 4 × 3 pixels')
  })
})
