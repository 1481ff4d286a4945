/** Keys of a header block, as mail, Pelican and scrapers write them → the fields of an article. */
import { findHeaderKey, plainKey } from '../../article/fields/header-keys.js'
import { rankKey, type HeaderFieldName, type RankedName } from '../../article/fields/keys.js'

/** Raw text has no pictures: what a block says of one is kept as text, and so is what holds it back. */
type TextFieldName = Exclude<HeaderFieldName, `image${string}` | 'draft'>

/** envelope: how a mail travelled, and to whom, which is not published. */
export type BlockKeyName = TextFieldName | 'time' | 'body' | 'envelope'

/** What only stands in mail and in dumps of text; in front matter these words mean other things. */
const WORDS = {
  headline: 'subject onderwerp betreff betreft objet asunto oggetto assunto emne ämne temat',
  date: 'datetime sent verzonden gesendet envoyé enviado enviada inviato sendt skickat wysłano posted',
  time: 'time tijd tijdstip uhrzeit heure hora ora',
  authors: 'from by door von van por par de da fra från',
  topics: 'section',
  originalUrl: 'link permalink',
  envelope: `to cc bcc aan an à para naar til till replyto returnpath deliveredto envelopeto received messageid inreplyto references
    mimeversion contenttype contenttransferencoding contentdisposition dkimsignature receivedspf authenticationresults
    useragent precedence importance priority attachments bijlagen path nntppostinghost nntppostingdate injectioninfo xref
    distribution approved sender lines followupto complaintsto expires supersedes control archivedat mailfollowupto errorsto
    autosubmitted returnreceiptto dispositionnotificationto contentlanguage acceptlanguage contentlength status threadtopic
    threadindex resentfrom resentto resentdate resentmessageid mailinglist deliveredby originatingip sensitivity urgentie
    belang prioriteit gevoeligheid priorität wichtigkeit vertraulichkeit anlagen priorité piècesjointes
    pièces cci cco kopie kopiean prioridad adjuntos datosadjuntos allegati priorità anexos
    bijlage attachment anlage piècejointe adjunto allegato anexo antwoordaan antwoordenaan antwortan répondreà rispondia
    responderà telefoon telefoonnummer tel gsm phone mobile telefon téléphone teléfono telefono fax email mail mailadres
    ip ipadres ipaddress afzenderip`,
} as const

/** In Swedish, Danish, Norwegian, Finnish, Polish and Czech, as exports and lists of clippings have them. */
const OF_OTHERS = {
  headline: 'overskrift tittel otsikko tytuł titulek nadpis',
  date: 'dato datering publicerad publicerat publiceringsdatum publiceret publisert utgivningsdag julkaistu päiväys päivämäärä opublikowano datapublikacji vydáno',
  authors: 'skribent reporter journalist författare forfatter byline kirjoittaja toimittaja',
  sources: 'källa kilde lähde źródło zdroj tidning lehti gazeta krantentitel',
  lead: 'ingress manchet ingressi zajawka perex',
} as const

const names: ReadonlyMap<string, keyof typeof WORDS> = new Map(
  [...Object.entries(WORDS), ...Object.entries(OF_OTHERS)].flatMap(([name, words]) =>
    words.split(/\s+/).map((word) => [word, name as keyof typeof WORDS] as const),
  ),
)
/** Keys that only a mail has; `Subject` is a headline as well. */
const OF_MAIL: ReadonlySet<string> = new Set(
  `from van von de da fra från sent verzonden gesendet envoyé enviado enviada inviato sendt skickat wysłano received returnpath messageid mimeversion
    ${WORDS.headline}`.split(/\s+/),
)
const SUBJECTS: ReadonlySet<string> = new Set(WORDS.headline.split(' '))
const ENVELOPE = /^(?:x|list|arc)-/i
/** A year alone: it says when where no other key does. */
const YEARS: ReadonlySet<string> = new Set(
  'jaar jaartal year année annee jahr año anno ano år årstal årstall rok vuosi'.split(' '),
)
const YEAR_RANK = 200
/** Behind every key of front matter in its own language, and before those of other languages. */
const RANK = 50

/** Null for a key that Pressmark does not know. */
export function nameOfKey(key: string): BlockKeyName | null {
  if (ENVELOPE.test(key)) return 'envelope'
  const plain = plainKey(key)
  const name = names.get(plain) ?? rankKey(key)?.name ?? (YEARS.has(plain) ? 'date' : undefined)
  if (name === undefined) return findHeaderKey(plain) === 'body' ? 'body' : null
  return isOfText(name) ? name : null
}

/** Whether a block that has `key` is a mail: elsewhere `To` and `References` are words like any other. */
export function isKeyOfMail(key: string): boolean {
  return OF_MAIL.has(plainKey(key))
}

/** When somebody copied the text or kept it, or who did: nothing that the article says. */
export function isKeyOfCopy(key: string): boolean {
  return OF_COPY.has(plainKey(key))
}

const OF_COPY: ReadonlySet<string> = new Set(
  `opgehaald opgehaaldop gedownload gedownloadop geraadpleegd geraadpleegdop gekopieerd bewaard bewaardop ingetikt ingetiktdoor
    ingetypt ingetyptdoor overgetypt overgetyptdoor overgenomen overgenomenop gescand retrieved retrievedon accessed
    accessedon accessdate downloaded downloadedon scraped scrapedat fetched fetchedat crawled crawledat captured saved savedon
    transcribed transcribedby typedby abgerufen abgerufenam heruntergeladen gespeichert gespeichertam abgetippt erfasst consulté
    consultéle téléchargé téléchargéle récupéré récupéréle enregistréle transcrit transcritpar recuperado recuperadoel consultado
    consultadoel descargado guardado capturado transcrito consultato scaricato salvato recuperato trascritto acessado acessadoem
    transferido recolhido hämtad hämtat nedladdad hentet nedlastet lastetned pobrano zapisano staženo uloženo haettu ladattu`.split(
    /\s+/,
  ),
)

/** `Rubrik` is the headline in Swedish, beside keys that only Swedish has; in other languages it is the part of a paper. */
export function isSwedishHeadline(key: string, keys: readonly string[]): boolean {
  return plainKey(key) === 'rubrik' && keys.some((other) => SWEDISH.has(plainKey(other)))
}

const SWEDISH: ReadonlySet<string> = new Set(
  'skribent författare ingress publicerad publicerat publiceringsdatum källa tidning ämne sida brödtext utgivningsdag vinjett fotograf'.split(
    ' ',
  ),
)

/** `Onderwerp`, `Subject`: the headline of a mail; beside a key of a headline, what the text is about. */
export function isSubjectKey(key: string): boolean {
  return SUBJECTS.has(plainKey(key))
}

function isOfText(name: HeaderFieldName | BlockKeyName): name is BlockKeyName {
  return !name.startsWith('image') && name !== 'draft'
}

/** Where `key` comes among those of the same field; null for a `name` that front matter has no field for. */
export function rankBlockKey(key: string, name: BlockKeyName | null): RankedName | null {
  if (name === null || name === 'time' || name === 'body' || name === 'envelope') return null
  const ranked = rankKey(key)
  if (ranked?.name === name) return ranked
  return { name, rank: YEARS.has(plainKey(key)) ? YEAR_RANK : RANK }
}
