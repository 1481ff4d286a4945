/** What the index answers: the same as to look at each article. */
import fc from 'fast-check'
import type { SearchEngine } from '../../src/search/engine.js'
import { describe, expect, it } from 'vitest'
import {
  FACETS,
  FIELDS,
  ORDERS,
  type Expression,
  type WordExpression,
} from '../../src/search/query.js'
import { writeQuery } from '../../src/search/write-query.js'
import { ArrayEngine, type SearchedArticle } from '../support/array-engine.js'
import { inventArticles, MANY_WORDS } from '../support/many-languages.js'
import { indexOf } from '../support/search-index.js'

const word = fc.constantFrom(...MANY_WORDS.filter((each) => each !== '👍'))
const words: fc.Arbitrary<Expression> = fc.record({
  kind: fc.constant('words' as const),
  words: fc.array(word, { minLength: 1, maxLength: 3 }),
  // The engine that looks at each article knows no forms.
  isExact: fc.constant(true),
  isPrefix: fc.boolean(),
  field: fc.constantFrom(null, null, null, ...FIELDS),
})
const start: fc.Arbitrary<Expression> = fc
  .tuple(word, fc.integer({ min: 1, max: 3 }))
  .map(([text, size]) => ({
    kind: 'words',
    words: [[...text].slice(0, size).join('')],
    isExact: true,
    isPrefix: true,
    field: null,
  }))
const date = fc.constantFrom(null, '1980', '1981', '1982-03', '1982-11', '1981-06-02', '1983-02-17')
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: start },
  fc.constant({ kind: 'all' as const }),
  fc
    .tuple(date, date)
    .filter(([from, to]) => from !== null || to !== null)
    .map(([from, to]) => ({ kind: 'dates' as const, from, to })),
  fc
    .constantFrom(['topic', 'sport'], ['place', 'gent'], ['source', 'belga'], ['lang', 'nl'])
    .map(([facet, value]) => ({ kind: 'facet', facet, value }) as Expression),
)
const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      })
      .map((expression): Expression => expression),
    tie('tree').map((part): Expression => ({ kind: 'not', part })),
  ),
})).tree

async function urlsOf(
  engine: Pick<ArrayEngine, 'search'>,
  expression: Expression,
): Promise<readonly string[]> {
  const { hits, total } = await engine.search({ expression, order: 'newest', from: 0, count: 1e6 })
  expect(hits.length).toBe(total)
  return hits.map(({ url }) => url)
}

const ALL: Expression = { kind: 'all' }

