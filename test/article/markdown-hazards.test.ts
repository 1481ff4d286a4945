/** What can go wrong with a Markdown file, one case each: code, loss, falsification, bombs. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/text/decode.js'
import type { SourcePath, ZoneName } from '../../src/record/strings.js'
import type { Circumstances } from '../support/raw-file.js'
import { openCanary } from '../support/front-matter-variants.js'
import { htmlOf, parseMarkdownFile, publish } from '../support/markdown-file.js'
import { expectEffortBelow } from '../support/effort.js'

const CALL = 'globalThis.frontMatterCanary()'

describe('content that would be code', () => {
  const names = [
    'js',
    'javascript',
    ' js',
    'JS',
    'coffee',
    'json',
    'cson',
    'eval',
    'toml',
    '{js}',
    '\tjs',
  ]
  const headers = [...names.map((name) => `---${name}`), '\ufeff---js']

  it.each(headers)('does not run behind %j, and its text stays', (open) => {
    const canary = openCanary()
    const { article, diagnostics } = publish(`${open}\n{ title: ${CALL} }\n---\nDe tekst blijft.\n`)
    expect(canary.evaluations()).toBe(0)
    const shown = `${article.headline}\n${htmlOf(article)}`
    expect(shown).toContain('De tekst blijft.')
    expect(shown).toContain('frontMatterCanary')
    expect(diagnostics.map(({ severity }) => severity)).toContain('warning')
  })

  it('does not run as a tag of YAML', () => {
    const canary = openCanary()
    const { article } = publish(
      `---\ntitle: !!js/function 'function () { ${CALL} }'\n---\nTekst.\n`,
    )
    expect(canary.evaluations()).toBe(0)
    expect(article.headline).toContain('frontMatterCanary')
  })

  it('does not choose template, layout or place of its page', () => {
    const header =
      'title: T\npermalink: ../../x.html\nlayout: ../../secret\ntemplateEngineOverride: 11ty.js'
    const { article } = publish(`---\n${header}\npagination: x\neleventyComputed: y\n---\nTekst.\n`)
    expect(article.extra).toEqual({
      permalink: '../../x.html',
      layout: '../../secret',
      templateEngineOverride: '11ty.js',
      pagination: 'x',
      eleventyComputed: 'y',
    })
  })

  it('gives the same for the same broken YAML twice, and for a file in between', () => {
    const broken = '---\ntitle: Foo: bar\ntags: [a\n---\nTekst.\n'
    const first = parseMarkdownFile(broken)
    publish('---\ntitle: Ander\n---\nTekst.\n')
    expect(parseMarkdownFile(broken)).toEqual(first)
  })

  it('does not get at the prototype of anything', () => {
    const header = '__proto__:\n  title: x\nconstructor: y\ntoString: z\nhasOwnProperty: w'
    const { article } = publish(`---\n${header}\ntitle: T\n---\nTekst.\n`)
    expect(Object.keys(article.extra).toSorted()).toEqual(
      ['__proto__', 'constructor', 'hasOwnProperty', 'toString'].toSorted(),
    )
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })
})

describe('content that could be lost or falsified', () => {
  it('keeps 2024-02-31 in February', () => {
    const { article } = publish('---\ntitle: T\ndate: 2024-02-31\n---\nTekst.\n')
    expect(article.date).toEqual({ precision: 'month', month: '2024-02' })
  })

  it('has no date of the year 1, nor one of 00123', () => {
    for (const date of ['0001-01-01', '00123', '1', '20200417174400123', 'now', 'today']) {
      const { article } = publish(`---\ntitle: T\ndate: ${date}\n---\nTekst.\n`)
      expect(article.date).toEqual({ precision: 'none' })
    }
  })

  it('keeps the day that is written, in any zone', () => {
    for (const zone of [
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
    ] as readonly string[] as ZoneName[]) {
      const given: Circumstances = { defaults: { zone } }
      const day = publish('---\ntitle: T\ndate: 2020-04-17\n---\nTekst.\n', given).article.date
      const late = publish('---\ntitle: T\ndate: 2019-05-01T23:07:00Z\n---\nTekst.\n', given)
      expect(day).toEqual({ precision: 'day', day: '2020-04-17' })
      expect(late.article.date).toMatchObject({ day: '2019-05-01', time: '23:07' })
    }
  })

  it('has no date where none is written', () => {
    const { article, diagnostics } = publish('---\ntitle: T\n---\nTekst.\n')
    expect(article.date).toEqual({ precision: 'none' })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['no-date'])
  })

  it('shows <unknown> and other words in angle brackets', () => {
    const { article, diagnostics } = publish(
      '---\ntitle: T\ndate: 2020\n---\nDoor <unknown> op <date>.\n',
    )
    expect(article.lead).toBe('Door <unknown> op <date>.')
    expect(diagnostics).toEqual([])
  })

  it('reads Latin-1, UTF-16 and NUL as text', () => {
    const text = '---\ntitle: Café\ndate: 2020\n---\nÉén tekst.\n'
    const bytes = [
      Buffer.from(text, 'latin1'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    ]
    for (const each of bytes) {
      const { article } = publish(each)
      expect([article.headline, article.lead]).toEqual(['Café', 'Één tekst.'])
    }
  })

  it('keeps every value of a header that YAML cannot read', () => {
    const { article } = publish('---\ntitle: "A" B\nfoo: [x\nbar: {y\nbaz: z: w\n---\nTekst.\n')
    expect(article.headline).toBe('"A" B')
    expect(article.extra).toEqual({ foo: '[x', bar: '{y', baz: 'z: w' })
  })
})

/** The list that nobody's text survives unharmed; it is JSON. */
const naughtyStrings: readonly string[] = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json'),
    'utf8',
  ),
)

