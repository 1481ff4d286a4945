/** Settings, counts and assets → what every template knows. */
import { join } from 'node:path'
import { GROUP_KINDS } from '../../archive/group-kinds.js'
import { readAssets } from '../../read/files/read-assets.js'
import type { ArchiveSummary } from '../../record/archive.js'
import type { Asset } from '../../record/asset.js'
import type { ReferenceData } from '../../record/reference-data.js'
import type { PublicRecord } from '../../record/ledger.js'
import type { ArchiveSettings } from '../../record/settings.js'
import type { Site } from '../../record/site.js'
import { installation } from '../../render/installation.js'

/** Our assets, replaced by those of the project that have the same name. */
export function findAssets(project: string): readonly Asset[] {
  return readAssets([installation, project].map((folder) => join(folder, 'templates/assets')))
}

/** Throws when the style sheet, the script or the icon is missing: every page names them. */
export function describeSite(
  settings: ArchiveSettings,
  summary: ArchiveSummary,
  { withdrawals, redactions }: PublicRecord,
  { vocabulary }: ReferenceData,
  assets: readonly Asset[],
): Site {
  const pathOf = (name: string): string => {
    const asset = assets.find(({ path }) => path.startsWith(`assets/${name}.`))
    if (!asset) throw new Error(`templates/assets has no file ${name}.*`)
    return asset.path
  }
  const sections = GROUP_KINDS.filter((kind) => summary.groups[kind].size > 0)
  const hasWithdrawals = withdrawals.length + redactions.length > 0
  const language = settings.languages[0]!
  const topicLabels = Object.fromEntries(
    vocabulary.topics.map(({ id, labels }) => [id, labels[language] ?? labels.en ?? id]),
  )
  return {
    settings,
    sections,
    topicLabels,
    hasWithdrawals,
    stylesheet: pathOf('style'),
    script: pathOf('reading'),
    icon: pathOf('icon'),
  }
}
