/** What mail programs, newsletters and press offices put around a text, in the languages that Pressmark reads. */

const PROGRAM = '(?:browser|navigateur|navegador|webbrowser)'
const MAIL =
  '(?:e-?mails?|mails?|mailing|nieuwsbrief|bericht|newsletter|message|nachricht|rundbrief|courriel|correo|boletín|infolettre)'
/** What mails are written on, and the programs that say so. */
const DEVICE =
  '(?:i(?:phone|pad|pod)|(?:smart|tele)?phone|samsung|galaxy|huawei|xiaomi|nokia|motorola|sony|htc|pixel|android|blackberry|windows|verizon|mac|mobil\\p{L}{0,10}|mobiel\\p{L}{0,10}|móvil|telefoon|toestel|gsm|téléphone|portable|handy|tablet|tablette|teléfono|telemóvel|cellulare|telefon|outlook|yahoo|gmail|mail|proton ?mail)(?!\\p{L})'

/** Patterns of whole lines, as in `Furniture`. */
export const letterLines: readonly string[] = [
  // Where it can be seen in a browser
  `(?:klik hier om )?(?:bekijk|lees|open|toon) (?:(?:deze|dit|de|het|onze) )?(?:${MAIL} )?(?:online|(?:hier )?in (?:uw|je|de|een) (?:web)?browser|de online ?versie)(?: te (?:lezen|bekijken))?`,
  `(?:klik hier om )?(?:deze|dit|de|het) ${MAIL} (?:online|in (?:uw|je|een) (?:web)?browser)(?: te)? (?:bekijken|lezen|openen)`,
  'web ?versie|online ?-?versie|webversion|web version|online version|version (?:en ligne|web)|versión (?:online|en línea|web)|versione (?:online|web)|versão (?:online|web)',
  `(?:view|read|see|open) (?:(?:this|the|our) ${MAIL} )?(?:online|as (?:a )?web ?page|in (?:your|a) (?:web )?${PROGRAM})`,
  `(?:trouble|problems?|having trouble|can[’']t) (?:viewing|reading|seeing) this ${MAIL}\\?.{0,80}`,
  `(?:voir|lire|afficher|visualiser|consulter|ouvrir) (?:(?:ce|cette|la|le) )?(?:${MAIL} |version )?(?:en ligne|dans (?:votre|un|le) navigateur)`,
  `si (?:ce|cette) ${MAIL} ne s[’']affiche pas (?:correctement)?.{0,80}`,
  `(?:(?:diese[nrs]? )?${MAIL} )?(?:im|in (?:ihrem|einem)) (?:web)?browser (?:ansehen|anzeigen|öffnen|lesen|anschauen)|(?:diese )?${MAIL} online (?:ansehen|lesen)`,
  `(?:wird|werden) (?:diese|dieser|der) ${MAIL} nicht (?:richtig|korrekt) (?:dargestellt|angezeigt)\\?.{0,80}`,
  `(?:ver|leer|abrir) (?:(?:este|esta) )?(?:${MAIL} )?(?:electrónico )?(?:en (?:línea|(?:el|su|tu) navegador)|online)|(?:ver|visualizar) (?:este )?(?:e-?mail )?no navegador|visualizza (?:nel browser|online)`,
  `uw mailprogramma .{0,60}html.{0,30}|your (?:mail|e-?mail) (?:client|program) .{0,60}html.{0,30}`,
  // How to get no more of them
  'unsubscribe(?: here| from .{1,40})?(?: \\| .{1,60})?|(?:update|manage|change) (?:your |my )?(?:subscription |email )?preferences(?: \\| .{1,40})?',
  "(?:to |click here to )?unsubscribe.{0,80}|you(?: are|[’']re)? (?:are )?receiving this (?:e-?mail|newsletter|message) because.{0,160}|you received this (?:e-?mail|message|newsletter) because.{0,160}",
  '(?:schrijf (?:u|je)(?: hier)? uit|uitschrijven|afmelden)(?:(?: voor| van) (?:deze |onze )?(?:nieuwsbrief|mails?|mailinglijst))?(?: ?\\| ?.{1,60})?|klik hier om (?:u|je) (?:uit te schrijven|af te melden).{0,60}|voorkeuren (?:aanpassen|wijzigen)',
  '(?:u|je) (?:ontvangt|krijgt) (?:deze|dit) (?:e-?mail|mail|nieuwsbrief|bericht) omdat.{0,160}|(?:wilt|wil) (?:u|je) (?:deze|onze|geen) .{0,40}(?:meer )?ontvangen\\?.{0,100}',
  '(?:se |vous )?(?:désabonner|désinscrire)(?: de .{1,40})?|(?:pour )?(?:se|vous) (?:désabonner|désinscrire).{0,80}|vous recevez (?:ce|cette) .{1,20} (?:car|parce).{0,160}',
  '(?:newsletter |hier )?(?:abbestellen|abmelden)(?: \\| .{1,60})?|(?:vom newsletter|von dieser liste) abmelden|sie erhalten (?:diese|diesen) .{1,20}, weil.{0,160}',
  "(?:darse|date) de baja(?: aquí| de (?:est[ae]|la|nuestr[ao]) .{1,40})?|cancelar (?:la )?suscripción|recibe (?:este|esta) .{1,20} porque.{0,160}|cancellati|disiscriviti|annulla (?:l[’']|la )?iscrizione|cancelar (?:a )?(?:subscrição|inscrição)|anular (?:la )?suscripción",
  'avregistrera(?: dig)?|avprenumerera|avsluta prenumerationen|afmeld(?: nyhedsbrev(?:et)?)?|meld (?:deg|meg) av|avmeld|peruuta tilaus|wypisz się|zrezygnuj z subskrypcji|odhlásit(?: odběr| se)?',
  // What a program adds
  `(?:sent|verzonden|verstuurd|envoyé|gesendet|enviado|enviada|inviato|skickat|sendt) (?:from|vanaf|van|via|met|de|depuis|à partir de|von|mit|desde|da|från|fra) (?:(?:my|mijn|mon|meinem|mi|o meu|il mio|min|a) )?${DEVICE}.{0,50}`,
  `von meinem ${DEVICE}.{0,30} gesendet|get outlook for (?:ios|android)|outlook voor (?:ios|android) downloaden|(?:télécharger|obtenir) outlook pour .{1,20}|outlook für .{1,20} beziehen|no virus found in this message.{0,60}|virus-free\\..{0,30}`,
  // What nobody else may read, and trees
  '(?:dit|deze|this|the information (?:contained )?in this|ce|cet|cette|diese|dieser|este|esta|questo|questa) (?:e-?mail|mail|bericht|message|communication|courriel|nachricht|correo|mensaje|messaggio)(?: (?:bericht|message|electrónico))?(?:,? (?:en|and|et|und|y|e) (?:eventuele|any|its|ses|alle|sus|gli) .{1,40})? (?:is|are|may|kan|bevat|contains?|est|sont|ist|enthält|es|contiene|è) .{0,60}(?:vertrouwelijk|confidential|privileged|confidentiel|vertraulich|bestemd voor|intended (?:only|solely)|destinés?|destinad|riservat).{0,300}',
  "(?:denk aan het milieu|please consider the environment|pensez à (?:l[’']environnement|l[’']écologie)|bitte denken sie an die umwelt)(?:,? (?:voor(?:dat|aleer)?|alvorens|before|avant|bevor|ehe) .{1,100})?|antes de imprimir.{0,120}|disclaimer",
  // Whom it greets, where it is an office of news
  '(?:dear|hello|hi) (?:all|editors?|colleagues?|journalists?|members of the (?:press|media)|media|sir(?: or |/)madam|friends of the press)\\s?[,:!]?',
  "(?:beste|geachte|dag|hallo|waarde) (?:(?:hoofd|web)?redactie|redacteurs?|journalist(?:en)?|persvriend(?:en)?|pers|collega[’']?s|heer,? ?/? ?mevrouw|dames en heren|heren en dames|mevrouw,? (?:mijnheer|heer))\\s?[,:!]?",
  '(?:cher|chère|cher\\(e\\)|chers|chères|bonjour) (?:rédaction|journalistes?|collègues|amis de la presse|confrères?)\\s?[,:!]?|(?:madame,? monsieur|mesdames,? messieurs)\\s?[,:!]?',
  '(?:sehr geehrte (?:damen und herren|redaktion)|liebe (?:redaktion|kolleg(?:innen und kollegen|en)|journalist(?:innen und journalisten|en)|pressevertreter(?:innen und pressevertreter)?))\\s?[,:!]?',
  '(?:estimad[oa]s? (?:compañer[oa]s?|redacción|periodistas?|colegas|señor(?:es|a)?)|muy señores (?:míos|nuestros)|gentile redazione|egregi signori|car[oi] colleghi|exm[oa]s?\\.? senhor(?:es|a)?)\\s?[,:!]?',
  // Why it was sent on
  '(?:ter info(?:rmatie)?|ter kennisgeving|fyi|for (?:your )?information|pour (?:votre )?info(?:rmation)?|zur info(?:rmation)?|para (?:su )?(?:información|conocimiento))\\s?[.!:]?',
  // Of a sheet that somebody copied
  '(?:transcriptie|transcription|transkription|transcripción|trascrizione|transcrição)\\s?:',
  // How it ends
  '[-–—*#/ ]{1,4}(?:ends?|einde(?: (?:van het )?(?:pers)?bericht)?|fin(?: du communiqué)?|ende(?: der (?:presse)?mitteilung)?|fine|fim|slut|koniec)[-–—*#/ ]{1,4}|(?:#\\s?){3,6}|[-–—]\\s?30\\s?[-–—]',
]
