/** Pages and Markdown with broken, nested or hidden markup → what a reader of the old page saw, and nothing else. */
import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { attachMedia, placeFiles } from '../../src/article/body/attach-media.js'
import { findEditorsNotes } from '../../src/article/body/editors-notes.js'
import { htmlBody } from '../../src/article/body/html-body.js'
import { maskBlocks } from '../../src/article/body/mask-blocks.js'
import { textOfArticle } from '../../src/article/body/text-of-article.js'
import { plainBody } from '../../src/article/body/plain-body.js'
import { parseMarkdownBody } from '../../src/markdown/body.js'
import { NO_WORDS, type FoundMedia } from '../../src/record/media.js'
import type { SourcePath } from '../../src/record/strings.js'
import { renderBody } from '../../src/render/body.js'
import { htmlOf, LABELS, parseMarkdownFile, publish } from '../support/markdown-file.js'

function page(html: string): string {
  const children = [...htmlBody(html).blocks]
  return renderBody({ type: 'root', children }, LABELS).trim().replaceAll('\n', '')
}

/** Files that a page names, and how. */
function filesOf(html: string): readonly string[] {
  return htmlBody(html, 'f').files.map(({ path, use }) => `${use} ${path}`)
}

const RUNNING = 'De raad sprak lang over de brug in Geel, die al jaren wacht op herstel. '

function table(first: string, last = '<tr><td>3</td><td>4</td></tr>'): string {
  return `<table><tr>${first}</tr>${last}</table>`
}

describe('the text of a page', () => {
  it.each([
    ['<p>a<sup></sup>b</p>', '<p>ab</p>'],
    ['<p>mc<sup>2</sup>, H<sub>2</sub>O, 1<sup>er</sup></p>', '<p>mc², H₂O, 1er</p>'],
    ['<p>Hij zei <q>ja</q>.</p>', '<p>Hij zei “ja”.</p>'],
    ['<dl><dt>Pan</dt><dd>Ding</dd></dl>', '<p><strong>Pan</strong></p><p>Ding</p>'],
    [
      '<b>een<p>twee</p>drie</b>',
      '<p><strong>een</strong></p><p><strong>twee</strong></p><p><strong>drie</strong></p>',
    ],
    ['<p>een</br>twee</p>', '<p>een<br>twee</p>'],
    ['<p>een<br></br>twee</p>', '<p>een<br>twee</p>'],
    ['</br>een', '<p>een</p>'],
    ['<li>los<li>twee</ul>', '<ul><li>los</li><li>twee</li></ul>'],
    ['<ul>tekst<li>a</ul>', '<ul><li>tekst</li><li>a</li></ul>'],
    ['<ul><ul><li>a</ul></ul>', '<ul><li><ul><li>a</li></ul></li></ul>'],
    ['a</table>b', '<p>a</p><p>b</p>'],
    [
      '<p style="display:none">weg</p><p hidden>weg</p><p class="hidden">blijft</p>',
      '<p>blijft</p>',
    ],
    ['<pre>a   b\nc   d</pre>', '<pre><code>a   bc   d</code></pre>'],
    ['<pre>a<br>b<p>c</pre>', '<pre><code>abc</code></pre>'],
    ['<pre>x', '<p>x</p>'],
    ['<pre>—</pre>', '<pre><code>—</code></pre>'],
    ['<img src="">', ''],
  ])('%s', (html, shown) => {
    expect(page(html)).toBe(shown)
  })

  it('has paragraphs where it was broken by width', () => {
    const lines = RUNNING.repeat(4).trim()
    expect(page(`<pre>${lines}\n\n${lines}</pre>`)).toBe(`<p>${lines}</p><p>${lines}</p>`)
  })
})

const plain = (first: string): string =>
  `<table><thead><tr>${first}</tr></thead><tbody><tr><td>3</td><td>4</td></tr></tbody></table>`

