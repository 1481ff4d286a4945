/** The folder of an index → its files, by scripts that call a function with their bytes: a page from a disk may load nothing else. */
import { ENDING, RECEIVER } from '../../search/schema.js'
import type { LoadFile } from '../../search/evaluate/shard-reader.js'

type Receive = (path: string, packed: string) => void

declare global {
  interface Window {
    [RECEIVER]?: Receive
  }
}

/** What the script that runs at this moment has handed over, by its path. */
const received = new Map<string, string>()

/** `folder` is the address of the index, with a slash at its end. A file that could not be loaded may be asked for again. */
export function loaderOf(folder: string): LoadFile {
  window[RECEIVER] = (path, packed) => void received.set(path, packed)
  return async (path) => {
    await runScript(`${folder}${path}${ENDING}`)
    const packed = received.get(path)
    if (packed === undefined) throw new Error(`${path} is no file of the search index.`)
    received.delete(path)
    return unpack(packed)
  }
}

function runScript(address: string): Promise<void> {
  const script = document.createElement('script')
  const done = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded.`)))
  })
  script.src = address
  document.head.append(script)
  return done.finally(() => script.remove())
}

async function unpack(packed: string): Promise<Uint8Array> {
  const letters = atob(packed)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
