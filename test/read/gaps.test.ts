/** content/gaps.yaml: what it may say, and what it is told when it may not. */
import { describe, expect, it } from 'vitest'
import { readGaps } from '../../src/read/settings/gaps.js'
import { makeFolder } from '../support/make-folder.js'

const read = (yaml: string): unknown => readGaps(makeFolder({ 'gaps.yaml': yaml }))

describe('gaps.yaml', () => {
  it('says why months have nothing; a year is all of its months', () => {
    expect(
      read(
        '- {from: 1940-05, to: 1941, reason: Bezet.}\n- {from: 1914, reason: " Oorlog. "}\n- {from: 1930-02, reason: Staking.}',
      ),
    ).toEqual([
      { from: '1914-01', to: '1914-12', reason: 'Oorlog.' },
      { from: '1930-02', to: '1930-02', reason: 'Staking.' },
      { from: '1940-05', to: '1941-12', reason: 'Bezet.' },
    ])
    expect(readGaps(makeFolder())).toEqual([])
  })

  it.each([
    ['- {from: 1914-13, reason: x}', 'must be a month such as 1914-08, or a year'],
    ['- {from: 1915, to: 1914-05, reason: x}', 'must not end before it begins'],
    ['- {from: 1915, reason: " "}', 'must not be empty'],
    ['- {from: 1915, because: x, reason: y}', '“because” of entry 1 is not a setting'],
  ])('is refused where it says %s', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message)
  })
})
