/** The gold set, topics that people gave the articles of the demo archive: each line names an article and known topics. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')

/** The top of the IPTC Media Topics. */
const topics: readonly string[] =
  'arts conflict crime disaster economy education environment health human-interest labour lifestyle politics religion science society sport weather'.split(
    ' ',
  )

interface GoldLine {
  readonly file: string
  /** Counts from 1 within the file. */
  readonly record: number
  /** What the article is mainly about, by two readings, or by a third where they differ. */
  readonly primary: string
  /** All that one of the readings would have called right. */
  readonly acceptable: readonly string[]
}

interface Inspected {
  readonly file: string
  readonly records: readonly { readonly language: string; readonly quarantined: boolean }[]
}

describe.each(['nl', 'en'])('the gold set of %s', (language) => {
  const lines = readLines<GoldLine>(
    readFileSync(join(import.meta.dirname, '../gold', `${language}.jsonl`), 'utf8'),
  )

  it('has every article of the demo archive in its language, once', async () => {
    const named = lines.map(({ file, record }) => `${file} ${record}`)
    expect(named.toSorted()).toEqual((await articlesIn(language)).toSorted())
  })

  it('uses topics of the vocabulary, each once in a line', () => {
    for (const { file, acceptable } of lines) {
      expect(topics, file).toEqual(expect.arrayContaining([...acceptable]))
      expect(new Set(acceptable).size, file).toBe(acceptable.length)
    }
  })

  it('has the primary topic among those that are acceptable', () => {
    expect(lines.filter(({ primary, acceptable }) => !acceptable.includes(primary))).toEqual([])
  })

  it('has at least three articles that are mainly about each topic', () => {
    const mainly = topics.map((topic) => ({
      topic,
      files: lines.filter(({ primary }) => primary === topic).length,
    }))
    expect(mainly.filter(({ files }) => files < 3)).toEqual([])
  })
})

/** `folder/file.txt 1`, as `inspect` finds them. */
async function articlesIn(language: string): Promise<readonly string[]> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .map((path) => join('content', path))
  const { stdout } = await runPressmark(root, ['inspect', '--json', ...files])
  return readLines<Inspected>(stdout).flatMap(({ file, records }) =>
    records.flatMap((record, index) =>
      record.language === language && !record.quarantined ? [`${file} ${index + 1}`] : [],
    ),
  )
}

function readLines<Line>(text: string): readonly Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}
