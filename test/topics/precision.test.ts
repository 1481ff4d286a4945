/** How sure a topic is: told only where it was measured. */
import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../src/project/reference-data.js'
import type { LanguageTag } from '../../src/record/strings.js'
import { precisionOf } from '../../src/topics/precision.js'
import { makeFolder } from '../support/make-folder.js'

/** In these languages something is claimed. */
function claimed(topicsFile: string): readonly string[] {
  const folder = makeFolder(topicsFile === '' ? {} : { 'topics.yaml': topicsFile })
  const precisionAt = precisionOf(readVocabulary(folder, 'nl' as LanguageTag))
  return ['nl', 'en', 'nl-be', 'de', 'und', '__proto__', 'constructor'].filter(
    (language) => precisionAt(language as LanguageTag, 0.9) !== null,
  )
}

describe('how sure a topic is', () => {
  it.each([
    ['', ['nl', 'en', 'nl-be']],
    ['topics: { sport: { labels: Spel, description: Zo, aliases: [Bal] } }', ['nl', 'en', 'nl-be']],
    ['topics: { sport: { terms: { nl: haven*^9 } } }', ['en']],
    ['topics: { sport: { terms: { en: harbour^0 } } }', ['nl', 'nl-be']],
    ['topics: { sport: { terms: { de: hafen } } }', ['nl', 'en', 'nl-be']],
    ['topics: { sport: { parent: society } }', []],
    ['topics: { sport: { into: society } }', []],
    ['topics: { koers: { labels: Koers, parent: sport } }', ['nl', 'en', 'nl-be']],
    ['topics: { koers: { labels: Koers, terms: { nl: koers } } }', ['en']],
    ['{ extend: false, topics: { sport: } }', []],
  ])('is told only where it was measured: %s', (topicsFile, languages) => {
    expect(claimed(topicsFile)).toEqual(languages)
  })
})
