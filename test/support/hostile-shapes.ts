/**
 * The tokens that parsers know → files made to keep them busy: each token repeated to a given size, on one line, on lines
 * of its own, between words, and nested without end.
 */
import { openDocument, wordDocument } from './document-bytes.js'

export interface HostileShape {
  /** Says what it repeats; the extension is that of the format. */
  readonly path: string
  readonly bytes: Uint8Array
}

const HEADLINE = 'Brug over de Leie gaat open'
const TEXT: readonly string[] = [
  ...'-*_[]()<>|`~#&\\=+:;.,"\'/@$%^!?{}0aA'.split(''),
  '  ',
  '\t',
  '\u00a0',
  '\u200b',
  '\u0301',
  '\u202e',
  '\f',
  '\u2028',
  'é',
  '字',
  '\u{1f600}',
  '> ',
  '>\n',
  '- ',
  '1. ',
  '- a\n',
  '---\n',
  'a\n=\n',
  '|a|\n',
  '|-',
  '    a\n',
  '***',
  '**a',
  '_a',

  '![a](b',
  '[a]: b\n',
  '[a][b]',
  '[^1]',
  '[^1]: a\n',
  '{{< a >}}',
  '{{<',
  '[caption]',
  '`` ` ',

  '<p>',
  '<br/>',
  '<!--',
  '<a href="',
  '<http:',
  '&amp;',
  '&#x',
  '<![CDATA[',
  '<script>',
  '</p>',

  'http://a.be/',
  'www.a',
  'a@b.be ',
  'a@',
  'a.',
  '+32 9 ',
  '0123 ',
  '1/2/',
  '12:30 ',
  'a: b\n',
  'Title: a\n',
  '- &a [*a]\n',
  '12 mei 2009\n',
  '2009-05-12\n',
  'May 12, 2009 ',
  'GENT, 12 mei 2009 - ',
  'GENT (Belga) - ',
  'door Jan Peeters\n',
  'By Jan Peeters ',
  '(jp)\n',
  'Lees ook\n',
  'Lees ook: a\n',
  'Foto: x\n',
  'Bijgewerkt 12 mei 2009\n',
  'Gepubliceerd: 12/05/2009\n',

  'Documents 1 of 2\n',
  'ZCZC\n',
  'ZCZC A0123\n',
  'NNNN\n',
  'HEADLINE: a\n',
  'HD a\n',
  'TI  - a\n',

  '<item>\n',
  '<item><title>a</title></item>\n',
  'From a@b.be Thu Mar  5 10:00:00 2009\n',
  'From: a\n',

  'Subject: a\n',
  'Op 1 mei schreef Jan:\n',
  '-- \n',
  '-----\n',
  '* * *\n',
  'TITLE: a\n--------\n',
  'Kop\n\n',

  'Jan Peeters ',
  'minister ',
  'A. ',
  'van ',
  '“',
  '„a” ',
  'copyright ',
  '© ',
  'Alle rechten voorbehouden\n',
]
const TAGS: readonly string[] = [
  '<div>',
  '<b>',
  '<p>a',
  '<br>',
  '<span>a</span>',
  '<table><tr><td>',
  '<ul><li>',
  '<blockquote>',

  '<',
  '<a',
  '</',
  '<p title="',
  '<!--',
  '<![CDATA[',
  '<?a ?>',
  '<!DOCTYPE ',
  '<script>',
  '<style>',

  '&amp;',
  '&',
  '&#x',
  '&nbsp',
  '<a href=x>y</a> ',
  '<img src=x>',
  '<h1>a</h1>',
  '<h2>',
  '<hr>',

  '<time datetime="2009-01-02">2 januari 2009</time>',
  '<p>12 mei 2009</p>',
  '<p>Door Jan Peeters</p>',

  '<div hidden>',
  '<div class="comment">x</div>',
  '<meta property="a" content="b">',
  '<p class="share">a',

  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>',
  '<li>a',
  '<q>',
]
const XML: readonly string[] = [
  ...TAGS,
  '<item/>',
  '<item>',
  '<item><title>a</title></item>',
  '<category>a</category>',
  '<a x="y"/>',
  '&lt;p&gt;&lt;b&gt;',
  '<link href="x"/>',
  '<art><titel>a</titel><tekst>b c</tekst></art>',
  'a="b" ',
]
const JSON_PIECES: readonly string[] = [
  '[',
  '{"a":',
  '{},',
  '1,',
  '"',
  '"a",',
  '{"title":"a"},',
  '{"title":"a","date":"2009-01-01","text":"b c"},',

  '\\u0041',
  '{}\n',
  '{"title":"a","text":"b c"}\n',
  '{"title":\n',
  '"k":1,',
  '{"headline":"a","tags":["b"]},',
]
const CELLS: readonly string[] = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  'a\n',
  '\n',
  'a,2009-01-01,b\n',
  'a,2009-01-01,"x""y"\n',
  '"a\n',

  'a,"b"c,d\n',
  ';,\t|',
  'a;2009-01-01;b c d\n',
  '"<p><b>", ',
  'a,12/05/2009,"b\nc"\n',
]
const MAIL: readonly string[] = [
  '> ',
  '> \n',
  '>',
  '-- \n',
  'a@',
  '0123 ',
  '+1 ',
  '=20',
  '=\n',
  'Van: a\n',
  'Op a schreef b:\n',
  '\n',

  'From a@b.be Thu Mar  5 10:00:00 2009\n',
  'From a@b.be Thu Mar  5 10:00:00 2009\nSubject: a\n\nb\n\n',

  'On Thu, Jan wrote:\n',
  'Begin forwarded message:\n',
  '--b\n\nx\n',
  '<div><p>',
  '=?utf-8?Q?a?= ',
]
const MAIL_HEADERS: readonly string[] = [
  'X-A: b\n',
  'To: a@b.be, \n ',
  'Subject: =?utf-8?Q?a?=\n',
  'Received: a\n',
  'Content-Type: message/rfc822\n\n',
]
const WORD: readonly string[] = [
  '<w:p>',
  '<w:tbl><w:tr><w:tc>',
  '<w:p><w:r><w:t>a</w:t></w:r></w:p>',
  '<w:r><w:t>a</w:t></w:r>',
  '<w:tab/>',

  '<w:r><w:tab/><w:br/></w:r>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:sdt><w:sdtContent>',

  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>',
  '<!-- -->',
  '<w:hyperlink>',

  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>',
  '<w:del>',
  '<w:ins>',
  '<w:p><w:r><w:t>a</w:t><w:br/>',
  'a&amp;',
]
const OPEN: readonly string[] = [
  '<text:p>a</text:p>',
  '<text:p>',
  '<text:list><text:list-item>',
  '<text:s text:c="99999"/>',
  '<text:tab/>',

  '<text:span>a</text:span>',
  '<table:table><table:table-row><table:table-cell>',
  '<text:note><text:note-body>',

  '<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>',
  '<text:h>a</text:h>',
]
const RICH: readonly string[] = [
  '{',
  '{a}',
  "\\'e9",
  '\\par ',
  '\\cell\\row ',
  '{\\*\\x ',
  '\\u123 ',
  '\\u-1?',
  '{\\f1 a;}',
  '\\bin9 ',
  '\\a',

  '{\\field{\\*\\fldinst x}{\\fldrslt ',
  '{\\pict ff',
  '\\v a\\v0 ',
  '\\tab ',
  '\\uc9 ',
  'a',
  '\n',
  '\\\n',
  '\\trowd ',
]
const HEADER: readonly string[] = [
  'a: b\n',
  '{a: ',
  '- ',
  '[',
  '"',
  "'",
  'a: &x [*x,*x]\n',
  '<<: a\n',
  'a: |\n x\n',
  '? a\n',
  '# a\n',
  'tags: [a]\n',

  'tags:\n- a\n',
  '  - a\n',
  'a: "b\n',
  'k:\n  k:\n',
  'title: Kop\n',
  '!!a ',
  '%a ',
  'a: >\n x\n',
  '\t',
  'bron: a\n',
]

