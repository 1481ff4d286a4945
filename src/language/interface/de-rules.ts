/** What each rule of the report is about, in German. */
import type { RuleMeanings } from './report-texts.js'

export const germanRules: RuleMeanings = {
  empty: 'Die Datei enthält keinen Text.',
  binary: 'Die Datei ist kein Text.',
  unreadable: 'Die Datei konnte nicht geöffnet oder gelesen werden.',
  'file-name': 'Der Name der Datei oder eines ihrer Ordner ist kein UTF-8.',
  'twin-name':
    'Der Name der Datei oder eines ihrer Ordner unterscheidet sich von einem anderen nur darin, wie die Akzente gespeichert sind.',
  unparsable: 'Der Text konnte nicht zerlegt werden: ein Fehler von Pressmark.',
  damaged:
    'Ein Dokument konnte nicht geöffnet werden: Es ist beschädigt, gesperrt oder von anderer Art, als sein Name sagt.',
  'too-many':
    'Eine Liste in einem Artikel ist länger, als Seiten gemacht werden können: Der Rest ist Text.',
  'crowded-file':
    'Eine Datei hat mehr Datensätze, als Artikel hineinpassen: Sie ist eine Liste von etwas anderem und in Quarantäne.',
  'closed-folder': 'Ein Ordner konnte nicht geöffnet werden: Was darin liegt, ist nicht im Archiv.',
  'unread-kind':
    'Dateien von Arten, die nicht gelesen werden: Was darin steht, ist nicht im Archiv.',
  encoding: 'Die Datei ist kein UTF-8; eine andere Kodierung wurde erkannt.',
  'encoding-unsure': 'Die Datei ist kein UTF-8 und kann in einer von zwei Kodierungen stehen.',
  'encoding-contradicted':
    'Die Bytes der Datei stehen nicht in der Kodierung, die sie oder ihr Ordner angibt.',
  bom: 'Die Datei beginnt mit einer Bytereihenfolge-Marke.',
  invisible: 'Zeichen ohne Breite oder weiche Trennstriche wurden weggelassen.',
  mojibake: 'UTF-8, das einst als Windows-1252 gelesen worden war, wurde repariert.',
  'character-reference': 'Zeichenverweise von HTML in einem Rohtext wurden aufgelöst.',
  'hidden-comment':
    'Kommentare der Quelle, die kein Leser sehen sollte (<!-- … -->, {% comment %}), wurden weggelassen.',
  'link-numbers':
    'Die Nummern, die ein Textbrowser (lynx -dump) vor Links setzte, und seine Liste ihrer Adressen wurden weggelassen.',
  'feed-markup': 'HTML-Tags im Text eines Feeds wurden weggelassen.',
  'no-text-layer':
    'Ein PDF enthält keinen lesbaren Text: Es wurde gescannt oder verbirgt seine Buchstaben.',
  'pages-without-text':
    'Seiten eines PDF enthalten keinen Text: Was ein Bild dort zeigt, wird nicht veröffentlicht.',
  'unreadable-letters':
    'Buchstaben eines Dokuments ließen sich nicht bestimmen: Seine Schriften sagen nicht, welche es sind.',
  'document-parts':
    'Bilder, Kommentare, Kopfzeilen und verborgener oder gelöschter Text eines Dokuments werden nicht veröffentlicht.',
  'twin-document':
    'Ein Dokument liegt neben einer Datei gleichen Namens: Diese wird gelesen, das Dokument bleibt beiseite.',
  'bad-date': 'Ein Datum, das nicht im Kalender steht, wurde auf seinen gültigen Teil gekürzt.',
  'unread-date': 'Ein Datumsfeld enthält etwas, das nicht als Datum gelesen werden konnte.',
  'date-placeholder':
    'Das Datum ist ein Tag, den Systeme schreiben, wo keiner gesetzt war, oder liegt zu weit weg.',
  'date-order':
    'Tag und Monat eines Datums in Ziffern konnten beides sein; andere Hinweise entschieden.',
  'short-year':
    'Das Jahr hat zwei Ziffern oder fehlt; eine Regel oder ein anderer Hinweis entschied, welches es ist.',
  weekday: 'Der Wochentag passt nicht zum Datum.',
  'month-mismatch': 'Die Kopfzeile nennt einen anderen Monat als die Datumszeile.',
  'header-month': 'Den Monat in der Kopfzeile gibt es nicht.',
  'date-conflict': 'Zwei Stellen einer Quelle geben verschiedene Daten an.',
  'date-from-path': 'Das einzige Datum ist das im Pfad oder im Dateinamen.',
  'date-in-headline': 'Das einzige Datum steht am Ende der Überschrift; es wurde dort entnommen.',
  'date-of-series':
    'Das einzige Datum ist das eines Protokolls oder einer Rückschau in deren Überschrift; es wurde dort entnommen.',
  'date-at-end': 'Das einzige Datum steht unter dem Text; es wurde dort entnommen.',
  'line-left': 'Eine Zeile, die nach Datum, Uhrzeit oder Quelle aussieht, blieb im Text.',
  'dateline-unknown':
    'Ein Wort in Großbuchstaben vor einem Strich wurde als Ort genommen; keine Liste kennt es.',
  'no-date': 'Es wurde kein Datum gefunden: Der Artikel ist ohne Datum veröffentlicht.',
  future: 'Das Datum liegt nach heute. Nur im Terminal gezeigt.',
  'no-time': 'Die Uhrzeit der Veröffentlichung ist nicht bekannt.',
  'time-without-day':
    'In der Quelle steht eine Uhrzeit, aber kein Tag, zu dem sie gehören könnte; sie wurde weggelassen.',
  'bad-time': 'Eine Uhrzeit, die es nicht gibt, wurde weggelassen.',
  'time-24': '24:00 wurde als die Mitternacht gelesen, mit der der nächste Tag beginnt.',
  'time-nonexistent': 'Die Uhr übersprang diese Zeit, als die Sommerzeit begann.',
  'time-ambiguous': 'Die Uhr zeigte diese Zeit zweimal, als die Sommerzeit endete.',
  'no-header':
    'Der Text hat keine Form, die Pressmark kennt; seine erste Zeile wurde zur Überschrift.',
  'no-headline':
    'Es wurde keine Überschrift gefunden; ein anderer Teil der Quelle trat an ihre Stelle.',
  'no-body': 'Es gibt eine Überschrift, aber keinen Text.',
  'no-content': 'Ein Datensatz hat weder Überschrift noch Text.',
  'envelope-left-out':
    'Zeilen eines Mailkopfs, die nur den Weg und die Empfänger nennen, werden nicht veröffentlicht.',
  'comments-left-out':
    'Kommentare und Pings von Lesern in einem Export werden nicht veröffentlicht.',
  'no-initials': 'Die Kopfzeile nennt keinen Autor.',
  'initials-ambiguous':
    'Das letzte Wort der Überschrift kann ein Kürzel sein; es blieb in der Überschrift.',
  'initials-guessed':
    'Kleinbuchstaben hinter einer Überschrift in Großbuchstaben wurden als Kürzel genommen.',
  'no-source': 'Der Text nennt keine Agentur und keine andere Quelle.',
  'source-unknown': 'Die Quelle steht weder in der Liste der Agenturen noch in sources.yaml.',
  'no-count': 'Die Zahl der Kommentare hinter der Quelle fehlt.',
  'count-or-lead':
    'Eine Zahl hinter der Quelle kann die der Kommentare sein oder der Anfang des Vorspanns.',
  'cut-off':
    'Der Text endet mit Auslassungspunkten, wie hinter einer Bezahlschranke. Die Seite sagt es.',
  'frames-left-out':
    'Zeilen, die eine Datenbank um einen Artikel setzte (Deckblätter, Inhaltsverzeichnisse, Bedingungen), werden nicht veröffentlicht.',
  'not-an-article':
    'Der Text ist eine Fehlerseite, fragt nach Cookies oder dem Beweis eines Menschen oder kam von einem Mailserver.',
  'page-furniture':
    'Zeilen der Seite rund um den Artikel (Schaltflächen, Angebote, Nachweise) stehen nicht im Text; die Seite zeigt sie eingeklappt.',
  'editors-note':
    'Hinweise einer Agentur oder Pressestelle an Redaktionen stehen nicht im Text; die Seite zeigt sie eingeklappt, ohne Nummern und Mailadressen.',
  'other-articles': 'Zeilen über andere Artikel, über oder unter dem Text, wurden weggelassen.',
  'label-in-headline':
    'Die Überschrift beginnt mit etwas, das ein Etikett der Seite sein kann; es blieb stehen.',
  'several-items':
    'Der Text ist als ein Artikel gelesen, seine Zeilen sehen aber nach mehreren aus.',
  'text-in-header': 'Die Kopfzeile enthält den ersten Absatz und keine Überschrift.',
  'headline-guessed':
    'Von den kurzen Zeilen über einem Text wurde eine, die nicht die erste ist, zur Überschrift; nichts beweist es.',
  'author-guessed': 'Namen, wo eine Autorenzeile stünde, wurden als die Autoren genommen.',
  'relative-date': 'Der Tag ist nur vom Tag der Erfassung aus angegeben; er datiert nichts.',
  'date-range': 'Das Datum umfasst mehrere Tage; was sie gemeinsam haben, blieb.',
  'date-vague':
    'Das Datum nennt eine Jahreszeit, ein Fest, einen Teil eines Monats oder Jahres oder ein zweifelhaftes Jahr; Monat oder Jahr blieb.',
  'date-in-text': 'Das einzige Datum steht in einer Zeile weiter unten; es wurde dort entnommen.',
  'date-of-update': 'Nur der Tag der letzten Änderung ist angegeben; er datiert den Artikel.',
  'place-unknown': 'Ein Name vor dem Text wurde als Ort genommen; keine Liste kennt ihn.',
  'words-joined': 'An Zeilenenden getrennte Wörter wurden zusammengefügt.',
  'folder-rule':
    'Eine Regel, die _defaults.yaml für Überschriften oder Daten gibt, passt auf keine Zeile des Textes.',
  'folder-rule-idle': 'Zeilen, die _defaults.yaml beschreibt, stehen nicht im Text.',
  'date-of-file':
    'Einer von mehreren Datensätzen nennt keinen Tag; der am Anfang der Datei wurde genommen.',
  'mail-in-text':
    'Eine Mail unter einem Text oder die Zeile derer, die eine Kopie bekamen, wird nicht veröffentlicht.',
  'private-masked': 'Der Ordner maskiert Mailadressen und Telefonnummern.',
  'private-kept': 'Der Ordner lässt Mailadressen und Telefonnummern, wie die Quelle sie hat.',
  'quoted-left-out':
    'Nachrichten, die eine Mail zitiert oder beantwortet, werden nicht veröffentlicht.',
  'signature-left-out':
    'Signaturen, Haftungshinweise und Fußzeilen von Mailinglisten werden nicht veröffentlicht.',
  'contact-left-out':
    'Zeilen, die nur sagen, wie jemand zu erreichen ist, werden nicht veröffentlicht.',
  'private-words':
    'Mailadressen und Telefonnummern in den Sätzen einer Mail, oder in Sätzen, die sagen, wen man fragen kann, wurden zu […].',
  'cover-note':
    'Eine Mail sagt selbst wenig; was sie zitiert oder weiterleitet, ist länger und nicht veröffentlicht.',
  forwarded:
    'Eine Mail leitet nur eine andere weiter; Überschrift, Datum und Autor sind die der anderen.',
  'attachments-left-out': 'Anhänge einer Mail werden nicht veröffentlicht.',
  'date-of-delivery':
    'Eine Mail sagt nicht, wann sie geschrieben wurde; der Tag der Zustellung datiert sie.',
  'digest-divided': 'Eine Sammelmail einer Mailingliste wurde in ihre Nachrichten geteilt.',
  corrected: 'Felder des Datensatzes wurden durch content/corrections.yaml korrigiert.',
  'correction-unused': 'Eine Korrektur gilt einer Datei oder einem Datensatz ohne Artikel.',
  'xml-fault': 'Eine XML-Datei ist nicht wohlgeformt; sie wurde gelesen, so weit es ging.',
  'xml-guess':
    'Eine XML-Datei hat kein bekanntes Vokabular; was ihre Elemente bedeuten, wurde nach ihren Namen erraten.',
  'other-xml': 'Eine XML-Datei enthält keine Artikel.',
  'items-left-out':
    'Einträge eines Exports, die keine Artikel sind (Bilder, Fassungen, Menüs, feste Seiten), werden nicht veröffentlicht.',
  'open-front-matter':
    'Nichts schließt den Front Matter; er wurde bis zur ersten Leerzeile gelesen.',
  'unfenced-front-matter':
    'Die Datei beginnt mit Schlüsseln und Werten ohne Zaun; sie wurden als Front Matter gelesen.',
  'broken-front-matter':
    'Der Front Matter ist kein gültiges YAML oder TOML; er wurde Zeile für Zeile gelesen.',
  'foreign-front-matter':
    'Der Front Matter ist als etwas anderes als YAML, TOML oder JSON angekündigt; er wird gezeigt und nie ausgeführt.',
  'shapeless-front-matter':
    'Was zwischen den Zäunen steht, ist ein Text oder eine Liste ohne Schlüssel; es wird als Text gezeigt.',
  'tab-indent': 'Tabulatoren am Zeilenanfang des Front Matter wurden als Leerzeichen gelesen.',
  'repeated-key':
    'Ein Schlüssel steht zweimal in einem Kopf: Der erste zählt, der andere wird beiseitegelegt.',
  'spare-key': 'Zwei Schlüssel gelten demselben Feld: Einer zählt, der andere wird beiseitegelegt.',
  'unknown-keys':
    'Ein Kopf hat Schlüssel, die Pressmark nicht kennt. Sie bleiben als Text erhalten.',
  'private-keys':
    'Mailadressen, Telefonnummern und dergleichen in einem Kopf werden nicht veröffentlicht.',
  'unread-language': 'Die Sprache, die ein Kopf angibt, ist kein Sprachkürzel.',
  'bad-address':
    'Die Adresse der ersten Veröffentlichung ist keine Webadresse; sie bleibt als Text erhalten.',
  'raw-html':
    'HTML in einem Markdown-Text, das in einem Artikel keinen Platz hat, wird als Text gezeigt.',
  'html-read':
    'HTML-Tags in einem Markdown-Text wurden als das gelesen, was sie bedeuten: Absätze, Listen, Links.',
  shortcode:
    'Code eines anderen Systems in einem Markdown-Text wurde weggelassen; die Wörter darin bleiben.',
  'open-comment': 'Ein Kommentar (<!--), den nichts schließt, verbirgt alles, was darunter steht.',
  'unsafe-link':
    'Ein Link oder Bild mit einer Adresse, die Code ausführen könnte oder die kein Browser kennt, verlor sie.',
  'near-link':
    'Ein Link nennt eine Seite der Website, auf der der Text stand und die er nicht nennt: Seine Wörter bleiben.',
  'unused-definition':
    'Die Adresse eines Links ist definiert, aber nichts verweist darauf: Kein Leser sieht sie.',
  'remote-picture':
    'Ein Bild auf einer anderen Website wurde ein Link, damit kein Leser verfolgt wird.',
  'picture-left-out':
    'Ein Bild ohne eigene Adresse wird nicht veröffentlicht; seine Wörter stehen an seiner Stelle.',
  'too-complex':
    'Das Markdown verschachtelt oder wiederholt so viel, dass es zu lange dauern würde; es wird als einfacher Text gezeigt.',
  'no-columns':
    'Eine Tabelle hat keine Zeile, die sagt, was ihre Spalten sind: Nichts davon wird veröffentlicht.',
  'columns-unmatched': 'Die Spalten, die _defaults.yaml nennt, sind nicht die der Tabelle.',
  'above-header':
    'Zeilen über der Kopfzeile einer Tabelle sind ein Titel: Sie stehen in keinem Datensatz.',
  'ragged-row':
    'Eine Zeile hat mehr oder weniger Zellen als die Tabelle Spalten; was übrig ist, steht in der letzten.',
  'parted-row':
    'Ein Umbruch hatte eine Tabellenzeile geteilt; ihre Teile wurden wieder zusammengefügt.',
  'stray-quote':
    'Anführungszeichen einer Tabelle passen nicht zusammen: Sie wurden als Text gelesen.',
  'figure-date': 'Ein Datum war eine Zahl, wie Maschinen Zeit zählen; es wurde so gelesen.',
  'spare-text': 'Mehrere Spalten enthalten den Text: Die längste wurde veröffentlicht.',
  'lead-only':
    'Eine Zeile hat eine Zusammenfassung und keinen Text: Die Zusammenfassung ist ihr Text.',
  'values-left-out':
    'Lange oder verschachtelte Werte, die kein Feld aufnimmt, werden nicht veröffentlicht.',
  'parts-left-out': 'Anhänge, Fassungen und Menüs eines Exports sind keine Artikel.',
  'broken-json': 'Was dort steht, ist kein JSON.',
  'mended-json':
    'JSON, das keine Norm erlaubt, wurde gelesen, wie es gemeint war: NaN, ein Komma zu viel.',
  'no-articles':
    'Eine Tabelle oder JSON-Datei enthält Zahlen oder Einstellungen und keine Artikel: Sie bleibt beiseite.',
  'database-dump':
    'Eine Datei ist der Dump einer Datenbank, mit allen ihren Tabellen: nichts davon wird veröffentlicht.',
  'unknown-json': 'JSON mit Texten, von denen nichts sagt, was sie sind: nicht veröffentlicht.',
  'index-page':
    'Eine gespeicherte Seite ist eine Liste von Links zu Artikeln oder ein Rahmen um andere und kein Artikel.',
  'around-article':
    'Menüs, Schaltflächen und Listen um den Artikel einer gespeicherten Seite wurden weggelassen.',
  'text-of-page':
    'Fließtext einer gespeicherten Seite wurde für einen anderen Text als den Artikel gehalten und weggelassen.',
  'text-from-data':
    'Eine gespeicherte Seite zeigt keinen Text; der ihrer Daten für Suchmaschinen wurde genommen.',
  'broken-data':
    'Daten einer gespeicherten Seite sind kein gültiges JSON und wurden bis auf einzelne Werte übergangen.',
  captured:
    'Die Seite sagt, wann und womit sie gespeichert wurde. Das ist nicht der Tag ihrer Veröffentlichung.',
  'date-from-address': 'Das einzige Datum ist das in der Adresse, die die Seite hatte.',
  'articles-of-page':
    'Eine gespeicherte Seite ist als ein Artikel gelesen, aber mehrere ihrer Überschriften haben einen eigenen Tag; keines dieser Daten datiert ihn.',
  'date-above-headline':
    'Das einzige Datum einer gespeicherten Seite steht abgesetzt über der Überschrift, wo Websites den Tag des Besuchs zeigen.',
  'language-of-page': 'Die Seite gibt eine andere Sprache an, als ihr Text hat; der Text zählt.',
  'missing-file':
    'Ein Bild oder Anhang liegt nicht im Inhaltsordner; seine Wörter stehen an seiner Stelle.',
  'refused-file':
    'Ein Bild oder Anhang ist keine eigene Datei, nicht lesbar, von einer Art, die nie veröffentlicht wird, oder enthält geschwärzte Wörter oder lässt sich nicht danach durchsuchen; seine Wörter stehen an seiner Stelle.',
  'not-a-picture':
    'Eine Datei, die als Bild gezeigt wird, ist kein PNG, JPEG, GIF, WebP oder AVIF; ihre Wörter stehen an ihrer Stelle.',
  'outside-content': 'Die Adresse eines Bildes oder Anhangs führt aus dem Inhaltsordner hinaus.',
  'picture-elsewhere':
    'Der Front Matter nennt ein Bild, das keine Datei des Inhaltsordners ist, etwa auf einer anderen Website; seine Adresse bleibt als Text erhalten.',
  'no-alt': 'Nichts sagt denen, die ein Bild nicht sehen können, was es zeigt.',
  draft:
    'Die Quelle sagt, dass sie noch nicht öffentlich sein soll: Sie wird zurückgehalten und steht auf keiner Seite.',
  'may-be-published': 'Ein neuer Artikel kann ein veröffentlichter sein, der seine Quelle verlor.',
  'may-be-withdrawn':
    'Ein Artikel, der einem zurückgezogenen gleicht, bleibt draußen, bis jemand entscheidet.',
  'published-gone': 'Ein veröffentlichter Artikel hat keine Quelle mehr: Seine Seite sagt es.',
  'repeated-id': 'Zwei Datensätze haben dieselbe Kennung: Sie zählt für den ersten.',
  'published-again':
    'Ein Artikel hat fast den Text eines früheren; beide bleiben, und jeder nennt den anderen.',
  outdone:
    'Eine Datei änderte sich, und eine andere hat den veröffentlichten Text: Sie behält die Adresse.',
  'redaction-adrift':
    'Ein geschwärzter Artikel fehlt: Seine Wörter werden in jeder Datei ersetzt, denn jede kann sie enthalten.',
  'redaction-failed': 'Geschwärzte Wörter stehen noch in einem Datensatz; er bleibt draußen.',
  'held-back': 'Die Regelung der Quelle in sources.yaml erlaubt weniger als den ganzen Text.',
  'source-left-out':
    'Die Datei eines Artikels steht nicht neben der Seite: In ihr steht mehr, als die Seite zeigen darf.',
  'alias-unfit': 'Eine alte Adresse kann keine Seite der Website sein.',
  'alias-taken': 'Eine alte Adresse ist die einer Seite oder führt schon zu einer anderen.',
  'redirect-nowhere':
    'Eine Zeile von redirects.csv führt zu keiner Seite und keiner Datei des Archivs.',
  'topic-unsorted': 'Die Wörter eines Artikels lassen sein Thema offen: Er ist nicht zugeordnet.',
  'topics-fault': 'topics.yaml sagt, was nicht sein kann: Ein Bau würde dort enden.',
  'term-shared': 'Ein Begriff wiegt in mehreren Themen gleich viel: Er unterscheidet sie nicht.',
  'term-swallowed':
    'Ein Begriff eines Themas trifft nichts, was nicht ein anderer mit demselben Gewicht trifft.',
  'term-twice': 'Ein Begriff steht zweimal in einer Liste: Der letzte zählt.',
  'term-stop-word': 'Ein Begriff ist ein Wort, das jeder Text hat.',
  'term-short':
    'Der Wortanfang oder das Wortende, das ein Begriff verlangt, hat weniger als drei Buchstaben.',
  'term-weight':
    'Das Gewicht eines Begriffs liegt unter einem Zehntel oder über 5: Er tut nichts oder entscheidet allein.',
  'term-idle':
    'Ein Begriff ändert nichts: Das Thema hat ihn schon oder hat keinen, den er stumm machte.',
  'topic-unlabelled':
    'Ein Thema hat keinen Namen in der ersten Sprache des Archivs; ein anderer steht an seiner Stelle.',
  'topic-termless':
    'Ein Thema hat in keiner Sprache des Archivs Begriffe: Nur Schlagwörter geben ihm Artikel.',
  'topic-name-taken':
    'Ein Name oder Alias eines Themas meint ein anderes Thema: Artikel damit gehen dorthin.',
  'topic-key-unused': 'Etwas, das topics.yaml über ein Thema sagt, hat keine Wirkung.',
}
