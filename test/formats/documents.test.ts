/** Word, OpenDocument, RTF and PDF files: what text is made of them, and which articles that text gives. */
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { readText } from '../../src/formats/read-text.js'
import { calendarDate } from '../../src/record/date.js'
import type { ParsedFile } from '../../src/record/article.js'
import type { SourceText, UnreadableFile } from '../../src/record/source-file.js'
import type { SourcePath } from '../../src/record/strings.js'
import {
  latin1,
  openDocument,
  openLines,
  pdfLines,
  pdfOf,
  rtfLines,
  wordDocument,
  wordLines,
  wordNotes,
  wordParagraph,
} from '../support/document-bytes.js'
import { documentsOf, exportSamples } from '../support/exports.js'
import { contextOf } from '../support/raw-file.js'
import { linesOf } from '../../src/text/block-text.js'
import { expectAsyncEffortBelow } from '../support/effort.js'

function wordRow(properties: string, text: string): string {
  return `<w:tr>${properties}<w:tc>${wordParagraph(text)}</w:tc></w:tr>`
}

type Read = SourceText | UnreadableFile

function read(name: string, bytes: Uint8Array): Promise<Read> {
  return readText(name as SourcePath, bytes)
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const source = await read(name, bytes)
  return 'text' in source ? source.text : `quarantined: ${source.diagnostics[0]?.reason}`
}

async function rulesOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  return (await read(name, bytes)).diagnostics.map(({ rule, reason }) => `${rule}: ${reason}`)
}

async function parse(name: string, bytes: Uint8Array): Promise<ParsedFile> {
  const source = await read(name, bytes)
  if (!('text' in source)) throw new Error(source.diagnostics[0]?.reason)
  return parseFile(source, contextOf())
}

const MAKERS = [
  ['docx', wordLines],
  ['odt', openLines],
  ['rtf', rtfLines],
  ['pdf', (text: string) => pdfLines(text)],
] as const

const ARTICLE = [
  'date 2019-03 Stad opent brug over het dok jv',
  '',
  '12 maart 2019',
  '',
  '17u44',
  '',
  'Bron: Belga 3 De stad heeft een nieuwe brug geopend, die “vele jaren” moet meegaan – zei de schepen.',
  '',
  'Het café ernaast blijft dicht.',
].join('\n')

describe.each(MAKERS)('a .%s file', (extension, make) => {
  it('is read as the text that it holds', async () => {
    const { records, encoding } = await parse(`brug.${extension}`, make(ARTICLE))
    expect(encoding).toMatch(extension)
    expect(records).toMatchObject([
      {
        kind: 'article',
        article: {
          headline: 'Stad opent brug over het dok',
          date: { precision: 'minute', time: '17:44' },
          byline: { initials: ['jv'] },
          sources: ['Belga'],
          comments: 3,
          lead: 'De stad heeft een nieuwe brug geopend, die “vele jaren” moet meegaan – zei de schepen.',
          language: 'nl',
        },
      },
    ])
  })

  it.each(exportSamples.filter(({ name }) => name !== 'delpher').map((each) => [each.name, each]))(
    'that holds an export of %s gives its hundred records',
    async (_name, sample) => {
      const documents = documentsOf(100)
      const { records } = await parse(`export.${extension}`, make(sample.make(documents)))
      const right = records.filter((record, index) => {
        if (record.kind !== 'article') return false
        const { headline, date } = record.article
        const known = documents[index]
        const isNamed = headline.toLowerCase() === known?.headline.toLowerCase()
        return isNamed && calendarDate(date) === known?.day
      })
      expect(records).toHaveLength(100)
      // Where a page ends between two lines of a head, a PDF does not say whether there was a gap.
      expect(right.length).toBeGreaterThanOrEqual(extension === 'pdf' ? 98 : 100)
    },
  )

  it('gives the same text each time', async () => {
    const bytes = make(ARTICLE)
    expect(await textOf(`a.${extension}`, bytes)).toBe(await textOf(`a.${extension}`, bytes))
  })

  it('that is something else or broken goes into quarantine, with the cause', async () => {
    const whole = make(ARTICLE)
    for (const bytes of [latin1('<html>'), latin1('\0\x01\x02'), whole.slice(0, 40)]) {
      const source = await read(`a.${extension}`, bytes)
      expect('text' in source ? [] : source.diagnostics).toMatchObject([
        { severity: 'error', rule: expect.stringMatching(/^(?:damaged|empty)$/) },
      ])
    }
    expect(await rulesOf(`a.${extension}`, new Uint8Array())).toHaveLength(1)
  })
})

