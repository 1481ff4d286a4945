/** Files, one after the other → a bag on disk (RFC 8493), which has its name when all of it is there. */
import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Sha256, sha256Digest } from '../record/strings.js'
import { writeBagInfo, type BagFields, type Payload } from './bag-info.js'
import { writeBagPath } from './bag-path.js'

export type BagAlgorithm = 'sha256' | 'sha512'

/** The declaration that makes a folder a bag. */
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

const CHUNK = 1 << 18

export class BagWriter {
  readonly #folder: string
  /** The bag on its way. */
  readonly #draft: string
  readonly #manifests: readonly Manifest[]
  readonly #chunk = Buffer.allocUnsafe(CHUNK)
  #payload: Payload = { bytes: 0, files: 0 }

  /** Throws where there is something at `folder` already. */
  constructor(folder: string, algorithms: readonly BagAlgorithm[]) {
    this.#folder = folder
    this.#draft = `${folder}.part`
    for (const name of [folder, this.#draft])
      if (existsSync(name))
        throw new Error(`${name} is there already: delete it, or name another folder.`)
    mkdirSync(join(this.#draft, 'data'), { recursive: true })
    this.#manifests = algorithms.map((algorithm) => new Manifest(this.#draft, algorithm))
  }

  /** Copies a file to `data/PATH`, and gives its SHA-256. Throws where it cannot, or where it is no regular file. */
  copy(path: string, source: string | Buffer): Sha256 {
    return this.#add(path, (hashes, target) => this.#pour(source, target, hashes))
  }

  put(path: string, text: string): void {
    this.#add(path, (hashes, target) => {
      const bytes = Buffer.from(text)
      putFile(target, bytes)
      for (const hash of hashes) hash.update(bytes)
      return bytes.length
    })
  }

  /** Removes what was written: half a bag is none. */
  abandon(): void {
    for (const manifest of this.#manifests) manifest.abandon()
    rmSync(this.#draft, { recursive: true, force: true })
  }

  /** Writes the tag files, and gives the bag its name. */
  close(fields: BagFields): Payload {
    const tags = new Map([
      ['bagit.txt', DECLARATION],
      ['bag-info.txt', writeBagInfo(fields, this.#payload)],
    ])
    for (const [name, text] of tags) putFile(join(this.#draft, name), text)
    const manifests = this.#manifests.map((manifest) => manifest.close())
    for (const { algorithm } of this.#manifests) {
      const texts = Array.from(tags, ([name, text]) => lineOf(name, digestText(algorithm, text)))
      const lines = manifests.map(({ name, digests }) => lineOf(name, digests[algorithm]))
      putFile(
        join(this.#draft, `tagmanifest-${algorithm}.txt`),
        [...texts, ...lines].toSorted(byPath).join(''),
      )
    }
    renameSync(this.#draft, this.#folder)
    return this.#payload
  }

  /** `fill` writes the file, and gives its size. */
  #add(path: string, fill: (hashes: readonly Hash[], target: string) => number): Sha256 {
    const place = `data/${path}`
    const target = join(this.#draft, place)
    mkdirSync(dirname(target), { recursive: true })
    const hashes = this.#manifests.map(({ algorithm }) => createHash(algorithm))
    const size = fill(hashes, target)
    const digests = hashes.map((hash) => hash.digest('hex'))
    for (const [index, manifest] of this.#manifests.entries()) manifest.add(place, digests[index]!)
    this.#payload = { bytes: this.#payload.bytes + size, files: this.#payload.files + 1 }
    return sha256Digest(digests[0]!)
  }

  #pour(source: string | Buffer, target: string, hashes: readonly Hash[]): number {
    const from = openSync(source, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const to = openSync(target, 'wx')
      try {
        return this.#pipe(from, { file: target, handle: to }, hashes)
      } finally {
        closeSync(to)
      }
    } finally {
      closeSync(from)
    }
  }

  #pipe(from: number, to: OpenFile, hashes: readonly Hash[]): number {
    const chunk = this.#chunk
    let size = 0
    for (let length = readSync(from, chunk); length > 0; length = readSync(from, chunk)) {
      const bytes = chunk.subarray(0, length)
      for (const hash of hashes) hash.update(bytes)
      writeAll(to, bytes)
      size += length
    }
    return size
  }
}

interface OpenFile {
  readonly file: string
  readonly handle: number
}

/** A disk that is nearly full may take a part of what it is given. */
function writeAll({ file, handle }: OpenFile, bytes: Uint8Array): void {
  naming(file, () => {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
  })
}

/** A new file. */
function putFile(file: string, content: string | Uint8Array): void {
  naming(file, () => writeFileSync(file, content, { flag: 'wx' }))
}

/** Throws what the system says, with the file of which it says so. */
function naming(file: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new Error(`Cannot write ${file}: ${String(error)}`, { cause: error })
  }
}

/** The payload manifest of one algorithm, written as it grows. */
class Manifest {
  readonly algorithm: BagAlgorithm
  readonly #name: string
  readonly #to: OpenFile
  #isOpen = true
  readonly #hashes: Readonly<Record<BagAlgorithm, Hash>> = {
    sha256: createHash('sha256'),
    sha512: createHash('sha512'),
  }

  constructor(folder: string, algorithm: BagAlgorithm) {
    this.algorithm = algorithm
    this.#name = `manifest-${algorithm}.txt`
    const file = join(folder, this.#name)
    this.#to = { file, handle: openSync(file, 'wx') }
  }

  add(path: string, digest: string): void {
    const line = lineOf(path, digest)
    writeAll(this.#to, Buffer.from(line))
    for (const hash of Object.values(this.#hashes)) hash.update(line)
  }

  abandon(): void {
    if (this.#isOpen) closeSync(this.#to.handle)
    this.#isOpen = false
  }

  close(): { readonly name: string; readonly digests: Readonly<Record<BagAlgorithm, string>> } {
    this.abandon()
    const { sha256, sha512 } = this.#hashes
    const digests = { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
    return { name: this.#name, digests }
  }
}

function digestText(algorithm: BagAlgorithm, text: string): string {
  return createHash(algorithm).update(text).digest('hex')
}

function lineOf(path: string, digestHex: string): string {
  return `${digestHex}  ${writeBagPath(path)}\n`
}

function byPath(one: string, other: string): number {
  const [a, b] = [one.slice(one.indexOf(' ')), other.slice(other.indexOf(' '))]
  return a < b ? -1 : 1
}
