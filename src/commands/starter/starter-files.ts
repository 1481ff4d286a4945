/** The name of an archive and its language → the files that it begins with: settings, a sample article, and what git and GitHub need. */
import { arabicStarter } from './ar.js'
import { germanStarter } from './de.js'
import { englishStarter } from './en.js'
import { spanishStarter } from './es.js'
import { frenchStarter } from './fr.js'
import { dutchStarter } from './nl.js'
import type { StarterLanguage, StarterTexts } from './starter-texts.js'

const STARTERS: Readonly<Record<StarterLanguage, StarterTexts>> = {
  en: englishStarter,
  nl: dutchStarter,
  fr: frenchStarter,
  de: germanStarter,
  es: spanishStarter,
  ar: arabicStarter,
}

export interface StarterOptions {
  readonly name: string
  /** That of menus, of the README and of the sample. */
  readonly language: StarterLanguage
  /** The version of Pressmark. */
  readonly version: string
}

/** Each file by its path. */
export function starterFiles({
  name,
  language,
  version,
}: StarterOptions): Readonly<Record<string, string>> {
  const { settings, sample, readme } = STARTERS[language]
  return {
    'content/archive.yaml': describeSettings(name, language, settings),
    'content/.gitattributes': GIT_ATTRIBUTES,
    [`content/1989/11/${sample.name}.md`]: describeSample(language, sample),
    'package.json': describePackage(name, version),
    'README.md': `# ${name}\n\n${readme}\n`,
    '.github/workflows/site.yml': WORKFLOW,
    '.gitignore': 'node_modules/\n_site/\n/*.lock\n/*.lock.*\n.cache/\n',
  }
}

/** Files in which the lines of two branches belong together. */
const UNITED = ['ledger/*.tsv', 'withdrawals.yaml', 'redactions.yaml']
/** Articles are kept byte for byte on every system; two branches may both have published something. */
const GIT_ATTRIBUTES = ['* -text', ...UNITED.map((file) => `${file} merge=union`), ''].join('\n')

function describeSettings(
  name: string,
  language: StarterLanguage,
  { optional, languages, zone }: StarterTexts['settings'],
): string {
  return `# yaml-language-server: $schema=../node_modules/pressmark/dist/schemas/archive.json
# ${optional}
title: ${JSON.stringify(name)}
# base-url: https://example.org/archive/
# logo: logo.svg
# accent: "#0b5394"
# ${languages}
languages: [${listLanguages(language).join(', ')}]
# ${zone}
zone: Europe/Brussels
`
}

/** The languages that articles are first looked for in, with that of the menus before all others. */
function listLanguages(first: StarterLanguage): readonly string[] {
  return [first, ...['en', 'nl', 'de', 'fr', 'es', 'it', 'pt'].filter((each) => each !== first)]
}

function describeSample(
  language: StarterLanguage,
  { title, topic, text }: StarterTexts['sample'],
): string {
  return `---
title: ${title}
date: 1989-11-09
source: Pressmark
topics: [${topic}]
lang: ${language}
---
${text}
`
}

function describePackage(name: string, version: string): string {
  const project = {
    name: packageName(name),
    private: true,
    type: 'module',
    scripts: { build: 'pressmark build', serve: 'pressmark serve', check: 'pressmark check' },
    dependencies: { pressmark: `^${version}` },
  }
  return `${JSON.stringify(project, null, 2)}\n`
}

/** One that npm takes: in its letters, short, and not that of the package that is installed there. */
function packageName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '')
  return plain === '' || plain === 'pressmark' ? `${plain}-archive`.replace(/^-/, '') : plain
}

const LONGEST_NAME = 100

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
