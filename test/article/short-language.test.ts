/** The language of a headline that stands alone. */
import { describe, expect, it } from 'vitest'
import { detectLanguageOf } from '../../src/article/language/detect-language.js'
import type { LanguageTag } from '../../src/record/strings.js'

const ALL = 'nl en de fr es it pt'.split(' ') as readonly string[] as readonly LanguageTag[]

describe('the language of a headline alone', () => {
  it.each([
    ['Harbour Maps Explained', 'und'],
    ['GSO Report: Data Portals', 'und'],
    ['Veerpont Zinkt', 'und'],
    ['De brand in het huis van de burgemeester', 'nl'],
    ['Привет мир', 'und'],
    ['日本の新聞です', 'ja'],
  ])('%s: %s', (headline, language) => {
    expect(detectLanguageOf([headline], ALL)).toBe(language)
  })

  it('is that of the settings where they leave no choice', () => {
    expect(detectLanguageOf(['Harbour Maps'], ['nl'] as readonly string[] as LanguageTag[])).toBe(
      'nl',
    )
  })

  it('may be told by more words, or by a text below it', () => {
    const longer =
      'Burgemeester opent nieuwe bibliotheek naast gemeentehuis Turnhout, verenigingen tevreden'
    expect(detectLanguageOf([longer], ALL)).toBe('nl')
    expect(
      detectLanguageOf(['Bibliotheek open', 'Iedereen kwam kijken naar boeken en films'], ALL),
    ).toBe('nl')
  })
})
