/** One article in every format that is read → its bytes, what of it must be seen, and what must not. */
import { gzipSync } from 'node:zlib'
import { openLines, pdfLines, rtfLines, wordLines } from './document-bytes.js'

export interface LossSample {
  readonly path: string
  readonly bytes: string | Uint8Array
  /** All that its author wrote: every word of it is to be on a page. */
  readonly written: string
  /** What is on no page of the site, for it names people or belongs to others. */
  readonly hidden?: string | undefined
  /** The rules by which the report says that something was left out. */
  readonly told?: readonly string[] | undefined
}

const STARTS = 'Bar Dol Fen Gal Kor Lum Mas Nev Por Rud Sil Tav Vel Wim Zan'.split(' ')
const MIDDLES = 'ade ibo ome uri ela oni uva'.split(' ')
const ENDS = 'broek dijk hoven kerke mond sluis stede tor veen winde zele'.split(' ')

/** A place that no other sample names. */
function placeOf(sample: number, index: number): string {
  const all = sample * 8 + index
  const [start, middle] = [STARTS[all % STARTS.length]!, MIDDLES[all % MIDDLES.length]!]
  return `${start}${middle}${ENDS[all % ENDS.length]!}`
}

interface Story {
  readonly headline: string
  readonly paragraphs: readonly [string, string, string]
}

function storyOf(sample: number): Story {
  const place = (index: number): string => placeOf(sample, index)
  return {
    headline: `Veerpont van ${place(0)} vaart weer`,
    paragraphs: [
      `De veerpont van ${place(1)} vaart sinds maandag weer, zegt de schipper van ${place(2)}.`,
      `Reizigers uit ${place(3)} moesten een half jaar omlopen langs de oude brug bij ${place(4)}.`,
      `Volgens het gemeentebestuur komt er ook een halte in ${place(5)}, maar nog niet dit jaar.`,
    ],
  }
}

const DAY = '12 september 2019'
const ISO = '2019-09-12'
const MAIL = 'tipgever@molendorp.example'

type Make = (
  story: Story,
  place: string,
) => Pick<LossSample, 'bytes'> & Partial<Omit<LossSample, 'path'>>

const plain = ({ headline, paragraphs }: Story): string =>
  `${headline}\n\n${DAY}\n\n${paragraphs.join('\n\n')}\n`
const frontMatter = ({ headline, paragraphs }: Story, more = ''): string =>
  `---\ntitle: ${headline}\ndate: ${ISO}\n${more}---\n${paragraphs.join('\n\n')}\n`
