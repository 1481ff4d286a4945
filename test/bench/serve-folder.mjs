/** A folder → a server of its files on this machine, which counts what it sends. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** `pageOf` gives the text of pages that are no files, or null. */
export async function serveFolder(folder, pageOf = () => null) {
  const traffic = { bytes: 0 }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const page = pageOf(path)
    const file = join(folder, path)
    if (page === null && !existsSync(file)) return void response.writeHead(404).end()
    const content = page ?? readFileSync(file)
    traffic.bytes += content.length
    const type = page === null ? TYPES[path.split('.').at(-1)] : TYPES.html
    response.setHeader('content-type', type ?? 'application/octet-stream')
    response.end(content)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    root: `http://127.0.0.1:${server.address().port}/`,
    traffic,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
