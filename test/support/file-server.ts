/** A folder → a server of its files on this machine, for as long as a test takes; some files may be missing for a while. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.xml': 'application/xml',
}

export interface FolderServer {
  /** With a slash at its end. */
  readonly address: string
  /** Paths that match are not found until another pattern is set; null: none. */
  missing: RegExp | null
  readonly close: () => void
}

export async function serveFiles(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const isThere = existsSync(file) && statSync(file).isFile() && !served.missing?.test(path)
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': TYPES[extname(file)] ?? 'text/plain',
    })
    response.end(isThere ? readFileSync(file) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const served: FolderServer = {
    address: `http://127.0.0.1:${port}/`,
    missing: null,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return served
}
