/** Published advisories on what others did with content → an article of our own of the same class, and what is right. */
import {
  BROKEN_ICONS,
  CODE,
  HANDLER,
  NESTED_ALIASES,
  NESTED_ENTITIES,
  RUNS,
  SENTENCE,
  article,
  brokenAvif,
  feed,
  page,
  pdf,
  plain,
  word,
} from './advisory-files.js'
import { wordParagraph } from './document-bytes.js'

export interface Advisory {
  readonly id: string
  /** The package, and what it did. */
  readonly about: string
  /** Files of the content folder. The name of the first begins with the id, or its headline is the id. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What a reader sees on the page of the article; null where no article may be made of the file. */
  readonly shows: readonly string[] | null
  /** What no page of the article has in its bytes. */
  readonly never?: RegExp
}

/** Code and templates in content. */
const CODE_IN_CONTENT: readonly Advisory[] = [
  {
    id: 'CVE-2022-25863',
    about: 'gatsby-plugin-mdx: front matter was run as JavaScript',
    files: plain(
      'CVE-2022-25863',
      `---js\n{ title: ${CODE} }\n---\n# CVE-2022-25863\n\n${SENTENCE}\n`,
    ),
    shows: ['De raad besliste', 'writeFileSync'],
  },
  {
    id: 'CVE-2025-65108',
    about: 'md-to-pdf: front matter was run as JavaScript',
    files: plain(
      'CVE-2025-65108',
      `---javascript\nmodule.exports = { title: ${CODE} }\n---\n# CVE-2025-65108\n\n${SENTENCE}\n`,
    ),
    shows: ['De raad besliste', 'writeFileSync'],
  },
  {
    id: 'GHSA-8j8c-7jfh-h6hx',
    about: 'js-yaml: a tag of YAML made a function',
    files: article(
      'GHSA-8j8c-7jfh-h6hx',
      SENTENCE,
      `subtitle: !<tag:yaml.org,2002:js/function> 'function () { ${CODE.replaceAll("'", '"')} }'\n`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2020-14001',
    about: 'kramdown: an option in the text read any file, or ran Ruby',
    files: article(
      'CVE-2020-14001',
      `{::options template="/etc/passwd" /}\n\n{::options template="string://<%= system('touch hit') %>" /}`,
    ),
    shows: ['{::options template="/etc/passwd" /}', '<%= system('],
    never: /root:/,
  },
  {
    id: 'CVE-2023-39584',
    about: 'Hexo: a tag of the text read any file',
    files: article('CVE-2023-39584', '{% include_code ../../../../../../etc/passwd %}'),
    shows: ['{% include_code ../../../../../../etc/passwd %}'],
    never: /root:/,
  },
  {
    id: 'CVE-2022-25948',
    about: 'LiquidJS: templates read what objects inherit',
    files: article(
      'CVE-2022-25948',
      '{{ page.constructor.name }} {{ "x".__proto__ }} {{ 7 | times: 7 }}',
    ),
    shows: ['{{ page.constructor.name }}', '{{ 7 | times: 7 }}'],
  },
  {
    id: 'CVE-2018-17567',
    about: 'Jekyll: a link in the content published any file',
    // The test lays `link.md` beside it, which leads to a file with the secret.
    files: article('CVE-2018-17567', `${SENTENCE} ![x](link.png) [x](link.pdf)`),
    shows: ['De raad besliste'],
  },
]

/** Text that becomes markup. */
const MARKUP: readonly Advisory[] = [
  {
    id: 'CVE-2021-39199',
    about: 'remark-html: HTML in Markdown passed by default',
    files: article(
      'CVE-2021-39199',
      `${RUNS}\n\n<script>alert(1)</script>\n\n<a href="javascript:alert(1)">x</a>`,
    ),
    shows: ['<script>alert(1)</script>'],
    never: HANDLER,
  },
  {
    id: 'CVE-2025-66400',
    about: 'mdast-util-to-hast: the language of a code block set any class',
    files: article('CVE-2025-66400', '```js&#x20;breadcrumb&#x20;masthead\nlet x\n```'),
    shows: ['let x'],
    never: /<code[^>]*class="[^"]*\b(?:breadcrumb|masthead)/,
  },
  {
    id: 'CVE-2024-32875',
    about: 'Hugo: titles of links and pictures were not escaped',
    files: article(
      'CVE-2024-32875',
      `[koppeling](https://a.example/ "x&quot; onmouseover=&quot;alert(1)") [k](https://a.example/ 'x" onfocus="alert(1)" autofocus="')`,
    ),
    shows: ['koppeling'],
    never: HANDLER,
  },
  {
    id: 'CVE-2024-55601',
    about: 'Hugo: attributes were not escaped in templates of its own',
    files: article(
      'CVE-2024-55601',
      `# Kop {onclick=alert(1) class="x"}\n\n![" onerror="alert(1)](https://a.example/x.png)\n\n\`\`\`html {onclick="alert(1)"}\nx\n\`\`\``,
    ),
    shows: ['Kop {onclick=alert(1) class="x"}'],
    never: HANDLER,
  },
  {
    id: 'CVE-2020-26298',
    about: 'Redcarpet: quotations were not escaped',
    files: article('CVE-2020-26298', `"${RUNS}" en “<script>alert(1)</script>”`),
    shows: ['<script>alert(1)</script>'],
    never: HANDLER,
  },
  {
    id: 'CVE-2018-20583',
    about: 'league/commonmark: a newline hid the scheme of an address',
    files: article(
      'CVE-2018-20583',
      '[een](java&NewLine;script:alert(1)) [twee](javascript&Tab;:alert(1)) [drie](<java\tscript:alert(1)>) [vier](javascript%0A:alert(1))',
    ),
    shows: ['een', 'twee', 'drie', 'vier'],
    never: /href="(?:java|[a-z]*script)/i,
  },
  {
    id: 'CVE-2017-1000427',
    about: 'marked: addresses with data in them',
    files: article(
      'CVE-2017-1000427',
      '[een](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
    ),
    shows: ['een'],
    never: /href="data:/,
  },
  {
    id: 'CVE-2015-3295',
    about: 'markdown-it: addresses with data in them, of pictures too',
    files: article(
      'CVE-2015-3295',
      '[een](DATA:text/html,<script>alert(1)</script>) ![twee](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)',
    ),
    shows: ['een'],
    never: /(?:href|src)="data:(?:text|image\/svg)/i,
  },
  {
    id: 'CVE-2024-21535',
    about: 'markdown-to-jsx: the address of a frame ran',
    files: article(
      'CVE-2024-21535',
      '<iframe src="javascript:alert(1)"></iframe>\n\n<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    ),
    shows: ['<iframe src="javascript:alert(1)">'],
    never: /<iframe/,
  },
  {
    id: 'CVE-2023-2142',
    about: 'Nunjucks: a backslash ended the escaping',
    files: article(
      'CVE-2023-2142',
      SENTENCE,
      String.raw`subtitle: 'x\"><script>alert(1)</script>'` +
        '\n' +
        String.raw`topics: ['\" onmouseover=\"alert(1)', '\u003cscript>alert(1)</script>']` +
        '\n',
    ),
    shows: ['De raad besliste'],
    never: HANDLER,
  },
  {
    id: 'CVE-2016-10547',
    about: 'Nunjucks: a list in place of a text was not escaped',
    files: {
      'CVE-2016-10547.md': `---\ntitle: ["CVE-2016-10547 ${RUNS}"]\ndate: 2024-01-01\nsubtitle: ["<script>alert(1)</script>"]\nauthor: [["${RUNS}"]]\n---\n${SENTENCE}\n`,
    },
    shows: ['De raad besliste'],
    never: /<img src=x|<script>alert/,
  },
  {
    id: 'CVE-2021-25987',
    about: 'Hexo: tags and text of a post were not escaped',
    files: article(
      'CVE-2021-25987',
      SENTENCE,
      `topics: ["${RUNS}", "<script>alert(1)</script>"]\nauthor: "${RUNS}"\nsource: "${RUNS}"\n`,
    ),
    shows: ['De raad besliste', RUNS],
    never: /<img src=x|<script>alert/,
  },
  {
    id: 'CVE-2019-16769',
    about: 'serialize-javascript: data in a page ended the script that holds it',
    files: {
      'CVE-2019-16769.md': `---\ntitle: "CVE-2019-16769 </script><script>alert(1)</script><!--<script>"\ndate: 2024-01-01\n---\n${SENTENCE}\n`,
    },
    // What an open comment hides is left out of a headline, and told.
    shows: ['De raad besliste', '</script><script>alert(1)</script>'],
    never: /<script>alert|<!--<script/,
  },
  {
    id: 'CVE-2024-47885',
    about: 'Astro: names in the content took the place of what scripts ask for',
    files: article(
      'CVE-2024-47885',
      '<iframe name="scripts"></iframe><img name="body"><form id="cookie">\n\n## scripts\n\n## currentScript\n\nTekst[^cookie].\n\n[^cookie]: Noot.',
    ),
    shows: ['<iframe name="scripts">', 'Noot.'],
    never: /<[^>]*\s(?:name|id)="(?:scripts|body|cookie|currentScript)"/,
  },
  {
    id: 'CVE-2024-45389',
    about: 'Pagefind: a picture named currentScript said where to load code from',
    files: article(
      'CVE-2024-45389',
      '<img name="currentScript" src="https://a.example/x.js">\n\n<a id="currentScript" href="https://a.example/x.js">x</a>',
    ),
    shows: ['x.js'],
    never: /<[^>]*\s(?:name|id)="currentScript"/,
  },
  {
    id: 'CVE-2020-26297',
    about: 'mdBook: what was searched for was shown as markup',
    // The test asks for pages with such a question and such a place.
    files: article('CVE-2020-26297', SENTENCE),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2021-42574',
    about: 'Trojan Source: characters that turn the order of what is read',
    files: article(
      'CVE-2021-42574',
      `${SENTENCE} \u202Eegnalegna\u202C \u2066x\u2069`,
      'subtitle: "geen \u202Eslegne\u202C"\n',
    ),
    shows: ['De raad besliste'],
    never: /[\u202a-\u202e\u2066-\u2069]|&#x20[26]/,
  },
]

/** Front matter that takes its parser apart. */
const FRONT_MATTER: readonly Advisory[] = [
  {
    id: 'CVE-2025-64718',
    about: 'js-yaml: a merge key changed what all objects inherit',
    files: article(
      'CVE-2025-64718',
      SENTENCE,
      '<<: { __proto__: { polluted: yes } }\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n',
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'GHSA-2pr6-76vf-7546',
    about: 'js-yaml: lists as keys, of lists of lists, took for ever',
    files: article('GHSA-2pr6-76vf-7546', SENTENCE, NESTED_ALIASES),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2026-33532',
    about: 'yaml: a deep list overflowed the stack',
    files: article('CVE-2026-33532', SENTENCE, `topics: ${'['.repeat(20_000)}\n`),
    shows: ['De raad besliste'],
  },
  {
    id: 'GHSA-pqhp-25j4-6hq9',
    about: 'smol-toml: a deep table overflowed the stack',
    files: plain(
      'GHSA-pqhp-25j4-6hq9',
      `+++\ntitle = "GHSA-pqhp-25j4-6hq9"\na = ${'{ b = '.repeat(8_000)}1${' }'.repeat(8_000)}\n+++\n${SENTENCE}\n`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'GHSA-v3rj-xjv7-4jmq',
    about: 'smol-toml: thousands of comments overflowed the stack',
    files: plain(
      'GHSA-v3rj-xjv7-4jmq',
      `+++\ntitle = "GHSA-v3rj-xjv7-4jmq"\n${'# x\n'.repeat(10_000)}date = 2024-01-01\n+++\n${SENTENCE}\n`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2026-85730',
    about: 'smol-toml: a comment that ends a list too early never ended',
    files: plain(
      'CVE-2026-85730',
      `+++\ntitle = "CVE-2026-85730"\ntopics = [1 #\n+++\n${SENTENCE}\n`,
    ),
    shows: ['De raad besliste'],
  },
]

/** XML and documents. */
const DOCUMENTS: readonly Advisory[] = [
  {
    id: 'CVE-2026-25896',
    about: 'fast-xml-parser: an entity with a dot in its name stood for the signs of markup',
    files: feed(
      'CVE-2026-25896',
      `${SENTENCE} &amp;lt;b&amp;gt;`,
      `<!DOCTYPE rss [<!ENTITY l. "${RUNS.replaceAll('<', '&#60;')}">]>\n`,
    ),
    shows: ['De raad besliste'],
    never: /<img src=x/,
  },
  {
    id: 'CVE-2026-26278',
    about: 'fast-xml-parser: entities of entities grew without end',
    files: feed('CVE-2026-26278', `${SENTENCE} &h;`, NESTED_ENTITIES),
    shows: ['De raad besliste'],
    never: /x{2000}/,
  },
  {
    id: 'CVE-2023-34104',
    about: 'fast-xml-parser: the name of an entity was a regular expression',
    files: feed(
      'CVE-2023-34104',
      `${SENTENCE} ${'a'.repeat(5000)}!`,
      '<!DOCTYPE rss [<!ENTITY (a+)+$ "x">]>\n',
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2023-26920',
    about: 'fast-xml-parser: an element changed what all objects inherit',
    files: feed(
      'CVE-2023-26920',
      `${SENTENCE}</description><__proto__ polluted="yes">yes</__proto__><constructor>x</constructor><description>`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2022-39353',
    about: 'xmldom: more than one root element was taken as well-formed',
    files: word('CVE-2022-39353', SENTENCE, {
      'word/styles.xml':
        '<w:styles xmlns:w="x"/><w:styles xmlns:w="x"><script>alert(1)</script></w:styles>',
    }),
    shows: null,
  },
  {
    id: 'CVE-2025-66516',
    about: 'Apache Tika: a form within a PDF read any file',
    files: pdf(
      'CVE-2025-66516',
      SENTENCE,
      '/Type /Catalog',
      '/Type /Catalog /AcroForm << /Fields [] /XFA (<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/passwd">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template>&s;</template></xdp:xdp>) >>',
    ),
    shows: ['De raad besliste'],
    never: /root:/,
  },
  {
    id: 'CVE-2025-11849',
    about: 'mammoth: a picture by address read any file',
    files: word('CVE-2025-11849', SENTENCE, {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="/etc/passwd" TargetMode="External"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${wordParagraph('CVE-2025-11849')}${wordParagraph('1 januari 2024')}${wordParagraph(SENTENCE)}<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>`,
    }),
    shows: ['De raad besliste'],
    never: /root:|cm9vd/,
  },
  {
    id: 'CVE-2026-97151',
    about: 'mammoth: the id of a style changed what all objects inherit',
    files: word('CVE-2026-97151', SENTENCE, {
      'word/styles.xml':
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="polluted"/></w:style><w:style w:type="__proto__" w:styleId="polluted"><w:name w:val="polluted"/></w:style></w:styles>',
    }),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2021-23413',
    about: 'JSZip: names of parts that every object knows',
    files: word('CVE-2021-23413', SENTENCE, {
      toString: 'x',
      valueOf: 'x',
      'constructor/prototype/polluted': 'x',
    }),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2022-48285',
    about: 'JSZip: a part with dots in its name was written outside',
    files: word('CVE-2022-48285', SENTENCE, {
      '../hit': 'x',
      '../../hit': 'x',
      '/tmp/pressmark-hit': 'x',
    }),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2024-4367',
    about: 'pdf.js: the matrix of a font was run as JavaScript',
    files: pdf(
      'CVE-2024-4367',
      SENTENCE,
      '/Subtype /Type1',
      String.raw`/Subtype /Type1 /FontMatrix [1 2 3 4 5 (1\); globalThis.polluted = 'yes'; \(1)]`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2025-2792',
    about: 'Readability: a long title took for ever',
    files: page(
      'CVE-2025-2792',
      `CVE-2025-2792 ${' - |'.repeat(20_000)}${' '.repeat(20_000)}»`,
      `<p>${SENTENCE}</p><p>Anders is het met de weg naar het dorp, die pas in het volgende jaar aan de beurt komt.</p>`,
    ),
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2025-14874',
    about: 'Nodemailer: groups of addresses within groups overflowed the stack',
    files: {
      'CVE-2025-14874.eml': `From: ${'g:'.repeat(20_000)} a@b.example;\nTo: ${'('.repeat(20_000)}a@b.example\nSubject: CVE-2025-14874\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${SENTENCE}\n`,
    },
    shows: ['De raad besliste'],
  },
  {
    id: 'CVE-2019-17592',
    about: 'csv-parse: a cell that looks like a number took for ever',
    files: {
      'CVE-2019-17592.csv': `title,date,text,figure\nCVE-2019-17592,2024-01-01,"${SENTENCE}",${'1'.repeat(100_000)}!\nEen ander bericht,2024-01-02,"${SENTENCE} Anders.",1\n`,
    },
    shows: ['De raad besliste'],
  },
]

const PICTURE = `${SENTENCE} ![Brug](beeld/`

/** Pictures whose reader never came to an end. */
const PICTURES: readonly Advisory[] = [
  {
    id: 'GHSA-m5qc-5hw7-8vg7',
    about: 'image-size: a box of no size never ended',
    files: {
      ...article('GHSA-m5qc-5hw7-8vg7', `${PICTURE}leeg.avif)`),
      'beeld/leeg.avif': brokenAvif('meta'),
    },
    shows: ['De raad besliste', 'Brug'],
    never: /\.avif"/,
  },
  {
    id: 'GHSA-5p2g-fcmc-qvqq',
    about: 'image-size: boxes of no size within boxes never ended',
    files: {
      ...article('GHSA-5p2g-fcmc-qvqq', `${PICTURE}diep.avif)`),
      'beeld/diep.avif': brokenAvif('ispe'),
    },
    shows: ['De raad besliste', 'Brug'],
    never: /\.avif"/,
  },
  {
    id: 'GHSA-w3rx-r6r6-pgpr',
    about: 'image-size: an icon of no size never ended',
    files: {
      ...article('GHSA-w3rx-r6r6-pgpr', `${PICTURE}merk.png)`),
      'beeld/merk.png': BROKEN_ICONS,
    },
    shows: ['De raad besliste', 'Brug'],
    never: /<img/,
  },
]

/** Markdown that took for ever: as long as an editor would not notice. */
const LONG: readonly Advisory[] = [
  {
    id: 'CVE-2022-21670',
    about: 'markdown-it: blanks before the end of a line',
    files: article('CVE-2022-21670', `${SENTENCE} x${' '.repeat(150_000)}x\nslot`),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2026-2327',
    about: 'markdown-it: stars behind an address',
    files: article('CVE-2026-2327', `${SENTENCE} https://a.example/${'*'.repeat(100_000)}x slot`),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2022-39209',
    about: 'cmark-gfm: openings of pictures that looked like addresses',
    files: article('CVE-2022-39209', `${SENTENCE}\n\n${'![w'.repeat(60_000)}\n\nslot`),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-22486',
    about: 'cmark-gfm: pictures that are never closed',
    files: article('CVE-2023-22486', `${SENTENCE}\n\n${'![[]()'.repeat(30_000)}\n\nslot`),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-22484',
    about: 'cmark-gfm: comments that are never closed',
    files: article('CVE-2023-22484', `${SENTENCE}\n\n</${'<!--'.repeat(40_000)}\n\nslot`),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-22483',
    about: 'cmark-gfm: instructions, strokes and addresses that are never closed',
    files: article(
      'CVE-2023-22483',
      `${SENTENCE}\n\n-1${'<?x'.repeat(20_000)}\n\n~e${',z~~'.repeat(20_000)}\n\n${'<http://s'.repeat(20_000)}\n\nslot`,
    ),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-24824',
    about: 'cmark-gfm: quotations within quotations',
    files: article(
      'CVE-2023-24824',
      `${SENTENCE}\n\n${'>'.repeat(20_000)}${'a*'.repeat(20_000)}\n\nslot`,
    ),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-26485',
    about: 'cmark-gfm: strokes around strokes',
    files: article(
      'CVE-2023-26485',
      `${SENTENCE}\n\n${'_'.repeat(60_000)}.${'_'.repeat(60_000)}\n\nslot`,
    ),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2022-24724',
    about: 'cmark-gfm: a table of more columns than a number of 16 bits counts',
    files: article(
      'CVE-2022-24724',
      `${SENTENCE}\n\n|${'x|'.repeat(66_000)}\n|${'-|'.repeat(66_000)}\n\nslot`,
    ),
    shows: ['De raad besliste', 'slot'],
  },
  {
    id: 'CVE-2023-37463',
    about: 'cmark-gfm: short rows below a wide head',
    files: article(
      'CVE-2023-37463',
      `${SENTENCE}\n\n|${'x|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'a\n'.repeat(5_000)}\n\nslot`,
    ),
    shows: ['De raad besliste', 'slot'],
  },
]

export const ADVISORIES: readonly Advisory[] = [
  ...CODE_IN_CONTENT,
  ...MARKUP,
  ...FRONT_MATTER,
  ...DOCUMENTS,
  ...PICTURES,
  ...LONG,
]
