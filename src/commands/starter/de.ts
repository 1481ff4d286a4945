/** What a new archive says in German. */
import type { StarterTexts } from './starter-texts.js'

export const germanStarter: StarterTexts = {
  settings: {
    optional:
      'Jede Einstellung darf fehlen. docs/settings.md von Pressmark erklärt sie alle (auf Englisch).',
    languages: 'Die Sprachen der Artikel. Die erste ist die der Menüs und Listen.',
    zone: 'Die Zeitzone von Uhrzeiten, die selbst keine nennen.',
  },
  sample: {
    name: '1989-11-09-berliner-mauer',
    title: 'DDR öffnet ihre Grenze, Berliner gehen durch die Mauer',
    topic: 'politik',
    text: `Ein Mitglied der SED-Führung hat heute Abend in Ost-Berlin vor der Presse erklärt, dass die Bürger ohne besondere Gründe ins Ausland reisen dürfen. Auf die Frage, wann das in Kraft trete, sagte er: „Das tritt nach meiner Kenntnis … ist das sofort, unverzüglich.“

Binnen weniger Stunden standen Tausende an den Übergängen in Berlin. An der Bornholmer Straße öffneten die Grenzer kurz vor Mitternacht den Schlagbaum.

Dies ist ein Muster. Löschen Sie die Datei, und legen Sie Ihre eigenen Artikel hier ab.`,
  },
  readme: `Ein Archiv von Zeitungsartikeln. Pressmark macht aus den Dateien in \`content/\` die Website.

## Einen Artikel hinzufügen

1. Öffnen Sie den Ordner \`content\`, darin das Jahr und dann den Monat (legen Sie beide an, wenn es sie noch nicht gibt).
2. Fügen Sie eine Datei hinzu, die nach Tag und Überschrift benannt ist: \`2020-04-17-moskau-krankenhaus.md\`.
3. Sie beginnt so, und unter der zweiten Zeile mit Strichen steht der Text:

   \`\`\`
   ---
   title: Moskau baut ein Notkrankenhaus
   date: 2020-04-17
   source: Belga
   ---
   Die russische Hauptstadt …
   \`\`\`

   Kopierter Text, gespeicherte Webseiten, Exporte aus Pressedatenbanken, Mails, Tabellen und Dokumente werden gelesen, wie sie sind: Legen Sie sie irgendwo unter \`content/\` ab.
4. Schlagen Sie die Änderung vor. Zu jedem Vorschlag wird die Website gebaut, und der Schritt „Warnings“ nennt mit Datei und Zeile, was nicht gelesen werden konnte oder erraten werden musste. Diese Warnungen halten nichts auf: Sobald die Änderung übernommen ist, steht der Artikel online.

Soll ein Artikel oder ein Name wieder verschwinden, wenden Sie sich an die Person, die das Archiv betreut: \`npx pressmark withdraw\` und \`npx pressmark redact\` sorgen dafür, dass es dabei bleibt.

## Das Aussehen ändern

In \`content/archive.yaml\` steht der Titel; dort können auch ein \`logo\`, ein \`accent\` (eine Farbe), Links für das \`menu\` und ein Text für den \`footer\` (den Fuß jeder Seite) stehen. Eine Markdown-Datei in \`content/_pages/\`, mit einem \`title\` zwischen zwei Zeilen mit Strichen, ist eine Seite über das Archiv: Der Link darauf steht am Fuß jeder Seite oder, mit \`place: menu\`, im Menü.

## Auf dem eigenen Rechner

Mit [Node](https://nodejs.org) 20.19 oder neuer:

\`\`\`
npm install
npm run build     # macht die Website: _site/index.html öffnen
npm run serve     # zeigt sie, und beim Schreiben jede Änderung
npm run check     # sagt, was in jedem Ordner gelesen wurde und was fehlt
npx pressmark publish   # schreibt die Adressen neuer Artikel ins Register, damit sie bleiben: mit einchecken
\`\`\``,
}
