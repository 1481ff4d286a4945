/** A line over the text of a mail → whether it greets all who get the mail, and nobody by name. */
import { caseless } from '../../text/caseless.js'

const LONGEST = 80
const MEMBERS =
  "(?:leden|lezers?|lezeressen|abonnees|allen|iedereen|vrienden|sympathisanten|collega(?:[’']?s)?|buren|ouders|parochianen|journalisten?|redactie|heemkundigen|medewerkers|vrijwilligers|bewoners|buurtbewoners|inwoners|belangstellenden|members?|readers?|all|everyone|friends|subscribers?|neighbours?|neighbors?|colleagues|supporters|parishioners|editors?|sir(?:s| or madam)?|madam|mitglieder|leser|leserinnen|freunde|freundinnen|kolleg(?:en|innen)|alle|zusammen|redaktion|damen|herren|vereinsmitglieder|gemeindemitglieder|adhérente?s?|adhérent·e·s|membres?|amie?s?|lecteurs?|lectrices?|abonnée?s?|tous|toutes|collègues|madame|monsieur|mesdames|messieurs|rédaction|soci[ao]s?|amig[oa]s?|lector(?:es|as)?|tod[oa]s|compañer[oa]s|vecin[oa]s|soci|amici|lettori|lettrici|iscritti|tutti|colleghi|sócios|leitor(?:es|as)|medlemm(?:ar|er)|medlemmer|läsare|læsere|lesere|venner|vänner|członkowie|czytelnicy|jäsenet|lukijat|ystävät|heer|mevrouw|dames|heren)"
const AND = String.raw`(?:\s*(?:,|/|&|en|and|und|et|y|e|och|og|i|ja)\s*(?:(?:beste|dear|lieber?|chers?|chères|caros?|caras|car[ie]|estimad[oa]s|querid[oa]s)\s+)?)`
const GREETS =
  '(?:beste|geachte|waarde|lieve|dag|hallo|hoi|dear|hello|hi|liebe|lieber|sehr geehrte[rn]?|geehrte|hallo|chers?|chères?|cher·e·s|bonjour|bonsoir|estimad[oa]s|querid[oa]s|hola|car[ieo]|gentili|ciao|caros?|caras|prezad[oa]s|kära|bästa|hej|kære|kjære|drodzy|szanowni|hyvät|rakkaat)'
const SALUTATION = caseless(
  new RegExp(
    String.raw`^(?:${GREETS}\s+(?:à\s+|a\s+)?|(?=madame|monsieur|mesdames))(?:\p{L}{2,16}\s+)?${MEMBERS}(?:${AND}(?:\p{L}{2,16}\s+)?${MEMBERS}){0,3}(?:\s+(?:van|of|der|des|de|von)\s+\p{L}[\p{L}’' -]{1,40})?\s?[,!:.]?$`,
    'u',
  ),
)

/** `Beste leden,`, `Dear members and friends,`, `Sehr geehrte Damen und Herren,`; no `Beste Jan,`. */
export function isSalutation(line: string): boolean {
  return line.length <= LONGEST && SALUTATION.test(line)
}
