/** HTML, shortcodes and components in Markdown: what old systems wrote becomes what it means, the rest stays text. */
import { describe, expect, it } from 'vitest'
import { takeOutShortcodes } from '../../src/markdown/shortcodes.js'
import { parseMarkdownBody } from '../../src/markdown/body.js'
import { htmlOf, publish } from '../support/markdown-file.js'
import { expectEffortBelow } from '../support/effort.js'

/** Relative links start from its address. */
const HEADER = '---\ntitle: Veer\ndate: 2020-04-17\nurl: https://a.be/veer/\n---\n'

function read(markdown: string, path = 'a.md'): { readonly html: string; readonly rules: string } {
  const { article, diagnostics } = publish(HEADER + markdown, { path })
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].join(' ')
  return { html: htmlOf(article).trim().replaceAll('\n', ''), rules }
}

describe('HTML in Markdown', () => {
  it.each([
    ['<p>Het veer<br> vaart</p>', '<p>Het veer<br>vaart</p>'],
    ['a <b>b</b> <i>c</i> <del>d</del>', '<p>a <strong>b</strong> <em>c</em> <del>d</del></p>'],
    ['a <strong>b <em>c</em></strong>', '<p>a <strong>b <em>c</em></strong></p>'],
    ['<h3>Kop</h3>\n<p>Tekst</p>', '<h3>Kop</h3><p>Tekst</p>'],
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      '<ol>\n\n<li>a</li>\n\n<li>**b**</li>\n\n</ol>\n\nc',
      '<ol><li>a</li><li>**b**</li></ol><p>c</p>',
    ],
    [
      '<blockquote>\n\nEen **zin**.\n\n</blockquote>',
      '<blockquote><p>Een <strong>zin</strong>.</p></blockquote>',
    ],
    [
      '<a href="https://a.be/?x=1&amp;y=2">a</a>',
      '<p><a href="https://a.be/?x=1&amp;y=2">a</a></p>',
    ],
    ['<a href="https://a.be" onclick="x()" style="y">a</a>', '<p><a href="https://a.be">a</a></p>'],
    ['<div class="x"><p>a</p><span>b</span></div>', '<p>a</p><p>b</p>'],
    ['<P ALIGN=center>a<P>b', '<p>a</p><p>b</p>'],
    ['- een <b>a</b>\n- twee', '<ul><li>een <strong>a</strong></li><li>twee</li></ul>'],
    ['<!-- wp:paragraph {"a":1} -->\n<p>a</p>\n<!-- /wp:paragraph -->', '<p>a</p>'],
    ['a <!--more--> b', '<p>a  b</p>'],
    ['<p>2*3*4 _a_ [b](c)</p>', '<p>2*3*4 _a_ [b](c)</p>'],
  ])('%j is %j', (markdown, html) => {
    const found = read(markdown)
    expect(found.html).toBe(html)
    expect(found.rules).toBe('html-read')
  })

  it.each([
    ['a <script>b</script>', '<p>a &lt;script>b&lt;/script></p>', 'raw-html'],
    [
      '<p>a <iframe src="b"></iframe></p>',
      '<p>a &lt;iframe src="b">&lt;/iframe></p>',
      'raw-html html-read',
    ],
    ['<!-- niet voor lezers -->', '', 'hidden-comment no-body'],
    ['`<b>a</b>`', '<p><code>&lt;b>a&lt;/b></code></p>', ''],
    ['```\n<p>a</p>\n```', '<pre><code>&lt;p>a&lt;/p></code></pre>', ''],
    ['a < b en <onbekend> en <SHEL>', '<p>a &lt; b en &lt;onbekend> en &lt;SHEL></p>', ''],
    ['a <b>b', '<p>a &lt;b>b</p>', 'raw-html html-read'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>', 'unsafe-link html-read'],
    [
      '<img src="https://a.be/b.png" onerror="c()" alt="d">',
      '<p><a href="https://a.be/b.png">d</a></p>',
      'remote-picture html-read',
    ],
    ['<blockquote>a\n\nb\n\nc', '<p>a</p><p>b</p><p>c</p>', 'html-read'],
  ])('leaves %j as %j', (markdown, html, rules) => {
    const found = read(markdown)
    expect(found.html).toBe(html)
    expect(found.rules.split(' ').toSorted()).toEqual(rules.split(' ').toSorted())
  })

  it('keeps every word, and takes time that grows with the length', () => {
    for (const part of [
      '<b>',
      '<ul><li>',
      '<p>x</p>\n\n',
      '<a href="',
      '<!--',
      '<blockquote>\n\n',
      '</li>',
      '<br>',
    ]) {
      const text = `Begin ${part.repeat(1e6 / part.length)} eind`
      expectEffortBelow(250, () => parseMarkdownBody(text, '', true))
    }
  })
})

