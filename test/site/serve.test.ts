/** `serve`: a site that follows its files, for this machine alone unless asked otherwise. */
import { rmSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { makePng } from '../support/media-bytes.js'
import { ask, serveFolder, type ServedFolder } from '../support/serve-folder.js'

let server: ServedFolder | undefined
afterEach(() => server?.stop())

describe.skipIf(!hasBrowser)(inBrowser, () => {
  it('shows a change without being asked, within the policy of the page', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW })
    server = await serveFolder(folder)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (/policy|refused/i.test(message.text())) complaints.push(message.text())
      })
      const connected = page.waitForEvent('websocket')
      await page.goto(`http://localhost:${server.port}/${RAW_PAGE}`)
      await connected
      await page.getByText('fietsbrug geopend').first().waitFor()
      writeFileSync(join(folder, 'content/a.txt'), RAW.replace('geopend', 'gesloten'))
      await page.getByText('fietsbrug gesloten').first().waitFor({ timeout: 60_000 })
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
    }
  })
})

describe('serve', () => {
  it('answers no other name than that of this machine, and no address that is malformed', async () => {
    server = await serveFolder(makeFolder({ 'content/a.txt': RAW }))
    expect(await statusOf(server, '/', 'localhost')).toBe(200)
    expect(await statusOf(server, '/', 'evil.example')).toBe(400)
    expect(await statusOf(server, '/', '192.0.2.7')).toBe(400)
    expect(await statusOf(server, '/%E0%A4%A', 'localhost')).toBe(400)
    expect(await statusOf(server, '/..%2fcontent/a.txt', 'localhost')).toBe(400)
    expect(await statusOf(server, '/', 'localhost')).toBe(200)
  })

  it('listens to the network when asked to, by its addresses', async () => {
    server = await serveFolder(makeFolder({ 'content/a.txt': RAW }), '--host', '0.0.0.0')
    const { port, said } = server
    expect(said).toContain(`http://0.0.0.0:${port}/`)
    const [address = '127.0.0.1'] = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map((each) => each.address)
    expect(await statusOf(server, '/', address, address)).toBe(200)
    expect(await statusOf(server, '/', 'evil.example', address)).toBe(400)
  })
})

describe('what an archive makes its own', () => {
  it('is shown without a restart: templates, parts, styles, settings, pages and the logo, added and changed', async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, 'package.json': '{ "type": "module" }' })
    server = await serveFolder(folder)
    const steps: readonly Step[] = [
      ['templates/parts/footer.js', "export const render = () => 'first foot'", 'first foot'],
      ['templates/parts/footer.js', "export { render } from '../lib/foot.js'", 'second foot'],
      ['templates/lib/foot.js', "export const render = () => 'third foot'", 'third foot'],
      ['templates/article.js', "export const render = () => 'one page'", 'one page'],
      ['templates/article.js', "export const render = () => 'another page'", 'another page'],
      ['templates/article.js', null, 'third foot'],
      ['content/archive.yaml', 'title: De Krant\naccent: "#0b5394"\n', 'De Krant'],
      ['content/archive.yaml', 'title: De Krant\nlogo: logo.png\n', 'logo.png" width="9"'],
      ['content/logo.png', makePng(8, 8), 'logo.png" width="8"'],
      ['content/_pages/ons.md', '---\ntitle: Over ons\nplace: menu\n---\nEen.\n', 'Over ons'],
    ]
    putFile(join(folder, 'templates/lib/foot.js'), "export const render = () => 'second foot'")
    putFile(join(folder, 'content/logo.png'), makePng(9, 9))
    for (const [path, content, shown] of steps) {
      if (content === null) rmSync(join(folder, path))
      else putFile(join(folder, path), content)
      await untilShown(server, `/${RAW_PAGE}`, shown)
    }
    putFile(join(folder, 'content/_pages/ons.md'), '# Over ons\n\nTwee.\n')
    await untilShown(server, '/ons/', '<p id="p1">Twee.')
    putFile(join(folder, 'templates/assets/extra.css'), 'p { color: teal }')
    await untilTold(async () => (await styleOf(server!)).includes('teal'))
    // The address moves with the one that the site will have; the root leads there.
    putFile(join(folder, 'content/archive.yaml'), 'base-url: https://example.org/krant/\n')
    await untilShown(server, '/krant/ons/', '<p id="p1">Twee.')
    putFile(join(folder, 'content/archive.yaml'), 'title: De Krant\n')
    await untilShown(server, '/ons/', '<p id="p1">Twee.')
    // What cannot be built is said, and what follows is built again.
    putFile(join(folder, 'templates/parts/fotter.js'), '')
    putFile(join(folder, 'content/b.txt'), RAW.replace('fietsbrug', 'tunnel'))
    rmSync(join(folder, 'templates/parts/fotter.js'))
    await untilShown(server, '/2019/05/17/', 'tunnel')
  })
})

type Step = readonly [path: string, content: string | Uint8Array | null, shown: string]

function untilShown(asked: ServedFolder, path: string, shown: string): Promise<void> {
  return untilTold(async () => {
    const { text } = await ask(asked, path, 'localhost')
    return text.replace(/\s+/g, ' ').includes(shown)
  })
}

/** A test that waits in vain is ended by the limit for tests. */
async function untilTold(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await setTimeout(50)
}

/** The style sheet of a page, once both are there. */
async function styleOf(asked: ServedFolder): Promise<string> {
  const { text } = await ask(asked, `/${RAW_PAGE}`, 'localhost')
  const path = /assets\/style\.[\da-f]+\.css/.exec(text)?.[0] ?? ''
  return (await ask(asked, `/${path}`, 'localhost')).text
}

async function statusOf(
  asked: ServedFolder,
  path: string,
  name: string,
  address?: string,
): Promise<number> {
  return (await ask(asked, path, `${name}:${asked.port}`, address)).status
}
