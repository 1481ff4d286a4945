/** What each rule of the report is about, in Spanish. */
import type { RuleMeanings } from './report-texts.js'

export const spanishRules: RuleMeanings = {
  empty: 'El fichero no contiene texto.',
  binary: 'El fichero no es texto.',
  unreadable: 'El fichero no pudo abrirse o leerse.',
  'file-name': 'El nombre del fichero, o de una carpeta que lo contiene, no está en UTF-8.',
  'twin-name':
    'El nombre del fichero, o de una carpeta que lo contiene, solo difiere de otro en cómo están guardados los acentos.',
  unparsable: 'El texto no pudo analizarse: un fallo de Pressmark.',
  damaged:
    'Un documento no pudo abrirse: está dañado, bloqueado o es de otra clase de la que dice su nombre.',
  'too-many': 'Una lista de un artículo es más larga de lo que admite páginas: el resto es texto.',
  'crowded-file':
    'Un fichero tiene más registros que artículos caben en él: es una lista de otra cosa y está en cuarentena.',
  'closed-folder': 'Una carpeta no pudo abrirse: lo que contiene no está en el archivo.',
  'unread-kind': 'Ficheros de clases que no se leen: lo que dicen no está en el archivo.',
  encoding: 'El fichero no está en UTF-8; se reconoció otra codificación.',
  'encoding-unsure': 'El fichero no está en UTF-8, y puede estar en una de dos codificaciones.',
  'encoding-contradicted':
    'Los bytes del fichero no están en la codificación que dice él mismo o su carpeta.',
  bom: 'El fichero empieza con una marca de orden de bytes.',
  invisible: 'Se omitieron caracteres sin anchura o guiones opcionales.',
  mojibake: 'Se reparó UTF-8 que alguna vez se leyó como Windows-1252.',
  'character-reference': 'Se descodificaron referencias de caracteres HTML en un texto en bruto.',
  'hidden-comment':
    'Se omitieron comentarios de la fuente que ningún lector debía ver (<!-- … -->, {% comment %}).',
  'link-numbers':
    'Se omitieron los números que un navegador de texto (lynx -dump) puso ante los enlaces y su lista de direcciones.',
  'feed-markup': 'Se omitieron etiquetas HTML en el texto de un canal.',
  'no-text-layer': 'Un PDF no contiene texto legible: se escaneó, u oculta sus letras.',
  'pages-without-text':
    'Páginas de un PDF no contienen texto: lo que allí muestra una imagen no se publica.',
  'unreadable-letters':
    'No pudieron identificarse letras de un documento: sus fuentes no dicen cuáles son.',
  'document-parts':
    'Las imágenes, los comentarios, los encabezados de página y el texto oculto o borrado de un documento no se publican.',
  'twin-document':
    'Un documento está junto a un fichero del mismo nombre: se lee este, y el documento se deja de lado.',
  'bad-date': 'Una fecha que no está en el calendario se redujo a su parte válida.',
  'unread-date': 'Un campo de fecha contiene algo que no pudo leerse como fecha.',
  'date-placeholder':
    'La fecha es un día que los sistemas escriben cuando no hay ninguno, o está demasiado lejos.',
  'date-order':
    'El día y el mes de una fecha en cifras podían intercambiarse; decidieron otros indicios.',
  'short-year': 'El año tiene dos cifras o falta; una regla u otro indicio decidió cuál es.',
  weekday: 'El día de la semana no corresponde a la fecha.',
  'month-mismatch': 'El encabezado indica otro mes que la línea de fecha.',
  'header-month': 'El mes del encabezado no existe.',
  'date-conflict': 'Dos lugares de una fuente dan fechas distintas.',
  'date-from-path': 'La única fecha es la de la ruta o el nombre del fichero.',
  'date-in-headline': 'La única fecha está al final del titular; se tomó de ahí.',
  'date-of-series': 'La única fecha es la de un acta o un resumen, en su titular; se tomó de ahí.',
  'date-at-end': 'La única fecha está al pie del texto; se tomó de ahí.',
  'line-left': 'Una línea que parece una fecha, una hora o una fuente se dejó en el texto.',
  'dateline-unknown':
    'Una palabra en mayúsculas ante una raya se tomó por el lugar; ninguna lista la conoce.',
  'no-date': 'No se halló ninguna fecha: el artículo se publica sin fecha.',
  future: 'La fecha es posterior a hoy. Solo se muestra en el terminal.',
  'no-time': 'No se conoce la hora de publicación.',
  'time-without-day': 'La fuente da una hora, pero ningún día al que pueda pertenecer; se omitió.',
  'bad-time': 'Se omitió una hora que no existe en el reloj.',
  'time-24': '24:00 se leyó como la medianoche con que empieza el día siguiente.',
  'time-nonexistent': 'El reloj se saltó esta hora al empezar el horario de verano.',
  'time-ambiguous': 'El reloj marcó esta hora dos veces al acabar el horario de verano.',
  'no-header':
    'El texto no tiene ninguna forma que Pressmark conozca; su primera línea pasó a ser el titular.',
  'no-headline': 'No se halló ningún titular; otra parte de la fuente ocupó su lugar.',
  'no-body': 'Hay titular, pero no texto.',
  'no-content': 'Un registro no tiene titular ni texto.',
  'envelope-left-out':
    'Las líneas de la cabecera de un correo que solo dicen su recorrido y sus destinatarios no se publican.',
  'comments-left-out':
    'Los comentarios y avisos de lectores que contiene una exportación no se publican.',
  'no-initials': 'El encabezado no indica ningún autor.',
  'initials-ambiguous':
    'La última palabra del titular puede ser unas iniciales; se dejó en el titular.',
  'initials-guessed': 'Unas minúsculas tras un titular en mayúsculas se tomaron por iniciales.',
  'no-source': 'El texto no indica agencia ni otra fuente.',
  'source-unknown': 'La fuente no está en la lista de agencias ni en sources.yaml.',
  'no-count': 'Falta el número de comentarios tras la fuente.',
  'count-or-lead':
    'Un número tras la fuente puede ser el de comentarios o el comienzo de la entradilla.',
  'cut-off': 'El texto acaba en puntos suspensivos, como tras un muro de pago. La página lo dice.',
  'frames-left-out':
    'Las líneas que una base de datos puso en torno a un artículo (portadas, índices, condiciones) no se publican.',
  'not-an-article':
    'El texto es una página de error, pide cookies o una prueba de ser humano, o lo envió un servidor de correo.',
  'page-furniture':
    'Las líneas de la página en torno al artículo (botones, ofertas, créditos) no están en el texto; la página las muestra plegadas.',
  'editors-note':
    'Las notas de una agencia o un gabinete de prensa a las redacciones no están en el texto; la página las muestra plegadas, sin números ni direcciones.',
  'other-articles': 'Se omitieron líneas sobre otros artículos, encima o debajo del texto.',
  'label-in-headline':
    'El titular empieza con lo que puede ser un rótulo de la página; se conservó.',
  'several-items': 'El texto se lee como un solo artículo, pero sus líneas parecen de varios.',
  'text-in-header': 'La línea del encabezado contiene el primer párrafo y ningún titular.',
  'headline-guessed':
    'De las líneas cortas sobre un texto, se tomó por titular una que no es la primera, y nada lo demuestra.',
  'author-guessed': 'Unos nombres en el lugar de una firma se tomaron por los autores.',
  'relative-date': 'El día solo se da visto desde el de la captura; no fecha nada.',
  'date-range': 'La fecha abarca varios días; se conservó lo que comparten.',
  'date-vague':
    'La fecha indica una estación, una fiesta, una parte de un mes o un año, o un año dudoso; se conservó el mes o el año.',
  'date-in-text': 'La única fecha está en una línea más abajo; se tomó de ahí.',
  'date-of-update': 'Solo se da el día del último cambio; fecha el artículo.',
  'place-unknown': 'Un nombre ante el texto se tomó por el lugar; ninguna lista lo conoce.',
  'words-joined': 'Se unieron palabras partidas a final de línea.',
  'folder-rule':
    'Una regla que _defaults.yaml da para titulares o fechas no encaja en ninguna línea del texto.',
  'folder-rule-idle': 'Las líneas que describe _defaults.yaml no están en el texto.',
  'date-of-file': 'Uno de varios registros no indica día; se tomó el del comienzo del fichero.',
  'mail-in-text':
    'Un correo al pie de un texto, o la línea de quienes recibieron copia, no se publica.',
  'private-masked': 'La carpeta enmascara direcciones de correo y números de teléfono.',
  'private-kept':
    'La carpeta conserva las direcciones de correo y los números de teléfono como los da la fuente.',
  'quoted-left-out': 'Los mensajes que un correo cita o contesta no se publican.',
  'signature-left-out':
    'Las firmas, los avisos legales y los pies de listas de correo no se publican.',
  'contact-left-out': 'Las líneas que solo dicen cómo localizar a alguien no se publican.',
  'private-words':
    'Las direcciones de correo y los números de teléfono en las frases de un correo, o en las que dicen a quién preguntar, pasaron a […].',
  'cover-note':
    'Un correo dice poco por sí mismo; lo que cita o reenvía es más largo, y no se publica.',
  forwarded: 'Un correo solo reenvía otro; el titular, la fecha y el autor son los del otro.',
  'attachments-left-out': 'Los adjuntos de un correo no se publican.',
  'date-of-delivery': 'Un correo no dice cuándo se escribió; lo fecha el día de su entrega.',
  'digest-divided': 'Un resumen de una lista de correo se dividió en sus mensajes.',
  corrected: 'Se corrigieron campos del registro por content/corrections.yaml.',
  'correction-unused': 'Una corrección es para un fichero o registro que no da ningún artículo.',
  'xml-fault': 'Un fichero XML no está bien formado; se leyó hasta donde se pudo.',
  'xml-guess':
    'Un fichero XML no es de ningún vocabulario conocido; el sentido de sus elementos se adivinó por sus nombres.',
  'other-xml': 'Un fichero XML no contiene artículos.',
  'items-left-out':
    'Los elementos de una exportación que no son artículos (imágenes, revisiones, menús, páginas fijas) no se publican.',
  'open-front-matter': 'Nada cierra el front matter; se leyó hasta la primera línea en blanco.',
  'unfenced-front-matter':
    'El fichero empieza con claves y valores sin delimitador; se leyeron como front matter.',
  'broken-front-matter': 'El front matter no es YAML ni TOML válido; se leyó línea a línea.',
  'foreign-front-matter':
    'El front matter se anuncia como algo distinto de YAML, TOML o JSON; se muestra y nunca se ejecuta.',
  'shapeless-front-matter':
    'Lo que hay entre los delimitadores es un texto o una lista sin claves; se muestra como texto.',
  'tab-indent':
    'Los tabuladores al comienzo de una línea de front matter se leyeron como espacios.',
  'repeated-key':
    'Una clave está dos veces en una cabecera: cuenta la primera, la otra se guarda aparte.',
  'spare-key': 'Dos claves son para el mismo campo: cuenta una, la otra se guarda aparte.',
  'unknown-keys': 'Una cabecera tiene claves que Pressmark no conoce. Se conservan como texto.',
  'private-keys':
    'Las direcciones de correo, los números de teléfono y similares de una cabecera no se publican.',
  'unread-language': 'La lengua que da una cabecera no es un código de lengua.',
  'bad-address': 'La dirección de la primera publicación no es de la web; se conserva como texto.',
  'raw-html':
    'El HTML de un texto Markdown que no tiene lugar en un artículo se muestra como texto.',
  'html-read':
    'Las etiquetas HTML de un texto Markdown se leyeron como lo que significan: párrafos, listas, enlaces.',
  shortcode: 'Se omitió código de otro sistema en un texto Markdown; sus palabras quedan.',
  'open-comment': 'Un comentario (<!--) que nada cierra oculta todo lo que está debajo.',
  'unsafe-link':
    'Un enlace o una imagen con una dirección que podría ejecutar código, o que ningún navegador conoce, la perdió.',
  'near-link':
    'Un enlace nombra una página del sitio en que estaba el texto, que este no nombra: quedan sus palabras.',
  'unused-definition':
    'La dirección de un enlace está definida, pero nada remite a ella: ningún lector la ve.',
  'remote-picture':
    'Una imagen de otro sitio pasó a ser un enlace, para que no se siga a ningún lector.',
  'picture-left-out':
    'Una imagen sin dirección propia no se publica; sus palabras están en su lugar.',
  'too-complex':
    'El Markdown anida o repite tanto que llevaría demasiado tiempo; se muestra como texto simple.',
  'no-columns':
    'Una tabla no tiene ninguna línea que diga qué son sus columnas: nada de ella se publica.',
  'columns-unmatched': 'Las columnas que nombra _defaults.yaml no son las de la tabla.',
  'above-header':
    'Las líneas sobre la cabecera de una tabla son un título: no están en ningún registro.',
  'ragged-row':
    'Una fila tiene más o menos celdas que columnas la tabla; lo que sobra está en la última.',
  'parted-row':
    'Un salto de línea había partido una fila de una tabla; sus líneas se unieron de nuevo.',
  'stray-quote': 'Las comillas de una tabla no concuerdan: se leyeron como texto.',
  'figure-date': 'Una fecha era un número, como las máquinas cuentan el tiempo; se leyó así.',
  'spare-text': 'Varias columnas contienen el texto: se publicó la más larga.',
  'lead-only': 'Una fila tiene resumen y no texto: el resumen es su texto.',
  'values-left-out': 'Los valores largos o anidados que ningún campo admite no se publican.',
  'parts-left-out': 'Los adjuntos, revisiones y menús de una exportación no son artículos.',
  'broken-json': 'Lo que hay ahí no es JSON.',
  'mended-json': 'JSON que ninguna norma admite se leyó como se pretendía: NaN, una coma de más.',
  'no-articles':
    'Una tabla o un fichero JSON contiene cifras o ajustes y no artículos: se deja de lado.',
  'database-dump':
    'Un fichero es el volcado de una base de datos, con todas sus tablas: no se publica nada de él.',
  'unknown-json': 'JSON con textos de los que nada dice qué son: no se publica.',
  'index-page':
    'Una página guardada es una lista de enlaces a artículos, o un marco de otras, y no un artículo.',
  'around-article':
    'Se omitieron menús, botones y listas en torno al artículo de una página guardada.',
  'text-of-page':
    'El texto corrido de una página guardada se tomó por otro que el artículo, y se omitió.',
  'text-from-data':
    'Una página guardada no muestra texto; se tomó el de sus datos para buscadores.',
  'broken-data':
    'Los datos de una página guardada no son JSON válido y se pasaron por alto, salvo valores sueltos.',
  captured: 'La página dice cuándo y con qué se guardó. No es el día de su publicación.',
  'date-from-address': 'La única fecha es la de la dirección que tenía la página.',
  'articles-of-page':
    'Una página guardada se lee como un solo artículo, pero varios de sus titulares tienen su propio día; ninguna de esas fechas lo fecha.',
  'date-above-headline':
    'La única fecha de una página guardada está sobre el titular, aparte, donde los sitios ponen el día de la visita.',
  'language-of-page': 'La página dice estar en otra lengua que su texto; cuenta el texto.',
  'missing-file':
    'Una imagen o un adjunto no está en la carpeta de contenido; sus palabras están en su lugar.',
  'refused-file':
    'Una imagen o un adjunto no es un fichero propio, no puede leerse, es de una clase que nunca se publica, o contiene palabras suprimidas o no se puede examinar; sus palabras están en su lugar.',
  'not-a-picture':
    'Un fichero que se muestra como imagen no es PNG, JPEG, GIF, WebP ni AVIF; sus palabras están en su lugar.',
  'outside-content':
    'La dirección de una imagen o un adjunto lleva fuera de la carpeta de contenido.',
  'picture-elsewhere':
    'El front matter nombra una imagen que no es un fichero de la carpeta de contenido, como una de otro sitio; su dirección se conserva como texto.',
  'no-alt': 'Nada dice lo que muestra una imagen a quienes no pueden verla.',
  draft: 'La fuente dice que aún no debe ser pública: se retiene, y no está en ninguna página.',
  'may-be-published': 'Un artículo nuevo puede ser uno publicado que ha perdido su fuente.',
  'may-be-withdrawn':
    'Un artículo que se parece a uno retirado queda fuera hasta que alguien decida.',
  'published-gone': 'Un artículo publicado ya no tiene fuente: su página lo dice.',
  'repeated-id': 'Dos registros tienen el mismo id: cuenta para el primero.',
  'published-again':
    'Un artículo tiene casi el texto de uno anterior; se conservan ambos, y cada uno nombra al otro.',
  outdone: 'Un fichero cambió, y otro tiene el texto publicado: conserva la dirección.',
  'redaction-adrift':
    'Falta un artículo con palabras suprimidas: se sustituyen en todos los ficheros, pues cualquiera puede tenerlas.',
  'redaction-failed': 'Palabras suprimidas están aún en un registro; se deja fuera.',
  'held-back': 'La política de la fuente en sources.yaml permite menos que el texto entero.',
  'source-left-out':
    'El archivo de un artículo no se publica junto a su página: contiene más de lo que la página puede mostrar.',
  'alias-unfit': 'Una dirección antigua no puede ser una página del sitio.',
  'alias-taken': 'Una dirección antigua es la de una página, o ya lleva a otra.',
  'redirect-nowhere': 'Una fila de redirects.csv no lleva a ninguna página ni fichero del archivo.',
  'topic-unsorted': 'Las palabras de un artículo dejan abierto su tema: queda sin clasificar.',
  'topics-fault': 'topics.yaml dice lo que no puede ser: una construcción acabaría ahí.',
  'term-shared': 'Un término pesa lo mismo en varios temas: no los distingue.',
  'term-swallowed': 'Un término de un tema no alcanza nada que otro no alcance con el mismo peso.',
  'term-twice': 'Un término está dos veces en una lista: cuenta el último.',
  'term-stop-word': 'Un término es una palabra que tiene todo texto.',
  'term-short': 'El comienzo o final de palabra que pide un término tiene menos de tres letras.',
  'term-weight':
    'El peso de un término es menor que un décimo, o mayor que 5: no hace nada, o decide solo.',
  'term-idle': 'Un término no cambia nada: el tema ya lo tiene, o no tiene ninguno que silenciar.',
  'topic-unlabelled':
    'Un tema no tiene nombre en la primera lengua del archivo; otro está en su lugar.',
  'topic-termless':
    'Un tema no tiene términos en ninguna lengua del archivo: solo las etiquetas le dan artículos.',
  'topic-name-taken':
    'Un nombre o alias de un tema designa otro tema: los artículos con él van allí.',
  'topic-key-unused': 'Algo que topics.yaml dice de un tema no tiene efecto.',
}
