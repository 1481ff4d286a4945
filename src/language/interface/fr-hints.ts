/** What to do about what rules of the report found, in French. */
import type { RuleHints } from './report-texts.js'

export const frenchHints: RuleHints = {
  'Nothing to do.': 'Il n’y a rien à faire.',
  'Nothing to do; the source file stays as it is.':
    'Il n’y a rien à faire\u00a0; le fichier source reste tel qu’il est.',
  'Nothing to do; the file keeps them.': 'Il n’y a rien à faire\u00a0; le fichier les garde.',
  'Nothing to do: the page has the text.': 'Il n’y a rien à faire\u00a0: le texte est sur la page.',
  'Nothing to do; the article stands after those of its day that have a time.':
    'Il n’y a rien à faire\u00a0; l’article suit ceux de son jour qui ont une heure.',
  'Nothing to do, unless a known key was misspelt.':
    'Il n’y a rien à faire, sauf si une clé connue a été mal écrite.',
  'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.':
    'Il n’y a rien à faire. S’il s’agit d’articles, «\u00a0columns\u00a0» dans _defaults.yaml dit ce qu’est chaque chose.',
  'Put the article back, or delete the file.':
    'Remettez l’article en place, ou supprimez le fichier.',
  'Put the article back, or delete the record.':
    'Remettez l’article en place, ou supprimez l’enregistrement.',
  'Check its permissions and its disk.': 'Vérifiez les droits du fichier et le disque.',
  'Open it in its own program and save it anew, without a password; or save it as text.':
    'Ouvrez-le dans son propre programme et enregistrez-le à nouveau, sans mot de passe\u00a0; ou enregistrez-le comme texte.',
  'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.':
    'Vérifiez les accents et les guillemets\u00a0; enregistré en UTF-8, le fichier ne laisse plus rien à deviner.',
  'Correct the date in the source.': 'Corrigez la date dans la source.',
  'Write the date as YYYY-MM-DD, or in words.':
    'Écrivez la date sous la forme AAAA-MM-JJ, ou en toutes lettres.',
  'Check which date is right.': 'Vérifiez quelle date est la bonne.',
  'Check the day; date-order in _defaults.yaml settles it for a whole folder.':
    'Vérifiez le jour\u00a0; date-order dans _defaults.yaml le règle pour tout un dossier.',
  'Add a date line or a date key when this is not the day of publication.':
    'Ajoutez une ligne de date ou une clé de date si ce n’est pas le jour de publication.',
  'Add a date line, or the date in front matter or in the file name.':
    'Ajoutez une ligne de date, ou la date dans l’en-tête ou dans le nom du fichier.',
  'Add the day of publication if you know it.':
    'Ajoutez le jour de publication si vous le connaissez.',
  'Write the day of publication if you know it.':
    'Écrivez le jour de publication si vous le connaissez.',
  'Check the date.': 'Vérifiez la date.',
  'Check headline and date; front matter makes them certain.':
    'Vérifiez le titre et la date\u00a0; un en-tête (front matter) les rend certains.',
  'Add a headline.': 'Ajoutez un titre.',
  'Check whether the scrape is complete.': 'Vérifiez si la copie de la page est complète.',
  'Check the headline; the setting initials and content/authors.yaml settle it.':
    'Vérifiez le titre\u00a0; le réglage initials et content/authors.yaml en décident.',
  'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.':
    'Ajoutez-les alors à content/authors.yaml\u00a0; npx pressmark learn trouve les initiales que portent plusieurs titres.',
  'Add it to content/sources.yaml to settle its spelling.':
    'Ajoutez-la à content/sources.yaml pour en fixer l’orthographe.',
  'Add the rest if you have it.': 'Ajoutez le reste si vous l’avez.',
  'Scrape the page again, or delete the file.':
    'Récupérez la page à nouveau, ou supprimez le fichier.',
  'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.':
    'Vérifiez le titre\u00a0; `headline:` et `letterhead:` dans le `_defaults.yaml` du dossier le rendent certain.',
  'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.':
    'Vérifiez ce qui manque\u00a0; «\u00a0private: keep\u00a0» dans _defaults.yaml le laisse dans le texte.',
  'Nothing needs to be done. Withdraw one of them if it is there by mistake.':
    'Il n’y a rien à faire. Retirez l’un des deux s’il est là par erreur.',
  'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).':
    'Donnez-lui des sujets dans l’en-tête ou dans _defaults.yaml, ou davantage de termes au sujet (voir «\u00a0Better topics in an hour\u00a0» dans docs/topics.md).',
  'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.':
    'Enlevez la marque pour le publier\u00a0; npx pressmark serve --drafts le montre entre-temps.',
  'Correct the address.': 'Corrigez l’adresse.',
  'Put the file there, or correct its address.': 'Mettez-y le fichier, ou corrigez son adresse.',
  'Save the picture beside the article if it may be shown.':
    'Enregistrez l’image à côté de l’article si elle peut être montrée.',
  'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.':
    'Dites ce que l’on voit\u00a0: ![mots](image.jpg), ou alt dans l’en-tête.',
  'Save the article as plain text (UTF-8), or move the file out of the content folder.':
    'Enregistrez l’article comme texte brut (UTF-8), ou sortez le fichier du dossier de contenu.',
  'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.':
    'Exportez les articles depuis le système lui-même\u00a0: WordPress écrit du WXR (Outils, Exporter), d’autres du .csv ou du .json.',
}
