/** Belgium, the Netherlands and Luxembourg: their larger places, as five languages call them. */

/** See `read-places.ts` for how a line is written: `be` and `nl` begin lines of towns that the world hardly knows. */
export const lowCountries = `
BE Brussels nl=Brussel de=Brüssel fr=Bruxelles es=Bruselas; Antwerp nl,de=Antwerpen fr=Anvers es=Amberes
BE Ghent nl,de=Gent fr=Gand es=Gante; Charleroi; Liège nl=Luik de=Lüttich es=Lieja; Bruges nl=Brugge de=Brügge es=Brujas
BE Namur nl=Namen; Leuven de=Löwen fr=Louvain es=Lovaina; Mons nl=Bergen; Mechelen de=Mecheln fr=Malines es=Malinas
BE Aalst fr=Alost; Hasselt; Kortrijk fr=Courtrai; Ostend nl=Oostende de=Ostende fr=Ostende es=Ostende; Genk
be Tournai nl=Doornik; Sint-Niklaas fr=Saint-Nicolas; Seraing; Roeselare fr=Roulers; Verviers; Mouscron nl=Moeskroen
be Dendermonde fr=Termonde; Turnhout; Vilvoorde fr=Vilvorde; Lokeren; La Louvière; Sint-Truiden fr=Saint-Trond
BE Ypres nl=Ieper de=Ypern; Louvain-la-Neuve; Tongeren fr=Tongres; Oudenaarde fr=Audenarde; Zaventem; Halle fr=Hal
be Arlon nl=Aarlen; Bastogne nl=Bastenaken; Eupen; Dinant; Wavre nl=Waver; Nivelles nl=Nijvel; Tienen fr=Tirlemont
be Knokke; Knokke-Heist; Blankenberge; Zeebrugge fr=Zeebruges; Poperinge; Veurne fr=Furnes; Diksmuide fr=Dixmude; De Panne
be Waregem; Izegem; Menen fr=Menin; Wervik; Tielt; Torhout; Koksijde fr=Coxyde; Nieuwpoort fr=Nieuport; Middelkerke
be Eeklo; Zottegem; Geraardsbergen fr=Grammont; Ninove; Wetteren; Deinze; Aalter; Zelzate; Beveren; Temse; Denderleeuw
be Herentals; Hoogstraten; Mol; Geel; Lier; Boom; Heist-op-den-Berg; Brasschaat; Schoten; Mortsel; Kapellen; Westerlo
be Bilzen; Maaseik; Maasmechelen; Lommel; Beringen; Houthalen; Heusden-Zolder; Diepenbeek; Genappe nl=Genepiën
be Aarschot; Diest; Asse; Dilbeek; Grimbergen; Tervuren; Overijse; Machelen; Merchtem; Londerzeel; Ternat; Landen
be Anderlecht; Schaerbeek nl=Schaarbeek; Ixelles nl=Elsene; Uccle nl=Ukkel; Molenbeek; Sint-Jans-Molenbeek fr=Molenbeek-Saint-Jean
be Etterbeek; Evere; Saint-Gilles nl=Sint-Gillis; Auderghem nl=Oudergem; Laeken nl=Laken; Linkebeek
be Herstal; Huy nl=Hoei; Spa; Malmedy; Marcinelle; Marche-en-Famenne; Libramont; Durbuy; Philippeville; Couvin; Chimay
be Ath nl=Aat; Soignies nl=Zinnik; Binche; Waterloo; Braine-l'Alleud nl=Eigenbrakel; Enghien nl=Edingen; Gembloux; Virton
be Ronse fr=Renaix; Doel; Kleine-Brogel; Peer; Ham; Bree; Wezembeek-Oppem; Sint-Genesius-Rode fr=Rhode-Saint-Genèse
be Sint-Katelijne-Waver; Boechout; Edegem; Hoboken; Deurne; Merksem; Berchem; Borgerhout; Willebroek; Puurs; Bornem
BE Flanders nl=Vlaanderen de=Flandern fr=Flandre es=Flandes; Wallonia nl=Wallonië de=Wallonien fr=Wallonie es=Valonia
BE West Flanders nl=West-Vlaanderen de=Westflandern fr=Flandre-Occidentale es=Flandes Occidental
BE East Flanders nl=Oost-Vlaanderen de=Ostflandern fr=Flandre-Orientale es=Flandes Oriental
BE Flemish Brabant nl=Vlaams-Brabant de=Flämisch-Brabant fr=Brabant flamand
BE Walloon Brabant nl=Waals-Brabant de=Wallonisch-Brabant fr=Brabant wallon; Hainaut nl=Henegouwen de=Hennegau
BE Ardennes nl=Ardennen de=Ardennen es=Ardenas
NL Amsterdam es=Ámsterdam; Rotterdam es=Róterdam; The Hague nl=Den Haag/'s-Gravenhage de=Den Haag fr=La Haye es=La Haya
NL Utrecht; Eindhoven; Tilburg; Groningen fr=Groningue es=Groninga; Almere; Breda; Nijmegen de=Nimwegen fr=Nimègue es=Nimega
NL Enschede; Apeldoorn; Haarlem; Arnhem; Zaanstad; Amersfoort; Den Bosch/'s-Hertogenbosch fr=Bois-le-Duc
NL Hoofddorp; Maastricht; Leiden fr=Leyde; Dordrecht; Zoetermeer; Zwolle; Deventer; Delft; Alkmaar; Heerlen; Venlo
NL Leeuwarden; Hilversum; Roosendaal; Oss; Schiedam; Spijkenisse; Helmond; Vlaardingen; Almelo; Gouda; Zaandam; Lelystad
nl Bergen op Zoom; Hengelo; Ede; Veenendaal; Katwijk; Zeist; Nieuwegein; Roermond; Doetinchem; Terneuzen; Middelburg
nl Vlissingen en=Flushing fr=Flessingue; Den Helder; Hoorn; Purmerend; Capelle aan den IJssel; Assen; Emmen; Hoogeveen
nl Heerenveen; Sneek; Drachten; Harlingen; Franeker; Dokkum; Delfzijl; Veendam; Stadskanaal; Winschoten; Meppel; Coevorden
nl Kampen; Steenwijk; Hardenberg; Raalte; Oldenzaal; Haaksbergen; Winterswijk; Zutphen; Lochem; Doesburg; Wageningen; Tiel
nl Culemborg; Barneveld; Harderwijk; Ermelo; Nunspeet; Elburg; Putten; Nijkerk; Urk; Dronten; Emmeloord; Zeewolde
nl Soest; Baarn; Bussum; Huizen; Naarden; Laren; Woerden; IJsselstein; Houten; Bilthoven; Driebergen; Rhenen; Maarssen
nl Amstelveen; Haarlemmermeer; Heemskerk; Beverwijk; IJmuiden; Velsen; Zandvoort; Heemstede; Volendam; Edam; Enkhuizen; Medemblik
nl Schagen; Heerhugowaard; Castricum; Uithoorn; Aalsmeer; Texel; Terschelling; Vlieland; Ameland; Schiermonnikoog
nl Rijswijk; Voorburg; Leidschendam; Wassenaar; Scheveningen; Noordwijk; Lisse; Hillegom; Alphen aan den Rijn; Bodegraven
nl Waddinxveen; Pijnacker; Naaldwijk; Maassluis; Hellevoetsluis; Ridderkerk; Barendrecht; Zwijndrecht; Gorinchem; Papendrecht
nl Sliedrecht; Middelharnis; Goes; Zierikzee; Hulst; Sluis; Tholen; Oosterhout; Waalwijk; Etten-Leur; Zevenbergen; Rucphen
nl Best; Veldhoven; Geldrop; Valkenswaard; Boxtel; Uden; Veghel; Cuijk; Boxmeer; Deurne; Vught; Kaatsheuvel; Oirschot
nl Weert; Sittard; Geleen; Kerkrade; Valkenburg; Landgraaf; Brunssum; Venray; Horst; Gennep; Echt; Stein; Oosterbeek
nl Duiven; Zevenaar; Wijchen; Beuningen; Elst; Bemmel; Renkum; Overbetuwe; Berkelland; Borculo; Groenlo; Ulft; Rijssen; Nijverdal
nl Holten; Goor; Delden; Borne; Losser; Ommen; Dalfsen; Vriezenveen; Tubbergen; Denekamp; Schiphol; Varsseveld; Aalten; Markelo
NL North Holland nl=Noord-Holland de=Nordholland fr=Hollande-Septentrionale es=Holanda Septentrional
NL South Holland nl=Zuid-Holland de=Südholland fr=Hollande-Méridionale es=Holanda Meridional
NL North Brabant nl=Noord-Brabant de=Nordbrabant fr=Brabant-Septentrional; Zeeland de=Seeland fr=Zélande es=Zelanda
NL Friesland fr=Frise es=Frisia; Drenthe; Overijssel; Gelderland fr=Gueldre; Flevoland; Twente; Achterhoek; Veluwe
NL Randstad; Betuwe; Zeeuws-Vlaanderen; Waddenzee en=Wadden Sea fr=mer des Wadden
LU Esch-sur-Alzette
`
