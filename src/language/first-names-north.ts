/** First names that are usual in the Nordic and Celtic countries and among families from South Asia, and young ones of the Low Countries. Names that are also words are left out. */

export const northernFirstNames = `
aage aengus aidan ailbhe ailish ailsa aine aino aisling ajay akash aled aleksi alun amit anand aneirin anette anjali
anneli annika anniken annikki anwen aoibhinn ardal ari arja arnfinn arni arun arvid arwel asbjörn asbjørn asger ashok
aslaug audun bairbre bengt berit bethan bhavna birger birgitta birkir bjarne bjarni björk bjørg bjørn bláthnaid bodil
branwen breda brona brynjar bríd brídín börje børge caitríona caoimhín caradog carwyn carys catarina cathal
catrin ceri ceridwen chayenne ciara ciaran cillian clodagh clíona colm colmán conall dafydd dagfinn dagny daithi
darragh deepika delyth demi dewi diarmaid diarmuid diede dilwyn dinesh divya doireann domhnall donal donncha dáithí
eero eeva egil eija eila eilert eilif eilis eimear einar eino eira eirian eirik eirlys eivind elfyn elin elina ellinor
emelie emer emrys endre enfys eoghan eoin erkki erland erling espen esyllt eurwen eyvind farooq fearghal febe
feline fergal ferre fiachra finbarr finnbogi fintan fionn frode fríða gaurav gaute gearóid geeta geir geirmund gerallt
gjertrud glyn gopal grainne greger gruffydd gráinne gudbrand gudmund gunhild gunilla gunn gunnel gunvor gustaf guttorm
guðmundur guðrún gwenda gwenllian gwenno gwilym gísli göte haakon hajar halfdan hallgeir hallgrim hallvard hege heikki
helgi henriikka hilmar hjalmar hjördis hroar hywel hákon håkan håkon iarla ieuan ifan ilke ilkka ilmari imke imtiaz
inaya indra ingebjørg ingegerd ingemar ingibjörg ingri ingunn ingvald irja islwyn ita ivar iver jaakko jalila jani
janne jarle jarmo jarne jasvinder jenni jikke jinte jitse joakim joar jolan jorn jorre jorun jorunn jostein jouko
jouni juhani juul jóhann jóhanna jón kaare kaija kaisa kalevi kalle kari karianne karoliina kato katri katrín kavita
keijo kirsi kirsti kjartan kjellaug kjersti kjetil knut kolbein kolbjørn koray korneel krishna kristoffer kristín
kyrre kyösti lakshmi lasse lauri leif lene lieselotte llinos llywelyn lobke loubna lovisa lowie lowri ludvig magnhild
magnús maija mairi mairéad manish manoj maren margrét mariann marjatta markku mattias maëlys maïté meabh meena meera
meinir meirion melike menna meredydd mererid merete merethe merfyn michala micheál mikko milou minna mirte mogens
mohan muireann muiris máire méabh mícheál nadeem naima nanna nanny nanou naveed neha nerys nia niamh nicklas niene
nikhil njål nollaig noor noortje nour noura nouria oddbjørn oddgeir oddmund oddvar oddveig odhran oisin olafur olav
olwen orla orlaith oskari osvald oumaima outi owain pankaj parveen peadar peder pekka pentti pernilla pertti petter
petteri pirjo pirkko pooja pradeep prakash prasad preben preeti priya proinsias prys pádraic pádraig päivi pål påske
ragna ragnar ragnhild raija raimo randi rani reetta reidar reidun reijo rekha remko rhiannon rhydian riikka riitta
risto ritu ritva roald roar robbe rohan rohit ruairí ruaridh ríona róisín rónán rúnar saara sakari sakarias sandeep
sangeeta sanjeev satish seema seija senne seonaid seppe seppo seán seána shabana shalini shankar shilpa shobha shona
shreya siebren siemen sien sigbjørn sigbritt sigfrid signe signy sigrún sigurd sigurður sigve siiri silje simen sindre
siobhán siri siska siwan smita sneha snorre snorri soetkin solfrid solveig solvor solvår soukaina steffan stefán
steinar steinunn stian stien stig stina struan sture ståle sudha sunita sushma svein sveinn svend sverre swantje swati
sylvi synnöve synnøve séamus sólveig sören tadhg tapani tapio tarjei teemu tegwen telor teppo terhi terje thies
thijmen thorleif thorvald tibo tiina tijmen tjark tomi tommi tonje tor torben torbjörn torbjørn tord tore toril torild
torill torkel torleif torolf torquil torstein torun torunn torvald treasa trine trond truls tryggvi tudur tuija tuomas
tuomo turid tuula ulrika umut unni unnur urpo usha uğur varun vebjørn vegard veikko vesa vibeke vidar vigdis vigdís
viggo vikas vilde vilhelm vilma vinod vinz virpi vishal väinö wibke wietse yente yngvar yngve yrjö yrsa zahid zainab
zehra zubair áine åge åke åsa åse åsmund éamon éamonn éilis íde ólafur órla ömer östen øistein ørjan øystein øyvind
øyvor úna þorsteinn þór þóra þórður
`
