/** Front matter as people write it. */
import fc from 'fast-check'
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import type { LanguageTag } from '../../src/record/strings.js'
import type { Circumstances } from '../support/raw-file.js'
import { fieldOf, htmlOf, parseMarkdownFile, publish } from '../support/markdown-file.js'
import { frontMatterVariant, openCanary } from '../support/front-matter-variants.js'

/** A header, the field to look at, and what it says; then the rules that speak up, besides `no-date` and the like. */
type Case = readonly [header: string, field: string, value: string | null, ...rules: string[]]

/** What every short case lacks. */
const EXPECTED_TO_LACK: ReadonlySet<string> = new Set(['no-date', 'no-headline', 'unknown-keys'])

function check(content: string, [, field, value, ...rules]: Case, given: Circumstances = {}): void {
  const { article, diagnostics } = publish(content, given)
  expect(fieldOf(article, field)).toBe(value)
  const spoken = diagnostics.map(({ rule }) => rule).filter((rule) => !EXPECTED_TO_LACK.has(rule))
  expect(spoken.toSorted()).toEqual(rules.toSorted())
}

const titles: readonly Case[] = [
  ['title: Muur open', 'headline', 'Muur open'],
  ['Title: Muur open', 'headline', 'Muur open'],
  ['TITLE:   Muur   open  ', 'headline', 'Muur open'],
  ['headline: Muur open', 'headline', 'Muur open'],
  ['title: "Muur open"', 'headline', 'Muur open'],
  ["title: 'Muur ''open'''", 'headline', "Muur 'open'"],
  ['title: "Muur \\u00e9"', 'headline', 'Muur é'],
  ['"title": Muur open', 'headline', 'Muur open'],
  ['title: >\n  Muur\n  open', 'headline', 'Muur open'],
  ['title: |\n  Muur\n  open', 'headline', 'Muur open'],
  ['title: Muur\n  open', 'headline', 'Muur open'],
  ['title: Muur: open', 'headline', 'Muur: open', 'broken-front-matter'],
  ['title: *Breaking*', 'headline', '*Breaking*'],
  ['title: *Breaking* nieuws', 'headline', '*Breaking* nieuws', 'broken-front-matter'],
  ['title: "Muur open', 'headline', '"Muur open', 'broken-front-matter'],
  ['title: "Muur" open', 'headline', '"Muur" open', 'broken-front-matter'],
  ['title: @muur', 'headline', '@muur', 'broken-front-matter'],
  ['title: `muur`', 'headline', '`muur`', 'broken-front-matter'],
  ['title: 100% zeker', 'headline', '100% zeker'],
  ['title: %zeker', 'headline', '%zeker', 'broken-front-matter'],
  ['title: [Muur] open', 'headline', '[Muur] open', 'broken-front-matter'],
  ['title: &anker Muur', 'headline', '&anker Muur'],
  ['title: !important', 'headline', '!important'],
  ['title: Ranking #1', 'headline', 'Ranking #1'],
  ['title: Muur # de Berlijnse', 'headline', 'Muur'],
  ['title: "Muur \\u202E open\\x07\\u2066"', 'headline', 'Muur open'],
  ['title: Muur &#x202e;open', 'headline', 'Muur open'],
  ['title: Muur &amp; poort', 'headline', 'Muur & poort'],
  ['title: Caf&eacute; &#8220;De Muur&#8221;', 'headline', 'Café “De Muur”'],
  ['title: AT&T en &onbekend;', 'headline', 'AT&T en &onbekend;'],
  ['title: <b>Muur</b>', 'headline', '<b>Muur</b>'],
  ['title: 00123', 'headline', '00123'],
  ['title: 0x1F', 'headline', '0x1F'],
  ['title: 1e3', 'headline', '1e3'],
  ['title: 12:30:45', 'headline', '12:30:45'],
  ['title: yes', 'headline', 'yes'],
  ['title: 2020-04-17', 'headline', '2020-04-17'],
  ['title: Een\ntitle: Twee', 'headline', 'Een', 'repeated-key'],
  ['title: Een\ntitle: Twee', 'title', 'Twee', 'repeated-key'],
  ['title: Een\nheadline: Twee', 'headline', 'Een', 'spare-key'],
  ['title:\nheadline: Twee', 'headline', 'Twee'],
  ['title: ~\nheadline: Twee', 'headline', 'Twee'],
  ['title: 日本語の見出し', 'headline', '日本語の見出し'],
  ['title: 🙂', 'headline', '🙂'],
  ['title: {{ 7*7 }}', 'headline', '{{ 7*7 }}'],
  ['title: ../../../etc/passwd', 'headline', '../../../etc/passwd'],
]

