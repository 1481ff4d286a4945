/** Every template, with small pages made by hand: valid, inert, complete, in one language. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type * as Names from '../src/record/names.js'
import type { PublicationDate } from '../src/record/date.js'
import type { Page, PageKind } from '../src/record/page.js'
import type { ArchiveSettings } from '../src/record/settings.js'
import type { Template } from '../src/render/find-template.js'
import { renderPage } from '../src/render/render-page.js'
import {
  makeArticle,
  makeBody,
  makeEntry,
  makePages,
  makeSite,
  minute,
  pageOf,
  type Words,
} from './sample-pages.js'

const folder = resolve(import.meta.dirname, '../templates')
const kinds = makePages().map(({ kind }) => kind)
const templates = new Map<PageKind, Template>()
for (const kind of kinds) {
  const module: { readonly render: Template } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, `${kind}.ts`)).href
  )
  templates.set(kind, module.render)
}

function show(page: Page, settings: Partial<ArchiveSettings> = {}, words?: Words): string {
  return renderPage(templates.get(page.kind)!, page, makeSite(settings, words))
}

/** The page of an article in `language` or of `date`. */
function articlePage(language: string, date: PublicationDate = minute): Page {
  return pageOf('article', makePages(undefined, makeEntry(date, undefined, language)))
}

const isHtml = ({ output }: Page): boolean => output.endsWith('.html')
const isXml = ({ output }: Page): boolean => output.endsWith('.xml')
const tags = (...languages: readonly string[]): readonly Names.LanguageTag[] =>
  languages as readonly Names.LanguageTag[]

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is laid out is nobody's business.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // A headline may be as long as it was in the paper.
    'long-title': 'off',
    // The markup of the linked data and of microformats.
    'no-inline-style': 'error',
    'valid-id': ['error', { relaxed: true }],
    // A time says more than its abbreviation: the whole date, and how many articles it has.
    'aria-label-misuse': 'error',
  },
})

async function complaintsOf(text: string): Promise<readonly string[]> {
  const report = await validator.validateString(text)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
}

describe.each(kinds.map((kind) => [kind] as const))('the template of %s', (kind) => {
  const page = pageOf(kind)

  it.runIf(isHtml(page)).each([
    ['Dutch, with an address', {}],
    ['English', { languages: tags('en') }],
    ['a language without an interface', { languages: tags('ar') }],
    [
      'no address, description or rights',
      { baseUrl: null, description: '', rights: null, languages: tags('nl', 'en') },
    ],
    ['a licence with an address', { rights: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
  ] satisfies readonly (readonly [string, Partial<ArchiveSettings>])[])(
    'gives valid HTML: %s',
    async (_name, settings) => {
      expect(await complaintsOf(show(page, settings))).toEqual([])
    },
  )

  it.runIf(isHtml(page))('has the frame of every page', () => {
    const text = show(page)
    expect(text).toMatch(/^<!doctype html>\s*<html lang="nl" dir="ltr">/i)
    for (const once of [
      /<h1\b/g,
      /<main id="main">/g,
      /<footer class="site"/g,
      /<title>.*<link rel="canonical"/gs,
    ])
      expect(text.match(once)?.length, String(once)).toBe(1)
    expect(text).toMatch(/<body>\s*<a class="skip" href="#main"\s*>Naar de inhoud<\/a/)
    expect(text).toMatch(/<link\s+rel="stylesheet"\s+href="[^"]*assets\/style\.0123456789\.css"/)
    expect(text).not.toMatch(/ style=| on\w+="/)
  })

  it.runIf(isXml(page))('gives well-formed XML', () => {
    expect(checkXml(show(page))).toBe('well-formed')
    expect(checkXml(show(page, { baseUrl: null, rights: null }))).toBe('well-formed')
  })

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
    const skeleton = (words: Words): string => {
      const found = pageOf(kind, makePages(words))
      return skeletonOf(kind, show(found, {}, words))
    }
    const plain = skeleton({ headline: 'xa', text: 'xb', name: 'xc' })
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
        expect(skeleton(words)).toBe(plain)
      }),
      { numRuns: 40 },
    )
  })
})

