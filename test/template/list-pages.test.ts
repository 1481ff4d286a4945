/** Lists and feeds: what they say of each article, and what they say to machines. */
import { describe, expect, it } from 'vitest'
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

  it('goes from what it is to what is near, what is new, and all that there is', () => {
    expect(textOf(show(page))).toMatch(
      /3 artikelen De trein rijdt .* Hoort bij Redactie Noord Omvat Redactie Noord 3 Vaak samen met Redactie Noord 3 Laatste artikelen .* Per jaar .* Feeds/,
    )
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
    const small = show({ ...page, view: { ...page.view, groups: [], tree: [] } })
    expect(textOf(small)).toContain('Kleine onderwerpen')
    expect(small).not.toMatch(/Er zijn nog geen artikelen|<ul[^>]*>\s*<\/ul>/)
    const none = show({ ...page, view: { ...page.view, groups: [], tree: [], thin: [] } })
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
