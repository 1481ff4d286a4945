/** Lines that say who wrote a text, as papers of seven languages print them, and lines that only look like it. */
import { describe, expect, it } from 'vitest'
import { inspectBytes } from '../support/raw-file.js'

interface Signed {
  readonly authors: readonly string[]
  readonly initials: readonly string[]
  readonly sources: readonly string[]
  readonly paragraphs: readonly string[]
  readonly diagnostics: readonly { readonly rule: string }[]
}

const TEXTS = {
  nl: 'De gemeenteraad heeft maandagavond beslist dat de oude watertoren blijft staan. Er waren elf leden voor en zes leden tegen.\n\nOver een jaar wordt het besluit opnieuw bekeken, zei de schepen na afloop van de zitting.',
  en: 'The council decided on Monday night that the old water tower will stay where it is. Eleven members were for it and six against.\n\nThe decision will be looked at again in a year, the clerk said after the session.',
  de: 'Der Gemeinderat hat am Montagabend beschlossen, dass der alte Wasserturm stehen bleibt. Elf Mitglieder waren dafür, sechs dagegen.\n\nIn einem Jahr wird der Beschluss noch einmal geprüft, hieß es nach der Sitzung.',
  fr: 'Le conseil communal a décidé lundi soir que le vieux château d’eau restera debout. Onze membres étaient pour et six contre.\n\nLa décision sera revue dans un an, a dit l’échevin après la séance.',
  es: 'El pleno decidió el lunes por la noche que la vieja torre de agua seguirá en pie. Once concejales votaron a favor y seis en contra.\n\nLa decisión se revisará dentro de un año, dijo el portavoz después de la sesión.',
  it: 'Il consiglio comunale ha deciso lunedì sera che la vecchia torre dell’acqua resterà in piedi. Undici consiglieri erano a favore e sei contrari.\n\nLa decisione sarà rivista fra un anno, ha detto il sindaco dopo la seduta.',
  pt: 'A câmara decidiu na segunda-feira à noite que a velha torre de água vai continuar de pé. Onze vereadores votaram a favor e seis contra.\n\nA decisão será revista dentro de um ano, disse o presidente depois da sessão.',
} as const
type Tongue = keyof typeof TEXTS
const HEADLINES: Readonly<Record<Tongue, string>> = {
  nl: 'Watertoren blijft nog minstens een jaar staan',
  en: 'Water tower to stay for at least another year',
  de: 'Wasserturm bleibt mindestens ein weiteres Jahr stehen',
  fr: 'Le château d’eau restera debout encore un an',
  es: 'La torre de agua seguirá en pie un año más',
  it: 'La torre dell’acqua resterà in piedi un altro anno',
  pt: 'Torre de água fica de pé por mais um ano',
}
const DAYS: Readonly<Record<Tongue, string>> = {
  nl: '12 mei 2014',
  en: '12 May 2014',
  de: '12. Mai 2014',
  fr: '12 mai 2014',
  es: '12 de mayo de 2014',
  it: '12 maggio 2014',
  pt: '12 de maio de 2014',
}

function read(text: string): Signed {
  const { records } = inspectBytes(new TextEncoder().encode(text)) as {
    readonly records: readonly Signed[]
  }
  expect(records).toHaveLength(1)
  return records[0]!
}

/** The line below the headline and over the day. */
function above(tongue: Tongue, line: string): Signed {
  return read(`${HEADLINES[tongue]}\n${line}\n${DAYS[tongue]}\n\n${TEXTS[tongue]}\n`)
}
/** The line below the day and over the text. */
function below(tongue: Tongue, line: string): Signed {
  return read(`${HEADLINES[tongue]}\n\n${DAYS[tongue]}\n\n${line}\n\n${TEXTS[tongue]}\n`)
}
/** The last line of the text. */
function under(tongue: Tongue, line: string): Signed {
  return read(`${HEADLINES[tongue]}\n\n${DAYS[tongue]}\n\n${TEXTS[tongue]}\n\n${line}\n`)
}

function isGuess({ diagnostics }: Signed): boolean {
  return diagnostics.some(({ rule }) => rule === 'author-guessed')
}

