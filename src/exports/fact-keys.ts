/** A key of a news database, in any of its languages → the field of an article, or the name under which it is kept. */
import { findLanguageTag } from './language-names.js'
import type { BlockKeyName } from '../raw/shapes/block-keys.js'

export interface FactKey {
  /** Null where the article has no field for it: it is kept as text. */
  readonly name: BlockKeyName | null
  /** What pages call it; the same for all databases. */
  readonly key: string
}

/** Lower case, without hyphens and blanks. */
const WORDS: readonly (readonly [BlockKeyName | null, string, string])[] = [
  [
    'headline',
    'headline',
    'headline title titel titre titular título titolo kop überschrift schlagzeile',
  ],
  [
    'authors',
    'byline',
    'byline author authors autor autoren auteur auteurs autore autores verfasser',
  ],
  [
    'sources',
    'publication',
    'publication publicationtitle source bron quelle publicatie krant zeitung journal',
  ],
  [
    'date',
    'date',
    'publicationdate publicatiedatum datum date fecha erscheinungsdatum datedepublication',
  ],
  ['dateline', 'dateline', 'dateline'],
  [
    'language',
    'language',
    'language sprache langue taal idioma lingua languageofpublication språk',
  ],
  [
    'body',
    'text',
    'body text texte fulltext volledigetekst volltext texteintégral textocompleto tekst',
  ],
  [null, 'section', 'section rubrik rubrique rubriek sectie sección sezione ressort seção'],
  [
    null,
    'page',
    'page pages pagination firstpage startpage pagina pages seite seiten página blz sida side',
  ],
  [null, 'edition', 'edition ausgabe édition editie edición uitgave'],
  [null, 'words', 'length länge longueur lengte longitud lunghezza wordcount woorden wörter mots'],
  [
    null,
    'load date',
    'loaddate update datechargement datedechargement ladedatum laaddatum fechacarga fechadecarga lastupdated',
  ],
  [null, 'highlight', 'highlight samenvatting encart zusammenfassung résumé'],
  [null, 'abstract', 'abstract'],
  [
    null,
    'graphic',
    'graphic graphics grafik grafiken grafiek grafisch graphique illustration illustrations afbeelding photo photos foto caption',
  ],
  [
    null,
    'publication type',
    'publicationtype typepublication typepublicatie typpublikation typedepublication publikationstyp publicatietype pubtype tipopublicación sourcetype documenttype type',
  ],
  [
    null,
    'code',
    'journalcode coderevue zeitschriftencode accno issn journaltitlecode accessionnumber',
  ],
  [null, 'subjects', 'subject subjects publicationsubject sujet thema onderwerp'],
  [null, 'people', 'person people personen personnes'],
  [null, 'companies', 'company organization organisation ticker companies companyorganization'],
  [null, 'places', 'city state country geographic region location geographicdata'],
  [null, 'industry', 'industry branche secteur'],
  [
    null,
    'notes',
    'notes note notities correction correctiondate series serie série distribution url links classification identifierkeyword',
  ],
  [
    null,
    'publisher',
    'publisher placeofpublication countryofpublication volume issue verlag éditeur uitgever',
  ],
  [null, 'publication info', 'publicationinfo'],
  [null, 'publication year', 'publicationyear'],
  [null, 'copyright', 'copyright'],
  [null, 'credit', 'credit crédit'],
  [
    null,
    'document',
    'proquestdocumentid documentid documenturl documentnumber dokumentnummer documentnummer documentfeature database document column',
  ],
]

const names: ReadonlyMap<string, FactKey> = new Map(
  WORDS.flatMap(([name, key, words]) =>
    words.split(' ').map((word) => [word, { name, key }] as const),
  ),
)

/** Null for a key that no database is known to have. */
export function factKeyOf(key: string): FactKey | null {
  return names.get(key.toLowerCase().replaceAll(/[\s_/-]/g, '')) ?? null
}

/** `GERMAN; DEUTSCH` → `de`; null where no language is named. */
export function languageIn(value: string): string | null {
  for (const word of value.split(/[^\p{L}]+/u)) {
    const tag = findLanguageTag(word)
    if (tag !== null) return tag
  }
  return null
}

/** `© 2005 Uitgeverij`, and the line below that no rights are given. */
const RIGHTS =
  /^(?:©|\(c\)\s|copyright\b|copy\.? (?=\d{4}\b)|all rights reserved|alle rechten? voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)/iu
const LONGEST = 300

export function isCopyrightLine(line: string): boolean {
  return line.length <= LONGEST && RIGHTS.test(line)
}
