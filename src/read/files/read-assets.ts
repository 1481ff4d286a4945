/** The folders of assets → what to copy into the site. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Asset } from '../../record/asset.js'
import { sha256Of } from '../../record/digest.js'
import { siteFile } from '../../record/strings.js'
import { compactAsset } from './compact-asset.js'

/** Later folders override earlier ones: a project's own style sheet replaces ours. */
export function readAssets(folders: readonly string[]): readonly Asset[] {
  const files = new Map<string, string>()
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const name of readdirSync(folder)) files.set(name, join(folder, name))
  return [...files].toSorted().map(([name, file]) => readAsset(name, file))
}

function readAsset(name: string, file: string): Asset {
  const extension = extname(name)
  const text = readFileSync(file, 'utf8')
  const content = compactAsset(name, text)
  const stem = name.slice(0, -extension.length)
  const digest = sha256Of(content).slice(0, 10)
  return { file, content, path: siteFile(`assets/${stem}.${digest}${extension}`) }
}
