/** French: how it writes dates, and the cues of its news text. */
import { frenchDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const french: Language = {
  tag: 'fr',
  name: 'français',
  dates: frenchDates,
  months: listWords(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  monthForms: numberForms(
    `jan janv | fév févr fevrier fev fevr | mar | avr | | jun | jul juil | aou aoû aout
    | sep sept | oct | nov | déc dec decembre`,
  ),
  weekdays: listWords('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  weekdayForms: numberForms('lun lu | mar ma | mer me | jeu je | ven ve | sam sa | dim di'),
  cues: {
    source: ['source', 'sources'],
    byline: [
      'interview réalisée par',
      'entretien réalisé par',
      'par',
      'auteur',
      'autrice',
      'auteurs',
      'texte',
      'texte de',
      'publié par',
      'écrit par',
      'rédigé par',
      'propos recueillis par',
      'interview par',
      'entretien par',
      'un entretien de',
      'reportage de',
    ],
    updated: [
      'mis à jour',
      'mise à jour',
      'dernière mise à jour',
      'actualisé',
      'modifié',
      'dernière modification',
    ],
    published: [
      'publié',
      'pour publication',
      'à publier',
      'à paraître',
      'soumis',
      'posté',
      'publiée',
      'mis en ligne',
      'date de parution',
      'date de publication',
      'parution',
      'publication',
      'paru',
      'posté',
      'date',
    ],
    on: ['le', 'du', 'au', 'de'],
    at: ['à', 'a', 'vers'],
    oClock: ['h', 'heures', 'heure', 'min'],
    and: ['et'],
    paywall: [
      'réservé aux abonnés',
      'réservé à nos abonnés',
      'article réservé aux abonnés',
      'exclusif abonnés',
      'exclusivité abonnés',
      'abonnés',
    ],
  },
  keys: {
    headline: listWords('titre'),
    date: listWords(
      'date publié publiéle datedepublication paru datedeparution paruele publiéele datepublication',
    ),
    updated: listWords('misàjour actualisé modifié'),
    authors: listWords('auteur auteurs auteure'),
    sources: listWords('source sources agence'),
    topics: listWords('rubrique catégorie catégories motsclés motclé'),
    language: listWords('langue'),
    lead: listWords('résumé chapô chapeau'),
    body: listWords('texte contenu article corps'),
  },
  functionWords: listWords(`
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la
    les aux avec cette ou été son ont mais sa ses leur comme elle fait même deux ils ces après nous
    on entre tout être où avait depuis très sous contre encore sans selon lors était aussi dont leurs
    toute avant si bien peut faire vers cet ainsi donc dès chez tous deux trois aujourd'hui hier
    demain pendant malgré lundi mardi mercredi jeudi vendredi samedi dimanche y je vous notre votre`),
  abbreviations: listWords(
    'tv cd cds dvd dvds pc pcs sms tgv hlm sncb sncf bfm rtbf rtl dj djs vs cv svt pv pdg',
  ),
  counted: listWords(
    `Français Belges Allemands Anglais Britanniques Américains Russes Italiens Espagnols Ukrainiens Chinois Israéliens Palestiniens Syriens Turcs Européens Suisses Néerlandais Afghans Bruxellois Parisiens Wallons Flamands`,
  ),
  sections: [
    ...listWords(
      'actualité actualités monde politique économie société sport sports football culture médias sciences opinion opinions régions santé éducation technologie musique cinéma voyages international national belgique france débats analyse',
    ),
    'faits divers',
    'vie locale',
    'chronique locale',
    'chronique régionale',
    'nouvelles locales',
    'nouvelles diverses',
    'nouvelles du jour',
    'dernières nouvelles',
    'informations locales',
    'en bref',
    'à la une',
  ],
}
