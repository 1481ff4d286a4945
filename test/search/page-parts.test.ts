/** What the search page is drawn from, part by part: sentences, filters, marks, addresses, diagrams, files of figures. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillIn, formOf } from '../../src/language/fill-in.js'
import { INTERFACES } from '../../src/language/interface/interfaces.js'
import type { ExplanationTexts } from '../../src/language/interface/search-texts.js'
import { explainQuery, type Wording } from '../../src/search/explain-query.js'
import {
  addFilter,
  filtersOf,
  isOutside,
  linesOf,
  moveRange,
  rangeOf,
  removeFilter,
  removeLine,
  wordsOf,
  yearsMeant,
} from '../../src/search/filters.js'
import { anywhere, withoutPhrases } from '../../src/search/change-parts.js'
import { nearestValues } from '../../src/search/nearest-values.js'
import { markWords, prepareMarks } from '../../src/search/mark-words.js'
import { printedForms } from '../../src/search/printed-forms.js'
import { otherForms } from '../../src/search/other-forms.js'
import { readState, START, writeState, type PageState } from '../../src/search/page-state.js'
import { parseQuery } from '../../src/search/parse-query.js'
import {
  axisSteps,
  countMonths,
  countYears,
  labelEvery,
  yearWithin,
} from '../../src/search/periods.js'
import { ORDERS, type Expression } from '../../src/search/query.js'
import { replaceWord, wantedWords } from '../../src/search/replace-word.js'
import { textFragment } from '../../src/search/text-fragment.js'
import { tableOf, timeLinesOf } from '../../src/search/time-lines.js'
import { writeCsv } from '../../src/search/write-csv.js'
import { writeLines } from '../../src/search/write-lines.js'
import { writeQuery } from '../../src/search/write-query.js'

const parse = (text: string): Expression => parseQuery(text).expression

function wordingOf(texts: ExplanationTexts): Wording {
  return { texts, comma: ', ', date: (date) => date, label: ({ value }) => value }
}

describe('the sentence that says a search back', () => {
  const english = wordingOf(INTERFACES.en.texts.search.script.explain)
  it.each([
    ['moon', 'Searching for “moon”'],
    ['moon landing', 'Searching for “moon” and “landing”'],
    ['"prime minister" budget', 'Searching for “prime minister” and “budget”'],
    ['"bank"', 'Searching for exactly “bank”'],
    ['astro*', 'Searching for words that begin with “astro”'],
    ['"neil arm*"', 'Searching for “neil” followed by a word that begins with “arm”'],
    ['"neil arm"*', 'Searching for “neil” followed by a word that begins with “arm”'],
    [
      'lead:"the first m*"',
      'Searching for “the first” followed by a word that begins with “m” in the lead',
    ],
    ['"arm*"', 'Searching for words that begin with “arm”'],
    ['moon OR mars', 'Searching for “moon” or “mars”'],
    ['sun (moon OR mars)', 'Searching for “sun” and (“moon” or “mars”)'],
    ['moon -eclipse', 'Searching for “moon” and not “eclipse”'],
    ['headline:moon', 'Searching for “moon” in the headline'],
    ['moon topic:space -source:afp', 'Searching for “moon”, topic “space”, not source “afp”'],
    ['moon 1969..1972', 'Searching for “moon”, from 1969 to 1972'],
    ['moon after:1969', 'Searching for “moon”, from 1970 on'],
    ['moon ..1972', 'Searching for “moon”, until 1972'],
    ['moon 1969-07-20', 'Searching for “moon”, on 1969-07-20'],
    ['date:1969', 'Searching for all articles, in 1969'],
    ['moon date:none', 'Searching for “moon”, without a date'],
    ['moon -date:none', 'Searching for “moon”, with a date'],
    ['moon OR date:none', 'Searching for “moon” or without a date'],
    ['after:2019..2020', 'Searching for all articles, from 2021 on'],
    ['from July 1969 to May 1970', 'Searching for all articles, from 1969-07 to 1970-05'],
    ['lang:constructor', 'Searching for all articles, language “constructor”'],
    ['topic:__proto__', 'Searching for all articles, topic “__proto__”'],
    [
      'headline:21 juli 1969',
      'Searching for “21” in the headline and “juli” in the headline and “1969” in the headline',
    ],
    ['constructor', 'Searching for “constructor”'],
    ['__proto__', 'Searching for “proto”'],
    ['toString', 'Searching for “toString”'],
    ['hasOwnProperty', 'Searching for “hasOwnProperty”'],
    ['moon {what} <b>', 'Searching for “moon” and “what” and “b”'],
  ])('of %j is %j', (query, sentence) => {
    expect(explainQuery(parse(query), english)).toBe(sentence)
  })

  it('has no brace left in any language', () => {
    const query =
      'a "b" c* "p q*" headline:d lead:e text:f byline:g (h OR i) -j topic:k place:l source:m author:n lang:o'
    for (const { texts } of Object.values(INTERFACES))
      for (const dates of ['1969', '1969..1972', '1969..', '..1972', '1969-07-20'])
        expect(
          explainQuery(parse(`${query} ${dates}`), wordingOf(texts.search.script.explain)),
        ).not.toMatch(/[{}]/)
  })
})

describe('texts', () => {
  it('are filled in once: what is filled in may hold braces', () => {
    expect(fillIn('{a} and {b}, {c}', { a: '{b}', b: '$&' })).toBe('{b} and $&, {c}')
  })

  it('have a form for numbers that they do not tell apart', () => {
    const forms = { one: 'one', other: 'more' }
    expect([formOf(forms, 'one'), formOf(forms, 'many')]).toEqual(['one', 'more'])
  })
})

describe('filters', () => {
  const query = 'moon topic:space 1969..1972'

  it('stand beside the words', () => {
    expect(filtersOf(parse(query)).map(writeQuery)).toEqual(['topic:space', '1969..1972'])
    expect(writeQuery(wordsOf(parse(query)))).toBe('moon')
  })

  it('are added once, and taken away', () => {
    const filter = { kind: 'facet', facet: 'source', value: 'De Standaard' } as const
    const added = addFilter(addFilter(parse('moon OR mars'), filter), filter)
    expect(writeQuery(added)).toBe('(moon OR mars) source:"De Standaard"')
    expect(writeQuery(removeFilter(added, filter))).toBe('moon OR mars')
  })

  it('have one range of days, which the narrowest of them make', () => {
    expect(rangeOf(parse('moon'))).toBe(null)
    expect(rangeOf(parse('1969.. ..1972-03 date:1970'))).toEqual({
      kind: 'dates',
      from: '1970',
      to: '1970',
    })
    expect(writeQuery(moveRange(parse(query), { kind: 'dates', from: '1970', to: '1970' }))).toBe(
      'moon topic:space date:1970',
    )
    expect(writeQuery(moveRange(parse(query), null))).toBe('moon topic:space')
  })
})

describe('days that lie outside of the archive', () => {
  it.each([
    ['date:1850', true],
    ['1850..1968', true],
    ['..1969-06', true],
    ['1969..', false],
    ['date:1969', false],
    ['1969-07-20', false],
    ['1975', false],
    ['date:1981', true],
    ['after:1980', true],
    ['date:1980', false],
    ['1980-02..', false],
  ])('are told from others: %s', (query, expected) => {
    const archive = { kind: 'dates', from: '1969-07-20', to: '1980-02-03' } as const
    expect(isOutside(rangeOf(parse(query)), archive)).toBe(expected)
  })
})

describe('a year that was typed as a word', () => {
  it.each([
    ['moon 1969', 'moon date:1969'],
    ['1969', 'date:1969'],
    ['oorlog 1914-1918', 'oorlog 1914..1918'],
    ['1914–1918', '1914..1918'],
    ['1918-1914', undefined],
    ['0114-1918-2', undefined],
    ['moon "1969"', undefined],
    ['moon 1969 date:1970', undefined],
    ['moon OR 1969', undefined],
    ['moon -1969', undefined],
  ])('may be meant as a date: %s → %s', (query, expected) => {
    const [meant] = yearsMeant(parse(query))
    expect(meant && writeQuery(meant.expression)).toBe(expected)
  })
})

describe('lines over time', () => {
  it('are what a bar or OR divides, each with all filters', () => {
    const lines = linesOf(parse('(moon | "soft landing" | sun OR stars) lang:en'))
    expect(lines.map(({ words }) => writeQuery(words))).toEqual([
      'moon',
      '"soft landing"',
      'sun OR stars',
    ])
    expect(lines.map(({ expression }) => writeQuery(expression))).toEqual([
      'moon lang:en',
      '"soft landing" lang:en',
      '(sun OR stars) lang:en',
    ])
  })

  it.each([
    ['maan OR moon | mars', 1, '(maan OR moon)', ['maan OR moon']],
    ['maan OR moon | mars lang:nl', 1, '(maan OR moon) lang:nl', ['maan OR moon']],
    ['maan OR moon | mars | zon', 2, '(maan OR moon) | mars', ['maan OR moon', 'mars']],
    [
      'maan OR moon | mars | zon 1969-07',
      1,
      '((maan OR moon) | zon) 1969-07',
      ['maan OR moon', 'zon'],
    ],
    ['maan landing | mars', 1, 'maan landing', ['maan landing']],
    ['maan | mars', 0, 'mars', ['mars']],
    ['maan lang:nl | moon lang:en', 0, 'moon lang:en', ['moon']],
  ])('stay the lines that they are where one goes: %s', (text, index, left, lines) => {
    const { expression } = parseQuery(text)
    const written = writeLines(removeLine(expression, index), linesOf(expression).length === 2)
    expect(written).toBe(left)
    const again = parseQuery(written)
    const drawn = linesOf(again.expression, again.isOneLine)
    expect(drawn.map(({ words }) => writeQuery(words))).toEqual(lines)
  })

  it.each([
    ['a | b', false],
    ['a OR b', false],
    ['(a OR b)', true],
    ['(a OR b) lang:nl', true],
    ['(a | b) lang:nl', false],
    ['a b', true],
    ['c (a OR b)', true],
  ])('are divided by bars, and by OR outside of brackets: %s', (text, expected) => {
    expect(parseQuery(text).isOneLine).toBe(expected)
  })

  it('can be taken away', () => {
    const query = parse('moon | mars | venus')
    expect(writeQuery(removeLine(query, 1))).toBe('moon OR venus')
    expect(writeQuery(removeLine(parse('moon'), 0))).toBe('')
  })

  const all = new Map([
    ['1969', 1],
    ['1969-07', 3],
    ['1971-01', 5],
  ])
  const hits = new Map([['1969-07', 2]])

  it('have a point for every year, whose share is not known where there is nothing', () => {
    const { periods, lines } = timeLinesOf(all, [{ name: 'moon', hits }], null, null)
    expect(periods.map(({ period, count }) => [period, count])).toEqual([
      ['1969', 4],
      ['1970', 0],
      ['1971', 5],
    ])
    expect(lines[0]?.points.map(({ count, share }) => [count, share])).toEqual([
      [2, 0.5],
      [0, null],
      [0, 0],
    ])
  })

  it('have the months of one year', () => {
    const { periods, lines } = timeLinesOf(all, [{ name: 'moon', hits }], '1969', null)
    expect(periods).toHaveLength(12)
    expect(lines[0]?.points[6]).toEqual({ period: '1969-07', count: 2, share: 2 / 3 })
  })

  it('make a table of figures, and a file that no spreadsheet runs', () => {
    const lines = timeLinesOf(all, [{ name: '=1+1 "a"', hits }], null, null)
    const table = tableOf(lines, { period: 'Year', all: 'All', share: 'share' })
    expect(writeCsv(table)).toBe(
      `Year,All,"'=1+1 ""a""","'=1+1 ""a"" (share)"\r\n1969,4,2,0.5\r\n1970,0,0,\r\n1971,5,0,0\r\n`,
    )
  })
})

describe('periods', () => {
  it('are years without a gap, and the months of a year', () => {
    const counts = new Map([
      ['0999', 1],
      ['1001-12', 2],
      ['undated', 7],
    ])
    expect(countYears(counts)).toEqual([
      { period: '0999', count: 1 },
      { period: '1000', count: 0 },
      { period: '1001', count: 2 },
    ])
    expect(countYears(new Map())).toEqual([])
    expect(countMonths(counts, '1001').at(-1)).toEqual({ period: '1001-12', count: 2 })
  })

  it('lie within a year, or do not', () => {
    expect(
      ['date:1969', '1969-07', '1969-07-20', '1969-02..1969', '1969..1970', '1969..', 'a'].map(
        yearOfRange,
      ),
    ).toEqual(['1969', '1969', '1969', '1969', null, null, null])
  })

  it('have axes in round steps that reach the top', () => {
    expect(axisSteps(0, true)).toEqual([0, 1])
    expect(axisSteps(3, true)).toEqual([0, 1, 2, 3])
    expect(axisSteps(37, true)).toEqual([0, 10, 20, 30, 40])
    expect(axisSteps(0.034, false)).toEqual([0, 0.01, 0.02, 0.03, 0.04])
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e7, noNaN: true }), (most) => {
        const steps = axisSteps(most, false)
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-9))
        expect(steps.length).toBeLessThanOrEqual(6)
      }),
    )
    expect(labelEvery(120, 8)).toBe(20)
    expect(labelEvery(3, 8)).toBe(1)
  })
})

describe('marks', () => {
  it.each([
    ['De maan, de Maan.', ['maan'], 'De [maan], de [Maan].'],
    ['Café crème', ['cafe', 'creme'], '[Café] [crème]'],
    ['The prime minister’s prime', ['prime minister', 'prime'], 'The [prime minister]’s [prime]'],
    ['maanden', ['maan'], 'maanden'],
    ['月球上的人', ['月球'], '[月球]上的人'],
    ['<b>moon</b>', ['b', 'moon'], '<[b]>[moon]</[b]>'],
    ['', ['a'], ''],
  ])('stand in %j for %j', (text, sought, expected) => {
    expect(marked(text, ...sought)).toBe(expected)
  })

  it('leave every text as it was', () => {
    const any = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(any, fc.array(any), (text, sought) => {
        expect(
          markWords(text, prepareMarks(sought))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('lead to the same words on the page of an article', () => {
    const pieces = markWords('Café, a well-known cafe & bar', prepareMarks(['cafe', 'well known']))
    expect(textFragment(pieces)).toBe('#:~:text=Caf%C3%A9&text=well%2Dknown&text=cafe')
    expect(textFragment([{ text: '\ud800', isMarked: true }])).toBe('#:~:text=%EF%BF%BD')
    expect(textFragment([])).toBe('')
  })
})

describe('words that were found', () => {
  it('are named where nobody typed them', () => {
    expect(otherForms(parse('Maan "de koning"'), ['maan', 'manen', 'de koning'])).toEqual(['manen'])
    expect(otherForms(parse('maan*'), ['maanden'])).toEqual([])
    expect(otherForms(parse('a -manen'), ['a'])).toEqual([])
  })

  it('are named as they are printed, and only where that is known', () => {
    const texts = ['Généraux, généraux et Présidents', 'Le général Élie']
    const forms = ['generaux', 'general', 'presidents', 'elie', 'constructor', 'presidente']
    expect(printedForms(forms, texts)).toEqual(['généraux', 'général', 'Présidents', 'Élie'])
    expect(printedForms([], texts)).toEqual([])
  })

  it('are marked by their start', () => {
    expect(marked('Verkiezing, verkiesbaar, kiezen', 'verkie*')).toBe(
      '[Verkiezing], [verkiesbaar], kiezen',
    )
    expect(marked('The prime ministers, a prime', 'prime min*')).toBe(
      'The [prime ministers], a prime',
    )
  })

  it('take the place of a word that is not there', () => {
    const query = parse('maann (koning -maann) topic:maann')
    const [word] = wantedWords(query)
    expect(writeQuery(replaceWord(query, word!, 'maan'))).toBe('maan koning -maann topic:maann')
  })
})

describe('a search that asks for less', () => {
  it.each([
    ['headline:moon -lead:mars', 'moon -mars'],
    ['source:belga moon', 'belga moon'],
    ['author:"Jan Peeters" lang:nl', '"Jan Peeters" lang:nl'],
    ['headline:"soft landing" 1969-07', '"soft landing" 1969-07'],
  ])('asks anywhere for what was asked of a part: %s', (query, expected) => {
    expect(writeQuery(anywhere(parse(query)))).toBe(expected)
  })

  it.each([
    ['"soft landing" moon', 'soft landing moon'],
    ['headline:"soft land*"', 'headline:soft headline:land*'],
    ['"bank"', 'bank'],
    ['東京', '東 京'],
    ['-"soft landing"', '-(soft landing)'],
    ['moon OR mars', 'moon OR mars'],
  ])('asks for the words of a phrase: %s', (query, expected) => {
    expect(writeQuery(withoutPhrases(parse(query)))).toBe(expected)
  })
})

describe('names that a facet has', () => {
  const values = ['Pressmark', 'Agence France-Presse', 'Belga', 'De Standaard'].map((label) => ({
    value: label,
    label,
  }))
  it.each([
    ['belgga', ['Belga']],
    ['standaard', ['De Standaard']],
    ['press', ['Pressmark', 'Agence France-Presse']],
    ['presmark', ['Pressmark']],
    ['AGENCE', ['Agence France-Presse']],
    ['xyz', ['Pressmark', 'Agence France-Presse']],
  ])('are those that are like %s, or the most frequent', (typed, expected) => {
    expect(nearestValues(typed, values, 2).map(({ label }) => label)).toEqual(expected)
  })
})

describe('the address of the page', () => {
  it('says all of the state, and no more', () => {
    expect(writeState(START)).toBe('')
    expect(writeState({ ...START, query: 'a "b c"', order: 'newest', page: 2 })).toBe(
      '?q=a+%22b+c%22&sort=newest&page=2',
    )
    expect(readState('?q=&page=-1&sort=x&view=y&scale=z')).toEqual({ ...START, query: '' })
    expect(readState('?page=1e9')).toEqual(START)
  })

  it('gives the state again', () => {
    const state: fc.Arbitrary<PageState> = fc.record({
      query: fc.option(fc.string({ unit: 'grapheme' })),
      order: fc.option(fc.constantFrom(...ORDERS)),
      page: fc.integer({ min: 1, max: 1000 }),
      view: fc.constantFrom('articles', 'time'),
      scale: fc.constantFrom('share', 'count'),
    })
    fc.assert(
      fc.property(state, (each) => {
        expect(readState(writeState(each))).toEqual(each)
      }),
    )
  })
})

/** A text with brackets around what is marked. */
function marked(text: string, ...sought: readonly string[]): string {
  return markWords(text, prepareMarks(sought))
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')
}

function yearOfRange(query: string): string | null {
  return yearWithin(rangeOf(parse(query)))
}
