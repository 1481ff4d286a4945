/** `learn` and topics: what an archive's own articles say of them, as text that builds only read. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const CENTROIDS = 'content/topics.centroids.tsv'
const MODEL = 'content/topics.model.tsv'

/** Words that no lexicon knows: only learning can tell them apart. */
const KINDS = { sport: 'flarp gronk wibbel', politics: 'zork mimsy borogo' } as const
type Kind = keyof typeof KINDS

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function writeLabelled(folder: string, kind: Kind, count: number): void {
  for (let number = 0; number < count; number++)
    put(
      folder,
      `content/${kind}/${number}.md`,
      `---\ntitle: Bericht ${number}\ndate: 2020-04-17\nlanguage: nl\ntopics: [${kind}]\n---\n${KINDS[kind]} staat hier samen met ${number % 7} andere dingen van vandaag.\n`,
    )
}

async function explain(
  folder: string,
  words: string,
): Promise<{ readonly by: string; readonly text: string }> {
  put(
    folder,
    'content/new.md',
    `---\ntitle: Nieuw\nlanguage: nl\n---\nVandaag ${words} en ${words}.\n`,
  )
  const { stdout } = await runPressmark(folder, ['topics', 'explain', 'content/new.md', '--json'])
  return { by: (JSON.parse(stdout) as { readonly by: string }).by, text: stdout }
}