describe.each([
  ['docx', wordLines],
  ['odt', openLines],
  ['rtf', rtfLines],
] as const)('paragraphs of a .%s file', (extension, make) => {
  const paragraphsOf = async (text: string): Promise<readonly string[]> => {
    const [record] = (await parse(`a.${extension}`, make(text))).records
    if (record?.kind !== 'article') throw new Error('no article')
    return record.article.body.children.map((block) => linesOf(block).join(' '))
  }

  it('stay paragraphs without blank ones between them, short ones and subheads too', async () => {
    const body = [
      'De brandweer van Kortrijk krijgt een nieuwe wagen. Die kost 400.000 euro.',
      'De burgemeester is tevreden. Hij zal de wagen zelf inhuldigen.',
      'Naar het buitenland',
      'De oude wagen gaat naar het oosten. Daar rijdt hij nog tien jaar.',
    ]
    expect(
      await paragraphsOf(['Brandweer krijgt wagen', '14 september 2005', ...body].join('\n')),
    ).toEqual(body)
  })

  it('are lines of one where sentences go on from one to the next', async () => {
    expect(
      await paragraphsOf(
        'Brandweer krijgt wagen\n14 september 2005\n\nDe brandweer van Kortrijk krijgt een nieuwe wagen, die nog dit\njaar in dienst komt, zo zegt de schepen van de stad vandaag aan\nhet blad.\n\nDe oude wagen gaat weg.',
      ),
    ).toEqual([
      'De brandweer van Kortrijk krijgt een nieuwe wagen, die nog dit jaar in dienst komt, zo zegt de schepen van de stad vandaag aan het blad.',
      'De oude wagen gaat weg.',
    ])
  })

  it('keep keys line by line', async () => {
    const { records } = await parse(
      `a.${extension}`,
      make('Kop: De brug is open\nDatum: 3 mei 2014\nAuteur: An Smets\n\nDe brug is open.'),
    )
    expect(records).toMatchObject([
      { article: { headline: 'De brug is open', byline: { authors: ['An Smets'] } } },
    ])
  })
})

function shownWord(body: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  return textOf('a.docx', wordDocument(body, others))
}

function wordHeader(text: string): string {
  return `<w:hdr xmlns:w="w">${wordParagraph(text)}</w:hdr>`
}

function wordCell(text: string): string {
  return `<w:tc>${wordParagraph(text)}</w:tc>`
}

function wordRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

