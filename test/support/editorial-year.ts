/** What editors do in a year, one thing after another → what their readers should find afterwards. */
import { markdownArticle } from './articles.js'
import {
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  KOERS_TEXT,
  LOODS,
  OPERA,
  OPERA_TEXT,
  PARTITUUR,
  RENNERS,
  brand,
  koers,
  opera,
  raw,
} from './editorial-stories.js'
import type { EditorsDesk, Right } from './editors-desk.js'

export interface Sequence {
  readonly what: string
  readonly files?: Readonly<Record<string, string>>
  readonly does: (desk: EditorsDesk) => void | Promise<void>
  readonly right: Right
}

/** Headlines, dates and words are corrected. */
const CORRECTIONS: readonly Sequence[] = [
  {
    what: 'a headline is corrected',
    does: (desk) => desk.edit('a.md', 'Brand in de haven', 'Zware brand in Gentse haven'),
    right: { shows: BOTH },
  },
  {
    what: 'a date is corrected, and published',
    does: async (desk) => {
      desk.edit('a.md', '2020-04-17', '2020-04-16')
      await desk.publish()
    },
    right: { shows: { ...BOTH, '2020/04/16/brand-in-de-haven.html': LOODS }, addresses: 3 },
  },
  {
    what: 'a date is corrected, published, and corrected back',
    does: async (desk) => {
      desk.edit('a.md', '2020-04-17', '2020-04-16')
      await desk.publish()
      desk.edit('a.md', '2020-04-16', '2020-04-17')
      await desk.publish()
    },
    right: { shows: { ...BOTH, '2020/04/16/brand-in-de-haven.html': LOODS }, addresses: 3 },
  },
  {
    what: 'the story is written anew under the same headline',
    does: async (desk) => {
      desk.write(
        'a.md',
        brand(
          'In de loods lagen banden. Het parket opent een onderzoek naar de oorzaak, en de stad vraagt omwonenden om ramen en deuren tot morgen te sluiten.',
        ),
      )
      await desk.publish()
    },
    right: { shows: { [BRAND]: /Het parket/, [KOERS]: RENNERS }, addresses: 2 },
  },
  {
    what: 'the file is used for another article',
    does: async (desk) => {
      desk.write('a.md', opera())
      await desk.publish('--allow-lost')
    },
    right: { shows: { [KOERS]: RENNERS, [OPERA]: PARTITUUR }, gone: [BRAND], addresses: 3 },
  },
  {
    what: 'corrections.yaml corrects a headline',
    does: (desk) =>
      desk.write(
        'corrections.yaml',
        'a.md:\n  headline: Brand aan het dok\n  reason: zo stond het in de krant\n',
      ),
    right: { shows: { [BRAND]: /Brand aan het dok/ } },
  },
  {
    what: 'corrections.yaml corrects a date, and is taken back',
    does: async (desk) => {
      desk.write(
        'corrections.yaml',
        'a.md:\n  date: 2020-04-15\n  reason: zo stond het in de krant\n',
      )
      await desk.publish()
      desk.remove('corrections.yaml')
      await desk.publish()
    },
    right: { shows: { ...BOTH, '2020/04/15/brand-in-de-haven.html': LOODS }, addresses: 3 },
  },
  {
    what: 'keys change their order, blanks go, a label comes',
    does: (desk) =>
      desk.write(
        'a.md',
        `---\ndate:   2020-04-17\ntopics: [Brand]\ntitle: "Brand in de haven"\n---\n\n\n${BRAND_TEXT}   \n`,
      ),
    right: { shows: BOTH },
  },
  {
    what: 'the ends of lines change',
    does: (desk) => desk.write('a.md', brand().replaceAll('\n', '\r\n')),
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'an id comes, and later everything but the id is another',
    does: async (desk) => {
      desk.write('a.md', brand(BRAND_TEXT, 'id: gent-17\n'))
      await desk.publish()
      desk.remove('a.md')
      desk.write(
        'haven/2020.md',
        markdownArticle('Loods brandde uit', '2020-04-17', OPERA_TEXT, 'id: gent-17\n'),
      )
      await desk.publish()
    },
    right: { shows: { [BRAND]: PARTITUUR, [KOERS]: RENNERS }, addresses: 2 },
  },
  {
    what: 'a new article gets the id of another by copy and paste',
    does: async (desk) => {
      desk.write('a.md', brand(BRAND_TEXT, 'id: gent-17\n'))
      await desk.publish()
      desk.write('aa.md', opera('id: gent-17\n'))
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
]

/** Files are moved about. */
const MOVES: readonly Sequence[] = [
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

const ROWS = [
  ['Brand in de haven', '2020-04-17', BRAND_TEXT],
  ['Koers in de regen', '2020-04-18', KOERS_TEXT],
] as const
const MORE_ROWS = [['Opera op zolder', '2020-05-02', OPERA_TEXT], ...ROWS] as const
type Rows = readonly (readonly [title: string, date: string, text: string])[]
const table = (rows: Rows): string =>
  ['title,date,text', ...rows.map(([title, date, text]) => `${title},${date},"${text}"`)].join(
    '\n',
  ) + '\n'
const lines = (rows: Rows): string =>
  rows.map(([title, date, text]) => `${JSON.stringify({ title, date, text })}\n`).join('')

/** Exports are replaced by later ones. */
const EXPORTS: readonly Sequence[] = [
  {
    what: 'an export is replaced by a later one, with more rows in another order',
    files: { 'export-2020.csv': table(ROWS) },
    does: async (desk) => {
      desk.remove('export-2020.csv')
      desk.write('export-2021.csv', table([...MORE_ROWS].toReversed()))
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'a table is replaced by lines of JSON',
    files: { 'export.csv': table(ROWS) },
    does: async (desk) => {
      desk.remove('export.csv')
      desk.write('export.jsonl', lines(MORE_ROWS))
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'a later export has words corrected, and lies beside the first for a while',
    files: { 'export.csv': table(ROWS) },
    does: async (desk) => {
      desk.write('later.csv', table([...ROWS].toReversed()).replace('vannacht', 'gisteravond'))
      await desk.run('build')
      desk.remove('export.csv')
      await desk.publish()
    },
    right: { shows: { [BRAND]: /gisteravond/, [KOERS]: RENNERS } },
  },
  {
    what: 'the articles of an export become files of their own',
    files: { 'export.csv': table(ROWS) },
    does: async (desk) => {
      desk.remove('export.csv')
      desk.write('a.md', brand())
      desk.write('b.md', koers())
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
]

export const CHANGES: readonly Sequence[] = [...CORRECTIONS, ...MOVES, ...EXPORTS]
