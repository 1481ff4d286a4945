/** Europe: its capitals, the larger cities and the regions that newspapers name, as five languages call them. */

/** See `read-places.ts` for how a line is written. */
export const europe = `
FR Paris nl=Parijs es=París; Marseille es=Marsella; Lyon en=Lyon/Lyons; Toulouse es=Tolosa; Nice de=Nizza es=Niza; Nantes
FR Strasbourg nl=Straatsburg de=Straßburg/Strassburg es=Estrasburgo; Montpellier; Bordeaux es=Burdeos; Lille nl=Rijsel/Lille
FR Rennes; Reims; Le Havre; Saint-Étienne en=Saint-Etienne; Toulon; Grenoble; Dijon; Angers; Nîmes; Clermont-Ferrand; Tours
FR Amiens; Metz; Besançon; Orléans; Rouen; Mulhouse; Caen; Nancy; Dunkirk nl=Duinkerke de=Dünkirchen fr=Dunkerque; Calais
FR Roubaix; Tourcoing; Avignon; Poitiers; Limoges; Pau; Cannes; Perpignan nl=Perpignan es=Perpiñán; Biarritz; Lourdes; Brest
FR Le Mans; Chartres; Verdun; Sedan; Évian; Colmar; Ajaccio; Bastia; Valenciennes; Arras; Douai; Versailles; Saint-Denis
FR Normandy nl=Normandië de=Normandie fr=Normandie es=Normandía; Brittany nl=Bretagne de,fr=Bretagne es=Bretaña
FR Alsace nl=Elzas de=Elsass es=Alsacia; Corsica de=Korsika fr=Corse es=Córcega; Provence es=Provenza
FR Burgundy nl=Bourgondië de=Burgund fr=Bourgogne es=Borgoña; Savoie nl=Savoie
DE Berlin nl=Berlijn es=Berlín; Hamburg fr=Hambourg es=Hamburgo; Munich nl,de=München es=Múnich
DE Cologne nl=Keulen de=Köln es=Colonia; Frankfurt nl,de=Frankfurt/Frankfurt am Main fr=Francfort es=Fráncfort; Stuttgart
DE Düsseldorf en=Düsseldorf/Duesseldorf/Dusseldorf; Dortmund; Essen; Leipzig; Bremen fr=Brême; Dresden fr=Dresde es=Dresde
DE Hanover nl,de=Hannover fr=Hanovre es=Hannover; Nuremberg nl=Neurenberg de=Nürnberg es=Núremberg; Duisburg; Bochum; Wuppertal
DE Bonn; Bielefeld; Mannheim; Karlsruhe; Münster; Wiesbaden; Augsburg; Aachen nl=Aken fr=Aix-la-Chapelle es=Aquisgrán
DE Mönchengladbach; Gelsenkirchen; Kiel; Chemnitz; Magdeburg; Freiburg; Krefeld; Mainz fr=Mayence es=Maguncia; Lübeck
DE Erfurt; Rostock; Kassel; Potsdam; Saarbrücken nl=Saarbrücken fr=Sarrebruck; Ludwigshafen; Leverkusen; Osnabrück; Solingen
DE Heidelberg; Darmstadt; Regensburg fr=Ratisbonne es=Ratisbona; Ingolstadt; Würzburg; Wolfsburg; Ulm; Göttingen; Koblenz fr=Coblence
DE Jena; Trier fr=Trèves; Erlangen; Passau; Bayreuth; Kleve nl=Kleef; Emden; Bremerhaven; Weimar; Wittenberg; Konstanz; Freising
DE Bavaria nl=Beieren de=Bayern fr=Bavière es=Baviera; Saxony nl=Saksen de=Sachsen fr=Saxe es=Sajonia
DE Saxony-Anhalt nl=Saksen-Anhalt de=Sachsen-Anhalt; Lower Saxony nl=Nedersaksen de=Niedersachsen fr=Basse-Saxe es=Baja Sajonia
DE North Rhine-Westphalia nl=Noordrijn-Westfalen de=Nordrhein-Westfalen; Hesse nl=Hessen de=Hessen; Thuringia nl,de=Thüringen
DE Brandenburg; Schleswig-Holstein nl=Sleeswijk-Holstein; Baden-Württemberg; Rhineland-Palatinate nl=Rijnland-Palts de=Rheinland-Pfalz
DE Saarland; Mecklenburg-Vorpommern
AT Vienna nl=Wenen de=Wien fr=Vienne es=Viena; Graz; Linz; Salzburg fr=Salzbourg es=Salzburgo; Innsbruck; Klagenfurt; Villach
AT Bregenz; Dornbirn; Eisenstadt; Wiener Neustadt; Kitzbühel; Sankt Pölten de=St. Pölten/Sankt Pölten
AT Tyrol nl,de=Tirol fr=Tyrol es=Tirol; Carinthia nl=Karinthië de=Kärnten fr=Carinthie; Styria nl=Stiermarken de=Steiermark fr=Styrie
AT Vorarlberg; Burgenland; Lower Austria nl=Neder-Oostenrijk de=Niederösterreich; Upper Austria nl=Opper-Oostenrijk de=Oberösterreich
CH Zurich nl,de=Zürich es=Zúrich; Geneva nl=Genève de=Genf fr=Genève es=Ginebra; Basel en=Basel/Basle nl=Bazel fr=Bâle es=Basilea
CH Bern fr=Berne es=Berna; Lausanne es=Lausana; Lucerne nl,de=Luzern es=Lucerna; Lugano; Davos; St. Gallen; Zug; Winterthur; Montreux
GB London nl=Londen fr,es=Londres; Birmingham; Manchester; Liverpool; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester
GB Southampton; Portsmouth; Brighton; Plymouth; Coventry; Hull; Bradford; Sunderland; Oxford; Cambridge; Norwich; York; Bath; Dover
GB Reading; Exeter; Middlesbrough; Blackpool; Bournemouth; Canterbury; Salisbury; Folkestone; Derby; Harwich; Hartlepool; Windsor
GB Edinburgh nl=Edinburgh fr=Édimbourg es=Edimburgo; Glasgow; Aberdeen; Dundee; Inverness; Lockerbie; Cardiff; Swansea; Newport
GB Belfast; Londonderry; Omagh; Wimbledon; Ipswich; Wolverhampton; Stoke-on-Trent; Milton Keynes; Luton; Preston; Lincoln
GB England nl=Engeland fr=Angleterre es=Inglaterra; Scotland nl=Schotland de=Schottland fr=Écosse es=Escocia
GB Wales fr=Pays de Galles es=Gales
GB Northern Ireland nl=Noord-Ierland de=Nordirland fr=Irlande du Nord es=Irlanda del Norte; Cornwall nl=Cornwall fr=Cornouailles
GB Yorkshire; Kent; Sussex; Essex; Lancashire; Orkney; Isle of Wight
IE Dublin nl=Dublin es=Dublín; Cork; Limerick; Galway
ES Madrid; Barcelona fr=Barcelone; Valencia fr=Valence; Seville nl,de=Sevilla fr=Séville es=Sevilla; Zaragoza de=Saragossa fr=Saragosse
ES Málaga en=Malaga/Málaga nl=Malaga/Málaga; Murcia; Bilbao; Alicante; Córdoba en=Cordoba; Valladolid; Vigo; Gijón; Granada fr=Grenade; Pamplona
ES San Sebastián en=San Sebastian nl=San Sebastian; Santander; Toledo; Salamanca; Cádiz en=Cadiz; Benidorm; Marbella; Oviedo; Burgos
ES Catalonia nl=Catalonië de=Katalonien fr=Catalogne es=Cataluña; Andalusia nl=Andalusië de=Andalusien fr=Andalousie es=Andalucía
ES Basque Country nl=Baskenland de=Baskenland fr=Pays basque es=País Vasco; Galicia nl=Galicië; Mallorca en=Mallorca/Majorca fr=Majorque
ES Ibiza; Tenerife nl=Tenerife de=Teneriffa; Canary Islands nl=Canarische Eilanden de=Kanarische Inseln fr=îles Canaries es=Islas Canarias
PT Lisbon nl=Lissabon de=Lissabon fr=Lisbonne es=Lisboa; Porto es=Oporto; Coimbra; Braga; Faro; Fátima en=Fatima; Madeira; Algarve
PT Azores nl=Azoren de=Azoren fr=Açores es=Azores
IT Rome de=Rom es=Roma; Milan nl=Milaan de=Mailand es=Milán; Naples nl=Napels de=Neapel es=Nápoles; Turin nl=Turijn es=Turín
IT Palermo fr=Palerme; Genoa nl=Genua de=Genua fr=Gênes es=Génova; Bologna fr=Bologne es=Bolonia; Florence nl=Florence de=Florenz es=Florencia
IT Bari; Catania fr=Catane; Venice nl=Venetië de=Venedig fr=Venise es=Venecia; Verona fr=Vérone; Trieste de=Triest; Padua fr=Padoue
IT Parma fr=Parme; Pisa fr=Pise; Siena fr=Sienne; Assisi fr=Assise es=Asís; Rimini; Brescia; Bolzano de=Bozen; Como; Perugia fr=Pérouse; Lampedusa
IT Sicily nl=Sicilië de=Sizilien fr=Sicile es=Sicilia; Sardinia nl=Sardinië de=Sardinien fr=Sardaigne es=Cerdeña; Modena fr=Modène
IT Tuscany nl=Toscane de=Toskana fr=Toscane es=Toscana; Lombardy nl=Lombardije de=Lombardei fr=Lombardie es=Lombardía
IT South Tyrol nl=Zuid-Tirol de=Südtirol; Calabria nl=Calabrië de=Kalabrien fr=Calabre; Cremona fr=Crémone; Maranello
GR Athens nl=Athene de=Athen fr=Athènes es=Atenas; Thessaloniki nl=Thessaloniki fr=Thessalonique es=Salónica; Piraeus nl,de=Piräus
GR Crete nl=Kreta de=Kreta fr=Crète es=Creta; Lesbos; Corfu nl=Korfoe de=Korfu fr=Corfou es=Corfú; Rhodes nl=Rhodos de=Rhodos es=Rodas
CY Nicosia de=Nikosia fr=Nicosie; Limassol
DK Copenhagen nl=Kopenhagen de=Kopenhagen fr=Copenhague es=Copenhague; Aarhus; Odense; Aalborg
SE Stockholm es=Estocolmo; Gothenburg nl=Göteborg de=Göteborg fr=Göteborg es=Gotemburgo; Malmö en=Malmo/Malmö; Uppsala
NO Oslo; Bergen; Trondheim; Stavanger; Lillehammer; Tromsø; Utøya
FI Helsinki; Turku; Tampere; Espoo
IS Reykjavik es=Reikiavik
PL Warsaw nl=Warschau de=Warschau fr=Varsovie es=Varsovia; Kraków en=Krakow/Cracow/Kraków nl=Krakau de=Krakau fr=Cracovie es=Cracovia
PL Gdańsk en=Gdansk nl=Gdansk/Dantzig de=Danzig/Gdansk fr=Gdansk; Wrocław en=Wroclaw nl=Wroclaw de=Breslau; Poznań en=Poznan nl=Poznan de=Posen; Łódź en=Lodz nl=Lodz de=Lodz
PL Katowice; Auschwitz; Szczecin de=Stettin; Lublin; Bialystok; Silesia nl=Silezië de=Schlesien fr=Silésie
CZ Prague nl=Praag de=Prag es=Praga; Brno de=Brünn; Ostrava; Pilsen; Bohemia nl=Bohemen de=Böhmen fr=Bohême; Moravia nl=Moravië de=Mähren fr=Moravie
SK Bratislava; Košice en=Kosice nl=Kosice
HU Budapest nl=Boedapest; Debrecen; Szeged
RO Bucharest nl=Boekarest de=Bukarest fr=Bucarest es=Bucarest; Timisoara nl=Timisoara de=Temeswar; Cluj; Constanta
RO Transylvania nl=Transsylvanië de=Siebenbürgen fr=Transylvanie
BG Sofia nl,de=Sofia es=Sofía; Plovdiv; Varna; Burgas
RS Belgrade nl=Belgrado de=Belgrad es=Belgrado; Novi Sad; Vojvodina
HR Zagreb; Split; Dubrovnik; Vukovar; Rijeka
SI Ljubljana de=Laibach/Ljubljana es=Liubliana; Maribor
BA Sarajevo; Mostar; Srebrenica; Banja Luka; Tuzla
ME Podgorica
MK Skopje
AL Tirana; Vlore
XK Pristina nl=Pristina/Prishtina; Mitrovica
MD Chisinau nl=Chisinau/Kisjinev; Transnistria nl=Transnistrië de=Transnistrien fr=Transnistrie
UA Kyiv en=Kyiv/Kiev nl=Kiev/Kyiv de=Kiew/Kyjiw fr=Kiev/Kyiv es=Kiev/Kyiv; Kharkiv en=Kharkiv/Kharkov nl=Charkov/Charkiv de=Charkiw/Charkow; Odessa nl=Odessa/Odesa
UA Donetsk nl=Donetsk de=Donezk; Luhansk en=Luhansk/Lugansk nl=Loegansk/Loehansk de=Luhansk; Mariupol nl=Marioepol de=Mariupol fr=Marioupol
UA Lviv de=Lemberg/Lwiw; Chernobyl nl=Tsjernobyl de=Tschernobyl fr=Tchernobyl es=Chernóbil; Donbas en=Donbas/Donbass nl=Donbas/Donbass
UA Crimea nl=Krim de=Krim fr=Crimée es=Crimea; Kherson nl=Cherson de=Cherson
BY Minsk; Brest-Litovsk; Gomel
RU Moscow nl=Moskou de=Moskau fr=Moscou es=Moscú
RU Saint Petersburg en=St. Petersburg/Saint Petersburg/Leningrad nl=Sint-Petersburg/St. Petersburg/Leningrad de=St. Petersburg/Sankt Petersburg/Leningrad fr=Saint-Pétersbourg/Leningrad es=San Petersburgo/Leningrado
RU Grozny nl=Grozny fr=Grozny; Beslan; Sochi nl=Sotsji de=Sotschi fr=Sotchi; Vladivostok nl=Vladivostok de=Wladiwostok; Volgograd nl=Wolgograd/Stalingrad
RU Kazan; Novosibirsk; Yekaterinburg nl=Jekaterinenburg de=Jekaterinburg; Murmansk nl=Moermansk; Kaliningrad; Rostov; Samara
RU Siberia nl=Siberië de=Sibirien fr=Sibérie es=Siberia; Chechnya nl=Tsjetsjenië de=Tschetschenien fr=Tchétchénie es=Chechenia
RU Dagestan; Ingushetia nl=Ingoesjetië de=Inguschetien fr=Ingouchie
EE Tallinn; Tartu
LV Riga
LT Vilnius nl=Vilnius es=Vilna; Kaunas
MT Valletta fr=La Valette es=La Valeta
TR Ankara; Istanbul nl=Istanbul/Istanboel es=Estambul; Izmir; Antalya; Adana; Diyarbakir; Gaziantep; Bursa; Trabzon; Bodrum
GE Tbilisi nl=Tbilisi de=Tiflis fr=Tbilissi es=Tiflis; Abkhazia nl=Abchazië de=Abchasien fr=Abkhazie
GE South Ossetia nl=Zuid-Ossetië de=Südossetien fr=Ossétie du Sud
AM Yerevan nl=Jerevan de=Jerewan/Eriwan fr=Erevan es=Ereván
AZ Baku nl=Bakoe fr=Bakou es=Bakú; Nagorno-Karabakh nl=Nagorno-Karabach de=Bergkarabach fr=Haut-Karabakh
`
