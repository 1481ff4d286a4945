/** What a new archive says in French. */
import type { StarterTexts } from './starter-texts.js'

export const frenchStarter: StarterTexts = {
  settings: {
    optional:
      'Chaque réglage est facultatif. docs/settings.md de Pressmark les explique tous (en anglais).',
    languages: 'Les langues des articles. La première est celle des menus et des listes.',
    zone: 'Le fuseau horaire des heures qui n’en indiquent pas.',
  },
  sample: {
    name: '1989-11-09-mur-de-berlin',
    title: 'La RDA ouvre sa frontière, les Berlinois franchissent le Mur',
    topic: 'politique',
    text: `Un membre de la direction du parti est-allemand a annoncé ce soir à la presse, à Berlin-Est, que les citoyens pouvaient se rendre à l’étranger sans motif particulier. Comme on lui demandait à partir de quand, il a répondu : « Immédiatement, sans délai. »

En quelques heures, des milliers de personnes se sont massées aux points de passage de Berlin. Dans la Bornholmer Strasse, les gardes-frontières ont levé la barrière peu avant minuit.

Ceci est un exemple. Supprimez son fichier et placez ici vos propres articles.`,
  },
  readme: `Des archives d’articles de presse. Pressmark fait le site à partir des fichiers de \`content/\`.

## Ajouter un article

1. Ouvrez le dossier \`content\`, puis l’année et le mois (créez-les s’ils n’existent pas encore).
2. Ajoutez un fichier nommé d’après le jour et le titre : \`2020-04-17-moscou-hopital.md\`.
3. Commencez-le ainsi, le texte venant sous la seconde ligne de tirets :

   \`\`\`
   ---
   title: Moscou construit un hôpital d’urgence
   date: 2020-04-17
   source: Belga
   ---
   La capitale russe …
   \`\`\`

   Textes copiés, pages enregistrées, exports de bases de presse, courriels, tableaux et documents sont lus tels quels : placez-les où vous voulez sous \`content/\`.
4. Proposez la modification. Le site est construit pour chaque proposition, et l’étape « Warnings » indique, avec fichier et ligne, ce qui n’a pas pu être lu ou a dû être deviné. Ces avertissements n’arrêtent rien : une fois la modification acceptée, l’article est en ligne.

Pour retirer un article, ou un nom d’un article, adressez-vous à la personne qui tient les archives : \`npx pressmark withdraw\` et \`npx pressmark redact\` font en sorte qu’il n’y revienne pas.

## Changer l’aspect du site

\`content/archive.yaml\` contient le titre, et peut indiquer un \`logo\`, un \`accent\` (une couleur), des liens pour le \`menu\` et un texte pour le \`footer\` (le pied de chaque page). Un fichier Markdown dans \`content/_pages/\`, avec un \`title\` entre deux lignes de tirets, est une page sur les archives : son lien se trouve au pied de chaque page, ou dans le menu avec \`place: menu\`.

## Sur votre ordinateur

Avec [Node](https://nodejs.org) 20.19 ou plus récent :

\`\`\`
npm install
npm run build     # fait le site : ouvrez _site/index.html
npm run serve     # le montre, ainsi que chaque changement pendant que vous écrivez
npm run check     # dit ce qui a été lu de chaque dossier, et ce qui manque
npx pressmark publish   # inscrit les adresses des nouveaux articles au registre, pour qu’elles restent : à valider dans git
\`\`\``,
}
