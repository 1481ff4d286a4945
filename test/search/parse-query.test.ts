/** Texts as people type them → the search that they ask for; and any text at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/search/parse-query.js'
import type { Expression, Field } from '../../src/search/query.js'
import { writeQuery } from '../../src/search/write-query.js'

function word(text: string, field: Field | null = null): Expression {
  return { kind: 'words', words: [text], isExact: false, isPrefix: false, field }
}

function phrase(text: string, field: Field | null = null): Expression {
  return { kind: 'words', words: text.split(' '), isExact: true, isPrefix: false, field }
}

function prefix(text: string): Expression {
  return { kind: 'words', words: [text], isExact: false, isPrefix: true, field: null }
}

function all(...parts: readonly Expression[]): Expression {
  return { kind: 'and', parts }
}

function any(...parts: readonly Expression[]): Expression {
  return { kind: 'or', parts }
}

function none(part: Expression): Expression {
  return { kind: 'not', part }
}

function dates(from: string | null, to: string | null = from): Expression {
  return { kind: 'dates', from, to }
}

const nothing: Expression = { kind: 'all' }
const [a, b, c] = ['a', 'b', 'c'].map((text) => word(text)) as [Expression, Expression, Expression]

const cases: readonly (readonly [string, Expression])[] = [
  ['', nothing],
  ['moon', word('moon')],
  ['Prime minister', all(word('Prime'), word('minister'))],
  ['"prime minister" budget', all(phrase('prime minister'), word('budget'))],
  ['“prime minister„ budget', all(phrase('prime minister'), word('budget'))],
  ['«premier ministre» a', all(phrase('premier ministre'), a)],
  ['"bank"', phrase('bank')],
  ['"prime minister', phrase('prime minister')],
  [
    '"prime min*"',
    { kind: 'words', words: ['prime', 'min'], isExact: true, isPrefix: true, field: null },
  ],
  ['""', nothing],
  ['"', nothing],
  ['\u202everkiez\u2066en*', prefix('verkiezen')],
  ['verkiez*', prefix('verkiez')],
  ['*', nothing],
  ['&&& ?! ...', nothing],
  ['moon, (and stars!)', all(word('moon'), word('and'), word('stars'))],
  ['O’Brien e-mail AT&T', all(word('O’Brien'), word('e-mail'), word('AT&T'))],
  ['a AND b', all(a, b)],
  ['a OR b', any(a, b)],
  ['a b OR c', any(all(a, b), c)],
  ['a (b OR c)', all(a, any(b, c))],
  ['a | b OR c', any(a, any(b, c))],
  ['a b | c', any(all(a, b), c)],
  ['a | b date:1987', all(any(a, b), dates('1987'))],
  ['a date:1987 | b date:1988', any(all(a, dates('1987')), all(b, dates('1988')))],
  ['a | date:1987', any(a, dates('1987'))],
  ['a OR b date:1987', any(a, all(b, dates('1987')))],
  ['a and b or c', all(a, word('and'), b, word('or'), c)],
  ['a NOT b', all(a, none(b))],
  ['a -b', all(a, none(b))],
  ['a - b', all(a, b)],
  ['-b', none(b)],
  ['a -"b c"', all(a, none(phrase('b c')))],
  ['a -(b c)', all(a, none(all(b, c)))],
  ['a NOT NOT b', all(a, b)],
  ['a NOT -b', all(a, b)],
  ['+a +b', all(a, b)],
  ['--a', none(a)],
  ['((a))', a],
  ['(a b) c', all(a, b, c)],
  ['(a OR (b', any(a, b)],
  ['a) b', all(a, b)],
  ['()', nothing],
  ['a ()', a],
  ['a AND', a],
  ['OR a', a],
  ['a OR OR b', any(a, b)],
  ['a | | b', any(a, b)],
  ['(NOT) a', a],
  ['AND', phrase('AND')],
  ['NOT OR', all(phrase('NOT'), phrase('OR'))],
  ['"AND"', phrase('AND')],
  ['headline:moon', word('moon', 'headline')],
  ['Headline:moon', word('moon', 'headline')],
  ['headline: moon', word('moon', 'headline')],
  ['headline:"prime minister" a', all(phrase('prime minister', 'headline'), a)],
  ['headline:(a OR b) c', all(any(word('a', 'headline'), word('b', 'headline')), c)],
  ['headline:AND', word('AND', 'headline')],
  ['headline:', nothing],
  ['text:a byline:b lead:c', all(word('a', 'body'), word('b', 'byline'), word('c', 'lead'))],
  ['nofield:moon', word('nofield:moon')],
  ['topic:politics', { kind: 'facet', facet: 'topic', value: 'politics' }],
  ['source:"De  Standaard"', { kind: 'facet', facet: 'source', value: 'De Standaard' }],
  ['-author:jd', none({ kind: 'facet', facet: 'author', value: 'jd' })],
  [
    'lang:(nl OR fr)',
    any(
      { kind: 'facet', facet: 'lang', value: 'nl' },
      { kind: 'facet', facet: 'lang', value: 'fr' },
    ),
  ],
  ['place:""', nothing],
  ['1987', word('1987')],
  ...[
    '21 juli 1969',
    'July 21, 1969',
    '21st of July 1969',
    '21. Juli 1969',
    '21 juillet 1969',
    '21 jul 1969',
  ].map((text) => [text, dates('1969-07-21')] as const),
  ...[
    '21 de julio de 1969',
    '21 يوليو 1969',
    '21 تموز 1969',
    '21/07/1969',
    '21-7-1969',
    '21.7.1969',
    '7/21/1969',
    '1969/07/21',
  ].map((text) => [text, dates('1969-07-21')] as const),
  ...['juli 1969', 'July, 1969', 'juillet 1969', 'julio de 1969', '07-1969', '7/1969'].map(
    (text) => [text, dates('1969-07')] as const,
  ),
  ...[
    'zondag 20 juli 1969',
    'zo 20 juli 1969',
    'op zondag 20 juli 1969',
    'Sunday 20 July 1969',
    'Sunday, July 20, 1969',
    'on Sunday the 20th of July 1969',
    'Sun, 20 Jul 1969',
    'Sonntag, den 20. Juli 1969',
    'am Sonntag, dem 20. Juli 1969',
    'le dimanche 20 juillet 1969',
    'dim. 20 juillet 1969',
    'So 20. Juli 1969',
    'dom 20 julio 1969',
    'el domingo 20 de julio de 1969',
    'domingo, 20 de julio de 1969',
    'يوم الأحد 20 يوليو 1969',
    'Sunday 20/07/1969',
    'zondag 1969-07-20',
    // Its weekday is another one.
    'maandag 20 juli 1969',
  ].map((text) => [text, dates('1969-07-20')] as const),
  ...[
    'juli 1969 - augustus 1969',
    'juli 1969 – augustus 1969',
    'juli 1969–augustus 1969',
    'juli - augustus 1969',
    'juli–augustus 1969',
    'juli 1969 .. augustus 1969',
    'van juli 1969 tot augustus 1969',
    'van juli tot en met augustus 1969',
    'juli 1969 t/m augustus 1969',
    'from July 1969 to August 1969',
    'July 1969 until August 1969',
    'between July and August 1969',
    'von Juli 1969 bis August 1969',
    'zwischen Juli und August 1969',
    'de juillet 1969 à août 1969',
    'de juillet 1969 jusqu’en août 1969',
    "de juillet 1969 jusqu'en août 1969",
    'entre juillet et août 1969',
    'de julio a agosto de 1969',
    'desde julio de 1969 hasta agosto de 1969',
    'من يوليو 1969 إلى أغسطس 1969',
    '1969-07 tot 1969-08',
    '7/1969 - 8/1969',
    'augustus 1969 - juli 1969',
    'date:juli 1969 - augustus 1969',
  ].map((text) => [text, dates('1969-07', '1969-08')] as const),
  ...[
    '1969 - 1971',
    '1969 – 1971',
    '1969 .. 1971',
    '1969 … 1971',
    'van 1969 tot 1971',
    'from 1969 to 1971',
    'de 1969 à 1971',
    'entre 1969 y 1971',
    '1969 bis 1971',
    '1971 - 1969',
  ].map((text) => [text, dates('1969', '1971')] as const),
  ...[
    '16-24 juli 1969',
    '16 - 24 juli 1969',
    '16. bis 24. Juli 1969',
    'du 16 au 24 juillet 1969',
    'del 16 al 24 de julio de 1969',
    'from Wednesday the 16th of July 1969 until Thursday the 24th of July 1969',
    'van woensdag 16 tot en met donderdag 24 juli 1969',
  ].map((text) => [text, dates('1969-07-16', '1969-07-24')] as const),
  ...['in juli 1969', 'im Juli 1969', 'en juillet 1969', '1969/07', '1969/7'].map(
    (text) => [text, dates('1969-07')] as const,
  ),
  ['1er août 1914', dates('1914-08-01')],
  ['1-5-2004', dates('2004-05-01')],
  ['maan 21 juli 1969 landing', all(word('maan'), dates('1969-07-21'), word('landing'))],
  ['juli 1969 OR mei 1970', any(dates('1969-07'), dates('1970-05'))],
  ['maan -21/07/1969', all(word('maan'), none(dates('1969-07-21')))],
  ['date:21 juli 1969', dates('1969-07-21')],
  ['after:"21 juli 1969"', dates('1969-07-22', null)],
  ['before:1-5-2004', dates(null, '2004-04-30')],
  // Words, and no dates.
  ['"21 juli 1969"', phrase('21 juli 1969')],
  ['"1-5-2004"', phrase('1-5-2004')],
  ['21 juli', all(word('21'), word('juli'))],
  ['31 juni 1969', all(word('31'), word('juni'), word('1969'))],
  ['zo 31 juni 1969', all(word('zo'), word('31'), word('juni'), word('1969'))],
  ['zondag juli', all(word('zondag'), word('juli'))],
  ['since 1969', all(word('since'), word('1969'))],
  ['1914-1918', word('1914-1918')],
  ['1914–1918', word('1914–1918')],
  [
    'de oorlog van 1914-1918',
    all(...['de', 'oorlog', 'van', '1914-1918'].map((each) => word(each))),
  ],
  ['1969/70', word('1969/70')],
  ['1911/12', word('1911/12')],
  ['(1969) to 1971', all(word('1969'), word('to'), word('1971'))],
  ['since (1969-07)', all(word('since'), dates('1969-07'))],
  ['headline:since (1969-07)', all(word('since', 'headline'), dates('1969-07'))],
  ['moon - landing', all(word('moon'), word('landing'))],
  ['moon NOT - landing', all(word('moon'), none(word('landing')))],
  ['1969 -1971', all(word('1969'), none(word('1971')))],
  ['topic:juli 1969', all({ kind: 'facet', facet: 'topic', value: 'juli' }, word('1969'))],
  [
    'headline:21 juli 1969 a',
    all(word('21', 'headline'), word('juli', 'headline'), word('1969', 'headline'), a),
  ],
  ['-headline:juli 1969', none(all(word('juli', 'headline'), word('1969', 'headline')))],
  ['date:none', none(dates(null, '9999'))],
  ['a -date:None', all(a, dates(null, '9999'))],
  ['date:"none"', none(dates(null, '9999'))],
  ['after:none', word('none')],
  ['date:1969-1971', dates('1969', '1971')],
  ['date:1969–1971', dates('1969', '1971')],
  ['date:1969 - 1971', dates('1969', '1971')],
  ['after:2019..2020', dates('2021', null)],
  ['before:2019..2020', dates(null, '2018')],
  ['after:..2020', dates('2021', null)],
  ['31/06/1969', word('31/06/1969')],
  ['mars 2020', all(word('mars'), word('2020'))],
  ['5 mars 2020', dates('2020-03-05')],
  ['mar 2020', all(word('mar'), word('2020'))],
  ['juli (1969)', all(word('juli'), word('1969'))],
  ['-juli (1969)', all(none(word('juli')), word('1969'))],
  ['headline:1-5-2004', word('1-5-2004', 'headline')],
  ['headline:(juli 1969)', all(word('juli', 'headline'), word('1969', 'headline'))],
  ['juli 69', all(word('juli'), word('69'))],
  ['1.2.3456', word('1.2.3456')],
  ['3.1944', word('3.1944')],
  ['date:1987', dates('1987')],
  ['1987-05', dates('1987-05')],
  ['1987-5-3', dates('1987-05-03')],
  ['(1987-05).', dates('1987-05')],
  ['1987-13', word('1987-13')],
  ['1987-02-30', word('1987-02-30')],
  ['2019..2021', dates('2019', '2021')],
  ['2021..2019', dates('2019', '2021')],
  ['1987-05..1987', dates('1987-05', '1987')],
  ['2019..', dates('2019', null)],
  ['..2019-03', dates(null, '2019-03')],
  ['2019…2021', dates('2019', '2021')],
  ['..', nothing],
  ['1..5', word('1..5')],
  ['after:2019', dates('2020', null)],
  ['after:2019-12', dates('2020-01', null)],
  ['after:2020-02-29', dates('2020-03-01', null)],
  ['before:2019', dates(null, '2018')],
  ['before:2020-03-01', dates(null, '2020-02-29')],
  ['before:"2020-01"', dates(null, '2019-12')],
  ['after:9999', word('9999')],
  ['after:lunch', word('lunch')],
  ['-1987-05', none(dates('1987-05'))],
  ['headline:1987-05', word('1987-05', 'headline')],
  ['中文 "新闻"', all(word('中文'), phrase('新闻'))],
]

describe('a date as people type it', () => {
  it.each([
    ['maan 21 juli 1969', '21 juli 1969', 'maan "21 juli 1969"'],
    ['1-5-2004 OR juli 1969', '1-5-2004, juli 1969', '"1-5-2004" OR "juli 1969"'],
    ['-21/07/1969', '21/07/1969', '-"21/07/1969"'],
    ['1969 - 1971', '1969 - 1971', '"1969 1971"'],
    ['zondag 20 juli 1969', 'zondag 20 juli 1969', '"zondag 20 juli 1969"'],
  ])('has a way back to its words: %s', (text, words, query) => {
    const { asWords } = parseQuery(text)
    expect(asWords?.words).toBe(words)
    expect(writeQuery(asWords!.expression)).toBe(query)
    expect(parseQuery(query).asWords).toBe(null)
  })

  it.each(['1969-07-21', 'date:1-5-2004', 'headline:(juli 1969)', '"juli 1969"', 'juli'])(
    'has none where nothing was taken for one: %s',
    (text) => {
      expect(parseQuery(text).asWords).toBe(null)
    },
  )

  it.each([
    ['zondag 20 juli 1969', []],
    ['maandag 20 juli 1969', ['1969-07-20']],
    ['mar 21 mar 1969', ['1969-03-21']],
    ['Monday 20 July 1969 until Friday 25 July 1969', ['1969-07-20']],
    ['headline:(maandag 20 juli 1969)', []],
  ])('is told of its weekday where that is another one: %s', (text, days) => {
    expect(parseQuery(text).otherDays).toEqual(days)
  })

  it('is not made of words that stood apart', () => {
    for (const text of ['juli (1969)', '(21) juli 1969', '-juli (1969)', 'a (juli OR b) 1969']) {
      const { expression } = parseQuery(text)
      expect(parseQuery(writeQuery(expression)).expression).toEqual(expression)
    }
  })
})

describe('parseQuery', () => {
  it.each(cases)('reads %j', (text, expected) => {
    const { expression, isCut } = parseQuery(text)
    expect({ expression, isCut }).toEqual({ expression: expected, isCut: false })
  })

  it.each(cases)('reads what is written of %j as the same search', (text) => {
    const { expression } = parseQuery(text)
    expect(parseQuery(writeQuery(expression)).expression).toEqual(expression)
  })

  it('reads what is written of any search as the same search', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        const { expression } = parseQuery(text)
        expect(parseQuery(writeQuery(expression)).expression).toEqual(expression)
      }),
      { numRuns: 3000 },
    )
  })

  it('makes a search of a bounded size of any text, however long', () => {
    const long = ['(', '"', '-', 'a ', '|', 'headline:', '(a OR ', ')', '!', 'é', '\ud800', ' ']
    for (const piece of long) {
      const { expression } = parseQuery(piece.repeat(100_000))
      expect(sizeOf(expression)).toBeLessThan(300)
      expect(typeof writeQuery(expression)).toBe('string')
    }
  })

  it('says when it has left out the rest', () => {
    expect(parseQuery('a '.repeat(64)).isCut).toBe(false)
    expect(parseQuery('a '.repeat(65)).isCut).toBe(true)
    expect(parseQuery(' '.repeat(5000)).isCut).toBe(true)
  })

  it('makes nothing that the engine cannot take', () => {
    fc.assert(
      fc.property(anyQuery, (text) => {
        for (const part of listAll(parseQuery(text).expression)) {
          if (part.kind === 'words')
            expect(part.words.every((each) => /[\p{L}\p{N}]/u.test(each))).toBe(true)
          if (part.kind === 'dates') expect(part.from ?? part.to).not.toBe(null)
          if (part.kind === 'and' || part.kind === 'or') {
            expect(part.parts.length).toBeGreaterThan(1)
            expect(part.parts.every(({ kind }) => kind !== 'all')).toBe(true)
          }
        }
      }),
    )
  })
})

const pieces = fc.constantFrom(
  'a',
  'b',
  'moon',
  'juli',
  '1969',
  '21',
  '1/5/2004',
  'AND',
  'OR',
  'NOT',
  '(',
  ')',
  '|',
  '"',
  '-',
  '+',
  '*',
  ':',
  ' ',
  ' ',
  ' ',
  '.',
  '..',
  'headline:',
  'topic:',
  'lang:',
  'date:',
  'after:',
  'source:',
  '1987',
  '1987-05',
  '2019..2021',
  'since ',
  ' to ',
  ' - ',
  'Sunday ',
  '–',
  'none',
  'é',
  '中',
  '“',
)
const anyQuery = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

function listAll(expression: Expression): readonly Expression[] {
  if (expression.kind === 'and' || expression.kind === 'or')
    return [expression, ...expression.parts.flatMap(listAll)]
  return expression.kind === 'not' ? [expression, ...listAll(expression.part)] : [expression]
}

function sizeOf(expression: Expression): number {
  return listAll(expression).length
}