describe('a Word document', () => {
  it('has tables as lines with tabs, items of lists with a bullet, headings apart', async () => {
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Eerste</w:t></w:r></w:p>`
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    const body = `${wordParagraph('Kop', 'heading1')}${wordParagraph('Tekst')}${item}${wordParagraph('Tussenkop', 'heading2')}<w:tbl><w:tr>${wordCell('HD')}${wordCell('Brug')}</w:tr><w:tr>${wordCell('PD')}${wordCell('12 maart')}</w:tr></w:tbl>`
    expect(await shownWord(body, { 'word/numbering.xml': numbering })).toBe(
      'Kop\n\nTekst\n\n• Eerste\n\nTussenkop\n\nHD\tBrug\nPD\t12 maart\n',
    )
  })

  it.each([
    [
      'keys beside their values',
      [
        ['Titolo', 'Il ponte è aperto'],
        ['Autore', 'Anna Serra'],
        ['Data', '3.5.2014'],
        ['Numero di battute', '2160'],
      ],
      'Titolo: Il ponte è aperto\nAutore: Anna Serra\nData: 3.5.2014\nNumero-di-battute: 2160\n\nTesto',
    ],
    [
      'keys above their values',
      [
        ['Rubrik', 'Datum', 'Titel'],
        ['Lokales', '3.5.2014', 'Die Brücke ist offen'],
      ],
      'Rubrik: Lokales\nDatum: 3.5.2014\nTitel: Die Brücke ist offen\n\nTesto',
    ],
    [
      'keys and values in one cell',
      [['Datum: 3 mei 2014', 'Auteur: An Smets']],
      'Datum: 3 mei 2014\nAuteur: An Smets\n\nTesto',
    ],
    [
      'figures',
      [
        ['Plaats', 'Inwoners'],
        ['Wessum', '812'],
      ],
      'Plaats\tInwoners\nWessum\t812\n\nTesto',
    ],
  ])('has a table of %s over its text', async (_, rows, expected) => {
    const table = rows.map((cells) => `<w:tr>${cells.map(wordCell).join('')}</w:tr>`).join('')
    expect(await shownWord(`<w:tbl>${table}</w:tbl>${wordParagraph('Testo')}`)).toBe(expected)
  })

  it('has the day that stands above its title below it', async () => {
    const text = wordParagraph('De brug is maandag geopend.')
    const title = wordParagraph('Brug open', 'Title')
    expect(await shownWord(wordParagraph('Wessum, 3 mei 2014') + title + text)).toBe(
      'Brug open\n\nWessum, 3 mei 2014\n\nDe brug is maandag geopend.',
    )
    const others = wordParagraph('Datum: 3 mei 2014') + title + text
    expect(await shownWord(others)).toBe(
      'Datum: 3 mei 2014\n\nBrug open\n\nDe brug is maandag geopend.',
    )
  })

  it('keeps what was inserted, and leaves out what was deleted or hidden, and says so', async () => {
    const body = `<w:p>${wordRun('De brug ')}<w:del><w:r><w:delText>geheim </w:delText></w:r></w:del><w:ins>${wordRun('is ')}</w:ins>${wordRun('informant Jansen ', '<w:b/><w:vanish/>')}${wordRun('open', '<w:vanish w:val="0"/>')}</w:p>`
    const bytes = wordDocument(body)
    expect(await textOf('a.docx', bytes)).toBe('De brug is open')
    expect(await rulesOf('a.docx', bytes)).toEqual([
      'document-parts: Not published: hidden passages (1).',
    ])
  })

  it('has the paragraph of a style of titles as its headline', async () => {
    const bodies = [
      ['', 'Provinciaal nieuws'],
      ['Title', 'Brug over de Vliet open'],
      ['', '3 mei 2014'],
      ['', 'De brug is maandag geopend door de burgemeester.'],
      ['heading1', 'Wat nu?'],
      ['', 'Er kwam veel volk kijken naar de opening.'],
    ] as const
    const body = bodies.map(([style, text]) => wordParagraph(text, style || undefined)).join('')
    const { records } = await parse('a.docx', wordDocument(body))
    expect(records).toMatchObject([
      {
        article: {
          headline: 'Brug over de Vliet open',
          kicker: 'Provinciaal nieuws',
          lead: 'De brug is maandag geopend door de burgemeester.',
          date: { day: '2014-05-03' },
          origin: { fields: { headline: { rule: 'title-style' } } },
        },
      },
    ])
    const styled = '<text:p>Dienst communicatie</text:p><text:p>Gemeente</text:p>'
    const open = await parse(
      'a.odt',
      openDocument(
        `${styled}<text:h text:outline-level="1">Brug open</text:h><text:p>3 mei 2014</text:p><text:p>De brug is open.</text:p>`,
      ),
    )
    expect(open.records).toMatchObject([{ article: { headline: 'Brug open', kicker: null } }])
  })

  it.each([
    ['PERSNOTA', 'Aan:', 'de redacties', 'Van:', 'Persdienst stad Veere', 'Betreft:'],
    ['PRESS RELEASE', 'To:', 'all news desks', 'From:', 'Press office Saltby', 'Subject:'],
    ['PRESSEMITTEILUNG', 'An:', 'die Redaktionen', 'Von:', 'Pressestelle Neuwied', 'Betreff:'],
  ])(
    'has no label as its headline: %s over keys',
    async (label, to, desks, from, office, about) => {
      const rows = [
        [to, desks],
        [from, office],
        [about, 'Zwembad Wessum gaat weer open'],
      ].map((cells) => wordParagraph(cells.join('\t')))
      const text = wordParagraph('Het zwembad van Wessum gaat maandag weer open na een jaar.')
      const body = `${wordParagraph(label, 'Title')}${rows.join('')}<w:p/>${text}${text}`
      const { records } = await parse('a.docx', wordDocument(body))
      expect(records).toMatchObject([
        {
          article: {
            headline: 'Zwembad Wessum gaat weer open',
            byline: { authors: [] },
          },
        },
      ])
    },
  )

  it.each([
    ['Wijkkrant De Linde', 'jaargang 4, nummer 2, mei 2014'],
    ['Dorfblatt Ammerau', 'Nr. 12, Mai 2014'],
    ['Newsletter Saltby', 'Issue 12, May 2014'],
  ])('has the one heading below the name of a paper as its headline: %s', async (name, issue) => {
    const text = wordParagraph('Het zwembad van Wessum gaat maandag weer open na een jaar.')
    const body = `${wordParagraph(name, 'Title')}${wordParagraph(issue)}${wordParagraph('Zwembad Wessum open', 'heading2')}${text}${text}`
    const bytes = wordDocument(body)
    const { records } = await parse('a.docx', bytes)
    expect(records).toMatchObject([{ article: { headline: 'Zwembad Wessum open' } }])
    expect(await rulesOf('a.docx', bytes)).toContain(
      `headline-guessed: The headline may as well be “${name}”.`,
    )
    const two = `${body}${wordParagraph('Kermis geslaagd', 'heading2')}${text}`
    expect((await parse('a.docx', wordDocument(two))).records).toMatchObject([
      { article: { headline: name } },
    ])
  })

  it('leaves out what a style or a row hides', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Bron"><w:name w:val="Bron"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Tip"><w:name w:val="Tip"/><w:basedOn w:val="Bron"/></w:style><w:style w:type="character" w:styleId="Naam"><w:name w:val="Naam"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`
    const table = `<w:tbl>${wordRow('', 'Kosten')}${wordRow('<w:trPr><w:hidden/></w:trPr>', 'Smeergeld')}</w:tbl>`
    const body =
      wordParagraph('De brug is open') +
      wordParagraph('Informant Jansen', 'Bron') +
      wordParagraph('Tip van Jansen', 'Tip') +
      `<w:p>${wordRun('Zij kost ')}${wordRun('Jansen ', '<w:rStyle w:val="Naam"/>')}${wordRun('veel')}</w:p>` +
      table
    const bytes = wordDocument(body, { 'word/styles.xml': styles })
    expect(await textOf('a.docx', bytes)).toBe('De brug is open\n\nZij kost veel\n\nKosten\n')
    expect(await rulesOf('a.docx', bytes)).toEqual([
      'document-parts: Not published: hidden passages (4).',
    ])
  })

  it('has its footnotes below the text, and its text boxes and line breaks in it', async () => {
    const note = `<w:p><w:r><w:t>Een brug</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:br/><w:t>in de stad</w:t></w:r></w:p>`
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${wordParagraph('In een kader')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const notes = wordNotes(`<w:footnote w:id="2">${wordParagraph('Uit 1932.')}</w:footnote>`)
    const text = await shownWord(note + box + wordParagraph('Slot'), {
      'word/footnotes.xml': notes,
    })
    expect(text).toMatch(
      /^Een brug\[1\]\nin de stad\n[^]*In een kader\n[^]*Slot\n\n\[1\] Uit 1932\./,
    )
  })

  it('with long paragraphs has a blank line around each', async () => {
    const long =
      'Een lange zin over de brug die maar niet ophoudt, want de stad heeft veel te vertellen. '
    const text = await shownWord(
      ['Kop', 'Door Jan', long.repeat(2), long.repeat(3)]
        .map((each) => wordParagraph(each))
        .join(''),
    )
    expect(text.split('\n').map((line) => line.length > 0)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ])
  })

  it('tells of headers and footers with words', async () => {
    const bytes = wordDocument(wordParagraph('De brug is open.'), {
      'word/header1.xml': wordHeader('Dorpsblad'),
      'word/footer1.xml': wordHeader(' '),
    })
    expect(await rulesOf('a.docx', bytes)).toEqual([
      'document-parts: Not published: headers and footers (1).',
    ])
  })

  it('with an export of hundreds of articles is read whole', async () => {
    const looks =
      '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="0"/><w:ind w:left="0"/><w:jc w:val="left"/></w:pPr>'
    const paragraph = (text: string): string =>
      text === '' ? '<w:p/>' : wordParagraph(text).replace('<w:p>', `<w:p>${looks}`)
    const text = 'The bridge has been closed, the council said on Monday, and will not open again.'
    const one = (number: number): string =>
      [
        `Bridge number ${number} is closed`,
        'The Valley Post',
        'March 3, 2019',
        'Copyright 2019 Valley Press All Rights Reserved',
        '',
        'Length: 120 words',
        '',
        'Body',
        '',
        ...Array.from({ length: 40 }, () => text),
        'Graphic',
        '',
        'PHOTO: The bridge',
        'Classification',
        'Language: ENGLISH',
        'Load-Date: March 5, 2019',
        '',
        'End of Document',
      ]
        .map(paragraph)
        .join('')
    const bytes = wordDocument(Array.from({ length: 300 }, (_, number) => one(number)).join(''))
    const { records } = await parse('a.docx', bytes)
    expect(records).toHaveLength(300)
    const [record] = records
    if (record?.kind !== 'article') throw new Error('no article')
    expect(record.article.body.children.map((block) => linesOf(block).join(' '))).toEqual(
      Array.from({ length: 40 }, () => text),
    )
  })

  it('that would fill the memory is refused, with the reason', async () => {
    const bomb = wordDocument('<w:p/>'.repeat(1_100_000))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await rulesOf('a.docx', bomb)).toEqual([expect.stringMatching(/^damaged: .*more than/)])
    const blank = wordDocument(' '.repeat(70 << 20))
    expect(await rulesOf('a.docx', blank)).toEqual([
      expect.stringMatching(/more than \d+ MB when unpacked/),
    ])
  })

  it('that is nested without end is refused, not followed', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000)
    expect(await textOf('a.docx', wordDocument(deep))).toMatch(/^quarantined: /)
  })

  it('has no entities of its own, and nothing from elsewhere', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    const bytes = wordDocument(wordParagraph('Brug'), {
      'word/document.xml': `${entity}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Brug &e;</w:t></w:r></w:p></w:body></w:document>`,
    })
    expect(await textOf('a.docx', bytes)).not.toContain('root')
  })
})

