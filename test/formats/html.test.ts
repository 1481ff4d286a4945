/** Saved pages: `test/cases/html/<name>` → `<name>.json` and `<name>.md`, and what a hostile page may not cost or do. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/cli/inspect.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import { attachMedia } from '../../src/article/body/attach-media.js'
import { textOf } from '../../src/text/block-text.js'
import { calendarDate } from '../../src/record/date.js'
import type { Article, ParsedFile } from '../../src/record/article.js'
import type { PageUrl, SourcePath } from '../../src/record/strings.js'
import { htmlOf } from '../support/markdown-file.js'
import { contextOf } from '../support/raw-file.js'
import { expectAsyncEffortBelow } from '../support/effort.js'

const folder = join(import.meta.dirname, '../cases/html')
const names = readdirSync(folder).filter(
  (name) => /\.(?:html?|txt)$/.test(name) && !name.endsWith('.body.html'),
)

async function read(content: string | Uint8Array, path = 'page.html'): Promise<ParsedFile> {
  const source = await readText(path as SourcePath, Buffer.from(content))
  if (!('text' in source)) throw new Error('no text')
  const parsed = parseFile(source, contextOf())
  const records = parsed.records.map((record) =>
    record.kind === 'article' ? attachMedia(record, new Map()) : record,
  )
  return { ...parsed, records }
}

async function articleOf(content: string, path?: string): Promise<Article> {
  const [record] = (await read(content, path)).records
  if (record?.kind !== 'article') throw new Error(`no article: ${record?.kind}`)
  return record.article
}

const PROSE =
  '<p>De gemeenteraad heeft maandag beslist dat de brug er komt. De werken duren een jaar, zegt de schepen.</p>' +
  '<p>Wie aan de overkant woont, moet tot dan omrijden. De bus rijdt om het halfuur, ook op zondag.</p>'
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>Brug over de Nete komt er</title>${head}</head><body>${body}</body></html>`

async function rulesOf(body: string): Promise<readonly string[]> {
  return (await read(page(body))).records.flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule }) => rule),
  )
}

function dated(day: number): string {
  return `<article><h2>Kop nummer ${day} over de brug</h2><p class="date">${day} mei 2014</p>${PROSE}</article>`
}

describe('a saved page', () => {
  it.each(names)('%s is read as its case says', async (name) => {
    const parsed = await read(readFileSync(join(folder, name)), `knipsels/${name}`)
    const json = JSON.stringify(
      inspectionOf(parsed, () => '' as PageUrl),
      null,
      2,
    )
    const stem = name.replace(/\.[^.]*$/, '')
    await expect(`${json}\n`).toMatchFileSnapshot(join(folder, `${stem}.json`))
    const html = parsed.records.map((record) =>
      record.kind === 'article' ? htmlOf(record.article) : '',
    )
    await expect(html.join('\n')).toMatchFileSnapshot(join(folder, `${stem}.body.html`))
  })

  const dayOf = async (body: string): Promise<string> => {
    const { date } = await articleOf(page(body))
    return calendarDate(date) ?? 'none'
  }

  it.each([
    [
      'a list of months',
      `<ul><li>2012<ul><li><a href="a?m=201212">Dezember 2012</a></li><li><a href="a?m=201209">September 2012</a></li></ul></li></ul><h1>Brug over de Nete komt er</h1>${PROSE}`,
      'none',
    ],
    [
      'a line of months, and the day below the headline',
      `<p><a href="/12">Mei 2012</a> | <a href="/11">April 2012</a></p><h1>Brug over de Nete komt er</h1><p class="info">10.06.2018 22:00</p>${PROSE}`,
      '2018-06-10',
    ],
    [
      'the day of the visit, and the day below the headline',
      `<div>dinsdag 9 januari 2024</div><h1>Brug over de Nete komt er</h1><p>3 mei 2014</p>${PROSE}`,
      '2014-05-03',
    ],
    ['a month alone', `<div>januari 2024</div><h1>Brug over de Nete komt er</h1>${PROSE}`, 'none'],
    [
      'a picture with a day in its name',
      `<h1>Brug over de Nete komt er</h1><p><img src="http://a.be/20220103_brug.jpg" alt="20220103 brug"></p>${PROSE}`,
      'none',
    ],
  ])('is not dated by what leads to others: %s', async (_what, body, day) => {
    expect(await dayOf(body)).toBe(day)
  })

  it('says where its only day stands above the headline, apart from it', async () => {
    const day = '<p>dinsdag 9 januari 2024</p>'
    expect(await rulesOf(`${day}<h1>Brug over de Nete komt er</h1>${PROSE}`)).toContain(
      'date-above-headline',
    )
    expect(
      await rulesOf(`<article>${day}<h1>Brug over de Nete komt er</h1>${PROSE}</article>`),
    ).not.toContain('date-above-headline')
  })

  it.each([
    [
      'a font',
      '<FONT size=5><B>Halte gaat weer open</B></FONT><BR><FONT size=1>5 februari 2003</FONT>',
    ],
    ['a font by steps', '<font size="+2">Halte gaat weer open</font>'],
    ['a style', '<span style="font-size: 18pt">Halte gaat weer open</span>'],
    [
      'a banner above it',
      '<font size=7>Brug over de Nete komt er</font><br><font size=5>Halte gaat weer open</font>',
    ],
  ])('without headings is called as its line in large letters says: %s', async (_what, line) => {
    const html = page(`<table><tr><td>${line}${PROSE}</td></tr></table>`).replace(
      'Brug over de Nete komt er</title>',
      'Onze vereniging - brug over de Nete komt er</title>',
    )
    expect((await articleOf(html)).headline).toBe('Halte gaat weer open')
  })

  it('is not called as one of several lines in large letters', async () => {
    const lines = ['Halte gaat weer open', 'Markt verhuist', 'Nieuw dak voor het bad'].map(
      (line) => `<font size=5>${line} vandaag</font>${PROSE}`,
    )
    expect((await articleOf(page(lines.join('')))).headline).toBe('Brug over de Nete komt er')
  })

  it.each([
    [
      'the name of a section as h1',
      '<h1>Nieuws uit de streek</h1><h2>Brug over de Nete komt er</h2>',
      '',
    ],
    [
      'the name of the site as h1 and in the title',
      '<h1>Brug over de Nete</h1><h3 class="post-title">Brug over de Nete komt er</h3>',
      '<meta property="og:title" content="Brug over de Nete komt er">',
    ],
    ['a section as the only heading', '<h1>Regionaal allerlei</h1>', ''],
  ])('is called as its title says, with %s', async (_what, headings, head) => {
    const { headline } = await articleOf(
      page(`${headings}${PROSE.replace('de brug er komt', 'de brug over de Nete er komt')}`, head),
    )
    expect(headline).toBe('Brug over de Nete komt er')
  })

  it.each([
    [
      'by its class',
      '<span class="article__topline">Bouwwerf</span> <span>Brug over de Nete komt er</span>',
      '',
    ],
    [
      'without a blank between both',
      '<span class="kicker">Bouwwerf</span><span>Brug over de Nete komt er</span>',
      '',
    ],
    ['by a title without it', '<small>Bouwwerf</small><em>Brug over de Nete komt er</em>', ''],
    [
      'by a title that sets a colon',
      '<b>Bouwwerf</b><i> - </i><b>Brug over de Nete komt er</b>',
      '<meta property="og:title" content="Bouwwerf: Brug over de Nete komt er">',
    ],
  ])('has a kicker that its heading sets apart %s', async (_how, inside, head) => {
    const article = await articleOf(page(`<h1>${inside}</h1>${PROSE}`, head))
    expect(article.headline).toBe('Brug over de Nete komt er')
    expect(article.kicker).toBe('Bouwwerf')
    expect(htmlOf(article)).not.toContain('Bouwwerf')
  })

  it.each([
    ['a word is set in italics', '<em>Brug</em> over de Nete komt er'],
    ['a line is broken', '<span>Brug over de Nete</span> <span>komt er</span>'],
  ])('has no kicker where %s', async (_what, inside) => {
    const article = await articleOf(page(`<h1>${inside}</h1>${PROSE}`))
    expect(article.headline).toBe('Brug over de Nete komt er')
    expect(article.kicker).toBe(null)
  })

  it('keeps running text in boxes between its paragraphs, and no list below “Lees ook”', async () => {
    const box =
      '<aside class="kader"><p>De bouw van de brug heeft zes jaar geduurd, zegt de stad vandaag.</p></aside><div class="commentary"><p>Onze commentator vindt de brug te duur, en te laat, maar toch een zegen.</p></div>'
    const [first = '', second = ''] = PROSE.split('</p>')
    const article = await articleOf(
      page(
        `<article><h1>Brug over de Nete komt er</h1>${first}</p>${box}<details><summary>Lees meer</summary><p>Wie betaalt, weet nog niemand, en dat blijft voorlopig zo.</p></details>${second}</p><h3>Lees ook</h3><ul><li><a href="/a">Halte vertraagd</a></li><li><a href="/b">Halte te duur</a></li></ul></article>`,
      ),
    )
    const texts = article.body.children.map(textOf).join('\n')
    expect(texts).toContain('zes jaar geduurd')
    expect(texts).toContain('te duur, en te laat')
    expect(texts).toContain('Wie betaalt')
    expect(texts).not.toContain('Halte')
  })

  it('with several dated articles is dated by none of them, and says so', async () => {
    const { records } = await read(page(`<h1>Nieuws van mei</h1>${dated(1)}${dated(2)}${dated(3)}`))
    const [record] = records
    expect(record?.kind === 'article' && calendarDate(record.article.date)).toBe(null)
    expect(record?.diagnostics.map(({ rule }) => rule)).toContain('articles-of-page')
  })

  it.each([
    ['h1', page(`<h1>Brug over de Nete komt er</h1>${PROSE}`)],
    [
      'site name',
      page(PROSE, '').replace(
        'komt er</title>',
        'komt er | De Kempenaar</title><meta property="og:site_name" content="De Kempenaar">',
      ),
    ],
    ['capitals', page(`<H1>Brug over de Nete komt er</H1>${PROSE.replaceAll('p>', 'P>')}`)],
    [
      'og:title',
      page(
        PROSE.repeat(2),
        '<meta property="og:title" content="Brug over de Nete komt er">',
      ).replace(/<title>.*<\/title>/, '<title>Home</title>'),
    ],
  ])('has its headline by %s', async (_, html) => {
    const article = await articleOf(html)
    expect(article.headline).toBe('Brug over de Nete komt er')
    expect(htmlOf(article)).not.toContain('komt er</')
    expect(article.body.children).toHaveLength(html.includes('og:title') ? 4 : 2)
  })

  it.each([
    ['<meta name="dc.date.issued" content="2011-02-03">', '', '2011-02-03'],
    ['<meta itemprop="datePublished" content="2011-02-03">', '', '2011-02-03'],
    ['<meta name="sailthru.date" content="2011-02-03 10:00:00">', '', '2011-02-03'],
    ['<meta name="citation_publication_date" content="2011/02/03">', '', '2011-02-03'],
    ['', '<time datetime="2011-02-03">gisteren</time>', '2011-02-03'],
    ['', '<p>Donderdag 3 februari 2011</p>', '2011-02-03'],
    ['', '<p class="date">Gepubliceerd op 3 februari 2011 om 10.15 uur</p>', '2011-02-03'],
    ['<link rel="canonical" href="https://a.example/2011/02/03/brug/">', '', '2011-02-03'],
    ['<meta property="article:published_time" content="0001-01-01T00:00:00Z">', '', null],
    [
      '<meta property="article:published_time" content="1970-01-01T00:00:00+00:00">',
      '<p>3 februari 2011</p>',
      '2011-02-03',
    ],
    ['', '<aside><time datetime="2019-01-01">2019</time></aside>', null],
    [
      '',
      '<ul><li><a href="/x">Ander bericht <time datetime="2019-01-01">2019</time></a></li></ul>',
      null,
    ],
  ])('is dated by %s %s', async (head, line, day) => {
    const { date } = await articleOf(
      page(`<h1>Brug over de Nete komt er</h1>${line}${PROSE}`, head),
    )
    expect('day' in date ? date.day : null).toBe(day)
  })

  it.each([
    [
      'below the text',
      `${PROSE}<p class="post-footer">Geplaatst door An op 3 februari 2011 om 14:48</p>`,
    ],
    [
      'by a blog that links it to itself',
      `<p><a href="https://a.example/brug/" rel="bookmark"><time class="entry-date" datetime="2011-02-03T10:00:00+01:00">3 februari</time></a></p>${PROSE}`,
    ],
    [
      'with a word in one piece with others',
      `${PROSE}<span class="itemPostDate">op 03.02.2011 22:30</span>`,
    ],
    [
      'as a microformat',
      `${PROSE}<abbr class="published" title="2011-02-03T10:00:00+01:00">donderdag</abbr>`,
    ],
    [
      'as a microformat that is written badly',
      `${PROSE}<abbr class="published" title="03-02-2011T14:12:32+0200">3 februari 2011</abbr>`,
    ],
    [
      'as never changed',
      `<time class="entry-date published updated" datetime="2011-02-03">3 februari</time>${PROSE}`,
    ],
    [
      'beside the day of a change',
      `${PROSE}<p class="postmeta">3 februari 2011</p><p class="post-date">Laatst bijgewerkt op 9 maart 2012</p>`,
    ],
    [
      'in Spanish',
      `${PROSE}<p class="fecha-articulo"><span>jueves 3 de febrero de 2011</span></p>`,
    ],
  ])('is dated by what its template marks %s', async (_where, body) => {
    expect(await dayOf(`<article><h1>Brug over de Nete komt er</h1>${body}</article>`)).toBe(
      '2011-02-03',
    )
  })

  it.each([
    [
      'another article that is linked',
      '<p><a href="/x"><span class="date">3 februari 2011</span> Halte te duur</a></p>',
    ],
    [
      'several days',
      '<p class="date">3 februari 2011</p><p>En dan dit.</p><p class="date">5 maart 2012</p>',
    ],
    ['a year alone', '<p class="post-date">2011</p>'],
  ])('is not dated by %s, marked below its text', async (_what, marked) => {
    expect(
      await dayOf(`<article><h1>Brug over de Nete komt er</h1>${PROSE}${PROSE}${marked}</article>`),
    ).toBe('none')
  })

  it('takes the marked day that stands nearest to the headline', async () => {
    const other = `<div><h2>Halte te duur</h2><p>Dat zegt men.</p><span class="date">9 mei 2014</span></div>`
    const own = `<div><h1>Brug over de Nete komt er</h1>${PROSE}${PROSE}<span class="date">3 februari 2011</span></div>`
    expect(await dayOf(`${own}${other}`)).toBe('2011-02-03')
  })

  it.each(['Laatst gewijzigd: ', 'Editiert am ', 'Last edited ', 'Mis à jour le '])(
    'says that a day after “%s” is that of a change',
    async (words) => {
      const body = `<h1>Brug over de Nete komt er</h1>${PROSE}<p class="info">${words}<span class="odate">17.06.2018</span></p>`
      expect(await rulesOf(body)).toContain('date-of-update')
    },
  )

  it('takes a moment in UTC for the day that its date line says', async () => {
    const html = page(
      `<h1>Brug over de Nete komt er</h1><p>4 februari 2011, 0.30 uur</p>${PROSE}`,
      '<meta property="article:published_time" content="2011-02-03T23:30:00Z">',
    )
    const [record] = (await read(html)).records
    expect(record?.kind === 'article' && record.article.date).toMatchObject({ day: '2011-02-04' })
    expect(record?.diagnostics.map(({ rule }) => rule)).not.toContain('date-conflict')
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><p>x</p></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<p style="background:url(//x)">y</p>',
    '<base href="javascript:alert(1)//"><a href="x">x</a>',
    '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
  ])('never runs %s', async (evil) => {
    const html = htmlOf(
      await articleOf(page(`<h1>Brug over de Nete komt er</h1>${PROSE}${evil}${PROSE}`)),
    )
    expect(html).not.toMatch(/<script|<svg|<iframe|<[^>]*\son\w+=|javascript:|srcdoc|style=/i)
  })

  it('never publishes comments, nor quotes them in the report, and keeps the words of the text', async () => {
    const secret =
      '<div id="comments"><div class="comment">Piet Claes (piet@mail.example): dat klopt niet, ik was erbij.</div></div>'
    const parsed = await read(
      page(
        `<h1>Brug over de Nete komt er</h1>${PROSE}<p>Tips: <a href="mailto:jan@krant.example">jan@krant.example</a> of an@krant.example</p>${secret}`,
      ),
    )
    expect(JSON.stringify(parsed)).not.toMatch(/piet|erbij/i)
    expect(JSON.stringify(parsed)).toContain('of an@krant.example')
    expect(parsed.records[0]?.diagnostics.map(({ rule }) => rule)).toContain('comments-left-out')
  })

  it('shows the pictures that a browser saved beside it', async () => {
    const source = await readText(
      'oud/Brug.html' as SourcePath,
      Buffer.from(
        page(
          `<h1>Brug over de Nete komt er</h1>${PROSE}<p><img src="Brug%20over_files\\foto.jpg" alt="De brug"></p>${PROSE}`,
        ),
      ),
    )
    if (!('text' in source)) throw new Error('no text')
    const [record] = parseFile(source, contextOf()).records
    expect(record?.kind === 'article' && record.references).toMatchObject([
      { path: 'oud/Brug over_files/foto.jpg', use: 'picture' },
    ])
  })

  it.each([
    ['a million <', '<'.repeat(1_000_000)],
    ['deep divs', '<div>x'.repeat(100_000)],
    ['deep inline', '<b>x'.repeat(100_000)],
    ['open tables', '<table><tr><td>x'.repeat(50_000)],
    ['lists', '<ul><li>x'.repeat(60_000) + '</ul>'.repeat(60_000)],
    ['comments', '--><!--'.repeat(100_000)],
    ['quotes', '<a x="'.repeat(150_000)],
    ['scripts', '<script>'.repeat(100_000)],
    ['attributes', `<a ${'x '.repeat(400_000)}>`],
    ['deep data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['meta tags', '<meta name="date" content="2011-02-03">'.repeat(25_000)],
    ['named parts', '<div class="share related">x</div>'.repeat(20_000)],
    ['addresses', 'a.b@'.repeat(200_000)],
  ])('is read in linear time: %s', async (_, evil) => {
    const text = page(`<h1>Brug over de Nete komt er</h1>${PROSE}${evil}`)
    await expectAsyncEffortBelow(130, async () => {
      expect((await read(text)).records).toHaveLength(1)
    })
  })
})
