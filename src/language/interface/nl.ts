/** The interface in Dutch. */
import { fileSize } from './file-size.js'
import { articles, count, number } from './nl-counts.js'
import { dutchCoverage, dutchHome, dutchLists } from './nl-lists.js'
import type {
  AboutTexts,
  ArticleTexts,
  CiteTexts,
  InterfaceTexts,
  RelationsTexts,
  NavigationTexts,
  NoteTexts,
  NotFoundTexts,
  PastTexts,
  ProvenanceTexts,
  ReportTexts,
  WhyTexts,
} from './texts.js'
import { dutchSearch } from './search-nl.js'
import { writeTenths } from './write-tenths.js'

const dutchWhy: WhyTexts = {
  title: 'Waarom dit onderwerp?',
  unsorted: 'Waarom niet ingedeeld?',
  byLabels: (topics) => `De bron noemt ${topics === 1 ? 'dit onderwerp' : 'deze onderwerpen'}.`,
  byWords: 'De bron noemt geen onderwerp; de woorden van het artikel gaven de doorslag.',
  candidates:
    'Geen onderwerp is zeker genoeg. De woorden van het artikel wijzen het meest in deze richting:',
  noCandidate: 'In de woorden van dit artikel is geen onderwerp herkend.',
  lead: (hundredths) =>
    hundredths === 100
      ? 'Geen ander onderwerp heeft punten.'
      : `Het eerste onderwerp ligt ${hundredths} % van zijn punten voor op het volgende.`,
  precision: (right) =>
    `Van 100 proefartikelen met zo’n voorsprong was bij ${right} het onderwerp juist.`,
  forms: {
    prefix: 'woordbegin',
    tail: 'woordeinde',
    phrase: 'woordgroep',
    learned: 'geleerd',
  },
  places: { headline: 'kop', lead: 'inleiding', body: 'tekst' },
  rest: 'andere woorden',
  tenths: (value) => writeTenths(value).replace('.', ','),
}

const navigation: NavigationTexts = {
  skip: 'Naar de inhoud',
  site: 'Site',
  breadcrumb: 'U bent hier',
  home: 'Archief',
  years: 'Jaren',
  onThisDay: 'Op deze dag',
  date: 'Datum',
  groups: {
    topics: 'Onderwerpen',
    places: 'Plaatsen',
    people: 'Mensen',
    organisations: 'Organisaties',
    sources: 'Bronnen',
    authors: 'Auteurs',
  },
  about: 'Over dit archief',
  report: 'Verantwoording',
  feeds: 'Feeds',
  neighbours: 'Vorige en volgende',
  previous: {
    year: 'Vorig jaar',
    month: 'Vorige maand',
    day: 'Vorige dag',
    date: 'Vorige datum',
    article: 'Vorig artikel',
  },
  next: {
    year: 'Volgend jaar',
    month: 'Volgende maand',
    day: 'Volgende dag',
    date: 'Volgende datum',
    article: 'Volgend artikel',
  },
}

const article: ArticleTexts = {
  by: 'Door',
  sources: 'Bron:',
  updated: 'Bijgewerkt:',
  notices: {
    'cut-off': 'De bron van dit artikel breekt af: de rest van de tekst ontbreekt.',
    subscribers: 'Dit artikel verscheen alleen voor abonnees.',
    'rights-lead': 'Van dit persbericht mag alleen het begin worden getoond.',
    'rights-metadata': 'De tekst van dit persbericht mag hier niet worden getoond.',
    draft: 'Dit is een ontwerp: lezers van het archief zien het niet.',
  },
  comments: (value) => `${count(value, 'reactie', 'reacties')} toen de tekst werd vastgelegd`,
  original: 'Eerst verschenen op',
  permalink: 'Vast adres',
  rights: 'Rechten',
  noBody: 'Van dit artikel is alleen de kop bewaard.',
  attachments: 'Bijlagen',
  furniture: 'Rond het artikel',
  files: 'Als bestand',
  reportError: 'Meld een fout',
  fileSize: (bytes) => fileSize(bytes).replace('.', ','),
}

const relations: RelationsTexts = {
  copies: 'Ook verschenen als',
  related: 'Verwant',
  later: 'Later hierover',
}

const notes: NoteTexts = { footnotesLabel: 'Voetnoten', backLabel: 'Terug naar de tekst bij noot' }

const cite: CiteTexts = {
  title: 'Citeren',
  plain: 'In woorden',
  and: 'en',
  noDate: 'z.d.',
  page: 'p.',
  paragraph: 'Eén alinea: #p1, #p2 … achter het adres.',
}

