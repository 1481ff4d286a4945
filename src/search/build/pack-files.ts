/** Files of the index → scripts: their bytes, packed at once, and as letters when they are written. */
import { deflateSync } from 'fflate'
import { digestOf, sha256Of } from '../../record/digest.js'
import type { OutputFile } from '../../record/page.js'
import { siteFile, type OutputPath } from '../../record/strings.js'
import {
  CATALOGUE,
  ENDING,
  RECEIVER,
  SEARCH_FOLDER,
  type Catalogue,
  type ShardRow,
} from '../schema.js'

/** A shard whose folder is not named yet. */
export interface ShardFiles {
  /** By name, packed, in an order that depends on nothing else. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly row: Omit<ShardRow, 'folder'>
}

export interface NamedShard {
  readonly row: ShardRow
  readonly files: readonly PackedFile[]
}

export interface PackedFile {
  readonly path: OutputPath
  /** What the script calls itself. */
  readonly name: string
  readonly packed: Uint8Array
}

/** The folder is named by what is in its files, so that files of two editions are never taken for each other. */
export function nameFolder(name: string, { files, row }: ShardFiles): NamedShard {
  const digests = [...files].map(([file, packed]) => `${file} ${digestOf(packed)}`)
  const folder = `${name}-${sha256Of(digests.join('\n')).slice(0, DIGEST_LENGTH)}`
  return {
    row: { folder, ...row },
    files: [...files].map(([file, packed]) => nameFile(`${folder}/${file}`, packed)),
  }
}

const DIGEST_LENGTH = 12

export function packCatalogue(catalogue: Catalogue): OutputFile {
  const bytes = new TextEncoder().encode(JSON.stringify(catalogue))
  return writeScript(nameFile(CATALOGUE, pack(bytes)))
}

/** Where the catalogue lies on the site. */
export const CATALOGUE_PATH: OutputPath = pathOf(CATALOGUE)

function pathOf(name: string): OutputPath {
  return siteFile(`${SEARCH_FOLDER}/${name}${ENDING}`)
}

function nameFile(name: string, packed: Uint8Array): PackedFile {
  return { path: pathOf(name), name, packed }
}

/** The packer is one of our own language: that of Node may give other bytes on another machine. */
export function pack(bytes: Uint8Array): Uint8Array {
  // What it gives is a view of something larger.
  return deflateSync(bytes, { level: LEVEL }).slice()
}

export function writeScript({ path, name, packed }: PackedFile): OutputFile {
  const letters = Buffer.from(packed.buffer, packed.byteOffset, packed.length).toString('base64')
  return { path, content: `${RECEIVER}("${name}","${letters}")\n` }
}

/** More takes longer and saves next to nothing. */
const LEVEL = 6