const CUED: readonly (readonly [Tongue, string, readonly string[], readonly string[]])[] = [
  // A name and an agency
  ['es', 'Por Lucía Cabrera / EFE', ['Lucía Cabrera'], ['EFE']],
  ['es', 'LUCÍA CABRERA / EFE', ['LUCÍA CABRERA'], ['EFE']],
  ['fr', 'Par Agathe Lormeau avec AFP', ['Agathe Lormeau'], ['AFP']],
  ['it', 'Di Pietro Gandolfi (ANSA)', ['Pietro Gandolfi'], ['ANSA']],
  ['pt', 'Por Inês Falcão, Lusa', ['Inês Falcão'], ['Lusa']],
  ['nl', 'Door Wout Hendrickx en Belga', ['Wout Hendrickx'], ['Belga']],
  ['de', 'Von Heike Brandau, dpa', ['Heike Brandau'], ['DPA']],
  ['en', 'By Ruth Ashdown, Associated Press', ['Ruth Ashdown'], ['AP']],
  ['fr', 'Agathe Lormeau (AFP)', ['Agathe Lormeau'], ['AFP']],
  ['nl', 'Wout Hendrickx/ANP', ['Wout Hendrickx'], ['ANP']],
  // Agencies alone
  ['es', 'Por EFE', [], ['EFE']],
  ['fr', 'Par AFP', [], ['AFP']],
  ['nl', 'Door ANP', [], ['ANP']],
  ['de', 'Von dpa', [], ['DPA']],
  // Published by
  ['fr', 'Publié par Agathe Lormeau', ['Agathe Lormeau'], []],
  ['es', 'Publicado por Lucía Cabrera', ['Lucía Cabrera'], []],
  ['it', 'Pubblicato da Pietro Gandolfi', ['Pietro Gandolfi'], []],
  ['pt', 'Publicado por Inês Falcão', ['Inês Falcão'], []],
  ['nl', 'Geplaatst door Wout Hendrickx', ['Wout Hendrickx'], []],
  ['nl', 'Geschreven door Wout Hendrickx', ['Wout Hendrickx'], []],
  ['en', 'Posted by Ruth Ashdown', ['Ruth Ashdown'], []],
  ['en', 'Written by: Ruth Ashdown', ['Ruth Ashdown'], []],
  ['de', 'Geschrieben von Heike Brandau', ['Heike Brandau'], []],
  ['fr', 'Écrit par Agathe Lormeau', ['Agathe Lormeau'], []],
  // Text and pictures
  ['es', 'Texto: Lucía Cabrera Fotos: Marcos Rey', ['Lucía Cabrera'], []],
  ['nl', 'Tekst: Wout Hendrickx Foto’s: Griet Maes', ['Wout Hendrickx'], []],
  ['nl', 'Tekst en foto’s: Wout Hendrickx', ['Wout Hendrickx'], []],
  ['nl', 'Tekst Wout Hendrickx, foto’s Griet Maes', ['Wout Hendrickx'], []],
  ['nl', 'Tekst: Wout Hendrickx / Beeld: Griet Maes', ['Wout Hendrickx'], []],
  ['fr', 'Texte : Agathe Lormeau - Photos : Luc Bernier', ['Agathe Lormeau'], []],
  ['fr', 'Texte et photos : Agathe Lormeau', ['Agathe Lormeau'], []],
  ['de', 'Text: Heike Brandau, Fotos: Jens Kolbe', ['Heike Brandau'], []],
  ['de', 'Text und Fotos: Heike Brandau', ['Heike Brandau'], []],
  ['it', 'Testo di Pietro Gandolfi, foto di Elena Sarti', ['Pietro Gandolfi'], []],
  ['en', 'Words: Ruth Ashdown. Photographs: Tom Kerr', ['Ruth Ashdown'], []],
  ['pt', 'Texto: Inês Falcão | Fotos: Rui Lemos', ['Inês Falcão'], []],
  ['en', 'Story and photos by Ruth Ashdown', ['Ruth Ashdown'], []],
  // Of the paper
  ['nl', 'Door onze verslaggever Wout Hendrickx', ['Wout Hendrickx'], []],
  ['nl', 'Van onze correspondent Wout Hendrickx', ['Wout Hendrickx'], []],
  ['nl', 'Van onze verslaggeefster Griet Maes', ['Griet Maes'], []],
  ['de', 'Von unserem Korrespondenten Jens Kolbe', ['Jens Kolbe'], []],
  ['de', 'Von unserer Redakteurin Heike Brandau', ['Heike Brandau'], []],
  ['fr', 'De notre correspondante Agathe Lormeau', ['Agathe Lormeau'], []],
  ['fr', 'De notre envoyé spécial Luc Bernier', ['Luc Bernier'], []],
  ['es', 'De nuestra corresponsal Lucía Cabrera', ['Lucía Cabrera'], []],
  ['it', 'Dal nostro inviato Pietro Gandolfi', ['Pietro Gandolfi'], []],
  ['en', 'From our correspondent Ruth Ashdown', ['Ruth Ashdown'], []],
  ['en', 'By our reporter Ruth Ashdown', ['Ruth Ashdown'], []],
  // Two and more
  ['nl', 'Door Wout Hendrickx en Griet Maes', ['Wout Hendrickx', 'Griet Maes'], []],
  ['de', 'Von Heike Brandau und Jens Kolbe', ['Heike Brandau', 'Jens Kolbe'], []],
  ['fr', 'Par Agathe Lormeau et Luc Bernier', ['Agathe Lormeau', 'Luc Bernier'], []],
  ['es', 'Por Lucía Cabrera y Marcos Rey', ['Lucía Cabrera', 'Marcos Rey'], []],
  ['it', 'Di Pietro Gandolfi e Elena Sarti', ['Pietro Gandolfi', 'Elena Sarti'], []],
  ['pt', 'Por Inês Falcão e Rui Lemos', ['Inês Falcão', 'Rui Lemos'], []],
  ['en', 'By Ruth Ashdown & Tom Kerr', ['Ruth Ashdown', 'Tom Kerr'], []],
  ['en', 'By Ruth Ashdown and Tom Kerr, staff writers', ['Ruth Ashdown', 'Tom Kerr'], []],
  ['nl', 'DOOR WOUT HENDRICKX', ['WOUT HENDRICKX'], []],
  ['en', 'BY RUTH ASHDOWN', ['RUTH ASHDOWN'], []],
  // Keys
  ['fr', 'Auteur : Agathe Lormeau', ['Agathe Lormeau'], []],
  ['es', 'Autora: Lucía Cabrera', ['Lucía Cabrera'], []],
  ['nl', 'Auteur: Wout Hendrickx', ['Wout Hendrickx'], []],
  ['nl', 'Redacteur: Wout Hendrickx', ['Wout Hendrickx'], []],
  ['de', 'Autorin: Heike Brandau', ['Heike Brandau'], []],
  ['es', 'Firma: Lucía Cabrera', ['Lucía Cabrera'], []],
  ['en', 'Reporter: Ruth Ashdown', ['Ruth Ashdown'], []],
  // Roles and places
  ['en', 'Ruth Ashdown, correspondent in Nairobi', ['Ruth Ashdown'], []],
  ['en', 'By Ruth Ashdown in Nairobi', ['Ruth Ashdown'], []],
  ['nl', 'Wout Hendrickx, correspondent in Parijs', ['Wout Hendrickx'], []],
  ['nl', 'Wout Hendrickx, redacteur binnenland', ['Wout Hendrickx'], []],
  ['de', 'Heike Brandau, Redakteurin', ['Heike Brandau'], []],
  ['fr', 'Agathe Lormeau, correspondante à Lille', ['Agathe Lormeau'], []],
  ['es', 'Lucía Cabrera | Sevilla', ['Lucía Cabrera'], []],
  ['es', 'LUCÍA CABRERA | MADRID', ['LUCÍA CABRERA'], []],
  ['pt', 'Inês Falcão, enviada a Lisboa', ['Inês Falcão'], []],
]

