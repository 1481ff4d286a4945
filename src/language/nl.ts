/** Dutch: how it writes dates, and the cues of its news text. */
import { dutchDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const dutch: Language = {
  tag: 'nl',
  name: 'Nederlands',
  dates: dutchDates,
  months: listWords(
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  monthForms: numberForms(
    'jan januarij | feb febr | mrt mar mrts | apr | | jun junij | jul julij | aug | sep sept | okt | nov | dec',
  ),
  weekdays: listWords('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  weekdayForms: numberForms('ma maa | di din | wo woe | do don | vr vrij vri | za zat | zo zon'),
  cues: {
    source: ['bron', 'bronnen'],
    byline: [
      'interview door',
      'interview van onze redacteur',
      'reportage door',
      'door',
      'auteur',
      'auteurs',
      'tekst',
      'geschreven door',
      'geplaatst door',
      'gepubliceerd door',
      'redacteur',
      'verslaggever',
      'interview door',
      'een interview door',
      'reportage door',
      'vraaggesprek door',
    ],
    updated: [
      'bijgewerkt',
      'laatst bijgewerkt',
      'voor het laatst bijgewerkt',
      'voor het laatst gewijzigd',
      'laatst aangepast',
      'laatste update',
      'laatste wijziging',
      'laatst gewijzigd',
      'gewijzigd',
      'aangepast',
      'update',
    ],
    published: [
      'gepubliceerd',
      'voor publicatie',
      'te publiceren',
      'te verschijnen',
      'datum van publicatie',
      'datum bericht',
      'publicatiedatum',
      'geplaatst',
      'verschenen',
      'uitgegeven',
      'ingezonden',
      'aangemaakt',
      'datum',
    ],
    on: ['op', 'van', 'den', 'de'],
    at: ['om', 'omstreeks', 'te'],
    oClock: ['uur', 'u'],
    and: ['en'],
    paywall: [
      'exclusief voor abonnees',
      'enkel voor abonnees',
      'alleen voor abonnees',
      'voor abonnees',
      'abonnees',
      'plus-artikel',
      'premium',
    ],
  },
  keys: {
    headline: listWords('titel kop krantenkop'),
    date: listWords(
      'datum publicatiedatum gepubliceerd gepubliceerdop verschenen verschijningsdatum verschenenop',
    ),
    updated: listWords('bijgewerkt laatstbijgewerkt gewijzigd laatstgewijzigd'),
    authors: listWords('auteur auteurs'),
    sources: listWords('bron bronnen persbureau'),
    topics: listWords('rubriek rubrieken categorie categorieën trefwoord trefwoorden'),
    language: listWords('taal'),
    lead: listWords('samenvatting inleiding'),
    body: listWords('tekst inhoud artikel artikeltekst'),
  },
  functionWords: listWords(`
    de het een en van in is dat op te zijn met voor niet aan er die ook als om bij door maar dan uit
    nog naar heeft over ze wordt hij worden of tot werd zich we hebben wel geen al na meer veel deze
    dit ik wat zij zou kan haar hun waar moet men onze kunnen zo was waren had volgens tegen onder
    tijdens omdat toen nu alle daar daarna hier hoe wie waarom terwijl sinds zullen zal moeten wil
    willen mag je ons mij hem u toch zelf andere eerste twee drie vandaag gisteren morgen vorige
    binnen zonder tussen ondanks dankzij vanaf af gaan gaat komt weer`),
  abbreviations: listWords(
    'tv tvs cd cds dvd dvds pc pcs gsm gsms sms wc cv vs vn vk jr dj djs hd bh vzw nv bv tgv dna nmbs vrt vtm kbc bbc',
  ),
  counted: listWords(
    `Belgen Belgische Nederlanders Nederlandse Duitsers Duitse Fransen Franse Britten Britse Amerikanen Amerikaanse Russen Russische Turken Turkse Spanjaarden Italianen Italiaanse Polen Syriërs Syrische Oekraïners Oekraïense Chinezen Chinese Afghanen Vlamingen Vlaamse Walen Waalse Brusselaars Brusselse Antwerpenaars Gentenaars Israëli’s Israëlische Palestijnen Palestijnse Europese Marokkanen`,
  ),
  sections: [
    ...listWords(
      'binnenland buitenland samenleving misdaad politiek economie sport voetbal wielrennen cultuur media wetenschap opinie regio nieuws wereld gezondheid onderwijs showbizz technologie tech geld muziek film lifestyle wonen reizen auto achtergrond interview reportage analyse column algemeen',
    ),
    'gemengd nieuws',
    'stad en streek',
    'uit de streek',
    'in het kort',
    'kort nieuws',
    'uit stad en land',
    'stad en land',
    'plaatselijk nieuws',
    'binnenlandsch nieuws',
    'buitenlandsch nieuws',
    'gemengde berichten',
    'gemengde tijdingen',
    'uit de provincie',
    'uit den omtrek',
    'nieuws uit het dorp',
    'nieuws uit de gemeente',
    'nieuws uit de regio',
  ],
}
