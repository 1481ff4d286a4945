/** Markdown of articles: nothing lost, nothing run, nothing that a reader would not see. */
import fc from 'fast-check'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdownBody } from '../../src/markdown/body.js'
import { splitChunks } from '../../src/markdown/chunks.js'
import { parseMdast } from '../../src/markdown/parse-mdast.js'
import { htmlOf, parseMarkdownFile, publish } from '../support/markdown-file.js'
import {
  anyMarkdown,
  asRead,
  expectSameAsFull,
  github,
  markdownText,
} from '../support/markdown-text.js'

const html = unified().use(remarkHtml, { sanitize: false }).freeze()

describe('the short way through Markdown', () => {
  it('gives what the full parser gives, for any text', () => {
    fc.assert(fc.property(anyMarkdown, expectSameAsFull), { numRuns: 1500, seed: 1958 })
  })

  it('asks for the extensions of GitHub wherever they would find something', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        expect(parseMdast(asRead(text))).toEqual(github.parse(asRead(text)))
      }),
      { numRuns: 2000, seed: 1958 },
    )
  })

  it('is taken by plain prose, and gives paragraphs as remark-html writes them', () => {
    const prose = 'De trein rijdt.\nNog een regel – met “tekens” & meer.\n\nTweede alinea, a < b.\n'
    expect(splitChunks(prose).map(({ kind }) => kind)).toEqual(['plain', 'plain'])
    const { blocks } = parseMarkdownBody(prose)
    const full = html.stringify(github.parse(prose))
    expect(htmlOf({ body: { type: 'root', children: [...blocks] } })).toBe(
      full.replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;'),
    )
  })

  it('keeps every word of any text', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{3,8}$/), { minLength: 1, maxLength: 30 })
    const marks = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      ' *',
      '* ',
      ' _',
      ' `',
      '\n# ',
      '\n> ',
      '\n- ',
      '\n1. ',
    )
    fc.assert(
      fc.property(words, marks, marks, (each, one, other) => {
        const text = each.map((word, index) => `${word}${index % 3 === 0 ? one : other}`).join('')
        const [record] = parseMarkdownFile(`---\ntitle: T\n---\n${text}\n`).records
        const shown = record?.kind === 'article' ? htmlOf(record.article) : ''
        for (const word of each) expect(shown).toContain(word)
      }),
      { numRuns: 1000, seed: 1958 },
    )
  })
})

