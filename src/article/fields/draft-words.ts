/** The words by which keys, values, folders and files say that a text is not public → patterns of them. */

function wordsIn(...lines: readonly string[]): string {
  return lines.join('|')
}

const DRAFT = wordsIn(
  '(?:auto|rough|first|working)?[- ]?drafts?|concept(?:en|versie)?|ontwerp|klad(?:je|jes|versies?)?|werkversie',
  'entw(?:urf|ürfe|uerfe)|brouillons?|borrador(?:es)?|bozz[ae]|rascunhos?|wip|work in progress|in progress',
  'unfinished|incomplete|onaf|onvoltooid|to-?do|idea|idee|inbox',
)
const PRIVATE = wordsIn(
  'priv(?:ate|é|e|at|ado|ato)|internal(?:ly)?|intern|confidential|vertrouwelijk|vertraulich|confidentiel|secret',
  'password(?:[- ]protected)?|protected|restricted|closed group|hidden|verborgen|versteckt|masqué|oculto|nascosto',
  'unlisted|members?(?:[- ]only)?|leden|subscribers?(?:[- ]only)?|abonnees?|paid|premium|tiers|registered|logged[- ]in|editors?(?:[- ]only)?',
)
const WAITING = wordsIn(
  '(?:in|under|for|to|needs?|ready for) ?[- ]?(?:editorial )?review(?:ing)?|review(?:ing)?|pending(?: .{1,30})?|awaiting(?: .{1,30})?|waiting(?: .{1,30})?',
  'wacht(?:end)?(?: op)?(?: .{1,30})?|in afwachting(?: .{1,30})?|in behandeling|te (?:keuren|publiceren|redigeren)|ter goedkeuring|nog na te kijken',
  'en attente(?: .{1,30})?|à (?:relire|valider|publier)|pendiente(?: .{1,30})?|in attesa(?: .{1,30})?|ausstehend|zur freigabe|wartet(?: .{1,30})?',
  'future|scheduled|gepland|ingepland|geplant|planifié|programad[oa]|programmato|agendado|embargo(?:ed)?|under embargo|onder embargo|on ?hold|hold|aangehouden',
  'submitted|submit|ingediend|to be (?:approved|published)|ready to publish|unapproved|not approved',
)
const TAKEN_BACK = wordsIn(
  'trash(?:ed)?|deleted|verwijderd|gelöscht|supprimé|eliminado|eliminato|removed|recycled|spam|skip(?:ped)?|ignored?',
  'unpublish(?:ed)?|not published|(?:nog )?niet gepubliceerd|ongepubliceerd|nicht veröffentlicht|unveröffentlicht|non publié|no publicado|non pubblicato|não publicado',
  'do not publish|niet publiceren|niet voor publicatie|not for publication|ne pas publier|nicht veröffentlichen|no publicar|non pubblicare',
  'offline|inactive|inactief|inaktiv|inactif|inactivo|disabled|archived|gearchiveerd|archiviert|archivé|archivado|expired|verlopen|abgelaufen|expiré',
  'rejected|refused|afgekeurd|geweigerd|abgelehnt|refusé|rechazado|withdrawn|ingetrokken|zurückgezogen|retiré|withheld|cancell?ed|killed|spiked|blocked|never',
)

function whole(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`^\W{0,3}(?:${words.join('|')})\W{0,3}(?:v?\d{1,3})?$`, 'iu')
}

/** A value that says so of itself, under whatever key. */
export const NOT_PUBLIC = whole(DRAFT, PRIVATE, WAITING, TAKEN_BACK)

/** `published`, `ok`, `final`: that the text is as readers may see it, or that a program has done what it should. */
export const PUBLIC =
  /^(?:(?:\w{1,10}:)?(?:publi(?:sh(?:ed)?|c(?:ly)?|ek|é|cado|cato)|gepubliceerd|veröffentlicht|posted|publicly visible|external(?:ly visible)?|visible|zichtbaar|openbaar|online|live|open|usable|active|actief|aktiv|actif|activo|enabled|approved|goedgekeurd|released|current|final|definitief|finished|finale?|done|klaar|complete[d]?|ok|success(?:ful)?|okay|good|valid|verified|confirmed|updated|corrected|changed|revised|corrigé|gecorrigeerd|evergreen|imported|scraped|crawled|fetched|downloaded|parsed|processed|indexed|read|unread|translated|original|full|http.{0,20})(?!\p{L})(?!.{0,30}(?:not|niet|nog|pending|draft|review)).{0,30}|\d{1,4}|true|yes|ja|oui|sí|si|sim|\W*)$/iu

/** Folders of this name hold what is not public; so do those with a `_` before it. */
export const FOLDER =
  /^_?(?:drafts?|concept(?:en)?|kladjes|klad|kladversies?|brouillons?|entw(?:urf|ürfe|uerfe)|borrador(?:es)?|bozze?|rascunhos?|unpublished|ongepubliceerd|niet[-_ ]gepubliceerd|niet[-_ ](?:te[-_ ]publiceren|publiceren|voor[-_ ]publicatie)|do[-_ ]not[-_ ]publish|not[-_ ]for[-_ ]publication|ne[-_ ]pas[-_ ]publier|nicht[-_ ]veröffentlichen|priv(?:ate?|é|e)|vertrouwelijk|confidential|vertraulich|trash|prullenbak|prullenmand|papierkorb|corbeille|papelera|cestino|deleted(?:[-_ ]items)?|verwijderd(?:e[-_ ]items)?|embargo|hidden|verborgen)$|^_(?:intern(?:al)?|archived|unlisted|wip|todo|notes|notities|templates?|sjablonen)$/iu

const MARK = wordsIn(
  'drafts?|concept|kladversie|klad|werkversie|entwurf|brouillon|borrador|bozza|rascunho|unpublished',
  'niet publiceren|niet voor publicatie|do not publish|not for publication|priv(?:ate?|é|e)|confidential|vertrouwelijk|embargo|wip',
)
/** `brug.draft.md`, `Concept - brug.txt`, `brug (kladversie).txt`, `DRAFT_brug.docx`; a slug may end in such a word. */
export const FILE = new RegExp(
  [
    String.raw`^(?:${MARK})(?:\.| [-–—] |: )`,
    String.raw`^[[(](?:${MARK})[\])]`,
    String.raw`(?:\.| [-–—] )(?:${MARK})(?:[ _.-]?v?\d{1,3})?$`,
    String.raw`[[(](?:${MARK})(?:[ _.-]?v?\d{1,3})?[\])](?: ?\(\d{1,3}\))?$`,
  ].join('|'),
  'iu',
)
/** In capitals even before an underscore or a blank. */
export const LOUD_FILE =
  /^(?:DRAFT|CONCEPT|KLAD|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO)(?=[ _-])/u

/** A line of the text, or a mark on its headline, by which the whole is for nobody yet. */
export const LINE =
  /^\W{0,4}(?:niet (?:voor publicatie|publiceren|verspreiden)|nog niet publiceren|not for publication|do not publish|ne pas publier|nicht (?:zur veröffentlichung|veröffentlichen)|no publicar|non pubblicare|não publicar)\W{0,4}$/iu
/** `[CONCEPT] Brug open`, `Brug open (draft)` */
export const HEADLINE = new RegExp(String.raw`^[[(](?:${MARK})[\])]|[[(](?:${MARK})[\])]$`, 'iu')
/** `DRAFT: Brug open` */
export const LOUD_HEADLINE =
  /^(?:DRAFT|CONCEPT|KLAD|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO)(?: ?: | [-–—] )/u