const NAMES: readonly (readonly [Tongue, string, readonly string[]])[] = [
  ['nl', 'Karel van der Aa', ['Karel van der Aa']],
  ['nl', 'JAN PEETERS', ['JAN PEETERS']],
  ['nl', 'Jan Peeters en Mieke Dams', ['Jan Peeters', 'Mieke Dams']],
  ['en', 'Ruth Ashdown', ['Ruth Ashdown']],
  ['en', 'Ruth B. Ashdown', ['Ruth B. Ashdown']],
  ['de', 'Heike Brandau', ['Heike Brandau']],
  ['de', 'Heike Brandau und Jens Kolbe', ['Heike Brandau', 'Jens Kolbe']],
  ['fr', 'Jean-Luc Bernier', ['Jean-Luc Bernier']],
  ['fr', 'MARIE LORMEAU', ['MARIE LORMEAU']],
  ['es', 'Lucía Cabrera', ['Lucía Cabrera']],
  ['es', 'Carlos Rey y Ana Cabrera', ['Carlos Rey', 'Ana Cabrera']],
  ['it', 'Pietro Gandolfi', ['Pietro Gandolfi']],
  ['pt', 'Paulo de Lemos', ['Paulo de Lemos']],
]

const NOBODY: readonly (readonly [Tongue, string])[] = [
  ['nl', 'Sint-Jansplein'],
  ['nl', 'Van onze redactie'],
  ['nl', 'De redactie'],
  ['es', 'Redacción'],
  ['fr', 'La rédaction'],
  ['de', 'Redaktion'],
  ['nl', 'Regio Antwerpen'],
  ['en', 'Lake Victoria'],
  ['en', 'Saint Peter'],
  ['nl', 'Stichting Jan Peeters'],
  ['en', 'Martin Harbour Ltd'],
  ['fr', 'Rue Victor Hugo'],
  ['de', 'Landkreis Emsland'],
  ['nl', 'Foto: Griet Maes'],
  ['es', 'Foto: Marcos Rey'],
  ['en', 'Photo by Tom Kerr'],
  ['en', 'Tom Kerr/Getty Images'],
  ['en', 'By the sea'],
  ['nl', 'Door dik en dun'],
]