function shownOpen(body: string, styles = ''): Promise<string> {
  return textOf('a.odt', openDocument(body, styles))
}

function openRow(...texts: readonly string[]): string {
  const cells = texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`)
  return `<table:table-row>${cells.join('')}</table:table-row>`
}

describe('an OpenDocument text', () => {
  it('has blanks, tabs, line breaks, lists, tables and notes', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Uit 1932.</text:p></text:note-body></text:note>'
    const body = `<text:h text:outline-level="1">Kop</text:h><text:p>Een<text:s text:c="2"/>brug${note}<text:tab/>open<text:line-break/>nu</text:p><text:list><text:list-item><text:p>Eerste</text:p></text:list-item></text:list><table:table>${openRow('HD', 'Brug')}${openRow('PD', '12 maart')}</table:table>`
    expect(await shownOpen(body)).toBe(
      'Kop\n\nEen  brug[1]\topen\nnu\n\n• Eerste\n\nHD\tBrug\nPD\t12 maart\n\n[1] Uit 1932.\n',
    )
  })

  it('leaves out comments, deleted and hidden text, and says so', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>geheim</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>De brug<office:annotation><text:p>Vraag Jan</text:p></office:annotation> is <text:span text:style-name="T1">Jansen</text:span>open</text:p>`
    expect(await shownOpen(body, styles)).toBe('De brug is open')
    expect(await rulesOf('a.odt', openDocument(body, styles))).toEqual([
      'document-parts: Not published: deleted passages (1), comments (1), hidden passages (1).',
    ])
  })
})