/** What the reading room makes of a text; null where it refuses it. Blanks do not count. */
function comparable(text: string): string | null {
  const source = decodeSource('a.txt' as SourcePath, Buffer.from(text))
  return 'text' in source ? source.text.replace(/[\s\p{Cc}]/gu, '') : null
}

describe('the big list of naughty strings', () => {
  const strings = naughtyStrings.filter((text) => (comparable(text) ?? '') !== '')

  it('survives in titles', () => {
    expect(strings.length).toBeGreaterThan(450)
    // JSON is YAML, but for line ends that only one of them knows; references are text that a title would decode.
    const fitting = strings.filter((text) => !/[\u0085\u2028\u2029]/.test(text))
    const changed = fitting.filter((text) => {
      const title = JSON.stringify(text.replaceAll('&', '&amp;'))
      const { article } = publish(`---\ntitle: ${title}\n---\nTekst.\n`)
      return comparable(article.headline) !== comparable(text)
    })
    expect(changed).toEqual([])
  })

  it('survives in bodies, as code', () => {
    const changed = strings.filter((text) => {
      const fence = '~'.repeat(20)
      const { article } = publish(`---\ntitle: T\n---\n${fence}\n${text}\n${fence}\n`)
      const [block] = article.body.children
      return comparable(block?.type === 'code' ? block.value : '') !== comparable(text)
    })
    expect(changed).toEqual([])
  })

  it('is read without throwing as anything at all', () => {
    for (const text of naughtyStrings) {
      for (const file of [
        text,
        `# ${text}\n\n${text}`,
        `---\n${text}\n---\n${text}`,
        `---\ntitle: ${text}\ndate: ${text}\ntags: [${text}]\n${text}: ${text}\n---\n${text}`,
      ]) {
        const [record] = parseMarkdownFile(file).records
        if (record?.kind === 'article') expect(record.article.headline).not.toBe('')
      }
    }
  })
})

