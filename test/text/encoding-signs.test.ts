/** What tells an encoding besides the words of a language: marks, zeros, declarations, names, signs and their neighbours. */
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { SourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { adviceOn } from '../../src/text/encodings/advice.js'
import { findEncoding } from '../../src/text/encodings/find.js'
import { encodingNamed } from '../../src/text/encodings/names.js'
import { weighSign } from '../../src/text/encodings/plausibility.js'

function find(bytes: Uint8Array, path = 'a.txt') {
  const { encoding, diagnostics } = findEncoding(path as SourcePath, Buffer.from(bytes), null)
  return { encoding, rules: diagnostics.map(({ rule }) => rule) }
}

function read(bytes: Uint8Array, path = 'a.txt'): string | null {
  const source = decodeSource(path as SourcePath, bytes)
  return 'text' in source ? source.text : null
}

describe('UTF-16', () => {
  const TEXT = 'De raad kwam bijeen in Geel. Café.'

  it.each([
    ['utf-16le', true],
    ['utf-16le', false],
    ['utf-16be', true],
    ['utf-16be', false],
  ])('is read in %s, with a mark: %s', (encoding, addBOM) => {
    const bytes = iconv.encode(TEXT, encoding, { addBOM })
    expect(find(bytes).encoding).toBe(encoding)
    expect(read(bytes)).toBe(TEXT)
  })

  it('is not what a few zeros make of a text', () => {
    const odd = Buffer.from('De raad\0 kwam bijeen in Geel.')
    expect(find(odd).encoding).toBe('utf-8')
    const many = Buffer.from('a\0b\0\0c\0d\0e')
    expect(find(many).encoding).toBe('utf-8')
    expect(read(many)).toBeNull()
    const even = Buffer.from('\0a\0b\0cd\0\0e')
    expect(find(even).encoding).toBe('utf-8')
    expect(find(Buffer.from([0xfe, 0x41, 0xe9])).encoding).toBe('windows-1252')
  })
})

describe('the name of an encoding', () => {
  it.each([
    ['DOS 850', 'ibm850'],
    ['cp866', 'ibm866'],
    ['ANSI 1250', 'windows-1250'],
    ['8859-2', 'iso-8859-2'],
    ['latin1', 'windows-1252'],
    ['Mac OS Roman', 'macintosh'],
    ['x-mac-ce', 'x-mac-ce'],
    ['MacCyrillic', 'x-mac-cyrillic'],
    ['ANSI', 'windows-1252'],
    ['KOI8', 'koi8-r'],
    ['UTF-16', 'utf-16le'],
    ['utf-8', 'utf-8'],
    ['UTF-7', null],
    ['base64', null],
    ['klingon', null],
  ])('%s means %s', (label, name) => {
    expect(encodingNamed(label)).toBe(name)
  })

  it.each([
    ['x-mac-ce', 'Žluťoučký kůň'],
    ['MacCyrillic', 'Москва'],
    ['UTF-16', 'Geel'],
  ])('%s is decoded as it means', (label, text) => {
    const encoding = encodingNamed(label)
    const stored = { 'x-mac-ce': 'maccenteuro', MacCyrillic: 'maccyrillic' }[label] ?? 'utf-16le'
    const source = decodeSource('a.txt' as SourcePath, iconv.encode(text, stored), encoding)
    expect('text' in source && source.text).toBe(text)
  })
})

const page = (label: string): string => `<meta charset="${label}"><p>`

describe('a declaration', () => {
  it.each([
    ['shift_jis', '東京の新聞は昨日の選挙を伝えた。'],
    ['iso-8859-15', 'Prix : 5 €, œuvre'],
  ])('of %s is taken where the bytes allow it', (label, text) => {
    const bytes = iconv.encode(page(label) + text, label)
    expect(find(bytes, 'a.html')).toEqual({ encoding: label, rules: ['encoding'] })
  })

  it.each([
    ['shift_jis', Buffer.from('Pr\xfcfung f\xfcr alle', 'latin1')],
    ['windows-1253', Buffer.from('\xd2ndskab i byen', 'latin1')],
    ['utf-8', Buffer.from('Een caf\xe9 in Geel', 'latin1')],
  ])('of %s is not where they do not', (label, text) => {
    const bytes = Buffer.concat([Buffer.from(page(label)), text])
    expect(find(bytes, 'a.html').rules).toContain('encoding-contradicted')
  })

  it('is none that names no encoding, and none in a text about markup', () => {
    const text = Buffer.from('Wie <meta charset="klingon"> schrijft: caf\xe9', 'latin1')
    expect(find(text)).toEqual({ encoding: 'windows-1252', rules: ['encoding'] })
    expect(find(text, 'a.html').rules).toEqual(['encoding'])
    expect(find(Buffer.from('<p>caf\xe9', 'latin1'), 'a.html').rules).toEqual(['encoding'])
  })
})

describe('a script of other tables than ours', () => {
  it.each([
    ['shift_jis', 'きのう東京で新しい図書館が開いた。市長は多くの人が来ると話した。'.repeat(4)],
    [
      'euc-kr',
      '어제 서울에서 새로운 도서관이 문을 열었다. 시장은 많은 사람이 올 것이라고 말했다.'.repeat(4),
    ],
    ['iso-8859-8', 'ראש העיר פתח אתמול את הספרייה החדשה במרכז העיר לפני קהל גדול. '.repeat(4)],
  ])('is read in %s', (encoding, text) => {
    const bytes = iconv.encode(text, encoding)
    expect(adviceOn(bytes)?.encoding).toBe(encoding)
    expect(read(bytes)).toBe(text)
  })

  it('is told as a guess where two are nearly as likely', () => {
    const bytes = iconv.encode('日本語の新聞日本語の新聞', 'euc-jp')
    expect(adviceOn(bytes)).toEqual({ encoding: 'big5', rival: 'euc-jp' })
    expect(find(bytes).rules).toEqual(['encoding-unsure'])
  })

  it('is none where the letters are Latin', () => {
    expect(adviceOn(iconv.encode('Žluťoučký kůň úpěl ďábelské ódy', 'windows-1250'))).toBeNull()
  })
})

describe('a text with few signs', () => {
  it('is Windows-1252 where its first letter with an accent comes late', () => {
    const text = `${'De raad kwam bijeen in Geel. '.repeat(3000)}Een café, “zeer mooi”.`
    expect(read(iconv.encode(text, 'windows-1252'))).toBe(text)
  })

  it('is of a Macintosh where its lines end as they did there', () => {
    const text = 'Een café in Geel\rwerd één jaar oud\ren zei: “goed”'
    expect(find(iconv.encode(text, 'macroman')).encoding).toBe('macintosh')
  })

  it('stays Windows-1252 where nothing explains its bytes, and says so', () => {
    const noise = Buffer.from(Array.from({ length: 60 }, (_, index) => 0x80 + ((index * 37) % 127)))
    const { encoding, rules } = find(Buffer.concat([Buffer.from('abc '), noise]))
    expect([encoding, rules]).toEqual(['windows-1252', ['encoding-unsure']])
    const apart = [
      '61c962',
      '982082209220822091209920',
      '9d209e208e209e208e20862091209920962',
      '9a2093208b2083209b2092209d20852',
    ]
    for (const hex of apart)
      expect(find(Buffer.from(hex, 'hex')).rules).toEqual(['encoding-unsure'])
  })
})

describe('a sign', () => {
  type Place = readonly [before: string, sign: string, after: string]

  it.each<readonly [string, Place, Place]>([
    ['a degree behind a figure', ['2', '°', ' '], ['a', '°', 'b']],
    ['a number before a figure', ['n', '°', '1'], ['a', '°', '1']],
    ['a number before a blank', [' ', '°', ' '], ['a', '°', 'b']],
    ['an ordinal behind a figure', ['1', 'º', ' '], ['1', 'º', 'a']],
    ['an ordinal behind a word', ['1', 'ª', ' '], ['a', 'ª', ' ']],
    ['a square metre', ['m', '²', ' '], ['a', '²', 'b']],
    ['a power of nothing', [' ', '²', ' '], ['m', '²', 'b']],
    ['a quotation mark at the beginning of a text', ['', '“', 'A'], ['a', '“', 'A']],
    ['a quotation mark at its end', ['a', '”', ''], ['a', '”', 'b']],
  ])('is likelier as %s', (_, likely, unlikely) => {
    expect(weighSign(...likely)).toBeGreaterThan(weighSign(...unlikely))
  })
})
