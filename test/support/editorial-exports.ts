/** Exports that replace each other → what readers should find afterwards. */
import {
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  KOERS_TEXT,
  OPERA,
  OPERA_TEXT,
  PARTITUUR,
  RENNERS,
  brand,
  koers,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

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
export const EXPORTS: readonly Sequence[] = [
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
