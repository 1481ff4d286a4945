/** What to do about what rules of the report found, in German. */
import type { RuleHints } from './report-texts.js'

export const germanHints: RuleHints = {
  'Nothing to do.': 'Es ist nichts zu tun.',
  'Nothing to do; the source file stays as it is.':
    'Es ist nichts zu tun; die Quelldatei bleibt, wie sie ist.',
  'Nothing to do; the file keeps them.': 'Es ist nichts zu tun; in der Datei bleiben sie stehen.',
  'Nothing to do: the page has the text.': 'Es ist nichts zu tun: Der Text steht auf der Seite.',
  'Nothing to do; the article stands after those of its day that have a time.':
    'Es ist nichts zu tun; der Artikel steht hinter denen seines Tages, die eine Uhrzeit haben.',
  'Nothing to do, unless a known key was misspelt.':
    'Es ist nichts zu tun, außer wenn ein bekannter Schlüssel falsch geschrieben wurde.',
  'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.':
    'Es ist nichts zu tun. Wenn es Artikel sind, sagt „columns“ in _defaults.yaml, was was ist.',
  'Put the article back, or delete the file.':
    'Legen Sie den Artikel zurück, oder löschen Sie die Datei.',
  'Put the article back, or delete the record.':
    'Legen Sie den Artikel zurück, oder löschen Sie den Datensatz.',
  'Check its permissions and its disk.': 'Prüfen Sie die Rechte der Datei und den Datenträger.',
  'Open it in its own program and save it anew, without a password; or save it as text.':
    'Öffnen Sie die Datei in ihrem eigenen Programm und speichern Sie sie neu, ohne Passwort; oder speichern Sie sie als Text.',
  'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.':
    'Prüfen Sie Akzente und Anführungszeichen; als UTF-8 gespeichert, muss nichts erraten werden.',
  'Correct the date in the source.': 'Berichtigen Sie das Datum in der Quelle.',
  'Write the date as YYYY-MM-DD, or in words.':
    'Schreiben Sie das Datum als JJJJ-MM-TT oder in Worten.',
  'Check which date is right.': 'Prüfen Sie, welches Datum stimmt.',
  'Check the day; date-order in _defaults.yaml settles it for a whole folder.':
    'Prüfen Sie den Tag; date-order in _defaults.yaml regelt es für einen ganzen Ordner.',
  'Add a date line or a date key when this is not the day of publication.':
    'Fügen Sie eine Datumszeile oder ein Datum im Kopf der Datei hinzu, wenn dies nicht der Tag der Veröffentlichung ist.',
  'Add a date line, or the date in front matter or in the file name.':
    'Fügen Sie eine Datumszeile hinzu, oder das Datum im Kopf der Datei oder im Dateinamen.',
  'Add the day of publication if you know it.':
    'Fügen Sie den Tag der Veröffentlichung hinzu, wenn Sie ihn kennen.',
  'Write the day of publication if you know it.':
    'Schreiben Sie den Tag der Veröffentlichung, wenn Sie ihn kennen.',
  'Check the date.': 'Prüfen Sie das Datum.',
  'Check headline and date; front matter makes them certain.':
    'Prüfen Sie Schlagzeile und Datum; Front Matter macht sie sicher.',
  'Add a headline.': 'Fügen Sie eine Schlagzeile hinzu.',
  'Check whether the scrape is complete.': 'Prüfen Sie, ob die Kopie der Seite vollständig ist.',
  'Check the headline; the setting initials and content/authors.yaml settle it.':
    'Prüfen Sie die Schlagzeile; die Einstellung initials und content/authors.yaml entscheiden.',
  'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.':
    'Tragen Sie sie dann in content/authors.yaml ein; npx pressmark learn findet Kürzel, die in mehreren Schlagzeilen stehen.',
  'Add it to content/sources.yaml to settle its spelling.':
    'Tragen Sie sie in content/sources.yaml ein, um ihre Schreibweise festzulegen.',
  'Add the rest if you have it.': 'Ergänzen Sie den Rest, wenn Sie ihn haben.',
  'Scrape the page again, or delete the file.':
    'Rufen Sie die Seite neu ab, oder löschen Sie die Datei.',
  'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.':
    'Prüfen Sie die Schlagzeile; `headline:` und `letterhead:` in der `_defaults.yaml` des Ordners machen sie sicher.',
  'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.':
    'Prüfen Sie, was fehlt; „private: keep“ in _defaults.yaml lässt es im Text.',
  'Nothing needs to be done. Withdraw one of them if it is there by mistake.':
    'Es muss nichts geschehen. Ziehen Sie einen davon zurück, wenn er aus Versehen dort steht.',
  'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).':
    'Geben Sie ihm Themen in Front Matter oder _defaults.yaml, oder dem Thema mehr Begriffe (siehe „Better topics in an hour“ in docs/topics.md).',
  'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.':
    'Nehmen Sie den Vermerk weg, um ihn zu veröffentlichen; npx pressmark serve --drafts zeigt ihn inzwischen.',
  'Correct the address.': 'Berichtigen Sie die Adresse.',
  'Put the file there, or correct its address.':
    'Legen Sie die Datei dorthin, oder berichtigen Sie ihre Adresse.',
  'Save the picture beside the article if it may be shown.':
    'Speichern Sie das Bild neben dem Artikel, wenn es gezeigt werden darf.',
  'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.':
    'Sagen Sie, was zu sehen ist: ![Worte](bild.jpg), oder alt in Front Matter.',
  'Save the article as plain text (UTF-8), or move the file out of the content folder.':
    'Speichern Sie den Artikel als reinen Text (UTF-8), oder nehmen Sie die Datei aus dem Inhaltsordner.',
  'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.':
    'Exportieren Sie die Artikel aus dem System selbst: WordPress schreibt WXR (Werkzeuge, Daten exportieren), andere .csv oder .json.',
}
