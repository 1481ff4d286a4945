/** The page of an article: its languages, its date, what it tells readers and machines. */
import { describe, expect, it } from 'vitest'
import type { PublicationDate } from '../../src/record/date.js'
import type { PageOf } from '../../src/record/page.js'
import type * as Names from '../../src/record/strings.js'
import { makeArticle, makeBody, minute } from '../support/sample-article.js'
import { makeRelated } from '../support/sample-views.js'
import { makePages, pageOf } from '../support/sample-pages.js'
import { articlePage, complaintsOf, show, textOf } from '../support/show-page.js'
import { INTERFACE_TAGS } from '../../src/language/interface/interfaces.js'

/** Their pages have the interface of the archive's first language. */
const WITHOUT_INTERFACE = ['sw', 'is', 'th', 'fa'].filter(
  (tag) => !(INTERFACE_TAGS as readonly string[]).includes(tag),
)

describe('an article', () => {
  it.each(['nl', 'en', 'de', 'fr', 'es', 'ar', 'he', 'und'])(
    'in %s gives valid HTML',
    async (tag) => {
      expect(await complaintsOf(show(articlePage(tag)))).toEqual([])
    },
  )

  it('is marked with its own language, and what is around it with that of the interface', () => {
    const text = show(articlePage('he'))
    expect(text).toContain('<html lang="he" dir="rtl">')
    expect(text).toMatch(/<header class="site" lang="nl" dir="ltr">/)
    expect(text).toMatch(/<div class="byline" lang="nl" dir="ltr">/)
    expect(show(articlePage('en'))).toMatch(/<header class="site">/)
  })

  it('has its topics in its own language, and names that the archive has in another are marked', () => {
    const dutch = show(articlePage('nl'))
    expect(dutch).toMatch(/<a class="p-category"[^>]*>Redactie Noord</)
    expect(dutch).not.toMatch(/<(?:a|li|ul|b)[^>]* lang="nl"/)
    const english = show(articlePage('en'))
    expect(english).toMatch(/<a class="p-category" href="[^"]*">Transport</)
    expect(english).toContain('<b>Transport</b>')
    expect(english).toMatch(/Dossiers<\/h2>\s*<ul lang="nl">/)
    expect(english).toMatch(/Places<\/h2>\s*<ul lang="nl">/)
    expect(english).toMatch(/People<\/h2>\s*<ul>/)
    const french = show(articlePage('fr'))
    expect(french).toMatch(/<a class="p-category" href="[^"]*" lang="nl">Redactie Noord</)
    expect(french).toContain('<b lang="nl">Redactie Noord</b>')
  })

  it.each([
    ['Omrijden langs het kanaal.', ['De brug is dicht.'], '<p class="intro p-summary"'],
    ['De brug is dicht.', ['De brug is dicht.', 'Tot maandag.'], null],
    ['De brug is …', ['De brug  is dicht.'], null],
    ['De brug [...]', ['Zaterdag.', 'De brug is dicht.'], null],
    ['…', ['De brug is dicht.'], null],
    ['', ['De brug is dicht.'], null],
  ])(
    'with the lead %j has a standfirst only where the text does not say it',
    (lead, text, shown) => {
      const page = articlePage('nl') as PageOf<'article'>
      const article = { ...page.view.article, lead, body: makeBody(...text) }
      const made = show({ ...page, view: { ...page.view, article } })
      if (shown === null) expect(made).not.toContain('p-summary')
      else expect(made).toContain(shown)
    },
  )

  it('of which rights leave nothing has no standfirst either', () => {
    const page = articlePage('nl') as PageOf<'article'>
    const article = {
      ...page.view.article,
      lead: 'Omrijden langs het kanaal.',
      notices: ['rights-metadata'] as const,
    }
    expect(show({ ...page, view: { ...page.view, article } })).not.toContain('p-summary')
  })

  it('has its address folded into the part that cites it', () => {
    const [before = '', cite = ''] = show(articlePage('nl')).split(
      '<details class="cite" data-copy="Kopieer">',
    )
    expect(before).not.toContain('u-url')
    expect(cite).toMatch(/Vast adres<\/h3>\s*<p><a class="u-url" href="">https:/)
  })

  it('of no known language claims none', () => {
    const text = show(articlePage('und'))
    expect(text).toMatch(/<h1 class="p-name" lang="" dir="auto"/)
    expect(text).toMatch(/<div class="body e-content" lang="" dir="auto"/)
    expect(text).not.toMatch(/"und"|inLanguage|og:locale|DC\.language/)
  })

  it('shows its picture to machines, where the archive has an address', () => {
    const page = articlePage('nl') as PageOf<'article'>
    const path = '2020/muur.png' as Names.SourcePath
    const output = 'media/0123456789abcdef-muur.png'
    const file = { path, output, mediaType: 'image/png', size: 9, picture: { width: 4, height: 3 } }
    const picture = { path, alt: 'Een gat', caption: 'De muur', credit: null }
    const article = { ...page.view.article, media: [file], picture }
    const withPicture = { ...page, view: { ...page.view, article } } as unknown as typeof page
    const text = show(withPicture)
    expect(text).toContain(`"url":"https://example.org/a/${output}"`)
    expect(text).toContain('"caption":"De muur"')
    expect(show(withPicture, { baseUrl: null })).not.toContain('ImageObject')
  })

  it('has no digest of a text from which words were taken', () => {
    const page = articlePage('nl') as PageOf<'article'>
    const origin = { ...page.view.article.origin, sha256: null }
    const article = { ...page.view.article, origin }
    expect(show(page)).toContain('"identifier":"sha256:')
    expect(show({ ...page, view: { ...page.view, article } })).not.toContain('"identifier"')
  })

  it('names its attachments to machines, by what their files are called', () => {
    const page = articlePage('nl') as PageOf<'article'>
    const file = {
      path: '2020/verslag "1".pdf',
      output: 'media/0123456789abcdef-verslag.pdf',
      mediaType: 'application/pdf',
      size: 9,
      picture: null,
    }
    const article = { ...page.view.article, media: [file] }
    const text = show({ ...page, view: { ...page.view, article } } as unknown as typeof page)
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(JSON.parse(data)).toMatchObject({
      associatedMedia: [
        {
          name: 'verslag "1".pdf',
          contentUrl: 'https://example.org/a/media/0123456789abcdef-verslag.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '9',
        },
      ],
    })
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
      for (const tag of ['nl', ...WITHOUT_INTERFACE]) {
        const text = show(articlePage(tag, date))
        expect(text).toMatch(new RegExp(`datetime="${iso.replace('+', '\\+')}"\\s*>${words}<`))
        expect(text).toMatch(
          new RegExp(`<meta name="DCTERMS.issued"[^>]* content="${iso.replace('+', '\\+')}"`),
        )
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

  it('shows the lines around it folded below its text, as text, in the words of the interface', async () => {
    const page = articlePage('he') as PageOf<'article'>
    const furniture = ['Share <b>this</b>', '© Belga']
    const article = { ...page.view.article, furniture }
    const text = show({ ...page, view: { ...page.view, article } })
    const [above = '', folded = ''] = text.split('<details class="furniture">')
    expect(above).toContain('e-content')
    expect(folded).toContain('<summary>Rond het artikel</summary>')
    expect(folded).toContain('<ul lang="he">')
    expect(folded).toContain('Share &lt;b')
    expect(await complaintsOf(text)).toEqual([])
    expect(show(page)).not.toContain('class="furniture"')
  })

  it('shows folded, as text, what differs from the one that it is a copy of, and says of whom which words are', async () => {
    const page = articlePage('ar') as PageOf<'article'>
    const other = makeRelated({ headline: 'Trein <b>rijdt</b>', text: 'T', name: 'N' }, 'ar')
    const passage = [
      { kind: 'both', words: 'vanaf' },
      { kind: 'other', words: '<ins>maandag' },
      { kind: 'own', words: '"dinsdag" & later' },
    ] as const
    const comparison = { other, passages: [passage], hasMore: true }
    const text = show({ ...page, view: { ...page.view, comparison } })
    const [, folded = ''] = text.split(/(?=<details[^>]*>\s*<summary>ما يختلف)/)
    expect(folded).toContain('Trein &lt;b&gt;rijdt&lt;/b&gt;')
    expect(folded).toMatch(/<del>[^]*\[هناك فقط\] <\/span>&lt;ins&gt;maandag<\/del>/)
    expect(folded).toMatch(/<ins>[^]*\[هنا فقط\] <\/span>&quot;dinsdag&quot; &amp; later<\/ins>/)
    expect(await complaintsOf(text)).toEqual([])
  })

  it('that is its own source is published by it, and has no other', () => {
    const page = pageOf('article')
    const [belga] = page.view.sources
    expect(show(page)).not.toContain('sourceOrganization')
    const view = { ...page.view, sources: [{ ...belga!, label: 'Belga' }] }
    expect(show({ ...page, view })).toContain(
      '"sourceOrganization":[{"@type":"Organization","name":"Belga"}]',
    )
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

  it('weighs at most 12.5 KB besides its text', () => {
    const text = show(pageOf('article'))
    const [body] = /<div class="body.*?<\/div>/s.exec(text)!
    expect(Buffer.byteLength(text) - Buffer.byteLength(body)).toBeLessThan(12.5 * 1024)
  })

  it('can be cited, whatever stands in its headline', () => {
    const words = { headline: 'Winst 50% {A&B} \\x "y"', text: 'T', name: 'N_1' }
    const text = show(pageOf('article', makePages(words)), {}, words)
    expect(text).toContain('title = {{Winst 50\\% \\{A\\&amp;B\\} \\textbackslash{}x "y"}}')
    expect(text).toContain('DA  - 2020/05/17/')
  })

  it('is cited in four styles and three forms, with its persons as persons', () => {
    const authors = ['Jan van den Berg', 'Redactie Noord', 'Ana María García López'].map(
      (label, index) => ({ url: `authors/${index}/` as Names.PageUrl, label }),
    )
    const page = pageOf('article')
    const extra = { page: 'A4', edition: 'Late', section: 'Regio' }
    const article = { ...page.view.article, extra }
    const text = show({ ...page, view: { ...page.view, article, authors } })
    const [box] = /<details class="cite" .*?<\/details>/s.exec(text)!
    const address = 'https://example.org/a/2020/05/17/trein.html'
    const printed = 'Late, Regio, p. A4'
    expect(textOf(box)).toContain(
      `Jan van den Berg, Redactie Noord, Ana María García López, “Trein rijdt weer”, Redactie Noord , 17 mei 2020, ${printed}, ${address}.`,
    )
    expect(textOf(box)).toContain(
      `van den Berg, J., Redactie Noord, & López, A. M. G. (2020, 17 mei). Trein rijdt weer. Redactie Noord , ${printed}. ${address} `,
    )
    const long = `van den Berg, Jan, Redactie Noord, en Ana María García López. “Trein rijdt weer.” Redactie Noord , 17 mei 2020, ${printed}`
    expect(textOf(box)).toContain(`${long}. ${address}.`)
    expect(textOf(box)).toContain(`${long}, ${address}.`)
    expect(box).toContain('{van den Berg, Jan and {Redactie Noord} and López, Ana María García}')
    expect(box).toContain('pages = {A4}')
    expect(box).toContain('AU  - van den Berg, Jan\nAU  - Redactie Noord\nAU  - López')
    const [, csl] = /CSL-JSON<\/h3>\s*<pre>(.*?)<\/pre>/s.exec(box)!
    expect(JSON.parse(csl!)).toMatchObject([
      {
        type: 'article-newspaper',
        author: [
          { given: 'Jan', 'non-dropping-particle': 'van den', family: 'Berg' },
          { literal: 'Redactie Noord' },
          { given: 'Ana María García', family: 'López' },
        ],
        issued: { 'date-parts': [[2020, 5, 17]] },
        page: 'A4',
        section: 'Regio',
      },
    ])
  })

  it('is cited with other marks around what its headline quotes', () => {
    const page = pageOf('article')
    const article = { ...page.view.article, headline: 'Reiziger: "De trein rijdt weer"' }
    const text = textOf(show({ ...page, view: { ...page.view, article } }))
    expect(text).toContain('“Reiziger: ‘De trein rijdt weer’”, Redactie Noord')
    expect(text).toContain('“Reiziger: ‘De trein rijdt weer’.”')
  })

  it('names its neighbours in their own language and direction', () => {
    expect(show(pageOf('article'))).toContain('<bdi lang="ar" dir="rtl">Trein rijdt weer</bdi>')
  })

  it('says which way a neighbour is, for screens without room for its headline', () => {
    expect(show(pageOf('article'))).toMatch(
      /<a class="prev"[^>]*><span>Vorig artikel<\/span>\s<bdi /,
    )
  })

  it.each([
    ['CORONA', 'nl', 'Corona'],
    ['ÉCONOMIE', 'fr', 'Économie'],
    ['Corona', 'nl', 'Corona'],
    ['NAVO', 'nl', 'NAVO'],
    ['EU-TOP', 'nl', 'EU-TOP'],
    ['STAD GENT', 'nl', 'STAD GENT'],
    ['XXVII', 'nl', 'XXVII'],
    ['SIYASI', 'tr', 'SIYASI'],
    ['SIYASI', 'x-tr', 'Siyasi'],
  ])('has the kicker %s in %s, set as %s', (kicker, tag, shown) => {
    const page = pageOf('article')
    const article = { ...page.view.article, kicker, language: tag as Names.LanguageTag }
    const text = show({ ...page, view: { ...page.view, article } })
    expect(/<p class="kicker"[^>]*>(.*?)<\/p>/.exec(text)?.[1]).toBe(shown)
    expect(text).toContain(`property="article:section" content="${kicker}"`)
  })

  it('folds up its files beside where it comes from', () => {
    expect(show(pageOf('article'))).toMatch(
      /<details>\s*<summary>Herkomst<\/summary>.*<\/details>\s*<details>\s*<summary>Als bestand<\/summary>\s*<ul>/s,
    )
  })

  it('tells a reader of comments only where there were any', () => {
    const page = pageOf('article')
    const shown = (comments: number): string =>
      show({ ...page, view: { ...page.view, article: { ...page.view.article, comments } } })
    expect(shown(3)).toContain('3 reacties')
    expect(shown(0)).not.toContain('0 reacties')
  })

  it('may be corrected by a letter that names it, where the keeper has an address', async () => {
    const page = pageOf('article')
    const text = show(page, { contact: 'archief@example.org' })
    expect(text).toContain(
      'href="mailto:archief@example.org?subject=Trein%20rijdt%20weer&amp;body=https%3A%2F%2Fexample.org',
    )
    expect(await complaintsOf(text)).toEqual([])
    expect(show(page)).not.toContain('mailto:')
  })

  it('leads to the files that are made of it', () => {
    const text = show(pageOf('article'))
    expect(text).toMatch(/<link rel="alternate" type="text\/plain" href="trein.txt"/)
    expect(text).toMatch(/<a href="trein.txt" type="text\/plain"\s*>text</)
    expect(text).toContain('"contentUrl":"https://example.org/a/2020/05/17/trein.txt"')
  })
})
