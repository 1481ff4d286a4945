/** Headlines in any script, of any length → the part of a URL that they are given, for good. */
import { describe, expect, it } from 'vitest'
import { foldName } from '../../src/language/fold-name.js'
import { cutAtWord, LONGEST_SLUG, slugOf } from '../../src/language/slug.js'
import { datesScript, pageAt, undatedUrl } from '../../src/record/url.js'
import { siteFile } from '../../src/record/strings.js'

describe('a slug', () => {
  it.each([
    ["L'été à Liège", 'lete-a-liege'],
    ['Москва', 'moskva'],
    ['  -- 50% -- ', '50'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>', 'script'],
    ['…!?', 'item'],
    ['', 'item'],
    ['\u202e', 'item'],
  ])('of %j is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug)
  })

  it('is cut before a word where that leaves half of it, else within one', () => {
    expect(cutAtWord('kort', 10)).toBe('kort')
    expect(cutAtWord('de-grote-brand', 10)).toBe('de-grote')
    expect(cutAtWord('de-grotebrandweerkazerne', 10)).toBe('de-grotebr')
    expect(cutAtWord('aaaaaaaaa-bbbb', 10)).toBe('aaaaaaaaa')
    expect(cutAtWord('a-bbbbbbb-', 9)).toBe('a-bbbbbbb')
    const long = slugOf('woord '.repeat(40))
    expect(long.length).toBeLessThanOrEqual(LONGEST_SLUG)
    expect(long.endsWith('woord')).toBe(true)
  })
})

describe('an address', () => {
  it('of what has no day, of a script and of a page', () => {
    expect(undatedUrl(null)).toBe('undated/')
    expect(datesScript('07')).toBe('on-this-day-07.js')
    expect(pageAt(siteFile('oud/x/index.html'))).toBe('oud/x/')
    expect(pageAt(siteFile('index.html'))).toBe('')
    expect(pageAt(siteFile('oud/xindex.html'))).toBe('oud/xindex.html')
  })
})

describe('the folded form of a name', () => {
  it('has no accents and no signs', () => {
    expect(foldName('© Bélga')).toBe('  Belga')
  })
})