describe('the body of a Markdown article', () => {
  const cases: readonly (readonly [
    feature: string,
    markdown: string,
    html: string,
    ...string[],
  ])[] = [
    [
      'shows HTML that runs as text',
      'a <script>c</script>',
      '<p>a &lt;script>c&lt;/script></p>',
      'raw-html',
    ],
    [
      'shows a block of HTML',
      '<table>\nx\n</table>',
      '<p>&lt;table>\nx\n&lt;/table></p>',
      'raw-html',
    ],
    ['keeps words in angle brackets', 'a <unknown> b', '<p>a &lt;unknown> b</p>'],
    ['keeps <SHEL> as the code of a share', 'Shell <SHEL.AS>', '<p>Shell &lt;SHEL.AS></p>'],
    ['leaves out a comment', 'a <!-- x --> b', '<p>a b</p>', 'hidden-comment'],
    ['shows a template', '{{ 7*7 }}', '<p>{{ 7*7 }}</p>'],
    ['leaves out a shortcode', 'a {{< ref >}}b', '<p>a b</p>', 'shortcode'],
    ['shows {% raw %}', '{% raw %}${7+7}<%= 7 %>', '<p>{% raw %}${7+7}&lt;%= 7 %></p>'],
    ['drops a script address', '[x](javascript:alert(1))', '<p>x</p>', 'unsafe-link'],
    ['drops a data address', '[x](data:text/html,x)', '<p>x</p>', 'unsafe-link'],
    [
      'tells of an address that nothing refers to',
      '[a]: b.html "c"\n\nd',
      '<p>d</p>',
      'unused-definition',
    ],
    ['keeps the words of a link to nowhere', '[x](../a.html)', '<p>x</p>', 'near-link'],
    [
      'keeps the words of a link to nowhere',
      '[x](?p=12 "T") [y](#z)',
      '<p>x (T) y</p>',
      'near-link',
    ],
    ['keeps the words of a link to a file of texts', '[x](b/c.md)', '<p>x</p>', 'near-link'],
    ['links to a paragraph', '[x](#p2)', '<p><a href="#p2">x</a></p>'],
    ['links to the web in whole', '[x](//a.be/b)', '<p><a href="https://a.be/b">x</a></p>'],
    [
      'links to an article of the site',
      '[x](/2020/04/17/veer.html#p2)',
      '<p><a href="../2020/04/17/veer.html#p2">x</a></p>',
    ],
    [
      'links to a topic',
      '[x](/topics/veren/)',
      '<p><a href="../topics/veren/index.html">x</a></p>',
    ],
    ['links to the web', '<https://a.be>', '<p><a href="https://a.be">https://a.be</a></p>'],
    ['links to mail', '<a@b.be>', '<p><a href="mailto:a@b.be">a@b.be</a></p>'],
    ['links what GitHub links', 'www.a.be', '<p><a href="http://www.a.be">www.a.be</a></p>'],
    [
      'inlines definitions',
      '[x][y]\n\n[y]: //z.be "t"',
      '<p><a href="https://z.be" title="t">x</a></p>',
    ],
    ['strikes through', '~~a~~', '<p><del>a</del></p>'],
    [
      'links to a picture elsewhere',
      '![a](http://x.be/y.png)',
      '<p><a href="http://x.be/y.png">a</a></p>',
      'remote-picture',
    ],
    [
      'gives the words of a picture that is not there',
      '![een foto](y.png)',
      '<p><em>een foto</em></p>',
      'missing-file',
    ],
    [
      'gives the words of a picture without an address',
      '![een foto]()',
      '<p><em>een foto</em></p>',
      'picture-left-out',
    ],
    [
      'gives the words of a link to a file that is not there',
      'Zie [het verslag](verslag.pdf).',
      '<p>Zie het verslag.</p>',
      'missing-file',
    ],
    [
      'links to a folder of the site',
      '[x](/2020/04/)',
      '<p><a href="../2020/04/index.html">x</a></p>',
    ],
    [
      'keeps to the content folder',
      '![a](../x.png) [b](%2e%2e/y.pdf)',
      '<p><em>a</em> b</p>',
      'outside-content',
    ],
    ['ticks no boxes', '- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'],
    [
      'counts on from where a list begins',
      '3. a\n4. b',
      '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>',
    ],
    [
      'names the language of code',
      '```js\na\n```',
      '<pre><code class="language-js">a\n</code></pre>',
    ],
    ['lowers headings', '# A\n\n## B', '<h2>A</h2>\n<h3>B</h3>'],
    ['leaves headings that fit', '## A\n\n### B', '<h2>A</h2>\n<h3>B</h3>'],
    ['breaks lines', 'a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
    ['decodes references', 'a &lt; b &eacute;', '<p>a &lt; b é</p>'],
  ]

  it.each(cases)('%s', (_, markdown, expected, ...rules) => {
    const { article, diagnostics } = publish(
      `---\ntitle: T\ndate: 2020-04-17\n---\n\n${markdown}\n`,
    )
    expect(htmlOf(article).trim()).toBe(expected)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
  })

  it('does not repeat the headline', () => {
    const { article } = publish('---\ntitle: De Muur open\n---\n# De muur open\n\nTekst.\n')
    expect(htmlOf(article)).toBe('<p>Tekst.</p>\n')
  })

  it('has no lead that is the name of a picture on another site, unless it says nothing else', () => {
    const picture = '![](https://a.be/img/3366.jpg)'
    const { article } = publish(`---\ntitle: T\n---\n${picture}\n\nDe molen draait.`)
    expect(article.lead).toBe('De molen draait.')
    expect(publish(`---\ntitle: T\n---\n${picture}`).article.lead).toBe('3366.jpg')
    const said = publish(`---\ntitle: T\n---\n![De molen](https://a.be/m.jpg)\n\nHij draait.`)
    expect(said.article.lead).toBe('De molen')
  })

  it('has a lead without markup', () => {
    const { article } = publish(
      '---\ntitle: T\n---\n## Kop\n\nEen *lead* met [link](a.html)\nen `code`.\n\nMeer.',
    )
    expect(article.lead).toBe('Een lead met link en code.')
  })

  it('says that it was cut off', () => {
    const { article, diagnostics } = publish('---\ntitle: T\n---\nEen.\n\nEn toen…\n')
    expect(article.notices).toEqual(['cut-off'])
    expect(diagnostics.map(({ rule }) => rule)).toContain('cut-off')
  })

  it('is plain data: no positions, no HTML, no references but to notes', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const { blocks } = parseMarkdownBody(asRead(text))
        const json = JSON.stringify(blocks)
        expect(json).not.toMatch(/"type":"(?:html|definition|imageReference|linkReference)"/)
        expect(json).not.toMatch(/"type":"image","url":"(?!content:)/)
        expect(json).not.toContain('"position"')
        expect(JSON.parse(json)).toEqual(blocks)
      }),
      { numRuns: 500, seed: 1958 },
    )
  })

  it('tells the line of what it says', () => {
    const { diagnostics } = publish(
      '---\ntitle: T\ndate: 2020\n---\n\nEen.\n\nTwee <script>x</script>.\n',
    )
    expect(diagnostics).toMatchObject([{ rule: 'raw-html', line: 8, column: 6 }])
  })

  it('makes one remark a rule, however often', () => {
    const { diagnostics } = publish(
      `---\ntitle: T\ndate: 2020\n---\nEen ${'<script>x</script> '.repeat(100)}\n`,
    )
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.reason).toContain('and 199 more')
  })
})
