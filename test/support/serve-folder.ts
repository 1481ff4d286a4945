/** A content folder → a running `serve`, with what it said until the site was there. Call `stop` when done. */
import { spawn } from 'node:child_process'
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
