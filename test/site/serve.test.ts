/** `serve`: a site that follows its files, for this machine alone unless asked otherwise. */
import { writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { RAW, RAW_PAGE } from '../support/articles.js'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { makeFolder } from '../support/make-folder.js'
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

async function statusOf(
  asked: ServedFolder,
  path: string,
  name: string,
  address?: string,
): Promise<number> {
  return (await ask(asked, path, `${name}:${asked.port}`, address)).status
}