describe('an index', () => {
  const articles = inventArticles(1, 250)
  const { engine } = indexOf(articles)
  const plain = new ArrayEngine(articles)

  it('finds the same articles as a look at each of them', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(expressions, async (expression) => {
        const [own, others] = await Promise.all([
          urlsOf(engine, expression),
          urlsOf(plain, expression),
        ])
        found += own.length > 0 ? 1 : 0
        expect([...own].toSorted()).toEqual([...others].toSorted())
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(100)
  })

  it('counts the same hits by month and by facet', async () => {
    await fc.assert(
      fc.asyncProperty(expressions, async (expression) => {
        expect(await engine.overTime(expression)).toEqual(await plain.overTime(expression))
        expect(await engine.facets(expression)).toEqual(await plain.facets(expression))
      }),
      { numRuns: 100 },
    )
    expect(engine.archive).toEqual(plain.archive)
  })

  it('gives the hits of a page, in any order, as if all had been listed', async () => {
    await fc.assert(
      fc.asyncProperty(
        expressions,
        fc.constantFrom(...ORDERS),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        async (expression, order, from, count) => {
          const all = await engine.search({ expression, order, from: 0, count: 1e6 })
          const page = await engine.search({ expression, order, from, count })
          expect(page.hits).toEqual(all.hits.slice(from, from + count))
          expect(page.total).toBe(all.total)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('lists the newest or the oldest first, and the undated last', async () => {
    const newest = await listDates(engine, 'newest')
    const dated = newest.filter((each) => each !== null)
    expect(dated).toEqual(dated.toSorted().toReversed())
    expect(newest.slice(dated.length).every((each) => each === null)).toBe(true)
    expect((await listDates(engine, 'oldest')).slice(0, dated.length)).toEqual(dated.toReversed())
  })
})

const article = (
  url: string,
  text: string,
  more: Partial<SearchedArticle> = {},
): SearchedArticle => ({
  url,
  date: '1987-05-12',
  fields: { headline: '', lead: text, body: '', byline: '', source: '', places: '' },
  facets: { topic: [], place: [], source: [], author: [], lang: ['nl'] },
  ...more,
})
const search = (...texts: readonly string[]): WordExpression => ({
  kind: 'words',
  words: texts,
  isExact: false,
  isPrefix: false,
  field: null,
})
const first = { order: 'relevance', from: 0, count: 10 } as const

describe('word forms', () => {
  const { engine } = indexOf([
    article('een.html', 'De verkiezingen van gisteren, een huis op de maan.'),
    article('twee.html', 'De kiezers, hun huizen, de manen van Mars en een man.'),
    article('drie.html', 'Elections and houses.', {
      facets: { topic: [], place: [], source: [], author: [], lang: ['en'] },
    }),
  ])
  const urls = async (expression: Expression): Promise<readonly string[]> =>
    (await urlsOf(engine, expression)).toSorted()

  it.each([
    ['huis', ['een.html', 'twee.html']],
    ['maan', ['een.html', 'twee.html']],
    ['man', ['twee.html']],
    ['verkiezing', ['een.html']],
    ['election', ['drie.html']],
    ['house', ['drie.html']],
  ])('finds the forms of %s', async (typed, expected) => {
    expect(await urls(search(typed))).toEqual(expected)
  })

  it('finds no form of what is in quotes', async () => {
    expect(await urls({ ...search('huis'), isExact: true })).toEqual(['een.html'])
    expect(await urls({ ...search('verkiezing'), isExact: true })).toEqual([])
  })

  it('says which forms it has found', async () => {
    const { marked } = await engine.search({ expression: search('huis'), ...first })
    expect([...marked].toSorted()).toEqual(['huis', 'huizen'])
  })
})

describe('word forms that no rule makes', () => {
  it.each([
    [
      'nl',
      'mens mensen, kans kansen, plaats plaatsen, fiets fietsen, grens grenzen, prins prinsen',
    ],
    ['nl', 'kind kinderen, kleinkind kleinkinderen, ei eieren, been beenderen, blad bladeren'],
    ['nl', 'kalf kalveren, lam lammeren, lied liederen, rad raderen, rund runderen, volk volkeren'],
    ['nl', 'gelid gelederen, gemoed gemoederen, goed goederen, hoen hoenderen'],
    ['nl', 'stad steden, hoofdstad hoofdsteden, schip schepen, lid leden, smid smeden'],
    ['nl', 'mogelijkheid mogelijkheden, dag dagen, verdrag verdragen, oorlog oorlogen, weg wegen'],
    ['nl', 'zee zeeën, industrie industrieën, bacterie bacteriën, graf graven, graaf graven'],
    ['en', 'man men, woman women, policeman policemen, child children, foot feet, tooth teeth'],
    ['en', 'wife wives, life lives, leaf leaves, wolf wolves, crisis crises, ox oxen'],
    ['de', 'Haus Häuser, Mutter Mütter, Stadt Städte, Museum Museen, Firma Firmen, Thema Themen'],
    ['fr', 'journal journaux, travail travaux, œil yeux, ciel cieux, monsieur messieurs'],
    ['es', 'luz luces, imagen imágenes, mujer mujeres, joven jóvenes, nación naciones'],
  ])('are known in %s: %s', async (lang, pairs) => {
    for (const [one = '', other = ''] of pairs.split(', ').map((pair) => pair.split(' '))) {
      const { engine } = indexOf([inLanguage('een', lang, one), inLanguage('twee', lang, other)])
      for (const typed of [one, other])
        expect(await urlsOf(engine, search(typed)), typed).toHaveLength(2)
    }
  })

  it.each([
    ['nl', 'kans kan, plaats plaat, mens men, arts art, grens gren, overwegen overweg, man maan'],
    ['en', 'omen Oman'],
  ])('are no other words in %s: %s', async (lang, pairs) => {
    for (const [one = '', other = ''] of pairs.split(', ').map((pair) => pair.split(' '))) {
      const { engine } = indexOf([inLanguage('een', lang, one), inLanguage('twee', lang, other)])
      for (const typed of [one, other])
        expect(await urlsOf(engine, search(typed)), typed).toHaveLength(1)
    }
  })

  it.each(["auto's", 'auto’s', "AUTO'S", 'auto', 'autos'])('are of one word: %s', async (typed) => {
    const { engine } = indexOf([
      inLanguage('een', 'nl', 'Een auto op straat'),
      inLanguage('twee', 'nl', "Twee auto's op straat"),
      inLanguage('drie', 'nl', 'Drie autos op straat'),
    ])
    expect(await urlsOf(engine, search(typed))).toHaveLength(3)
    const exact = await urlsOf(engine, { ...search(typed), isExact: true })
    expect(exact).toHaveLength(typed === 'auto' ? 2 : 1)
  })

  it.each(["l'homme", 'L’homme', 'homme', "d'hommes"])(
    'are behind an elision: %s',
    async (typed) => {
      const { engine } = indexOf([
        inLanguage('un', 'fr', "C'est l'homme"),
        inLanguage('deux', 'fr', 'Un homme'),
        inLanguage('trois', 'fr', 'Des hommes'),
      ])
      expect(await urlsOf(engine, search(typed))).toHaveLength(3)
      expect(await urlsOf(engine, { ...search("l'homme"), isExact: true })).toEqual(['un'])
    },
  )

  it('are found where the word that was typed is in no article', async () => {
    const { engine } = indexOf([inLanguage('een', 'nl', 'Twee steden en hun bladeren')])
    expect(await urlsOf(engine, search('stad'))).toEqual(['een'])
    expect(await urlsOf(engine, search('blad'))).toEqual(['een'])
  })
})

describe('forms in a language that lacks the word as it was typed', () => {
  it.each([
    ['museum', 'nl', 'Een museum', 'de', 'Zwei Museen'],
    ['thema', 'nl', 'Het thema', 'de', 'Die Themen'],
    ['journal', 'en', 'A journal', 'fr', 'Les journaux'],
    ['local', 'en', 'A local train', 'fr', 'Des trains locaux'],
    ['général', 'en', 'A general', 'fr', 'Deux généraux'],
    ['animal', 'en', 'An animal', 'fr', 'Des animaux'],
    ['cruz', 'en', 'Santa Cruz', 'es', 'Dos cruces'],
    ['imagen', 'de', 'Imagen', 'es', 'Las imágenes'],
    ['bank', 'nl', 'Een bank', 'en', 'Two banks'],
    ['haus', 'nl', 'Het Haus', 'de', 'Alte Häuser'],
    ['school', 'en', 'A school', 'nl', 'Twee scholen'],
    ['boom', 'en', 'A boom', 'nl', 'Hoge bomen'],
    ['lees', 'en', 'Wine lees', 'nl', 'Wij lezen'],
  ])('are found: %s', async (typed, lang, text, otherLang, otherText) => {
    const articles = [inLanguage('one', lang, text), inLanguage('other', otherLang, otherText)]
    // In one shard, and in two: the undated have one of their own.
    for (const day of ['1987-05-12', null]) {
      const { engine } = indexOf([articles[0]!, { ...articles[1]!, date: day }])
      expect((await urlsOf(engine, search(typed))).toSorted()).toEqual(['one', 'other'])
      const exact = { ...search(typed), isExact: true }
      expect(await urlsOf(engine, exact)).toEqual(['one'])
    }
  })

  it.each([
    ['nl', 'gaan ging, gaan gegaan, schrijven schreef, meisje meisjes, museum musea, huis huisje'],
    ['en', 'go went, write wrote, mouse mice, think thought, buy bought, memorandum memoranda'],
    ['de', 'gehen ging, schreiben geschrieben, Ärztin Ärztinnen, Album Alben, Virus Viren'],
    ['fr', 'aller vont, bijou bijoux, œil yeux, émail émaux, faire fait, genou genoux'],
    ['es', 'ir van, hacer hizo, decir dijo, joven jóvenes'],
  ])('are found by a list where neither has the other beside it in %s: %s', async (lang, pairs) => {
    for (const pair of pairs.split(', ')) {
      const [one = '', other = ''] = pair.split(' ')
      for (const [text, typed] of [
        [one, other],
        [other, one],
      ] as const) {
        const { engine } = indexOf([inLanguage('one', lang, text)])
        expect(await urlsOf(engine, search(typed)), `${typed} ${text}`).toEqual(['one'])
      }
    }
  })

  it('are found in an older shard of the same language', async () => {
    const { engine } = indexOf([
      inLanguage('new', 'nl', 'De maan'),
      { ...inLanguage('old', 'nl', 'Twee manen'), date: null },
    ])
    expect((await urlsOf(engine, search('maan'))).toSorted()).toEqual(['new', 'old'])
    expect((await urlsOf(engine, search('manen'))).toSorted()).toEqual(['new', 'old'])
  })

  it('are those of the languages of the archive alone', async () => {
    const { engine } = indexOf([inLanguage('een', 'nl', 'Museen'), inLanguage('en', 'en', 'land')])
    expect(await urlsOf(engine, search('museum'))).toEqual([])
    expect(await urlsOf(engine, search('ländern'))).toEqual([])
  })

  it.each(['voz voces', 'vez veces', 'luz luces', 'pez peces', 'cruz cruces', 'lápiz lápices'])(
    'are found of words of few letters: %s',
    async (pair) => {
      const [one = '', many = ''] = pair.split(' ')
      for (const [text, typed] of [
        [one, many],
        [many, one],
      ] as const) {
        const { engine } = indexOf([inLanguage('uno', 'es', text)])
        expect(await urlsOf(engine, search(typed)), typed).toEqual(['uno'])
      }
    },
  )
})

describe('figures of any script', () => {
  it.each(['1969', '１９６９', '١٩٦٩', '۱۹۶۹', '१९६९', '๑๙๖๙', '১৯৬৯', '𝟭𝟵𝟲𝟵'])(
    'are found by those of another: %s',
    async (text) => {
      const { engine } = indexOf([inLanguage('year', 'ar', `في ${text}.`)])
      for (const typed of ['1969', '１９６９', '١٩٦٩', '۱۹۶۹', '१९६९', '๑๙๖๙'])
        expect(await urlsOf(engine, { ...search(typed), isExact: true })).toEqual(['year'])
      expect(await urlsOf(engine, search('1968'))).toEqual([])
    },
  )
})

describe('a form', () => {
  const texts = [
    inLanguage('en-landing', 'en', 'The landing was soft'),
    inLanguage('en-land', 'en', 'They land tomorrow'),
    inLanguage('nl-land', 'nl', 'Het land en de landing'),
    inLanguage('nl-only', 'nl', 'Een land aan zee'),
  ]

  it('counts in articles of its language only', async () => {
    const { engine } = indexOf(texts)
    const found = await urlsOf(engine, search('landing'))
    expect(found.toSorted()).toEqual(['en-land', 'en-landing', 'nl-land'])
  })

  it('counts so in phrases as well, and where no article has what was typed', async () => {
    const { engine } = indexOf(texts)
    // Two words of the index that were not quoted.
    expect(await urlsOf(engine, search('the/landing'))).toEqual(['en-landing'])
    expect(await urlsOf(engine, search('een/landing'))).toEqual([])
    expect((await urlsOf(engine, search('landings'))).toSorted()).toEqual([
      'en-land',
      'en-landing',
      'nl-land',
    ])
  })
})

describe('a hit', () => {
  const none = { headline: '', lead: '', body: '', byline: '', source: '', places: '' }
  const { engine } = indexOf([
    article('kort', '', { fields: { ...none, lead: 'De maan.', byline: 'Jan Verbeke' } }),
    article('ver', '', {
      fields: {
        ...none,
        lead: 'Een reis.',
        body: 'Naar de manen.',
        source: 'Belga',
        places: 'Gent',
      },
    }),
    inLanguage('land', 'en', 'They land there, and the landing is soft'),
    inLanguage('nl', 'nl', 'Het land en de landing'),
  ])
  const hitOf = async (
    url: string,
    ...parts: readonly Expression[]
  ): Promise<{ marked: readonly string[]; elsewhere: readonly string[] }> => {
    const expression: Expression = { kind: 'or', parts }
    const { hits } = await engine.search({ expression, ...first })
    const { marked, elsewhere } = hits.find((hit) => hit.url === url)!
    return { marked, elsewhere: elsewhere.map(writeQuery) }
  }

  it('says in which part of the article it is, where no text shows what was sought', async () => {
    const byline = await hitOf('kort', search('maan'), search('Verbeke'))
    expect(byline.elsewhere).toEqual(['byline:Verbeke'])
    // The sentence of the text shows it.
    expect((await hitOf('ver', search('maan'))).elsewhere).toEqual([])
    // Its source is shown, and what it has not is not named.
    const places = await hitOf('ver', search('Belga'), search('gent'), search('kort'))
    expect(places.elsewhere).toEqual(['place:gent'])
  })

  it('is what other forms are named for: those that no hit has are not', async () => {
    const dutch: Expression = { kind: 'facet', facet: 'lang', value: 'nl' }
    const both: Expression = { kind: 'and', parts: [search('landing'), dutch] }
    const found = await engine.search({ expression: both, ...first })
    expect(found.marked).toEqual(['landing'])
    const all = await engine.search({ expression: search('landing'), ...first })
    expect(all.marked).toEqual(['landing', 'land'])
  })

  it('marks forms of its own language alone', async () => {
    expect((await hitOf('land', search('landing'))).marked).toEqual(['landing', 'land'])
    expect((await hitOf('nl', search('landing'))).marked).toEqual(['landing'])
  })
})

function inLanguage(url: string, lang: string, text: string): SearchedArticle {
  return article(url, text, {
    facets: { topic: [], place: [], source: [], author: [], lang: [lang] },
  })
}

describe('an engine', () => {
  const articles = [
    article('kop.html', 'Water.', {
      fields: { headline: 'Brand', lead: 'Water.', body: '', byline: '', source: '', places: '' },
    }),
    article('lead.html', 'Brand in Gent, en nog wat meer over Gent.'),
    article('lang.html', `Brand ${'en veel andere woorden over van alles '.repeat(40)}`),
    article('oud.html', 'Brand', { date: null }),
  ]

  it('puts what a headline says first, and what is long last', async () => {
    const { engine } = indexOf(articles)
    const { hits } = await engine.search({ expression: search('brand'), ...first })
    expect(hits.map(({ url }) => url)).toEqual(['kop.html', 'oud.html', 'lead.html', 'lang.html'])
  })

  it('loads the words and rows that it needs, and nothing else', async () => {
    const { engine, loaded } = indexOf(inventArticles(2, 400))
    await engine.search({ expression: search('minister'), order: 'newest', from: 0, count: 3 })
    expect(loaded.filter((path) => /facets|articles|\/p\d/.test(path))).toEqual([])
    const rows = loaded.filter((path) => /\/r\d/.test(path))
    expect(rows.length).toBeLessThan(4)
    const count = loaded.length
    await engine.search({ expression: search('minister'), order: 'newest', from: 0, count: 3 })
    expect(loaded.length).toBe(count)
  })

  it('asks again for what could not be loaded', async () => {
    let isBroken = true
    const { engine } = indexOf(articles, () => isBroken)
    const request = { expression: search('brand'), ...first }
    await expect(engine.search(request)).rejects.toThrow(/w0/)
    isBroken = false
    expect((await engine.search(request)).total).toBe(4)
  })

  it('knows words that are written nearly like one that it does not have', async () => {
    const { engine } = indexOf(articles)
    expect(await engine.nearestWords('brnad', 3)).toEqual(['brand'])
    expect(await engine.nearestWords('brandt', 3)).toEqual(['brand'])
    expect(await engine.nearestWords('zzz', 3)).toEqual([])
    // Where none is written like it, those that begin like it.
    expect(await engine.nearestWords('anderhalf', 3)).toEqual(['andere'])
  })

  it('takes a facet by its slug, or by its name as somebody types it', async () => {
    const { engine } = indexOf([
      article('a.html', 'x', {
        facets: {
          topic: [],
          place: [],
          source: ['Agence France-Presse'],
          author: [],
          lang: ['pt-br'],
        },
      }),
      article('b.html', 'x'),
    ])
    for (const value of ['Agence France-Presse', 'agence france presse'])
      expect(await urlsOf(engine, { kind: 'facet', facet: 'source', value })).toEqual(['a.html'])
    expect(await urlsOf(engine, { kind: 'facet', facet: 'lang', value: 'pt' })).toEqual(['a.html'])
  })

  it('ignores what has no letter and no figure, and finds nothing by that alone', async () => {
    const { engine } = indexOf(articles)
    const empty = search('!!')
    expect(await urlsOf(engine, empty)).toEqual([])
    const both: Expression = { kind: 'and', parts: [search('gent'), empty] }
    expect(await urlsOf(engine, both)).toEqual(['lead.html'])
  })

  it('answers for an archive without articles', async () => {
    const { engine } = indexOf([])
    expect(await urlsOf(engine, ALL)).toEqual([])
    const facets = await engine.facets(ALL)
    expect(FACETS.map((facet) => facets[facet])).toEqual(FACETS.map(() => []))
  })
})

async function listDates(
  engine: SearchEngine,
  order: 'newest' | 'oldest',
): Promise<readonly (string | null)[]> {
  const { hits } = await engine.search({ expression: ALL, order, from: 0, count: 1e6 })
  return hits.map(({ date: each }) => each)
}
