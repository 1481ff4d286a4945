/** A content folder → a running `serve`, what it said until the site was there, and what it answers. */
import { spawn } from 'node:child_process'
import { request, type IncomingHttpHeaders } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { compiledMain } from './compiled.js'

export interface ServedFolder {
  readonly port: number
  /** All that it wrote, up to the line with the address. */
  readonly said: string
  stop(): void
}

/** Rejects with what it said when it ends before the site is there. */
export async function serveFolder(
  folder: string,
  ...options: readonly string[]
): Promise<ServedFolder> {
  const port = await findFreePort()
  const server = spawn(
    process.execPath,
    [compiledMain, 'serve', ...options, '--port', String(port)],
    { cwd: folder },
  )
  const said = await new Promise<string>((resolve, reject) => {
    let text = ''
    server.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('The site is at')) resolve(text)
    })
    server.once('exit', () => reject(new Error(text)))
  })
  return { port, said, stop: () => server.kill() }
}

/** A port that nobody listens to. */
function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Asks for `path` as it stands, which `fetch` would tidy, by the name `host` at `address`. */
export function ask(
  { port }: ServedFolder,
  path: string,
  host: string,
  address = '127.0.0.1',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: address, port, path, headers: { host } }, (response) => {
      const { statusCode: status = 0, headers } = response
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () => resolve({ status, headers, text }))
    })
    asked.on('error', reject).end()
  })
}
