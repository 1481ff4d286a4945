/** Cities and countries that datelines name, as the seven languages write them. It need not be complete: other rules find the rest. */

const PLACES = `
Aalst Abidjan Abuja Accra Aken Alexandria Algiers Alger Almere Amiens Amman Amsterdam Ankara
Antwerpen Anvers Antwerp Arnhem Arlon Aarlen Assen Athene Athens Athen Athènes Atlanta Bagdad Baghdad Bamako
Bangkok Barcelona Basel Bâle Bastogne Beijing Beiroet Beirut Beyrouth Belfast Belgrado Belgrade Bergen Berlijn
Berlin Berlino Berlín Berlim Bern Bilbao Birmingham Bogota Bogotá Bologna Bonn Bordeaux Boston Brasilia Brasília
Bratislava Breda Bremen Brugge Bruges Brussel Brussels Bruxelles Brüssel Bruselas Bruxelas Budapest Boedapest
Bukarest Boekarest Bucharest Caïro Cairo Kairo Calais Canberra Caracas Casablanca Charleroi Chicago Damascus
Damaskus Dakar Delft Denderleeuw Dendermonde Deinze Detroit Dhaka Dinant Doha Dortmund Dresden Dubai Dublin
Duinkerke Düsseldorf Edinburgh Eindhoven Enschede Essen Eupen Firenze Florence Frankfurt Gaza Geel Genève Geneva Genf
Genk Genova Gent Gand Ghent Ginebra Glasgow Goma Graz Grenoble Groningen Guatemala Haarlem Halle Hamburg Hannover
Hanoi Harare Hasselt Havana Helsinki Hiroshima Houston Ieper Ypres Islamabad Istanboel Istanbul Izegem Jakarta
Jeruzalem Jerusalem Jérusalem Johannesburg Kaapstad Kabul Kaboel Kampala Karachi Keulen Köln Khartoem Khartoum
Kiev Kyiv Kiew Kigali Kinshasa Knokke Kopenhagen Copenhagen Copenhague Kortrijk Courtrai Krakau Lagos Lausanne
Leeds Leeuwarden Leiden Leipzig Leuven Louvain Lier Lille Rijsel Lima Linz Lissabon Lisbon Lisboa Lisbonne
Liverpool Ljubljana Lokeren Londen London Londres Londra Luik Liège Lüttich Luxemburg Luxembourg Lyon Maastricht
Madrid Málaga Manchester Manila Marseille Mechelen Malines Melbourne Miami Milaan Milano Milan Minsk Moermansk
Mons Montevideo Montreal Montréal München Munich Moskou Moskau Moscow Moscou Moscú Mosca Moscovo Moskva Mumbai
Münster Nairobi Namen Namur Nancy Nantes Napels Napoli Nice Nicosia Nijmegen Ninove Odessa Oostende Ostende
Oslo Ottawa Oudenaarde Parijs Paris Parigi París Peking Pekin Philadelphia Porto Praag Prague Prag Praga
Pretoria Quito Rabat Rennes Reykjavik Riga Rome Roma Rom Roeselare Ronse Rostock Rotterdam Rouen Salzburg
Santiago Sarajevo Schaarbeek Seattle Seoul Sevilla Seville Shanghai Singapore Singapur Skopje Sofia Stockholm
Straatsburg Strasbourg Straßburg Strassburg Stuttgart Sydney Taipei Tallinn Tbilisi Teheran Tehran Téhéran
Tienen Tirana Tokio Tokyo Toulouse Torino Toronto Tripoli Tripolis Tunis Turnhout Turijn Utrecht Valencia
Vancouver Vaticaanstad Venetië Venezia Verviers Vilnius Vilvoorde Warschau Warsaw Varsovie Varsovia Washington
Waver Wavre Wellington Wenen Wien Vienna Vienne Viena Wuhan Yangon Zagreb Zaventem Zottegem Zürich Zurich
Zwolle Coimbra Braga Faro Recife Salvador Curitiba Bari Palermo Catania Cagliari Trieste Verona Zaragoza Murcia
Granada Córdoba Vigo Oviedo Zeebrugge Blankenberge Veurne Diksmuide Poperinge Tielt Waregem Aalter Eeklo Wetteren
Temse Boom Mol Herentals Hoogstraten Maaseik Bilzen Tongeren Landen Aarschot Diest Asse Ukkel Anderlecht Molenbeek
Elsene Doornik Bergen Moeskroen Spa Malmedy Leopoldstad Elisabethstad Stanleystad Terneuzen Vlissingen Middelburg
Tilburg Roosendaal Helmond Venlo Roermond Heerlen Zaandam Hilversum Amersfoort Apeldoorn Deventer Hengelo Emmen Lelystad
`

/** Names of more than one word, or with a mark in them. */
const LONGER_PLACES = `
addis abeba | baden-baden | buenos aires | cape town | den bosch | den haag | the hague |
la haye | la haya | los angeles | new york | new delhi | new orleans | neu-delhi | hong kong |
kuala lumpur | la paz | le havre | mexico city | mexico-stad | ciudad de méxico | rio de janeiro |
san francisco | san salvador | san josé | são paulo | santo domingo | saint-étienne |
sint-niklaas | sint-truiden | sint-petersburg | st. petersburg | saint-pétersbourg | tel aviv |
vatican city | città del vaticano | cité du vatican | frankfurt am main | la louvière |
porto alegre | belo horizonte | heist-op-den-berg | louvain-la-neuve | 's-gravenhage |
's-hertogenbosch | ’s-hertogenbosch
`

/** Countries stand where a city could. */
const COUNTRIES = `
België Belgique Belgium Belgien Nederland Netherlands Niederlande Duitsland Duitschland Germany Deutschland Allemagne
Frankrijk France Frankreich Spanje España Spain Spanien Espagne Italië Italia Italy Italien Italie Portugal Engeland
England Ierland Ireland Irland Schotland Scotland Rusland Russia Russland Russie Oekraïne Ukraine Polen Poland Pologne
Turkije Turkey Türkei Turquie Griekenland Greece Griechenland Grèce Oostenrijk Austria Österreich Autriche Zwitserland
Switzerland Schweiz Suisse Suiza Svizzera Zweden Sweden Schweden Suède Noorwegen Norway Norwegen Norvège Denemarken
Denmark Dänemark Danemark Finland Finnland Finlande IJsland Iceland Luxemburg China Chine Japan Japon India Indien Inde
Israël Israel Syrië Syria Syrien Syrie Irak Iran Egypte Egypt Ägypten Marokko Morocco Maroc Congo Rwanda Burundi Canada
Brazilië Brazil Brasil Brasilien Mexico México Argentinië Argentina Argentinien Australië Australia Australien Tunesië
`

const places: ReadonlySet<string> = new Set([
  ...PLACES.toLowerCase().trim().split(/\s+/),
  ...COUNTRIES.toLowerCase().trim().split(/\s+/),
  ...LONGER_PLACES.trim().split(/\s*\|\s*/),
])

/** Whether `name` is a city of the list, in any case: `Brussel`, `DEN HAAG`. */
export function isPlace(name: string): boolean {
  return places.has(name.toLowerCase())
}