function shownRtf(body: string, head = '\\ansi\\ansicpg1252'): Promise<string> {
  return textOf('a.rtf', latin1(`{\\rtf1${head} ${body}}`))
}

describe('an RTF file', () => {
  it.each([
    ['Windows', '\\ansi\\ansicpg1252', "caf\\'e9 \\'80", 'café €'],
    ['Central Europe', '\\ansi\\ansicpg1250', "\\'8a\\'9d", 'Šť'],
    ['Cyrillic', '\\ansi\\ansicpg1251', "\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0", 'Москва'],
    ['DOS', '\\pc', "caf\\'82", 'café'],
    ['DOS, Latin', '\\pca', "\\'9b", 'ø'],
    ['Mac', '\\mac', "caf\\'8e", 'café'],
    ['Japanese', '\\ansi\\ansicpg932', "\\'93\\'fa\\'96\\{", '日本'],
    [
      'a font of its own',
      '\\ansi{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial CYR;}}',
      "\\f1\\'cc{\\f0 \\'e9}\\'ee",
      'Мéо',
    ],
    [
      'Unicode',
      '\\ansi',
      "\\u8364?{\\uc0\\u-10179\\u-8704}{\\uc2\\u233\\'e9\\'e9}\\u8211 ?x",
      '€😀é–x',
    ],
  ])('has the letters of its code page: %s', async (_name, head, body, text) => {
    expect((await shownRtf(body, head)).trim()).toBe(text)
  })

  it('has paragraphs, lines, tabs, rows, signs and the results of fields', async () => {
    const body =
      'Een\\tab twee\\line drie\\par {\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt vier}} \\emdash\\~\\{5\\}\\par\\trowd HD\\cell Brug\\cell\\row PD\\cell 12\\cell\\row'
    expect(await shownRtf(body)).toBe('Een\ttwee\ndrie\nvier — {5}\nHD\tBrug\nPD\t12')
  })

  it('leaves out what is no text, or not to be seen', async () => {
    const body =
      '{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}}{\\info{\\author Jansen}}{\\*\\generator X;}{\\header Kop}{\\pict\\wmetafile8 0102ff}{\\v geheim}{\\deleted weg}{\\*\\annotation Vraag}De brug{\\footnote\\pard Uit 1932.\\par} is {\\object{\\*\\objdata 0102}{\\result {\\pict 00}open}}'
    expect(await shownRtf(body)).toBe('De brug[1] is open\n\n[1] Uit 1932.\n')
    expect(await rulesOf('a.rtf', latin1(`{\\rtf1 ${body}}`))).toEqual([
      'document-parts: Not published: headers and footers (1), pictures (2), hidden passages (1), deleted passages (1), comments (1).',
    ])
  })

  it('skips bytes that are said to be binary, and reads on where it is cut off', async () => {
    expect(await shownRtf('a{\\pict\\bin5 }}{{\\}b')).toBe('ab')
    expect(await textOf('a.rtf', latin1('{\\rtf1 De brug is open'))).toBe('De brug is open')
  })

  it('is read without recursion, in time that grows as its length does', async () => {
    expect(await shownRtf(`${'{'.repeat(10_000)}diep${'}'.repeat(10_000)}`)).toBe('diep')
    expect(await shownRtf('{'.repeat(200_000))).toMatch(/^quarantined: .*deep/)
    const long = "{\\b De br\\'fcg}\\u8364? is open\\par ".repeat(150_000)
    await expectAsyncEffortBelow(250, async () => {
      expect((await shownRtf(long)).length).toBeGreaterThan(2_000_000)
    })
  })
})

