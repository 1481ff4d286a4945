/** Pictures and attachments in the body of an article, on its page. */
import type { Paragraph, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import { attachMedia } from '../../src/article/body/attach-media.js'
import { parseMarkdown } from '../../src/markdown/parse-markdown.js'
import { decodeSource } from '../../src/text/decode.js'
import type { PublishedRecord } from '../../src/record/article.js'
import { NO_WORDS, type FoundMedia, type MediaFile } from '../../src/record/media.js'
import { renderBody } from '../../src/render/body.js'
import { htmlOf, LABELS } from '../support/markdown-file.js'
import { contextOf } from '../support/raw-file.js'

const DIGITS = '0123456789abcdef'

function makeFile(path: string): MediaFile {
  const isPicture = path.endsWith('.png')
  return {
    path: path as Names.SourcePath,
    output: `media/${DIGITS}-${path.replaceAll('/', '-')}` as Names.OutputPath,
    sha256: DIGITS.repeat(4) as Names.Sha256,
    size: 9,
    isCleaned: true,
    mediaType: isPicture ? 'image/png' : 'application/pdf',
    picture: isPicture ? { width: 4, height: 3 } : null,
  }
}

/** The record of a text beside which every file that it names is there, or none. */
function publish(
  markdown: string,
  header = '',
  files: 'there' | 'missing' = 'there',
): PublishedRecord {
  const text = `---\ntitle: T\ndate: 2020-04-17\n${header}---\n\n${markdown}\n`
  const source = decodeSource('a/b.md' as Names.SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  const [record] = parseMarkdown(source, contextOf()).records
  if (record?.kind !== 'article') throw new Error('no article')
  const found = record.references.map(({ path }): [Names.SourcePath, FoundMedia] => [
    path,
    files === 'there'
      ? { kind: 'file', file: makeFile(path), words: NO_WORDS }
      : { kind: 'missing', similar: null },
  ])
  return attachMedia(record, new Map(found))
}

const src = (name: string): string => `src="../media/${DIGITS}-a-${name}"`
const SIZE = 'width="4" height="3" loading="lazy" decoding="async"'

describe('a picture in a text', () => {
  it.each([
    ['![A](x.png)', `<figure><img ${src('x.png')} alt="A" ${SIZE}></figure>`],
    [
      '![A](x.png "B & C")',
      `<figure><img ${src('x.png')} alt="A" ${SIZE}><figcaption>B &#x26; C</figcaption></figure>`,
    ],
    ['a ![B](x.png "C") d', `<p>a <img ${src('x.png')} alt="B" title="C" ${SIZE}> d</p>`],
    ['![A][x]\n\n[x]: x.png', `<figure><img ${src('x.png')} alt="A" ${SIZE}></figure>`],
    [
      '- ![A](x.png)\n- b',
      `<ul>\n<li>\n<figure><img ${src('x.png')} alt="A" ${SIZE}></figure>\n</li>\n<li>b</li>\n</ul>`,
    ],
    [
      '[![](x.png)](x.png)',
      `<p><a href="../media/${DIGITS}-a-x.png"><img ${src('x.png')} alt="x.png" ${SIZE}></a></p>`,
    ],
    ['[A](x.pdf "B")', `<p><a href="../media/${DIGITS}-a-x.pdf" title="B">A</a></p>`],
    ['[A](https://a.be/x.html)', '<p><a href="https://a.be/x.html">A</a></p>'],
    ['[A](x.html "B")', '<p>A (B)</p>'],
    ['![A](x.pdf)', '<p><em>A</em></p>'],
  ])('%s', (markdown, html) => {
    expect(withoutReferences(htmlOf(publish(markdown).article).trim())).toBe(
      withoutReferences(html),
    )
  })

  it.each([
    ['![A](x.png "B")', '<p><em>A – B</em></p>'],
    ['![B](x.png "B")', '<p><em>B</em></p>'],
    ['![](x.png "B")', '<p><em>B</em></p>'],
    ['![A](x.png)', '<p><em>A</em></p>'],
    ['![A](../../../x.png "B")', '<p><em>A – B</em></p>'],
    ['![A](javascript:x "B")', '<p>A – B</p>'],
    [
      '[![A](https://example.org/x.png "B")](https://a.be/c.html)',
      '<p><a href="https://a.be/c.html">A – B</a></p>',
    ],
    ['[A](x.pdf "B") c', '<p>A (B) c</p>'],
    ['[A](javascript:x "B") c', '<p>A (B) c</p>'],
  ])('or a link keeps its title where there is no file for it: %s', (markdown, html) => {
    expect(htmlOf(publish(markdown, '', 'missing').article).trim()).toBe(html)
  })

  it.each([
    ['a &#x202e;b c &#x2067;d', '<p>a b c d</p>'],
    ['![A&#x202e;](x.png "B&#x202e;")', '<p><em>A – B</em></p>'],
    ['[A](https://a.be "B&#x202e;")', '<p><a href="https://a.be" title="B">A</a></p>'],
  ])('or a text has no characters that nobody sees: %s', (markdown, html) => {
    expect(htmlOf(publish(markdown, '', 'missing').article).trim()).toBe(html)
  })

  it('is no part of the lead', () => {
    expect(publish('![A](x.png)\n\nDe tekst.').article.lead).toBe('De tekst.')
  })

  it('may stand in a note, where the way back leads from', () => {
    const html = htmlOf(publish('x[^1]\n\n[^1]: ![A](x.png)').article)
    expect(html).toMatch(/<p><img [^>]*> <a href="#fnref-1"/)
  })

  it('is shown only when it is a file of the site, whoever made the tree', () => {
    const urls = [
      'https://example.org/x.png',
      'data:image/png;base64,AAAA',
      'content:x.png',
      'x.png',
      `media/${DIGITS}-../../x.png`,
      `media/${DIGITS}-x.png?y`,
      `media/${DIGITS}-x.png" onerror="alert(1)`,
    ]
    const children = urls.map((url): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'image', url, alt: 'x' }],
    }))
    expect(renderBody({ type: 'root', children }, LABELS)).not.toContain('<img')
  })

  it('brings no attribute along', () => {
    const hProperties = {
      onError: 'alert(1)',
      style: 'x',
      width: '1;',
      srcSet: '//b.be',
      height: 3,
    }
    const url = `media/${DIGITS}-x.png`
    const body: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'image', url, data: { hProperties } }] }],
    }
    expect(renderBody(body, LABELS).trim()).toBe(
      `<figure><img src="../${url}" height="3" loading="lazy" decoding="async"></figure>`,
    )
  })

  it('leaves the body as it was, so that it can be rendered again', () => {
    const { article } = publish('![A](x.png "B") [C](x.pdf)\n\n![A](x.png "B")')
    const first = htmlOf(article)
    expect(htmlOf(article)).toBe(first)
  })
})

