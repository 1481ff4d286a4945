/** Words of two to four letters that headlines may end in, in the languages of news: none of them is anybody's initials. */
import { listWords } from './word-list.js'

const SHORT_WORDS: Readonly<Record<string, string>> = {
  nl: `aan aard acht af al alle arm auto baan baas bad bak bal band bang bank bar bed been berg best beet bier big bij blik blij bloed boek
    boer bom bon boos boot bord bos bot brug bui buik buis bus buur club cool daad dag dak dal dam dan dank dans das deal deel deur dicht
    dief dier diep doek doel dom dood doof door dorp dor dos drug druk dun duur echt een eeuw eind eis elf elk erg even fan fel feit fier fijn
    film fout fris ga gaan gas gat gauw geen geit gek geld gelk gen gek glad glas goal god goed gok golf goud graf gras grens groot grot gul
    gunst haar hal hals hand hard hart haat heel heer heet held hem hert hier hoe hoek hof hond hoog hoop hout huis hulp huur idee iets ijs
    inn jaar jacht jas jong juni juli juist kaal kaas kade kam kamp kans kar kas kat keer kerk kern keus kid kies kil kind klas kleed klein
    klok knie koe koek koel kom komt kok koor kop kort kost koud krot kruid kuil kus kust kwaad kwam kwijt laag laat lam land lang last lat
    leed leeg leer leg leuk lid lied lief lijf lijn lijk lijst link lijm loon los lot luid luik lui maag maal maan maar maat maf mag man mand
    map markt mat mee meer mei mens met mest mijn min mis moe moed moet mond mooi moord muis muur naam naar naast nat nee neer nek nest net
    niet nieuw niks nog noord nood noot nul nut oever olie om ons oog ook oom oor oost op oud over paar pad pak pan park pas pech pen pers
    pest pet piek pijn pil plan plas plat plek poes pol pond poot pop port post pot prijs punt puur raad raak raam rand rang ramp ras raar
    recht rede reis rel rem reus rij rijk rijp ring rol rond rood rook ros rot rouw rug ruim ruil ruit ruzie saai sap schip seks set sfeer
    sinds slag slap slim slot sluw sms snel snor soms soep soort spel spin spoor staal stad stal stand stap start stem ster stil stof stop
    straf straks sturen taak taal tand tank tas taxi team teen tekst tent ter terug test thee thuis tien tijd titel toch toe toen ton top
    tot touw trap trein trots trui tuin tv twee uit uur vaak vader vaas vak val vals van vast veel veer vel veld ver vers vet vier vies
    vijf vis vlag vlak vlees vlot vlug voet vol volk voor vorm vos vraag vrij vrouw vuil vuur waar wacht wand wang want wapen warm was wat
    week weer weg wel werk west wet wie wiel wijk wijn wijs wil wild wind wit woede wol wolf woord wraak zaad zaak zaal zacht zak zalf zand
    zee zeer zeg zegt zeil zelf zes zet zeven ziek ziel zien zijn zin zoek zoet zon zone zoon zorg zout zuid zus zuur zwaar zwak zwart`,
  en: `able about act add age ago aid aim air all also amid and any are arms army art ask away baby back bad bail ball ban band bank bar base
    bat bay beat bed been beer best bet bid big bill bit blow blue boat body bomb bond book boom born boss both bow box boy bus busy but buy
    cafe call calm camp can cap car care case cash cast cat city club coal coat code cold come cook cool cop copy core cost cow crew cry cup
    cure cut cuts dad dam dark data date dawn day days dead deal debt deep deny desk diet dig dip dirt dog door down draw drop drug dry due
    duty each earn east easy eat edge egg else end era even ever evil exit eye face fact fail fair fall fame fan far farm fast fate fear fed
    fee feel feet few file fill film find fine fire firm fish fit five fix flag flat flee flu fly foe fog folk food foot for form four free
    from fuel full fun fund fury gain game gang gap gas gate get gift girl give glad go goal god gold golf gone good grow gun guns guy hail
    hair half hall hand hard harm hat hate have head heal heat held hell help here hero hid high hill hit hold hole home hope host hot hour
    how huge hunt hurt ice idea idle ill inn into iron item jail jet job jobs join joke jump jury just keen keep key kick kid kids kill kind
    king kiss knee know lab lack lady lake land last late law lead leak left leg less let lie life lift like line link list live load loan
    long look lose loss lost lot love low luck mad mail main make man many map mark mass may meal mean meat meet men mess milk mill mind
    mine miss mix mob mom more most move much mud must name near neck need new next nice nine none north not note now nude oath odds off oil
    old once one only open oral out over own pace pack page paid pain pair pal park part pass past path pay peak pick pie plan play plea
    plot plus poll pool poor pope port post pot pour pull pure push put quit race rage rail rain rank rape rare rate raw read real rent
    rest rich ride ring riot rise risk road rock role roof room root rope rose row rule run rush sack safe said sail sale salt same sand
    save say says sea seal seat see seek sell send sent set sex ship shoe shop shot show shut sick side sign sink site six size skin sky
    slow snow soap sold some son song soon sort soul soup spot spy star stay step stir stop such suit sun sure swim take talk tall tank tax
    taxi tea team tech tell ten term test text than that the them then they this tide tie time tip tire today toll tomb too top tour town
    trap tree trip true try tube two ugly unit up upon urge us use used van vast veto via view visa vote vow wage wait wake walk wall war
    warm was wash wave way weak wear web week well went west wet what when who why wide wife wild will win wind wine wing wins wise wish
    with woes won wood word work yard year yes yet you zero zone zoo`,
  de: `ab acht alle alt amt an angst arm art arzt auf aus auto bad bahn bald ball band bank bar bau baum bei bein berg bett bier bild bis bitte
    blau blut boden boot brot buch bund bus chef da dach dank dann das dein denn dich dick dieb doch dorf dort drei dumm eben ehe eid eile
    ein eins eis elf ende eng er erde erst es etwa euro fall fast fein feld fern fest fett feuer film fort frau frei froh fund gar gas gast
    gehen geht geld gern gift glas gold gott grab grad gras grau grob gut haar haft halb hall hals halt hand hart haus heer heil heim heiß
    held hell her herr herz heute hier hin hoch hof holz hund hut ihm ihn ihr im in ins ist ja jagd jahr jetzt jung kahl kalt kamm kampf
    kauf kein kern kind klar klug knie koch kopf korb kran kreis krieg kur kurz lage lager land lang laut leben leer leid leise lieb lied
    linie liste lob loch lohn los luft lust mai mal man mann mars maß maus meer mehr mein mich mild mir mit mond mord morgen mund mut nach
    nah name nass neu neun nein nicht nie noch nord not null nun nur ob oder oft ohne ohr opa opfer ort ost paar pass pech plan platz post
    preis rad rand rat raub raum recht rede reich rein reise ring roh rom rot ruf ruhe rund saal sache satt satz schon see sehr seil sein
    seit show sich sieg sind sinn sitz so sohn sorge spur staat stadt stark statt steht stil still stirbt stolz stopp strom tag takt tal tanz
    tat teil test teuer tief tier tod tor tot treu tür uhr um und ums uns vier volk voll vom von vor wach wahl wahr wald wand war warm was
    weg weh weit welt wer werk wert west wetter wie wild wind wir wird wo woche wohl wolf wort zahl zahn zehn zeit ziel zoll zoo zu zug zum`,
  fr: `abri afin aide air ami ans août arme art as au auto aux avec avis bail bain bal banc bar bas beau bel bien bière blé bleu bloc bois bon bord
    bout bras bref bruit brut bus but café camp car cas cave ce cela cent cerf ces chat chef cher chez choc choix ciel cinq clé club code
    coin cour cours coup coût cri cru curé dame dans date de dedans demi dent des dette deux dieu dix doit dont dos drap droit du dur eau
    elle elu élu en entre est et été euro eux fait faux fée fer feu fil film fils fin fini foi fois fond font fort fou four froid fuir fuite
    gare gaz gel gens gilet gré gris gros hall haut hier hiver hors huit ici idée il ils jeu jeux joie joli jour juge juin jury juste lac là
    lait le les leur lieu lion lit livre loi loin long lors loup loyer lui lune lutte main mai mais mal mari mars mer mère mes met mieux mil
    mis mode moi moins mois mon mort mot mur musée nerf net neuf nez ni nid niveau noir nom non nord nos nous nu nuit oeil ont onze or os ou
    où oui ours outre paix pape par parc pari part pas pays peau père peu peur pied pire plan plat plus poids pont port pour près prêt prix
    puis puits qui quoi rang rare ras rat rien rire riz roi rond rose roue rue sac sain sang sans saut se sec sel sept seul si six soif soin
    soir soit sol son sort sous sur tant tard taux taxe tel test tête tir toit ton tort tôt tour tous tout trop trou tu tue un une user vache
    vent ver vers vert vide vie vieux vif ville vin vite vœu voie vol vos vote vous vrai vue zone`,
  es: `abril agua aire al algo allí alta alto amor año años arma arte así aun aún auto ayer ayuda azul baja bajo bala bar base bebé bien boca boda
    bono bus cada café caja cara caro casa casi caso cine cita club coche color como cosa cree crisis cruz cual dado de del dios diez don
    dos duda duro ella ello en era es ese esta este esto euro falta fama fe feo fin foco fondo foto frío fue gana gas gato gol gran gris
    hace hija hijo hilo hora hoy hoja idea ir isla jefe joven juez juego jugó lado lago leche ley liga loco los lujo luna luz mal mala malo
    mano mar más masa mata me mejor menos mes mesa meta mi mil mina mis moda modo muy nada ni niño no nos nota novia nube oro os otra otro
    pago país pan papa para paro paso paz pena peor perro pero peso pide pie piel piso plan poco por pose puro que quien raro red rey rico
    río robo rojo ropa rosa rota roto ruta sal sala se seis ser seta si sí siete sin sitio sol solo son su suelo sur taxi té tema tiene tipo
    todo toma tono toro tras tren tres tú un una uno uso va vale vaso veda ven ver vez vía vida vino voto voz ya yo zona`,
  it: `aiuto al alla alto amico anno anni api aria arma arte auto bar base bella bene blu bosco bravo buio cane capo cara caro casa caso cena che
    chi ci cibo cielo club coda come con cosa cosi così cui da dal data del dio dopo dove due duro ecco era età euro fa fame far fede fine
    fino foto fra fuga gara gas gelo gente già giro gol grave ha ho idea ieri il in io ira isola la lago latte le legge lei libro lite luce
    lui luna lupo ma madre mai male mare me meno mese meta mila mio mondo morte moto muro nave ne neve no nodo noi nome non nord nove nuovo
    oggi ogni oltre ora orso oro ossa otto ovest pace padre paga pane papa parco pari per pesce pesi più poco poi pol pone posto qua qui
    raro re rete riso rosa rotta sala sale san se sede sei sera sete si sì sia sole solo sono sopra sotto su sud suo tassa te tema tetto
    topo tra tre treno tu tuo tutti tutto ufo un una uno uomo uva va vela verde via vino vita viva vivo voce voi volo voto zona`,
  pt: `abril ação água ai ainda ajuda além alta alto amor ano anos ao ar arma arte até avó azul baixa banco bar base bebé bem boa boca bola bom
    cada café cais caro carro casa caso céu chão cidade com como cor crise cruz culpa da dá dado das de dez dia dia diz do dois dor duas dura
    é e ela ele em era essa este euro fado fala falta fé feia fica fim fogo foi fora frio fuga gás gelo gol golo gota gripe há hoje hora
    idade ideia ilha ir já jogo juiz lá lado lago lar lei leite lhe luta luto luz má mãe mais mal mão mar mas mata mau meia meio mês mesa mil
    moda morte muito na nada não neve no noite nome nos nova nove novo num obra oito ontem ordem ouro ovo pá pago pai país pão para paz pé
    pela pena perto pior plano pó por porta pós povo prata preço quem queda raiva rei rio rosa rota rua sai sal são se sede seis sem ser
    sete seu só sobe sol som sua sul também tarde táxi tem ter teto todo toma tour três trem tu tudo um uma usa vai vale vaso vê vem ver vez
    via vida vila vinho vir viva voz voto zona`,
}

const words: ReadonlySet<string> = new Set(
  Object.values(SHORT_WORDS).flatMap((list) => listWords(list)),
)

/** Whether a word, in lower case, is one of them. */
export function isShortWord(word: string): boolean {
  return words.has(word)
}
