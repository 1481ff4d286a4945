/** The addresses that a keeper chose, once they were published → all of them for good, and where former ones lead. */
import { describe, expect, it } from 'vitest'
import { isSlug } from '../../src/record/is-slug.js'
import { listChosenUrls, listPastChosen, renewChosen } from '../../src/ledger/chosen-slugs.js'

describe('addresses that the keeper chose', () => {
  it('are lines of small letters, figures and hyphens', () => {
    const lines = ['eerste-wereldoorlog', '1953', 'De Oorlog', '-a', 'a--b', '', 'a\tb', '../a']
    expect(lines.filter(isSlug)).toEqual(lines.slice(0, 2))
  })

  it('are never given up, and each is there once, also after a merge', () => {
    const present = [{ slug: 'b' }, { slug: 'c' }]
    expect(renewChosen(['b', 'a', 'b'], present)).toEqual({ slugs: ['a', 'b', 'c'], added: 1 })
    expect(renewChosen([], [])).toEqual({ slugs: [], added: 0 })
  })

  it('lead to what has another now, or else to a list and home', () => {
    const present = [{ slug: 'nieuw', formerly: ['oud', 'ooit'] }]
    expect(listPastChosen('periods', ['oud', 'weg'], present)).toEqual([
      { from: 'periods/oud/', to: ['periods/nieuw/', 'coverage/', ''] },
      { from: 'periods/weg/', to: ['coverage/', ''] },
      { from: 'periods/ooit/', to: ['periods/nieuw/', 'coverage/', ''] },
    ])
    expect(listPastChosen('dossiers', ['weg'], [])).toEqual([
      { from: 'dossiers/weg/', to: ['dossiers/', ''] },
    ])
  })

  it('are told as readers know them', () => {
    expect(listChosenUrls({ dossiers: ['a'], periods: ['b', 'c'] })).toEqual([
      'dossiers/a/',
      'periods/b/',
      'periods/c/',
    ])
  })
})
