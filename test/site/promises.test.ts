/** What must hold under bad luck and malice: addresses, withdrawals, redactions, the keeper's own files. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf, type Site } from '../support/site-of.js'

const TEXT =
  'Jan Peeters sprak dinsdag in de grote zaal van het stadhuis over de plannen voor het nieuwe dok, dat volgens hem in twee jaar klaar kan zijn.'
const OTHER =
  'De renners vertrokken om negen uur in de regen; na honderd kilometer brak een groep van zeven weg, die pas op de laatste klim werd gegrepen.'
const BRAND = '2020/04/17/brand.html'

async function published(files: Readonly<Record<string, string>>): Promise<Site> {
  const site = siteOf(files)
  expect((await site.run('publish')).code).toBe(0)
  return site
}

async function withdrawn(): Promise<Site> {
  const site = await published({ 'a.md': article('Brand', '2020-04-17', TEXT) })
  await site.run('withdraw', BRAND, '--reason', 'op verzoek')
  return site
}

/** With Cyrillic letters that look like the Latin ones. */
function inDisguise(text: string): string {
  return text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о')
}

describe('a withdrawn article', () => {
  it.each([
    ['renamed and edited', 'n.md', article('Brand', '2020-04-17', TEXT.replace('dinsdag', 'ook'))],
    ['under another headline', 'n.md', article('Anders', '2020-04-17', TEXT)],
    ['on another day', 'n.md', article('Brand', '2021-01-01', TEXT.replace('grote', 'kleine'))],
    ['in letters of other alphabets', 'n.md', article('Anders', '2021-01-01', inDisguise(TEXT))],
    ['as raw text', 'n.txt', ` date 2020-04 Brand jv\n\n17 april 2020\n\nBron: Belga 0 ${TEXT}\n`],
  ])('stays out %s', async (_, file, text) => {
    const site = await withdrawn()
    site.remove('a.md')
    site.edit(file, text)
    const outcome = await site.run('build')
    expect(outcome.stdout).toContain('+ 1 withdrawn')
    expect(site.search(/Jan Peeters/)).toEqual([])
    expect(site.has('2021/01/01/anders.html')).toBe(false)
  })

  it('keeps out what only resembles it, with an error, until the keeper says what it is', async () => {
    const site = await withdrawn()
    const copy = article('Dok klaar in twee jaar', '2020-05-02', TEXT.replace('dinsdag', 'laat'))
    site.edit('copy.md', copy)
    expect((await site.run('build')).stdout).toContain('may-be-withdrawn')
    expect(site.search(/Jan Peeters/)).toEqual([])
    const file = join(site.folder, 'content/withdrawals.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/ \}\n$/, ', except: [copy.md] }\n'))
    expect((await site.run('build')).stdout).not.toContain('may-be-withdrawn')
    expect(site.page('2020/05/02/dok-klaar-in-twee-jaar.html')).toContain('Jan Peeters')
  })

  it('and a redacted one: the keeper hears of other articles that have most of its words', async () => {
    const copy = article('Dok klaar in twee jaar', '2020-05-02', TEXT.replace('dinsdag', 'laat'))
    const site = await published({
      'a.md': article('Brand', '2020-04-17', TEXT),
      'same.md': article('Brand', '2020-04-17', TEXT),
      'copy.md': copy,
      'b.md': article('Koers', '2020-04-17', OTHER),
    })
    const told =
      '2020/05/02/dok-klaar-in-twee-jaar.html has most of its words, and stays as it is: decide about it, too.\n'
    const redacted = await site.run('redact', BRAND, '--text', 'Jan Peeters')
    expect(redacted.stdout).toMatch(new RegExp(`make it so\\.\n${told}$`))
    const taken = await site.run('withdraw', BRAND, '--reason', 'op verzoek')
    expect(taken.stdout).toMatch(new RegExp(`make it so\\.\n${told}$`))
  })

  it('is listed without its address, for people and not for search engines', async () => {
    const site = await withdrawn()
    await site.build('--base-url', 'https://archive.example/')
    expect(site.page('withdrawals/index.html')).toContain('op verzoek')
    expect(site.page('withdrawals/index.html')).not.toContain('brand')
    expect(site.page('withdrawals/index.html')).toContain('content="noindex"')
    expect(site.search(/<loc>[^<]*withdrawals/)).toEqual([])
  })
})

describe('a lost cache', () => {
  it('leaves no page that should be gone, and no file of others is taken', async () => {
    const site = await published({
      'a.md': article('Brand', '2020-04-17', TEXT, 'topics: [Zaak X]\n'),
      'b.md': article('Koers', '2021-05-02', OTHER, 'topics: [Zaak X]\n'),
    })
    await site.build()
    writeFileSync(join(site.folder, '_site/CNAME'), 'archive.example')
    mkdirSync(join(site.folder, '_site/own'))
    writeFileSync(join(site.folder, '_site/own/index.html'), '<p>Jan Peeters is hier van een ander')
    rmSync(join(site.folder, '.cache'), { recursive: true })
    await site.run('withdraw', BRAND, '--reason', 'op verzoek')
    await site.build()
    expect(site.search(/Jan Peeters/)).toEqual(['own/index.html'])
    expect(site.has('CNAME')).toBe(true)
  })
})

