/** The files of a shard, and the catalogue → scripts: their bytes, packed, as letters. */
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
import type { ShardFiles } from './shard-writer.js'

export interface PackedShard {
  readonly row: ShardRow
  readonly files: readonly OutputFile[]
}

/** The folder is named by what is in its files, so that files of two editions are never taken for each other. */
export function packShard(name: string, { files, row }: ShardFiles): PackedShard {
  const digests = [...files].map(([file, bytes]) => `${file} ${digestOf(bytes)}`)
  const folder = `${name}-${sha256Of(digests.join('\n')).slice(0, DIGEST_LENGTH)}`
  return {
    row: { folder, ...row },
    files: [...files].map(([file, bytes]) => packFile(`${folder}/${file}`, bytes)),
  }
}

const DIGEST_LENGTH = 12

export function packCatalogue(catalogue: Catalogue): OutputFile {
  return packFile(CATALOGUE, new TextEncoder().encode(JSON.stringify(catalogue)))
}

/** Where the catalogue lies on the site. */
export const CATALOGUE_PATH: OutputPath = pathOf(CATALOGUE)

function pathOf(name: string): OutputPath {
  return siteFile(`${SEARCH_FOLDER}/${name}${ENDING}`)
}

/** The packer is one of our own language: that of Node may give other bytes on another machine. */
function packFile(path: string, bytes: Uint8Array): OutputFile {
  const packed = Buffer.from(deflateSync(bytes, { level: LEVEL })).toString('base64')
  return {
    path: pathOf(path),
    content: `${RECEIVER}("${path}","${packed}")\n`,
  }
}

/** More takes longer and saves next to nothing. */
const LEVEL = 3