const provenance: ProvenanceTexts = {
  title: 'Herkomst',
  record: 'artikel',
  formats: {
    raw: 'ruwe tekst',
    markdown: 'Markdown',
    html: 'bewaarde webpagina',
    mail: 'e-mail',
    table: 'tabel',
    word: 'Word-document',
    opendocument: 'OpenDocument-tekst',
    rtf: 'opgemaakte tekst (RTF)',
    text: 'tekst zonder vaste vorm',
  },
  caption: 'Gevonden door (regel, zekerheid: veld, plaats)',
  percent: (share) => `${Math.round(share * 100)} %`,
  fields: {
    headline: 'kop',
    kicker: 'bovenkop',
    date: 'datum',
    time: 'tijd',
    updated: 'bijgewerkt',
    month: 'maand in de aanhef',
    initials: 'initialen',
    authors: 'auteurs',
    sources: 'bronnen',
    comments: 'reacties',
    dateline: 'plaats',
    lead: 'inleiding',
    body: 'tekst',
    language: 'taal',
    topics: 'onderwerpen',
    paywall: 'voor abonnees',
    originalUrl: 'oorspronkelijk adres',
    picture: 'afbeelding',
  },
  corrected: 'Verbeterd door de beheerder van het archief:',
  extra: 'Andere gegevens in de bron',
}

const report: ReportTexts = {
  intro:
    'Elk artikel in de bestanden van dit archief is een pagina geworden, staat in quarantaine, wordt als ontwerp achtergehouden of is ingetrokken. Hieronder staat waar is gegist en wat niet kon worden gelezen.',
  files: 'Bestanden',
  records: 'Artikelen in de bestanden',
  pages: 'Pagina’s',
  quarantined: 'In quarantaine',
  heldBack: 'Achtergehouden als ontwerp',
  withdrawn: 'Ingetrokken',
  rules: 'Opmerkingen',
  noRules: 'Er is niets op te merken.',
  severities: { error: 'fout', warning: 'waarschuwing', info: 'ter info' },
  places: (value) => count(value, 'plaats', 'plaatsen'),
  firstOf: (shown, value) => `De eerste ${number(shown)} van ${number(value)}.`,
  page: 'pagina',
  ignored: 'Andere bestanden',
  ignoredIntro: 'Deze bestanden zijn geen artikelen en werden overgeslagen.',
}

const about: AboutTexts = {
  publication: (publication) => `De artikelen in dit archief horen bij ${publication}.`,
  how: [
    'Elk artikel heeft een vast adres, gemaakt van zijn datum en zijn kop. Artikelen staan per jaar, maand en dag, en per onderwerp, bron en auteur. Geen enkele lijst is ingekort.',
    'Noemt de bron geen onderwerp, dan is het gekozen naar de woorden van het artikel. Onder elk artikel staat bij “Waarom dit onderwerp?” welke woorden dat zijn. Een artikel waarvan het onderwerp niet zeker genoeg is, staat bij “Niet ingedeeld”.',
    'Een datum is nooit nauwkeuriger dan de bron. Is de dag of de maand niet bekend, dan staat dat erbij.',
    'Onder elk artikel staat bij “Herkomst” uit welk bestand het komt, en met welke regel elk gegeven daarin is gevonden.',
  ],
  citing: 'Citeren',
  citingIntro:
    'Noem de auteur, de kop, de krant of verzameling, de datum en het adres, in deze vorm:',
  citation: (archive) => `Auteur, “Kop”, ${archive}, datum, vast adres.`,
  rights: 'Rechten',
  noRights: 'Over de rechten heeft de beheerder van dit archief niets vastgelegd.',
}

const past: PastTexts = {
  moved: 'Deze pagina is verhuisd',
  withdrawn: 'Dit artikel is ingetrokken',
  withdrawnOn: (date) => `Ingetrokken op ${date}.`,
  reason: 'Reden:',
  gone: 'De bron van dit artikel ontbreekt',
  goneText:
    'Dit artikel is gepubliceerd, maar het bestand waaruit het kwam, is er niet meer of kan niet worden gelezen. Het adres blijft bestaan.',
  list: 'Ingetrokken en gewijzigd',
  listIntro:
    'Wat hier staat, is op verzoek of na een besluit uit het archief genomen of daarin gewijzigd.',
  withdrawnArticles: 'Ingetrokken artikelen',
  redactedArticles: 'Artikelen waarin woorden zijn vervangen',
  everywhere: 'Overal in het archief waar ze stonden',
}

const notFound: NotFoundTexts = {
  title: 'Deze pagina bestaat niet',
  text: 'Misschien is het adres verkeerd overgenomen. Artikelen hebben een vast adres; wie een stuk van het adres weglaat, komt bij de dag, de maand of het jaar.',
  ways: 'Verder zoeken',
}

export const dutchInterface: InterfaceTexts = {
  number,
  articles,
  unsorted: 'Niet ingedeeld',
  undated: 'Ongedateerd',
  navigation,
  coverage: dutchCoverage,
  home: dutchHome,
  lists: dutchLists,
  article,
  relations,
  why: dutchWhy,
  notes,
  cite,
  provenance,
  report,
  about,
  past,
  notFound,
  search: dutchSearch,
}