describe('a table of a page', () => {
  it.each([
    [
      'has text as it is shown',
      table('<td>A &amp; B &lt;c&gt;</td><td>&eacute;</td>'),
      plain('<th>A &amp; B &lt;c></th><th>é</th>'),
    ],
    [
      'has paragraphs parted in a cell',
      table('<td>a<p>b</p></td><td><b>x</b></td>'),
      plain('<th>a<br>b</th><th><strong>x</strong></th>'),
    ],
    [
      'has no break where there was a rule',
      table('<td><hr>a</td><td>2</td>'),
      plain('<th>a</th><th>2</th>'),
    ],
    [
      'has items without a list in cells',
      table('<td><li>a<li>b</td><td>2</td>'),
      plain('<th>a<br>b</th><th>2</th>'),
    ],
    [
      'has headings and terms in cells',
      table('<td><h6>k</h6></td><td><dl><dt>x</dl></td>'),
      plain('<th>k</th><th><strong>x</strong></th>'),
    ],
    [
      'has cells without a row',
      '<table><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
      plain('<th>1</th><th>2</th>'),
    ],
    [
      'has rows of several lengths',
      table('<td>1</td>', '<tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr>'),
      '<table><thead><tr><th>1</th><th></th></tr></thead><tbody><tr><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td></tr></tbody></table>',
    ],
    [
      'is text where a cell has lists',
      table('<td><ul><li>a</ul></td><td>2</td>'),
      '<ul><li>a</li></ul><p>2</p><p>3</p><p>4</p>',
    ],
    [
      'is text where a cell is long',
      table(`<td>${'x '.repeat(200)}</td><td>2</td>`),
      `<p>${'x '.repeat(200).trim()}</p><p>2</p><p>3</p><p>4</p>`,
    ],
  ])('%s', (_, html, shown) => {
    expect(page(html)).toBe(shown)
  })
})

/** The captions of the pictures that a page shows. */
function captionsOf(html: string): readonly (string | null | undefined)[] {
  return htmlBody(html).blocks.flatMap((block) =>
    'children' in block
      ? (block.children as RootContent[]).flatMap((each) =>
          each.type === 'image' ? [each.title ?? null] : [],
        )
      : [],
  )
}

describe('a picture of a page', () => {
  it.each([
    ['<img data-src="a.png">', ['picture f/a.png']],
    [
      '<img src="data:image/gif;base64,R0" data-lazy="data:x" srcset="a.png 2x">',
      ['picture f/a.png'],
    ],
    ['<img src="data:image/gif;base64,R0">', []],
    [`<img src="data:image/png;base64,${'A'.repeat(1200)}" alt="Een gat">`, []],
  ])('%s', (html, files) => {
    expect(filesOf(html)).toEqual(files)
  })

  it('that is written into the page leaves its words', () => {
    expect(page(`<img src="data:image/png;base64,${'A'.repeat(1200)}" alt="Een gat">`)).toBe(
      '<p><em>Een gat</em></p>',
    )
    expect(page('<img src="#">')).toBe('<p><em>#</em></p>')
    expect(page('<img src="https://a.be/">')).toBe(
      '<p><a href="https://a.be/">https://a.be/</a></p>',
    )
  })

  const picture = '<img src="a.png">'

  it.each([
    ['is given its caption', `${picture}<figcaption>Een<br>gat</figcaption>`, ['Een gat']],
    ['has none', picture, [null]],
    ['has two', `${picture}<figcaption>Een</figcaption><figcaption>Twee</figcaption>`, [null]],
    ['has one that nothing closes', `${picture}<figcaption>Een`, [null]],
    ['shares it', `${picture}${picture}<figcaption>Een</figcaption>`, [null, null]],
    ['stands among other words', `woorden ${picture}<figcaption>Een</figcaption>`, [null]],
    ['is far from it', `${picture}${'<i></i>'.repeat(40)}<figcaption>Een</figcaption>`, [null]],
  ])('in a figure %s', (_, inner, captions) => {
    expect(captionsOf(`<figure>${inner}</figure>`)).toEqual(captions)
  })
})

