/** XML files as a build reads them: `test/cases/xml/<name>` → `<name>.json`, and what must hold for all of them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/cli/inspect.js'
import { isoDate } from '../../src/record/date.js'
import type { PageUrl } from '../../src/record/strings.js'
import { textOf } from '../../src/text/block-text.js'
import { articlesIn, parseAny, rulesIn } from '../support/parse-bytes.js'
import { expectAsyncEffortBelow } from '../support/effort.js'

const folder = join(import.meta.dirname, '../cases/xml')
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))

describe('an XML file', () => {
  it.each(names)('%s is read as its case says', async (name) => {
    const parsed = await parseAny(name, readFileSync(join(folder, name)))
    const inspection = inspectionOf(parsed, () => '' as PageUrl)
    const held = parsed.records.flatMap((record, index) =>
      record.kind === 'held-back' ? [index + 1] : [],
    )
    const json = JSON.stringify({ ...inspection, held }, null, 2)
    await expect(`${json}\n`).toMatchFileSnapshot(join(folder, `${name}.json`))
  })

  it('never shows what readers of a site wrote, or who they are', async () => {
    const parsed = await parseAny('wordpress.xml', readFileSync(join(folder, 'wordpress.xml')))
    const stored = JSON.stringify(parsed.records)
    for (const word of [
      'Griet',
      'griet@',
      '203.0.113',
      'Eindelijk',
      'Koop nu',
      'sesam',
      'lieve@',
      '0470',
    ])
      expect(stored).not.toContain(word)
  })

  it('gives every item of a long export its own record, line and fields', async () => {
    const parsed = await parseAny('export.xml', longExport(100))
    const articles = articlesIn(parsed)
    expect(articles).toHaveLength(100)
    expect(new Set(articles.map(({ headline }) => headline)).size).toBe(100)
    for (const [index, article] of articles.entries()) {
      expect(isoDate(article.date)).toBe(
        `2009-05-${String((index % 28) + 1).padStart(2, '0')}T12:22+02:00`,
      )
      expect(article.sources).toEqual(['De Proef'])
      expect(article.byline.authors).toEqual(['An Peeters'])
      expect(article.body.children.map(textOf)).toEqual([
        `Eerste alinea ${index}.`,
        'Tweede alinea.',
      ])
      expect(article.origin.fields.headline?.line).toBe(3 + index)
    }
    expect(parsed.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('says of a feed that breaks off what is wrong, and keeps what came before', async () => {
    const whole = longExport(10)
    const parsed = await parseAny('export.xml', whole.slice(0, whole.length - 300))
    expect(articlesIn(parsed)).toHaveLength(10)
    expect(rulesIn(parsed)).toContain('xml-fault')
  })

  it.each([
    ['entities within entities', entities()],
    ['marks that nothing closes', `<rss><channel><item><title>x</title>${'<a>'.repeat(20_000)}`],
    ['ampersands', `<rss><channel><item><title>x${'&'.repeat(300_000)}`],
    ['comments that nothing closes', '<!--'.repeat(100_000)],
    [
      'sections in sections',
      `<rss><item><title>t</title><description>${'<![CDATA['.repeat(50_000)}`,
    ],
  ])('reads %s in a time that grows with their length', async (_, text) => {
    await expectAsyncEffortBelow(100, () => parseAny('trap.xml', text))
    const parsed = await parseAny('trap.xml', text)
    expect(parsed.records.length).toBeGreaterThan(0)
    expect(JSON.stringify(parsed.records).length).toBeLessThan(10 * text.length + 5000)
  })

  it('opens nothing that an entity names', async () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><item><title>Titel</title><description>Voor &a; na</description></item></channel></rss>'
    const [article] = articlesIn(await parseAny('trap.xml', text))
    expect(article?.lead).toBe('Voor &a; na')
  })

  it.each([
    ['Tue,12 May 2009 10:22:00 +0200', '2009-05-12T10:22+02:00'],
    ['Tues, 12 May 2009 10:22:00 GMT', '2009-05-12T10:22+00:00'],
    ['Tue, 12 May 09 10:22 EST', '2009-05-12T10:22-05:00'],
    ['2009-05-12T10:22:00.000Z', '2009-05-12T10:22+00:00'],
    ['2009-05-12+02:00', '2009-05-12'],
    ['1242123720', '2009-05-12T10:22+00:00'],
    ['di, 12 mei 2009 10:22:00 +0200', '2009-05-12T10:22+02:00'],
    ['Wed, 30 Nov -0001 00:00:00 +0000', null],
    ['0000-00-00 00:00:00', null],
    ['gisteren', null],
  ])('reads the date %s of a feed', async (written, date) => {
    const text = `<rss><channel><item><title>Titel</title><pubDate>${written}</pubDate><description>Tekst.</description></item></channel></rss>`
    const [article] = articlesIn(await parseAny('feed.xml', text))
    expect(article && isoDate(article.date)).toBe(date)
  })

  it('reads items of a WordPress export that were saved as text', async () => {
    const item =
      '<item>\n<title>Markt</title>\n<wp:post_date>2009-05-12 12:22:00</wp:post_date>\n<content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>De markt gaat door.</p>\n<!-- /wp:paragraph -->]]></content:encoded>\n<wp:status>publish</wp:status>\n<wp:comment><wp:comment_author>Piet Privaat</wp:comment_author><wp:comment_author_email>piet@privaat.example</wp:comment_author_email></wp:comment>\n</item>\n'
    const parsed = await parseAny('export.txt', item)
    const [article] = articlesIn(parsed)
    expect(article && isoDate(article.date)).toBe('2009-05-12T12:22+02:00')
    expect(article?.body.children.map(textOf)).toEqual(['De markt gaat door.'])
    expect(JSON.stringify(parsed)).not.toMatch(/privaat/i)
  })
})

function entities(): string {
  const lines = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${lines.join('')}]><rss><channel><item><title>&a20;</title><description>x</description></item></channel></rss>`
}

/** An item a line, from the third line on. */
function longExport(count: number): string {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>De Proef</title><wp:author><wp:author_login>an</wp:author_login><wp:author_display_name><![CDATA[An Peeters]]></wp:author_display_name></wp:author>\n'
  const items = Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0')
    return `<item><title>Bericht nummer ${index}</title><link>https://proef.example/${index}</link><pubDate>${day} May 2009 10:22:00 +0000</pubDate><dc:creator>an</dc:creator><content:encoded><![CDATA[<p>Eerste alinea ${index}.</p><p>Tweede alinea.</p>]]></content:encoded><wp:post_id>${index}</wp:post_id><wp:post_date>2009-05-${day} 12:22:00</wp:post_date><wp:post_date_gmt>2009-05-${day} 10:22:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n`
  })
  return `${head}${items.join('')}</channel></rss>\n`
}
