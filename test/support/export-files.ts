/** Exports that are no plain text in English, in words of our own: as many documents in one file as a test asks for. */
import { escapeXml } from './document-bytes.js'
import { europresse, MORE, TEXT, type ExportedDocument } from './exports.js'

export interface ExportFile {
  readonly name: string
  readonly path: string
  readonly make: (documents: readonly ExportedDocument[]) => string
  /** What stands for the publication, where an export has none: the names of its authors. */
  readonly source: (paper: string) => readonly string[]
}

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
} as const
type Tongue = keyof typeof MONTHS

function written({ day }: ExportedDocument, tongue: Tongue): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[tongue].split(' ')[(month ?? 1) - 1]
  return `${date}${tongue === 'de' ? '.' : ''} ${name} ${year}`
}

function numberOf({ day }: ExportedDocument, index: number): string {
  return `COASTG00${day.replaceAll('-', '')}ef${String(index).padStart(7, '0')}`
}

const ofPaper = (paper: string): readonly string[] => [paper]

function factiva(tongue: 'fr' | 'de', words: string, language: string): ExportFile['make'] {
  return (documents) =>
    documents
      .map((each, index) =>
        [
          `HD  ${each.headline}`,
          `BY  ${tongue === 'fr' ? 'Par' : 'Von'} Anna Millward`,
          `WC  35 ${words}`,
          `PD  ${written(each, tongue)}`,
          `SN  ${each.paper}`,
          'SC  COASTG',
          `LA  ${language}`,
          `CY  © 2010 Coast Ltd`,
          '',
          'LP',
          TEXT,
          '',
          'TD',
          MORE,
          '',
          `AN  ${tongue === 'fr' ? 'Document' : 'Dokument'} ${numberOf(each, index)}`,
        ].join('\n'),
      )
      .join('\n\n')
}

function plainFactiva(tongue: 'fr' | 'de', words: string, language: string): ExportFile['make'] {
  return (documents) =>
    documents
      .map((each, index) =>
        [
          each.headline,
          `${tongue === 'fr' ? 'Par' : 'Von'} Anna Millward`,
          `35 ${words}`,
          written(each, tongue),
          each.paper,
          'COASTG',
          language,
          'Copyright 2010. Coast Ltd. All rights reserved.',
          '',
          TEXT,
          '',
          MORE,
          '',
          `${tongue === 'fr' ? 'Document' : 'Dokument'} ${numberOf(each, index)}`,
        ].join('\n'),
      )
      .join('\n\n')
}

function row(code: string, value: string): string {
  return `<tr><td><b>${code}</b></td><td>${value}</td></tr>`
}

