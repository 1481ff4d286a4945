/** A line → whether it says what a paper or a line of advertisement in it costs, as old papers do at their top. */
import { hasFigure } from '../../text/figures.js'
import { caseless } from '../../text/caseless.js'

const LONGEST = 90
const MAY_BE = caseless(
  /abon|abb?on|schri[jĳ]|bezug|subscr|suscri|assinat|prenum|terms|pri[jsxc]|pre[izcç]|cena|advert|annon|aankond|anzeig|inser|anunc|anúnc|nummer|num[eé]r|núm|single|cent|cts?\b/u,
)
/** What is paid for. */
const WHAT =
  '(?:(?:de |le |les |the |der |die |den )?(?:abonnements?(?:prijs|preis|pris)?|abonnementen|inschrijvings?(?:prijs)?|bezugspreis|bezugspreise|subscriptions?(?: rates?)?|suscripci(?:ón|ones)|precios? de suscripción|abbonament[oi]|assinaturas?|prenumerata?(?:tion)?|terms|pri(?:js|x|ce|s)|prijzen|preise?|precios?|prezz[oi]|preços?|cena|advertenti(?:e|ën|en)|advertentieprijs|annonc(?:es?|en)|aankondigingen|anzeigen(?:preis)?|inserate|insertionsgebühr(?:en)?|advertisements?|adverts?|anuncios|inserzioni|anúncios|réclames?|(?:losse?|afzonderlijke?|elk|een) nummers?|(?:un |le |chaque )?numéro|einzelnummer|einzelne nummer|single (?:copy|copies|number)|número suelto|un numero))'
const SUM =
  '(?:(?:fr|f|fl|ƒ|l|m|mk|rs|kr|£|\\$|cent|ct|cts)\\.?\\s?)?(?:\\d{1,4}(?:[.,]\\d{1,2})?|½)(?:\\s?(?:½|1/2))?\\s?(?:fr(?:s|ancs?|ank)?|f|c|cts?|cent(?:s|en|iem(?:en|s)?|imes?|esimi)?|céntimos|centavos|gulden|gld|mk|mark|m|pf(?:g|ennige?n?)?|gr(?:oschen)?|s|d|sh(?:illings?)?|penny|pence|pesetas?|ptas|reales|lire|l|soldi|réis|kronor|kr|öre|øre|zł|kop|halerzy)?\\.?'
const PER =
  "(?:(?:per|par|pro|the|het|le|la|l[’']|das|die|der|den|il|el|il|ogni|each|à la|by the|a|za|za\\s)\\s?)?(?:jaar|maand|kwartaal|(?:druk)?regels?|kleine regel|nummer|exemplaar|an|année|mois|trimestre|semestre|(?:petite )?ligne|numéro|exemplaire|jahr|monat|vierteljahr|quartal|(?:petit)?zeile|nummer|annum|year|quarter|month|line|copy|number|inch|año|mes|línea|número|ejemplar|anno|mese|linea|numero|copia|linha|exemplar|rok|wiersz|numer)"
const TERM =
  '(?:vierteljährlich|halbjährlich|jährlich|monatlich|annuo|annua|semestrale|trimestrale|annual|anual|yearly|quarterly|monthly|jaarlijks|un an|six mois|trois mois|par an|per jaar|per an|postfrei|franco(?: per post)?)'
const MARK = '\\s?[:=,—–-]{1,2}\\s?'
const RATES = caseless(
  new RegExp(
    [
      // `ABONNEMENTS : Un an, 12 fr.`, `Prijs : 5 centiemen het nummer`
      `${WHAT}${MARK}(?:${TERM}${MARK}|${TERM}\\s)?${SUM}(?:\\s${PER})?`,
      // `Bezugspreis vierteljährlich 1,50 Mark`, `Abbonamento annuo L. 12`
      `${WHAT}\\s${TERM}(?:${MARK}|\\s)${SUM}(?:\\s${PER})?`,
      // `Advertentiën 10 cent per regel`, `5 centiemen het nummer`
      `(?:${WHAT}\\s)?${SUM}\\s${PER}`,
    ]
      .map((form) => `^[\\s[(*]{0,3}(?:${form})[\\s.;)\\]*]{0,4}$`)
      .join('|'),
    'u',
  ),
)
/** Where a paper is ordered. */
const ORDER = caseless(
  /^(?:men (?:schrijft in|abonneert zich|teekent in|tekent in)|on s[’']abonne|bureaux?(?: du journal)?\s?:|man abonnier[et]|bestellungen nehmen|se suscribe|ci si abbona|assina-se|subscriptions? (?:received|taken)|orders? (?:received|taken)) [^!?]{3,70}$/u,
)

/** No headline says so, and no text begins so. */
export function isRates(line: string): boolean {
  if (line.length > LONGEST || !MAY_BE.test(line)) return false
  return (hasFigure(line) && RATES.test(line)) || ORDER.test(line)
}
