/** What a new archive says in Dutch. */
import type { StarterTexts } from './starter-texts.js'

export const dutchStarter: StarterTexts = {
  settings: {
    optional:
      'Elke instelling mag worden weggelaten. docs/settings.md van Pressmark legt ze allemaal uit (in het Engels).',
    languages: 'De talen van de artikelen. De eerste is die van menu’s en lijsten.',
    zone: 'De tijdzone van tijden die er zelf geen noemen.',
  },
  sample: {
    name: '1989-11-09-berlijnse-muur',
    title: 'DDR opent haar grens, Berlijners trekken door de Muur',
    topic: 'politiek',
    text: `Een lid van de Oost-Duitse partijleiding heeft vanavond in Oost-Berlijn tegen journalisten gezegd dat burgers zonder bijzondere reden naar het buitenland mogen reizen. Op de vraag wanneer dat ingaat, antwoordde hij: “Onmiddellijk, onverwijld.”

Binnen enkele uren stonden duizenden mensen aan de grensovergangen in Berlijn. Aan de Bornholmer Strasse deden de grenswachters kort voor middernacht de slagboom omhoog.

Dit is een voorbeeld. Verwijder het bestand, en zet hier je eigen artikelen.`,
  },
  readme: `Een archief van krantenartikelen. Pressmark maakt de site van de bestanden in \`content/\`.

## Een artikel toevoegen

1. Open de map \`content\`, daarin het jaar en dan de maand (maak ze aan als ze er nog niet zijn).
2. Voeg een bestand toe dat naar de dag en de kop is genoemd: \`2020-04-17-moskou-ziekenhuis.md\`.
3. Begin het zo, met de tekst onder de tweede regel met streepjes:

   \`\`\`
   ---
   title: Moskou bouwt noodziekenhuis
   date: 2020-04-17
   source: Belga
   ---
   De Russische hoofdstad …
   \`\`\`

   Gekopieerde tekst, bewaarde webpagina’s, exports van persdatabanken, mail, tabellen en documenten worden gelezen zoals ze zijn: zet ze om het even waar onder \`content/\`.
4. Stel de wijziging voor. Bij elk voorstel wordt de site gebouwd, en de stap “Warnings” noemt met bestand en regel wat niet gelezen kon worden of geraden moest worden. Zulke waarschuwingen houden niets tegen: zodra de wijziging is samengevoegd, staat het artikel online.

Moet een artikel weg, of een naam uit een artikel? Vraag het aan wie het archief beheert: \`npx pressmark withdraw\` en \`npx pressmark redact\` zorgen ervoor dat het ook wegblijft.

## Hoe de site eruitziet

In \`content/archive.yaml\` staat de titel; er kunnen ook een \`logo\` in staan, een \`accent\` (een kleur), links voor het \`menu\` en een tekst voor de \`footer\` (de voet van elke pagina). Een Markdown-bestand in \`content/_pages/\`, met een \`title\` tussen twee regels met streepjes, is een pagina over het archief: de link ernaartoe staat onderaan elke pagina, of in het menu met \`place: menu\`.

## Op je eigen computer

Met [Node](https://nodejs.org) 20.19 of later:

\`\`\`
npm install
npm run build     # maakt de site: open _site/index.html
npm run serve     # toont ze, en elke wijziging terwijl je schrijft
npm run check     # zegt wat er van elke map gelezen is, en wat er ontbreekt
npx pressmark publish   # schrijft de adressen van nieuwe artikelen in het register, zodat ze blijven: commit het
\`\`\``,
}
