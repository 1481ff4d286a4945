/** What keepers take out and bring back → what readers should find afterwards. */
import { markdownArticle } from './articles.js'
import {
  REDACT,
  NOWHERE,
  NO_NAME,
  withdraw,
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
  koers,
  raw,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

/** Articles are taken out, come back, and come back in another shape. */
export const WITHDRAWALS: readonly Sequence[] = [
  {
    what: 'an article is withdrawn',
    does: withdraw,
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'a withdrawn article is renamed and edited',
    does: async (desk) => {
      await withdraw(desk)
      desk.move('a.md', 'x/brand.md')
      desk.edit('x/brand.md', 'vannacht', 'gisteravond')
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'a withdrawn article is deleted, and comes back as raw text',
    does: async (desk) => {
      await withdraw(desk)
      desk.remove('a.md')
      await desk.publish()
      desk.write('nieuw.txt', raw('Brand in de haven', BRAND_TEXT))
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'a withdrawn article stands in a later export under another headline',
    does: async (desk) => {
      await withdraw(desk)
      desk.write(
        'export.csv',
        `title,date,text\nLoods brandt uit,2020-04-19,"${BRAND_TEXT}"\nOpera op zolder,2020-05-02,"${OPERA_TEXT}"\n`,
      )
    },
    right: { shows: { [KOERS]: RENNERS, [OPERA]: PARTITUUR }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'an article is withdrawn, and the cache is lost',
    does: async (desk) => {
      await desk.run('build')
      await withdraw(desk)
      desk.loseCache()
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'a withdrawal is taken back',
    does: async (desk) => {
      await withdraw(desk)
      await desk.run('build')
      desk.remove('withdrawals.yaml')
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'another article of the same headline follows a week after a withdrawal',
    does: async (desk) => {
      await withdraw(desk)
      desk.write('c.md', markdownArticle('Brand in de haven', '2020-04-24', OPERA_TEXT))
      await desk.publish()
    },
    right: {
      shows: { '2020/04/24/brand-in-de-haven.html': PARTITUUR },
      gone: [BRAND],
      nowhere: NOWHERE,
    },
  },
  {
    what: 'another article of the same headline and day follows, and the keeper says that it is another',
    does: async (desk) => {
      await withdraw(desk)
      desk.write('c.md', brand(OPERA_TEXT))
      await desk.run('build')
      desk.edit('withdrawals.yaml', / \}\n$/, ', except: [c.md] }\n')
      await desk.publish()
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE, addresses: 3 },
  },
  {
    what: 'an article is corrected to another date, published, and withdrawn by its old address',
    does: async (desk) => {
      desk.edit('a.md', '2020-04-17', '2020-04-16')
      await desk.publish()
      await withdraw(desk)
    },
    right: { gone: [BRAND, '2020/04/16/brand-in-de-haven.html'], nowhere: NOWHERE },
  },
  {
    what: 'two branches withdraw one article each',
    does: async (desk) => {
      await desk.onBranch(
        'zij',
        async () => void (await desk.run('withdraw', KOERS, '--reason', 'op verzoek')),
      )
      await withdraw(desk)
      desk.merge('zij')
    },
    right: { gone: [BRAND, KOERS], nowhere: /loods aan de haven|De renners/ },
  },
  {
    what: 'two branches withdraw the same article, for other reasons',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        await desk.run('withdraw', BRAND, '--reason', 'dubbel')
      })
      await withdraw(desk)
      desk.merge('zij')
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
  {
    what: 'two branches redact a name of one article each',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        await desk.run('redact', KOERS, '--text', 'renners', '--with', 'X')
      })
      await desk.run(...REDACT)
      desk.merge('zij')
    },
    right: { shows: { [BRAND]: /commandant X/, [KOERS]: /De X/ }, nowhere: /Peeters|renners/ },
  },
  {
    what: 'a branch renames and edits an article that is withdrawn meanwhile',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.move('a.md', 'x/brand.md')
        desk.edit('x/brand.md', 'vannacht', 'gisteravond')
        await desk.run('publish')
      })
      await withdraw(desk)
      desk.merge('zij')
    },
    right: { shows: { [KOERS]: RENNERS }, gone: [BRAND], nowhere: NOWHERE },
  },
]

/** Words are taken out. */
export const REDACTIONS: readonly Sequence[] = [
  {
    what: 'words are redacted, and the file is renamed and edited',
    does: async (desk) => {
      await desk.run(...REDACT)
      desk.move('a.md', 'x/brand.md')
      desk.edit('x/brand.md', 'vannacht', 'gisteravond')
      await desk.publish()
    },
    right: { shows: { [BRAND]: /commandant X/ }, nowhere: NO_NAME },
  },
  {
    what: 'words are redacted, and the article comes back as raw text under another headline and date',
    does: async (desk) => {
      await desk.run(...REDACT)
      desk.remove('a.md')
      desk.write('x.txt', raw('Loods brandt uit', BRAND_TEXT, 19))
      await desk.run('build')
    },
    right: { shows: { [KOERS]: RENNERS }, nowhere: NO_NAME },
  },
  {
    what: 'words are redacted, the cache is lost, and the date corrected',
    does: async (desk) => {
      await desk.run('build')
      await desk.run(...REDACT)
      desk.loseCache()
      desk.write('corrections.yaml', 'a.md:\n  date: 2020-04-15\n  reason: zo was het\n')
      await desk.publish()
    },
    right: {
      shows: { [BRAND]: /commandant X/, '2020/04/15/brand-in-de-haven.html': /commandant X/ },
      nowhere: NO_NAME,
    },
  },
  {
    what: 'a redaction is taken back',
    does: async (desk) => {
      await desk.run(...REDACT)
      await desk.run('build')
      desk.remove('redactions.yaml')
    },
    right: { shows: { [BRAND]: /Jan Peeters/ }, addresses: 2 },
  },
  {
    what: 'a name is redacted everywhere, and a new article has it in its headline',
    does: async (desk) => {
      await desk.run('redact', '--everywhere', '--text', 'Jan Peeters', '--with', 'X')
      desk.write('c.md', markdownArticle('Jan Peeters wint de koers', '2020-05-03', OPERA_TEXT))
      await desk.publish()
    },
    right: {
      shows: { [BRAND]: /commandant X/, '2020/05/03/x-wint-de-koers.html': PARTITUUR },
      nowhere: NO_NAME,
    },
  },
  {
    what: 'a published headline has the name, which is redacted everywhere with its addresses',
    files: {
      'a.md': markdownArticle('Jan Peeters blust', '2020-04-17', BRAND_TEXT),
      'b.md': koers(),
    },
    does: async (desk) => {
      await desk.run('build')
      await desk.run(
        'redact',
        '--everywhere',
        '--text',
        'Jan Peeters',
        '--with',
        'X',
        '--drop-address',
      )
      await desk.publish()
    },
    right: {
      shows: { '2020/04/17/x-blust.html': LOODS },
      dropped: ['2020/04/17/jan-peeters-blust.html'],
      nowhere: /Peeters/i,
    },
  },
  {
    what: 'an article is redacted, then withdrawn, then brought back',
    does: async (desk) => {
      await desk.run(...REDACT)
      await withdraw(desk)
      await desk.run('build')
      desk.remove('withdrawals.yaml')
    },
    right: { shows: { [BRAND]: /commandant X/ }, nowhere: NO_NAME },
  },
]
