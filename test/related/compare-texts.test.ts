/** What differs between two copies of a text. */
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/record/article.js'
import { compareTexts } from '../../src/related/compare-texts.js'
import { makeArticle, makeEntry } from '../support/sample-article.js'
import { makeRelated } from '../support/sample-views.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const other = makeRelated({ headline: 'Trein', text: 'Trein', name: 'Noord' })

function articleOf(...paragraphs: readonly string[]): Article {
  const children = paragraphs.map((value) => {
    return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
  })
  return { ...makeArticle(makeEntry()), notices: [], body: { type: 'root', children } }
}

/** `-weg-` is in the other text only, `+nieuw+` in this one. */
function differences(own: Article, earlier: Article): readonly string[] | null {
  const found = compareTexts(own, earlier, other)
  if (!found) return null
  const marks = { both: '', own: '+', other: '-' }
  return found.passages.map((passage) =>
    passage.map(({ kind, words }) => `${marks[kind]}${words}${marks[kind]}`).join(' '),
  )
}

const many = (count: number, word: string): string =>
  Array.from({ length: count }, (_, n) => `${word}${n}`).join(' ')

describe('two copies', () => {
  it('show the words that differ, and some that stand around them', () => {
    const [one, two] = ['woensdag', 'donderdag'].map((day) =>
      articleOf(`${many(20, 'a')} ${day} ${many(20, 'b')}`, 'Nog een zin.'),
    )
    expect(differences(two!, one!)).toEqual([
      '… a14 a15 a16 a17 a18 a19 -woensdag- +donderdag+ b0 b1 b2 b3 b4 b5 …',
    ])
  })

  it('show what was cut off, shortened where it is long, and what came before', () => {
    const whole = articleOf('BRUSSEL', many(20, 'a'), many(60, 'b'))
    const cut = articleOf(many(20, 'a'))
    expect(differences(cut, whole)).toEqual([
      '-BRUSSEL- a0 a1 a2 a3 a4 a5 …',
      `… a14 a15 a16 a17 a18 a19 -${many(40, 'b')} …-`,
    ])
  })

  it('of the same words show nothing, however their lines are broken', () => {
    expect(
      differences(articleOf('Een zin. Nog een.'), articleOf('Een zin.', 'Nog  een.')),
    ).toBeNull()
  })

  it('that differ in very much are not compared', () => {
    expect(differences(articleOf(many(600, 'a')), articleOf(many(600, 'b')))).toBeNull()
    expect(differences(articleOf(many(6000, 'a')), articleOf(many(5999, 'a')))).toBeNull()
  })

  it('show the first passages of very many, and say that there are more', () => {
    const [one, two] = ['x', 'y'].map((word) =>
      articleOf(Array.from({ length: 30 }, (_, n) => `${word}${n} ${many(15, 'a')}`).join(' ')),
    )
    const found = compareTexts(two!, one!, other)
    expect(found?.passages).toHaveLength(10)
    expect(found?.hasMore).toBe(true)
  })

  it('are not compared where words of either were redacted, masked or withheld', () => {
    const whole = articleOf('Jan belt An.')
    const redacted = articleOf('Jan belt ▇▇.')
    const withheld: readonly Article[] = [
      { ...redacted, origin: { ...redacted.origin, sha256: null } },
      articleOf('Jan belt […].'),
      { ...articleOf('Jan belt.'), notices: ['rights-lead'] },
      { ...articleOf('Jan belt.'), notices: ['draft'] },
    ]
    for (const each of withheld)
      expect([differences(each, whole), differences(whole, each)]).toEqual([null, null])
    expect(differences(redacted, whole)).not.toBeNull()
  })
})

function story(day: string, date: number): string {
  return (
    `---\ntitle: Staking in de haven\ndate: 2020-04-${date}\n---\n` +
    `De staking in de haven van Antwerpen gaat ${day} door. De vakbonden zeggen dat het overleg met de werkgevers ` +
    'is mislukt en dat de arbeiders het werk neerleggen tot er een beter akkoord over de lonen ligt. Burgemeester ' +
    'Peeters roept de bonden en de directie op om opnieuw te praten. Ook in Gent en Rotterdam wordt gestaakt <b>.\n'
  )
}

function pageIn(folder: string, day: string): string {
  const place = join(folder, '_site/2020/04', day)
  const name = readdirSync(place).find((each) => each !== 'index.html')!
  return readFileSync(join(place, name), 'utf8')
}
function folderOf(later = 'donderdag'): string {
  return makeFolder({
    'content/archive.yaml': 'title: Archief\n',
    'content/a.md': story('woensdag', 15),
    'content/b.md': story(later, 16),
  })
}

async function build(folder: string): Promise<void> {
  expect((await runPressmark(folder, ['build'])).code).toBe(0)
}

describe('the page of a copy', () => {
  it('shows what differs from the earlier one, and follows it when that changes', async () => {
    const [folder, clean] = [folderOf(), folderOf()]
    await build(folder)
    expect(pageIn(folder, '16')).toMatch(/<del>[^]*woensdag<\/del>\s*<ins>[^]*donderdag<\/ins>/)
    expect(pageIn(folder, '15')).not.toContain('<ins>')
    const changed = story('woensdag', 15).replace('Ook in', 'Zelfs in')
    for (const each of [folder, clean]) writeFileSync(join(each, 'content/a.md'), changed)
    await build(folder)
    await build(clean)
    expect(pageIn(folder, '16')).toMatch(/<del>[^]*Zelfs<\/del>\s*<ins>[^]*Ook<\/ins>/)
    expect(pageIn(folder, '16')).toBe(pageIn(clean, '16'))
  })

  it('shows no word that was redacted on it, not even where its source has lost that word', async () => {
    const folder = folderOf('woensdag')
    await build(folder)
    const name = readdirSync(join(folder, '_site/2020/04/16')).find((each) => each !== 'index.html')
    for (const args of [['publish'], ['redact', `2020/04/16/${name}`, '--text', 'woensdag']])
      expect((await runPressmark(folder, args)).code).toBe(0)
    writeFileSync(join(folder, 'content/b.md'), story('weldra', 16))
    await build(folder)
    expect(pageIn(folder, '15')).toContain('woensdag')
    expect(pageIn(folder, '16')).not.toMatch(/woensdag|<del>/)
  })
})
