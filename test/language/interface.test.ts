/** Every language of the interface says all that English says, with the same things filled in, for all kinds of numbers. */
import * as categories from 'make-plural/pluralCategories'
import * as examples from 'make-plural/examples'
import { describe, expect, it } from 'vitest'
import { findLanguage } from '../../src/language/languages.js'
import {
  INTERFACE_TAGS,
  INTERFACES,
  interfaceFor,
  type Interface,
} from '../../src/language/interface/interfaces.js'
import { languageTag } from '../../src/record/strings.js'
import { rules } from '../../src/report/rules.js'
import { defaultVocabulary } from '../../src/topics/default-vocabulary.js'

type Tag = (typeof INTERFACE_TAGS)[number]

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Each text with where it stands; the forms of a counted one together. */
function textsOf(value: object, path = ''): readonly (readonly [path: string, forms: object])[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const own = `${path}/${key}`
    if (typeof each === 'string') return [[own, { other: each }] as const]
    return isCounted(each as object)
      ? [[own, each as object] as const]
      : textsOf(each as object, own)
  })
}

function isCounted(value: object): boolean {
  const keys = Object.keys(value)
  return 'other' in value && keys.length > 1 && keys.every((key) => CATEGORIES.has(key))
}

function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].toSorted()
}

function find(own: string, fallback: string): string {
  return interfaceFor(languageTag(own), languageTag(fallback)).tag
}

function speechOf(tag: Tag): Interface {
  return interfaceFor(languageTag(tag), languageTag('en'))
}

const english = new Map(textsOf(INTERFACES.en.texts))

