/** Lists and feeds: what they say of each article, and what they say to machines. */
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/record/entry.js'
import type { PlaceLink } from '../../src/record/group-page.js'
import type * as Names from '../../src/record/strings.js'
import { makeEntry, minute } from '../support/sample-article.js'
import { pageOf } from '../support/sample-pages.js'
import { complaintsOf, show, textOf } from '../support/show-page.js'

describe('lists', () => {
  const monthDay = '2020-05-17' as Names.DayKey
  const bare = makeEntry({ precision: 'day', day: monthDay })

  it('have no column for times when no article has one', () => {
    const page = pageOf('day')
    expect(show({ ...page, view: { ...page.view, entries: [bare] } })).toContain('entries none')
    expect(show(page)).toContain('entries time')
  })

  it('of a day have room for whole leads where they are short', () => {
    const page = pageOf('day')
    const shown = (count: number): string => {
      const entries = Array.from({ length: count }, () => bare)
      return show({ ...page, view: { ...page.view, entries } })
    }
    expect(shown(4)).toContain('class="span-8 ample"')
    expect(shown(5)).not.toContain(' ample"')
  })

  it('below a heading with a year do not say it again', () => {
    const day = /<time datetime="2020-05-17">17 mei<\/time>/
    for (const kind of ['group', 'group-period', 'dossier-year'] as const)
      expect(show(pageOf(kind)), kind).toMatch(day)
    expect(show(pageOf('added'))).toContain('17 mei 2020')
  })

  it('lead to what they do not show', () => {
    expect(show(pageOf('month'))).toContain('Alle 9 artikelen van 17 mei 2020')
  })

  it('mark every entry with its language', () => {
    expect(show(pageOf('home'))).toMatch(/lang="ar"\s+dir="rtl"[^]*?trein.html"/)
    expect(show(pageOf('day'))).toMatch(/lang=""\s+dir="auto"[^]*?trein.html"/)
  })

  it.each([0, 1])('of an archive without dates are not empty shells: %d undated', async (count) => {
    const page = pageOf('home')
    const undated = count === 0 ? null : page.view.undated
    const nothing = {
      lead: null,
      isBusiest: false,
      years: [],
      months: [],
      busiest: [],
      topics: [],
      latest: [],
      picks: [],
      periods: [],
      dossiers: [],
      dossierCount: 0,
      added: [],
    }
    const view = {
      ...nothing,
      count,
      undated,
      span: null,
      languages: 0,
      topicCount: 0,
      datedMonths: [],
    }
    const text = show({ ...page, view })
    expect(await complaintsOf(text)).toEqual([])
    expect(text).not.toMatch(/<(ul|ol|section)[^>]*>\s*<\/\1>/)
    expect(textOf(text)).toContain(count === 0 ? 'Er zijn nog geen artikelen.' : 'Ongedateerd')
  })

  it.each(['day', 'undated', 'group', 'group-period', 'dossier', 'dossier-year', 'added'] as const)(
    'tell machines what they list, in order: %s',
    (kind) => {
      const text = show(pageOf(kind))
      const [, json = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
      const { mainEntity, ...page } = JSON.parse(json) as {
        readonly '@type': string
        readonly mainEntity: { readonly itemListElement: readonly { readonly url: string }[] }
      }
      expect(page['@type']).toBe('CollectionPage')
      const shown = [...text.matchAll(/class="headline" href="([^"]*)"/g)].map(([, href]) => href!)
      const told = mainEntity.itemListElement.map(({ url }) => url.replace(/^.*\//, ''))
      expect(told).toEqual(shown.map((href) => href.replace(/^.*\//, '')))
    },
  )

  it.each(['year', 'month', 'coverage', 'on-this-day', 'period'] as const)(
    'are collections also where they list no articles: %s',
    (kind) => {
      const text = show(pageOf(kind))
      expect(text).toContain('"@type":"CollectionPage"')
      expect(text).not.toContain('itemListElement')
    },
  )

  it('begin their weeks on Monday', () => {
    const [row] = /<thead>.*?<\/thead>/s.exec(show(pageOf('month')))!
    expect([...row.matchAll(/abbr="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
      'zaterdag',
      'zondag',
    ])
    const [, first] = /<tbody>\s*<tr>(.*?)<\/tr>/s.exec(show(pageOf('month')))!
    expect(first!.match(/<td[^>]*>[^<]*/g)).toEqual(['<td colspan="4">', '<td>1', '<td>2', '<td>3'])
  })

  it('of a group without a year say so', () => {
    const page = pageOf('group-period')
    const text = show({ ...page, view: { ...page.view, period: 'undated', parts: [] } })
    expect(textOf(text)).toContain('Redactie Noord – Ongedateerd')
  })
})

describe('the page of a group', () => {
  const page = pageOf('group')

  it('tells its story from the beginning, year by year, and says what is near', () => {
    expect(textOf(show(page))).toMatch(
      /3 artikelen De trein rijdt .* 2018 2 2020 1 Ongedateerd 1 Van het begin 2018 · 2 artikelen .*2020 · 1 artikel 17 mei Trein .* Ongedateerd · 1 artikel Trein .* Hoort bij Redactie Noord Omvat Redactie Noord 3 Vaak samen met Redactie Noord 3 Feeds/,
    )
    expect(show(page)).toMatch(/<a href="#y2018"\s*>2018<[^]*id="y2018"/)
    expect(show(page)).toContain('"@type":"ItemList","numberOfItems":3')
  })

  it('that is too long for one page shows the latest, and leads to a list for each year', async () => {
    const text = show({ ...page, view: { ...page.view, story: [] } })
    expect(textOf(text)).toMatch(/ 2018 2 2020 1 Ongedateerd 1 Laatste artikelen /)
    expect(text).toContain('aria-label="Per jaar"')
    expect(text).toMatch(/<nav class="letters"[^]*href="[^"]*2018\/index.html"/)
    expect(text).not.toContain('#y2018')
    expect(await complaintsOf(text)).toEqual([])
    const years = page.view.years.slice(2)
    const undated = show({ ...page, view: { ...page.view, years, story: [] } })
    expect(undated).toMatch(/href="[^"]*undated\/index.html"/)
  })

  it('of one or two years is drawn by month', () => {
    const years = [{ ...page.view.years[1]!, key: '2020' as Names.YearKey, count: 2 }]
    const dates = ['2020-02-03', '2020-05-17'].map((day) => {
      return makeEntry({ precision: 'day', day: day as Names.DayKey })
    })
    const text = show({ ...page, view: { ...page.view, years, story: dates } })
    expect(text).toContain('Artikelen per jaar van januari 2020 tot mei 2020')
    expect(textOf(text)).toContain('jan 2020 apr 2020')
  })

  it('names what it is part of even where that has no page', () => {
    const text = show({ ...page, view: { ...page.view, wider: null } })
    expect(text).toMatch(/<dt>Hoort bij<\/dt>\s*<dd><bdi>Redactie Noord<\/bdi><\/dd>/)
  })

  it('says nothing of what is near where nothing is', async () => {
    const group = { ...page.view.group, wider: null }
    const view = { ...page.view, group, wider: null, narrower: [], together: [] }
    const text = show({ ...page, view })
    expect(text).not.toMatch(/Hoort bij|Omvat|Vaak samen|<dl/)
    expect(await complaintsOf(text)).toEqual([])
  })
})

describe('a map of places', () => {
  const gent = { latitude: 51.05, longitude: 3.72 }
  const place = (label: string, count: number, at = gent): PlaceLink => {
    return { url: `places/${label.toLowerCase()}/` as Names.PageUrl, label, count, at }
  }

  it('leads to each place, with its name and the number of its articles, beside the list', async () => {
    const page = pageOf('groups')
    const located = [place('Gent', 28), place('Mechelen', 1, { latitude: 51.03, longitude: 4.48 })]
    const view = { ...page.view, kind: 'places' as const, groups: located, tree: [], thin: [] }
    const text = show({ ...page, view: { ...view, count: 3, located } })
    expect(text).toMatch(
      /<a href="[^"]*places\/gent\/index.html"\s*><title>Gent: 28 artikelen<\/title>/,
    )
    expect(textOf(text)).toContain('De ligging is bekend van 2 van de 3 plaatsen')
    expect(text).toMatch(/class="span-4"><ul class="counted">/)
    expect([...text.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r))).toEqual([
      9, 3,
    ])
    expect(await complaintsOf(text)).toEqual([])
    expect(show({ ...page, view: { ...view, count: 3, located: [] } })).not.toContain('<svg')
  })

  it('shows apart what lies far away, and where the nearer part is', async () => {
    const page = pageOf('groups')
    const located = [
      ...['Gent', 'Brugge', 'Kortrijk', 'Ieper', 'Aalst'].map((name) => place(name, 3)),
      place('Tokio', 2, { latitude: 35.68, longitude: 139.69 }),
    ]
    const text = show({ ...page, view: { ...page.view, located } })
    const [near = '', far = ''] = text.match(/<svg[^]*?<\/svg>/g) ?? []
    expect(near).toMatch(/Gent[^]*Aalst/)
    expect(near).not.toMatch(/Tokio|<rect/)
    expect(far).toMatch(/<rect[^]*Tokio/)
    expect(far).not.toContain('Gent')
    expect(await complaintsOf(text)).toEqual([])
  })

  it('of one place says where it lies, and is not drawn where nobody knows', () => {
    const page = pageOf('group')
    const text = show(page)
    expect(textOf(text)).toContain('Ligging: 51.05, 3.72')
    const group = { ...page.view.group, coordinates: null }
    expect(show({ ...page, view: { ...page.view, group } })).not.toContain('class="map"')
  })
})

describe('a long index', () => {
  it('has the largest first, and all of them by letter', async () => {
    const groups = Array.from({ length: 40 }, (_, n) => ({
      url: `topics/${n}/` as Names.PageUrl,
      label: `${n < 30 ? 'Édith' : '東'} ${n}`,
      count: n,
    }))
    const page = pageOf('groups')
    const text = show({ ...page, view: { ...page.view, groups, thin: [] } })
    expect(textOf(text)).toMatch(/De grootste 東 39 39 東 38 38 .*Op naam E .*Édith 0 0/)
    expect(text).toMatch(/href="#letter-e"[^]*id="letter-e"/)
    expect(await complaintsOf(text)).toEqual([])
  })
})

describe('the index of a kind of group', () => {
  const page = pageOf('groups')

  it('has two orders where groups are part of each other, and one where they are not', () => {
    const both = show(page)
    expect(textOf(both)).toMatch(
      /Op naam Redactie Noord 3 Als boom Redactie Noord Redactie Noord 3/,
    )
    expect(both.match(/<ul class="tree">/g)?.length).toBe(3)
    const one = show({ ...page, view: { ...page.view, tree: [] } })
    expect(one).not.toMatch(/Op naam|Als boom|class="tree"/)
  })

  it('lists small topics with their articles, and says why they stand apart', () => {
    const text = show(page)
    expect(textOf(text)).toMatch(
      /Kleine onderwerpen Deze onderwerpen hebben .* Redactie Noord 2 Trein rijdt weer 17 mei 2020 Trein rijdt weer/,
    )
    expect(text).toContain('a.html" lang="ar" dir="rtl">Trein')
  })

  it('is not empty where all topics are small, and says so where there are none', async () => {
    const small = show({ ...page, view: { ...page.view, groups: [], count: 0, tree: [] } })
    expect(textOf(small)).toContain('Kleine onderwerpen')
    expect(small).not.toMatch(/Er zijn nog geen artikelen|<ul[^>]*>\s*<\/ul>/)
    const none = show({ ...page, view: { ...page.view, groups: [], count: 0, tree: [], thin: [] } })
    expect(textOf(none)).toContain('Er zijn nog geen artikelen.')
    expect(none).not.toContain('Kleine onderwerpen')
    for (const text of [small, none]) expect(await complaintsOf(text)).toEqual([])
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

  it('claim no moment where the time of day is not known, and give the date as it is', () => {
    const day = '2020-05-17' as Names.DayKey
    const month = '2020-05' as Names.MonthKey
    const dates = [
      { precision: 'day', day },
      { precision: 'month', month },
    ] as const
    const text = show({
      ...atom,
      view: { ...atom.view, entries: dates.map((date) => makeEntry(date)) },
    })
    expect(text).not.toContain('<published>')
    expect(text).toContain('<updated>2020-05-17T00:00:00Z</updated>\n<dc:date>2020-05-17</dc:date>')
    expect(text).toContain('<updated>2020-05-01T00:00:00Z</updated>\n<dc:date>2020-05</dc:date>')
    const json = pageOf('json-feed')
    const items = show({ ...json, view: { ...json.view, entries: [makeEntry(dates[0])] } })
    expect(JSON.parse(items)).toMatchObject({ items: [{ _pressmark: { date: '2020-05-17' } }] })
    expect(items).not.toContain('date_published')
  })

  it('say when an article was changed, as far as the minute of that is known', () => {
    const json = pageOf('json-feed')
    const changedAt = (updated: Entry['updated']): string =>
      show({ ...json, view: { ...json.view, entries: [{ ...makeEntry(minute), updated }] } })
    expect(changedAt(minute as Entry['updated'])).toContain(
      '"date_modified": "2020-05-17T17:44:00+02:00"',
    )
    const day = '2020-05-18' as Names.DayKey
    expect(changedAt({ precision: 'day', day })).not.toContain('date_modified')
  })

  it('have a headline for what has no teaser, the first day of a year, and no language that is not known', () => {
    const year = '2020' as Names.YearKey
    const entry = { ...makeEntry({ precision: 'year', year }, undefined, 'und'), teaser: '' }
    const json = pageOf('json-feed')
    const found: unknown = JSON.parse(show({ ...json, view: { ...json.view, entries: [entry] } }))
    expect(found).toMatchObject({ items: [{ content_text: entry.headline }] })
    const text = show({ ...atom, view: { ...atom.view, entries: [entry] } })
    expect(text).toContain('<entry xml:lang="">')
    expect(text).toContain('<updated>2020-01-01T00:00:00Z</updated>')
    expect(text).not.toContain('<summary>')
  })

  it('lead to their past, whose documents lead to each other', () => {
    expect(show(atom)).toMatch(
      /rel="prev-archive"[^>]*href="https:\/\/example.org\/a\/feeds\/2020-05.xml"/,
    )
    const past = show(pageOf('feed-archive'))
    expect(past).toContain('<fh:archive/>')
    expect(past).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"')
    expect(past).toMatch(/rel="current"[^>]*href="https:\/\/example.org\/a\/feed.xml"/)
    expect(past).toMatch(/rel="prev-archive"[^>]*feeds\/2020-04.xml"/)
    expect(past).not.toContain('next-archive')
    const page = pageOf('feed-archive')
    const view = { ...page.view, previous: null, next: '2020-06' as Names.MonthKey }
    const first = show({ ...page, view })
    expect(first).toMatch(/rel="next-archive"[^>]*feeds\/2020-06.xml"/)
    expect(first).not.toContain('prev-archive')
  })

  it('keep their identifiers when the archive has no address', () => {
    const text = show(feed, { baseUrl: null, title: 'Het archief' })
    expect(text).toContain('<id>tag:het-archief.invalid,2026:topics/vervoer/feed.xml</id>')
    expect(text).toContain('href="../../2020/05/17/trein.html"')
    expect(text).not.toContain('example.org')
  })

  it('of what was added say when it came, where that was later than its last change', () => {
    const view = { entries: [makeEntry(minute), makeEntry(minute)], title: 'Archief' }
    const added = ['2026-11-02', '2020-05-01'] as Names.DayKey[]
    for (const page of [pageOf('atom-feed'), pageOf('json-feed')])
      expect(show({ ...page, view: { ...page.view, ...view, added } })).toContain('Archief – ')
    const json = pageOf('json-feed')
    const found: unknown = JSON.parse(show({ ...json, view: { ...json.view, ...view, added } }))
    expect(found).toMatchObject({
      items: [
        { date_modified: '2026-11-02T00:00:00Z' },
        { date_modified: '2020-05-17T17:44:00+02:00' },
      ],
    })
  })

  it('leave out what the archive does not say of itself', () => {
    const json = show(pageOf('json-feed'), { description: 'Kranten van de haven' })
    expect(JSON.parse(json)).toMatchObject({ description: 'Kranten van de haven' })
    expect(show(pageOf('json-feed'), { description: '' })).not.toContain('"description"')
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

describe('the data of an archive', () => {
  it('is the same in JSON Lines and in CSV, as far as it is known', () => {
    const entry = { ...makeEntry(), headline: 'Trein, "laat"', kicker: null }
    const lines = pageOf('data-lines')
    const line: unknown = JSON.parse(show({ ...lines, view: { entries: [entry] } }))
    expect(line).toMatchObject({
      url: 'https://example.org/a/2020/05/17/trein.html',
      date: '2020-05-17T17:44+02:00',
      topics: ['vervoer'],
    })
    expect(line).not.toHaveProperty('kicker')
    const csv = pageOf('data-csv')
    const [names, row] = show({ ...csv, view: { entries: [entry] } }).split('\r\n')
    expect(names).toMatch(/^url,headline,kicker,date,/)
    expect(row).toContain('.html,"Trein, ""laat""",,2020-05-17T17:44+02:00,,Redactie Noord,')
  })

  it('is described, every file and every field', () => {
    const found: unknown = JSON.parse(show(pageOf('data-package')))
    expect(found).toMatchObject({
      name: 'redactie-noord',
      resources: [
        { path: ['undated.csv', '2020.csv', '2020-05.csv'], schema: { primaryKey: 'url' } },
        { path: ['undated.jsonl', '2020.jsonl', '2020-05.jsonl'] },
      ],
    })
  })
})

describe('pages for machines', () => {
  it('name the address of the archive', () => {
    expect(show(pageOf('robots'))).toContain('Sitemap: https://example.org/a/sitemap.xml')
    expect(show(pageOf('robots'), { baseUrl: null })).not.toContain('Sitemap')
    expect(show(pageOf('robots'))).toMatch(/^User-agent: \*\nAllow: \/\n/)
    const refused = show(pageOf('robots'), { aiCrawlers: 'disallow' })
    expect(refused).toMatch(/^User-agent: [^*]*\nDisallow: \/\n\nUser-agent: \*\nAllow: \/\n/)
    expect(refused).toContain('User-agent: GPTBot\nUser-agent: iAskBot\n')
  })

  it('say in _headers what pages say, and who may frame them', () => {
    const [, policy = ''] = /Security-Policy" content="([^"]*)"/.exec(show(pageOf('home'))) ?? []
    const headers = show(pageOf('headers'))
    expect(headers).toContain(`/*\n  Content-Security-Policy: ${policy.replaceAll('&#39;', "'")};`)
    expect(headers).toMatch(/frame-ancestors 'self'\n.*nosniff\n.*Referrer-Policy.*\n.*=\(\)$/)
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
