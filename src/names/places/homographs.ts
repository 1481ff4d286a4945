/** Names of places that also mean something else: how much must speak for the place, by language. */
import { listWords } from '../../language/word-list.js'

/**
 * What a mention of a place needs: nothing (`plain`); a preposition of place right before it (`locative`); one that only
 * says where (`inside`: `in Liverpool`, for `naar Liverpool` may be the club); its country right behind it (`country`).
 */
export type Need = 'plain' | 'locative' | 'inside' | 'country'

/** Clubs are called by their town: they need `inside` in every language. */
const clubs = listWords(`
  liverpool manchester leeds newcastle southampton portsmouth birmingham sunderland middlesbrough nottingham leicester
  derby coventry bristol blackpool bournemouth brighton hull burnley ipswich norwich wolverhampton sheffield bradford
  plymouth luton preston reading cardiff swansea wimbledon blackburn aberdeen dundee
  barcelona valencia sevilla seville zaragoza bilbao granada valladolid murcia alicante
  milaan milan mailand milán bologna parma bari como bergamo brescia
  lyon marseille monaco lille auxerre nantes bordeaux metz nancy rennes montpellier toulouse lens
  dortmund leverkusen mönchengladbach wolfsburg bochum duisburg kaiserslautern mainz augsburg freiburg ingolstadt
  porto braga genk lokeren charleroi westerlo eupen beveren deurne
  utrecht groningen heerenveen volendam emmen twente
  salzburg basel`)

/** Ordinary words, first names and surnames. */
const locative: Readonly<Record<string, readonly string[]>> = {
  nl: listWords(`
    namen mol as best geel boom lier ham peer bree spa halle doel menen putten huizen houten goes hulst sluis echt stein
    horst goor soest laren oss ede urk hoorn tiel wijchen elst polen nice split pau tours angers reims essen ulm trier
    dover york bath kent essex sussex cork faro cali lima goa java papua bali victoria kingston georgetown sofia
    sedan brest verdun lourdes zug hesse hessen sidon medina aden nazareth sinai jersey guernsey man niger oran fez
    kano gao sirte kobe varna cannes fatima virginia charlotte charleston carthago hamilton lincoln windsor
    wellington rosario mendoza santiago alexandria carolina buffalo houston preston stanley lens rhodes limburg
    utrecht laken diest asse tielt temse bergen-op-zoom gent oldenzaal barendrecht landen beringen holten borne kapellen
    schoten bornem duiven`),
  en: listWords(`
    nice reading bath split mobile orange cork lens tours angers pau essen hull york lincoln windsor wellington kent
    jordan chad jersey guernsey victoria charlotte florence virginia sofia sofía lima java papua bali goa
    dover derby preston kingston georgetown hamilton santiago mendoza rosario medina aden best mol geel
    boom lier ham spa ath huy echt houten horst goes putten huizen soest stein ede oss peer as fez gao sirte buffalo
    phoenix charleston salisbury newport plymouth canterbury stanley male dominica grenada dili cali braga faro como
    varna sedan brest verdun lourdes cannes zug nancy maine essex sussex orlando austin jackson troy
    limburg concord genoa montana kobe tiananmen`),
  de: listWords(`
    essen halle hof hagen ulm trier singen polen schweden ungarn nancy split zug winterthur linz wels steyr freising
    nice pau tours angers jersey chad man victoria charlotte virginia lima java papua bali goa sofia florenz kent york
    bath faro como cali aden medina as best mol geel boom lier peer ham spa sedan brest verdun kobe varna fez georgia
    hamilton wellington santiago rosario buffalo sachsen hessen franken bayern dili male gao weimar emden villach
    stein horst soest genf`),
  fr: listWords(`
    nice tours angers pau nancy sedan brest lens vienne metz laval mans orange spa huy ath mons hal verviers boom mol
    split bari como faro sofia victoria charlotte virginie lima java bali goa york bath jersey reading chartres lourdes
    cannes verdun douai arras valence grenade parme sienne pise modène crémone tunis oran fez réunion dinant chimay
    maurice dominique médine aden santiago rosario buffalo wellington hamilton florence carthage calais hulst`),
  es: listWords(`
    nice tours pau nancy split lens mons spa como faro lima java bali goa york bath jersey reading rosario mendoza
    victoria córdoba granada santiago toledo florencia virginia carolina sofía salamanca valladolid parma modena verona
    cali cartagena guadalajara medina adén aden georgia chad málaga burgos vigo niza`),
}

/** Too many things, or too many places, have this name. */
const country: Readonly<Record<string, readonly string[]>> = {
  nl: listWords('newport bergen deurne valkenburg beveren sint-gillis georgia ham man stein'),
  en: listWords(
    'georgia newport toledo halifax perth bergen deurne hamilton mobile orange halle ham best as boom peer male split',
  ),
  de: listWords('newport moldau bergen georgia deurne halle zug hof stein ham man'),
  fr: listWords('bergen deurne georgia orange vienne'),
  es: listWords('bergen deurne'),
}

/** What a mention of `name` (lower case) needs in the language. */
export function needOf(name: string, language: string): Need {
  if (sets(country, language).has(name)) return 'country'
  if (clubSet.has(name)) return 'inside'
  return sets(locative, language).has(name) ? 'locative' : 'plain'
}

const clubSet: ReadonlySet<string> = new Set(clubs)
const known = new Map<readonly string[], ReadonlySet<string>>()

function sets(
  lists: Readonly<Record<string, readonly string[]>>,
  language: string,
): ReadonlySet<string> {
  const list = lists[language] ?? []
  const set = known.get(list) ?? new Set(list)
  known.set(list, set)
  return set
}
