/** Recognized fields and body cover every character of a raw text that is not blank, exactly once. */
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maskPrivate } from '../../src/article/fields/private-words.js'
import type { Paragraph } from '../../src/raw/paragraphs.js'
import { readRawRecords } from '../../src/raw/read-records.js'
import { RAW_SHAPES } from '../../src/formats/raw-shapes.js'
import { decodeSource } from '../../src/text/decode.js'
import type { FolderDefaults, HeadlineRule, LineRule } from '../../src/record/settings.js'
import type { SourcePath } from '../../src/record/strings.js'
import { contextOf } from '../support/raw-file.js'

/** Offsets that no stretch covers or that several do. */
function findUncovered(text: string, defaults: Partial<FolderDefaults> = {}): readonly string[] {
  const covered = new Uint8Array(text.length)
  const context = contextOf({ defaults })
  for (const { reading } of readRawRecords(text, context, RAW_SHAPES)) {
    const { spans, paragraphs } = reading
    for (const { start, end } of [...spans, ...paragraphs])
      for (let offset = start; offset < end; offset++) covered[offset]! += 1
    for (const paragraph of paragraphs) checkText(paragraph, text)
  }
  return [...covered].flatMap((times, offset) =>
    times > 1 || (times === 0 && /\S/.test(text[offset]!))
      ? [`${times} times ${offset}: ${text.slice(offset, offset + 30)}`]
      : [],
  )
}

/**
 * A paragraph says what stands there, blanks and the hyphens of divided words aside. In a mail marks may stand for the
 * addresses and numbers that were taken out; what stands between the marks is there, in order.
 */
function checkText(paragraph: Paragraph, text: string): void {
  const bare = paragraph.joined === undefined ? /\s/g : /[\s-]/g
  const source = text.slice(paragraph.start, paragraph.end).replaceAll(bare, '')
  const shown = paragraph.text.replaceAll(bare, '')
  if (shown === source) return
  const marks = maskPrivate(text.slice(paragraph.start, paragraph.end)).count
  const pieces = shown.split('[…]')
  expect(pieces.length - 1, `marks in ${shown}`).toBeGreaterThan(0)
  expect(marks, `what marks may stand for in ${source}`).toBeGreaterThan(0)
  let at = 0
  for (const piece of pieces) {
    const found = source.indexOf(piece, at)
    expect(found, `${piece} in ${source}`).toBeGreaterThanOrEqual(at)
    at = found + piece.length
  }
  expect(source.startsWith(pieces[0]!) && source.endsWith(pieces.at(-1)!)).toBe(true)
}

