/** Headers that are cut off, too deep, half closed, or of another system → their fields, or the text that they are. */
import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { engines, readFrontMatter } from '../../src/markdown/front-matter.js'

/** `title=Brug`, one after the other; what was told, and what is left for the text. */
function read(text: string) {
  const { fields, remarks, unread, bodyStart, shown } = readFrontMatter(text)
  return {
    fields: fields.map(({ key, text: value }) => `${key}=${value}`),
    rules: remarks.map(({ rule }) => rule),
    unread,
    body: text.slice(bodyStart),
    shown: shown?.kind ?? null,
  }
}

const NONE = { fields: [], rules: [], unread: '', shown: null }

describe('a header in comments', () => {
  it.each([
    [
      'is read',
      '<!-- title: "Brug"\ndate: 2020-04-17 -->\nTekst',
      ['title=Brug', 'date=2020-04-17'],
    ],
    [
      'may be several',
      '<!-- title: Brug -->\n<!-- date: 2020 -->\nTekst',
      ['title=Brug', 'date=2020'],
    ],
    [
      'ends before a comment of prose',
      '/* title: Brug\ndate: 2020 */\n/* zomaar */ Tekst',
      ['title=Brug', 'date=2020'],
    ],
  ])('%s', (_, text, fields) => {
    expect(read(text).fields).toEqual(fields)
  })

  it.each([
    ['nothing closes it', '<!-- title: Brug\ndate: 2020\nTekst'],
    ['it has one key', '<!-- title: Brug -->\nTekst'],
    ['it is prose', '<!-- Dit is een brug. -->\nTekst'],
    ['points stand before some of its lines', '.. title: Brug\ndate: 2020\n\nTekst'],
    ['its sign stands without a key', '#+ brug\n\nTekst'],
    ['it has one key of Emacs', '#+TITLE: Brug\n\nTekst'],
    ['a line of Emacs has signs and no key', '#+1:\n\nTekst'],
    ['a row below the title has no second field', '# Brug\n\n| Date |\n| Author |\n\nTekst'],
    ['a row below the title has a third field', '# Brug\n\n| Author | Jan | 2020 |\n\nTekst'],
    ['a sentence stands below the title', '# Brug\n\nDit is een zin.\n\nTekst'],
    ['it has no title behind the sign', '% \n% Jan\n\nTekst'],
    ['it is nothing', ''],
  ])('is none where %s', (_, text) => {
    expect(read(text)).toEqual({ ...NONE, body: text })
  })

  it('may stand below a title, which may be no more than an address', () => {
    const below = '\n\nDate: 2020-04-17\nAuthor: Jan\n\nTekst'
    expect(read(`# Brug #${below}`)).toMatchObject({
      fields: ['title=Brug', 'Date=2020-04-17', 'Author=Jan'],
      body: 'Tekst',
    })
    expect(read(`Brug\n====${below}`).fields[0]).toBe('title=Brug')
    expect(read(`# [brug]: https://a.be${below}`).fields[0]).toBe('title=null')
  })
})

