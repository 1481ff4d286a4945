/** What newspapers call countries besides the names of the package, and states that are no more. */

/** `read-places.ts` explains the form of a line; the first name is the label. */
export const moreCountryNames = `
US nl=Verenigde Staten/Verenigde Staten van Amerika/VS/V.S./USA/U.S.A./Amerika en=United States/United States of America/USA/U.S.A./US/U.S./America de=Vereinigte Staaten/USA/Amerika/Vereinigten Staaten fr=États-Unis/Etats-Unis/USA es=Estados Unidos/EEUU/EE.UU.
GB nl=Verenigd Koninkrijk/Groot-Brittannië/VK en=United Kingdom/Britain/Great Britain/UK/U.K. de=Großbritannien/Vereinigtes Königreich/Grossbritannien fr=Royaume-Uni/Grande-Bretagne es=Reino Unido/Gran Bretaña
NL nl=Nederland/Holland en=Netherlands/Holland de=Niederlande/Niederlanden/Holland fr=Pays-Bas/Hollande es=Países Bajos/Holanda
CN nl=China/Volksrepubliek China en=China de=China
RU nl=Rusland en=Russia/Russian Federation de=Russland/Rußland
CD nl=Congo-Kinshasa/Congo/Democratische Republiek Congo/Zaïre/Belgisch-Congo/Kongo en=Congo-Kinshasa/Congo/Democratic Republic of the Congo/Zaire/Belgian Congo de=Demokratische Republik Kongo/Kongo/Zaire fr=Congo-Kinshasa/Congo/République démocratique du Congo/Zaïre/RDC/Congo belge es=República Democrática del Congo/Zaire
CG nl=Congo-Brazzaville en=Congo-Brazzaville/Republic of the Congo de=Republik Kongo fr=Congo-Brazzaville/République du Congo es=Congo-Brazzaville
CI nl=Ivoorkust en=Ivory Coast/Côte d'Ivoire/Cote d'Ivoire de=Elfenbeinküste fr=Côte d'Ivoire/Côte-d'Ivoire
KR nl=Zuid-Korea en=South Korea de=Südkorea fr=Corée du Sud es=Corea del Sur
KP nl=Noord-Korea en=North Korea de=Nordkorea fr=Corée du Nord es=Corea del Norte
SY nl=Syrië en=Syria de=Syrien fr=Syrie es=Siria
IR nl=Iran/Perzië en=Iran/Persia de=Iran/Persien fr=Iran es=Irán
LA nl=Laos en=Laos de=Laos fr=Laos es=Laos
BN nl=Brunei en=Brunei de=Brunei fr=Brunei es=Brunéi
MD nl=Moldavië/Moldova en=Moldova de=Republik Moldau/Moldawien/Moldau fr=Moldavie es=Moldavia
FM nl=Micronesië en=Micronesia de=Mikronesien fr=Micronésie es=Micronesia
TW nl=Taiwan en=Taiwan de=Taiwan fr=Taïwan/Taiwan
TZ nl=Tanzania en=Tanzania de=Tansania fr=Tanzanie
MK nl=Noord-Macedonië/Macedonië en=North Macedonia/Macedonia de=Nordmazedonien/Mazedonien fr=Macédoine du Nord/Macédoine es=Macedonia del Norte/Macedonia
BA nl=Bosnië-Herzegovina/Bosnië en=Bosnia and Herzegovina/Bosnia-Herzegovina/Bosnia de=Bosnien-Herzegowina/Bosnien und Herzegowina/Bosnien fr=Bosnie-Herzégovine/Bosnie es=Bosnia y Herzegovina/Bosnia
CZ nl=Tsjechië/Tsjechische Republiek en=Czech Republic/Czechia de=Tschechien/Tschechische Republik fr=Tchéquie/République tchèque es=República Checa/Chequia
VA nl=Vaticaanstad/Vaticaan/Heilige Stoel en=Vatican City/Vatican/Holy See de=Vatikanstadt/Vatikan fr=Vatican/Saint-Siège es=Vaticano/Ciudad del Vaticano/Santa Sede
BY nl=Belarus/Wit-Rusland en=Belarus/Byelorussia de=Belarus/Weißrussland/Weissrussland fr=Biélorussie/Bélarus es=Bielorrusia
MM nl=Myanmar/Birma en=Myanmar/Burma de=Myanmar/Burma/Birma fr=Myanmar/Birmanie es=Myanmar/Birmania
LK nl=Sri Lanka/Ceylon en=Sri Lanka/Ceylon de=Sri Lanka/Ceylon fr=Sri Lanka/Ceylan
ZW nl=Zimbabwe/Rhodesië en=Zimbabwe/Rhodesia de=Simbabwe/Rhodesien fr=Zimbabwe/Rhodésie
HK nl=Hongkong/Hong Kong en=Hong Kong de=Hongkong/Hong Kong fr=Hong Kong es=Hong Kong
TL nl=Oost-Timor/Timor-Leste en=East Timor/Timor-Leste de=Osttimor fr=Timor oriental/Timor-Leste es=Timor Oriental/Timor-Leste
GN nl=Guinee/Guinea en=Guinea de=Guinea fr=Guinée es=Guinea
GM nl=Gambia en=Gambia/The Gambia de=Gambia fr=Gambie es=Gambia
AE nl=Verenigde Arabische Emiraten/Emiraten en=United Arab Emirates/UAE de=Vereinigte Arabische Emirate/Vereinigten Arabischen Emirate/Vereinigten Arabischen Emiraten fr=Émirats arabes unis/Emirats arabes unis es=Emiratos Árabes Unidos/Emiratos
SZ nl=Eswatini/Swaziland en=Eswatini/Swaziland de=Eswatini/Swasiland fr=Eswatini/Swaziland
TR nl=Turkije en=Turkey/Türkiye de=Türkei fr=Turquie es=Turquía
PS nl=Palestina en=Palestine/Palestinian Territories de=Palästina fr=Palestine es=Palestina
KG nl=Kirgizië/Kirgizstan en=Kyrgyzstan de=Kirgisistan/Kirgistan fr=Kirghizistan es=Kirguistán
RO nl=Roemenië en=Romania/Rumania de=Rumänien
CV nl=Kaapverdië en=Cape Verde de=Kap Verde fr=Cap-Vert
RW nl=Rwanda/Ruanda en=Rwanda de=Ruanda
SK nl=Slowakije/Slovakije en=Slovakia de=Slowakei fr=Slovaquie
FK nl=Falklandeilanden/Falklands en=Falkland Islands/Falklands de=Falklandinseln/Falklands fr=îles Malouines/Malouines es=Islas Malvinas/Malvinas
DE nl=Duitsland/West-Duitsland/Bondsrepubliek en=Germany/West Germany de=Deutschland/Westdeutschland/Bundesrepublik fr=Allemagne/Allemagne de l'Ouest es=Alemania
GE nl=Georgië en=Georgia de=Georgien
GD nl=Grenada en=Grenada de=Grenada fr=la Grenade es=-
DM nl=Dominica en=Dominica de=Dominica fr=- es=Dominica
MU nl=Mauritius en=Mauritius de=Mauritius fr=île Maurice es=Mauricio
BB nl=Barbados en=Barbados de=Barbados fr=Barbade
IM nl=- en=Isle of Man
NF nl=- en=Norfolk Island
MF nl=- en=- de=- fr=- es=-
SX nl=Sint-Maarten/Sint Maarten en=Sint Maarten de=Sint Maarten fr=- es=-
VG nl=Britse Maagdeneilanden en=British Virgin Islands
VI nl=Amerikaanse Maagdeneilanden en=U.S. Virgin Islands
TN es=Túnez
KM nl=Comoren en=Comoros/Comoro Islands
SU nl=Sovjet-Unie/Sovjetunie/USSR/U.S.S.R. en=Soviet Union/USSR/U.S.S.R. de=Sowjetunion/UdSSR fr=Union soviétique/URSS/U.R.S.S. es=Unión Soviética/URSS
YU nl=Joegoslavië en=Yugoslavia de=Jugoslawien fr=Yougoslavie es=Yugoslavia
XC nl=Tsjechoslowakije/Tsjecho-Slowakije/Tsjechoslovakije en=Czechoslovakia de=Tschechoslowakei fr=Tchécoslovaquie es=Checoslovaquia
DD nl=DDR/Oost-Duitsland en=East Germany/GDR de=DDR/Ostdeutschland fr=RDA/Allemagne de l'Est es=RDA
`
