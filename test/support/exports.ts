/** Exports of news databases, in words of our own: as many documents in one text as a test asks for. */

export interface ExportedDocument {
  readonly headline: string
  readonly paper: string
  /** `2011-03-04` */
  readonly day: string
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface ExportSample {
  readonly name: string
  readonly make: (documents: readonly ExportedDocument[]) => string
}

const THINGS = 'lighthouse ferry mill bridge harbour tower market chapel quarry orchard'.split(' ')
const DEEDS = 'opens closes burns moves reopens floods wins shrinks grows waits'.split(' ')
const PAPERS = ['The Coast Gazette', 'Evening Packet', 'Bank Weekly'] as const
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const DUTCH =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  )
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

export function documentsOf(count: number): readonly ExportedDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const month = twoFigures((index % 12) + 1)
    const day = twoFigures((index % 28) + 1)
    const thing = THINGS[index % THINGS.length]!
    const deed = DEEDS[Math.floor(index / THINGS.length) % DEEDS.length]!
    return {
      headline: `Old ${thing} ${deed} for the ${ordinal(index + 1)} time`,
      paper: PAPERS[index % PAPERS.length]!,
      day: `${2000 + (index % 20)}-${month}-${day}`,
    }
  })
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}

function ordinal(number: number): string {
  return `${number}th`
}

function partsOf({ day: key }: ExportedDocument): Day {
  const [year = 0, month = 0, day = 0] = key.split('-').map(Number)
  return { year, month, day }
}

export const TEXT =
  'The council spoke about it for an hour on Monday and then went home. Nobody had brought a pencil.'
export const MORE =
  'Next week it will be spoken of again, said the clerk, who had been asked twice.'

function monthFirst(document: ExportedDocument): string {
  const { year, month, day } = partsOf(document)
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

function dayFirst(document: ExportedDocument, months = MONTHS): string {
  const { year, month, day } = partsOf(document)
  return `${day} ${months[month - 1]} ${year}`
}

function weekday({ day }: ExportedDocument): string {
  return WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()]!
}

function figures(document: ExportedDocument, mark: string): string {
  const { year, month, day } = partsOf(document)
  return [twoFigures(day), twoFigures(month), year].join(mark)
}

function centre(line: string): string {
  return `${' '.repeat(28)}${line}`
}

/** Twelve figures and letters that no other document has. */
function numberOf(index: number): string {
  return `ef${String(index).padStart(7, '0')}`
}

/** What Europresse words in the language of who exported it. */
interface EuropresseWords {
  /** The line below the name of the paper. */
  readonly below: (document: ExportedDocument) => string
  /** Who holds the rights, with `#` where the paper is named. */
  readonly rights: string
  readonly numbered: string
}

export function europresse({ below, rights, numbered }: EuropresseWords): ExportSample['make'] {
  return (documents) =>
    documents
      .map((each, index) =>
        [
          each.paper,
          below(each),
          '',
          each.headline,
          '',
          'Anna Millward',
          '',
          TEXT,
          '',
          MORE,
          '',
          `© ${rights.replace('#', `${each.paper}.`)}`,
          '',
          `${numbered}news·${each.day.replaceAll('-', '')}·CG·${1000 + index}`,
        ].join('\n'),
      )
      .join('\n\n')
}

