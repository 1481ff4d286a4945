/** A few of the shapes of `../deep/hostile-shapes.test.ts`, smaller; and files that once took long. */
import { describe, expect, it } from 'vitest'
import { findTooDeep } from '../../src/text/yaml-depth.js'
import { listHeavy } from '../support/hold-effort.js'
import { hostileShapes, repeat } from '../support/hostile-shapes.js'
import { articlesIn, parseAny, rulesIn } from '../support/parse-bytes.js'

const SIZE = 50_000
const MEGABYTE = 1_000_000

describe('a file', () => {
  it('takes no more of a core or of memory than it may, whatever is in it', async () => {
    const shapes = [...hostileShapes(SIZE)].filter((_, index) => index % 61 === 0)
    expect(await listHeavy(shapes)).toEqual([])
  })

  it('of tiny records is a list of something else', async () => {
    const rows = `title,date,text\n${repeat('a,2009-01-01,"x""y"\n', MEGABYTE)}`
    expect(rulesIn(await parseAny('a.csv', rows))).toContain('crowded-file')
    const feed = `<rss><channel>${repeat('<item><title>a</title></item>', MEGABYTE)}</channel></rss>`
    expect(rulesIn(await parseAny('a.xml', feed))).toContain('crowded-file')
  })

  it('of three thousand headlines with their days holds as many articles', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `2009-01-01,Brug ${index} gaat open voor het verkeer\n`,
    )
    expect(articlesIn(await parseAny('a.csv', `date,title\n${rows.join('')}`))).toHaveLength(3000)
  })

  it('of blanks without end keeps its words', async () => {
    const text = `Brug gaat open\n\nDe raad${' '.repeat(5000)}besliste.\n${'\n'.repeat(5000)}Einde.`
    const [article] = articlesIn(await parseAny('a.txt', text))
    expect(JSON.stringify(article?.body)).toMatch(/raad.*besliste.*Einde/)
  })

  it('whose header opens a bracket after the other is read to its end', async () => {
    const header = `+++\ntitle = "Brug"\n${'[a'.repeat(39)}\n+++\nDe raad besliste.`
    expect(articlesIn(await parseAny('a.md', header))).toHaveLength(1)
  })
})

describe('YAML', () => {
  it.each([
    '['.repeat(100),
    `a: ${'{b: '.repeat(100)}`,
    '- '.repeat(100),
    `a:\n${' '.repeat(500)}b: c`,
  ])('that is nested too deep is known by one look: %s', (yaml) => {
    expect(findTooDeep(yaml)).toBeGreaterThanOrEqual(0)
  })

  it('with a bracket in many a sentence is not', () => {
    expect(findTooDeep('- words: a [b\n'.repeat(200))).toBe(-1)
  })
})