describe('a bomb', () => {
  const aliases = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? 'a0: &a0 ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]'
      : `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(',')}]`,
  ).join('\n')
  const size = 12_000
  const bombs: Readonly<Record<string, string>> = {
    'of aliases': `---\ntitle: T\n${aliases}\n---\nTekst.\n`,
    'of a table': `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|\n'.repeat(size / 2)}`,
    'of a wide table': `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'x\n'.repeat(3000)}`,
    'of pictures': `${'!['.repeat(size / 2)}x${'](y)'.repeat(size / 4)}`,
    'of links': `${'['.repeat(size)}x${'](y)'.repeat(size / 4)}`,
    'of open links': '[a]('.repeat(size / 4),
    'of lists': '- '.repeat(size),
    'of quotations': '> '.repeat(size),
    'of numbers': '1. '.repeat(size),
    'of emphasis': '*a **a '.repeat(size / 6),
    'of stars': '*'.repeat(size),
    'of stars and underscores': '*_'.repeat(size),
    'of emphasis in emphasis': `${'*a '.repeat(size)}${'b* '.repeat(size)}`,
    'of tildes': '~a~~a '.repeat(size),
    'of ticks': Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' '),
    'of open HTML': '<!--'.repeat(size),
    'of open instructions': '<?'.repeat(size),
    'of open tags': '<a '.repeat(size),
    'of addresses': 'a@'.repeat(size),
    'of web addresses': 'http://a.b/('.repeat(size / 10),
    'of dots': 'www.'.repeat(size),
    'of references': '&amp'.repeat(size),
    'of definitions': Array.from({ length: 3000 }, (_, n) => `[a${n}]: b`).join('\n'),
    'of notes': Array.from({ length: 1500 }, (_, n) => `[^${n}]\n\n[^${n}]: x[^${n + 1}]\n`).join(
      '\n',
    ),
    'of notes within notes': Array.from(
      { length: 200 },
      (_, n) => `${' '.repeat(n * 4)}[^${n}]: x`,
    ).join('\n\n'),
    'of indented lists': Array.from({ length: 200 }, (_, n) => `${' '.repeat(n * 2)}- x`).join(
      '\n',
    ),
    'of headings': '# '.repeat(size),
    'of rules': '* * '.repeat(size),
    'of backslashes': '\\'.repeat(size),
    'of many backslashes': '\\'.repeat(1_000_000),
    'of many fences': '```\nx\n```\n'.repeat(90_000),
    'of mixed lists': '- > 1. x\n'.repeat(4000),
    'of nested lists': '- x\n  - y\n    - z\n'.repeat(2000),
    'of mail': 'a@b.be '.repeat(43_000),
    'of paragraphs': 'a\n\n'.repeat(330_000),
    'of blank lines': '\n'.repeat(1_000_000),
    'of blanks': ' '.repeat(1_000_000),
    'of tabs': '\t'.repeat(1_000_000),
    'of one word': 'a'.repeat(1_000_000),
    'of dashes': '-\n'.repeat(100_000),
    'of deep YAML': `---\ntitle: T\na: ${'['.repeat(20_000)}\n---\nTekst.\n`,
    'of deep maps': `---\ntitle: T\na: ${'{a: '.repeat(10_000)}\n---\nTekst.\n`,
    'of nested sequences': `---\ntitle: T\na:\n${'- '.repeat(10_000)}x\n---\nTekst.\n`,
    'of question marks': `---\ntitle: T\n${'? '.repeat(10_000)}x\n---\nTekst.\n`,
    'of many keys': `---\n${Array.from({ length: 6000 }, (_, n) => `k${n}: v`).join('\n')}\n---\nTekst.\n`,
    'of equal keys': `---\n${'title: T\n'.repeat(7000)}---\nTekst.\n`,
    'of a large header': `---\ntitle: T\n${'x: y\n'.repeat(100_000)}---\nTekst.\n`,
    'of blanks in a header': `---\ntitle: T\nx:${' '.repeat(60_000)}\n${' \n'.repeat(2000)}---\nTekst.\n`,
    'of quotes in a header': `---\ntitle: "${'\\"'.repeat(20_000)}\n---\nTekst.\n`,
    'of broken lines in a header': `---\ntitle: a: b\n${'x\n'.repeat(20_000)}---\nTekst.\n`,
    'of names': `---\ntitle: T\nauthor: ${'a and '.repeat(10_000)}\n---\nTekst.\n`,
    'of labels': `---\ntitle: T\ntags: ${'a, ;'.repeat(15_000)}\n---\nTekst.\n`,
    'of dates': `---\ntitle: T\ndate: ${'1 '.repeat(30_000)}\n---\nTekst.\n`,
  }

  it.each(Object.entries(bombs))('%s costs no more than a long text', (_, content) => {
    expectEffortBelow(45, () => {
      const { records } = parseMarkdownFile(content)
      for (const record of records) if (record.kind === 'article') htmlOf(record.article)
    })
  })

  it('is published as plain text, with a warning', () => {
    const { article, diagnostics } = publish(
      `---\ntitle: T\ndate: 2020\n---\n${'- '.repeat(4000)}x\n`,
    )
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['too-complex'])
    expect(article.lead).toContain('- - - - x')
  })

  it('is no megabyte of ordinary text, which is read as Markdown', () => {
    const prose =
      'De *trein* naar [Gent](https://example.org/gent) rijdt weer. ' +
      'Dat zegt de woordvoerder van de NMBS. '.repeat(10)
    const { article, diagnostics } = publish(
      `---\ntitle: T\ndate: 2020\n---\n${`${prose}\n\n`.repeat(2200)}`,
    )
    expect(diagnostics).toEqual([])
    expect(article.body.children).toHaveLength(2200)
  })

  it('of aliases stays as large as it was', () => {
    const { article } = publish(bombs['of aliases'] ?? '')
    expect(JSON.stringify(article.extra).length).toBeLessThan(5000)
  })
})