const TITLED: readonly (readonly [Tongue, string, string])[] = [
  ['nl', 'E.H. Jan Peeters', 'Jan Peeters'],
  ['nl', 'Zr. Maria Claes', 'Maria Claes'],
  ['nl', 'Prof. dr. Karel van der Aa', 'Karel van der Aa'],
  ['de', 'Dr. Heike Brandau', 'Heike Brandau'],
  ['en', 'Rev. Martin Ashdown', 'Martin Ashdown'],
]

/** What ends a text and names who wrote it; the names and initials, and whether the line stays. */
const ENDINGS: readonly (readonly [
  Tongue,
  string,
  readonly string[],
  readonly string[],
  boolean,
])[] = [
  ['nl', 'jvt', [], ['jvt'], false],
  ['nl', '(kvd)', [], ['kvd'], false],
  ['nl', 'KVD', [], ['KVD'], false],
  ['de', '(jk)', [], ['jk'], false],
  ['nl', '(red/Jan Peeters)', ['Jan Peeters'], [], false],
  ['nl', '(Jan Peeters)', ['Jan Peeters'], [], false],
  ['nl', 'Door Jan Peeters', ['Jan Peeters'], [], false],
  ['fr', 'Propos recueillis par Marie Lormeau', ['Marie Lormeau'], [], false],
  ['es', 'Texto: Lucía Cabrera. Fotos: Marcos Rey', ['Lucía Cabrera'], [], false],
  ['nl', 'Jan Peeters, Gent', ['Jan Peeters'], [], false],
  ['nl', 'Jan Peeters is redacteur van dit blad.', ['Jan Peeters'], [], true],
  ['en', 'Ruth Ashdown is our correspondent in Nairobi.', ['Ruth Ashdown'], [], true],
  ['de', 'Heike Brandau ist Redakteurin in Emden.', ['Heike Brandau'], [], true],
  ['fr', 'Marie Lormeau est journaliste à Lille.', ['Marie Lormeau'], [], true],
  ['es', 'Lucía Cabrera es periodista y profesora.', ['Lucía Cabrera'], [], true],
  ['en', 'Ruth Ashdown is a staff writer.', ['Ruth Ashdown'], [], true],
  ['nl', 'END', [], [], true],
  ['nl', 'Jan Peeters is geboren in Gent.', [], [], true],
  ['en', 'Ruth Ashdown, the mayor, was glad.', [], [], true],
  ['nl', 'Door Peeters werd niets gezegd.', [], [], true],
  ['de', 'Von Herzen Dank', [], [], true],
  ['es', 'Por Dios y la Patria', [], [], true],
]

describe('a byline', () => {
  it.each(CUED)('in %s: %s', (tongue, line, authors, sources) => {
    for (const place of [above, below]) {
      const signed = place(tongue, line)
      expect(signed.authors).toEqual(authors)
      if (sources.length > 0) expect(signed.sources).toEqual(sources)
      expect(signed.paragraphs).toEqual(TEXTS[tongue].split('\n\n'))
    }
  })
})

describe('a name that stands alone', () => {
  it.each(NAMES)('in %s: %s', (tongue, line, authors) => {
    for (const place of [above, below, under]) {
      const signed = place(tongue, line)
      expect([place.name, signed.authors]).toEqual([place.name, authors])
      expect(isGuess(signed)).toBe(true)
      expect(signed.paragraphs).toEqual(TEXTS[tongue].split('\n\n'))
    }
  })

  it.each(TITLED)('is without its title in %s: %s', (tongue, line, author) => {
    for (const place of [above, below, under])
      expect([place.name, place(tongue, line).authors]).toEqual([place.name, [author]])
  })

  it.each(NOBODY)('is of nobody in %s: %s', (tongue, line) => {
    for (const place of [above, below, under])
      expect([place.name, place(tongue, line).authors]).toEqual([place.name, []])
  })
})

describe('the last line of a text', () => {
  it.each(ENDINGS)('in %s: %s', (tongue, line, authors, initials, isKept) => {
    const signed = under(tongue, line)
    expect([signed.authors, signed.initials]).toEqual([authors, initials])
    expect(signed.paragraphs.at(-1) === line).toBe(isKept)
  })

  it('names nobody whom the text speaks of', () => {
    const text = 'Jan Peeters opende de nieuwe sluis. Honderd mensen keken toe.'
    const { authors, paragraphs } = read(`Sluis geopend\n\n12 mei 2014\n\n${text}\n\nJan Peeters\n`)
    expect(authors).toEqual([])
    expect(paragraphs.at(-1)).toBe('Jan Peeters')
  })

  it('is no author where names stand in a list', () => {
    const list = 'De winnaars van de kaartavond:\n\nJan Peeters\n\nMia Claes\n'
    expect(read(`Kaartavond in de kantine\n\n12 mei 2014\n\n${list}`).authors).toEqual([])
  })
})
