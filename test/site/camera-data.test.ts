/** What cameras, programs and people left in a picture: out of the site, and onto the page where it is meant for readers. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { filesWith } from '../support/bytes-of-site.js'
import { makeJpeg, segment } from '../support/media-bytes.js'
import { iptcOf, notedJpeg, notedPng, notedWebp } from '../support/noted-pictures.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'

const PAGE = '2020/04/17/brand.html'
const WORDS = 'Ann-Verlinden'

function described(caption: string, credit: string): Buffer {
  const plain = makeJpeg(4, 3)
  const said = segment(0xed, iptcOf(caption, credit))
  return Buffer.concat([plain.subarray(0, 2), said, plain.subarray(2)])
}

function withPicture(bytes: Buffer, more = ''): Site {
  return siteOf({
    'a.md': article('Brand', '2020-04-17', 'Tekst.', `image: muur.jpg\n${more}`),
    'muur.jpg': bytes,
  })
}

function mediaOf({ folder }: Site): readonly string[] {
  return listFiles(join(folder, '_site')).filter((path) => path.startsWith('media/'))
}

describe('camera data', () => {
  it('is in no byte of a published picture, whose name is made of what is published', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', '![x](a.jpg) ![x](b.png) ![x](c.webp)'),
      'a.jpg': notedJpeg(WORDS, 6),
      'b.png': notedPng(WORDS, 3),
      'c.webp': notedWebp(WORDS, 3),
    })
    await site.build()
    expect(mediaOf(site)).toHaveLength(3)
    expect(filesWith(join(site.folder, '_site'), /Verlinden/)).toEqual([])
    for (const path of mediaOf(site)) {
      const bytes = readFileSync(join(site.folder, '_site', path))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(path).toContain(`media/${sha256.slice(0, 16)}-`)
    }
    expect((await site.build('--json')).stdout).toContain('"written":0')
  })

  it('stays where the settings say so', async () => {
    const site = withPicture(notedJpeg(WORDS, 1), 'image_alt: Muur\n')
    await site.build()
    site.edit('archive.yaml', 'camera-data: keep\n')
    await site.build()
    expect(mediaOf(site)).toHaveLength(1)
    expect(filesWith(join(site.folder, '_site'), /Verlinden/)).toEqual(mediaOf(site))
  })

  it('leaves out a picture whose parts cannot be told apart, with a warning', async () => {
    const site = withPicture(
      Buffer.concat([
        makeJpeg(4, 3).subarray(0, -2),
        segment(0xe1, Buffer.alloc(9)).subarray(0, 8),
      ]),
    )
    expect((await site.build()).stdout).toContain('not-a-picture')
    expect(mediaOf(site)).toEqual([])
  })
})

describe('what a picture says of itself', () => {
  it('is shown where its article says nothing, without mail addresses', async () => {
    const site = withPicture(described('De muur, mail jan@krant.example', 'Persfoto Zuid'))
    await site.build()
    expect(site.page(PAGE)).toContain('De muur, mail […]')
    expect(site.page(PAGE)).toContain('Persfoto Zuid')
    site.edit(
      'a.md',
      article('Brand', '2020-04-17', 'T.', 'image: muur.jpg\nimage_caption: Eigen\n'),
    )
    await site.build()
    expect(site.page(PAGE)).not.toContain('De muur')
  })

  it('describes a picture in the text, so that no warning asks for it', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', 'Zin. ![](a.jpg)'),
      'a.jpg': notedJpeg('x', 1),
    })
    expect((await site.build()).stdout).not.toContain('no-alt')
    expect(site.page(PAGE)).toContain('alt="Te zien x"')
  })

  it('loses redacted words, and a picture of an agency is held back', async () => {
    const site = withPicture(described('Odile Vandeputte lacht', 'Foto Odile Vandeputte'))
    await site.build()
    await site.run('redact', '--everywhere', '--text', 'Odile Vandeputte')
    await site.run('redact', PAGE, '--text', 'lacht')
    expect((await site.build()).stdout).not.toContain('redaction-failed')
    expect(filesWith(join(site.folder, '_site'), /vandeputte/i)).toEqual([])
    expect(site.page(PAGE)).toContain('(…)')
    const held = withPicture(described('Muur', 'Belga / J. Maes'))
    held.edit('sources.yaml', 'Belga: { policy: lead }\n')
    expect((await held.build()).stdout).toContain('whose copy may not be shown')
    expect(mediaOf(held)).toEqual([])
  })
})
