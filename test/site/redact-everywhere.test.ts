/** Words that nobody should read anywhere in the archive: what becomes of each place in which they could stand. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { redactEverywhere } from '../../src/commands/redact-everywhere.js'
import { markdownArticle as article } from '../support/articles.js'
import { filesWith } from '../support/bytes-of-site.js'
import { makeFolder } from '../support/make-folder.js'
import { makePng } from '../support/media-bytes.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { siteOf, type Site } from '../support/site-of.js'
import { withClosed } from '../support/with-call.js'

const NAME = 'Odile Vandeputte'
const WORDS = /vandeputte|odile/iu
const TODAY = ['--now', '2026-11-24']
const ALL = ['redact', '--everywhere', '--text', NAME, ...TODAY]

/** The name in every place that an archive has for words. */
const FILES = {
  'archive.yaml':
    'title: Archief Odile Vandeputte\ndescription: Over Odile Vandeputte.\nrights: © Odile Vandeputte\nbase-url: https://archief.example/\npeople-pages: true\nredirect-maps: [netlify, nginx, apache]\n',
  'authors.yaml': 'ov: Odile Vandeputte\n',
  'sources.yaml':
    'Odile Vandeputte Persdienst:\n  aliases: [OVP]\n  description: Van Odile Vandeputte.\n',
  'names.yaml':
    'people:\n  Odile Vandeputte:\n    aliases: [Dilleke]\norganisations:\n  Vzw Stadskoor:\n    description: Opgericht door Odile Vandeputte.\n',
  'topics.yaml':
    'topics:\n  zaak-vandeputte:\n    labels: { nl: Zaak Odile Vandeputte }\n    description: { nl: Rond Odile Vandeputte. }\n    aliases: [zaakov]\n',
  'redirects.csv':
    'old,new\n/oud/odile-vandeputte.php,a.md\n/elders.html,https://elders.example/odile-vandeputte\n',
  'a.md': article(
    'Odile Vandeputte vrijgesproken',
    '2020-04-17',
    'ODILE VANDEPUTTE lacht. Ook Dilleke. “Odile”\u00a0Vandeputte, O\u00addile Vandeputte.\n\n![Odile Vandeputte](odile-vandeputte.png) [foto](https://x.example/odile-vandeputte)',
    'topics: [zaakov, Odile Vandeputte]\nauthor: Odile Vandeputte\nsource: OVP\naliases: [/oud/odile-vandeputte.html]\nimage: odile-vandeputte.png\nimage_alt: Odile Vandeputte\nonbekend: Odile Vandeputte\n',
  ),
  'b.md': article(
    'Water',
    '2020-04-17',
    'Het water steeg. Dilleke zag het met de Vzw Stadskoor.',
    'topics: [zaakov]\nsource: OVP\n',
  ),
  'odile-vandeputte/c.txt': ` date 2020-04 Dijk hersteld ov\n\n17 april 2020\n\n17u44\n\nBron: Belga 0 De dijk is hersteld.\n`,
  'd.md': article('Van een ander', '2021-05-02', 'Tekst.', 'topics: [zaakov]\n'),
  'corrections.yaml':
    'd.md:\n  headline: Van Odile Vandeputte\n  reason: Odile Vandeputte vroeg het\n',
  'kapot/odile-vandeputte.md': '---\n---\n',
  'odile-vandeputte.png': makePng(4, 4),
  'odile-vandeputte.xyz': 'los',
}

async function published(): Promise<Site> {
  const site = siteOf(FILES)
  await site.build()
  expect((await site.run('publish')).code).toBe(0)
  return site
}

function shown(site: Site): readonly string[] {
  return filesWith(join(site.folder, '_site'), WORDS)
}

