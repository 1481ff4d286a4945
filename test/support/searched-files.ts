/** A name → files that articles may link to: those that have it where hardly anybody looks, those that nobody can search, others. */
import { strToU8, zipSync } from 'fflate'
import { deflateSync, gzipSync } from 'node:zlib'
import {
  latin1,
  pdfLines,
  pdfObjects,
  pdfOf,
  wordDocument,
  wordParagraph,
} from './document-bytes.js'
import { makePng } from './media-bytes.js'
import { notedJpeg, notedPng, xmpOf } from './noted-pictures.js'

type Files = Readonly<Record<string, Uint8Array>>

/** `Joë` → the figures of its letters in UTF-16, as PDFs write them. */
const figuresOf = (text: string): string =>
  `FEFF${Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}`

const PAGE = '/MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
const plain = 'BT /F1 11 Tf 50 700 Td (Er is niets aan de hand.) Tj ET'

function stream(dictionary: string, bytes: Uint8Array | string): string {
  const data = Buffer.from(bytes as string, 'latin1')
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`
}

const packed = (dictionary: string, bytes: Uint8Array | string): string =>
  stream(`${dictionary} /Filter /FlateDecode`, deflateSync(Buffer.from(bytes as string, 'latin1')))

/** A page, and objects from number 6 on. */
function pdf(others: readonly string[], content = plain, trailer = ''): Uint8Array {
  return latin1(
    pdfObjects(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        `<< /Type /Page /Parent 2 0 R /Contents 5 0 R ${PAGE} >>`,
        FONT,
        stream('', content),
        ...others,
      ],
      trailer,
    ),
  )
}

/** What a program adds that does not save a file anew: the page draws other words, and the old ones are still there. */
function overwritten(text: string): Uint8Array {
  const drawn = Array.from(text, (letter) => `(${letter}) Tj`).join(' ')
  const before = Buffer.from(pdf([], `BT /F1 11 Tf 50 700 Td ${drawn} ET`)).toString('latin1')
  const object = `5 0 obj\n${stream('', plain)}\nendobj\n`
  const first = before.lastIndexOf('xref\n0')
  const table = `xref\n5 1\n${String(before.length).padStart(10, '0')} 00000 n \n`
  return latin1(
    `${before}${object}${table}trailer\n<< /Size 6 /Root 1 0 R /Prev ${first} >>\nstartxref\n${before.length + object.length}\n%%EOF\n`,
  )
}

const word = (others: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const parts = Object.entries(others).map(
    ([name, bytes]) => [name, typeof bytes === 'string' ? strToU8(bytes) : bytes] as const,
  )
  return zipSync({ 'word/document.xml': strToU8('<w:p>Niets</w:p>'), ...Object.fromEntries(parts) })
}

const zip = (name: string, bytes: Uint8Array | string): Uint8Array =>
  zipSync({ [name]: typeof bytes === 'string' ? strToU8(bytes) : bytes })

/** Two parts of one name, of which most programs unpack the second. */
function twice(name: string, first: string, second: string): Uint8Array {
  const longer = `${name.slice(0, -1)}~`
  const bytes = Buffer.from(zipSync({ [longer]: strToU8(first), [name]: strToU8(second) }))
  return latin1(bytes.toString('latin1').replaceAll(longer, name))
}

const mailWith = (bytes: Uint8Array): string =>
  `From: a@example.org\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n--x--\n`

/** The head of sound in MP3, with the name of who sings. */
function sound(performer: string): Uint8Array {
  const text = Buffer.from(`\u0001\ufeff${performer}`, 'utf16le').subarray(1)
  const frame = Buffer.concat([
    Buffer.from('TPE1'),
    Buffer.from([0, 0, 0, text.length, 0, 0]),
    text,
  ])
  return Buffer.concat([
    Buffer.from('ID3\x03\0\0\0\0\x02\x01', 'latin1'),
    frame,
    Buffer.alloc(200_000, 0x55),
  ])
}

/** Each has the name in another place. */
export function hidingFiles(name: string): Files {
  const octal = Array.from(
    name,
    (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return {
    'maker.pdf': pdfOf([[]], { trailer: `/Info << /Author (${octal.join('')}) >>` }),
    'titel.pdf': pdf([`<< /Title <${figuresOf(name)}> >>`], plain, '/Info 6 0 R'),
    'xmp.pdf': pdf([packed('/Type /Metadata /Subtype /XML', xmpOf(name))]),
    'gebundeld.pdf': pdf([packed('/Type /ObjStm /N 1 /First 4', `9 0 << /Author (${name}) >>`)]),
    'opmerking.pdf': pdf([`<< /Type /Annot /Subtype /Text /Contents (Vraag ${name}) >>`]),
    'kop.pdf': pdfOf(
      [1, 2, 3, 4].map((page) => [
        { x: 50, y: 820, text: name },
        { x: 50, y: 700, text: `Bladzijde ${page} van een lang verslag over niets.` },
      ]),
    ),
    'bijlage.pdf': pdf([packed('/Type /EmbeddedFile', zip('a.txt', name))]),
    'beeld.pdf': pdf([
      stream('/Subtype /Image /Filter /DCTDecode', Buffer.from(notedJpeg(name, 1))),
    ]),
    'eerder.pdf': overwritten(name),
    'verweesd.pdf': pdf([packed('', `BT [(${name.slice(0, 2)})-20(${name.slice(2)})] TJ ET`)]),
    'in.zip': zip('los.pdf', pdfLines(name)),
    'wijziging.docx': word({ 'word/comments.xml': `<w:ins w:author="${name}"/>` }),
    'foto.docx': word({ 'word/media/a.jpeg': notedJpeg(name, 1) }),
    'blad.docx': word({ 'word/embeddings/b.xlsx': zip('xl/sharedStrings.xml', `<t>${name}</t>`) }),
    'diep.zip': zip('a.zip', zip('b.zip', zip('c.md', name))),
    'naam.zip': zip(`${name}.txt`, 'niets'),
    'post.zip': zip('a.eml', mailWith(zip('a.txt', name))),
    'json.zip': zip('a.json', JSON.stringify({ a: name }).replace('a', String.raw`\u0061`)),
    'rtf.zip': zip('a.rtf', `{\\rtf1 ${name.replace('e', String.raw`\'e9`)}}`),
    'wijd.zip': zip('a.txt', Buffer.from(`\ufeff${name}`, 'utf16le')),
    'noot.zip': zip('a.png', notedPng(name, 1)),
    'dubbel.zip': twice('a.txt', name, 'niets'),
    'slot.zip': zipWithComment(name),
    'lied.mp3': sound(name),
  }
}

function zipWithComment(comment: string): Uint8Array {
  const bytes = Buffer.from(zip('a.txt', 'niets'))
  bytes.writeUInt16LE(comment.length, bytes.length - 2)
  return Buffer.concat([bytes, Buffer.from(comment)])
}

/** The first part is in no list any more. */
function unlisted(): Uint8Array {
  const one = Buffer.from(zip('a.txt', 'een'))
  const two = Buffer.from(zip('b.txt', 'twee'))
  const parts = one.subarray(0, one.indexOf('PK\x01\x02'))
  const moved = Buffer.from(two)
  const list = two.indexOf('PK\x01\x02')
  moved.writeUInt32LE(parts.length, list + 42)
  moved.writeUInt32LE(list + parts.length, moved.length - 6)
  return Buffer.concat([parts, moved])
}

function lockedZip(): Uint8Array {
  const bytes = Buffer.from(zip('a.txt', 'niets'))
  bytes.writeUInt16LE(1, 6)
  bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 8)
  return bytes
}

/** Nobody can tell what words these have. */
export function closedFiles(): Files {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600, 7)])
  const states = Array.from({ length: 6 }, () => '%%EOF\n').join('')
  return {
    'op-slot.pdf': pdf([], plain, '/Encrypt << /Filter /Standard /V 1 /R 2 >>'),
    'stuk.pdf': latin1('%PDF-1.4\n1 0 obj\n<< /Pages 2 0 R'),
    'vaak.pdf': Buffer.concat([pdf([]), Buffer.from(states)]),
    'oud.pdf': pdf([stream('/Type /Metadata /Filter /LZWDecode', 'abc')]),
    'op-slot.zip': lockedZip(),
    'kapot.zip': zip('a.txt', 'niets').subarray(0, 60),
    'oud.zip': zip('a.doc', old),
    'gepakt.zip': zip('a.txt.gz', gzipSync('niets')),
    'te-diep.zip': zip('a.zip', zip('b.zip', zip('c.zip', zip('d.zip', zip('e.txt', 'niets'))))),
    'resten.zip': unlisted(),
    'object.docx': word({ 'word/embeddings/oleObject1.bin': old }),
    'foto.docx': word({ 'word/media/a.png': makePng(3, 4).subarray(0, 20) }),
  }
}

/** A page that is a picture. */
export function scannedPdf(): Uint8Array {
  return pdf([], 'q 10 0 0 10 0 0 cm Q')
}

/** Files of the same kinds, with other names in the same places, and parts that are no text. */
export function freeFiles(name: string): Files {
  const others = Object.entries(hidingFiles(name)).map(([file, bytes]) => [`ander-${file}`, bytes])
  return {
    ...(Object.fromEntries(others) as Files),
    'echt.docx': wordDocument(wordParagraph('Niets aan de hand.'), { 'docProps/leeg.xml': '' }),
    'delen.docx': word({
      'word/media/a.png': makePng(3, 4),
      'word/fonts/a.odttf': Buffer.alloc(70_000, 0xa7),
      'word/printerSettings1.bin': Buffer.from('HP LaserJet 4\0\x01\x02', 'utf16le'),
    }),
  }
}