const inHtml = ({ headline, paragraphs }: Story, around = ''): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${headline}</title><meta property="article:published_time" content="${ISO}"></head><body><article><h1>${headline}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>${around}</body></html>`

const PLACED = {
  'raw/kop.txt': ({ headline, paragraphs: [first, ...others] }, place) => ({
    bytes: ` date 2019-09 ${headline}\n\n${DAY}\n\n17u44\n\nBron: Belga 0 ${first}\n\nLees ook: Brug van ${place} dicht\n\n${others.join('\n\n')}\n`,
    written: `Belga Lees ook: Brug van ${place} dicht`,
  }),
  'raw/vrij.txt': (story) => ({ bytes: plain(story) }),
  'raw/dienst.txt': ({ headline, paragraphs }, place) => ({
    bytes: `KWB118 4 REG 0212 F-N\n\n${headline}\n\n${place.toUpperCase()} 12/09/2019 (KWIB) = ${paragraphs.join('\n\n')}\n`,
    written: `KWB118 REG ${place} KWIB`,
  }),
  'raw/blok.txt': ({ headline, paragraphs }, place) => ({
    bytes: `Title: ${headline}\nDate: ${ISO}\nAuthor: Mia Smit <${MAIL}>\nWijk: ${place}\n\n${paragraphs.join('\n\n')}\n`,
    written: `Mia Smit Wijk ${place}`,
    hidden: MAIL,
  }),
  'raw/vandaag.txt': ({ headline, paragraphs }) => ({
    bytes: ` date 2019-09 ${headline} vandaag\n\n${DAY}\n\n${paragraphs.join('\n\n')}\n`,
    written: 'vandaag',
  }),
  'raw/delpher.txt': ({ headline, paragraphs }, place) => ({
    bytes: `"${headline}". "Het Sluisblad". ${place}, 12-09-2019, p. 2. Geraadpleegd op Delpher op 11-02-2020, https://resolver.kb.nl/resolve?urn=ddd:000000001:p002\n\n${paragraphs.join('\n\n')}\n`,
    written: `Het Sluisblad ${place} Geraadpleegd op Delpher resolver urn p002`,
  }),
  'md/veer.md': (story, place) => ({
    bytes: `${frontMatter(story, `author: Jan Peeters\nwijk: ${place}\nkaart:\n  blad: 14\n`)}\n| halte | uur |\n|---|---|\n| ${place} | zes |\n\n\`\`\`\nvaarplan\n\`\`\`\n`,
    written: `Jan Peeters wijk ${place} halte uur zes vaarplan`,
  }),
  'md/blok.mdx': (story) => ({
    bytes: `${frontMatter(story)}\n<Kader>Een kader met woorden.</Kader>\n`,
    written: 'Een kader met woorden',
  }),
  'md/ingepakt.md.gz': (story) => ({ bytes: gzipSync(frontMatter(story)) }),
  'web/pagina.html': (story) => ({
    bytes: inHtml(
      story,
      '<section class="comments"><h2>Reacties</h2><div class="comment"><b>Piet</b><p>Kwaadspreker over buren.</p></div></section>',
    ),
    hidden: 'Kwaadspreker',
    told: ['comments-left-out'],
  }),
  'web/archief.mht': (story) => ({
    bytes: `From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="KANT"\r\n\r\n--KANT\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://havennieuws.example/veer.html\r\n\r\n${Buffer.from(inHtml(story)).toString('base64')}\r\n--KANT\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--KANT--\r\n`,
    written: 'havennieuws',
    told: ['document-parts'],
  }),
  'mail/bericht.eml': ({ headline, paragraphs }) => ({
    bytes: `From: Mia Smit <${MAIL}>\nTo: krant@molendorp.example\nSubject: ${headline}\nDate: Thu, 12 Sep 2019 17:44:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n\nOn Wed, Piet wrote:\n> Noem mijn geheimnaam niet.\n\n-- \nMia Smit\nTel. 014 55 55 55\n`,
    written: 'Mia Smit',
    hidden: 'geheimnaam',
    told: ['quoted-left-out', 'signature-left-out', 'envelope-left-out'],
  }),
  'tabel/rij.csv': ({ headline, paragraphs }, place) => ({
    bytes: `date,title,text,wijk,email\n${ISO},${headline},"${paragraphs.join('\n\n')}",${place},${MAIL}\n`,
    written: `wijk ${place}`,
    hidden: MAIL,
    told: ['private-keys'],
  }),
  'tabel/rij.tsv': ({ headline, paragraphs }) => ({
    bytes: `datum\tkop\ttekst\n${ISO}\t${headline}\t${paragraphs.join(' ')}\n`,
  }),
  'json/een.json': ({ headline, paragraphs }, place) => ({
    bytes: JSON.stringify({
      title: headline,
      date: ISO,
      body: paragraphs.join('\n\n'),
      wijk: place,
    }),
    written: `wijk ${place}`,
  }),
  'json/regels.jsonl': ({ headline, paragraphs }) => ({
    bytes: `${JSON.stringify({ title: headline, date: ISO, text: paragraphs.join('\n\n') })}\n`,
  }),
  'xml/nitf.xml': ({ headline, paragraphs }) => ({
    bytes: `<?xml version="1.0"?><nitf><head><title>x</title></head><body><body.head><hedline><hl1>${headline}</hl1></hedline><byline>Mia Smit</byline><dateline><story.date norm="20190912">${DAY}</story.date></dateline></body.head><body.content>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</body.content></body></nitf>`,
    written: 'Mia Smit',
  }),
  'xml/lijst.rss': ({ headline, paragraphs }) => ({
    bytes: `<?xml version="1.0"?><rss version="2.0"><channel><title>Havenkrant</title><item><title>${headline}</title><pubDate>Thu, 12 Sep 2019 17:44:00 +0200</pubDate><description>${paragraphs.map((each) => `&lt;p&gt;${each}&lt;/p&gt;`).join('')}</description></item></channel></rss>`,
    written: 'Havenkrant',
  }),
  'stuk/veer.docx': (story) => ({ bytes: wordLines(plain(story)) }),
  'stuk/pont.odt': (story) => ({ bytes: openLines(plain(story)) }),
  'stuk/boot.rtf': (story) => ({ bytes: rtfLines(plain(story)) }),
  'stuk/schip.pdf': (story) => ({ bytes: pdfLines(plain(story)) }),
} as const satisfies Readonly<Record<string, Make>>

export const lossSamples: readonly LossSample[] = Object.entries<Make>(PLACED).map(
  ([path, make], index) => {
    const story = storyOf(index)
    const { bytes, written = '', hidden, told } = make(story, placeOf(index, 6))
    const text = [story.headline, ...story.paragraphs, written].join('\n')
    return { path, bytes, written: text, hidden, told }
  },
)
