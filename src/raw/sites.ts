/** A name → whether it is that of a site which publishes news, and so no place, person or headline. */
import { agencies } from '../article/fields/agencies.js'

const SITES: ReadonlySet<string> = new Set(
  `hln|vrt nws|vrt|nos|nos nieuws|nos sport|nu.nl|rtl nieuws|rtl info|het laatste nieuws|nieuwsblad|het nieuwsblad|de standaard|de morgen|gva|hbvl|gazet van antwerpen|het belang van limburg|knack|bruzz|nrc|nrc handelsblad|de volkskrant|volkskrant|trouw|het parool|de telegraaf|algemeen dagblad|eindhovens dagblad|brabants dagblad|de gelderlander|de stentor|tubantia|leeuwarder courant|dagblad van het noorden|reformatorisch dagblad|nederlands dagblad|de tijd|de krant van west-vlaanderen|focus-wtv|omroep brabant|rtv noord|l1 nieuws|rtbf|rtbf info|le soir|la libre|la libre belgique|sudinfo|sudpresse|la dernière heure|l'avenir|l’avenir|l'echo|l’echo|le monde|le figaro|libération|ouest-france|le parisien|20 minutes|france info|franceinfo|la croix|les echos|l'humanité|bbc news|bbc|cnn|the guardian|the independent|the times|the telegraph|daily mail|the new york times|the washington post|los angeles times|usa today|the irish times|abc news|nbc news|cbs news|sky news|al jazeera|spiegel online|der spiegel|zeit online|faz.net|frankfurter allgemeine|süddeutsche zeitung|süddeutsche.de|die welt|tagesspiegel|der tagesspiegel|taz|berliner zeitung|tagesschau|ndr|wdr|mdr|swr|br24|deutschlandfunk|der standard|die presse|kurier|kleine zeitung|salzburger nachrichten|orf|nzz|neue zürcher zeitung|tages-anzeiger|srf|el mundo|el país|elmundo.es|abc|la vanguardia|el periódico|la razón|la nación|la nacion|clarín|el universal|rtve|20minutos|europapress|europa press|el confidencial|eldiario.es|corriere della sera|la repubblica|la stampa|il sole 24 ore|ansa|público|diário de notícias|expresso|jornal de notícias|dagens nyheter|svenska dagbladet|aftonbladet|politiken|berlingske|aftenposten|vg|nrk`.split(
    '|',
  ),
)
const ADDRESS = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.[a-z]{2,7}$/iu

/** A newspaper, a broadcaster, the address of a site; no agency, which may have sent a text that stands elsewhere. */
export function isPublisher(name: string): boolean {
  return SITES.has(name.toLowerCase()) || ADDRESS.test(name)
}

/** `vrt nws`, `havennieuws.example`: who publishes it. */
export function isSite(name: string): boolean {
  const folded = name.toLowerCase()
  return agencies.has(folded) || isPublisher(folded)
}