export const exportFiles: readonly ExportFile[] = [
  {
    name: 'Factiva in French',
    path: 'a.txt',
    make: factiva('fr', 'mots', 'Français'),
    source: ofPaper,
  },
  {
    name: 'Factiva in German',
    path: 'a.txt',
    make: factiva('de', 'Wörter', 'Deutsch'),
    source: ofPaper,
  },
  {
    name: 'Factiva in French without codes',
    path: 'a.txt',
    make: plainFactiva('fr', 'mots', 'Français'),
    source: ofPaper,
  },
  {
    name: 'Factiva in German without codes',
    path: 'a.txt',
    make: plainFactiva('de', 'Wörter', 'Deutsch'),
    source: ofPaper,
  },
  {
    name: 'Factiva in XML',
    path: 'a.xml',
    source: ofPaper,
    make: (documents) =>
      `<?xml version="1.0" encoding="utf-8"?><ppsarticles><ppsArticleResponse><ppsarticleResultSet>${documents
        .map(
          (each, index) =>
            `<ppsarticle><article><accessionNo>${numberOf(each, index)}</accessionNo><baseLanguage>en</baseLanguage><byline>By Anna Millward</byline><headline><paragraph>${each.headline}</paragraph></headline><leadParagraph><paragraph>${TEXT}</paragraph></leadParagraph><publicationDate><date>${each.day}</date></publicationDate><sourceName>${each.paper}</sourceName><tailParagraphs><paragraph>${MORE}</paragraph></tailParagraphs></article></ppsarticle>`,
        )
        .join('\n')}</ppsarticleResultSet></ppsArticleResponse></ppsarticles>`,
  },
  {
    name: 'Factiva as a page',
    path: 'a.html',
    source: ofPaper,
    make: (documents) =>
      `<html><body>${documents
        .map((each, index) => {
          return `<div class="article enArticle"><table>${row('HD', `<b>${each.headline}</b>`)}${row('BY', 'By Anna Millward')}${row('WC', '35 words')}${row('PD', written(each, 'en'))}${row('SN', each.paper)}${row('SC', 'COASTG')}${row('LA', 'English')}${row('LP', `<p>${TEXT}</p>`)}${row('TD', `<p>${MORE}</p>`)}${row('AN', `Document ${numberOf(each, index)}`)}</table></div>`
        })
        .join('\n')}</body></html>`,
  },
  {
    name: 'Europresse as a page',
    path: 'a.html',
    source: ofPaper,
    make: (documents) =>
      `<html><body>${documents
        .map(
          (each, index) =>
            `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">${each.paper}</span></div><div class="rdp__DocHeader"><span class="DocHeader">Politique, ${written(each, 'fr')}</span></div><div class="rdp__articletitle"><p class="titreArticleVisu">${each.headline}</p></div><div class="sm-margin-bottomNews">Anna Millward</div></header><section><div class="docOcurrContainer"><p>${TEXT}</p><p>${MORE}</p></div></section><footer><div class="publiC-lblNodoc">news·${each.day.replaceAll('-', '')}·CG·${1000 + index}</div></footer></article>`,
        )
        .join('\n')}</body></html>`,
  },
  {
    name: 'Europresse in French',
    path: 'a.txt',
    source: ofPaper,
    make: europresse({
      below: (each) => `Région, ${written(each, 'fr')}, p. 7`,
      rights: '2012 # Tous droits réservés.',
      numbered: 'Numéro de document : ',
    }),
  },
  {
    name: 'GoPress with editions',
    path: 'a.txt',
    source: ofPaper,
    make: (documents) =>
      documents
        .map((each) =>
          [
            `${each.paper}* - ${written(each, 'nl')}`,
            `* ed. ${each.paper} Noord   Pagina 5`,
            '',
            each.headline,
            '',
            TEXT,
            '',
            MORE,
            '',
            'Copyright © 2014 Havenpers. Alle rechten voorbehouden',
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'a mailbox',
    path: 'a.mbox',
    source: () => ['Anna Millward'],
    make: (documents) =>
      documents
        .map((each, index) => {
          const [year, month, day] = each.day.split('-')
          const name = MONTHS.en.split(' ')[Number(month) - 1]?.slice(0, 3)
          return [
            `From anna@example.org Mon ${name} ${Number(day)} 10:00:00 ${year}`,
            'From: =?utf-8?Q?Anna_Millward?= <anna@example.org>',
            'To: desk@example.org',
            `Date: ${Number(day)} ${name} ${year} 10:00:00 +0000`,
            `Subject: ${each.headline}`,
            `Message-ID: <${index}@example.org>`,
            'MIME-Version: 1.0',
            'Content-Type: text/plain; charset=utf-8',
            'Content-Transfer-Encoding: quoted-printable',
            '',
            `${TEXT.slice(0, 60)}=`,
            TEXT.slice(60),
            '',
            MORE,
            '',
          ].join('\n')
        })
        .join('\n'),
  },
  {
    name: 'WordPress',
    path: 'molen.WordPress.2024-05-01.xml',
    source: () => ['The Coast Gazette'],
    make: (documents) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Coast Gazette</title><wp:wxr_version>1.2</wp:wxr_version>${documents
        .map(
          (each, index) =>
            `<item><title>${escapeXml(each.headline)}</title><dc:creator>anna</dc:creator><content:encoded><![CDATA[${TEXT}\n\n${MORE}]]></content:encoded><wp:post_id>${index}</wp:post_id><wp:post_date>${each.day} 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
        )
        .join('\n')}</channel></rss>`,
  },
  {
    name: 'Ritzau',
    path: 'a.xml',
    source: () => ['Ritzau'],
    make: (documents) =>
      `<XMLNewsQueuedResponse><ListOfRBNews>${documents
        .map(
          (each, index) =>
            `<RBNews><NewsID>${index}</NewsID><PublishDate>${each.day}T10:00:00</PublishDate><headline>${each.headline}</headline><origin>/ritzau/</origin><content>&lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;${MORE}&lt;/p&gt;</content><Annuleret>false</Annuleret><Status>New news</Status></RBNews>`,
        )
        .join('\n')}</ListOfRBNews></XMLNewsQueuedResponse>`,
  },
  {
    name: 'a text collection',
    path: 'a.txt',
    source: ofPaper,
    make: (documents) =>
      documents
        .map(
          (each, index) =>
            `<DOC>\n<DOCNO>CG${each.day.slice(2).replaceAll('-', '')}-${String(index).padStart(4, '0')}</DOCNO>\n<HL>${each.headline}</HL>\n<DATE>${each.day}</DATE>\n<SO>${each.paper}</SO>\n<TEXT>\n${TEXT}\n\n${MORE}\n</TEXT>\n</DOC>`,
        )
        .join('\n'),
  },
]