const dates: readonly Case[] = [
  ['date: 2020-04-17\npublished: 2020-04-18', 'date', '2020-04-17', 'date-conflict'],
  ['published: 2020-04-18\ndate: 2020-04-17', 'published', '2020-04-18', 'date-conflict'],
  ['date: 2020-04-17\npublished: 17 april 2020', 'date', '2020-04-17'],
  ['date: 2020-04-17', 'date', '2020-04-17'],
  ['date: "2020-04-17"', 'date', '2020-04-17'],
  ['Date: 2020-4-7', 'date', '2020-04-07'],
  ['published: 2020-04-17', 'date', '2020-04-17'],
  ['published_at: 2020-04-17', 'date', '2020-04-17'],
  ['created_at: 2020-04-17', 'date', '2020-04-17'],
  ['createdAt: 2020-04-17', 'date', '2020-04-17'],
  ['pubDate: Fri, 17 Apr 2020 17:44:00 +0200', 'date', '2020-04-17T17:44+02:00'],
  ['date-published: 2020-04-17', 'date', '2020-04-17'],
  ['date: 2020-04-17T17:44:03Z', 'date', '2020-04-17T17:44+00:00'],
  ['date: 2019-05-01T23:07:00Z', 'date', '2019-05-01T23:07+00:00'],
  ['date: 2020-04-17T17:44:03.123+05:30', 'date', '2020-04-17T17:44+05:30'],
  ['date: 2020-04-17 17:44', 'date', '2020-04-17T17:44+02:00'],
  ['date: 2020-12-17 17:44:00', 'date', '2020-12-17T17:44+01:00'],
  ['date: 17-04-2020', 'date', '2020-04-17'],
  ['date: 17/04/2020', 'date', '2020-04-17'],
  ['date: 17.04.2020', 'date', '2020-04-17'],
  ['date: 04-05-2020', 'date', '2020-05-04', 'date-order'],
  ['date: 17 april 2020', 'date', '2020-04-17'],
  ['date: vrijdag 17 april 2020 om 17u44', 'date', '2020-04-17T17:44+02:00'],
  ['date: April 17, 2020', 'date', '2020-04-17'],
  ['date: 17. April 2020', 'date', '2020-04-17'],
  ['date: 17 avril 2020', 'date', '2020-04-17'],
  ['date: april 2020', 'date', '2020-04'],
  ['date: 2020-04', 'date', '2020-04'],
  ['date: 2020', 'date', '2020'],
  ['date: 2024-02-31', 'date', '2024-02', 'bad-date'],
  ['date: 31-02-2020', 'date', '2020-02', 'bad-date'],
  ['date: 2020-13-01', 'date', '2020', 'bad-date'],
  ['date: 2020-04-17T25:00:00', 'date', '2020-04-17', 'bad-time'],
  ['date: 0001-01-01', 'date', null, 'unread-date'],
  ['date: 00123', 'date', null, 'unread-date'],
  ['date: gisteren', 'date', null, 'unread-date'],
  ['date: 1587138240', 'date', null, 'unread-date'],
  ['date:', 'date', null],
  ['date: gisteren\ncreated: 2020-04-17', 'date', '2020-04-17', 'unread-date'],
  ['published: true\ndate: 2020-04-17', 'date', '2020-04-17'],
  ['date: [2020-04-17]', 'date', '2020-04-17'],
  ['date: 2020-04-17\nupdated: 2020-04-18T09:00+02:00', 'updated', '2020-04-18T09:00+02:00'],
  ['date: 2020-04-17\nlastmod: 18 april 2020', 'updated', '2020-04-18'],
  ['date: 2020-04-17\nmodified: 2020', 'updated', null, 'unread-date'],
]

