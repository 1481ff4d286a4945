/** A form of a verb whose vowels change → its infinitive: `schreef` → `schrijven`, `went` → `go`. */

/**
 * The commonest ones, the infinitive first. Forms that are nouns of another meaning as well are left out (`week`, `sloot`, `saw`), as
 * are verbs that are in nearly every article.
 */
const DUTCH = `gaan gaat ging gingen gegaan,staan stond stonden gestaan,doen doet deed deden gedaan,zien ziet zag zagen gezien,
denken dacht dachten gedacht,brengen bracht brachten gebracht,zoeken zocht zochten gezocht,
kopen kocht kochten gekocht,komen kwam kwamen,krijgen kreeg kregen gekregen,
schrijven schreef schreven geschreven,blijven bleef bleven gebleven,drijven dreef dreven gedreven,
grijpen greep grepen gegrepen,kijken keek keken gekeken,blijken bleek bleken gebleken,lijken geleken,
bijten beet beten gebeten,rijden reed gereden,snijden sneed sneden gesneden,strijden streed streden gestreden,
stijgen steeg stegen gestegen,zwijgen zweeg zwegen gezwegen,wijzen gewezen,bewijzen bewees bewezen,
verdwijnen verdween verdwenen,overlijden overleed overleden,kiezen koos kozen gekozen,
verliezen verloor verloren,bieden bood boden geboden,verbieden verbood,schieten schoot geschoten,
vliegen vloog vlogen gevlogen,genieten genoot genoten,kruipen kroop kropen gekropen,liegen loog logen gelogen,
schuiven schoof schoven geschoven,sluiten gesloten,besluiten besloot besloten,bedriegen bedroog bedrogen,
vinden vond vonden gevonden,binden gebonden,drinken dronk dronken gedronken,dringen drong drongen gedrongen,
dwingen dwong dwongen gedwongen,zingen zong zongen gezongen,springen sprong sprongen gesprongen,
klinken klonk klonken,zinken zonk zonken gezonken,beginnen begon begonnen,winnen won wonnen gewonnen,
schenken schonk schonken geschonken,trekken trok trokken getrokken,treffen trof troffen getroffen,
gelden gold golden,vechten vochten gevochten,werpen wierp wierpen geworpen,sterven stierf stierven gestorven,
helpen hielp hielpen geholpen,worden werd werden geworden,stelen gestolen,bevelen beval bevolen,
nemen nam genomen,spreken sprak spraken gesproken,breken brak braken gebroken,steken stak gestoken,
eten aten gegeten,lezen las lazen gelezen,geven gaf gaven gegeven,vergeten vergat vergaten,
treden trad traden getreden,zitten zat zaten gezeten,liggen lag gelegen,houden hield hielden gehouden,
vallen viel vielen,lopen liep liepen gelopen,slapen sliep sliepen geslapen,roepen riep riepen geroepen,
hangen hing hingen gehangen,vangen ving vingen gevangen,dragen droeg droegen gedragen,
slaan sloeg sloegen geslagen,vragen vroegen gevraagd,jagen joeg joegen gejaagd,zweren zwoer zwoeren gezworen,
weten wist wisten`

const ENGLISH = `go goes went gone,write wrote written,speak spoke spoken,break broke broken,steal stole stolen,
choose chose chosen,freeze froze frozen,drive drove driven,ride rode ridden,rise risen,arise arose arisen,
give gave given,forgive forgave forgiven,take took taken,shake shook shaken,mistake mistook mistaken,
fall fell fallen,eat ate eaten,know knew known,grow grew grown,throw threw thrown,blow blew blown,
fly flew flown,draw drew drawn,show shown,swear swore sworn,tear tore torn,wear wore worn,begin began begun,
swim swam swum,sing sang sung,ring rang rung,drink drank drunk,sink sank sunk,shrink shrank shrunk,
spring sprang sprung,run ran,come came,become became,win won,find found,fight fought,buy bought,bring brought,
think thought,seek sought,teach taught,catch caught,sell sold,tell told,pay paid,make made,hear heard,hold held,
stand stood,lead led,bleed bled,breed bred,flee fled,meet met,keep kept,sleep slept,sweep swept,weep wept,
lose lost,shoot shot,build built,send sent,spend spent,lend lent,bend bent,feel felt,deal dealt,mean meant,
strike struck,stick stuck,hang hung,swing swung,dig dug,sit sat,get got gotten,forget forgot forgotten,
hide hid hidden,bite bit bitten,slide slid,light lit,shine shone,bear borne,see seen,beat beaten,
weave wove woven,wake woke woken`