describe('the picture of front matter', () => {
  it.each([
    ['image: x.png\n', 'a/x.png', '', null, null],
    ['featured_image: /x.png\nimage_alt: A\nimage_caption: B\n', 'x.png', 'A', 'B', null],
    ['cover: {image: x.png, alt: A, caption: B, credit: C}\n', 'a/x.png', 'A', 'B', 'C'],
    ['image:\n  src: x.png\n  alt: A\nimage_alt: B\n', 'a/x.png', 'B', null, null],
    ['thumbnail: [x.png]\n', 'a/x.png', '', null, null],
  ])('%j', (header, path, alt, caption, credit) => {
    const { article, diagnostics } = publish('Tekst.', header)
    expect(article.picture).toEqual({ path, alt, caption, credit })
    expect(article.media.map((file) => file.path)).toEqual([path])
    expect(article.extra).toEqual({})
    expect(diagnostics.map(({ rule }) => rule)).toEqual(alt === '' ? ['no-alt'] : [])
  })

  it('keeps as text what it has no place for', () => {
    const { article } = publish('Tekst.', 'image:\n  src: x.png\n  alt: A\n  licence: CC0\n')
    expect(article.picture?.path).toBe('a/x.png')
    expect(article.extra['image']).toContain('licence: CC0')
  })

  it.each(['https://b.be/x.png', 'data:image/png,x', '../../x.png', '{alt: A}', '[{src: a}]'])(
    'is none when it is %s, which is kept as text',
    (value) => {
      const { article, diagnostics } = publish('Tekst.', `image: ${value}\nimage_credit: C\n`)
      expect(article).toMatchObject({ picture: null, media: [], extra: { image_credit: 'C' } })
      expect(article.extra['image']).toBe(value)
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['picture-elsewhere'])
    },
  )
})

/** However `&` is written. */
function withoutReferences(html: string): string {
  return html.replace(/&(?:#x26|amp);/g, '&amp;')
}
