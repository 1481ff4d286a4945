/** The index beside SQLite's full-text search, where a Python with SQLite is at hand: the same rows for random queries. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { FIELDS, type Expression, type WordExpression } from '../../src/search/query.js'
import { foldedWords } from '../../src/search/split-words.js'
import type { SearchedArticle } from '../support/array-engine.js'
import { diceOf } from '../support/dice.js'
import { inventArticles, MANY_WORDS } from '../support/many-languages.js'
import { indexOf } from '../support/search-index.js'

/** Reads articles and queries of FTS5 as JSON, and answers with the rows of each query. */
const SQLITE = `
import json, sqlite3, sys
given = json.load(sys.stdin)
base = sqlite3.connect(':memory:')
names = ', '.join(given['fields'])
base.execute(f"create virtual table articles using fts5({names}, tokenize=\\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\\")")
for number, texts in enumerate(given['articles']):
    base.execute(f"insert into articles (rowid, {names}) values ({', '.join('?' * (len(texts) + 1))})", [number, *texts])
print(json.dumps([[row[0] for row in base.execute('select rowid from articles where articles match ? order by rowid', [query])] for query in given['queries']]))
`

/** Null where there is no such Python, or its SQLite has no full-text search. */
function askSqlite(
  articles: readonly SearchedArticle[],
  queries: readonly string[],
): readonly (readonly number[])[] | null {
  // The splitting of words is another test's: both get the words of the index, with a blank between them.
  const texts = articles.map(({ fields }) =>
    FIELDS.map((field) => foldedWords(fields[field]).join(' ')),
  )
  const input = JSON.stringify({ fields: FIELDS, articles: texts, queries })
  const { status, stdout } = spawnSync('python3', ['-c', SQLITE], { input, encoding: 'utf8' })
  return status === 0 ? (JSON.parse(stdout) as readonly (readonly number[])[]) : null
}

function writeWords({ words, isPrefix, field }: WordExpression): string {
  const phrase = `"${words.flatMap(foldedWords).join(' ')}"${isPrefix ? '*' : ''}`
  return field === null ? phrase : `${field} : ${phrase}`
}

/** FTS5 knows `NOT` between two queries only. */
function writeQuery(expression: Expression): string {
  if (expression.kind === 'words') return writeWords(expression)
  if (expression.kind !== 'and' && expression.kind !== 'or') throw new Error(expression.kind)
  const [first, ...others] = expression.parts
  const rest = others.map((part) =>
    part.kind === 'not'
      ? `NOT (${writeQuery(part.part)})`
      : `${expression.kind.toUpperCase()} (${writeQuery(part)})`,
  )
  return `(${writeQuery(first!)}) ${rest.join(' ')}`
}

const hasSqlite = askSqlite([], ['a']) !== null
const title = hasSqlite ? 'beside SQLite' : 'beside SQLite (skipped: no python3 has it)'

describe.skipIf(!hasSqlite)(title, () => {
  it('gives the same rows for 500 random queries', async () => {
    const articles = inventArticles(3, 1500)
    const { engine } = indexOf(articles)
    const dice = diceOf(5)
    const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)]!
    const words = MANY_WORDS.filter((word) => foldedWords(word).length > 0)
    const inventWords = (): Expression => ({
      kind: 'words',
      words: Array.from({ length: 1 + dice(2) }, () => pick(words)),
      isExact: true,
      isPrefix: dice(3) === 0,
      field: pick([null, null, null, ...FIELDS]),
    })
    const inventQuery = (depth: number): Expression => {
      if (depth === 0 || dice(3) === 0) return inventWords()
      const second = inventQuery(depth - 1)
      return pick<Expression>([
        { kind: 'and', parts: [inventQuery(depth - 1), second] },
        { kind: 'or', parts: [inventQuery(depth - 1), second] },
        { kind: 'and', parts: [inventQuery(depth - 1), { kind: 'not', part: second }] },
      ])
    }
    const queries = Array.from({ length: 500 }, () => inventQuery(2))
    const expected = askSqlite(articles, queries.map(writeQuery))!
    let found = 0
    for (const [index, expression] of queries.entries()) {
      const { hits } = await engine.search({ expression, order: 'newest', from: 0, count: 1e6 })
      const rows = hits.map(({ url }) => Number.parseInt(url, 10)).toSorted((a, b) => a - b)
      expect(rows, writeQuery(expression)).toEqual(expected[index])
      found += rows.length > 0 ? 1 : 0
    }
    expect(found).toBeGreaterThan(250)
  })
})