export const exportSamples: readonly ExportSample[] = [
  {
    name: 'lexisnexis',
    make: (documents) =>
      `Terms: (old)\n\n${documents
        .map((each, index) =>
          [
            centre(`${index + 1} of ${documents.length} DOCUMENTS`),
            '',
            centre(each.paper),
            '',
            centre(`${monthFirst(each)} ${weekday(each)}`),
            '',
            each.headline,
            '',
            'BYLINE: Anna Millward',
            '',
            'SECTION: NEWS; Pg. 6',
            '',
            'LENGTH: 35 words',
            '',
            TEXT,
            '',
            MORE,
            '',
            'LOAD-DATE: January 12, 2021',
            '',
            'LANGUAGE: ENGLISH',
            '',
            centre('Copyright 2010 Coast Ltd'),
            centre('All Rights Reserved'),
          ].join('\n'),
        )
        .join('\n\n')}`,
  },
  {
    name: 'nexis-uni',
    make: (documents) =>
      documents
        .map((each) =>
          [
            each.headline,
            each.paper,
            `${monthFirst(each)} ${weekday(each)}`,
            '',
            'Copyright 2010 Coast Ltd All Rights Reserved',
            '',
            'Section: NEWS; Pg. 6',
            'Length: 35 words',
            'Byline: Anna Millward',
            '',
            'Body',
            '',
            TEXT,
            '',
            MORE,
            '',
            'Load-Date: January 12, 2021',
            '',
            'End of Document',
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'factiva',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            `HD  ${each.headline}`,
            'BY  By Anna Millward',
            'WC  35 words',
            `PD  ${dayFirst(each)}`,
            `SN  ${each.paper}`,
            'SC  COASTG',
            'LA  English',
            '',
            'LP',
            TEXT,
            '',
            'TD',
            MORE,
            '',
            `AN  Document COASTG00${each.day.replaceAll('-', '')}${numberOf(index)}`,
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'factiva without codes',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            each.headline,
            'By Anna Millward',
            '1,035 words',
            dayFirst(each),
            each.paper,
            'COASTG',
            'English',
            'Copyright 2010. Coast Ltd. All rights reserved.',
            '',
            TEXT,
            '',
            MORE,
            '',
            `Document COASTG00${each.day.replaceAll('-', '')}${numberOf(index)}`,
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'europresse',
    make: europresse({
      below: (each) => `News, ${weekday(each)}, ${monthFirst(each)} 35 words, p. 3`,
      rights: '2010 # All rights reserved.',
      numbered: '',
    }),
  },
  {
    name: 'proquest',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            '_'.repeat(60),
            '',
            each.headline,
            '',
            'Author: Millward, Anna',
            '',
            `Full text: ${TEXT}`,
            '',
            MORE,
            '',
            `Title: ${each.headline}`,
            '',
            `Publication title: ${each.paper}`,
            '',
            `Publication date: ${monthFirst(each)}`,
            '',
            'Language of publication: English',
            '',
            `ProQuest document ID: ${100000 + index}`,
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'gopress',
    make: (documents) =>
      [
        ...documents.flatMap((each, index) => [
          `${index + 1}. ${each.headline}`,
          '',
          `${each.paper}, ${dayFirst(each, DUTCH)}, p. ${index + 1}, 35w.`,
          '',
          'The council spoke about it ...',
          '',
        ]),
        ...documents.flatMap((each, index) => [
          '',
          '',
          `${figures(each, '-')}, p.${index + 1}`,
          '',
          each.headline,
          '',
          TEXT,
          '',
          MORE,
          '',
          '© Coast Ltd',
        ]),
      ].join('\n'),
  },
  {
    name: 'retriever',
    make: (documents) =>
      documents
        .map((each) =>
          [
            each.headline,
            `${each.paper}, ${each.day} 09:31`,
            'Sida 15',
            'Publicerat i print.',
            '',
            TEXT,
            '',
            MORE,
            '',
            '© Coast Ltd',
            'Läs hela artikeln på http://example.org/x',
            '='.repeat(78),
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'defacto',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            `"${each.paper}" Nr. ${index + 1} vom ${figures(each, '.')}           Seite: 14`,
            'Ressort: Chronik',
            '',
            'Von Robert Muster',
            '',
            each.headline,
            '',
            TEXT,
            '',
            MORE,
          ].join('\n'),
        )
        .join('\n\n\n'),
  },
  {
    name: 'trove',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            each.headline,
            '',
            `${each.paper} (Northbank, Vic. : 1990 - 2025), ${weekday(each)} ${dayFirst(each)}, page ${index + 1}`,
            '',
            TEXT,
            '',
            MORE,
            '',
            `http://nla.gov.au/nla.news-article${5000 + index}`,
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'delpher',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            TEXT,
            '',
            MORE,
            '',
            `"${each.headline}". "${each.paper}". Northbank, ${figures(each, '-')}, p. 2. Geraadpleegd op Delpher op 11-02-2020, https://resolver.kb.nl/resolve?urn=ddd:${index}`,
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'movable-type',
    make: (documents) =>
      documents
        .map((each) => {
          const { year, month, day } = partsOf(each)
          return [
            'AUTHOR: Anna Millward',
            `TITLE: ${each.headline}`,
            'STATUS: Publish',
            `DATE: ${twoFigures(month)}/${twoFigures(day)}/${year} 09:15:00 AM`,
            '-----',
            'BODY:',
            TEXT,
            '',
            MORE,
            '-----',
            'COMMENT:',
            'AUTHOR: Some Reader',
            'EMAIL: reader@example.org',
            'IP: 192.0.2.1',
            'DATE: 01/02/2021 08:00:00 AM',
            'I was there.',
            '-----',
            '--------',
          ].join('\n')
        })
        .join('\n'),
  },
  {
    name: 'telex',
    make: (documents) =>
      documents
        .map((each, index) =>
          [
            `ZCZC KB${100 + index}`,
            `${dayFirst(each).toUpperCase()}`,
            each.headline.toUpperCase(),
            `NORTHBANK (BELGA) = ${TEXT}`,
            `   ${MORE}`,
            'NNNN',
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'iptc-7901',
    make: (documents) =>
      documents
        .map((each, index) => {
          const { year, month, day } = partsOf(each)
          return [
            `kbx${String(index).padStart(4, '0')} 4 pl 35  KB 0042`,
            'Council/Works/',
            `${each.headline} =`,
            '',
            `Northbank (Belga) - ${TEXT}`,
            '',
            MORE,
            '',
            `${twoFigures(day)}1415 ${MONTHS[month - 1]!.slice(0, 3)} ${String(year).slice(2)}`,
          ].join('\n')
        })
        .join('\n\n'),
  },
  {
    name: 'anpa-1312',
    make: (documents) =>
      documents
        .map((each, index) => {
          const { year, month, day } = partsOf(each)
          const on = `${twoFigures(month)}-${twoFigures(day)}`
          return [
            `a${String(index).padStart(4, '0')}-----`,
            `r i BC-Council ${on} 0035`,
            `^${each.headline}<`,
            '^By ANNA MILLWARD=',
            `\t   NORTHBANK, Vic. (AP) _ ${TEXT}`,
            `\t   ${MORE}`,
            '',
            `\t   AP-NY-${on}-${String(year).slice(2)} 1415EST<`,
          ].join('\n')
        })
        .join('\n\n'),
  },
  {
    name: 'ris',
    make: (documents) =>
      documents
        .map((each) =>
          [
            'TY  - NEWS',
            `T1  - ${each.headline}`,
            'AU  - Ferryman, Ann',
            `PY  - ${each.day.slice(0, 4)}`,
            `DA  - ${each.day.replaceAll('-', '/')}/`,
            `T2  - ${each.paper}`,
            'SP  - 4',
            `AB  - ${TEXT}`,
            MORE,
            'ER  - ',
          ].join('\n'),
        )
        .join('\n\n'),
  },
  {
    name: 'dotted-cards',
    make: (documents) =>
      documents
        .map((each) =>
          [
            `TITEL........: ${each.headline}`,
            `DATUM........: ${figures(each, '.')}`,
            'BLZ..........: 18',
            `BRON.........: ${each.paper}`,
            `TEKST........: ${TEXT}`,
            MORE,
          ].join('\n'),
        )
        .join('\n\n'),
  },
]