describe('a published address', () => {
  it('never shows another article, though it lies in the same file', async () => {
    const site = await published({ 'today.md': article('Brand', '2020-04-17', TEXT) })
    site.edit('today.md', article('Zeven renners voorop', '2021-01-05', OTHER))
    await site.run('publish')
    expect((await site.run('build')).stdout).toContain('published-gone')
    expect(site.page(BRAND)).toContain('De bron van dit artikel ontbreekt')
    expect(site.page('2021/01/05/zeven-renners-voorop.html')).toContain('De renners')
  })

  it('follows two articles that changed their files and were edited', async () => {
    const site = await published({
      'a.md': article('Brand', '2020-04-17', TEXT),
      'b.md': article('Koers', '2020-04-17', OTHER),
    })
    site.edit('a.md', article('Koers in de regen', '2020-04-17', OTHER.replace('negen', 'tien')))
    site.edit('b.md', article('Brand', '2020-04-17', TEXT.replace('twee', 'drie')))
    await site.build()
    expect(site.page(BRAND)).toContain('drie jaar')
    expect(site.page('2020/04/17/koers.html')).toContain('tien uur')
  })

  it('stays when all the archive comes back in another format', async () => {
    const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven']
    const raw = names.map((name): [string, string] => [
      `${name}.txt`,
      ` date 2020-04 Kop ${name}\n\n17 april 2020\n\n12u30\n\nBron: Belga 0 ${name} ${TEXT}\n`,
    ])
    const site = await published(Object.fromEntries(raw))
    for (const name of names) {
      site.remove(`${name}.txt`)
      site.edit(`${name}.md`, article(`Kop ${name}`, '2020-04-17 12:30', `${name} ${TEXT}`))
    }
    expect((await site.run('publish')).stdout).toContain('0 addresses published, 7 in all')
  })

  it('is not lost with many others without a word', async () => {
    const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']
    const files = names.map((name): [string, string] => [
      `${name}.md`,
      article(name, '2020-04-17', `${name} ${TEXT}`),
    ])
    const site = await published(Object.fromEntries(files))
    const before = site.read('content/ledger/2020.tsv')
    for (const name of names) site.remove(`${name}.md`)
    site.edit('new.md', article('Nieuw', '2020-05-01', OTHER))
    const refused = await site.run('publish')
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--allow-lost')])
    expect(site.read('content/ledger/2020.tsv')).toBe(before)
    expect((await site.run('publish', '--allow-lost')).code).toBe(0)
  })

  it('survives a merge of two branches that both published', async () => {
    const site = await published({ 'a.md': article('Brand', '2020-04-17', TEXT) })
    const line = site.read('content/ledger/2020.tsv')
    site.move('a.md', 'moved.md')
    await site.run('publish')
    const ledger = join(site.folder, 'content/ledger/2020.tsv')
    writeFileSync(ledger, line + readFileSync(ledger, 'utf8'))
    expect((await site.run('build')).code).toBe(0)
    expect(site.page(BRAND)).toContain('Jan Peeters')
  })
})

describe('an address that two branches have given to an article each', () => {
  const KILN =
    'De kachel van de school ontplofte. Niemand weet hoe, zegt Jan Peeters van de gemeente.'
  const FILES = {
    'a.md': article('Brand', '2020-04-17', TEXT.replace('Jan Peeters', 'een voorbijganger')),
    'b.md': article('Brand', '2020-04-17', KILN),
  }
  const NAMES = ['a.md', 'b.md'] as const
  const CYCLING = '2020/05/01/koers.html'

  it.each(NAMES)(
    'has its words redacted of the other one as well: %s comes first',
    async (first) => {
      const [one, other] = NAMES.toSorted((name) => (name === first ? -1 : 1)).map((name) =>
        siteOf({ [name]: FILES[name] }),
      ) as [Site, Site]
      for (const site of [one, other]) await site.run('publish')
      const theirs = first === 'b.md' ? one : other
      expect((await theirs.run('redact', BRAND, '--text', 'Jan Peeters')).code).toBe(0)
      const united = ['ledger/2020.tsv', 'ledger/accessions.tsv'].map((name) => [
        name,
        one.read(`content/${name}`) + other.read(`content/${name}`),
      ])
      const site = siteOf({
        ...FILES,
        'c.md': article('Koers', '2020-05-01', OTHER),
        ...Object.fromEntries(united),
        'redactions.yaml': theirs.read('content/redactions.yaml'),
      })
      await site.build()
      expect(site.search(/Jan Peeters/)).toEqual([])
      // What is decided meanwhile leaves it open.
      expect((await site.run('redact', CYCLING, '--text', 'zeven')).code).toBe(0)
      expect((await site.run('withdraw', CYCLING, '--reason', 'x')).code).toBe(0)
      const { stdout } = await site.run('publish')
      expect(stdout.includes('are redacted of')).toBe(first === 'a.md')
      for (const cache of ['.cache', 'other-cache']) {
        await site.build('--cache', cache)
        expect(site.search(/Jan Peeters/)).toEqual([])
        expect(site.search(/kachel van de school/)).not.toEqual([])
      }
    },
  )

  it.each([0, 1])(
    'stays out with both where one of them was withdrawn: branch %s',
    async (which) => {
      const sites = NAMES.map((name) => siteOf({ [name]: FILES[name] }))
      for (const site of sites) await site.run('publish')
      await sites[which]!.run('withdraw', BRAND, '--reason', 'x')
      const united = ['ledger/2020.tsv', 'ledger/accessions.tsv'].map((name) => [
        name,
        sites.map((site) => site.read(`content/${name}`)).join(''),
      ])
      const decided = { 'withdrawals.yaml': sites[which]!.read('content/withdrawals.yaml') }
      const site = siteOf({ ...FILES, ...Object.fromEntries(united), ...decided })
      for (const command of ['build', 'publish', 'build']) {
        const { stdout } = await site.run(command)
        if (command === 'build') expect(stdout).toContain('look first which of them was meant')
        expect(site.search(/kachel van de school|zaal van het stadhuis/)).toEqual([])
      }
    },
  )
})

