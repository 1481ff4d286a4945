/** What to do about what rules of the report found, in Spanish. */
import type { RuleHints } from './report-texts.js'

export const spanishHints: RuleHints = {
  'Nothing to do.': 'No hay nada que hacer.',
  'Nothing to do; the source file stays as it is.':
    'No hay nada que hacer; el archivo de origen queda como está.',
  'Nothing to do; the file keeps them.': 'No hay nada que hacer; siguen en el archivo.',
  'Nothing to do: the page has the text.': 'No hay nada que hacer: el texto está en la página.',
  'Nothing to do; the article stands after those of its day that have a time.':
    'No hay nada que hacer; el artículo va detrás de los de su día que tienen hora.',
  'Nothing to do, unless a known key was misspelt.':
    'No hay nada que hacer, salvo que una clave conocida esté mal escrita.',
  'Nothing to do. If they are articles, “columns” in _defaults.yaml says what is what.':
    'No hay nada que hacer. Si son artículos, «columns» en _defaults.yaml dice qué es cada cosa.',
  'Put the article back, or delete the file.':
    'Devuelva el artículo a su sitio o borre el archivo.',
  'Put the article back, or delete the record.':
    'Devuelva el artículo a su sitio o borre el registro.',
  'Check its permissions and its disk.': 'Compruebe los permisos del archivo y el disco.',
  'Open it in its own program and save it anew, without a password; or save it as text.':
    'Ábralo en su propio programa y guárdelo de nuevo, sin contraseña; o guárdelo como texto.',
  'Check the accents and quotation marks; saving the file as UTF-8 takes the guess away.':
    'Compruebe los acentos y las comillas; guardado en UTF-8, no hay nada que adivinar.',
  'Correct the date in the source.': 'Corrija la fecha en el origen.',
  'Write the date as YYYY-MM-DD, or in words.': 'Escriba la fecha como AAAA-MM-DD o en palabras.',
  'Check which date is right.': 'Compruebe qué fecha es la correcta.',
  'Check the day; date-order in _defaults.yaml settles it for a whole folder.':
    'Compruebe el día; date-order en _defaults.yaml lo resuelve para toda una carpeta.',
  'Add a date line or a date key when this is not the day of publication.':
    'Añada una línea de fecha o una clave de fecha si este no es el día de publicación.',
  'Add a date line, or the date in front matter or in the file name.':
    'Añada una línea de fecha, o la fecha en la cabecera o en el nombre del archivo.',
  'Add the day of publication if you know it.': 'Añada el día de publicación si lo conoce.',
  'Write the day of publication if you know it.': 'Escriba el día de publicación si lo conoce.',
  'Check the date.': 'Compruebe la fecha.',
  'Check headline and date; front matter makes them certain.':
    'Compruebe el titular y la fecha; una cabecera (front matter) los hace seguros.',
  'Add a headline.': 'Añada un titular.',
  'Check whether the scrape is complete.': 'Compruebe si la copia de la página está completa.',
  'Check the headline; the setting initials and content/authors.yaml settle it.':
    'Compruebe el titular; el ajuste initials y content/authors.yaml lo deciden.',
  'Add them to content/authors.yaml if so; npx pressmark learn finds those that several headlines show.':
    'Añádalas entonces a content/authors.yaml; npx pressmark learn encuentra las iniciales que muestran varios titulares.',
  'Add it to content/sources.yaml to settle its spelling.':
    'Añádala a content/sources.yaml para fijar cómo se escribe.',
  'Add the rest if you have it.': 'Añada el resto si lo tiene.',
  'Scrape the page again, or delete the file.': 'Obtenga la página de nuevo o borre el archivo.',
  'Check the headline; `headline:` and `letterhead:` in the `_defaults.yaml` of the folder make it certain.':
    'Compruebe el titular; `headline:` y `letterhead:` en el `_defaults.yaml` de la carpeta lo hacen seguro.',
  'Check what is missing; “private: keep” in _defaults.yaml leaves it in the text.':
    'Compruebe qué falta; «private: keep» en _defaults.yaml lo deja en el texto.',
  'Nothing needs to be done. Withdraw one of them if it is there by mistake.':
    'No hay nada que hacer. Retire uno de los dos si está ahí por error.',
  'Give it topics in front matter or _defaults.yaml, or the topic more terms (see “Better topics in an hour” in docs/topics.md).':
    'Dele temas en la cabecera o en _defaults.yaml, o más términos al tema (véase «Better topics in an hour» en docs/topics.md).',
  'Take the mark away to publish it; npx pressmark serve --drafts shows it meanwhile.':
    'Quite la marca para publicarlo; npx pressmark serve --drafts lo muestra entretanto.',
  'Correct the address.': 'Corrija la dirección.',
  'Put the file there, or correct its address.': 'Ponga ahí el archivo o corrija su dirección.',
  'Save the picture beside the article if it may be shown.':
    'Guarde la imagen junto al artículo si puede mostrarse.',
  'Say what is to be seen: ![words](picture.jpg), or alt in the front matter.':
    'Diga qué se ve: ![palabras](imagen.jpg), o alt en la cabecera.',
  'Save the article as plain text (UTF-8), or move the file out of the content folder.':
    'Guarde el artículo como texto sin formato (UTF-8) o saque el archivo de la carpeta de contenido.',
  'Export the articles from the system itself: WordPress writes WXR (Tools, Export), others .csv or .json.':
    'Exporte los artículos desde el propio sistema: WordPress escribe WXR (Herramientas, Exportar), otros .csv o .json.',
}
