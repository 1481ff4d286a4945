/** Which words count as forms of each other. */
import { describe, expect, it } from 'vitest'
import { languageBit, stemsOf } from '../../src/search/stemmers.js'

function areForms(lang: string, one: string, other: string): boolean {
  const bit = languageBit(lang)
  const stems = new Set(stemsOf(one, bit))
  return stemsOf(other, bit).some((stem) => stems.has(stem))
}

describe('forms', () => {
  it.each([
    ['en', 'party parties, church churches, house houses, hero heroes, virus viruses, shoe shoes'],
    ['en', 'stop stopped stopping, hope hoped hoping, hop hopped, visit visited visiting visits'],
    ['en', 'decide decided deciding decides, leave leaves leaving, dance danced, change changing'],
    ['en', 'carry carried carries, try tried trying, die died dying, agree agreed agreeing agrees'],
    [
      'en',
      'control controlled controlling, travel travelled, call calling, settle settling settled',
    ],
    [
      'en',
      'add added adding, argue arguing, create created, use using used, meeting meetings meet',
    ],
    ['en', 'bus buses, lens lenses, organization organizations, university universities'],
  ])('are of one word in %s: %s', (lang, classes) => {
    for (const [word = '', ...forms] of classes.split(', ').map((each) => each.split(' ')))
      for (const form of forms) expect(areForms(lang, word, form), form).toBe(true)
  })

  it.each([
    ['en', 'news new, general generous, general generously, several severity, several sever'],
    ['en', 'organization organic, organization organ, universe university, university universal'],
    ['en', 'policy police, international internal, animate animal, execute executive, iron irony'],
    ['en', 'arm army, past paste, car care, hop hope, star stare, human humane, moral morale'],
    ['en', 'experience experiment, important import, station state, relate relative, morning morn'],
    ['en', 'common commune, community commune, nation native, author authority, numb number'],
    ['en', 'evening even, during dure, mars mar, texas texa, goods good, quick quickly'],
  ])('are not what is made of a word, or only looks like it, in %s: %s', (lang, pairs) => {
    for (const [one = '', other = ''] of pairs.split(', ').map((each) => each.split(' ')))
      expect(areForms(lang, one, other), `${one} ${other}`).toBe(false)
  })
})
