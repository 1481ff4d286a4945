/** Settings, drafts and redirects that change → what readers should find afterwards. */
import { expect } from 'vitest'
import { markdownArticle } from './articles.js'
import {
  NOWHERE,
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  LOODS,
  OPERA,
  PARTITUUR,
  RENNERS,
  brand,
  koers,
  opera,
  raw,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

/** Settings, drafts, and what lies beside articles. */
export const SETTINGS: readonly Sequence[] = [
  {
    what: 'the address of the site changes',
    does: (desk) => desk.write('archive.yaml', 'base-url: https://new.example/krant/\n'),
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'public addresses end otherwise',
    does: (desk) =>
      desk.write('archive.yaml', 'base-url: https://new.example/\nurl-style: clean\n'),
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'the language of the archive changes',
    does: async (desk) => {
      desk.write('archive.yaml', 'languages: [en]\n')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'the zone changes',
    files: {
      'a.md': markdownArticle('Brand in de haven', '2020-04-17T23:30:00Z', BRAND_TEXT),
      'b.md': koers(),
    },
    does: async (desk) => {
      desk.write('archive.yaml', 'zone: America/New_York\n')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'initials are read from headlines, and get names',
    files: {
      'archive.yaml': 'initials: never\n',
      'a.txt': raw('Brand in de haven jv', BRAND_TEXT),
      'b.md': koers(),
    },
    does: async (desk) => {
      desk.write('archive.yaml', 'initials: always\n')
      desk.write('authors.yaml', 'jv: Jef Verlinden\n')
      await desk.publish()
    },
    right: { shows: { '2020/04/17/brand-in-de-haven-jv.html': LOODS, [KOERS]: RENNERS } },
  },
  {
    what: 'an article becomes a draft',
    does: async (desk) => {
      desk.write('a.md', brand(BRAND_TEXT, 'draft: true\n'))
      await desk.run('build')
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'an article becomes a draft, and is published again',
    does: async (desk) => {
      desk.write('a.md', brand(BRAND_TEXT, 'draft: true\n'))
      await desk.publish()
      desk.write('a.md', brand(BRAND_TEXT.replace('vannacht', 'gisteravond')))
      await desk.publish()
    },
    right: { shows: { [BRAND]: /gisteravond/ }, addresses: 2 },
  },
  {
    what: 'an article of tomorrow waits for its day',
    does: async (desk) => {
      desk.write('c.md', opera())
      await desk.publish('--strict', '--now', '2020-05-01')
      await desk.publish('--strict', '--now', '2020-05-02')
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'the clock of the machine is wrong',
    does: async (desk) => {
      desk.write('c.md', opera())
      await desk.run('build', '--now', '1999-01-01')
      await desk.run('build', '--now', '2999-01-01')
      await desk.publish('--now', '1999-01-01')
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'a new article asks for the address of another as an alias',
    does: async (desk) => {
      desk.write('c.md', opera(`aliases: [/${BRAND}]\n`))
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'an old address leads to a file, which is renamed: the build says so, and the keeper mends it',
    files: { 'a.md': brand(), 'b.md': koers(), 'redirects.csv': 'old,new\n/nieuws/17.html,a.md\n' },
    does: async (desk) => {
      desk.move('a.md', 'haven/a.md')
      expect(await desk.run('build')).toContain('[redirect-nowhere]')
      desk.write('redirects.csv', `old,new\n/nieuws/17.html,/${BRAND}\n`)
      await desk.publish()
    },
    right: { shows: { ...BOTH, 'nieuws/17.html': LOODS } },
  },
  {
    what: 'an article with an alias changes its headline and its place',
    files: { 'a.md': brand(BRAND_TEXT, 'aliases: [/nieuws/17.html]\n'), 'b.md': koers() },
    does: async (desk) => {
      desk.move('a.md', 'haven/a.md')
      desk.edit('haven/a.md', 'Brand in de haven', 'Loods brandt uit')
      await desk.publish()
    },
    right: { shows: { ...BOTH, 'nieuws/17.html': LOODS } },
  },
]