/** Pieces that texts of this kind are made of, in any order. */
const piece = fc.constantFrom(
  'date 2020-04 Kop van het stuk jv',
  ' date 2020-04-17 Kop RL JV ADN',
  'date 2020-13',
  'date night',
  '17 april 2020',
  'bta0123 4 pl 171  BTA 12',
  'Gemeenderaad/Brug/',
  'Brug open =',
  'bta jp mv',
  '031430 Mai 14',
  'a0456-----',
  'r i BC-Bridge   05-03 0311',
  '^Bridge reopens<',
  '^By JO BELL=',
  '   GHENT, Belgium (AP) _ The bridge',
  'AP-NY-05-03-14 1423EDT<',
  '31 april 2020',
  'vrijdag 17 apr. 2020 om 17u44',
  '04/05/2020',
  '2020',
  '17u44',
  '25u10',
  '13.30 uur',
  'Bijgewerkt om 18u10',
  '17 april 2020 - bijgewerkt op 18 april 2020 om 9u',
  'Bron: Belga 0 De regering komt samen.',
  'Bron: Belga',
  'Bron: ANP/AFP, Reuters 12',
  'Bron:',
  '0',
  '4',
  '0 Brussel De man viel.',
  'Brussel',
  'DUITSLAND – In het zuiden',
  'BRUSSEL (BELGA) - De raad',
  'Exclusief voor abonnees',
  'Exclusief voor abonnees Kop 16 april 2020',
  '"Een citaat"',
  'CORONA',
  'CORONA Tot en met zondag',
  'Door Jan van den Berg',
  'Fleur Mees Astrid Roelandt',
  '(Belga)',
  'Morgen volgt meer. (Belga/jv).',
  'Bron: Belga',
  'De raad komt vanavond samen. Daarna feest...',
  'x',
  '• 08u15 Een punt.',
  '---',
  'title: x',
  '\u00a0',
  '\u200b',
  'Ã©',
  '😀',
  'e\u0301',
  'مرحبا',
  'Title: Een kop\nDate: 2020-04-17\nAuthor: Jan Peeters <jan@example.org>',
  'From jan@example.org Fri Apr 17 17:44:10 2020\nFrom: Jan\nSubject: Een\n kop\nDate: x',
  'Title: Een kop',
  'Date: 17 april 2020',
  'Text: De raad komt samen.',
  'X-Onbekend: iets',
  'Opgelet: de weg is dicht.',
  '-----',
  '* * *',
  '=====\nTitle: Twee\nDate: 2020-04-18',
  '<item><title>Kop</title><pubDate>2020-04-17</pubDate><description>Tekst.</description></item>',
  '<item>',
  '</item>',
  '<entry>\n<title type="html">Kop</title>',
  '<description>',
  '<![CDATA[Tekst]]>',
  '<p>Tekst</p>',
  '&lt;item&gt;&lt;b&gt;',
  'caf&eacute; &amp;#8217; &#10; &nbsp;',
  ' date 2020-04 Kop 17 april 2020 17u44 Bron: Belga 0 De raad komt samen. '.repeat(5),
  '1 of 2 DOCUMENTS\n\nDe Havenbode\n\n17 april 2020 vrijdag\n\nKop;\nMeer kop',
  'BYLINE: Jan Peeters, redacteur\n\nSECTION: NEWS; Pg. 6 Final\n\nLENGTH: 5 words',
  'LOAD-DATE: 18 april 2020\n\nLANGUAGE: DUTCH',
  'Body',
  'Page 1 of 2',
  'End of Document',
  'Copyright 2020 Havenmedia',
  'HD Kop\nBY Jan Peeters\nPD 17 april 2020\nLP Tekst.\nTD Meer.',
  '812 words\n17 April 2020\nDe Havenbode\nHAVENB\nDutch',
  'Document HAVENB0020200417eg4300001',
  'De Havenbode, vrijdag 17 april 2020, p. 4, 35w.',
  '17-04-2020, p.4\n\nKop\n\nOnderkop\n\nTekst.\n\nJan Peeters',
  '© 2020 Havenmedia',
  'Sport, vrijdag 17 april 2020 842 mots, p. 13',
  'news·20200417·HB·123',
  'Kop\nDe Havenbode, 2020-04-17 09:31\nSida 3\nPublicerat i print.',
  '='.repeat(20),
  '_'.repeat(30),
  'Full text: Tekst.',
  'Publication title: De Havenbode; Gent',
  '"De Havenbode" Nr. 7 vom 17.4.2020, 12:30 Uhr, Seite 4',
  'De Havenbode (Gent : 1900 - 2020), Friday 17 April 2020, page 4',
  '"Kop". "De Havenbode". Gent, 17-04-2020, p. 2. Geraadpleegd op Delpher op 1-1-2021',
  'TITLE: Kop\nCATEGORY: Sport\nDATE: 04/17/2020\n-----\nBODY:\nTekst.\n-----\nCOMMENT:\nIets.\n-----\n--------',
  'ZCZC KB1\nVR 17 APR 20\nKOP\nGENT (BELGA) = Tekst.\nNNNN',
  'TITEL......: Kop\nBLZ........: 4\nTEKST......: Meer.',
)
const RUNS = { numRuns: Number(process.env['PRESSMARK_RUNS'] ?? 3000) }
const MAIL_HEAD = 'From: Jan Peeters\nSubject: Een kop\nDate: Fri, 17 Apr 2020 17:44:10 +0200'
const gap = fc.constantFrom('\n\n', '\n', ' ', '\r\n', '\n \t\n', '  ')
const text = fc
  .array(fc.tuple(fc.oneof(piece, fc.string({ unit: 'binary' })), gap), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''))

const place = '_defaults.yaml:1'
const linesOf = (...patterns: readonly string[]): fc.Arbitrary<readonly LineRule[]> =>
  fc.subarray(patterns.map((pattern) => ({ pattern, place })))
