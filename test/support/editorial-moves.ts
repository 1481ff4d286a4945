/** Files that are moved, split and joined → what readers should find afterwards. */
import {
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  KOERS_TEXT,
  OPERA_TEXT,
  PARTITUUR,
  RENNERS,
  brand,
  koers,
  raw,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

/** Files are moved about. */
export const MOVES: readonly Sequence[] = [
  {
    what: 'a file is renamed',
    does: (desk) => desk.move('a.md', 'haven-brand.md'),
    right: { shows: BOTH },
  },
  {
    what: 'all files move to a folder of their year',
    does: async (desk) => {
      desk.move('a.md', '2020/04/a.md')
      desk.move('b.md', '2020/04/b.md')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'a file is renamed, and a word of it changed',
    does: async (desk) => {
      desk.move('a.md', 'x/brand.md')
      desk.edit('x/brand.md', 'vannacht', 'gisteravond')
      await desk.publish()
    },
    right: { shows: { [BRAND]: /gisteravond/, [KOERS]: RENNERS }, addresses: 2 },
  },
  {
    what: 'a file is renamed, and gets another headline',
    does: async (desk) => {
      desk.move('a.md', 'x/loods.md')
      desk.edit('x/loods.md', 'Brand in de haven', 'Loods brandt uit')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'a file is renamed, edited, and gets another date: the keeper says that it is the same',
    does: async (desk) => {
      desk.move('a.md', 'x/loods.md')
      desk.edit('x/loods.md', '2020-04-17', '2020-04-16')
      desk.edit('x/loods.md', 'vannacht', 'gisteravond')
      await desk.refused('publish')
      await desk.publish('--carry-over')
    },
    right: {
      shows: { [BRAND]: /gisteravond/, '2020/04/16/brand-in-de-haven.html': /gisteravond/ },
      addresses: 3,
    },
  },
  {
    what: 'two files exchange their names',
    does: async (desk) => {
      desk.move('a.md', 'c.md')
      desk.move('b.md', 'a.md')
      desk.move('c.md', 'b.md')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'two files exchange their names, and both are edited',
    does: async (desk) => {
      desk.write('a.md', koers(KOERS_TEXT.replace('negen', 'tien')))
      desk.write('b.md', brand(BRAND_TEXT.replace('vannacht', 'laat')))
      await desk.publish()
    },
    right: { shows: { [BRAND]: /laat/, [KOERS]: /tien uur/ }, addresses: 2 },
  },
  {
    what: 'raw text becomes Markdown',
    files: { 'a.txt': raw('Brand in de haven', BRAND_TEXT), 'b.md': koers() },
    does: async (desk) => {
      desk.remove('a.txt')
      desk.write('a.md', brand())
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'Markdown becomes raw text in another folder',
    does: async (desk) => {
      desk.remove('a.md')
      desk.write('raw/17.txt', raw('Brand in de haven', BRAND_TEXT))
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'a file of two articles is split',
    files: {
      'dag.txt': raw('Brand in de haven', BRAND_TEXT) + raw('Koers in de regen', KOERS_TEXT, 18),
    },
    does: async (desk) => {
      desk.write('brand.txt', raw('Brand in de haven', BRAND_TEXT))
      desk.write('koers.txt', raw('Koers in de regen', KOERS_TEXT, 18))
      desk.remove('dag.txt')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'two files are joined, the later article first',
    files: {
      'a.txt': raw('Brand in de haven', BRAND_TEXT),
      'b.txt': raw('Koers in de regen', KOERS_TEXT, 18),
    },
    does: async (desk) => {
      desk.write(
        'dag.txt',
        raw('Koers in de regen', KOERS_TEXT, 18) + raw('Brand in de haven', BRAND_TEXT),
      )
      desk.remove('a.txt')
      desk.remove('b.txt')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'an article is put before the others of its file',
    files: {
      'dag.txt': raw('Brand in de haven', BRAND_TEXT) + raw('Koers in de regen', KOERS_TEXT, 18),
    },
    does: async (desk) => {
      desk.write('dag.txt', raw('Opera op zolder', OPERA_TEXT) + desk.read('dag.txt'))
      await desk.publish()
    },
    right: { shows: { ...BOTH, '2020/04/17/opera-op-zolder.html': PARTITUUR }, addresses: 3 },
  },
  {
    what: 'an article is taken out of the middle of its file',
    files: {
      'dag.txt':
        raw('Opera op zolder', OPERA_TEXT) +
        raw('Brand in de haven', BRAND_TEXT) +
        raw('Koers in de regen', KOERS_TEXT, 18),
    },
    does: async (desk) => {
      desk.write(
        'dag.txt',
        raw('Opera op zolder', OPERA_TEXT) + raw('Koers in de regen', KOERS_TEXT, 18),
      )
      await desk.publish()
    },
    right: {
      shows: { [KOERS]: RENNERS, '2020/04/17/opera-op-zolder.html': PARTITUUR },
      gone: [BRAND],
      addresses: 3,
    },
  },
]
