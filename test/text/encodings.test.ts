/** Texts in ten languages, written in old encodings → the text again, or a warning that names both that it may be. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { encodingNamed } from '../../src/text/encodings/names.js'
import { sha256Digest } from '../../src/record/strings.js'
import { decodeSource, sourceOf } from '../../src/text/decode.js'
import type { SourcePath } from '../../src/record/strings.js'
import type { SourceText, UnreadableFile } from '../../src/record/source-file.js'

const FOLDER = join(import.meta.dirname, '../cases/encodings')
const WEST = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'cp850', 'cp437', 'macroman']
const CENTRE = ['windows-1250', 'iso-8859-2', 'cp852']
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  cs: CENTRE,
  hu: CENTRE,
  pl: CENTRE,
  ru: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5'],
  tr: ['windows-1254', 'cp857'],
}
/** What typists put for signs that an encoding does not have. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '€': 'EUR',
  œ: 'oe',
}

function decode(bytes: Uint8Array, path = 'a.txt', encoding?: string): SourceText | UnreadableFile {
  return decodeSource(path as SourcePath, bytes, encoding ? encodingNamed(encoding) : null)
}

function isWarned({ diagnostics }: SourceText | UnreadableFile): boolean {
  return diagnostics.some(({ rule }) => rule.startsWith('encoding-'))
}

function rulesOf({ diagnostics }: SourceText | UnreadableFile): readonly string[] {
  return diagnostics.map(({ rule }) => rule)
}

/** The text as somebody would have written it in `encoding`. */
function typed(text: string, encoding: string): string {
  const fits = (sign: string): boolean =>
    iconv.decode(iconv.encode(sign, encoding), encoding) === sign
  return Array.from(text.replaceAll('\xa0', ' '), (sign) => {
    if (fits(sign)) return sign
    return (
      PLAIN[sign] ??
      sign
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replace('ı', 'i')
    )
  }).join('')
}

const texts = readdirSync(FOLDER).map((name) => {
  const paragraphs = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n')
  const turned = paragraphs.map((_, index) =>
    [...paragraphs.slice(index), ...paragraphs.slice(0, index)].join('\n\n'),
  )
  const long = turned.map((text) => text.repeat(3).slice(0, 2000))
  const lines = paragraphs.flatMap((text) => text.split(/(?<=[.!?]) /))
  return {
    language: name.slice(0, 2),
    short: paragraphs.map((text) => text.slice(0, 200)),
    long,
    lines,
  }
})

const cases = texts.flatMap(({ language, ...all }) =>
  (OTHERS[language] ?? WEST).map((encoding) => Object.assign({ language, encoding }, all)),
)

describe('a document that was made into text', () => {
  it('has a title without what nobody sees, where its styles name one', () => {
    const decoded = { text: 'Brand\n\nTekst.', encoding: 'utf-8', diagnostics: [] } as const
    const read = (title?: string): SourceText | UnreadableFile => {
      const named = title === undefined ? decoded : { ...decoded, title }
      return sourceOf('a.docx' as SourcePath, sha256Digest('a'.repeat(64)), named)
    }
    expect(read(' Brand\u0000 ')).toMatchObject({ title: 'Brand' })
    expect(read()).not.toHaveProperty('title')
  })
})

describe('old encodings', () => {
  it.each(cases)('reads $language in $encoding, of 200 and 2,000 characters', (each) => {
    for (const text of [...each.short, ...each.long]) {
      const expected = typed(text, each.encoding)
      const read = decode(iconv.encode(expected, each.encoding))
      expect('text' in read && read.text).toBe(expected)
    }
  })

  it.each(cases)('is never wrong in silence about a line of $language in $encoding', (each) => {
    for (const line of each.lines) {
      const expected = typed(line, each.encoding)
      const read = decode(iconv.encode(expected, each.encoding))
      const isRight = 'text' in read && read.text === expected
      expect(isRight || isWarned(read), expected).toBe(true)
    }
  })

  it('says nothing where a text can only be Windows-1252', () => {
    const read = decode(iconv.encode('Eén café, “zeer mooi” – voor € 5.', 'windows-1252'))
    expect(rulesOf(read)).toEqual(['encoding'])
  })

  it('takes text of ASCII for UTF-8', () => {
    expect(decode(Buffer.from('Plain text.'))).toMatchObject({ encoding: 'utf-8', diagnostics: [] })
  })

  it('names both where one letter is all there is', () => {
    const read = decode(iconv.encode('Nieuw caf\xe9 in Geel', 'cp850'))
    expect(read).toMatchObject({ text: 'Nieuw café in Geel', encoding: 'ibm850' })
    expect(read.diagnostics[0]?.reason).toBe('The text was read as ibm850; it may be windows-1252.')
  })

  it('takes the word of the folder where bytes are no UTF-8', () => {
    const bytes = iconv.encode('Ålesund ønsker', 'cp865')
    const read = decode(bytes, 'a.txt', 'DOS 865')
    expect(read).toMatchObject({ text: 'Ålesund ønsker', encoding: 'ibm865', diagnostics: [] })
  })

  it('reads UTF-8 in a folder of something else, and says so', () => {
    const read = decode(Buffer.from('Een café'), 'a.txt', 'cp850')
    expect(read).toMatchObject({ text: 'Een café', encoding: 'utf-8' })
    expect(rulesOf(read)).toEqual(['encoding-contradicted'])
    expect(rulesOf(decode(Buffer.from('Een huis'), 'a.txt', 'cp850'))).toEqual([])
  })

  it('repairs UTF-8 that is broken in one place', () => {
    const read = decode(Buffer.from([...Buffer.from('Eén café in één straat: '), 0xe9]))
    expect('text' in read && read.text).toBe('Eén café in één straat: é')
  })

  it('reads what a DOS editor ends with Ctrl-Z', () => {
    const read = decode(Buffer.concat([iconv.encode('Nieuw café', 'cp850'), Buffer.from([0x1a])]))
    expect(read).toMatchObject({ text: 'Nieuw café', encoding: 'ibm850' })
    expect(isWarned(read)).toBe(false)
  })

  it('reads what escapes write in Japanese', () => {
    const text = '\x1b$B66$,3+DL$7$?\x1b(B 2019\n'
    const read = decode(Buffer.from(text, 'latin1'))
    expect(read).toMatchObject({ text: '橋が開通した 2019\n', encoding: 'iso-2022-jp' })
    expect(
      decode(Buffer.from('\x1b[1mbold\x1b[0m is no Japanese at all, and no harm')),
    ).toMatchObject({
      encoding: 'utf-8',
    })
  })

  it('reads the messages of a wire, with the signs that frame them', () => {
    const message = '\x16\x16\x01b1488\x1fcpstf\r\n\x02The mill is sold.\r\n\x03\x04'
    const read = decode(Buffer.from(message.repeat(3)))
    expect('text' in read && read.text).toBe('b1488 cpstf\nThe mill is sold.\n'.repeat(3))
    expect(rulesOf(decode(Buffer.from('\x01\x02\x04\x05 no frame \x06')))).toEqual(['binary'])
  })

  it('reads the frames of tables of DOS', () => {
    const table = '╔════╗\r\n║ Eén ║\r\n╚════╝\r\n'
    const read = decode(iconv.encode(table, 'cp850'))
    expect('text' in read && read.text).toBe(table.replaceAll('\r', ''))
  })
})