describe('HTML in Markdown', () => {
  it.each([
    ['een</br>twee', '<p>een<br>\ntwee</p>'],
    ['een<br></br>twee', '<p>een<br>\ntwee</p>'],
    ['<p>een<br></br>twee</p>', '<p>een<br>\ntwee</p>'],
    ['<p></br>een</p>', '<p>een</p>'],
    ['<b>a <i>b</b> c', '<p><strong>a &lt;i>b</strong> c</p>'],
    ['<img alt="x"> a', '<p>&lt;img alt="x"> a</p>'],
    ['<li>a</li>\n\nb', '<ul>\n<li>a</li>\n</ul>\n<p>b</p>'],
    ['<ul>\nvrij\n<li>a</li>\n</ul>', '<ul>\n<li>vrij</li>\n<li>a</li>\n</ul>'],
    ['a &#x202e; b', '<p>a  b</p>'],
    ['&#x202e;\n\nb', '<p>b</p>'],
    ['- [ ] ![]()\n- [x] a', '<ul>\n<li>☐ </li>\n<li>☑ a</li>\n</ul>'],
    ['[![](https://a.be/)](https://b.be)', '<p><a href="https://b.be">https://a.be/</a></p>'],
  ])('%s', (text, shown) => {
    expect(htmlOf(publish(`---\ntitle: T\n---\n${text}\n`).article).trim()).toBe(shown)
  })

  it('nests no deeper than anybody writes', () => {
    const deep = `${'<b>'.repeat(50)}x${'</b>'.repeat(50)}`
    const html = htmlOf(publish(`---\ntitle: T\n---\n${deep}\n`).article)
    expect(html.match(/<strong>/g)).toHaveLength(40)
    expect(html).toContain('&lt;b>')
  })

  it('keeps a note whose last block is no paragraph, and the way back from it', () => {
    const html = htmlOf(publish('---\ntitle: T\n---\nTekst[^1].\n\n[^1]:\n    - punt\n').article)
    expect(html).toMatch(/<li>punt<\/li>\n<\/ul>\n<p> <a href="#fnref-1"/)
  })
})

function taken(text: string): readonly number[] {
  return findEditorsNotes(parseMarkdownBody(text.replaceAll('RUN', RUNNING)).blocks)
}

describe('the text of an article', () => {
  it('has its lead once, and may have none', () => {
    const body: Root = { type: 'root', children: [...plainBody('Een.\n\nTwee.').blocks] }
    const textOf = (lead: string): string => textOfArticle({ headline: 'T', lead, body }).body
    expect([textOf('Een.'), textOf(''), textOf('Vooraf.')]).toEqual([
      'Twee.',
      'Een.\nTwee.',
      'Een.\nTwee.',
    ])
  })

  it('breaks at no number whose note is gone', () => {
    const note = { type: 'footnoteReference', identifier: 'a' } as const
    const gone = { type: 'footnoteReference', identifier: 'weg' } as const
    const text = { type: 'paragraph', children: [gone, note] } as const
    const definition = { type: 'footnoteDefinition', identifier: 'a', children: [] } as const
    const html = renderBody(
      { type: 'root', children: [text, definition] } as unknown as Root,
      LABELS,
    )
    expect(html).toContain('id="fn-1"')
    expect(html).toContain('href="#fn-1"')
  })
})

describe('a note to editors', () => {
  it.each([
    ['is the end of a text, with all below it', 'RUN\n\nNotizblock\n\nBron\n\nRUN', [1, 2, 3]],
    [
      'is a label alone where there is more text below',
      'RUN\n\nNoot voor de redactie\n\nRUN\n\nRUN',
      [1],
    ],
    ['is a label alone where there is no text above', 'Notizblock\n\nRUN\n\nRUN', [0]],
    [
      'goes as far as it says whom to reach',
      'Persinformatie\n\nJan, jan@a.be\n\nTel 0470 12 34 56\n\nRUN',
      [0, 1, 2],
    ],
    ['ends at a heading', 'Noot voor de redactie\n\n# Kop\n\nJan, jan@a.be\n\nRUN\n\nRUN', [0]],
    ['may be one line', 'Noot voor de redactie: bel jan@a.be\n\nRUN', [0]],
    ['may be a label in a paragraph', 'Noot voor de redactie\nbel jan@a.be\n\nRUN', [0]],
    ['may be in double brackets', '((jan@a.be; Tel))\n\nRUN', [0]],
    ['is none in double brackets that reaches nobody', '((zomaar))\n\nRUN', []],
    [
      'is none where a long text says whom to reach',
      `Persinformatie\n\n${'RUN'.repeat(6)} jan@a.be\n\nRUN`,
      [],
    ],
    ['is none for readers', 'Persinformatie\n\nRUN', []],
    ['is none where nothing else would be left', 'Notizblock', []],
    [
      'takes no footnote of the text',
      'RUN[^1]\n\nNotizblock\n\nBron\n\n[^1]: Bron\n\n[^2]: Wie',
      [1, 2, 4],
    ],
  ])('%s', (_, text, blocks) => {
    expect(taken(text)).toEqual(blocks)
  })
})