const GERMAN = `gehen ging gingen gegangen,stehen standen gestanden,schreiben schrieb schrieben geschrieben,
bleiben blieb blieben geblieben,treiben trieb trieben getrieben,steigen stieg stiegen gestiegen,
schweigen schwieg schwiegen geschwiegen,leiden litt litten gelitten,schneiden schnitt schnitten geschnitten,
streiten stritt stritten gestritten,greifen griff griffen gegriffen,beweisen bewies bewiesen,
entscheiden entschied entschieden,ziehen zog zogen gezogen,bieten bot geboten,fliegen flog flogen geflogen,
fliehen floh flohen geflohen,schiessen schoss schossen geschossen,schliessen schloss geschlossen,
verlieren verlor verloren,finden fand fanden gefunden,binden gebunden,trinken trank tranken getrunken,
sinken sank sanken gesunken,singen sang sangen gesungen,springen sprang sprangen gesprungen,
zwingen zwang zwangen gezwungen,gelingen gelang gelungen,beginnen begann begannen begonnen,
gewinnen gewann gewannen gewonnen,schwimmen schwamm geschwommen,nehmen nimmt nahm nahmen genommen,
sprechen spricht sprach sprachen gesprochen,brechen bricht brach brachen gebrochen,
treffen trifft traf trafen getroffen,sterben stirbt starb starben gestorben,helfen hilft half halfen geholfen,
werfen wirft warf warfen geworfen,gelten gilt galt galten gegolten,stehlen stahl gestohlen,
befehlen befahl befohlen,empfehlen empfiehlt empfahl empfohlen,geben gibt gab gaben gegeben,
sehen sieht sah sahen gesehen,lesen liest las lasen gelesen,essen isst assen gegessen,
treten tritt trat traten getreten,vergessen vergass,geschehen geschieht geschah,bitten bat baten gebeten,
sitzen sass sassen gesessen,liegen lag lagen gelegen,kommen kam kamen,fallen fiel fielen,
halten hielt hielten gehalten,lassen liess liessen gelassen,schlafen schlief schliefen geschlafen,
laufen lief liefen gelaufen,rufen rief riefen gerufen,fangen fing fingen gefangen,tragen trug trugen getragen,
schlagen schlug schlugen geschlagen,fahren fuhr fuhren gefahren,wachsen wuchs wuchsen gewachsen,
schaffen schuf schufen geschaffen,bringen brachte brachten gebracht,denken dachte dachten gedacht,
kennen kannte kannten gekannt,nennen nannte nannten genannt,brennen brannte brannten gebrannt,
wissen wusste wussten gewusst,heben hob hoben gehoben`

const FRENCH = `aller vais vas vont ira iront irait,faire fait faits faites font fera feront fit firent,
prendre prend prennent pris prirent,venir vient viennent vint vinrent viendra,tenir tient tiennent tint tinrent,
mettre met mettent mis mise mirent,dire dit disent dirent,pouvoir peut peuvent pourra pourrait,
vouloir veut veulent voulu,savoir sait savent,voir voit voient,devoir doit doivent devra,
mourir meurt meurent mort mourut,naitre nait nee naquit,vivre vit vivent vecu,
ecrire ecrit ecrite ecrits ecrivent,lire lit lisent,recevoir recoit recoivent recu,connaitre connait connu,
conduire conduit conduite,courir court courent couru,ouvrir ouvre ouvert ouverte,offrir offre offert offerte,
croire croit croient,perdre perd perdent perdu perdue,rendre rend rendent rendu,vendre vend vendent vendu`

