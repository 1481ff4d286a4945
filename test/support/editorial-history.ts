/** Branches, reverts and accidents → what readers should find afterwards. */
import { markdownArticle } from './articles.js'
import {
  BOTH,
  BRAND,
  BRAND_TEXT,
  KOERS,
  OPERA,
  OPERA_TEXT,
  PARTITUUR,
  RENNERS,
  brand,
  opera,
} from './editorial-stories.js'
import type { Sequence } from './editors-desk.js'

/** Branches, reverts, and accidents. */
export const HISTORY: readonly Sequence[] = [
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
