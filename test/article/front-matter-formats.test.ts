/** Headers that are no YAML between three dashes: TOML, JSON, comments, keys below a title. */
import { describe, expect, it } from 'vitest'
import { fieldOf, htmlOf, publish } from '../support/markdown-file.js'

const TEXT = 'Het veer vaart weer en de mensen zijn blij.'

function read(header: string): Readonly<Record<string, string | null>> {
  const { article } = publish(`${header}\n${TEXT}\n`)
  const names = ['headline', 'date', 'authors', 'topics', 'body']
  return Object.fromEntries(names.map((name) => [name, fieldOf(article, name)]))
}

function rulesOf(header: string): readonly string[] {
  return publish(`${header}\n${TEXT}\n`).diagnostics.map(({ rule }) => rule)
}

const WHOLE = {
  headline: 'Veer vaart: weer',
  date: '2013-05-01',
  authors: 'Ria Sluis',
  topics: 'water | vervoer',
  body: `<p>${TEXT}</p>`,
}

describe('a header', () => {
  it.each([
    '+++\ntitle = "Veer vaart: weer"\ndate = 2013-05-01\nauthor = \'Ria Sluis\'\ntags = ["water", "vervoer"]\n+++\n',
    '+++\ntitle = "Veer vaart: weer"\ndate = 2013-05-01\n[taxonomies]\ntags = ["water", "vervoer"]\n[extra]\nauthor = "Ria Sluis"\n+++',
    '+++\ntitle = "Veer vaart: weer"\ndate = 2013-05-01\ntags = ["water", "vervoer"]\n[[authors]]\nname = "Ria Sluis"\nemail = "ria@example.org"\n+++',
    '---toml\ntitle = "Veer vaart: weer"\ndate = 2013-05-01\nauthor = "Ria Sluis"\ntags = ["water", "vervoer"]\n---\n',
    '{\n"title": "Veer vaart: weer",\n"date": "2013-05-01",\n"tags": ["water", "vervoer"],\n"author": {"login": "ria", "display_name": "Ria Sluis"}\n}\n',
    '---json\n{"title": "Veer vaart: weer", "date": "2013-05-01", "author": "Ria Sluis", "tags": "water, vervoer"}\n---',
    '"title": "Veer vaart: weer",\n"date": "2013-05-01",\n"author": "Ria Sluis",\n"tags": ["water", "vervoer"]\n;;;\n',
    '<!--\n.. title: Veer vaart: weer\n.. slug: veer\n.. date: 2013-05-01\n.. author: Ria Sluis\n.. tags: water, vervoer\n.. link:\n-->\n',
    '.. title: Veer vaart: weer\n.. date: 2013-05-01\n.. author: Ria Sluis\n.. tags: water, vervoer\n',
    '<!-- title: Veer vaart: weer -->\n<!-- date: 1 mei 2013 -->\n<!-- author: Ria Sluis -->\n<!-- tags: water, vervoer -->',
    '/*\nTitle: Veer vaart: weer\nAuthor: Ria Sluis\nDate: 2013/05/01\nTags: water, vervoer\n*/\n',
    '# Veer vaart: weer\n\nCreated: May 1, 2013\nAuthor: Ria Sluis\nTags: water, vervoer\n',
    'Veer vaart: weer\n===\n\n**Datum:** 1 mei 2013\n**Auteur:** Ria Sluis\n**Tags:** water, vervoer\n',
  ])('is %j', (header) => {
    expect(read(header)).toEqual(WHOLE)
    expect(rulesOf(header).filter((rule) => !/^(?:unknown-keys|private-keys)$/.test(rule))).toEqual(
      [],
    )
  })

  it.each([
    'title: Veer\ndate: 12th December 1984\n-------\n',
    'title: Veer\ndate: 1984-12-12\n\ntags: a\n---\n',
    '----\ntitle: Veer\ndate: 1984-12-12\n----\n',
    '---\ntitle: Veer\ndate: 1984-12-12\n-----\n',
    'Author: Ria Sluis\nDate: 12 december 1984\nTitle: Veer\n',
  ])('may have other fences, with a warning: %j', (header) => {
    expect(read(header)).toMatchObject({ headline: 'Veer', date: '1984-12-12', body: WHOLE.body })
    expect(rulesOf(header)).toContain('unfenced-front-matter')
  })

  it('may be the title block of Pandoc', () => {
    expect(read('% Veer vaart\n% Ria Sluis; Bo Dam\n% 1 mei 2013\n')).toMatchObject({
      headline: 'Veer vaart',
      date: '2013-05-01',
      authors: 'Ria Sluis | Bo Dam',
    })
  })

  it('is read line by line where its TOML is broken', () => {
    const header = '+++\ntitle = "Veer\ndate = 2013-05-01\n+++\n'
    expect(read(header)).toMatchObject({ date: '2013-05-01', body: WHOLE.body })
    expect(rulesOf(header)).toContain('broken-front-matter')
  })

  it.each([
    '{"getallen": [1, 2]}\n',
    '{ dit is geen JSON }\n',
    '{{< figuur >}}\n',
    '<!-- een opmerking: let op -->\n',
    '/* let op: Date */\n',
    '% van de mensen\n',
    '.. en verder\n',
    '# Soep\n\nTijd: 20 minuten\nBron: oma\n',
    '# Soep\n\nDatum: dat weet niemand meer\n',
    'Bron: oma\nAuteur: Ria\n',
    '"title": zei hij\n',
    'Title: veer\n------\n',
  ])('is not %j', (text) => {
    const { article } = publish(`${text}\n${TEXT}\n`)
    expect(article.date.precision).toBe('none')
    expect(`${article.headline} ${htmlOf(article)}`.length).toBeGreaterThan(text.length / 2)
    expect(htmlOf(article)).toContain(TEXT)
  })

  it('may have quoted values that go on at the margin', () => {
    const { article, diagnostics } = publish(
      `---\ntitle: "Veer vaart weer,\nen niemand klaagt"\nsummary: 'Kort\nen goed'\ndate: 2013-05-01\n---\n${TEXT}\n`,
    )
    expect([article.headline, article.lead]).toEqual([
      'Veer vaart weer, en niemand klaagt',
      'Kort en goed',
    ])
    expect(diagnostics).toEqual([])
    expect(article.origin.fields.date?.line).toBe(6)
  })

  it('takes no key for the rest of a value that nobody closed', () => {
    const { article } = publish(`---\ntitle: "Veer\ndate: 2013-05-01\nsummary: "x"\n---\n${TEXT}\n`)
    expect(fieldOf(article, 'date')).toBe('2013-05-01')
  })

  it.each([
    '0000-00-00',
    '0000-00-00 00:00:00',
    'Invalid Date',
    '-001-11-30T00:00:00+00:00',
    'unknown',
  ])('has no date in “%s”, and says so', (date) => {
    const { article, diagnostics } = publish(`---\ntitle: Veer\ndate: ${date}\n---\n${TEXT}\n`)
    expect(article.date.precision).toBe('none')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['no-date', 'unread-date'])
  })

  it('names people and sources by their names, and publishes nothing private', () => {
    const { article, diagnostics } = publish(
      `---\ntitle: Veer\nwp:post_date: 2006-11-23 10:22:00\nauthor:\n  login: ria\n  email: ria@example.org\n  first_name: Ria\n  last_name: Sluis\nsource:\n  title: Het Veerblad\n  url: https://example.org/veer\nauthor_email: ria@example.org\nip: 192.0.2.1\nnote: bel 5, mail ria@example.org\n---\n${TEXT}\n`,
    )
    expect(fieldOf(article, 'date')).toBe('2006-11-23T10:22+01:00')
    expect(article.byline.authors).toEqual(['Ria Sluis'])
    expect(article.sources).toEqual(['Het Veerblad'])
    expect(article.extra['source']).toContain('https://example.org/veer')
    expect(article.extra['note']).toBe('bel 5, mail')
    expect(JSON.stringify(article)).not.toMatch(/@example|192\.0|login/)
    expect(diagnostics.map(({ rule }) => rule)).toContain('private-keys')
  })

  it.each([
    ['lang: de-DE', 'de'],
    ['locale: nl_BE', 'nl'],
    ['language: en_US.UTF-8', 'en'],
    ['lang: sv-FI', 'sv-fi'],
  ])('%s is in %s', (line, language) => {
    expect(publish(`---\ntitle: Veer\n${line}\n---\n${TEXT}\n`).article.language).toBe(language)
  })
})