describe.each(INTERFACE_TAGS)('the interface in %s', (tag) => {
  const { texts } = INTERFACES[tag]
  const own = textsOf(texts)

  it('has the texts of English, and no empty one', () => {
    expect(own.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted())
    const empty = own.filter(([, forms]) => Object.values(forms).some((text) => text.trim() === ''))
    expect(empty).toEqual([])
  })

  if (tag !== 'en')
    it('says no sentence of English by oversight', () => {
      const same = own.filter(([path, forms]) => {
        const { other } = forms as { other: string }
        const words = other.replace(/\{\w+\}/g, '')
        return (
          /\p{L} .*\p{L}/u.test(words) &&
          JSON.stringify(english.get(path)) === JSON.stringify(forms)
        )
      })
      expect(same).toEqual([])
    })

  it('has the same names to fill in', () => {
    for (const [path, forms] of own) {
      const { other } = english.get(path) as { other: string }
      const names = namesIn(other)
      for (const [category, text] of Object.entries(forms) as [string, string][]) {
        // A language may write one or two as a word.
        const said = category === 'other' || !names.includes('{count}')
        const expected = said ? names : names.filter((name) => name !== '{count}')
        const found = said ? namesIn(text) : namesIn(text).filter((name) => name !== '{count}')
        expect(found, `${path} ${category}`).toEqual(expected)
      }
    }
  })

  it('has a form for each category of numbers, and no other', () => {
    const { cardinal } = categories[tag]
    for (const [path, forms] of own.filter(([, each]) => Object.keys(each).length > 1))
      expect(Object.keys(forms).toSorted(), path).toEqual([...cardinal].toSorted())
  })

  it('chooses the form that CLDR gives as an example', () => {
    const { articles, number } = speechOf(tag)
    const samplesOf = examples[tag].cardinal as Readonly<Record<string, readonly string[]>>
    for (const [category, samples] of Object.entries(samplesOf)) {
      const numbers = samples.filter((sample) => /^\d+$/.test(sample)).map(Number)
      expect(numbers.length, category).toBeGreaterThan(0)
      const form = (texts.articles as Readonly<Record<string, string>>)[category]!
      for (const each of numbers) expect(articles(each)).toBe(form.replace('{count}', number(each)))
    }
  })

  it('leaves no brace when all is filled in', () => {
    const { home, lists, why, report, about, past, search, coverage, article } = speechOf(tag)
    const counted = [
      home.years,
      home.topics,
      home.languages,
      home.allTopics,
      article.comments,
      report.places,
      why.byLabels,
      why.precision,
      (count: number) => lists.allOf(count, '1969'),
      (count: number) => report.firstOf(count, count),
    ]
    const written = [0, 1, 2, 3, 11, 100, 1_000_000].flatMap((count) =>
      counted.map((write) => write(count)),
    )
    written.push(
      home.span('1969', '1972'),
      coverage.gap('a'),
      lists.monthBars('1969', 'x', 12),
      lists.timeline('1969', '1972', '1970', 3),
      lists.otherYears('x'),
      lists.onDate('x'),
      lists.calendar('x'),
      lists.inGroup('x', 'y'),
      why.lead(34),
      why.lead(100),
      about.publication('x'),
      about.citation('x'),
      past.withdrawnOn('x'),
      search.description('x'),
    )
    expect(written.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
  })

  if (tag !== 'en')
    it('says what each rule of the report is about', () => {
      const known = Object.keys(INTERFACES.nl.rules)
      expect(known.length).toBeGreaterThan(150)
      expect(Object.keys(INTERFACES[tag].rules)).toEqual(known)
      expect(Object.values(INTERFACES[tag].rules).filter((text) => /[^.!؟…]$/.test(text))).toEqual(
        [],
      )
    })

  if (tag !== 'en')
    it('says what to do about what most reports show, where the rules say it so in English', () => {
      const hints = Object.keys(INTERFACES.nl.hints)
      const said = new Set(Object.values(rules).map(({ hint }): string => hint))
      expect(hints.length).toBeGreaterThan(30)
      expect(hints.filter((hint) => !said.has(hint))).toEqual([])
      expect(Object.keys(INTERFACES[tag].hints)).toEqual(hints)
      const translated = Object.values(INTERFACES[tag].hints)
      expect(translated.filter((text) => /[^.]$/.test(text))).toEqual([])
    })

  it('has dates, and names of all topics', () => {
    expect(findLanguage(tag)?.tag).toBe(tag)
    const unnamed = defaultVocabulary.topics.filter(
      ({ labels, descriptions }) => !labels[tag] || !descriptions[tag],
    )
    expect(unnamed).toEqual([])
  })
})

describe('the interface', () => {
  it('is that of the page, else that of the archive, else English', () => {
    expect(find('en', 'nl')).toBe('en')
    expect(find('nl-be', 'en')).toBe('nl')
    expect(find('it', 'nl')).toBe('nl')
    expect(find('he', 'pt')).toBe('en')
  })

  it.each([
    [9, '9 bytes', '9 octets'],
    [999, '999 bytes', '999 octets'],
    [1000, '1 kB', '1 ko'],
    [1234, '1.2 kB', '1,2 ko'],
    [9960, '10 kB', '10 ko'],
    [999_600, '1 MB', '1 Mo'],
    [1_250_000_000, '1.3 GB', '1,3 Go'],
  ])('writes a file of %d bytes as %s or %s', (bytes, ...expected) => {
    const sizes = (['en', 'fr'] as const).map((tag) => speechOf(tag).article.fileSize(bytes))
    expect(sizes).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['nl', '1.234', '12.345', '34 %', '−0,5', '1,2 MB'],
    ['en', '1,234', '12,345', '34%', '−0.5', '1.2 MB'],
    ['fr', '1\u202f234', '12\u202f345', '34\u202f%', '−0,5', '1,2 Mo'],
    ['de', '1.234', '12.345', '34\u00a0%', '−0,5', '1,2 MB'],
    ['es', '1234', '12.345', '34\u00a0%', '−0,5', '1,2 MB'],
    ['ar', '1,234', '12,345', '34%', '−0.5', '1.2 ميغابايت'],
  ] as const)('are written in %s', (tag, ...expected) => {
    const { number, provenance, why, article } = speechOf(tag)
    expect([
      number(1234),
      number(12_345),
      provenance.percent(0.34),
      why.tenths(-5),
      article.fileSize(1_200_000),
    ]).toEqual(expected)
  })

  it('have the forms that a reader of Arabic and French expects', () => {
    const { articles } = speechOf('ar')
    expect([0, 1, 2, 3, 11, 100, 103].map(articles)).toEqual([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      '3 مقالات',
      '11 مقالًا',
      '100 مقال',
      '103 مقالات',
    ])
    expect([0, 1, 2, 1_000_000].map(speechOf('fr').articles)).toEqual([
      '0 article',
      '1 article',
      '2 articles',
      '1\u202f000\u202f000 d’articles',
    ])
  })
})

/** What is typed, and what stands in sources. */
const CODE =
  /https?:|<!--|!\[|\b(?:author|byline|headline|lang|lead|letterhead|place|private|source|text|title|topic):/g

describe('French', () => {
  const { texts, rules: meanings, hints } = INTERFACES.fr
  const all = [...textsOf(texts), ...textsOf(meanings), ...textsOf(Object.values(hints))].flatMap(
    ([path, forms]) => Object.values(forms).map((text: string) => [path, text] as const),
  )

  it('has a blank that does not break before a colon and its like, and inside its quotation marks', () => {
    const bare = all.filter(([, text]) =>
      /(?<!\u00a0)[:;!?»](?![/\w])|«(?!\u00a0)/.test(text.replace(CODE, '')),
    )
    expect(bare).toEqual([])
  })
})