describe('a header between fences', () => {
  it.each([
    ['---\ntitle: Brug\ndate: 2020', ['title=Brug', 'date=2020'], ['open-front-matter'], ''],
    ['---\ntitle: Brug\n\nTekst', ['title=Brug'], ['open-front-matter'], 'Tekst'],
    ['title: Brug\ndate: 2020', ['title=Brug', 'date=2020'], ['unfenced-front-matter'], ''],
    [
      'title: Brug\ndate: 2020\n\nTekst',
      ['title=Brug', 'date=2020'],
      ['unfenced-front-matter'],
      'Tekst',
    ],
    [
      'title: Brug\ndate: 2020\n-----\nTekst',
      ['title=Brug', 'date=2020'],
      ['unfenced-front-matter'],
      'Tekst',
    ],
    ['---\ntitle: Brug\n---', ['title=Brug'], [], ''],
  ])('%j', (text, fields, rules, body) => {
    expect(read(text)).toMatchObject({ fields, rules, body })
  })

  it('has no more than two hundred lines where nothing but dashes end it', () => {
    const lines = `title: Brug\n${'x: y\n'.repeat(250)}-----\nTekst`
    expect(read(`----\n${lines}`)).toMatchObject({ fields: [], body: `----\n${lines}` })
  })

  it.each([
    ['---\ntitle: Brug\n[a, b]: c\n---\n', ['title=Brug', 'a, b=c']],
    ['---\ntitle: Brug\n: waarde\n---\n', ['title=Brug', '=waarde']],
    ['---\ntitle: Brug\n? [a]\n---\n', ['title=Brug', 'a=null']],
    ['---\n- title: Brug\n- x\n---\n', []],
    ['---\ntitle: *brug #3\n---\n', ['title=*brug #3']],
    ['---\ntitle: "Een\n  brug"\ndate: 2020\n---\n', ['title=Een brug', 'date=2020']],
    ['---\ntitle: "Een\nbrug"\ndate: 2020\n---\n', ['title=Een brug', 'date=2020']],
    ['---\ntitle: "Een\ndate: 2020\n---\n', ['title="Een', 'date=2020']],
    [
      `---\ntitle: "Een${'\n x'.repeat(120)}"\ndate: 2020\n---\n`,
      [`title=Een${' x'.repeat(120)}`, 'date=2020'],
    ],
    ['---\n\'title\' : Brug: nieuw\n"date": 2020\n---\n', ['title=Brug: nieuw', 'date=2020']],
  ])('%j', (text, fields) => {
    expect(read(text).fields).toEqual(fields)
  })

  it.each([
    ['long', `title: Brug\nx: ${'y'.repeat(70_000)}\n`],
    ['deep', `title: Brug\nx: ${'['.repeat(50)}${']'.repeat(50)}\n`],
    ['empty', `title: Brug\nx: y${' '.repeat(600)}\n`],
    ['full of dashes', `title: Brug\nx:\n  ${'- '.repeat(50)}y\n`],
  ])('is read line by line where it is too %s for a parser', (_, yaml) => {
    const { fields, rules } = read(`---\n${yaml}---\nTekst`)
    expect(fields[0]).toBe('title=Brug')
    expect(fields).toHaveLength(2)
    expect(rules).toEqual(['broken-front-matter'])
  })

  it('runs nothing, whatever language it names', () => {
    for (const language of ['js', 'javascript', 'coffee', 'cson', 'json', 'toml', 'yml']) {
      const text = `---${language}\nthrow new Error('ran')\n---\n`
      expect(() => matter(text, { engines })).toThrow('Front matter is YAML')
    }
  })
})

describe('a header in JSON', () => {
  it.each([
    [
      'is read',
      '{"title": "Een \\"brug\\" }", "date": null}\nTekst',
      ['title=Een "brug" }', 'date=null'],
    ],
    [
      'has parts',
      '{"title": "Brug", "author": {"name": "Jan", "mail": null}}',
      ['title=Brug', 'author={"name":"Jan","mail":null}'],
    ],
    [
      'may stand without braces',
      ';;;\n"title": "Brug",\n"date": "2020",\n;;;\nTekst',
      ['title=Brug', 'date=2020'],
    ],
  ])('%s', (_, text, fields) => {
    expect(read(text).fields).toEqual(fields)
  })

  it.each([
    ['is cut off', '{"title": "Brug'],
    ['is broken', '{"title": Brug}\nTekst'],
    ['is too deep', `{"title": ${'['.repeat(50)}${']'.repeat(50)}}`],
    ['knows no key', '{"foo": 1}\nTekst'],
    ['has no end', '"title": "Brug"\nTekst'],
  ])('is text where it %s', (_, text) => {
    expect(read(text)).toEqual({ ...NONE, body: text })
  })
})

describe('a header in TOML', () => {
  it('is read, and each field has its place', () => {
    const text = '+++\ntitle = "Brug"\n  date = 2020-04-17\n[author]\nname = "Jan"\n+++\nTekst'
    const { fields } = readFrontMatter(text)
    const places = fields.map(({ key, offset }) => [key, text.slice(offset).split('\n')[0]])
    expect(places).toEqual([
      ['title', 'title = "Brug"'],
      ['date', 'title = "Brug"'],
      ['author', '[author]'],
    ])
  })

  it.each([
    ['broken', 'title = "Brug"\ndate = 2020-04-17T\nlos\n', 'los'],
    ['too large', `title = "Brug"\ndate = 2020\n# ${'x'.repeat(70_000)}\n`, null],
    ['too deep', `title = "Brug"\ndate = 2020\nx = ${'['.repeat(50)}${']'.repeat(50)}\n`, ''],
  ])('is read line by line where it is %s', (_, toml, unread) => {
    const header = read(`+++\n${toml}+++\nTekst`)
    expect(header.fields[0]).toBe('title=Brug')
    expect(header.rules).toEqual(['broken-front-matter'])
    if (unread !== null) expect(header.unread).toBe(unread)
  })
})
