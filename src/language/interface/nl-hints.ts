/** What to do about what rules of the report found, in Dutch. */
import type { RuleHints } from './report-texts.js'

export const dutchHints: RuleHints = {
  'Nothing to do.': 'Er is niets te doen.',
  'Nothing to do; the source file stays as it is.':
    'Er is niets te doen; het bronbestand blijft zoals het is.',
  'Nothing to do; the file keeps them.': 'Er is niets te doen; ze blijven in het bestand staan.',
  'Nothing to do: the page has the text.': 'Er is niets te doen: de tekst staat op de pagina.',
  'Nothing to do; the article stands after those of its day that have a time.':
    'Er is niets te doen; het artikel staat na die van zijn dag die een tijd hebben.',
  'Nothing to do, unless a known key was misspelt.':
    'Er is niets te doen, tenzij een bekende sleutel verkeerd werd gespeld.',
  'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.':
    'Er is niets te doen. Als het artikelen zijn, zegt “columns” in _defaults.yaml wat wat is.',
  'Put the article back, or delete the file.': 'Zet het artikel terug, of verwijder het bestand.',
  'Put the article back, or delete the record.': 'Zet het artikel terug, of verwijder het record.',
  'Check its permissions and its disk.': 'Kijk de rechten van het bestand en de schijf na.',
  'Open it in its own program and save it anew, without a password; or save it as text.':
    'Open het in zijn eigen programma en bewaar het opnieuw, zonder wachtwoord; of bewaar het als tekst.',
  'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.':
    'Kijk accenten en aanhalingstekens na; wie het bestand als UTF-8 bewaart, neemt de gok weg.',
  'Correct the date in the source.': 'Verbeter de datum in de bron.',
  'Write the date as YYYY-MM-DD, or in words.': 'Schrijf de datum als JJJJ-MM-DD, of in woorden.',
  'Check which date is right.': 'Ga na welke datum juist is.',
  'Check the day; date-order in _defaults.yaml settles it for a whole folder.':
    'Kijk de dag na; date-order in _defaults.yaml regelt het voor een hele map.',
  'Add a date line or a date key when this is not the day of publication.':
    'Voeg een datumregel of een datum in de kop van het bestand toe als dit niet de dag van publicatie is.',
  'Add a date line, or the date in front matter or in the file name.':
    'Voeg een datumregel toe, of de datum in de kop van het bestand of in de bestandsnaam.',
  'Add the day of publication if you know it.': 'Voeg de dag van publicatie toe als u die kent.',
  'Write the day of publication if you know it.': 'Schrijf de dag van publicatie als u die kent.',
  'Check the date.': 'Kijk de datum na.',
  'Check headline and date; front matter makes them certain.':
    'Kijk kop en datum na; front matter maakt ze zeker.',
  'Add a headline.': 'Voeg een kop toe.',
  'Check whether the scrape is complete.': 'Ga na of de kopie van de pagina volledig is.',
  'Check the headline; the setting initials and content/authors.yaml settle it.':
    'Kijk de kop na; de instelling initials en content/authors.yaml geven uitsluitsel.',
  'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.':
    'Zet ze dan in content/authors.yaml; npx pressmark learn vindt initialen die in verscheidene koppen staan.',
  'Add it to content/sources.yaml to settle its spelling.':
    'Zet de bron in content/sources.yaml om haar spelling vast te leggen.',
  'Add the rest if you have it.': 'Voeg de rest toe als u die hebt.',
  'Scrape the page again, or delete the file.':
    'Haal de pagina opnieuw op, of verwijder het bestand.',
  'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.':
    'Kijk de kop na; `headline:` en `letterhead:` in de `_defaults.yaml` van de map maken hem zeker.',
  'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.':
    'Kijk na wat ontbreekt; “private: keep” in _defaults.yaml laat het in de tekst staan.',
  'Nothing needs to be done. Withdraw one of them if it is there by mistake.':
    'Er hoeft niets te gebeuren. Trek een van beide in als het er bij vergissing staat.',
  'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).':
    'Geef het onderwerpen in front matter of _defaults.yaml, of het onderwerp meer termen (zie “Better topics in an hour” in docs/topics.md).',
  'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.':
    'Neem het kenmerk weg om het te publiceren; npx pressmark serve --drafts toont het intussen.',
  'Correct the address.': 'Verbeter het adres.',
  'Put the file there, or correct its address.': 'Zet het bestand daar, of verbeter het adres.',
  'Save the picture beside the article if it may be shown.':
    'Bewaar de afbeelding naast het artikel als ze mag worden getoond.',
  'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.':
    'Zeg wat er te zien is: ![woorden](foto.jpg), of alt in front matter.',
  'Save the article as plain text (UTF-8), or move the file out of the content folder.':
    'Bewaar het artikel als platte tekst (UTF-8), of haal het bestand uit de contentmap.',
  'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.':
    'Exporteer de artikelen uit het systeem zelf: WordPress schrijft WXR (Gereedschap, Exporteren), andere .csv of .json.',
}
