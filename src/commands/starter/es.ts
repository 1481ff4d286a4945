/** What a new archive says in Spanish. */
import type { StarterTexts } from './starter-texts.js'

export const spanishStarter: StarterTexts = {
  settings: {
    optional:
      'Todos los ajustes son opcionales. docs/settings.md de Pressmark los explica (en inglés).',
    languages: 'Los idiomas de los artículos. El primero es el de los menús y las listas.',
    zone: 'La zona horaria de las horas que no indican ninguna.',
  },
  sample: {
    name: '1989-11-09-muro-de-berlin',
    title: 'La RDA abre su frontera y los berlineses cruzan el Muro',
    topic: 'política',
    text: `Un miembro de la dirección del partido de Alemania oriental ha anunciado esta noche a la prensa en Berlín Este que los ciudadanos pueden viajar al extranjero sin motivos especiales. Cuando le preguntaron a partir de cuándo, respondió: «De inmediato, sin demora».

En pocas horas, miles de personas se agolparon en los pasos fronterizos de Berlín. En la Bornholmer Strasse, los guardias levantaron la barrera poco antes de la medianoche.

Esto es un ejemplo. Borre su archivo y ponga aquí sus propios artículos.`,
  },
  readme: `Un archivo de artículos de prensa. Pressmark hace el sitio web a partir de los archivos de \`content/\`.

## Añadir un artículo

1. Abra la carpeta \`content\` y, dentro, el año y el mes (créelos si todavía no existen).
2. Añada un archivo cuyo nombre diga el día y el titular: \`2020-04-17-moscu-hospital.md\`.
3. Empiécelo así, con el texto debajo de la segunda línea de guiones:

   \`\`\`
   ---
   title: Moscú construye un hospital de emergencia
   date: 2020-04-17
   source: Belga
   ---
   La capital rusa …
   \`\`\`

   Los textos copiados, las páginas guardadas, las exportaciones de bases de datos de prensa, los correos, las tablas y los documentos se leen tal como están: póngalos en cualquier lugar dentro de \`content/\`.
4. Proponga el cambio. El sitio se construye para cada propuesta, y el paso «Warnings» indica, con archivo y línea, lo que no se pudo leer o hubo que adivinar. Estas advertencias no detienen nada: en cuanto se acepta el cambio, el artículo está en línea.

Para retirar un artículo, o un nombre de un artículo, diríjase a quien lleva el archivo: \`npx pressmark withdraw\` y \`npx pressmark redact\` se encargan de que no vuelva a aparecer.

## Cambiar el aspecto

\`content/archive.yaml\` contiene el título, y puede indicar un \`logo\`, un \`accent\` (un color), enlaces para el \`menu\` y un texto para el \`footer\` (el pie de cada página). Un archivo Markdown en \`content/_pages/\`, con un \`title\` entre dos líneas de guiones, es una página sobre el archivo: su enlace está al pie de cada página o, con \`place: menu\`, en el menú.

## En su propio ordenador

Con [Node](https://nodejs.org) 20.19 o posterior:

\`\`\`
npm install
npm run build     # hace el sitio: abra _site/index.html
npm run serve     # lo muestra, y también cada cambio mientras escribe
npm run check     # dice qué se ha leído de cada carpeta y qué falta
npx pressmark publish   # anota las direcciones de los artículos nuevos en el registro, para que no cambien: inclúyalo en el commit
\`\`\``,
}