describe('words redacted everywhere', () => {
  it('stand in no byte and in no name of the site, where their old addresses are dropped', async () => {
    const site = await published()
    expect(shown(site).length).toBeGreaterThan(20)
    expect((await site.run(...ALL, '--drop-address')).code).toBe(0)
    await site.build()
    expect(shown(site)).toEqual([])
    expect(site.page('2020/04/17/vrijgesproken.html')).toContain('lacht')
    expect(site.page('withdrawals/index.html')).toContain('Overal in het archief')
    site.edit('later.md', article(`Weer ${NAME}`, '2022-01-01', `Over ${NAME}.`))
    await site.build()
    expect(shown(site)).toEqual([])
  })

  it('stand in names of files alone where old addresses lead on, and nothing leads to these', async () => {
    const site = await published()
    await site.run(...ALL)
    await site.build()
    expect(shown(site)).toEqual([
      '2020/04/17/odile-vandeputte-vrijgesproken.html',
      '2021/05/02/van-odile-vandeputte.html',
      'oud/odile-vandeputte.html',
      'oud/odile-vandeputte.php/index.html',
      'topics/zaak-odile-vandeputte/index.html',
    ])
    expect(site.page(shown(site)[0]!)).toContain('vrijgesproken.html')
    const again = await site.run('publish', '--check')
    expect(again.stdout).not.toContain('published article')
  })

  it('stay in an address that the keeper keeps, and nowhere else', async () => {
    const site = await published()
    await site.run(...ALL, '--keep-address')
    await site.build()
    const page = site.page('2020/04/17/odile-vandeputte-vrijgesproken.html')
    expect(page).toContain('<title>(…) vrijgesproken')
    expect(page.replaceAll(/[\w/.-]*odile-vandeputte[\w.-]*/g, '')).not.toMatch(WORDS)
  })

  it('are counted first, and nothing is written for a trial', async () => {
    const site = await published()
    const told = await site.run(...ALL, '--dry-run')
    expect(told.stdout).toMatch(
      /^\d+ places in 4 articles would be redacted\. Nothing is written\./,
    )
    expect(told.stdout).toContain('odile-vandeputte-vrijgesproken.html is made of the words')
    expect(existsSync(join(site.folder, 'content/redactions.yaml'))).toBe(false)
    await site.run(...ALL, '--reason', 'op verzoek')
    expect(site.read('content/redactions.yaml')).toMatch(
      /- \{ everywhere: true, date: [\d-]+, text: Odile Vandeputte, .*whole-words: true, reason: op verzoek \}\n$/,
    )
    expect((await site.run(...ALL)).stderr).toContain('redacted everywhere already')
  })

  it('are left out with an article in which they cannot be replaced', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', 'Odile Vande*putte* kwam.') })
    expect((await site.run(...ALL)).stdout).toContain('a.md has the words in a form')
    expect((await site.run('build')).stdout).toContain('redaction-failed')
    expect(shown(site)).toEqual([])
  })

  it('leave alone whatever does not have them', async () => {
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', `${NAME} kwam.`),
      'b.md': article('Water', '2020-04-18'),
    })
    await site.build()
    const before = site.page('2020/04/18/water.html')
    expect(before).toContain('SHA-256')
    await site.run(...ALL)
    await site.build()
    expect(site.page('2020/04/18/water.html').replace(/<footer.*/s, '')).toBe(
      before.replace(/<footer.*/s, ''),
    )
  })

  it('are never said to stand nowhere where a file could not be read', async () => {
    const folder = makeFolder({
      'content/a.md': article('Brand', '2020-04-17', `De brand. ${NAME} zag hem.`),
      'content/b.md': article('Water', '2020-04-17', 'Het water.'),
    })
    const content = join(folder, 'content')
    const redact = (file: string): Promise<unknown> =>
      withClosed(join(content, file), 'EIO', () =>
        redactEverywhere(
          { content, cache: join(folder, '.cache'), text: NAME, with: '(…)', dryRun: true },
          quietEnvironment,
        ),
      )
    await expect(redact('a.md')).rejects.toThrow(
      `“${NAME}” stands nowhere in what could be read; a.md could not be: npx pressmark check says why.`,
    )
    await expect(redact('.')).rejects.toThrow('stands nowhere in what could be read; ./ could not')
    expect(await redact('b.md')).toMatchObject({ places: 1, articles: 1, unread: ['b.md'] })
  })

  it('must be named once, and not in what is shown', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17') })
    expect((await site.run(...ALL)).stderr).toContain('stands nowhere in the archive')
    expect((await site.run(...ALL, '--reason', `door ${NAME}`)).stderr).toContain('holds the words')
    expect((await site.run('redact', '--text', 'x')).stderr).toContain('--everywhere')
    expect((await site.run(...ALL, '--keep-address', '--drop-address')).stderr).toContain('exclude')
    site.edit('redactions.yaml', '- date: 2020-01-01\n  text: x\n  with: y\n')
    expect((await site.run('build')).stderr).toContain('everywhere: true')
  })
})
