/** What keepers decide, git does, and settings change → what readers should find afterwards. */
import { expect } from 'vitest'
import { markdownArticle } from './articles.js'
import type { EditorsDesk } from './editors-desk.js'
import type { Sequence } from './editorial-year.js'
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
  koers,
  opera,
  raw,
} from './editorial-stories.js'

const WITHDRAW = ['withdraw', BRAND, '--reason', 'op verzoek'] as const
const REDACT = ['redact', BRAND, '--text', 'Jan Peeters', '--with', 'X'] as const
const NOWHERE = /loods aan de haven|Jan Peeters/
const NO_NAME = /Peeters/

async function withdraw(desk: EditorsDesk): Promise<void> {
  await desk.run(...WITHDRAW)
  desk.commit()
}

/** Articles are taken out, come back, and come back in another shape. */
const WITHDRAWALS: readonly Sequence[] = [
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
const REDACTIONS: readonly Sequence[] = [
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

/** Branches, reverts, and accidents. */
const HISTORY: readonly Sequence[] = [
  {
    what: 'it is published twice',
    does: async (desk) => {
      await desk.publish()
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'two branches publish an article each',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.write('c.md', opera())
        await desk.run('publish')
      })
      desk.write(
        'd.md',
        markdownArticle('Zeven renners', '2020-05-03', OPERA_TEXT.replaceAll('e', 'i')),
      )
      await desk.publish()
      desk.merge('zij')
      await desk.publish()
    },
    right: {
      shows: { ...BOTH, [OPERA]: PARTITUUR, '2020/05/03/zeven-renners.html': /Hit opirahuis/ },
      addresses: 4,
    },
  },
  {
    what: 'two branches publish the same article from two files',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.write('zij/c.md', opera())
        await desk.run('publish')
      })
      desk.write('wij/c.md', opera())
      await desk.publish()
      desk.merge('zij')
      desk.remove('zij/c.md')
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR } },
  },
  {
    what: 'two branches publish different articles at the same address',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.write('zij.md', markdownArticle('Nieuws', '2020-05-02', OPERA_TEXT))
        await desk.run('publish')
      })
      desk.write('wij.md', markdownArticle('Nieuws', '2020-05-02', BRAND_TEXT.replaceAll('e', 'i')))
      await desk.publish()
      desk.merge('zij')
      await desk.publish()
    },
    right: { shows: { ...BOTH, '2020/05/02/nieuws.html': /partituur|brandwiir/ }, addresses: 4 },
  },
  {
    what: 'a branch renames a file and publishes, the other edits and publishes',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.move('a.md', 'haven/a.md')
        await desk.run('publish')
      })
      desk.edit('a.md', 'vannacht', 'gisteravond')
      await desk.publish()
      desk.merge('zij')
      await desk.publish()
    },
    right: { shows: { [BRAND]: /gisteravond/, [KOERS]: RENNERS }, addresses: 2 },
  },
  {
    what: 'a branch corrects the date and publishes, the other the headline',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.edit('a.md', 'date: 2020-04-17', 'date: 2020-04-16')
        await desk.run('publish')
      })
      desk.edit('a.md', 'gewond', 'gekwetst')
      await desk.publish()
      desk.merge('zij')
      await desk.publish()
    },
    right: {
      shows: { [BRAND]: /gekwetst/, '2020/04/16/brand-in-de-haven.html': /gekwetst/ },
      addresses: 3,
    },
  },
  {
    what: 'an article is picked from a branch, which is merged later',
    does: async (desk) => {
      await desk.onBranch('zij', async () => {
        desk.write('c.md', opera())
        await desk.run('publish')
      })
      desk.git('cherry-pick', 'zij')
      await desk.publish()
      desk.merge('zij')
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'an edit is reverted',
    does: async (desk) => {
      desk.edit('a.md', 'Brand in de haven', 'Loods brandt uit')
      desk.commit()
      desk.git('revert', '--no-edit', 'HEAD')
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'the addition of an article is reverted, and the revert reverted',
    does: async (desk) => {
      desk.write('c.md', opera())
      desk.commit()
      await desk.publish()
      desk.git('revert', '--no-edit', 'HEAD~1')
      await desk.publish()
      desk.git('revert', '--no-edit', 'HEAD~1')
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'the addition of an article is reverted',
    does: async (desk) => {
      desk.write('c.md', opera())
      desk.commit()
      await desk.publish()
      desk.git('revert', '--no-edit', 'HEAD~1')
      await desk.publish()
    },
    right: { shows: BOTH, gone: [OPERA], addresses: 3 },
  },
  {
    what: 'the commit that published is reverted, and it is published again',
    does: async (desk) => {
      desk.write('c.md', opera())
      desk.commit()
      await desk.publish()
      desk.git('revert', '--no-edit', 'HEAD')
      await desk.publish()
    },
    right: { shows: { ...BOTH, [OPERA]: PARTITUUR }, addresses: 3 },
  },
  {
    what: 'a folder is deleted by mistake, publishing is refused, and git brings it back',
    files: Object.fromEntries(
      ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven'].map((name) => [
        `map/${name}.md`,
        markdownArticle(`Kop ${name}`, '2020-04-17', `${name} ${OPERA_TEXT.replaceAll('e', name)}`),
      ]),
    ),
    does: async (desk) => {
      desk.remove('map')
      await desk.refused('publish')
      desk.git('checkout', '-q', '--', 'content/map')
      await desk.publish()
    },
    right: {
      shows: { '2020/04/17/kop-een.html': /een/, '2020/04/17/kop-zeven.html': /zeven/ },
      addresses: 7,
    },
  },
  {
    what: 'a file is renamed, and cache and site are lost before it is published',
    does: async (desk) => {
      await desk.run('build')
      desk.move('a.md', 'haven/a.md')
      desk.loseCache()
      desk.loseSite()
      await desk.publish()
    },
    right: { shows: BOTH, addresses: 2 },
  },
  {
    what: 'the site of another commit is built again with the cache of today',
    does: async (desk) => {
      desk.edit('a.md', 'Brand in de haven', 'Loods brandt uit')
      await desk.run('build')
      desk.git('checkout', '-q', '--', 'content')
    },
    right: { shows: { [BRAND]: /Brand in de haven/ } },
  },
  {
    what: 'the same text is saved twice, and the first file is deleted',
    does: async (desk) => {
      desk.write('kopie.md', brand())
      await desk.publish()
      desk.remove('a.md')
      await desk.publish()
    },
    right: { shows: BOTH },
  },
]

/** Settings, drafts, and what lies beside articles. */
const SETTINGS: readonly Sequence[] = [
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

export const DECISIONS: readonly Sequence[] = [
  ...WITHDRAWALS,
  ...REDACTIONS,
  ...HISTORY,
  ...SETTINGS,
]
