/** Bodies on a page: nothing but text and its structure. */
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { renderBody } from '../../src/render/body.js'
import { expectEffortBelow } from '../support/effort.js'
import { hostileMarkdown } from '../support/hostile-markdown.js'
import { htmlOf, LABELS, publish } from '../support/markdown-file.js'
import { markdownText } from '../support/markdown-text.js'

const TAGS = new Set(
  (
    'p h2 h3 h4 h5 h6 blockquote ul ol li pre hr section table thead tbody tr th td ' +
    'a em strong del code br sup'
  ).split(' '),
)
const ATTRIBUTES = new Set('href title id role aria-label class start'.split(' '))
/** Text, or a tag whose attributes all stand in quotation marks. */
const TOKEN = /[^<]+|<\/?([a-z][a-z\d]*)((?: [a-z-]+="[^"]*")*)>/y
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g
const ADDRESS = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/

/** Reads `html` as a browser does, and gives back what has no business on a page. */
function findStrangers(html: string): readonly string[] {
  const strangers: string[] = []
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < html.length;) {
    const { lastIndex } = TOKEN
    const [whole, tag, attributes = ''] = TOKEN.exec(html) ?? []
    if (whole === undefined) return [...strangers, html.slice(lastIndex, lastIndex + 60)]
    if (tag !== undefined && !TAGS.has(tag)) strangers.push(whole)
    for (const [attribute, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(name) || (name === 'href' && !ADDRESS.test(value)))
        strangers.push(attribute)
    }
  }
  return strangers
}

function render(markdown: string): string {
  return htmlOf(publish(`---\ntitle: T\n---\n\n${markdown}\n`).article)
}

const anchored = (markdown: string): string =>
  renderBody(publish(`---\ntitle: T\n---\n\n${markdown}\n`).article.body, {
    ...LABELS,
    hasAnchors: true,
  })

describe('a body on a page', () => {
  it('has no element, attribute or address that is not on the list, for 200 attacks', () => {
    expect(hostileMarkdown.length).toBeGreaterThan(200)
    const found = hostileMarkdown.map((markdown) => [markdown, findStrangers(render(markdown))])
    expect(found.filter(([, strangers]) => strangers?.length)).toEqual([])
  })

  it('has none for any text', () => {
    fc.assert(
      fc.property(markdownText, fc.constantFrom(...hostileMarkdown), (text, attack) => {
        expect(findStrangers(render(`${text}${attack}`))).toEqual([])
      }),
      { numRuns: 500, seed: 1992 },
    )
  })

  it('is as safe when its tree was made by somebody else', () => {
    const hostile = {
      type: 'root',
      children: [
        { type: 'html', value: '<script>alert(1)</script>' },
        { type: 'paragraph', data: { hName: 'script' }, children: [{ type: 'text', value: 'a' }] },
        {
          type: 'paragraph',
          data: { hProperties: { onClick: 'alert(1)', style: 'x', className: ['y'], id: 'z' } },
          children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }],
        },
        { type: 'code', lang: 'x" onload="alert(1)', value: 'x' },
        { type: 'image', url: 'https://example.org/x.png' },
      ],
    } as Root
    expect(findStrangers(renderBody(hostile, LABELS))).toEqual([])
  })

  it('numbers its paragraphs where that is asked for, plain or not, and no others', () => {
    expect(anchored('Een.\n\nTwee.')).toBe('<p id="p1">Een.</p>\n<p id="p2">Twee.</p>\n')
    const html = anchored('Een *twee*.\n\n- drie\n\n  vier\n\n> vijf\n\nZes.')
    expect(html.match(/id="p\d+"/g)).toEqual(['id="p1"', 'id="p2"'])
    expect(html).toContain('<p id="p2">Zes.</p>')
    expect(findStrangers(html)).toEqual([])
  })

  it('numbers notes in order of their first reference, and links them both ways', () => {
    const html = render('Een[^b] twee[^a] drie[^b].\n\n[^a]: De A.\n[^b]: De B.\n')
    for (const [from, to] of [
      ['fnref-1', 'fn-1'],
      ['fnref-1-2', 'fn-1'],
      ['fnref-2', 'fn-2'],
    ]) {
      expect(html).toMatch(new RegExp(`<a href="#${to}" id="${from}"`))
      expect(html).toContain(`<a href="#${from}" role="doc-backlink"`)
      expect(html).toContain(`<li id="${to}">`)
    }
    expect(html.indexOf('De B.')).toBeLessThan(html.indexOf('De A.'))
  })

  it('has an end for every link within the page, and no identifier twice, for any text', () => {
    const notes = fc
      .array(
        fc.constantFrom(
          'x[^1]',
          'y[^2] ',
          '[^3]',
          '\n\n[^1]: een[^2]\n\n',
          '\n\n[^2]: twee[^1]\n\n',
          '\n\n[^4]: vier\n\n',
          '\n\n[^2]: nog\n\n',
          '\n> ',
          '\n- ',
          '# ',
        ),
        { maxLength: 14 },
      )
      .map((parts) => `T ${parts.join('')}`)
    fc.assert(
      fc.property(notes, (text) => {
        const html = render(text)
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
        const ends = [...html.matchAll(/href="#([^"]+)"/g)].map(([, end]) => end)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ends.filter((end) => !ids.includes(end))).toEqual([])
      }),
      { numRuns: 1000, seed: 1992 },
    )
  })

  it('has notes that nothing refers to at the end', () => {
    const html = render('Een[^1].\n\n[^1]: Eerst.\n\n[^x]: Los.\n')
    expect(html).toContain('<p>Los.</p>')
    expect(html.indexOf('Eerst.')).toBeLessThan(html.indexOf('Los.'))
  })

  it('aligns tables by class, for the style attribute is forbidden', () => {
    const html = render('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n')
    expect(html).toContain('<th class="align-left">a</th>')
    expect(html).toContain('<td class="align-center">2</td>')
    expect(html).toContain('<td class="align-right">3</td>')
  })

  it('leaves the body as it was, so that it can be rendered again', () => {
    const { body } = publish(
      '---\ntitle: T\n---\nx[^1]\n\n- [x] a\n\n|a|\n|-|\n\n[^1]: n\n',
    ).article
    const before = structuredClone(body)
    const first = renderBody(body, LABELS)
    expect(body).toEqual(before)
    expect(renderBody(body, LABELS)).toBe(first)
  })

  it('is the same when it is plain paragraphs, which go the short way', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'a<>&"\'`\n\t \u00a0;#é🙂{}', '&amp;', '<b>', '\r\n') }),
    )
    const rule = { type: 'thematicBreak' as const }
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const children = texts.map((value) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value }],
        }))
        const long = renderBody({ type: 'root', children: [...children, rule] }, LABELS)
        const short = renderBody({ type: 'root', children }, LABELS)
        expect(`${short}<hr>\n`).toBe(long)
      }),
      { numRuns: 3000, seed: 1992 },
    )
  })

  it('takes little for a plain article of 120 words', () => {
    const text = `${'Het woord is aan de lezer van dit blad. '.repeat(5)}\n\n`.repeat(3)
    const { body } = publish(`---\ntitle: T\n---\n${text}`).article
    for (let warm = 0; warm < 300; warm += 1) renderBody(body, LABELS)
    expectEffortBelow(2, () => {
      for (let run = 0; run < 300; run += 1) renderBody(body, LABELS)
    })
  })
})
