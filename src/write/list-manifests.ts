/** The folder of a site → the manifests that lie in it, whether a build knows of them or not. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isManifest, MANIFEST_FOLDER } from '../record/manifest.js'
import { siteFile, type OutputPath } from '../record/strings.js'
import { lookAt } from './look-at.js'

export function listManifests(folder: string): readonly OutputPath[] {
  const place = join(folder, MANIFEST_FOLDER)
  if (!lookAt(place)?.isDirectory()) return []
  const paths = readdirSync(place).map((name) => siteFile(`${MANIFEST_FOLDER}/${name}`))
  return paths.filter(isManifest)
}
