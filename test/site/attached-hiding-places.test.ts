/** Redacted words where hardly anybody looks in what articles link to, and files that nobody can search: none is offered. */
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { latin1 } from '../support/document-bytes.js'
import { closedFiles, freeFiles, hidingFiles, scannedPdf } from '../support/searched-files.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'

const EVERYWHERE =
  '- { everywhere: true, date: 2026-01-01, text: Jan Peeters, with: X, whole-words: true }\n'
const links = (names: readonly string[]): string =>
  names.map((name) => `[het stuk ${name.replace('.', ' ')}](${name})`).join('\n\n')

function offered(site: Site): readonly string[] {
  const media = listFiles(join(site.folder, '_site')).filter((path) => path.startsWith('media/'))
  return media.map((path) => path.replace(/^media\/[\da-f]+-/, '')).toSorted()
}

function linking(
  files: Readonly<Record<string, Uint8Array | string>>,
  text = 'Niets aan de hand.',
): Parameters<typeof siteOf>[0] {
  return {
    'a.md': article('Verslag', '2020-04-17', `${text}\n\n${links(Object.keys(files))}`),
    ...files,
  }
}

describe('a file that an article links to', () => {
  it('is not offered when it has redacted words anywhere in it', async () => {
    const files = hidingFiles('Jan Peeters')
    const site = siteOf(linking(files))
    await site.build()
    expect(offered(site)).toEqual(Object.keys(files).toSorted())
    await site.run('publish')
    const asked = ['redact', '--everywhere', '--text', 'Jan Peeters', '--with', 'X'] as const
    const { stdout } = await site.run(...asked)
    for (const name of Object.keys(files))
      expect(stdout).toContain(`${name} has the words: no page leads to it any more.`)
    await site.build()
    expect(offered(site)).toEqual([])
  })

  it('is not offered when nobody can tell what words it has, and the build says so', async () => {
    const files = closedFiles()
    const site = siteOf({ ...linking(files), 'redactions.yaml': EVERYWHERE })
    const { stdout } = await site.run('build', '--verbose')
    expect(offered(site)).toEqual([])
    for (const name of Object.keys(files))
      expect(stdout).toContain(`“${name}” is not published: it cannot be searched for words`)
    await site.run('bag', 'bag')
    expect(listFiles(join(site.folder, 'bag/data/content'))).toEqual(['a.md'])
  })

  it('is told of by redact, and is no reason to redact what stands nowhere', async () => {
    const site = siteOf(linking(closedFiles(), 'Jan Peeters las het voor.'))
    await site.run('publish')
    const url = '2020/04/17/verslag.html'
    const { stdout } = await site.run('redact', url, '--text', 'Jan Peeters', '--with', 'X')
    expect(stdout).toContain(
      'op-slot.pdf cannot be searched for the words, as it is locked: no page leads to it any more.',
    )
    for (const where of [url, '--everywhere']) {
      const { code, stderr } = await site.run('redact', where, '--text', 'Iemand Anders')
      expect([code, stderr]).toEqual([1, expect.stringMatching(/stands? (?:nowhere|in)|not stand/)])
    }
  })

  it('is offered when it has been searched to its end, and has other words', async () => {
    const files = freeFiles('Jan Peetersen')
    const site = siteOf({ ...linking(files), 'redactions.yaml': EVERYWHERE })
    const { stdout } = await site.run('build', '--verbose')
    expect(stdout).not.toContain('is not published')
    expect(offered(site)).toEqual(Object.keys(files).toSorted())
  })

  it('is not offered when it is too large to be searched, unless it is sound', async () => {
    const files = { 'lang.pdf': latin1('%PDF-1.4'), 'lang.mp3': latin1('ID3') }
    const site = siteOf({ ...linking(files), 'redactions.yaml': EVERYWHERE })
    for (const name of Object.keys(files))
      truncateSync(join(site.folder, 'content', name), (64 << 20) + 1)
    const { stdout } = await site.run('build', '--verbose')
    expect(offered(site)).toEqual(['lang.mp3'])
    expect(stdout).toContain('as it is larger than 64 MB')
  })

  it('is not offered as a scan where words are redacted of the article itself', async () => {
    const site = siteOf({
      ...linking({ 'scan.pdf': scannedPdf() }, 'Jan Peeters las het voor.'),
      'b.md': article('Ander', '2020-04-18', links(['scan-2.pdf'])),
      'scan-2.pdf': scannedPdf(),
    })
    await site.run('publish')
    await site.run('redact', '2020/04/17/verslag.html', '--text', 'Jan Peeters', '--with', 'X')
    await site.build()
    expect(offered(site)).toEqual(['scan-2.pdf'])
  })
})
