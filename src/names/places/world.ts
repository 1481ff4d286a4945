/** Asia, Africa, the Americas, Oceania and what is wider than a country, as five languages call them. */

/** See `read-places.ts` for how a line is written. */
export const world = `
-- Europe nl=Europa de=Europa es=Europa; Asia nl=Azië de=Asien fr=Asie es=Asia; Africa nl=Afrika de=Afrika fr=Afrique es=África
-- South America nl=Zuid-Amerika de=Südamerika fr=Amérique du Sud es=Sudamérica/América del Sur
-- North America nl=Noord-Amerika de=Nordamerika fr=Amérique du Nord es=Norteamérica/América del Norte
-- Latin America nl=Latijns-Amerika de=Lateinamerika fr=Amérique latine es=América Latina/Latinoamérica
-- Central America nl=Midden-Amerika/Centraal-Amerika de=Mittelamerika/Zentralamerika fr=Amérique centrale es=Centroamérica
-- Oceania nl=Oceanië de=Ozeanien fr=Océanie es=Oceanía; Middle East nl=Midden-Oosten de=Nahost/Naher Osten/Nahen Osten fr=Moyen-Orient/Proche-Orient es=Oriente Medio/Oriente Próximo
-- Scandinavia nl=Scandinavië de=Skandinavien fr=Scandinavie es=Escandinavia; Benelux; Eastern Europe nl=Oost-Europa de=Osteuropa fr=Europe de l'Est es=Europa del Este
-- Western Europe nl=West-Europa de=Westeuropa fr=Europe occidentale es=Europa Occidental
-- Balkans nl=Balkan de=Balkan fr=Balkans es=Balcanes; Caucasus nl=Kaukasus de=Kaukasus fr=Caucase es=Cáucaso
-- Caribbean nl=Caraïben de=Karibik fr=Caraïbes es=Caribe; Sahel; Sahara
-- Kurdistan nl=Koerdistan; Kashmir nl=Kasjmir de=Kaschmir fr=Cachemire es=Cachemira
-- Alps nl=Alpen de=Alpen fr=Alpes es=Alpes; Himalaya; North Sea nl=Noordzee de=Nordsee fr=mer du Nord es=mar del Norte
-- Baltic Sea nl=Oostzee de=Ostsee fr=mer Baltique es=mar Báltico; Black Sea nl=Zwarte Zee de=Schwarzes Meer/Schwarzen Meer fr=mer Noire es=mar Negro
-- Mediterranean nl=Middellandse Zee de=Mittelmeer fr=Méditerranée es=Mediterráneo; Persian Gulf nl=Perzische Golf de=Persischer Golf fr=golfe Persique es=golfo Pérsico
US Washington en=Washington/Washington DC nl=Washington; New York nl=New York es=Nueva York; Los Angeles es=Los Ángeles; Chicago; Houston; Philadelphia fr=Philadelphie es=Filadelfia
US Phoenix; San Antonio; San Diego; Dallas; San Francisco; Boston; Detroit; Seattle; Denver; Miami; Atlanta; Las Vegas
US Baltimore; Minneapolis; Cleveland; Pittsburgh; New Orleans es=Nueva Orleans; St. Louis; Salt Lake City; Cincinnati; Milwaukee
US Memphis; Nashville; Charlotte; Charleston; Oklahoma City; Kansas City; Honolulu; Orlando; Tampa; Buffalo; Hollywood; Silicon Valley
US Manhattan; Brooklyn; Charlottesville; Guantánamo nl=Guantánamo/Guantanamo en=Guantanamo/Guantanamo Bay; Pearl Harbor; Fort Worth
US California nl=Californië de=Kalifornien fr=Californie; Texas; Florida fr=Floride; Alaska; Hawaii nl=Hawaï/Hawaii de=Hawaii fr=Hawaï
US Louisiana fr=Louisiane es=Luisiana; Ohio; Michigan; Illinois; Pennsylvania fr=Pennsylvanie; New Jersey es=Nueva Jersey; Virginia fr=Virginie
US North Carolina fr=Caroline du Nord; South Carolina fr=Caroline du Sud; Tennessee; Kentucky; Alabama; Mississippi; Missouri
US Massachusetts; Connecticut; Maryland; Colorado; Arizona; Nevada; New Mexico; Utah; Oregon; Iowa; Kansas; Nebraska; Minnesota
US Wisconsin; Indiana; Arkansas; Montana; Wyoming; Idaho; North Dakota; South Dakota; Vermont; New Hampshire; Maine; Rhode Island; Delaware
US West Virginia; New England; Washington State
CA Ottawa; Toronto; Montreal fr=Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec fr=Québec
CA Ontario; Alberta; Manitoba; Saskatchewan; British Columbia nl=Brits-Columbia fr=Colombie-Britannique; Nova Scotia; Newfoundland
MX Mexico City nl=Mexico-Stad/Mexico City de=Mexiko-Stadt fr=Mexico es=Ciudad de México; Guadalajara; Tijuana; Ciudad Juárez; Monterrey; Acapulco; Cancún en=Cancun; Chiapas
GT Guatemala City nl=Guatemala-Stad
SV San Salvador
HN Tegucigalpa
NI Managua
CR San José en=-
PA Panama City nl=Panama-Stad
CU Havana de=Havanna fr=La Havane es=La Habana
HT Port-au-Prince es=Puerto Príncipe
DO Santo Domingo fr=Saint-Domingue; Punta Cana
JM Kingston
TT Port of Spain
PR San Juan
SR Paramaribo
CW Willemstad
AW Oranjestad
GY Georgetown
BR Brasília en=Brasilia nl=Brasilia de=Brasilia es=Brasilia; São Paulo en=Sao Paulo/São Paulo nl=São Paulo/Sao Paulo; Rio de Janeiro es=Río de Janeiro; Porto Alegre; Belo Horizonte; Recife; Manaus; Curitiba; Fortaleza; Bahia
AR Buenos Aires; Rosario; Mendoza; Ushuaia; Patagonia nl=Patagonië de=Patagonien fr=Patagonie
CL Santiago en=Santiago nl=Santiago/Santiago de Chile; Valparaíso en=Valparaiso
CO Bogotá en=Bogota nl=Bogota/Bogotá; Medellín en=Medellin; Cali; Cartagena; Barranquilla
PE Lima; Cuzco; Arequipa
EC Quito; Guayaquil
BO La Paz; Santa Cruz de la Sierra; Cochabamba
PY Asunción en=Asuncion
UY Montevideo; Punta del Este
VE Caracas; Maracaibo
CN Beijing en=Beijing/Peking nl=Peking/Beijing de=Peking fr=Pékin es=Pekín; Shanghai de=Schanghai/Shanghai es=Shanghái; Guangzhou en=Guangzhou/Canton nl=Guangzhou/Kanton; Shenzhen; Wuhan; Chongqing; Tianjin; Chengdu; Dalian
CN Nanjing nl=Nanking/Nanjing; Xi'an; Harbin; Ürümqi en=Urumqi; Tibet nl=Tibet es=Tíbet; Xinjiang; Lhasa; Kunming; Sichuan; Tiananmen
TW Taipei nl=Taipei
MN Ulaanbaatar en=Ulaanbaatar/Ulan Bator nl=Ulaanbaatar
JP Tokyo nl=Tokio de=Tokio es=Tokio; Osaka; Kyoto nl=Kioto/Kyoto es=Kioto; Hiroshima; Nagasaki; Kobe; Yokohama; Fukushima; Nagoya; Sapporo; Okinawa; Nagano
KR Seoul nl=Seoel/Seoul fr=Séoul es=Seúl; Busan en=Busan/Pusan; Incheon; Pyeongchang
KP Pyongyang nl=Pyongyang de=Pjöngjang
VN Hanoi nl=Hanoi fr=Hanoï es=Hanói; Ho Chi Minh City en=Ho Chi Minh City/Saigon nl=Ho Chi Minhstad/Saigon; Da Nang
TH Bangkok; Phuket; Pattaya; Chiang Mai
KH Phnom Penh
LA Vientiane
MM Yangon en=Yangon/Rangoon nl=Rangoon/Yangon; Naypyidaw; Mandalay
MY Kuala Lumpur; Penang
ID Jakarta nl=Jakarta/Djakarta es=Yakarta; Bali; Bandung nl=Bandung/Bandoeng; Surabaya nl=Soerabaja; Sumatra; Java; Borneo; Aceh nl=Atjeh; Papua; Lombok
PH Manila fr=Manille; Mindanao; Cebu
TL Dili
IN New Delhi en=New Delhi/Delhi nl=New Delhi/Delhi de=Neu-Delhi fr=New Delhi es=Nueva Delhi; Mumbai en=Mumbai/Bombay nl=Mumbai/Bombay de=Mumbai/Bombay; Calcutta en=Calcutta/Kolkata de=Kalkutta
IN Chennai en=Chennai/Madras nl=Chennai/Madras; Bangalore; Hyderabad; Bhopal; Ahmedabad; Gujarat; Punjab; Kerala; Goa; Amritsar
PK Islamabad; Karachi; Lahore; Peshawar; Rawalpindi; Quetta; Abbottabad; Waziristan
BD Dhaka en=Dhaka/Dacca
LK Colombo
NP Kathmandu nl=Kathmandu/Katmandu fr=Katmandou es=Katmandú; Mount Everest
BT Thimphu
MV Malé
AF Kabul nl=Kabul/Kaboel fr=Kaboul; Kandahar; Kunduz nl=Kunduz/Kunduz; Jalalabad; Herat; Mazar-i-Sharif; Helmand; Uruzgan
KZ Astana en=Astana/Nur-Sultan; Almaty
UZ Tashkent nl=Tasjkent de=Taschkent fr=Tachkent; Samarkand
KG Bishkek nl=Bisjkek
TJ Dushanbe nl=Doesjanbe
TM Ashgabat
IR Tehran en=Tehran/Teheran nl=Teheran de=Teheran fr=Téhéran es=Teherán; Isfahan; Mashhad; Shiraz; Natanz; Bushehr
IQ Baghdad nl=Bagdad de=Bagdad fr=Bagdad es=Bagdad; Basra nl=Basra de=Basra fr=Bassora es=Basora; Mosul nl=Mosul/Mosoel fr=Mossoul; Fallujah nl=Fallujah/Falluja; Kirkuk nl=Kirkuk/Kirkoek; Erbil; Tikrit; Najaf; Karbala nl=Kerbala/Karbala
SY Damascus de=Damaskus fr=Damas es=Damasco; Aleppo fr=Alep es=Alepo; Homs; Palmyra; Raqqa fr=Raqqa; Idlib; Kobani nl=Kobani; Latakia
LB Beirut nl=Beiroet fr=Beyrouth; Sidon
JO Amman
IL Jerusalem nl=Jeruzalem fr=Jérusalem es=Jerusalén; Tel Aviv; Haifa; Eilat; Nazareth
PS Gaza de=Gaza; Ramallah; Bethlehem; Hebron; Nablus; West Bank nl=Westelijke Jordaanoever/Westoever de=Westjordanland fr=Cisjordanie es=Cisjordania; Jenin; Rafah; Khan Younis
SA Riyadh nl=Riyad/Riyadh de=Riad fr=Riyad es=Riad; Mecca nl=Mekka de=Mekka fr=La Mecque es=La Meca; Medina; Jeddah nl=Djedda/Jeddah de=Dschidda
AE Dubai fr=Dubaï es=Dubái; Abu Dhabi fr=Abou Dhabi
QA Doha
KW Kuwait City nl=Koeweit-Stad
BH Manama
OM Muscat nl=Muscat fr=Mascate; Strait of Hormuz nl=Straat van Hormuz de=Straße von Hormus fr=détroit d'Ormuz
YE Sanaa en=Sanaa/Sana'a; Aden; Hodeidah
EG Cairo nl=Caïro de=Kairo fr=Le Caire es=El Cairo; Alexandria nl=Alexandrië fr=Alexandrie es=Alejandría; Luxor; Sinai nl=Sinaï; Suez; Sharm el-Sheikh; Gizeh en=Giza; Port Said
LY Tripoli de=Tripolis es=Trípoli; Benghazi de=Bengasi; Misrata; Sirte
TN Tunis nl=Tunis es=Túnez; Sousse; Carthage nl=Carthago
DZ Algiers nl=Algiers de=Algier fr=Alger es=Argel; Oran
MA Rabat; Casablanca; Marrakesh nl=Marrakech de=Marrakesch fr=Marrakech; Tangier nl=Tanger de=Tanger fr=Tanger; Fez; Agadir
SD Khartoum nl=Khartoem de=Khartum es=Jartum; Darfur nl=Darfur/Darfoer fr=Darfour; Port Sudan
SS Juba
ET Addis Ababa nl=Addis Abeba de=Addis Abeba fr=Addis-Abeba; Tigray
ER Asmara
SO Mogadishu nl=Mogadishu de=Mogadischu fr=Mogadiscio es=Mogadiscio; Puntland; Somaliland
KE Nairobi; Mombasa
UG Kampala; Entebbe
RW Kigali
BI Bujumbura
TZ Dar es Salaam; Zanzibar; Kilimanjaro; Dodoma
CD Kinshasa nl=Kinshasa/Leopoldstad; Lubumbashi; Goma; Kisangani; Kivu; Katanga; Bukavu; Matadi
CG Brazzaville
GA Libreville
CM Yaoundé en=Yaounde; Douala
CF Bangui
TD N'Djamena
NE Niamey
NG Lagos; Abuja; Kano; Port Harcourt; Biafra; Maiduguri
BF Ouagadougou
ML Bamako; Timbuktu nl=Timboektoe fr=Tombouctou; Gao
SN Dakar
GN Conakry
SL Freetown
LR Monrovia
CI Abidjan; Yamoussoukro
GH Accra; Kumasi
TG Lomé en=Lome
BJ Cotonou
AO Luanda
ZM Lusaka
ZW Harare; Bulawayo
MZ Maputo
MW Lilongwe
MG Antananarivo
NA Windhoek
BW Gaborone
ZA Johannesburg es=Johannesburgo; Cape Town nl=Kaapstad de=Kapstadt fr=Le Cap es=Ciudad del Cabo; Pretoria; Durban; Soweto; Sharpeville; Transvaal; Port Elizabeth
AU Canberra; Sydney es=Sídney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; New South Wales; Queensland; South Australia; Western Australia; Tasmania nl=Tasmanië de=Tasmanien fr=Tasmanie
NZ Wellington; Auckland; Christchurch
PG Port Moresby
FJ Suva
GL Nuuk
CL Easter Island nl=Paaseiland de=Osterinsel fr=île de Pâques es=Isla de Pascua
be Lille
`