function page(charset: string, text: string): string {
  return `<!DOCTYPE html><html><head><meta charset="${charset}"></head><p>${text}</p>`
}

describe('declared encodings', () => {
  it('believes a page where its bytes allow it', () => {
    const text = page('iso-8859-2', 'a \xb1 b')
    expect(decode(Buffer.from(text, 'latin1'))).toMatchObject({ encoding: 'iso-8859-2' })
    const xml = '<?xml version="1.0" encoding="KOI8-R"?><p>\xf2\xd5\xd3\xd3\xcb\xc9\xca</p>'
    const read = decode(Buffer.from(xml, 'latin1'), 'a.xml')
    expect('text' in read && read.text).toContain('Русский')
  })

  it('tells where a page is wrong about itself', () => {
    const read = decode(Buffer.from(page('iso-8859-1', 'café, né à Liège')))
    expect(read).toMatchObject({ encoding: 'utf-8' })
    expect(rulesOf(read)).toEqual(['encoding-contradicted'])
    const other = decode(Buffer.from(page('utf-8', 'caf\xe9, n\xe9 \xe0 Li\xe8ge'), 'latin1'))
    expect(other).toMatchObject({ encoding: 'windows-1252' })
    expect(rulesOf(other)).toContain('encoding-contradicted')
  })

  it('takes no word of an article for a declaration', () => {
    const text = 'Hoe schrijf je <meta charset="koi8-r"> in een caf\xe9?'
    expect(decode(Buffer.from(text, 'latin1'))).toMatchObject({ encoding: 'windows-1252' })
  })
})

function marked(bytes: readonly number[]): Uint8Array {
  return Buffer.from([0xff, 0xfe, ...bytes])
}

describe('byte order marks', () => {
  it('reads UTF-16', () => {
    const read = decode(marked([...Buffer.from('Eén café', 'utf16le')]))
    expect(read).toMatchObject({ text: 'Eén café', encoding: 'utf-16le' })
    const chinese = decode(marked([...Buffer.from('今天下午在北京', 'utf16le')]))
    expect('text' in chinese && chinese.text).toBe('今天下午在北京')
  })

  it('takes bytes behind a mark that make no text for binary', () => {
    const random = Array.from({ length: 400 }, (_, index) => (index * index * 7 + index * 31) % 256)
    for (const bytes of [[...Buffer.from('not a text')], random, [0, 1, 2, 0x80, 0x81]])
      expect(rulesOf(decode(marked(bytes)))).toEqual(['binary'])
  })
})

describe('names of encodings', () => {
  it.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-15', 'iso-8859-15'],
    ['cp850', 'ibm850'],
    ['DOS 437', 'ibm437'],
    ['850', 'ibm850'],
    ['Mac Roman', 'macintosh'],
    ['x-mac-roman', 'macintosh'],
    ['cp1251', 'windows-1251'],
    ['KOI8', 'koi8-r'],
    ['UTF8', 'utf-8'],
    ['utf-16', 'utf-16le'],
  ])('knows %s as %s', (label, name) => {
    expect(encodingNamed(label)).toBe(name)
  })

  it.each(['utf-7', 'utf-32', 'base64', 'klingon', ''])('knows no encoding %j', (label) => {
    expect(encodingNamed(label)).toBeNull()
  })
})
