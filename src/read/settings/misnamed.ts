/** Names of files in a content folder → the error that one of the keeper's has a name by which nobody reads it. */
import { join } from 'node:path'
import { SettingsError } from './own-text.js'

const OF_ARCHIVE: readonly string[] =
  'archive authors sources topics names gaps dossiers corrections withdrawals redactions'.split(' ')
/** `redactions.yml`, `Redactions.yaml`, `redactions.yaml.txt` where a system hides what names end in. */
const LIKE_OWN = /^(?<stem>[a-z]+|_defaults?)\.(?<ending>ya?ml|csv)(?:\.(?:txt|md|csv|ya?ml))?$/i

/**
 * Throws `SettingsError`: what nobody reads would keep nothing back, and one that ends in `.txt` would be an article which
 * shows what is to be redacted. `folder` is that of the file below `root`; empty at the top.
 */
export function checkName(root: string, folder: string, name: string): void {
  const meant = nameMeant(folder, name)
  if (meant !== null && name !== meant)
    throw new SettingsError(
      `${join(root, folder, name)}:1:1: is not read by that name: call it ${meant}`,
    )
}

/** Null for a file that is none of the keeper's. */
function nameMeant(folder: string, name: string): string | null {
  const { stem = '', ending = '' } = LIKE_OWN.exec(name)?.groups ?? {}
  const own = stem.toLowerCase()
  if (own.startsWith('_') && ending !== 'csv') return '_defaults.yaml'
  if (folder !== '') return null
  if (ending.toLowerCase() === 'csv') return own === 'redirects' ? 'redirects.csv' : null
  const meant = OF_ARCHIVE.find((known) => isNear(own, known))
  return meant === undefined ? null : `${meant}.yaml`
}

/** One thing of what holds many: `author.yaml`. */
function isNear(stem: string, known: string): boolean {
  return stem === known || `${stem}s` === known || stem === `${known}s`
}
