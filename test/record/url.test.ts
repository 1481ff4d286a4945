/** What is on the site → its address: the one place where addresses are made. */
import { describe, expect, it } from 'vitest'
import {
  DOSSIERS,
  dossierUrl,
  dossierYearUrl,
  folderIn,
  groupLetterUrl,
  groupPeriodUrl,
  groupUrl,
  namedPeriodUrl,
  onThisDayUrl,
  outputPath,
  pageAt,
} from '../../src/record/url.js'
import { monthDay, monthKey, pageUrl, siteFile, yearKey } from '../../src/record/strings.js'

describe('addresses', () => {
  it('of groups name the kind, the group and the stretch of time', () => {
    expect(groupUrl('topics', 'sport')).toBe('topics/sport/')
    expect(groupPeriodUrl('places', 'gent', monthKey('2020-04'))).toBe('places/gent/2020/04/')
    expect(groupPeriodUrl('places', 'gent', 'undated')).toBe('places/gent/undated/')
    expect(['a', '#'].map((letter) => groupLetterUrl('people', letter))).toEqual([
      'people/a.html',
      'people/other.html',
    ])
  })

  it('of dossiers and periods are those that the keeper chose', () => {
    expect([DOSSIERS, dossierUrl('brug')]).toEqual(['dossiers/', 'dossiers/brug/'])
    expect(dossierYearUrl('brug', yearKey('1953'))).toBe('dossiers/brug/1953/')
    expect(dossierYearUrl('brug', 'undated')).toBe('dossiers/brug/undated/')
    expect(namedPeriodUrl('oorlog')).toBe('periods/oorlog/')
    expect(onThisDayUrl(monthDay('04-17'))).toBe('on-this-day/04-17/')
  })

  it('of folders are files of their own on the disk, and back', () => {
    for (const [url, path] of [
      ['', 'index.html'],
      ['dossiers/brug/', 'dossiers/brug/index.html'],
      ['2020/04/17/brug.html', '2020/04/17/brug.html'],
    ] as const) {
      expect(outputPath(pageUrl(url))).toBe(path)
      expect(pageAt(siteFile(path))).toBe(url)
    }
    expect(folderIn(siteFile('index.html'))).toBe('')
  })
})