describe('learning topics', () => {
  it('finds the words of labelled articles, which then count beside the terms', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 30)
    writeLabelled(folder, 'politics', 30)
    expect((await explain(folder, KINDS.sport)).by).toBe('unsorted')
    await runPressmark(folder, ['learn', '--only', 'topics'])
    expect(existsSync(join(folder, MODEL))).toBe(false)
    expect(readFileSync(join(folder, CENTROIDS), 'utf8')).toMatch(/^nl\tsport\tflarp\t/m)
    const learned = await explain(folder, KINDS.sport)
    expect(learned.by).toBe('words')
    expect(learned.text).toContain('"form":"learned"')
  })

  it('learns nothing from what was withdrawn, and not what was redacted', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 30)
    writeLabelled(folder, 'politics', 30)
    for (const [number, word] of [...'abcdefgh'].entries())
      put(
        folder,
        `content/secret/${number}.md`,
        `---\ntitle: Geheim ${word}\ndate: 2020-05-17\nlanguage: nl\ntopics: [sport]\n---\nKabouterheim van ${word} en klokspijs.\n`,
      )
    await runPressmark(folder, ['publish'])
    for (const [number, word] of [...'abcdefgh'].entries()) {
      const address = `2020/05/17/geheim-${word}.html`
      if (number < 4) await runPressmark(folder, ['withdraw', address, '--reason', 'zo'])
      else await runPressmark(folder, ['redact', address, '--text', 'Kabouterheim', '--with', 'X'])
    }
    const { stdout } = await runPressmark(folder, ['topics', 'suggest'])
    await runPressmark(folder, ['learn', '--only', 'topics'])
    const learned = readFileSync(join(folder, CENTROIDS), 'utf8')
    expect(learned).toContain('klokspijs')
    expect(`${learned}${stdout}`).not.toContain('kabouterheim')
  })

  it('makes a model where a language has a thousand labels, and it judges alone', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 520)
    writeLabelled(folder, 'politics', 520)
    await runPressmark(folder, ['learn', '--only', 'topics'])
    expect(readFileSync(join(folder, MODEL), 'utf8')).toMatch(/^nl\tpolitics\tzork\t/m)
    expect(existsSync(join(folder, CENTROIDS))).toBe(false)
    expect((await explain(folder, KINDS.politics)).text).toContain('"politics"')
  })

  it('writes the same when it learns twice, and nothing where it is only asked', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 30)
    writeLabelled(folder, 'politics', 30)
    await runPressmark(folder, ['learn', '--dry-run'])
    expect(existsSync(join(folder, CENTROIDS))).toBe(false)
    await runPressmark(folder, ['learn'])
    const first = readFileSync(join(folder, CENTROIDS), 'utf8')
    await runPressmark(folder, ['learn'])
    expect(readFileSync(join(folder, CENTROIDS), 'utf8')).toBe(first)
  })

  it('forgets what no longer holds', async () => {
    const folder = makeFolder()
    put(folder, 'content/one.md', '---\ntitle: Een\n---\nEen enkel bericht.\n')
    put(
      folder,
      CENTROIDS,
      '# pressmark centroids 1: language, topic, term, weight\nnl\tsport\tx\t1\n',
    )
    await runPressmark(folder, ['learn'])
    expect(readFileSync(join(folder, CENTROIDS), 'utf8').trim().split('\n')).toHaveLength(1)
  })

  it('knows of a model where a topic went since, also where topics are forced', async () => {
    const rows = [
      '(all)\t(single)\t1',
      'koers\tflarp\t9',
      'politics\t(bias)\t0.5',
      'sport\t(bias)\t0',
    ]
    const head = '# pressmark learned 1: language, topic, term, weight'
    const folder = makeFolder({
      [MODEL]: [head, ...rows.map((row) => `nl\t${row}`), ''].join('\n'),
      'content/topics.yaml': 'topics:\n  koers: { into: sport }\n',
      'gold.jsonl':
        '{"id": 1, "text": "flarp", "language": "nl", "topics": ["sport"]}\n{"id": 2, "text": "", "language": "nl", "topics": ["politics"]}\n',
    })
    const strictWith = async (...more: readonly string[]): Promise<number> => {
      const args = ['topics', 'eval', '--gold', 'gold.jsonl', '--json', ...more]
      return (JSON.parse((await runPressmark(folder, args)).stdout) as { readonly strict: number })
        .strict
    }
    expect([await strictWith(), await strictWith('--forced')]).toEqual([1, 1])
  })

  it.each([
    [CENTROIDS, '# something else\n', ':1:1: must be'],
    [
      CENTROIDS,
      '# pressmark centroids 1: language, topic, term, weight\nnl\tsport\tx\ty\n',
      ':2:1: “y”',
    ],
    [MODEL, '# pressmark learned 1: language, topic, term, weight\nnl\tsport\n', ':2:1: must have'],
  ])('says where %s is wrong', async (file, text, message) => {
    const folder = makeFolder()
    put(folder, 'content/one.md', '---\ntitle: Een\n---\nEen enkel bericht.\n')
    put(folder, file, text)
    const { stderr, code } = await runPressmark(folder, ['build'])
    expect(code).toBe(1)
    expect(stderr).toContain(`${file}${message}`)
  })

  it('learns nothing from a handful of articles, nor from one topic alone', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 60)
    expect((await runPressmark(folder, ['learn', '--only', 'topics'])).stdout).toContain('too few')
    writeLabelled(folder, 'politics', 30)
    await runPressmark(folder, ['learn', '--only', 'topics'])
    expect(existsSync(join(folder, CENTROIDS))).toBe(true)
  })

  it('hands what it learned of a topic to the one that it was merged into', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 30)
    writeLabelled(folder, 'politics', 30)
    await runPressmark(folder, ['learn', '--only', 'topics'])
    put(folder, 'content/topics.yaml', 'topics:\n  sport: { into: lifestyle }\n')
    expect((await explain(folder, KINDS.sport)).text).toContain('"lifestyle"')
  })

  it('suggests words that no term of the topic meets', async () => {
    const folder = makeFolder()
    writeLabelled(folder, 'sport', 30)
    writeLabelled(folder, 'politics', 30)
    const { stdout } = await runPressmark(folder, ['topics', 'suggest', '--topic', 'sport'])
    expect(stdout).toMatch(/^# sport\nnl: .*flarp/)
    expect(stdout).not.toContain('zork')
  })
})