describe('an article', () => {
  it.each(['nl', 'en', 'de', 'fr', 'es', 'ar', 'he', 'und'])(
    'in %s gives valid HTML',
    async (tag) => {
      expect(await complaintsOf(show(articlePage(tag)))).toEqual([])
    },
  )

  it('is marked with its own language, and what is around it with that of the interface', () => {
    const text = show(articlePage('ar'))
    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(text).toMatch(/<header class="site" lang="nl" dir="ltr">/)
    expect(text).toMatch(/<div class="byline" lang="nl" dir="ltr">/)
    expect(show(articlePage('en'))).toMatch(/<header class="site">/)
  })

  it('of no known language claims none', () => {
    const text = show(articlePage('und'))
    expect(text).toMatch(/<h1 class="p-name" lang="" dir="auto"/)
    expect(text).toMatch(/<div class="body e-content" lang="" dir="auto"/)
    expect(text).not.toMatch(/"und"|inLanguage|og:locale|DC\.language/)
  })

  it.each([
    [minute, 'zondag 17 mei 2020, 17:44 uur', '2020-05-17T17:44+02:00'],
    [{ precision: 'day', day: '2020-05-17' as Names.DayKey }, 'zondag 17 mei 2020', '2020-05-17'],
    [
      { precision: 'month', month: '2020-05' as Names.MonthKey },
      'mei 2020, dag onbekend',
      '2020-05',
    ],
    [{ precision: 'year', year: '2020' as Names.YearKey }, '2020, dag en maand onbekend', '2020'],
  ] satisfies readonly (readonly [PublicationDate, string, string])[])(
    'says its date as precisely as it is known: %o',
    async (date, words, iso) => {
      for (const tag of ['nl', 'de', 'fr', 'es', 'ar']) {
        const text = show(articlePage(tag, date))
        expect(text).toMatch(new RegExp(`datetime="${iso.replace('+', '\\+')}"\\s*>${words}<`))
        expect(text).toContain(`<meta name="DCTERMS.issued" content="${iso}"`)
      }
      expect(await complaintsOf(show(articlePage('nl', date)))).toEqual([])
    },
  )

  it('without a date says so and claims none', async () => {
    const text = show(articlePage('nl', { precision: 'none' }))
    expect(textOf(text)).toContain('datum onbekend')
    expect(text).not.toMatch(
      /published_time|datePublished|DC\.date|citation_date|<time class="dt-p/,
    )
    expect(await complaintsOf(text)).toEqual([])
  })

  it('shows the first paragraph once', () => {
    const [main] = /<article.*?<footer/s.exec(show(articlePage('nl')))!
    expect(main.split('De trein rijdt vanaf maandag').length).toBe(2)
  })

  it('without a text says that only the headline was kept', () => {
    const page = pageOf('article')
    const article = { ...makeArticle(page.view.entry), body: makeBody(), lead: '' }
    const text = show({ ...page, view: { ...page.view, article } })
    expect(textOf(text)).toContain('Van dit artikel is alleen de kop bewaard.')
    expect(text).not.toContain('class="body')
  })

  it('tells machines what it is', () => {
    const text = show(pageOf('article'))
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
    expect(JSON.parse(json!)).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/a/2020/05/17/trein.html',
      headline: 'Trein rijdt weer',
      datePublished: '2020-05-17T17:44+02:00',
      dateModified: '2020-05-18',
      inLanguage: 'nl',
    })
    expect(text).toContain('<meta name="z:itemType" content="newspaperArticle"')
    expect(text).not.toContain('citation_journal_title')
    expect(text).toMatch(
      /<link\s+rel="canonical"\s+href="https:\/\/example.org\/a\/2020\/05\/17\/trein.html"/,
    )
  })

  it('can be cited, whatever stands in its headline', () => {
    const words = { headline: 'Winst 50% {A&B} \\x', text: 'T', name: 'N_1' }
    const text = show(pageOf('article', makePages(words)), {}, words)
    expect(text).toContain('title = {{Winst 50\\% \\{A\\&amp;B\\} \\textbackslash{}x}}')
    expect(text).toContain('DA  - 2020/05/17/')
  })
})

describe('feeds', () => {
  const entries = [makeEntry({ precision: 'none' }), makeEntry(minute)]
  const atom = { ...pageOf('atom-feed') }
  const feed = { ...atom, view: { ...atom.view, entries } }

  it('have the moment of their newest entry, not of the build', () => {
    expect(show(feed)).toContain('<updated>2020-05-17T17:44:00+02:00</updated>')
    const empty = { ...atom, view: { ...atom.view, entries: [] } }
    expect(show(empty)).toContain('<updated>0001-01-01T00:00:00Z</updated>')
  })

  it('keep their identifiers when the archive has no address', () => {
    const text = show(feed, { baseUrl: null, title: 'Het archief' })
    expect(text).toContain('<id>tag:het-archief.invalid,2026:topics/vervoer/feed.xml</id>')
    expect(text).toContain('href="../../2020/05/17/trein.html"')
    expect(text).not.toContain('example.org')
  })

  it('say the same in JSON', () => {
    const found: unknown = JSON.parse(show(pageOf('json-feed')))
    expect(found).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://example.org/a/topics/vervoer/feed.json',
      items: [
        {
          id: 'https://example.org/a/2020/05/17/trein.html',
          date_published: '2020-05-17T17:44:00+02:00',
          content_text: 'De trein rijdt vanaf maandag weer elk uur.',
        },
      ],
    })
  })
})

describe('pages for machines', () => {
  it('name the address of the archive', () => {
    expect(show(pageOf('robots'))).toContain('Sitemap: https://example.org/a/sitemap.xml')
    expect(show(pageOf('robots'), { baseUrl: null })).not.toContain('Sitemap')
    expect(show(pageOf('sitemap'))).toContain(
      '<loc>https://example.org/a/2020/05/17/trein.html</loc><lastmod>2020-05-17</lastmod>',
    )
    expect(show(pageOf('sitemap-index'))).toContain(
      '<loc>https://example.org/a/sitemaps/2020-05.xml</loc>',
    )
  })

  it('lead from anywhere when a page is not found', () => {
    expect(show(pageOf('not-found'))).toContain('href="/a/assets/style.0123456789.css"')
    expect(show(pageOf('not-found'), { baseUrl: null })).toContain('href="/about/"')
  })
})

/** What a reader sees, and what stands in titles. */
function textOf(text: string): string {
  return text
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/[ \n]+/g, ' ')
}

/** Tags with the names of their attributes: all that text must not change. JSON: the keys. */
function skeletonOf(kind: PageKind, text: string): string {
  if (kind === 'json-feed')
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
      /^<(\/)?([a-z]+)((?: [a-z:]+="[^"&<>]*(?:&(?:amp|quot|#39|lt|gt);[^"&<>]*)*")*)(\/)?>$/.exec(
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