describe("the keeper's files", () => {
  it('are never written through a link that somebody else laid', async () => {
    const site = siteOf({ 'a.md': article('Brand', '2020-04-17', TEXT) })
    const victim = join(site.folder, 'victim')
    writeFileSync(victim, 'precious')
    await site.run('publish')
    symlinkSync(victim, join(site.folder, 'content/withdrawals.yaml'))
    expect((await site.run('withdraw', BRAND, '--reason', 'x')).code).toBe(1)
    expect(readFileSync(victim, 'utf8')).toBe('precious')
  })

  it.each(['ledger/2020.tsv', 'withdrawals.yaml'])('are not taken for empty: %s', async (name) => {
    const site = await withdrawn()
    writeFileSync(join(site.folder, 'content', name), '')
    const outcome = await site.run('build')
    expect([outcome.code, outcome.stderr]).toEqual([1, expect.stringContaining('is empty')])
  })

  it('are no pipes and no devices', async () => {
    const site = siteOf({ 'x/a.md': article('Brand', '2020-04-17', TEXT) })
    symlinkSync('/dev/zero', join(site.folder, 'content/x/_defaults.yaml'))
    execFileSync('mkfifo', [join(site.folder, 'content/topics.model.tsv')])
    expect((await site.run('build')).code).toBe(1)
  })
})

describe('redacted words', () => {
  it('go in every form in which a reader sees them', async () => {
    const forms =
      'Jan Pee&shy;ters, Jan\u2011Peeters, J\u0430n Peeters, “Jan” Peeters, Jan Pee\u200bters'
    const site = await published({ 'a.md': article('Brand', '2020-04-17', `${forms} en ${TEXT}`) })
    const told = await site.run('redact', BRAND, '--text', 'Jan Peeters')
    expect(told.stdout).toContain('6 places')
    await site.build()
    const page = site.page(BRAND).replace(/&[a-z]+;|[\u00ad\u200b]/g, '')
    expect(page).not.toMatch(/peeters/i)
    expect(page).not.toMatch(/sha256|SHA-256/)
  })

  it('are whole words unless the keeper asks for more', async () => {
    const text = `Li kwam langs de politie. ${OTHER}`
    const site = await published({ 'a.md': article('Brand', '2020-04-17', text) })
    await site.run('redact', BRAND, '--text', 'Li')
    await site.build()
    expect(site.page(BRAND)).toContain('(…) kwam langs de politie')
    await site.run('redact', BRAND, '--text', 'politie', '--inside-words')
    expect(existsSync(join(site.folder, 'content/redactions.yaml'))).toBe(true)
  })
})

describe('a bad article', () => {
  it('never stops a build: an alias that no disk takes, three thousand sources', async () => {
    const sources = Array.from({ length: 3000 }, (_, index) => `Bron ${index}`).join(', ')
    const aliases = `aliases: [/${'a/'.repeat(3000)}, /_worker.js, /CNAME]\n`
    const site = siteOf({
      'a.md': article('Brand', '2020-04-17', TEXT, `${aliases}source: [${sources}]\n`),
    })
    const outcome = await site.build()
    expect(outcome.stdout).toContain('[alias-unfit]')
    expect(outcome.stdout).toContain('[too-many]')
    expect(site.has('_worker.js')).toBe(false)
  })

  it('steers no terminal by its name', async () => {
    const site = siteOf({ 'x\u001b[31m\n::error::.md': article('Brand', '2024-02-31', TEXT) })
    const { stdout } = await site.run('check', '--all')
    expect(stdout).not.toMatch(/\p{Cc}\[|^::error/mu)
  })
})