const SPANISH = `ir van vas voy vamos iba iban,hacer hace hacen hizo hicieron hara haran,
decir dice dicen dijo dijeron dicho dira,poder puede pueden pudo pudieron podra,querer quiere quieren quiso,
venir viene vienen vinieron,tener tiene tienen tuvo tuvieron tendra,poner pone ponen puso pusieron,
traer trae traen trajo trajeron,saber sabe saben supo supieron,dar dio dieron,ver vio vieron visto,
morir muere mueren murio murieron muerto muerta,escribir escribe escribio escrito escrita,
abrir abre abrio abierto abierta,volver vuelve vuelven volvio vuelto,pedir pide piden pidio pidieron,
seguir sigue siguen siguio siguieron,dormir duerme duermen durmio,perder pierde pierden perdio,
pensar piensa piensan,encontrar encuentra encuentran,empezar empieza empiezan,
conducir conduce condujo condujeron`

/** What stands before a verb as one word with it: `beschreef`, `opgestaan`, `zurückkam`. */
const DUTCH_PREFIX =
  /^(?:achter|aan|af|be|bij|binnen|deel|door|goed|in|los|mee|mis|na|neer|om|onder|ont|op|over|plaats|rond|samen|tegen|terug|thuis|toe|uit|vast|ver|vol|voort|voor|weg)/
const GERMAN_PREFIX =
  /^(?:ab|an|aus|auf|be|bei|durch|ein|ent|er|fest|fort|heraus|herein|hervor|her|hinaus|hin|los|mit|nach|statt|teil|uber|um|unter|ver|vorbei|vor|weg|weiter|wieder|zuruck|zusammen|zer|zu)/
const ENGLISH_PREFIX = /^(?:be|for|mis|over|out|re|under|up|with)/
const ROMANCE_PREFIX = /^(?:re|ap|com|con|contra|de|des|dis|entre|ob|pro|sou|sur|trans)/

interface Verbs {
  readonly infinitives: ReadonlyMap<string, string>
  readonly forms: ReadonlyMap<string, readonly string[]>
  readonly prefix: RegExp
}

const VERBS: Readonly<Record<string, Verbs>> = {
  nl: readVerbs(DUTCH, DUTCH_PREFIX),
  en: readVerbs(ENGLISH, ENGLISH_PREFIX),
  de: readVerbs(GERMAN, GERMAN_PREFIX),
  fr: readVerbs(FRENCH, ROMANCE_PREFIX),
  es: readVerbs(SPANISH, ROMANCE_PREFIX),
}

function readVerbs(text: string, prefix: RegExp): Verbs {
  const rows = text.split(',').map((row) => row.trim().split(' '))
  return {
    infinitives: new Map(
      rows.flatMap(([verb = '', ...forms]) => forms.map((form) => [form, verb] as const)),
    ),
    forms: new Map(rows.map(([verb = '', ...forms]) => [verb, forms] as const)),
    prefix,
  }
}

/** The infinitive of a folded word; null for nearly all words. */
export function infinitiveOf(lang: string, word: string): string | null {
  const verbs = VERBS[lang]
  if (!verbs) return null
  const known = verbs.infinitives.get(word)
  if (known !== undefined) return known
  const [before] = verbs.prefix.exec(word) ?? []
  if (before === undefined) return null
  const infinitive = verbs.infinitives.get(word.slice(before.length))
  return infinitive === undefined ? null : before + infinitive
}

/** The listed forms of a folded infinitive. */
export function verbForms(lang: string, word: string): readonly string[] {
  const verbs = VERBS[lang]
  if (!verbs) return []
  const [before] = verbs.prefix.exec(word) ?? []
  const behind = before === undefined ? [] : (verbs.forms.get(word.slice(before.length)) ?? [])
  return [...(verbs.forms.get(word) ?? []), ...behind.map((form) => `${before}${form}`)]
}
