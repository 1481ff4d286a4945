/** The name of a file in the content folder → the file of settings that it was meant for, where it misses its name by a little. */

const TOP =
  'archive authors sources topics names gaps dossiers corrections withdrawals redactions'.split(' ')
/** `archive.yml`, `Archive.yaml`, and `archive.yaml.txt`, which systems make that hide how names end. */
const YAML = /^(?<stem>[a-z]+|_defaults?)\.ya?ml(?:\.(?:txt|ya?ml))?$/

/** Null where it is no such file, or has its name. `path` is below the content folder. */
export function meantSettings(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = YAML.exec(name.toLowerCase())?.groups?.['stem']
  if (stem === undefined) return null
  const isTop = name === path
  const meant = stem.startsWith('_') ? '_defaults' : isTop ? TOP.find(isNear(stem)) : undefined
  return meant === undefined || name === `${meant}.yaml` ? null : `${meant}.yaml`
}

/** One thing of what holds many: `author.yaml`. */
function isNear(stem: string): (known: string) => boolean {
  return (known) => stem === known || `${stem}s` === known || stem === `${known}s`
}
