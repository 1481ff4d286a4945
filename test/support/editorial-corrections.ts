/** Headlines, dates and words that are corrected → what readers should find afterwards. */
import { markdownArticle } from './articles.js'
import {
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  LOODS,
  OPERA,
  OPERA_TEXT,
  PARTITUUR,
  RENNERS,
  brand,
  opera,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

/** Headlines, dates and words are corrected. */
export const CORRECTIONS: readonly Sequence[] = [
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
