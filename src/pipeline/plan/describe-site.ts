/** Settings, counts and appearance → what every template knows. */
import { GROUP_KINDS } from '../../archive/group-kinds.js'
import type { Appearance } from '../../project/appearance.js'
import { INTERFACE_TAGS } from '../../language/interface/interfaces.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { textIn } from '../../language/text-in.js'
import type { Asset } from '../../record/asset.js'
import { findOwn } from '../../record/find-own.js'
import type { ReferenceData } from '../../record/reference-data.js'
import type { PublicRecord } from '../../record/ledger.js'
import type { OwnPage } from '../../record/own-page.js'
import type { ArchiveSettings, SiteLink } from '../../record/settings.js'
import type { Site } from '../../record/site.js'
import type { Archive } from '../archive.js'

/** The assets that pages of the site name: without a search page, nothing loads what it is made of. */
export function usedAssets({ search }: Site, assets: readonly Asset[]): readonly Asset[] {
  return search === null ? assets.filter(({ path }) => !path.startsWith('assets/search.')) : assets
}

/** Throws when the style sheet, the script or the icon is missing: every page names them. */
export function describeSite(
  settings: ArchiveSettings,
  { summary, dossiers }: Pick<Archive, 'summary' | 'dossiers'>,
  { withdrawals, redactions }: PublicRecord,
  { vocabulary }: ReferenceData,
  { assets, logo, footer, pages }: Appearance,
): Site {
  const pathOf = (name: string, ending: string): string => {
    const asset = assets.find(
      ({ path }) => path.startsWith(`assets/${name}.`) && path.endsWith(ending),
    )
    if (!asset) throw new Error(`templates/assets has no file ${name}.*${ending}`)
    return asset.path
  }
  const sections = GROUP_KINDS.filter((kind) => summary.groups[kind].size > 0)
  const hasWithdrawals = withdrawals.length + redactions.length > 0
  const language = settings.languages[0]!
  const topicLabels = Object.fromEntries(
    vocabulary.topics.map(({ id, labels }) => [id, textIn(labels, language) ?? labels.en ?? id]),
  )
  const search = settings.search
    ? { stylesheet: pathOf('search', '.css'), script: pathOf('search', '.js') }
    : null
  return {
    settings,
    sections,
    hasDossiers: dossiers.length > 0,
    topicLabels,
    topicLabelsIn: translateTopics(vocabulary, settings),
    hasWithdrawals,
    stylesheet: pathOf('style', '.css'),
    script: pathOf('reading', '.js'),
    icon: pathOf('icon', '.svg'),
    search,
    logo,
    footer,
    menu: [...settings.menu, ...linksTo(pages, 'menu')],
    footerLinks: linksTo(pages, 'footer'),
    hasFonts: assets.some(({ path }) => FONT.test(path)),
  }
}

/** The page of an article speaks its language, if the interface does. */
function translateTopics(
  { topics }: ReferenceData['vocabulary'],
  { languages }: ArchiveSettings,
): Site['topicLabelsIn'] {
  const [main, ...others] = languages.map((tag) => primaryLanguage(tag))
  const spoken = INTERFACE_TAGS.filter((tag) => tag !== main && others.includes(tag))
  return Object.fromEntries(
    spoken.map((tag) => [
      tag,
      Object.fromEntries(
        topics.flatMap(({ id, labels }) => {
          const label = findOwn(labels, tag)
          return label === undefined ? [] : [[id, label]]
        }),
      ),
    ]),
  )
}

const FONT = /\.(?:woff2?|ttf|otf)$/i

function linksTo(pages: readonly OwnPage[], list: OwnPage['place']): readonly SiteLink[] {
  return pages
    .filter(({ place }) => place === list)
    .map(({ url, view }) => ({ label: view.title, to: { kind: 'page', url } }))
}
