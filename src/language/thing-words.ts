/** Words that end a name, or tell that a name is of something else than a person. */
import { listWords } from './word-list.js'

/** `Inc`, `Industries`: whether the word, in lower case and with or without `’s`, makes the name before it one of a thing. */
export function isThingWord(word: string): boolean {
  return things.has(word.replace(/['’]s?$/, ''))
}

/** Behind a name they make it one of a company, a building, a street or a prize, in any language. */
const things: ReadonlySet<string> = new Set(
  listWords(`
  inc corp corporation co company companies ltd limited plc llc group groep holding holdings industries international associates
  partners brothers sons bros securities bank trust fund funds fonds foundation stichting stiftung fondation fundación institute
  instituut institut instituto university universiteit universität université universidad college school schule lycée lyceum
  academy academie akademie hospital ziekenhuis klinik centre center centrum zentrum stadium stadion stade estadio arena hall
  theatre theater théâtre teatro museum musée museo gallery galerie library bibliotheek airport luchthaven flughafen aéroport
  aeropuerto station street road avenue lane square park place plaza boulevard bridge tower house beach falls island islands
  river lake bay county city town valley hills islands springs heights straat laan plein kade weg steeg brug toren straße
  strasse platz gasse allee prize prijs preis prix award awards cup trophy trofee tournament open classic stakes memorial
  laboratories labs systems technologies technology products stores motors motor airlines airways records pictures studios
  entertainment productions orchestra orkest orchester quartet kwartet quintet trio ensemble band choir koor club fc united
  rovers wanderers athletic albion party partij partei report act bill law commission committee comité team ag gmbh nv bv vzw
  sa spa oil gas energy resources mining steel foods brewery press post times journal magazine news tv radio show festival
  markets index milk foods gulf logistics pharmaceuticals worldwide exploration power net stock exchange volksbank hotels
  insurance life savings financial finance capital chemical chemicals petroleum publishing paper computer computers drug drugs
  unit enterprises beverages agriculture brokerage service superstar blues
  basin democrat democrats christendemocraten aid voice fellowship council church coalition medical reich economy
  realty development minerals gold mines manufacturing instruments electronics communications broadcasting services beton
  collection collectie lecture lezing kazerne kliniek apotheek hotel café restaurant bakkerij garage tunnel route tech magic
  `),
)

/** A word of a name that ends so is of a thing: `Jan Breydelstadion`, `Anne-Frank-Straße`. */
export const THING_TAIL =
  /.(?:stadion|straat|plein|lyceum|college|prijs|fonds|stra(?:ß|ss)e|gasse|stiftung|schule|preis|toernooi|lezing|museum|theater|ziekenhuis|instituut|universiteit|kazerne|tunnel|trofee|cup)$/

/** Before a name they make it one of a thing. */
export const thingHeads: ReadonlySet<string> = new Set(
  listWords(`
  rue avenue place boulevard quai square lycée école collège stade prix fondation hôpital musée théâtre calle plaza avenida paseo
  premio estadio colegio hospital stichting school basisschool straat theater museum stadion straße platz stiftung schule haus
  institut galerie villa firma kanzlei marke team sankt saint st sint san santa santo são uss hms ss fort port mount cape
  orkest trio kwartet ensemble café hotel restaurant prijs lake`),
)

/** Firms, brands, and people of stories and proverbs: known by a first name and a surname, and no people. */
export const noPeople: ReadonlySet<string> = new Set(
  `albert heijn|douwe egberts|philip morris|louis vuitton|hugo boss|calvin klein|ralph lauren|tommy hilfiger|salomon brothers|
  merrill lynch|charles schwab|eli lilly|john deere|johnnie walker|johnny walker|jack daniels|harry potter|
  james bond|sherlock holmes|mickey mouse|donald duck|robin hood|peter pan|max havelaar|santa claus|jan modaal|jan publiek|
  jan klaassen|jan rap|max planck|martin marietta|marks spencer|dean witter|harley davidson|rolls royce|mary poppins|
  bugs bunny|tom poes|olivier bommel|winnie de poeh|otto normalverbraucher|max mustermann|erika mustermann|
  lara croft|indiana jones|jason bourne|bridget jones|billy elliot|ray ban|aston martin|dow jones|marie claire|
  christian dior|yves rocher|yves saint laurent|jean paul gaultier|jack wolfskin|jack russell|carl zeiss|
  peek cloppenburg|fannie mae|freddie mac|sallie mae|ginnie mae|ben jerry|harry winston|
  thomas cook|marine midland|roland garros|franz ferdinand|laurie milbank|samuel montagu|kidder peabody|morgan stanley|mitchell hutchins|
  credit suisse|shearson lehman|smith barney|goldman sachs|george wimpey|robert fleming|morgan grenfell|hill samuel|
  kleinwort benson|drexel burnham|thomson mckinnon|austin rover|arthur andersen|arthur young|price waterhouse|ernst whinney|
  marie stopes|laura ashley|ted baker|jimmy choo|`
    .split('|')
    .map((name) => name.trim()),
)
