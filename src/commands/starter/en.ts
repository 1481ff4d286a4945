/** What a new archive says in English. */
import type { StarterTexts } from './starter-texts.js'

export const englishStarter: StarterTexts = {
  settings: {
    optional: 'Every setting may be left out. docs/settings.md of Pressmark explains them all.',
    languages: 'The languages of the articles. The first one is that of menus and lists.',
    zone: 'The time zone of times that name none.',
  },
  sample: {
    name: '1989-11-09-berlin-wall',
    title: 'East Germany opens its border, and Berliners cross the Wall',
    topic: 'politics',
    text: `A member of the East German party leadership told reporters in East Berlin this evening that citizens may travel abroad without special grounds. Asked when that takes effect, he said: “Immediately, without delay.”

Within hours thousands of people stood at the crossings in Berlin. At Bornholmer Strasse the guards raised the barrier shortly before midnight.

This is a sample. Delete its file, and put your own articles here.`,
  },
  readme: `An archive of news articles. Pressmark makes the site of the files in \`content/\`.

## Add an article

1. Open the folder \`content\`, then the year and the month (make them if they are not there).
2. Add a file named after the day and the headline: \`2020-04-17-moscow-hospital.md\`.
3. Begin it like this, with the text below the second line of hyphens:

   \`\`\`
   ---
   title: Moscow builds an emergency hospital
   date: 2020-04-17
   source: Belga
   ---
   The Russian capital …
   \`\`\`

   Scraped text, saved pages, exports of news databases, mail, tables and documents are read as they are: put them anywhere below \`content/\`.
4. Propose the change. The site is built for every proposal, and its step “Warnings” names what could not be read or had to be guessed, with file and line. Warnings stop nothing: once the change is merged, the article is online.

To take an article back, or a name out of it, ask whoever keeps the archive: \`npx pressmark withdraw\` and \`npx pressmark redact\` see to it that it stays out.

## Change how it looks

\`content/archive.yaml\` has the title, and may name a \`logo\`, an \`accent\` (a colour), links for the \`menu\` and a text for the \`footer\`. A Markdown file in \`content/_pages/\`, with a \`title\` between two lines of hyphens, is a page about the archive: its link stands at the foot of every page, or in the menu with \`place: menu\`.

## On your own computer

With [Node](https://nodejs.org) 20.19 or later:

\`\`\`
npm install
npm run build     # makes the site: open _site/index.html
npm run serve     # shows it, and every change while you write
npm run check     # says what was read of each folder, and what is missing
npx pressmark publish   # writes the addresses of new articles into the ledger, so that they stay: commit it
\`\`\``,
}
