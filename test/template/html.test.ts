/** The html and xml tags: no text that is put in can become markup. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementText, html, jsonScript, rawHtml, xml, type Html } from '../../src/template/html.js'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', '-', '!', ']', ' ') }),
)

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => references[reference]!)

describe('the html tag', () => {
  it('leaves out blanks beside blocks and slashes of void elements, and keeps those that mean something', () => {
    const lines = html` <ul>
        <li>
          <a href="#">a</a>
          <b>b</b>
        </li>
      </ul>
      <meta name="${'x'}" content="y" />
      <svg><path d="${'M0'}" /></svg>`
    expect(lines.toString().trim()).toBe(
      '<ul><li><a href="#">a</a>\n<b>b</b></li></ul><meta name="x" content="y">\n<svg><path d="M0" /></svg>',
    )
  })

  it('keeps quotation marks in the text of an element, and takes no such text for an attribute', () => {
    expect(html`<pre>${elementText('a "b" <c> &d')}</pre>`.toString()).toBe(
      '<pre>a "b" &lt;c&gt; &amp;d</pre>',
    )
    expect(() => html`<a title="${elementText('"')}">x</a>`).toThrow(TypeError)
  })

  it('lets no character of a text begin or end markup, and loses none', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = html`${text}`.toString()
        expect(written).not.toMatch(/[<>"']/)
        expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
        expect(unescape(written)).toBe(text)
      }),
    )
  })

  it('keeps a text within the attribute that it was put in', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = html`<a title="${text}" lang="nl">x</a>`.toString()
        const [, value, rest] = /^<a title="([^"]*)"(.*)$/s.exec(written)!
        expect(unescape(value!)).toBe(text)
        expect(rest).toBe(' lang="nl">x</a>')
      }),
    )
  })

  it.each([null, undefined, false] as const)('leaves out an attribute of %s', (nothing) => {
    expect(html`<a lang="${nothing}">x</a>`.toString()).toBe('<a>x</a>')
    expect(html`<a href="b" lang="${nothing}" dir="ltr">x</a>`.toString()).toBe(
      '<a href="b" dir="ltr">x</a>',
    )
    expect(html`<p>a${nothing}b</p>`.toString()).toBe('<p>ab</p>')
  })

  it('leaves out an attribute that stands on a line of its own', () => {
    const parts = Object.assign(['<a\nlang="', '"\n>x</a>'], { raw: [] })
    expect(html(parts, null).toString()).toBe('<a\n>x</a>')
  })

  it('keeps an empty attribute and the number 0', () => {
    expect(html`<a lang="${''}">${0}</a>`.toString()).toBe('<a lang="">0</a>')
  })

  it('escapes once, however deep', () => {
    const inner = html`<b>${'a & b'}</b>`
    expect(html`<p>${[inner, null, html`${inner}`]}</p>`.toString()).toBe(
      '<p><b>a &amp; b</b><b>a &amp; b</b></p>',
    )
    expect(html`${rawHtml('<i>')}`.toString()).toBe('<i>')
  })

  it('refuses what is neither text nor markup', () => {
    const foreign = JSON.parse('{"toString":"<script>"}') as Html
    expect(() => html`${foreign}`).toThrow(TypeError)
    const mixed: Html = JSON.parse('[["<b>"]]')
    expect(html`${mixed}`.toString()).toBe('&lt;b&gt;')
  })

  it('refuses markup of the other dialect', () => {
    const other = xml`<a/>` as object as Html
    expect(() => html`${other}`).toThrow(TypeError)
  })
})

describe('the xml tag', () => {
  it('writes only characters that XML allows', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = xml`${text}`.toString()
        expect(written).not.toMatch(/[<>]/)
        expect(written).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
      }),
    )
  })

  it.each(['\0', '\u0008', '\u001f', '\ufffe', '\uffff', '\ud800', '\udfff'])(
    'replaces %j',
    (character) => {
      expect(xml`a${character}b`.toString()).toBe('a\ufffdb')
    },
  )

  it('keeps what lies outside the basic plane', () => {
    expect(xml`${'𝄞 \t\n'}`.toString()).toBe('𝄞 \t\n')
  })
})

describe('a data block', () => {
  it('cannot be ended from within, and says the same', () => {
    fc.assert(
      fc.property(fc.dictionary(nasty, nasty), (value) => {
        const written = jsonScript('application/ld+json', value).toString()
        const [, json] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(written)!
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json!)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
