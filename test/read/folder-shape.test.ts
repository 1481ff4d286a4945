/** What a `_defaults.yaml` may say of the shape of a folder, and what is said of slips in it. */
import { describe, expect, it } from 'vitest'
import { folderDefaultsIn } from '../../src/read/settings/folder-defaults.js'
import { encodingNamed } from '../../src/text/encodings/names.js'
import type { FolderDefaults } from '../../src/record/settings.js'
import type { SourcePath } from '../../src/record/strings.js'
import { makeFolder } from '../support/make-folder.js'

function read(files: Record<string, string>, path = 'a.txt'): FolderDefaults {
  return folderDefaultsIn(makeFolder(files))(path as SourcePath)
}

/** What is said of a `_defaults.yaml`, without the folder it lies in. */
function complaintAbout(yaml: string): string {
  try {
    read({ '_defaults.yaml': yaml })
  } catch (error) {
    return String(error).replace(/^.*?_defaults/, '_defaults')
  }
  return 'nothing'
}

describe('the shape of a folder', () => {
  it.each([
    ['headline: 3', { kind: 'line', line: 3, place: '_defaults.yaml:1' }],
    ['headline: capitals', { kind: 'capitals', place: '_defaults.yaml:1' }],
    ['headline: { label: "Titel:" }', { kind: 'label', label: 'Titel', place: '_defaults.yaml:1' }],
    [
      'headline: "Nr. {number} {headline}"',
      { kind: 'pattern', pattern: 'Nr. {number} {headline}', place: '_defaults.yaml:1' },
    ],
  ])('takes %s', (yaml, headline) => {
    expect(read({ '_defaults.yaml': yaml }).headline).toEqual(headline)
  })

  it('takes one line or a list, and knows where each stands', () => {
    const yaml = `language: nl
record: "- {number} -"
letterhead:
  - Stad Molendorp
  # the old one
  - Gemeente Molendorp
furniture: []
`
    expect(read({ '_defaults.yaml': yaml })).toMatchObject({
      record: [{ pattern: '- {number} -', place: '_defaults.yaml:2' }],
      letterhead: [
        { pattern: 'Stad Molendorp', place: '_defaults.yaml:4' },
        { pattern: 'Gemeente Molendorp', place: '_defaults.yaml:6' },
      ],
      furniture: [],
    })
  })

  it('lets the nearest folder win, key by key, and take back what one above says', () => {
    const files = {
      '_defaults.yaml': 'headline: 2\nrecord: "***"\ndraft: true\nencoding: cp850\n',
      'a/_defaults.yaml': 'headline: null\ndraft: false\n',
    }
    expect(read(files, 'a/x.txt')).toMatchObject({
      headline: null,
      record: [{ pattern: '***', place: '_defaults.yaml:2' }],
      draft: false,
      encoding: 'ibm850',
    })
    expect(read(files, 'x.txt').draft).toBe('_defaults.yaml')
  })

  it.each([
    ['headlin: 3', '_defaults.yaml:1:1: “headlin” is not a setting; did you mean “headline”?'],
    ['headline: 0', '_defaults.yaml:1:11: “headline”: must be the number of a line, from 1 to 40'],
    [
      'headline: capitols',
      '_defaults.yaml:1:11: “headline”: is no form of it; did you mean “capitals”?',
    ],
    ['headline: first', /:1:11: “headline”: must be a line number, “capitals”/],
    [
      'language: nl\ndate: "{dya} {month} {year}"',
      '_defaults.yaml:2:7: “date”: {dya} is no placeholder; did you mean “day”?',
    ],
    ['date: "{day} {month}"', /:1:7: “date”: needs \{date\}, \{year\} or \{year2\}/],
    [
      'date:\n  - "{year}"\n  - "{day} {year}"',
      /:3:5: entry 2 of “date”: needs \{date\}, \{year\}/,
    ],
    ['record: "{any}"', /:1:9: “record”: must have something besides \{any\}/],
    ['record: |-\n  {headline}\n  {number}\n  {any}', /“record”: must be one line, or two/],
    ['record: |-\n  {any} -\n  {year}', /“record”: must have \{headline\} in one of its two lines/],
    ['date: "{capitals} {year}"', /“date”: \{headline\} has no place here/],
    ['record: {number}', /“record”: must be a line of text; put it between quotes/],
    ['record: 14', /“record”: must be a line of text; put it between quotes/],
    ['letterhead: "{headline}"', /“letterhead”: \{headline\} has no place here/],
    ['furniture: "a { b"', /“furniture”: write \{\{ for a brace of the text/],
    ['draft: maybe', /“draft”: must be true or false/],
    ['encoding: latin-42', /:1:11: “encoding”: is not a known encoding/],
    ['encoding: windows-1522', /did you mean “windows-1252”\?/],
  ])('tells of a slip, and where: %s', (yaml, complaint) => {
    if (typeof complaint === 'string') expect(complaintAbout(yaml)).toBe(complaint)
    else expect(complaintAbout(yaml)).toMatch(complaint)
  })
})

describe('an encoding', () => {
  it.each([
    ['CP850', 'ibm850'],
    ['dos-437', 'ibm437'],
    ['IBM852', 'ibm852'],
    ['Windows 1250', 'windows-1250'],
    ['latin1', 'windows-1252'],
    ['ISO_8859-2', 'iso-8859-2'],
    ['UTF8', 'utf-8'],
    ['Mac-Roman', 'macintosh'],
    ['KOI8-R', 'koi8-r'],
    ['base64', null],
  ])('called %s is %s', (name, known) => {
    expect(encodingNamed(name)).toBe(known)
  })
})
