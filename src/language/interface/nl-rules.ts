/** What each rule of the report is about, in Dutch. */
import type { RuleMeanings } from './report-texts.js'

export const dutchRules: RuleMeanings = {
  empty: 'Het bestand bevat geen tekst.',
  binary: 'Het bestand is geen tekst.',
  unreadable: 'Het bestand kon niet worden geopend of gelezen.',
  'file-name': 'De naam van het bestand, of van een map waarin het ligt, is geen UTF-8.',
  'twin-name':
    'De naam van het bestand, of van een map waarin het ligt, verschilt van die van een ander alleen in hoe de accenten zijn opgeslagen.',
  unparsable: 'De tekst kon niet worden ontleed: een fout van Pressmark.',
  damaged:
    'Een document kon niet worden geopend: het is beschadigd, vergrendeld of van een andere soort dan zijn naam zegt.',
  'too-many':
    'Een lijst in een artikel is langer dan waarvoor pagina’s kunnen worden gemaakt: de rest is tekst.',
  'crowded-file':
    'Een bestand heeft meer records dan er artikelen in passen: het is een lijst van iets anders, en staat in quarantaine.',
  'closed-folder': 'Een map kon niet worden geopend: wat erin ligt, staat niet in het archief.',
  'unread-kind':
    'Bestanden van soorten die niet worden gelezen: wat erin staat, is niet in het archief.',
  encoding: 'Het bestand is geen UTF-8; een andere codering werd herkend.',
  'encoding-unsure': 'Het bestand is geen UTF-8, en kan in een van twee coderingen staan.',
  'encoding-contradicted':
    'De bytes van het bestand staan niet in de codering die het, of zijn map, opgeeft.',
  bom: 'Het bestand begint met een byte order mark.',
  invisible: 'Tekens zonder breedte of zachte afbreekstreepjes werden weggelaten.',
  mojibake: 'UTF-8 die ooit als Windows-1252 was gelezen, werd hersteld.',
  'character-reference': 'Tekenverwijzingen van HTML in een ruwe tekst werden omgezet.',
  'hidden-comment':
    'Opmerkingen in de bron die voor geen lezer bedoeld waren (<!-- … -->, {% comment %}), werden weggelaten.',
  'link-numbers':
    'De nummers die een tekstbrowser (lynx -dump) voor links zette, en zijn lijst van hun adressen, werden weggelaten.',
  'feed-markup': 'HTML-tags in de tekst van een feed werden weggelaten.',
  'no-text-layer':
    'Een PDF bevat geen tekst die te lezen is: hij werd gescand, of verbergt zijn letters.',
  'pages-without-text':
    'Pagina’s van een PDF bevatten geen tekst: wat een afbeelding daar toont, wordt niet gepubliceerd.',
  'unreadable-letters':
    'Letters van een document konden niet worden bepaald: de lettertypen zeggen niet welke het zijn.',
  'document-parts':
    'Afbeeldingen, opmerkingen, koppen van pagina’s en verborgen of gewiste tekst van een document worden niet gepubliceerd.',
  'twin-document':
    'Een document ligt naast een bestand met dezelfde naam: dat wordt gelezen, het document blijft ongemoeid.',
  'bad-date': 'Een datum die niet in de kalender staat, werd ingekort tot het geldige deel.',
  'unread-date': 'Een datumveld bevat iets dat niet als datum kon worden gelezen.',
  'date-placeholder':
    'De datum is een dag die systemen schrijven waar er geen was ingevuld, of ligt te ver weg.',
  'date-order':
    'Dag en maand van een datum in cijfers konden elk van beide zijn; andere aanwijzingen gaven de doorslag.',
  'short-year':
    'Het jaar heeft twee cijfers of ontbreekt; een regel of een andere aanwijzing bepaalde welk het is.',
  weekday: 'De weekdag hoort niet bij de datum.',
  'month-mismatch': 'De aanhef noemt een andere maand dan de datumregel.',
  'header-month': 'De maand in de aanhef bestaat niet.',
  'date-conflict': 'Twee plaatsen van een bron geven verschillende datums.',
  'date-from-path': 'De enige datum is die in het pad of de bestandsnaam.',
  'date-in-headline': 'De enige datum staat aan het eind van de kop; hij is daar weggenomen.',
  'date-of-series':
    'De enige datum is die van notulen of een overzicht, in de kop; hij is daar weggenomen.',
  'date-at-end': 'De enige datum staat onder de tekst; hij is daar weggenomen.',
  'line-left': 'Een regel die op een datum, een tijd of een bron lijkt, is in de tekst gebleven.',
  'dateline-unknown':
    'Een woord in hoofdletters voor een streepje is als plaats genomen; geen lijst kent het.',
  'no-date': 'Er werd geen datum gevonden: het artikel is ongedateerd gepubliceerd.',
  future: 'De datum ligt na vandaag. Alleen op de terminal getoond.',
  'no-time': 'De tijd van publicatie is niet bekend.',
  'time-without-day':
    'Er staat een tijd in de bron, maar geen dag waar die bij kan horen; hij is weggelaten.',
  'bad-time': 'Een tijd die niet op de klok staat, is weggelaten.',
  'time-24': '24:00 werd gelezen als de middernacht waarmee de volgende dag begint.',
  'time-nonexistent': 'De klok sloeg deze tijd over toen de zomertijd inging.',
  'time-ambiguous': 'De klok wees deze tijd twee keer aan toen de zomertijd eindigde.',
  'no-header': 'De tekst heeft geen vorm die Pressmark kent; de eerste regel werd de kop.',
  'no-headline': 'Er werd geen kop gevonden; een ander deel van de bron kwam in de plaats.',
  'no-body': 'Er is een kop, maar geen tekst.',
  'no-content': 'Een record heeft kop noch tekst.',
  'envelope-left-out':
    'Regels van een mailheader die alleen zeggen hoe de mail reisde en naar wie, worden niet gepubliceerd.',
  'comments-left-out': 'Reacties en pings van lezers in een export worden niet gepubliceerd.',
  'no-initials': 'De aanhef noemt geen auteur.',
  'initials-ambiguous':
    'Het laatste woord van de kop kan uit initialen bestaan; het is in de kop gebleven.',
  'initials-guessed': 'Kleine letters achter een kop in hoofdletters werden als initialen genomen.',
  'no-source': 'De tekst noemt geen persbureau of andere bron.',
  'source-unknown': 'De bron staat niet in de lijst van persbureaus en niet in sources.yaml.',
  'no-count': 'Het aantal reacties achter de bron ontbreekt.',
  'count-or-lead':
    'Een getal achter de bron kan het aantal reacties zijn, of het begin van de inleiding.',
  'cut-off':
    'De tekst eindigt met een beletselteken, zoals achter een betaalmuur. De pagina zegt dat.',
  'frames-left-out':
    'Regels die een databank rond een artikel zette (voorbladen, inhoudsopgaven, voorwaarden), worden niet gepubliceerd.',
  'not-an-article':
    'De tekst is een foutpagina, vraagt om cookies of om bewijs van een mens, of kwam van een mailserver.',
  'page-furniture':
    'Regels van de pagina rond het artikel (knoppen, aanbiedingen, vermeldingen) staan niet in de tekst; de pagina toont ze dichtgeklapt.',
  'editors-note':
    'Aantekeningen van een persbureau of persdienst voor redacties staan niet in de tekst; de pagina toont ze dichtgeklapt, zonder nummers en mailadressen.',
  'other-articles': 'Regels over andere artikelen, boven of onder de tekst, werden weggelaten.',
  'label-in-headline': 'De kop begint met wat een etiket van de pagina kan zijn; het is gebleven.',
  'several-items': 'De tekst is als één artikel gelezen, maar de regels lijken op meerdere.',
  'text-in-header': 'De regel van de aanhef bevat de eerste alinea en geen kop.',
  'headline-guessed':
    'Van de korte regels boven een tekst werd een andere dan de eerste de kop, en niets bewijst dat.',
  'author-guessed': 'Namen op de plaats van een auteursregel werden als de auteurs genomen.',
  'relative-date':
    'De dag is alleen gezien vanaf de dag van het ophalen gegeven; hij dateert niets.',
  'date-range': 'De datum omvat meerdere dagen; wat ze gemeen hebben, is bewaard.',
  'date-vague':
    'De datum noemt een seizoen, een feest, een deel van een maand of jaar, of een onzeker jaar; de maand of het jaar is bewaard.',
  'date-in-text': 'De enige datum staat op een regel verderop; hij is daar weggenomen.',
  'date-of-update': 'Alleen de dag van de laatste wijziging is gegeven; die dateert het artikel.',
  'place-unknown': 'Een naam voor de tekst is als plaats genomen; geen lijst kent hem.',
  'words-joined': 'Woorden die aan regeleinden waren afgebroken, werden weer samengevoegd.',
  'folder-rule':
    'Een regel die _defaults.yaml geeft voor koppen of datums, past op geen enkele regel van de tekst.',
  'folder-rule-idle': 'Regels die _defaults.yaml beschrijft, staan niet in de tekst.',
  'date-of-file': 'Een van meerdere records noemt geen dag; die boven in het bestand is genomen.',
  'mail-in-text':
    'Een mail onder een tekst, of de regel met wie een kopie kreeg, wordt niet gepubliceerd.',
  'private-masked': 'De map maskeert mailadressen en telefoonnummers.',
  'private-kept': 'De map houdt mailadressen en telefoonnummers zoals de bron ze heeft.',
  'quoted-left-out': 'Berichten die een mail aanhaalt of beantwoordt, worden niet gepubliceerd.',
  'signature-left-out':
    'Handtekeningen, disclaimers en voetteksten van mailinglijsten worden niet gepubliceerd.',
  'contact-left-out':
    'Regels die alleen zeggen hoe iemand te bereiken is, worden niet gepubliceerd.',
  'private-words':
    'Mailadressen en telefoonnummers in de zinnen van een mail, of in zinnen die zeggen bij wie men terechtkan, werden […].',
  'cover-note':
    'Een mail zegt zelf weinig; wat hij aanhaalt of doorstuurt is langer, en niet gepubliceerd.',
  forwarded: 'Een mail stuurt alleen een andere door; kop, datum en auteur zijn die van de andere.',
  'attachments-left-out': 'Bijlagen van een mail worden niet gepubliceerd.',
  'date-of-delivery':
    'Een mail zegt niet wanneer hij is geschreven; de dag van bezorging dateert hem.',
  'digest-divided': 'Een verzamelmail van een mailinglijst is in zijn berichten verdeeld.',
  corrected: 'Velden van het record werden verbeterd door content/corrections.yaml.',
  'correction-unused': 'Een verbetering is voor een bestand of record dat geen artikel geeft.',
  'xml-fault': 'Een XML-bestand is niet welgevormd; het is gelezen zo ver het ging.',
  'xml-guess':
    'Een XML-bestand heeft geen bekend vocabularium; wat de elementen betekenen is naar hun namen geraden.',
  'other-xml': 'Een XML-bestand bevat geen artikelen.',
  'items-left-out':
    'Items van een export die geen artikelen zijn (afbeeldingen, revisies, menu’s, vaste pagina’s), worden niet gepubliceerd.',
  'open-front-matter': 'Niets sluit de front matter; ze is gelezen tot de eerste lege regel.',
  'unfenced-front-matter':
    'Het bestand begint met sleutels en waarden zonder hek; ze zijn als front matter gelezen.',
  'broken-front-matter':
    'De front matter is geen geldige YAML of TOML; ze is regel voor regel gelezen.',
  'foreign-front-matter':
    'De front matter is aangekondigd als iets anders dan YAML, TOML of JSON; ze wordt getoond en nooit uitgevoerd.',
  'shapeless-front-matter':
    'Wat tussen de hekken staat is een tekst of een lijst zonder sleutels; het wordt als tekst getoond.',
  'tab-indent': 'Tabs aan het begin van een regel front matter zijn als spaties gelezen.',
  'repeated-key':
    'Een sleutel staat twee keer in een header: de eerste telt, de andere is apart bewaard.',
  'spare-key': 'Twee sleutels zijn voor hetzelfde veld: één telt, de andere is apart bewaard.',
  'unknown-keys': 'Een header heeft sleutels die Pressmark niet kent. Ze zijn als tekst bewaard.',
  'private-keys':
    'Mailadressen, telefoonnummers en dergelijke in een header worden niet gepubliceerd.',
  'unread-language': 'De taal die een header geeft is geen taalcode.',
  'bad-address': 'Het adres van eerste publicatie is geen webadres; het is als tekst bewaard.',
  'raw-html':
    'HTML in een Markdowntekst die in een artikel geen plaats heeft, wordt als tekst getoond.',
  'html-read':
    'HTML-tags in een Markdowntekst zijn gelezen als wat ze betekenen: alinea’s, lijsten, links.',
  shortcode:
    'Code van een ander systeem in een Markdowntekst is weggelaten; de woorden erin blijven.',
  'open-comment': 'Een opmerking (<!--) die niets sluit, verbergt alles wat eronder staat.',
  'unsafe-link':
    'Een link of afbeelding met een adres dat code kan uitvoeren, of dat geen browser kent, verloor het.',
  'near-link':
    'Een link noemt een pagina van de site waarop de tekst stond, die de tekst niet noemt: de woorden blijven.',
  'unused-definition':
    'Het adres van een link is gegeven, maar niets verwijst ernaar: geen lezer ziet het.',
  'remote-picture':
    'Een afbeelding op een andere site werd een link, zodat geen lezer wordt gevolgd.',
  'picture-left-out':
    'Een afbeelding zonder eigen adres wordt niet gepubliceerd; haar woorden staan op haar plaats.',
  'too-complex':
    'De Markdown nest of herhaalt zoveel dat het te lang zou duren; hij wordt als gewone tekst getoond.',
  'no-columns':
    'Een tabel heeft geen regel die zegt wat haar kolommen zijn: er is niets van gepubliceerd.',
  'columns-unmatched': 'De kolommen die _defaults.yaml noemt, zijn niet die van de tabel.',
  'above-header': 'Regels boven de kopregel van een tabel zijn een titel: ze staan in geen record.',
  'ragged-row':
    'Een rij heeft meer of minder cellen dan de tabel kolommen; wat over is staat in de laatste.',
  'parted-row':
    'Een regeleinde had een rij van een tabel gedeeld; haar regels zijn weer samengevoegd.',
  'stray-quote':
    'Aanhalingstekens van een tabel passen niet bij elkaar: ze zijn als tekst gelezen.',
  'figure-date': 'Een datum was een getal, zoals machines tijd tellen; hij is zo gelezen.',
  'spare-text': 'Meerdere kolommen bevatten de tekst: de langste is gepubliceerd.',
  'lead-only': 'Een rij heeft een samenvatting en geen tekst: de samenvatting is de tekst.',
  'values-left-out': 'Lange of geneste waarden die geen veld opneemt, worden niet gepubliceerd.',
  'parts-left-out': 'Bijlagen, revisies en menu’s van een export zijn geen artikelen.',
  'broken-json': 'Wat daar staat is geen JSON.',
  'mended-json': 'JSON die geen norm toelaat, is gelezen zoals bedoeld: NaN, een komma te veel.',
  'no-articles':
    'Een tabel of JSON-bestand bevat cijfers of instellingen en geen artikelen: het blijft ongemoeid.',
  'database-dump':
    'Een bestand is de dump van een databank, met al haar tabellen: niets ervan wordt gepubliceerd.',
  'unknown-json': 'JSON met teksten waarvan niets zegt wat ze zijn: niet gepubliceerd.',
  'index-page':
    'Een bewaarde pagina is een lijst met links naar artikelen, of een kader om andere, en geen artikel.',
  'around-article':
    'Menu’s, knoppen en lijsten rond het artikel van een bewaarde pagina werden weggelaten.',
  'text-of-page':
    'Lopende tekst van een bewaarde pagina is voor een andere tekst dan het artikel gehouden, en weggelaten.',
  'text-from-data':
    'Een bewaarde pagina toont geen tekst; die van haar gegevens voor zoekmachines is genomen.',
  'broken-data':
    'Gegevens van een bewaarde pagina zijn geen geldige JSON en werden overgeslagen, op enkele waarden na.',
  captured: 'De pagina zegt wanneer en waarmee ze is bewaard. Dat is niet de dag van publicatie.',
  'date-from-address': 'De enige datum is die in het adres dat de pagina had.',
  'articles-of-page':
    'Een bewaarde pagina is als één artikel gelezen, maar meerdere van haar koppen hebben een eigen dag; geen van die datums dateert het.',
  'date-above-headline':
    'De enige datum van een bewaarde pagina staat los boven de kop, waar sites de dag van het bezoek zetten.',
  'language-of-page': 'De pagina zegt dat ze in een andere taal is dan haar tekst; de tekst telt.',
  'missing-file':
    'Een afbeelding of bijlage ligt niet in de contentmap; haar woorden staan op haar plaats.',
  'refused-file':
    'Een afbeelding of bijlage is geen eigen bestand, is niet te lezen, van een soort die nooit wordt gepubliceerd, of bevat woorden die vervangen moesten worden, of is daar niet op te doorzoeken; haar woorden staan op haar plaats.',
  'not-a-picture':
    'Een bestand dat als afbeelding wordt getoond is geen PNG, JPEG, GIF, WebP of AVIF; zijn woorden staan op zijn plaats.',
  'outside-content': 'Het adres van een afbeelding of bijlage leidt buiten de contentmap.',
  'picture-elsewhere':
    'De front matter noemt een afbeelding die geen bestand van de contentmap is, zoals een op een andere site; het adres is als tekst bewaard.',
  'no-alt': 'Niets vertelt wie een afbeelding niet kan zien wat ze toont.',
  draft:
    'De bron zegt dat ze nog niet openbaar mag zijn: ze is achtergehouden, en staat op geen pagina.',
  'may-be-published': 'Een nieuw artikel kan een gepubliceerd artikel zijn dat zijn bron verloor.',
  'may-be-withdrawn':
    'Een artikel dat op een ingetrokken artikel lijkt, blijft weg tot iemand beslist.',
  'published-gone': 'Een gepubliceerd artikel heeft geen bron meer: zijn pagina zegt dat.',
  'repeated-id': 'Twee records hebben dezelfde id: hij telt voor het eerste.',
  'published-again':
    'Een artikel heeft bijna de tekst van een eerder; beide blijven, en elk noemt het andere.',
  outdone:
    'Een bestand veranderde, en een ander heeft de gepubliceerde tekst: dat houdt het adres.',
  'redaction-adrift':
    'Een artikel waarin woorden zijn vervangen, ontbreekt: de woorden worden in elk bestand vervangen, want elk kan ze hebben.',
  'redaction-failed':
    'Woorden die vervangen moesten worden staan nog in een record; het is weggelaten.',
  'held-back': 'Het beleid van de bron in sources.yaml laat minder toe dan de hele tekst.',
  'source-left-out':
    'Het bestand van een artikel staat niet naast de pagina: er staat meer in dan de pagina mag tonen.',
  'alias-unfit': 'Een oud adres kan geen pagina van de site zijn.',
  'alias-taken': 'Een oud adres is dat van een pagina, of leidt al naar een andere.',
  'redirect-nowhere':
    'Een rij van redirects.csv leidt naar geen pagina en geen bestand van het archief.',
  'topic-unsorted': 'De woorden van een artikel laten het onderwerp open: het is niet ingedeeld.',
  'topics-fault': 'topics.yaml zegt wat niet kan: een bouw zou daar eindigen.',
  'term-shared': 'Een term weegt even zwaar in meerdere onderwerpen: hij onderscheidt ze niet.',
  'term-swallowed':
    'Een term van een onderwerp treft niets dat een andere niet met hetzelfde gewicht treft.',
  'term-twice': 'Een term staat twee keer in een lijst: de laatste telt.',
  'term-stop-word': 'Een term is een woord dat elke tekst heeft.',
  'term-short':
    'Het begin of einde van een woord waar een term om vraagt heeft minder dan drie letters.',
  'term-weight':
    'Het gewicht van een term is minder dan een tiende, of meer dan 5: hij doet niets, of beslist alleen.',
  'term-idle':
    'Een term verandert niets: het onderwerp heeft hem al, of heeft er geen om te dempen.',
  'topic-unlabelled':
    'Een onderwerp heeft geen naam in de eerste taal van het archief; een andere staat op haar plaats.',
  'topic-termless':
    'Een onderwerp heeft geen termen in een taal van het archief: alleen labels geven het artikelen.',
  'topic-name-taken':
    'Een naam of alias van een onderwerp betekent een ander onderwerp: artikelen ermee gaan daarheen.',
  'topic-key-unused': 'Iets wat topics.yaml van een onderwerp zegt, heeft geen gevolg.',
}
