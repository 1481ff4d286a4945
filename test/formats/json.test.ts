/** JSON with articles in it: `test/cases/json/NAME` → `NAME.read.json`, and what holds of all of it. */
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/record/formats.js'
import { caseFilesIn } from '../support/case-files.js'
import { inspectedLines } from '../support/inspected-lines.js'
import { articlesOf, parseAny } from '../support/parsed-file.js'

const ARTICLE = { title: 'Mill burns', text: 'The mill burned down.', date: '2020-01-02' }

describe('JSON', () => {
  it.each(caseFilesIn('json'))('$name', async ({ name, bytes, circumstances, expected }) => {
    const parsed = await parseAny(bytes, { path: name, ...circumstances })
    await expect(inspectedLines(parsed)).toMatchFileSnapshot(expected)
  })

  it.each([
    ['one object', ARTICLE],
    ['a list', [ARTICLE]],
    ['articles', { articles: [ARTICLE] }],
    ['data', { data: [ARTICLE] }],
    ['docs of a response', { response: { docs: [ARTICLE], numFound: 1 } }],
    ['items', { items: [ARTICLE] }],
    ['posts', { posts: [ARTICLE] }],
    ['hits of a search', { hits: { hits: [{ _id: 'a', _source: ARTICLE }] } }],
    ['edges and nodes', { data: { allPosts: { edges: [{ node: ARTICLE }] } } }],
    ['attributes', { data: [{ id: 'a', type: 'article', attributes: ARTICLE }] }],
    ['lists by year', { 2020: [ARTICLE] }],
  ])('finds articles in %s', async (_, value) => {
    for (const indent of [0, 2]) {
      // eslint-disable-next-line no-await-in-loop
      const parsed = await parseAny(JSON.stringify(value, null, indent), { path: 'a.json' })
      expect(articlesOf(parsed).map(({ headline }) => headline)).toEqual(['Mill burns'])
    }
  })

  it.each([
    '{"name":"x","version":"1.0.0","description":"A tool","keywords":["a"],"author":"Jo Hale"}',
    '{"compilerOptions":{"strict":true}}',
    '{"$schema":"https://schema.example","title":"Article","description":"A thing","type":"object"}',
    '{"openapi":"3.0.0","info":{"title":"An interface","description":"It answers"},"paths":{}}',
    '[1,2,3]',
    '"text"',
    '[{"title":"Home","url":"/"},{"title":"About","url":"/about"}]',
  ])('makes no article of %s', async (text) => {
    const parsed = await parseAny(text, { path: 'a.json' })
    expect(parsed.records).toEqual([])
    expect(parsed.diagnostics.map(({ rule }) => rule)).toEqual(['no-articles'])
  })

  it('leaves files of tools alone by their names', () => {
    const names = ['package.json', 'x/tsconfig.json', 'a.config.json', 'package-lock.json']
    expect(names.map(formatOf)).toEqual([null, null, null, null])
    expect(formatOf('packages.json')).toBe('json')
  })

  it('holds no object deeper than it is worth, and never runs out of stack', async () => {
    const deep = `[{"title":"a b","date":"2020-01-02","text":${'['.repeat(50_000)}"x y"${']'.repeat(50_000)}}]`
    const open = await parseAny('['.repeat(100_000), { path: 'a.json' })
    expect(open.records.map(({ kind }) => kind)).toEqual(['quarantined'])
    expect((await parseAny(deep, { path: 'b.json' })).records).toHaveLength(1)
    expect((await parseAny('{"a":'.repeat(50_000), { path: 'c.json' })).records).toHaveLength(1)
  })

  it('is read in time that grows with its size', { timeout: 60_000 }, async () => {
    const line = `${JSON.stringify(ARTICLE)}\n`
    expect((await parseAny(line.repeat(5000), { path: 'a.jsonl' })).records).toHaveLength(5000)
    const list = `[${Array.from({ length: 5000 }, () => line).join(',')}]`
    expect((await parseAny(list, { path: 'a.json' })).records).toHaveLength(5000)
    await parseAny('{"a"\n'.repeat(100_000), { path: 'b.jsonl' })
    await parseAny(`[${'"'.repeat(500_000)}`, { path: 'c.json' })
    await parseAny(`["${'\\'.repeat(500_000)}`, { path: 'd.json' })
  })
})