const headline: fc.Arbitrary<HeadlineRule | null> = fc.constantFrom(
  null,
  { kind: 'line', line: 1, place },
  { kind: 'line', line: 3, place },
  { kind: 'capitals', place },
  { kind: 'label', label: 'Title', place },
  { kind: 'label', label: 'Kop', place },
  { kind: 'pattern', pattern: 'Kop {headline}', place },
  { kind: 'pattern', pattern: '{headline}', place },
)
/** What a folder may say of texts that are made of these pieces. */
const folderRules = fc.record({
  headline,
  date: linesOf('{day} {month} {year}', '{weekday} {day} {month} {year}{any}', '{any}{year}'),
  record: linesOf('{number}', '-----', 'x', '• {any}', 'Bron: {headline}', '---', 'Body'),
  letterhead: linesOf('Brussel', 'Title:{any}', '<item>{any}', '{any}:', 'date{any}'),
  furniture: linesOf('Bron: Belga', '{any}.', '<{any}>', '• {any}', 'LP {any}', '{number} words'),
})

describe('every character of a raw text that is not blank', () => {
  it('belongs to exactly one field or paragraph', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const source = decodeSource('case.txt' as SourcePath, Buffer.from(raw))
        if ('text' in source) expect(findUncovered(source.text)).toEqual([])
      }),
      RUNS,
    )
  })

  it('belongs to one where the text in a header ends in a day or in the name of a site', () => {
    const lead = 'De raad komt samen. Daarna volgt een feest, zegt de burgemeester.'
    for (const behind of [
      ' Exclusief voor abonnees 16 april 2020',
      ' (16 april 2020)',
      ' | VRT NWS',
    ])
      for (const label of ['', 'update', 'Brussel - '])
        expect(findUncovered(`date 2020-04 ${label}${lead}${behind}\n\n`)).toEqual([])
  })

  it('belongs to one where addresses and numbers of a mail are masked', () => {
    const raw = `${MAIL_HEAD}\n\nVraag het aan <jan@example.org> of bel 03 123 45 67.\n\nMeer volgt.`
    expect(findUncovered(raw)).toEqual([])
  })

  it('belongs to exactly one where a folder says what its lines are', () => {
    fc.assert(
      fc.property(text, folderRules, (raw, rules) => {
        const source = decodeSource('case.txt' as SourcePath, Buffer.from(raw))
        if ('text' in source) expect(findUncovered(source.text, rules)).toEqual([])
      }),
      RUNS,
    )
  })

  it('belongs to exactly one in every case', () => {
    const folder = join(import.meta.dirname, '../cases/raw')
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const source = decodeSource(name as SourcePath, readFileSync(join(folder, name)))
      if ('text' in source) expect(findUncovered(source.text), name).toEqual([])
    }
  })

  it('is shown, told or a mark where it belongs to no field', () => {
    const folder = join(import.meta.dirname, '../cases/raw')
    const rules = new Set<string>()
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const source = decodeSource(name as SourcePath, readFileSync(join(folder, name)))
      if (!('text' in source)) continue
      for (const { reading } of readRawRecords(source.text, contextOf(), RAW_SHAPES))
        for (const { field, rule } of reading.spans) if (field === null) rules.add(rule)
    }
    expect([...rules].filter((rule) => !ACCOUNTED.has(rule)).toSorted()).toEqual([])
  })
})

/**
 * What becomes of stretches that belong to no field. A new rule that takes such a stretch says here how nobody loses it:
 * folded on the page (`left-furniture.ts`), kept beside the article, counted in the report, or a mark without words.
 */
const ACCOUNTED: ReadonlySet<string> = new Set([
  ...'page-furniture page-menu label-line id-line relative-day page issue label nobody reading-time wire-line contact-line'.split(
    ' ',
  ),
  ...'feed-item lexisnexis nexis-uni factiva europresse proquest gopress genios retriever defacto trove delpher iptc-7901 anpa-1312'.split(
    ' ',
  ),
  ...'movable-type telex ris clipping-lines numbered-records dotted-cards wiki-template header-block left-out readers'.split(
    ' ',
  ),
  ...'separator no-time-behind-paywall date-cue feed'.split(' '),
])
