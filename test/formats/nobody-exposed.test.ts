/** What readers said, and how people and machines can be reached, is in no fact, list, picture or message. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import type { Article, ParsedFile } from '../../src/record/article.js'
import type { PrivacyRule } from '../../src/record/settings.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf } from '../support/raw-file.js'

async function read(
  path: string,
  content: string,
  policy: PrivacyRule['policy'] | null = null,
): Promise<ParsedFile> {
  const source = await readText(path as SourcePath, Buffer.from(content))
  if (!('text' in source)) throw new Error('no text')
  const rule = policy === null ? null : { policy, place: '_defaults.yaml' }
  return parseFile(source, contextOf({ defaults: { private: rule } }))
}

async function articleOf(path: string, content: string): Promise<Article> {
  const [record] = (await read(path, content)).records
  if (record?.kind !== 'article') throw new Error(`no article: ${record?.kind}`)
  return record.article
}

function textOfRecord(record: ParsedFile['records'][number]): unknown {
  return record.kind === 'quarantined' ? null : [record.article.headline, record.article.body]
}

const TEXT = 'De raad besliste gisteren over de brug. De werken beginnen in het najaar.'
const MAIL = 'ann@stad.example'
const PHONE = '+32 477 81 12 13'
const MACHINE = '81.82.17.4'
const SECRETS = [MAIL, PHONE, MACHINE, 'Els Smets', 'Wat een schande']
const FACTS = {
  opmerking: `van ${MACHINE}`,
  note: `bel ${PHONE}`,
  remote_addr: MACHINE,
  comment_author: 'Els Smets',
  comment_content: 'Wat een schande',
  lead: `Schrijf naar ${MAIL}`,
  source: `Stadsblad <${MAIL}>`,
}
const row = { title: 'Brug komt er', date: '2010-03-04', text: TEXT, ...FACTS }
const csv = [Object.keys(row), Object.values(row)]
  .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
  .join('\n')
const markdown = Object.entries(FACTS).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
const FILES: Readonly<Record<string, string>> = {
  'a.json': JSON.stringify([row]),
  'a.csv': `${csv}\n`,
  'a.md': `---\ntitle: Brug komt er\ndate: 2010-03-04\n${markdown.join('\n')}\ncomments:\n  - name: Els Smets\n    text: Wat een schande\n---\n${TEXT}\n`,
  'a.xml': `<?xml version="1.0"?><db><art><titel>Brug komt er</titel><datum>2010-03-04</datum><note>bel ${PHONE}</note><tekst>${TEXT}</tekst><reacties><reactie><naam>Els Smets</naam><tekst>Wat een schande</tekst></reactie></reacties></art></db>`,
  'a.txt': ` date 2010-03 Brug komt er\n\n${TEXT}\n\nReacties (1)\n\nEls Smets zegt:\n\nWat een schande\n`,
}

describe('an article', () => {
  it.each(Object.entries(FILES))('shows nobody who only surrounds it: %s', async (path, text) => {
    const article = await articleOf(path, text)
    const shown = JSON.stringify(article)
    expect(SECRETS.filter((secret) => shown.includes(secret))).toEqual([])
    expect(article.headline).toBe('Brug komt er')
    const { records } = await read(path, text)
    const rules = records.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))
    expect(rules).toContain('comments-left-out')
  })

  it('keeps the name of a source and the numbers of documents', async () => {
    const article = await articleOf(
      'a.json',
      JSON.stringify([{ ...row, issn: '0378-1234', document: 'TLB 000 0201 103', comments: 12 }]),
    )
    expect(article.sources).toEqual(['Stadsblad'])
    expect(article.extra).toMatchObject({ issn: '0378-1234', document: 'TLB 000 0201 103' })
  })

  it('has no address in the words of its pictures and of the report, where its folder masks them', async () => {
    const html = `<html><head><title>Brug komt er</title></head><body><article><h1>Brug komt er</h1><p>${TEXT} ${TEXT}</p><p><img src="x.jpg" alt="foto ${MAIL}"></p><p>Foto: ${MAIL}</p></article></body></html>`
    expect(JSON.stringify(await read('a.html', html, 'mask'))).not.toContain(MAIL)
  })

  const words = `${TEXT} Vragen kan men stellen aan ${MAIL} of ${PHONE}, zegt Jo Tak.`
  const texts: Readonly<Record<string, string>> = {
    'b.txt': ` date 2010-03 Brug komt er\n\n${words}\n`,
    'b.md': `---\ntitle: Brug komt er\n---\n${words}\n`,
    'b.json': JSON.stringify([{ title: 'Brug komt er', date: '2010-03-04', text: words }]),
    'b.html': `<html><head><title>Brug komt er</title></head><body><article><h1>Brug komt er</h1><p>${words}</p><p>${TEXT} ${TEXT}</p></article></body></html>`,
  }
  it.each(Object.entries(texts))(
    'keeps the words of its text, or masks them: %s',
    async (...file) => {
      const kept = JSON.stringify(await read(...file))
      expect(kept).toMatch(MAIL)
      expect(kept).toContain(PHONE)
      const masked = JSON.stringify(await read(...file, 'mask'))
      expect(masked).not.toMatch(MAIL)
      expect(masked).not.toContain(PHONE)
      expect(masked).toContain('private-masked')
    },
  )

  it('masks them in a mail, unless its folder keeps them', async () => {
    for (const path of ['c.eml', 'c.txt']) {
      const mail = `From: Ria Bos <r@x.example>\nTo: a@x.example\nDate: Thu, 05 Mar 2009 11:00:00 +0100\nSubject: Haven\n\n${words}\n`
      expect(JSON.stringify(await read(path, mail))).not.toContain(PHONE)
      const kept = JSON.stringify(await read(path, mail, 'keep'))
      expect(kept).toContain(PHONE)
      expect(kept).not.toContain('a@x.example')
    }
  })

  it.each([
    'Van: Ada Kuil\nVerzonden: woensdag 2 juni 2004 9:12',
    'Von: Ada Kuil Gesendet: Mittwoch, 2. Juni 2004 09:12',
    '-----Original Message-----\nFrom: Ada Kuil',
    'Op 2 juni 2004 om 09:12 schreef Ada Kuil:',
    'On Wed, Jun 2, 2004 at 9:12 AM, Ada Kuil\n<ada@x.example> wrote:',
    'Le 2 juin 2004 à 09:12, Ada Kuil a écrit :',
  ])('has no mail that is pasted below it: %s', async (head) => {
    const below = `${head}\n\nWat een schande. Groeten, Ada\n`
    for (const [path, top] of [
      ['d.txt', ` date 2010-03 Brug komt er\n\n`],
      ['d.md', '---\ntitle: Brug komt er\n---\n'],
    ]) {
      const parsed = await read(path!, `${top}${TEXT}\n\n${below}`)
      expect(JSON.stringify(parsed.records.map(textOfRecord))).not.toMatch(/Ada|schande/)
      expect(JSON.stringify(parsed)).toContain('mail-in-text')
    }
  })

  it('may tell at what hour somebody wrote', async () => {
    const said = `${TEXT}\n\nOm 09:12 schreef de burgemeester het volgende:\n\nWij doen niet mee.\n`
    expect(JSON.stringify(await read('e.txt', ` date 2010-03 Brug komt er\n\n${said}`))).toContain(
      'Wij doen niet mee',
    )
  })

  it('has no quotation that a mail program marked as one', async () => {
    const mail = `From: Ria Bos <r@x.example>\nDate: Thu, 05 Mar 2009 11:00:00 +0100\nSubject: Haven\nContent-Type: text/html\n\n<p>${TEXT}</p><blockquote type="cite"><p>Wat een schande</p></blockquote>\n`
    expect(JSON.stringify(await read('a.eml', mail))).not.toContain('schande')
  })

  it('says nothing of the folders of the machine that read its page', async () => {
    const alto = `<?xml version="1.0"?><alto><Description><sourceImageInformation><fileName>/home/els/scan.tif</fileName></sourceImageInformation></Description><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT="${TEXT}"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`
    expect(Object.values((await articleOf('a.xml', alto)).extra)).toEqual(['scan.tif'])
  })
})

const page = (line: string): string =>
  `<html><head><title>Kop van dit stuk</title></head><body><h1>Kop van dit stuk</h1><p>${line}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p></body></html>`

const dateOf = async (line: string): Promise<object> => (await articleOf('a.html', page(line))).date

describe('a date', () => {
  const feed = (date: string): string =>
    `<?xml version="1.0"?><rss><channel><title>Bode</title><item><title>Kop</title><pubDate>${date}</pubDate><description>${TEXT}</description></item></channel></rss>`
  it.each([
    ['a.xml', feed('Thu, 01 Jan 1970 00:00:00 +0000')],
    ['a.xml', feed('1970-01-01T01:00:00+01:00')],
    ['a.md', `---\ntitle: Kop\ndate: 1970-01-01T00:00:00Z\n---\n${TEXT}\n`],
    [
      'a.eml',
      `From: a <a@b.example>\nSubject: Kop\nDate: Thu, 1 Jan 1970 00:00:00 +0000\n\n${TEXT}\n`,
    ],
  ])('of a clock that was never set is none: %s', async (path, text) => {
    expect((await articleOf(path, text)).date).toEqual({ precision: 'none' })
  })

  it('of a line that points to another article is not that of the page', async () => {
    const time = '<time datetime="2001-02-03">3 februari 2001</time>'
    expect(await dateOf(`Lees ook: ${time} Oude brug valt in het water`)).toEqual({
      precision: 'none',
    })
    expect(
      await dateOf(
        `Op ${time} viel de oude brug in het water van de vaart. Niemand was erbij, zegt de schepen van de stad.`,
      ),
    ).toEqual({ precision: 'none' })
    expect(await dateOf(time)).toMatchObject({ day: '2001-02-03' })
  })
})
