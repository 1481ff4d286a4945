/** Blocks that say whom to ask → those of them that say nothing else, at the edges where a text begins or ends. */
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { announcesWithin, findContactBlocks } from '../../src/article/body/contact-blocks.js'
import { leaveOut } from '../../src/article/body/leave-out.js'
import { writtenAddress } from '../../src/article/body/near-links.js'
import type { Article } from '../../src/record/article.js'

const block = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})
const table = (value: string): RootContent => ({
  type: 'table',
  children: [
    { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value }] }] },
  ],
})
const RUNNING = 'De raad sprak lang over de brug in Geel. Daarna ging iedereen naar huis.'
const LONG = `${'De raad sprak lang over de brug in Geel, die wacht op herstel. '.repeat(5)}Bel Jan Peeters op 0476 12 34 56.`

/** The indices that are taken of a text and some lines. */
const taken = (...lines: readonly (string | RootContent)[]): readonly number[] =>
  findContactBlocks(lines.map((each) => (typeof each === 'string' ? block(each) : each)))

describe('blocks that only say whom to ask', () => {
  it('are none where nothing else would be left, or nobody is reached', () => {
    expect(taken('Contact: Jan Peeters, 0476 12 34 56')).toEqual([])
    expect(taken(RUNNING)).toEqual([])
    expect(taken()).toEqual([])
  })

  it('are no tables, whatever these hold', () => {
    expect(taken(RUNNING, table('Jan Peeters, 0476 12 34 56'))).toEqual([])
    expect(taken(RUNNING, table('x 0476 12 34 56'), 'Contact: Jan Peeters, 0476 12 34 56')).toEqual(
      [2],
    )
  })

  it('are no paragraph that tells more', () => {
    expect(taken(RUNNING, `Contact: ${LONG}`, RUNNING)).toEqual([])
    expect(taken(RUNNING, 'Contact:', LONG, RUNNING)).toEqual([])
    expect(
      taken(RUNNING, `Contact: ${'de balie van het stadhuis, '.repeat(6)}`, 'Tel.: 014 12 34 56'),
    ).toEqual([])
  })

  it('end where the text goes on', () => {
    expect(taken(RUNNING, 'Contact:', 'Jan Peeters', '0476 12 34 56', RUNNING, RUNNING)).toEqual([
      1, 2, 3,
    ])
    expect(
      taken(RUNNING, 'Contact:', 'in de hal', RUNNING, 'Bel 0476 12 34 56 of mail.', RUNNING),
    ).toEqual([])
  })

  it('take a site with them that stands right below, and no other', () => {
    const lines = ['Contact:', 'Jan Peeters, 0476 12 34 56']
    expect(taken(RUNNING, ...lines, 'https://lier.example', RUNNING)).toEqual([1, 2, 3])
    expect(taken(RUNNING, ...lines, 'De hal', 'https://lier.example', RUNNING)).toEqual([1, 2])
  })

  it('take the lines below them that go on with it, and no list', () => {
    const whole = 'Contact: Jan Peeters, 0476 12 34 56'
    for (const line of [
      'Kerkstraat 12, 2500 Lier',
      'Tel.: 014 12 34 56',
      'Ria Maes, 0477 12 34 56',
      'jan.peeters@lier.example',
    ])
      expect(taken(RUNNING, whole, line, RUNNING)).toEqual([1, 2])
    expect(taken(RUNNING, whole, 'Politie: 014 12 34 56', RUNNING)).toEqual([1])
  })

  it('need two labels where nothing announces them', () => {
    expect(taken(RUNNING, 'Tel.: 014 12 34 56', 'Fax: 014 12 34 57', RUNNING)).toEqual([1, 2])
    expect(taken(RUNNING, 'Tel.: 014 12 34 56')).toEqual([])
  })

  it('are a signature below the text, with the name above it', () => {
    expect(taken(RUNNING, 'Jan Peeters', 'woordvoerder', '0476 12 34 56')).toEqual([1, 2, 3])
    expect(
      taken(
        RUNNING,
        'Jan Peeters',
        `${'voorzitter van de raad '.repeat(3)}en meer`,
        '0476 12 34 56',
        '0477 12 34 56',
      ),
    ).toEqual([3, 4])
    expect(taken(RUNNING, 'bel 0476 12 34 56 ook')).toEqual([])
  })

  it('may stand within a paragraph, or not', () => {
    expect(announcesWithin(block(`${RUNNING} Meer info bij Jan Peeters, 0476 12 34 56.`))).toBe(
      true,
    )
    expect(announcesWithin(block(`${RUNNING} Meer info volgt.`))).toBe(false)
    expect(announcesWithin(block(`${RUNNING} Hij woog 0476 12 34 56.`))).toBe(false)
  })
})

const articleOf = (lead: string, ...texts: readonly string[]): Article =>
  ({ lead, body: { type: 'root', children: texts.map(block) } }) as unknown as Article

describe('what is left without them', () => {
  it('has its lead, the next one, or none', () => {
    const lead = 'Contact: Jan'
    expect(leaveOut(articleOf(lead, lead, RUNNING), new Set([0])).lead).toBe(RUNNING)
    expect(leaveOut(articleOf(lead, lead), new Set([0])).lead).toBe('')
    expect(leaveOut(articleOf(RUNNING, RUNNING, lead), new Set([1])).lead).toBe(RUNNING)
  })
})

describe('an address of a link', () => {
  it('is given back as it was written', () => {
    expect(['near:../a.html', 'https://a.example/', ''].map(writtenAddress)).toEqual([
      '../a.html',
      'https://a.example/',
      '',
    ])
  })
})