type Make = (piece: string, size: number) => string | Uint8Array

interface Kind {
  readonly extension: string
  readonly pieces: readonly string[]
  readonly make: readonly Make[]
}

export function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / Buffer.byteLength(piece)))
}

const around =
  (before: string, after = ''): Make =>
  (piece, size) =>
    before + repeat(piece, size) + after
/** The same piece a line, and between words. */
const spread =
  (before: string, after = ''): Make =>
  (piece, size) =>
    before + repeat(`${piece} woord\n\n`, size) + after

const MAIL_HEAD = 'From: Jan <a@b.be>\nDate: Thu, 5 Mar 2009 10:00:00 +0100\nSubject: Brug\n'
const PAGE = `<!doctype html><html><head><title>Brug</title></head><body><h1>${HEADLINE}</h1><p>De raad besliste.</p>`
const FRONT = `---\ntitle: ${HEADLINE}\ndate: 2009-01-01\n---\n`

const KINDS: readonly Kind[] = [
  { extension: 'txt', pieces: TEXT, make: [around(`${HEADLINE}\n2009-01-01\n`), spread('')] },
  { extension: 'md', pieces: TEXT, make: [around(FRONT), spread(FRONT)] },
  {
    extension: 'md',
    pieces: HEADER,
    make: [around('---\ntitle: Kop\n', '\n---\nTekst.'), around('---\ntags:\n', '\n---\nTekst.')],
  },
  { extension: 'html', pieces: TAGS, make: [around(PAGE), spread(PAGE)] },
  {
    extension: 'xml',
    pieces: XML,
    make: [
      around('<?xml version="1.0"?><rss><channel>', '</channel></rss>'),
      around('<rss><channel><item><title>Brug</title><description>'),
      around('<db>', '</db>'),
    ],
  },
  { extension: 'json', pieces: JSON_PIECES, make: [around('['), around('', ']')] },
  { extension: 'jsonl', pieces: JSON_PIECES, make: [around('')] },
  { extension: 'csv', pieces: CELLS, make: [around('title,date,text\n'), around('')] },
  {
    extension: 'eml',
    pieces: [...MAIL, ...TEXT.slice(-30)],
    make: [
      around(`${MAIL_HEAD}\n`),
      around(`${MAIL_HEAD}MIME-Version: 1.0\nContent-Type: text/html\n\n`),
    ],
  },
  { extension: 'eml', pieces: MAIL_HEADERS, make: [around(MAIL_HEAD, '\nTekst.')] },
  { extension: 'mbox', pieces: MAIL, make: [around('')] },
  { extension: 'docx', pieces: WORD, make: [(piece, size) => wordDocument(repeat(piece, size))] },
  {
    extension: 'docx',
    pieces: WORD,
    make: [(piece, size) => wordDocument(repeat(piece, 8 * size))],
  },
  {
    extension: 'odt',
    pieces: OPEN,
    make: [(piece, size) => openDocument(repeat(piece, 8 * size))],
  },
  { extension: 'rtf', pieces: RICH, make: [around('{\\rtf1\\ansi ', '}')] },
]

/** All of them, one after the other. `size` is in bytes; that of packed documents is what they hold. */
export function* hostileShapes(size: number): Generator<HostileShape> {
  for (const [kind, { extension, pieces, make }] of KINDS.entries())
    for (const piece of pieces)
      for (const [way, shape] of make.entries()) {
        const name = JSON.stringify(piece).replaceAll('/', '∕').slice(1, 41)
        const content = shape(piece, size)
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        yield { path: `${kind}.${way} ${name}.${extension}`, bytes }
      }
}