const mask = (text: string) => ({
  text: text.replace('x@y.be', '[…]'),
  count: text.includes('x@y.be') ? 1 : 0,
})

const picture = (alt: string | null): RootContent => ({ type: 'image', url: 'a', alt })

describe('words and files of blocks', () => {
  it('are masked in pictures too', () => {
    const { blocks, count } = maskBlocks(
      [picture('mail x@y.be'), picture('gat'), picture(null)],
      mask,
    )
    expect(blocks.map((block) => 'alt' in block && block.alt)).toEqual(['mail […]', 'gat', null])
    expect(count).toBe(1)
  })

  it('have no comments of those who wrote them', () => {
    const { blocks, comments } = plainBody('een <!-- geheim --> twee')
    expect([JSON.stringify(blocks).includes('geheim'), comments]).toEqual([false, [0]])
  })

  const NAMED = '---\ntitle: T\ndate: 2020-04-17\n---\n![](x.png) ![Zelf](y.png) [pdf](z.pdf)\n'

  it.each([
    ['missing', { kind: 'missing', similar: 'X.png' }, ['missing-file', 'missing-file']],
    ['refused', { kind: 'refused', cause: 'is a link' }, ['refused-file', 'refused-file']],
    ['unfit', { kind: 'unfit', cause: 'is text' }, ['not-a-picture', 'refused-file']],
  ])('are complained about where they are %s', (_, found, rules) => {
    const [record] = parseMarkdownFile(NAMED).records
    if (record?.kind !== 'article') throw new Error('no article')
    const fresh = publish(NAMED)
    const all = new Map(['x.png', 'z.pdf'].map((path) => [path as SourcePath, found as FoundMedia]))
    const references = ['x.png', 'z.pdf'].map((path, at) => {
      return {
        path: path as SourcePath,
        use: at === 0 ? 'picture' : 'attachment',
        line: 1,
        column: 1,
      } as const
    })
    const { diagnostics } = attachMedia({ ...fresh, references, diagnostics: [] }, all)
    expect(diagnostics.map(({ rule }) => rule).toSorted()).toEqual(rules)
    if (found.kind === 'missing') expect(diagnostics[0]?.reason).toContain('“X.png”')
  })

  it('say what they show where the text does not, and stay as they are elsewhere', () => {
    const size = { width: 4, height: 3 }
    const file = { path: 'x.png', output: 'media/0123456789abcdef-x.png', picture: size }
    const find = () =>
      ({ kind: 'file', file, words: { alt: 'Een gat', caption: null, credit: null } }) as never
    const body: Root = {
      type: 'root',
      children: [
        { type: 'image', url: 'content:x.png', alt: '' },
        { type: 'image', url: 'content:x.png', alt: 'Zelf' },
        { type: 'image', url: 'https://a.be/x.png', alt: '' },
      ],
    }
    const placed = placeFiles(body, find).children
    expect(placed.map((each) => each.type === 'image' && each.alt)).toEqual(['Een gat', 'Zelf', ''])
    const silent = () => ({ kind: 'file', file, words: NO_WORDS }) as never
    expect(placeFiles(body, silent).children[0]).toMatchObject({ alt: '', url: file.output })
  })
})
