/** Every template, with small pages made by hand: valid, inert, complete, in one language. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import type { PageKind } from '../../src/record/page.js'
import type { ArchiveSettings } from '../../src/record/settings.js'
import { type Words } from '../support/sample-article.js'
import { makePages, pageOf } from '../support/sample-pages.js'
import { articlePage, complaintsOf, show, textOf } from '../support/show-page.js'

const pages = makePages().map((page) => [page.kind, page] as const)
const tags = (...languages: readonly string[]): readonly Names.LanguageTag[] =>
  languages as readonly Names.LanguageTag[]

describe.each(pages)('the template of %s', (kind, page) => {
  it('says nothing that a program says by mistake', () => {
    for (const settings of [{}, { baseUrl: null, rights: null }])
      expect(show(page, settings)).not.toMatch(/undefined|NaN|\[object|Invalid|null/)
  })

  it('has no English month in Dutch and no Dutch one in English', () => {
    expect(textOf(show(page))).not.toMatch(/\b(?:May|April|August|January)\b/)
    const english = kind === 'article' ? articlePage('en') : page
    expect(textOf(show(english, { languages: tags('en') }))).not.toMatch(
      /\b(?:mei|april|augustus)\b/,
    )
  })

  it('lets no text of the archive become markup', () => {
    const plain = skeletonOf(kind, { headline: 'xa', text: 'xb', name: 'xc' })
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</script><script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          "' onmouseover='alert(1)",
          '<!-- </title></textarea></style>',
          ']]><b>',
          '{{ 7 * 7 }}',
        ),
      )
      .map((value) => `x${value.replace(/\s+/g, ' ')}`)
    fc.assert(
      fc.property(fc.record({ headline: text, text, name: text }), (words) => {
        expect(skeletonOf(kind, words)).toBe(plain)
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(pages.filter(([, { output }]) => output.endsWith('.html')))(
  'the page %s',
  (_kind, page) => {
    it.each([
      ['Dutch, with an address', {}],
      ['English', { languages: tags('en') }],
      ['French', { languages: tags('fr') }],
      ['Arabic', { languages: tags('ar') }],
      ['a language without an interface', { languages: tags('he') }],
      [
        'no address, description or rights',
        { baseUrl: null, description: '', rights: null, languages: tags('nl', 'en') },
      ],
      [
        'a licence with an address',
        { rights: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      ],
    ] satisfies readonly (readonly [string, Partial<ArchiveSettings>])[])(
      'gives valid HTML: %s',
      async (_name, settings) => {
        expect(await complaintsOf(show(page, settings))).toEqual([])
      },
    )

    it('has the frame of every page, unless nobody stays to see it', () => {
      if (page.kind === 'redirect') return expect(show(page)).not.toContain('class="site"')
      const text = show(page)
      expect(text).toMatch(/^<!doctype html>\s*<html lang="nl" dir="ltr">/i)
      const head = page.kind === 'tombstone' ? /<title>/g : /<title>.*<link rel="canonical"/gs
      for (const once of [/<h1\b/g, /<main id="main">/g, /<footer class="site"/g, head])
        expect(text.match(once)?.length, String(once)).toBe(1)
      expect(text).toMatch(/<body[^>]*>\s*<a class="skip" href="#main"\s*>Naar de inhoud<\/a/)
      expect(text).toMatch(/<link\s+rel="stylesheet"\s+href="[^"]*assets\/style\.0123456789\.css"/)
      expect(text).not.toMatch(/ style=| on\w+="/)
      // The address of what is gone may be made of words that nobody should find.
      if (page.kind === 'tombstone') expect(text).not.toContain('weg.html')
    })
  },
)

describe.each(pages.filter(([, { output }]) => output.endsWith('.xml')))(
  'the file %s',
  (_kind, page) => {
    it('gives well-formed XML', () => {
      expect(checkXml(show(page))).toBe('well-formed')
      expect(checkXml(show(page, { baseUrl: null, rights: null }))).toBe('well-formed')
    })
  },
)

/** Tags with the names of their attributes: all that text must not change. JSON: the keys. */
function skeletonOf(kind: PageKind, words: Words): string {
  const text = show(pageOf(kind, makePages(words)), {}, words)
  if (kind === 'data-csv') return text.replace(/"(?:[^"]|"")*"|[^,\r\n"]+/g, '')
  // What is empty has no key.
  if (kind === 'data-lines')
    return text.replace(/.+/g, (line) => (JSON.parse(line) instanceof Object ? '' : line))
  if (kind === 'json-feed' || kind === 'data-package')
    return JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
      typeof value === 'string' ? '' : value,
    )
  return [...text.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' '))
    .join('')
}

/** Whether XML is well-formed, as far as what we write goes: no entities of its own, no CDATA, no comments. */
function checkXml(text: string): string {
  if (!text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n')) return 'no declaration'
  const rest = text.slice(text.indexOf('?>') + 2)
  const open: string[] = []
  let roots = 0
  for (const [token] of rest.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    if (!token.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(token)) return `reference in ${token}`
      if (open.length === 0 && token.trim() !== '') return `text outside: ${token}`
      continue
    }
    const tag =
      /^<(\/)?([a-z:]+)((?: [a-z:]+="[^"&<>]*(?:&(?:amp|quot|#39|lt|gt);[^"&<>]*)*")*)(\/)?>$/i.exec(
        token,
      )
    if (!tag) return `tag ${token}`
    const [, isEnd, name, attributes, isEmpty] = tag
    const names = [...attributes!.matchAll(/ ([a-z:]+)=/g)].map(([, each]) => each)
    if (new Set(names).size !== names.length) return `attribute twice in ${token}`
    if (isEnd && open.pop() !== name) return `end of ${name}`
    if (!isEnd && open.length === 0 && ++roots > 1) return 'two roots'
    if (!isEnd && !isEmpty) open.push(name!)
  }
  return open.length === 0 ? 'well-formed' : `open ${open.join(' ')}`
}