const others: readonly Case[] = [
  ['author: Jan Peeters', 'authors', 'Jan Peeters'],
  ['authors: [Jan Peeters, Marie Claes]', 'authors', 'Jan Peeters | Marie Claes'],
  ['authors:\n  - Jan Peeters\n  - Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters; Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters and Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters en Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters, Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: A B, C D and E F', 'authors', 'A B | C D | E F'],
  ['author: Peeters, Jan', 'authors', 'Peeters, Jan'],
  ['byline: Door Jan Peeters', 'authors', 'Jan Peeters'],
  ['author: {name: Jan Peeters, email: jan@example.org}', 'authors', 'Jan Peeters'],
  ['author: Jan Peeters\nauthors: [jan peeters, X Y]', 'authors', 'Jan Peeters | X Y'],
  ['author: constructor', 'authors', 'constructor'],
  ['author: Jan Peeters | Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters · Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Jan Peeters + Marie Claes', 'authors', 'Jan Peeters | Marie Claes'],
  [`author: "['Jan Peeters', 'Marie O’Claes']"`, 'authors', 'Jan Peeters | Marie O’Claes'],
  [`author: '["Jan Peeters"]'`, 'authors', 'Jan Peeters'],
  ['author: "Jan Peeters\\nMarie Claes"', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: By Jan Peeters, Sports Reporter', 'authors', 'Jan Peeters'],
  ['authors: [By Jan Peeters, Marie Claes, Staff Writer]', 'authors', 'Jan Peeters | Marie Claes'],
  ['author: Staff Writer', 'authors', 'Staff Writer'],
  ['door: Jan Peeters', 'authors', 'Jan Peeters'],
  ['by: Jan Peeters', 'authors', 'Jan Peeters'],
  ['redacteur: Jan Peeters', 'authors', 'Jan Peeters'],
  ['author: Jan Peeters\nredacteur: Marie Claes', 'authors', 'Jan Peeters'],
  ['author: Jan Peeters\nredacteur: Marie Claes', 'redacteur', 'Marie Claes'],
  ['Skribent: Jan Peeters', 'authors', 'Jan Peeters'],
  ['Autor*in: Jan Peeters', 'authors', 'Jan Peeters'],
  ['kirjoittaja: Jan Peeters', 'authors', 'Jan Peeters'],
  ['Rubrik: Bron öppnas\nSkribent: X Y', 'headline', 'Bron öppnas'],
  [
    'Rubrik: Bron öppnas efter två långa år\ntaggar: a',
    'headline',
    'Bron öppnas efter två långa år',
  ],
  ['Rubrik: Lokales\nAutor: X Y', 'topics', 'Lokales'],
  ['title: x\nRubrik: Sport\nSkribent: X Y', 'topics', 'Sport'],
  ['Overskrift: Broen åbner\nDato: 5. marts 2010', 'headline', 'Broen åbner'],
  ['otsikko: Silta avataan\npvm: 5.3.2010', 'date', '2010-03-05'],
  ['tytuł: Most otwarty\nautor: X Y', 'headline', 'Most otwarty'],
  ['titulek: Most otevřen\nautor: X Y', 'headline', 'Most otevřen'],
  ['metadata:\n  title: Open bridge\n  date: 2010-03-05', 'headline', 'Open bridge'],
  ['title: x\nmeta:\n  title: y', 'headline', 'x'],
  ['date:\n  published: 2010-03-05\n  updated: 2011-01-01', 'date', '2010-03-05', 'unread-date'],
  ['source: BELGA', 'sources', 'Belga'],
  ['source: belga, afp', 'sources', 'Belga | AFP'],
  ['sources: [Belga, BELGA]', 'sources', 'Belga'],
  ['agency: Het Volk', 'sources', 'Het Volk', 'source-unknown'],
  ['source: https://example.org/artikel', 'originalUrl', 'https://example.org/artikel'],
  ['tags: [a, b]', 'topics', 'a | b'],
  ['tags: [a, b', 'topics', 'a | b', 'broken-front-matter'],
  ['tags: a, b; c', 'topics', 'a | b | c'],
  ['tags: "#a, #b"', 'topics', 'a | b'],
  ['tags:\n- a\n- b', 'topics', 'a | b'],
  ['tags: [a]\ncategories: [b, A]', 'topics', 'a | b'],
  ['keywords: België, Ω', 'topics', 'België | Ω'],
  ['lang: nl_BE', 'language', 'nl'],
  ['language: Dutch', 'language', 'nl'],
  ['lang: no', 'language', 'no'],
  ['lang: Klingonesque', 'language', 'nl', 'unread-language'],
  ['summary: De *kern*.', 'lead', 'De *kern*.'],
  ['description: De kern.', 'lead', 'De kern.'],
  ['kicker: Exclusief', 'kicker', 'Exclusief'],
  ['dateline: BRUSSEL', 'dateline', 'BRUSSEL'],
  ['url: https://example.org/a', 'originalUrl', 'https://example.org/a'],
  ['url: javascript:alert(1)', 'originalUrl', null, 'bad-address'],
  ['canonical: /a/b', 'originalUrl', null, 'bad-address'],
  ['url: /a/b', 'url', '/a/b', 'bad-address'],
  ['foo: "x\\u202Ey\\x07z"', 'foo', 'xy z'],
  ['foo: 00123', 'foo', '00123'],
  ['foo: {a: 1, b: [2]}', 'foo', '{a: 1, b: [2]}'],
  ['__proto__: x', '__proto__', 'x'],
  ['constructor: x', 'constructor', 'x'],
  ['title: x\n\tfoo: y', 'headline', 'x', 'tab-indent', 'broken-front-matter'],
  ['title: x\n\tfoo: y', 'foo', 'y', 'tab-indent', 'broken-front-matter'],
  ['title: [x\n  foo: {y\n    bar: z', 'bar', 'z', 'broken-front-matter'],
  ['source: BELGA/AFP', 'sources', 'Belga | AFP'],
  ['tags:\n\t- a\n\t- b', 'topics', 'a | b', 'tab-indent'],
  ['layout: ../../secret', 'layout', '../../secret'],
  ['a: &x [1]\ntitle: *x', 'headline', '*x'],
]

describe('front matter', () => {
  for (const found of [...titles, ...dates, ...others]) {
    const [header, field, value] = found
    it(`${JSON.stringify(header)} → ${field}: ${value}`, () => {
      check(`---\n${header}\n---\nDe muur in Berlijn is open en dat is groot nieuws.\n`, found)
    })
  }

  it('is the same with CRLF, a byte order mark, or blanks behind its dashes', () => {
    const lines = ['---', 'title: Muur: de val', 'date: 2020-04-17', '---', 'Tekst.', '']
    const plain = publish(lines.join('\n'))
    for (const variant of [
      lines.join('\r\n'),
      lines.join('\r'),
      `\ufeff${lines.join('\n')}`,
      lines.join('\n').replaceAll('---', '---  '),
      lines.join('\n').replace('---\nTekst', '...\nTekst'),
    ]) {
      const { article, diagnostics } = publish(variant)
      expect({ ...article, origin: null }).toEqual({ ...plain.article, origin: null })
      expect(diagnostics).toEqual(plain.diagnostics)
    }
  })

  it('ends the file as well as a line', () => {
    for (const end of ['---', '---\n', '...', '---  ']) {
      const { article } = publish(`---\ntitle: Muur\n${end}`)
      expect([article.headline, article.body.children]).toEqual(['Muur', []])
    }
  })

  it('leaves dashes in a text alone', () => {
    const { article } = publish('---\ntitle: Muur\n---\n----\n\nEen.\n\n---\n\nTwee.\n')
    expect(htmlOf(article)).toBe('<hr>\n<p>Een.</p>\n<hr>\n<p>Twee.</p>\n')
  })

  it('is read up to the first blank line where nothing closes it', () => {
    const given = '---\ntitle: Muur\ndate: 2020-04-17\n\nTekst.\n'
    check(given, ['', 'date', '2020-04-17', 'open-front-matter'])
    check(given, ['', 'body', '<p>Tekst.</p>', 'open-front-matter'])
  })

  it('needs no fence where keys stand at the top of a file', () => {
    const given = 'Title: Muur\nDate: 2020-04-17 10:20\nTags: a, b\n\nTekst.\n'
    check(given, ['', 'headline', 'Muur', 'unfenced-front-matter'])
    check(given, ['', 'date', '2020-04-17T10:20+02:00', 'unfenced-front-matter'])
    check(given, ['', 'body', '<p>Tekst.</p>', 'unfenced-front-matter'])
  })

  it('is no line of a text that has a colon in it', () => {
    check('Title: muur\nen meer tekst.\n', ['', 'body', '<p>Title: muur\nen meer tekst.</p>'])
    check('Date: morgen.\n\nTekst.\n', ['', 'body', '<p>Date: morgen.</p>\n<p>Tekst.</p>'])
  })

  it.each([
    ['a text', '---\nEen zin.\n---\nTekst.\n', '<p>Een zin.</p>\n<p>Tekst.</p>'],
    [
      'a list',
      '---\n- een\n- twee\n---\nTekst.\n',
      '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n<p>Tekst.</p>',
    ],
  ])('is text when it is %s', (_, content, html) => {
    check(content, ['', 'body', html, 'shapeless-front-matter'])
  })

  it('may be a heading between two rules', () => {
    const { article } = publish('---\n# Kop\n---\nTekst.\n')
    expect([article.headline, htmlOf(article)]).toEqual(['Kop', '<p>Tekst.</p>\n'])
  })

  it('may be empty, or switched off by a hash', () => {
    for (const header of ['', '\n', '# title: Kop\n', '# title: Kop\n\n'])
      check(`---\n${header}---\nTekst.\n`, ['', 'body', '<p>Tekst.</p>'])
  })

  it('names the line of what is broken', () => {
    const { diagnostics } = publish('---\ndate: 2020-04-17\ntitle: Foo: bar\n---\nTekst.\n')
    expect(diagnostics).toMatchObject([
      { rule: 'broken-front-matter', line: 3, severity: 'warning' },
    ])
  })

  it('keeps every line that belongs to no key', () => {
    const { article } = publish('---\ntitle: "A" B\nlosse regel\n---\nTekst.\n')
    expect(article.headline).toBe('"A" B')
    expect(Object.values(article.extra).join()).toContain('losse regel')
  })

  it('makes one remark about all unknown keys', () => {
    const { diagnostics } = publish('---\ntitle: A\ndate: 2020\nfoo: 1\nbar: 2\n---\nTekst.\n')
    expect(diagnostics).toMatchObject([
      {
        rule: 'unknown-keys',
        severity: 'info',
        line: 4,
        reason: expect.stringContaining('foo, bar'),
      },
    ])
  })

  it('overrides the path, which stands in where it has no date', () => {
    const text = '---\ntitle: A\n---\nTekst.\n'
    const path = '2020/04/17-a.md'
    check(text, ['', 'date', '2020-04-17', 'date-from-path'], { path })
    const dated = text.replace('title', 'date: 1999-01-02\ntitle')
    check(dated, ['', 'date', '1999-01-02', 'date-conflict'], { path })
  })

  it('overrides the defaults of the folder', () => {
    const defaults = { language: 'fr' as LanguageTag, source: 'Le Soir', topics: ['x'] }
    const given: Circumstances = { defaults }
    const bare = publish('---\ntitle: A\n---\nDe tekst is van hier.\n', given).article
    expect([bare.language, bare.sources, bare.topics]).toEqual(['fr', ['Le Soir'], ['x']])
    const header = 'title: A\nlang: nl\nsource: Belga\ntags: y'
    const own = publish(`---\n${header}\n---\nDe tekst is van hier.\n`, given).article
    expect([own.language, own.sources, own.topics]).toEqual(['nl', ['Belga'], ['y']])
  })

  it('keeps initials that the roster knows as initials', () => {
    const { article } = publish('---\ntitle: A\nauthor: jv\n---\nTekst.\n', {
      roster: { jv: 'Jan Verbeke' },
    })
    expect(article.byline).toEqual({ authors: [], initials: ['jv'] })
  })

  it('says where every field was found', () => {
    const { article } = publish('---\ntitle: A\ndate: 2020-04-17T10:00\ntags: [x]\n---\n\nTekst.\n')
    const { headline, date, time, topics, body } = article.origin.fields
    const lines = [headline, date, time, topics, body].map((evidence) => evidence?.line)
    expect(lines).toEqual([2, 3, 3, 4, 7])
  })

  it('is nothing to build on: a file with neither headline nor text is in quarantine', () => {
    for (const content of [
      '---\ndate: 2020-04-17\n---\n',
      '---\n---\n',
      '---\ntitle: ""\n---\n\n',
    ]) {
      const [record] = parseMarkdownFile(content).records
      expect(record).toMatchObject({ kind: 'quarantined' })
      expect(record?.diagnostics.map(({ rule }) => rule)).toContain('no-content')
    }
  })

  it('takes the next best headline, and says which', () => {
    const found = [
      ['# Kop\n\nTekst.', 'Kop'],
      ['Korte kop\n\nDe tekst begint hier.', 'Korte kop'],
      ['De tekst begint hier. En gaat door.', 'De tekst begint hier. En gaat door.'],
      ['![](foto.jpg)\n\n---\n', 'foto.jpg'],
      ['***\n', 'brand in gent'],
    ].map(([content, headline]) => {
      const { article, diagnostics } = publish(content!, { path: 'x/17-brand_in-gent.md' })
      expect(diagnostics.map(({ rule }) => rule)).toContain('no-headline')
      return [article.headline, headline]
    })
    for (const [headline, expected] of found) expect(headline).toBe(expected)
  })

  it('is never run, whatever it says it is (2,000 variants)', () => {
    const canary = openCanary()
    fc.assert(
      fc.property(frontMatterVariant, (content) => {
        const { records } = parseMarkdownFile(content)
        expect(records.length).toBeLessThan(2)
      }),
      { numRuns: 2000, seed: 17 },
    )
    expect(canary.evaluations()).toBe(0)
  })

  it('has a canary that notices an evaluation', () => {
    const canary = openCanary()
    // An object makes gray-matter skip its cache; its own engine for JavaScript is what nobody may reach.
    matter('---js\n{ title: globalThis.frontMatterCanary() }\n---\n', {})
    expect(canary.evaluations()).toBe(1)
  })

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        readFrontMatter(`---\n${noise}\n---\n${noise}`)
        readFrontMatter(noise)
      }),
      { numRuns: 2000, seed: 17 },
    )
  })
})
