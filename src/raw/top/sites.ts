/** A name → whether it is that of a site which publishes news, and so no place, person or headline. */
import { agencies } from '../../article/fields/agencies.js'

const SITES: ReadonlySet<string> = new Set(
  `ddp|ots|hln|vrt nws|vrt|nos|nos nieuws|nos sport|nu.nl|rtl nieuws|rtl info|het laatste nieuws|nieuwsblad|het nieuwsblad|de standaard|de morgen|gva|hbvl|gazet van antwerpen|het belang van limburg|knack|bruzz|nrc|de volkskrant|trouw|het parool|de telegraaf|rtbf|le soir|la libre|sudinfo|la dernière heure|bbc news|the guardian|spiegel online|
  het volk|vooruit|het laatste nieuws|de tijd|metro|l'avenir|la meuse|de gentenaar|de krant van west-vlaanderen|kw|focus wtv|atv|tvl|robtv|avs|sporza|radio 1|de redactie|deredactie.be|newsmonkey|doorbraak|apache|mo*|humo|
  nrc handelsblad|algemeen dagblad|ad|rtl|rtl nieuws|omroep brabant|omroep west|rtv oost|de gelderlander|de stentor|tubantia|bn destem|brabants dagblad|eindhovens dagblad|de limburger|leeuwarder courant|dagblad van het noorden|het financieele dagblad|fd|de groene amsterdammer|vrij nederland|
  le monde|le figaro|libération|ouest-france|sud ouest|le parisien|l'express|le point|france info|franceinfo|la croix|la voix du nord|l'humanité|20 minutes|rts|le temps|
  der spiegel|spiegel|die zeit|zeit online|faz|faz.net|süddeutsche zeitung|die welt|tagesschau|bild|taz|stern|focus online|der standard|die presse|orf|nzz|srf|tages-anzeiger|mdr|ndr|wdr|zdf|deutschlandfunk|presseportal|
  el país|el mundo|abc|la vanguardia|el periódico|20minutos|europapress|el confidencial|el diario|eldiario.es|rtve|la razón|la nación|la nacion|clarín|el universal|el correo|
  la repubblica|repubblica|corriere della sera|il sole 24 ore|la stampa|il post|público|expresso|diário de notícias|folha de s.paulo|o globo|estadão|
  bbc|the times|the telegraph|the daily telegraph|the independent|daily mail|the sun|daily mirror|financial times|evening standard|sky news|itv news|channel 4 news|the scotsman|the irish times|rté|rté news|
  the new york times|the washington post|los angeles times|usa today|the wall street journal|cnn|npr|fox news|cbs news|nbc news|abc news|the atlantic|politico|axios|vox|chicago tribune|the boston globe|the sydney morning herald|the age|the australian|abc news australia|rnz|nz herald|stuff|the globe and mail|cbc|cbc news|toronto star`.split(
    /\s*\|\s*/,
  ),
)
const ADDRESS = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.[a-z]{2,7}$/iu

/** `vrt nws`, `havennieuws.example`: who publishes it. */
export function isSite(name: string): boolean {
  const folded = name.toLowerCase()
  return agencies.has(folded) || SITES.has(folded) || ADDRESS.test(name)
}
