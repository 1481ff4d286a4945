/** The name of an archive → the files that it begins with: settings, a sample article, and what git and GitHub need. */

export function starterFiles(name: string, version: string): Readonly<Record<string, string>> {
  return {
    'content/archive.yaml': describeSettings(name),
    'content/.gitattributes': GIT_ATTRIBUTES,
    'content/1989/11/1989-11-09-berlin-wall.md': SAMPLE,
    'package.json': describePackage(name, version),
    'README.md': describeArchive(name),
    '.github/workflows/site.yml': WORKFLOW,
    '.gitignore': 'node_modules/\n_site/\n/*.lock\n/*.lock.*\n.cache/\n',
  }
}

/** Files in which the lines of two branches belong together. */
const UNITED = ['ledger/*.tsv', 'withdrawals.yaml', 'redactions.yaml']
/** Articles are kept byte for byte on every system; two branches may both have published something. */
const GIT_ATTRIBUTES = ['* -text', ...UNITED.map((file) => `${file} merge=union`), ''].join('\n')

function describeSettings(name: string): string {
  return `# yaml-language-server: $schema=../node_modules/pressmark/dist/schemas/archive.json
# Every setting may be left out. docs/settings.md of Pressmark explains them all.
title: ${JSON.stringify(name)}
# base-url: https://example.org/archive/
# logo: logo.svg
# accent: "#0b5394"
languages: [nl, en, de, fr, es, it, pt]
zone: Europe/Brussels
`
}

const SAMPLE = `---
title: East Germany opens its border, and Berliners cross the Wall
date: 1989-11-09
source: Pressmark
topics: [politics]
lang: en
---
A member of the East German party leadership told reporters in East Berlin this evening that citizens may travel abroad without special grounds. Asked when that takes effect, he said: “Immediately, without delay.”

Within hours thousands of people stood at the crossings in Berlin. At Bornholmer Strasse the guards raised the barrier shortly before midnight.

This is a sample. Delete its file, and put your own articles here.
`

function describePackage(name: string, version: string): string {
  const project = {
    name: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    private: true,
    type: 'module',
    scripts: { build: 'pressmark build', serve: 'pressmark serve', check: 'pressmark check' },
    dependencies: { pressmark: `^${version}` },
  }
  return `${JSON.stringify(project, null, 2)}\n`
}

function describeArchive(name: string): string {
  return `# ${name}

An archive of news articles. Pressmark makes the site of the files in \`content/\`.

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
\`\`\`
`
}

const WORKFLOW = `# Builds the site for every proposal, and puts it online from the branch main.
# Choose "GitHub Actions" as the source under Settings, Pages.
name: site
on:
  push: { branches: [main] }
  pull_request:
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: 'site-\${{ github.ref }}' }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - uses: actions/cache@v4
        with: { path: .cache, key: 'site-\${{ github.sha }}', restore-keys: site- }
      - run: npm install
      - name: Warnings of this proposal (they stop nothing)
        if: github.event_name == 'pull_request'
        continue-on-error: true
        run: npm run check
      - run: npm run build
      - if: github.ref == 'refs/heads/main'
        uses: actions/upload-pages-artifact@v3
        with: { path: _site }
  deploy:
    if: github.ref == 'refs/heads/main'
    needs: build
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`
