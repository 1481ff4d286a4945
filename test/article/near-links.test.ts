/** Relative links of old articles: they lead to where they led, to a page of this site, or nowhere, and then only their words stay. */
import { describe, expect, it } from 'vitest'
import { htmlOf, publish } from '../support/markdown-file.js'

function read(
  body: string,
  url?: string,
): { readonly html: string; readonly told: readonly string[] } {
  const where = url === undefined ? '' : `url: ${url}\n`
  const { article, diagnostics } = publish(
    `---\ntitle: Veer\ndate: 2020-04-17\n${where}---\n${body}\n`,
    { path: '2020/04/veer.md' },
  )
  const told = diagnostics.filter(({ rule }) => rule === 'near-link')
  return {
    html: htmlOf(article).trim(),
    told: told.map(({ line, column, reason }) => `${line}:${column} ${reason}`),
  }
}

describe('a relative link', () => {
  it.each([
    ['/oud/2009/brug.html', 'https://krant.example/oud/2009/brug.html'],
    ['../brug.html', 'https://krant.example/2020/brug.html'],
    ['?p=12', 'https://krant.example/2020/04/veer?p=12'],
    ['brug.md', 'https://krant.example/2020/04/brug.md'],
  ])('to %s starts from where the article was', (address, whole) => {
    const { html, told } = read(`Zie [de brug](${address}).`, 'https://krant.example/2020/04/veer')
    expect(html).toBe(`<p>Zie <a href="${whole}">de brug</a>.</p>`)
    expect(told).toEqual([])
  })

  it('is its words where nobody knows that, and one note tells of all', () => {
    const { html, told } = read(
      'Zie **[de *brug*](../brug.html)**.\n\n- [veer](veer.php "Het veer")',
    )
    expect(html).toBe(
      '<p>Zie <strong>de <em>brug</em></strong>.</p>\n<ul>\n<li>veer (Het veer)</li>\n</ul>',
    )
    expect(told).toEqual(['5:7 “../brug.html” (and 1 more) leads to no page here.'])
  })

  it('to a page of this site works in any folder, and on a disk', () => {
    const { html, told } = read('[1](/2020/) [2](/2020/04/17/veer.html) [3](/places/gent/)')
    expect(html).toBe(
      '<p><a href="../2020/index.html">1</a> <a href="../2020/04/17/veer.html">2</a> <a href="../places/gent/index.html">3</a></p>',
    )
    expect(told).toEqual([])
  })

  it.each(['near:x', 'near:https://a.be', 'NEAR:x', 'content:x'])(
    'cannot be written in the scheme of this program: %s',
    (address) => {
      expect(read(`[x](${address})`, 'https://a.be').html).toBe('<p>x</p>')
    },
  )
})