/** Lines below each other, broken where a column of that kind breaks them. */
function column(x: number, top: number, lines: readonly string[], size = 10): PdfLines {
  return lines.map((text, index) => ({
    x: text.startsWith('  ') ? x + 12 : x,
    y: top - 12 * index,
    text: text.trim(),
    size,
  }))
}
type PdfLines = Parameters<typeof pdfOf>[0][number]

const LEFT = [
  '  De stad heeft maandag een nieuwe brug ge-',
  'opend over het kanaal, die fietsers en voet-',
  'gangers samen met de tram zullen nemen.',
  '  De burgemeester sprak van een grote dag',
  'voor de haven en voor de hele streek, waar',
  'al jaren op een nieuwe oever gewacht wordt',
]
const RIGHT = [
  'door iedereen die elke dag moet omrijden.',
  '  Aan de overkant wachtten honderden men-',
  'sen op de eerste tram, die met een uur ver-',
  'traging vertrok. Niemand leek dat erg, want',
  'er was muziek, en er waren wafels voor wie',
  'dat wilde, tot laat op de warme avond toe.',
]

describe('a PDF', () => {
  it('has its columns one after the other, with paragraphs and words made whole', async () => {
    const title = {
      x: 50,
      y: 780,
      text: 'Brug over het kanaal is open',
      size: 22,
      font: 'F2' as const,
    }
    const bytes = pdfOf([[title, ...column(50, 740, LEFT), ...column(300, 735, RIGHT)]])
    expect((await textOf('a.pdf', bytes)).split('\n').filter((line) => line !== '')).toEqual([
      'Brug over het kanaal is open',
      'De stad heeft maandag een nieuwe brug geopend over het kanaal, die fietsers en voetgangers samen met de tram zullen nemen.',
      'De burgemeester sprak van een grote dag voor de haven en voor de hele streek, waar al jaren op een nieuwe oever gewacht wordt door iedereen die elke dag moet omrijden.',
      'Aan de overkant wachtten honderden mensen op de eerste tram, die met een uur vertraging vertrok. Niemand leek dat erg, want er was muziek, en er waren wafels voor wie dat wilde, tot laat op de warme avond toe.',
    ])
    expect(await rulesOf('a.pdf', bytes)).toEqual([
      'words-joined: 4 word(s) divided at line ends were joined.',
    ])
  })

  it('has a table as lines with tabs', async () => {
    const rows = [
      ['HD', 'Brug open'],
      ['WC', '35 words'],
      ['PD', '4 March 2011'],
      ['SN', 'De Havenbode'],
      ['LA', 'Nederlands'],
    ]
    const lines = rows.flatMap(([key, value], index) => [
      { x: 50, y: 700 - 14 * index, text: key! },
      { x: 100, y: 700 - 14 * index, text: value! },
    ])
    expect(await textOf('a.pdf', pdfOf([lines]))).toBe(rows.map((row) => row.join('\t')).join('\n'))
  })

  it('loses running heads and numbers of pages, which are told, but keeps the first date', async () => {
    const pages = [LEFT, RIGHT, LEFT].map((lines, index) =>
      column(50, 760, lines).concat(
        { x: 50, y: 815, text: 'De Havenbode, 12 maart 2019', size: 9 },
        { x: 290, y: 30, text: `- ${index + 7} -`, size: 9 },
      ),
    )
    const text = await textOf('a.pdf', pdfOf(pages))
    expect(text.match(/De Havenbode/g)).toHaveLength(1)
    expect(text).not.toMatch(/- \d -/)
    expect(text).toContain('gewacht wordt door iedereen')
    expect((await rulesOf('a.pdf', pdfOf(pages))).slice(0, 2)).toEqual([
      'page-furniture: “1, 2, 3 …” belongs to the page, not to the article.',
      'page-furniture: “De Havenbode, 12 maart 2019” belongs to the page, not to the article.',
    ])
  })

  it('keeps what stands at the top of every page of an export with an article a page', async () => {
    const pages = ['Brug open', 'Kerk dicht', 'Feest uit'].map((headline) => [
      { x: 50, y: 800, text: 'De Havenbode' },
      { x: 50, y: 770, text: headline },
      { x: 50, y: 740, text: 'De stad is blij.' },
    ])
    expect((await textOf('a.pdf', pdfOf(pages))).match(/De Havenbode/g)).toHaveLength(3)
  })

  it('without a text layer goes into quarantine; a page without text is told', async () => {
    expect(await rulesOf('a.pdf', pdfOf([[], []]))).toEqual([
      'no-text-layer: Scanned: no text layer (2 page(s)); run OCR first.',
    ])
    expect(await rulesOf('a.pdf', pdfOf([column(50, 700, LEFT), []]))).toContain(
      'pages-without-text: There is no text on page 2.',
    )
  })

  it('that would take too much room is refused, with the reason', async () => {
    const packed = deflateSync(Buffer.alloc(100 << 20, 'q Q ')).toString('latin1')
    const whole = Buffer.from(pdfOf([[{ x: 50, y: 700, text: 'x' }]])).toString('latin1')
    const bomb = whole.replace(
      /<< \/Length \d+ >>\nstream\n[^]*?\nendstream/,
      () => `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
    )
    expect(await rulesOf('a.pdf', latin1(bomb))).toEqual([
      'damaged: The document could not be opened: it would take more than 96 MB when unpacked.',
    ])
  })

  it('that is locked says so, and what it would run is not run', async () => {
    const trailer =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /O (0123456789012345678901234567890a) /U (0123456789012345678901234567890b) /P -4 >> /ID [(a)(b)]'
    const lines = [{ x: 50, y: 700, text: 'De brug is open' }]
    expect(await rulesOf('a.pdf', pdfOf([lines], { trailer }))).toEqual([
      'damaged: The document could not be opened: it is locked with a password.',
    ])
    const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>'
    expect(await textOf('a.pdf', pdfOf([lines], { catalog }))).toBe('De brug is open')
    expect(globalThis).not.toHaveProperty('wasRun')
  })
})