describe('code of other systems', () => {
  it.each([
    [
      '{{< foto src="a.jpg" alt="b" >}}Het veer. {{% noot %}}Gratis.{{% /noot %}}',
      '<p>Het veer. Gratis.</p>',
    ],
    ['{{< figure src="a.jpg" caption="Het veer" >}}', '<p>Het veer</p>'],
    ['{% include figuur.html caption="Het veer" %}', '<p>Het veer</p>'],
    ['{% blockquote %}\nGratis.\n{% endblockquote %}', '<p>Gratis.</p>'],
    ['[a]({{ site.baseurl }}/b.html)', '<p><a href="https://a.be/b.html">a</a></p>'],
    ['[a]({{ "/b.html" | relative_url }})', '<p><a href="https://a.be/b.html">a</a></p>'],
    [
      `[a]({{ '/b.html' | url }}) en [c]({{ "/d" | locale_url | url }})`,
      '<p><a href="https://a.be/b.html">a</a> en <a href="https://a.be/d">c</a></p>',
    ],
    [
      'Zie [die dag]({% post_url 2015-01-01-x %}#deel) en [hier]({% link _posts/x.md %}).',
      '<p>Zie die dag en hier.</p>',
    ],
    ['[a]({{< relref "/b.html" >}})', '<p><a href="https://a.be/b.html">a</a></p>'],
    ['Het veer.\n{: .noot}', '<p>Het veer.</p>'],
    ['[caption id="a" width="3"]Het veer[/caption]\n\n[gallery ids="1,2"]', '<p>Het veer</p>'],
    ['[embed]Het veer[/embed]', '<p>Het veer</p>'],
  ])('%j shows %j', (markdown, html) => {
    const found = read(markdown)
    expect(found).toEqual({ html, rules: 'shortcode' })
  })

  it.each([
    '`{{< a >}}`',
    '```\n{{< a >}}\n```',
    '{{</* a */>}}',
    '{{ 7*7 }}',
    '{% raw %}',
    '{een woord}',
    '[video]',
    '[gallery](a.html)',
  ])('is not %j', (markdown) => {
    expect(read(markdown).rules).not.toContain('shortcode')
  })

  it('says in which line it stood, and leaves the places of the rest', () => {
    const { diagnostics } = publish(`${HEADER}Een.\n\n{{< a\n b >}}Twee <script>x</script>.\n`)
    expect(diagnostics).toMatchObject([
      { rule: 'shortcode', line: 8, column: 1 },
      { rule: 'raw-html', line: 9, column: 12 },
    ])
  })

  it('is modules and components in MDX, and there alone', () => {
    const markdown =
      "import Kaart from '../kaart'\nimport {\n  A,\n} from 'b'\n\nexport const c = {\n  d: 1,\n}\n\nimport van buiten is duur.\n\n<Noot soort=\"x\">\n\nHet **veer**.\n\n</Noot>\n\n<Kaart data={{ a: [1] }} />{/* weg */} `<Kaart />`\n"
    expect(read(markdown, 'a.mdx')).toEqual({
      html: '<p>import van buiten is duur.</p><p>Het <strong>veer</strong>.</p><p><code>&lt;Kaart /></code></p>',
      rules: 'shortcode hidden-comment',
    })
    expect(read(markdown).html).toContain('import Kaart')
  })

  it.each([
    [
      'De kaai.<Foto caption="Een boot">Vlag</Foto>Daarna.',
      '<p>De kaai. Een boot Vlag Daarna.</p>',
    ],
    ['<Foto caption="Een boot">Vlag</Foto>', '<p>Een boot</p><p>Vlag</p>'],
    ['<Foto src="a.jpg" caption={"Een boot"} />', '<p>Een boot</p>'],
    ['<Tab>Een</Tab><Tab>Twee</Tab>', '<p>Een Twee</p>'],
    ['De <Woord>veer</Woord>man, zie <Link to="/x">hier</Link>.', '<p>De veerman, zie hier.</p>'],
  ])('keeps the words of a component apart: %s', (markdown, html) => {
    expect(read(`${markdown}\n`, 'a.mdx').html).toBe(html)
  })

  it('is divisions, spans and attributes of Pandoc', () => {
    const markdown =
      '::: {.kader}\nDe [veerman]{.smallcaps} zag [een boot](https://a.example){.buiten}.\n:::\n\n### Kaai {#kaai .plat}\n\n:::tip[Let op]\nPas op ::: hier.\n:::\n'
    expect(read(markdown)).toEqual({
      html: '<p>De veerman zag <a href="https://a.example">een boot</a>.</p><h3>Kaai</h3><p>Let op</p><p>Pas op ::: hier.</p>',
      rules: 'shortcode',
    })
    expect(read('`::: {.a}`\n').html).toContain('::: {.a}')
  })

  it('takes time that grows with the length', () => {
    for (const part of [
      '::: a',
      '::: ',
      '[a]{.',
      '# a {.b',
      '{{< a ',
      '[caption ',
      '<A ',
      '<A b="',
      '{% include ',
      '{/*',
      '`',
      'import a\n',
      '{: .a',
    ]) {
      const text = part.repeat(1e6 / part.length)
      expectEffortBelow(250, () => takeOutShortcodes(text, true))
    }
  })
})
