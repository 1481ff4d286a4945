/** The archive's own templates, styles, logo, texts and pages → how its site looks, each checked before anything is built. */
import { basename, dirname, join } from 'node:path'
import { mediaFinder } from '../read/media/find-media.js'
import { readAssets, readExtra } from '../read/files/read-assets.js'
import { checkOverrides } from '../read/look/check-overrides.js'
import { SettingsError } from '../read/settings/own-text.js'
import { placeInSettings, settingPlaces } from '../read/settings/places.js'
import { readLogo } from '../read/look/read-logo.js'
import type { Asset } from '../record/asset.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { MediaFile } from '../record/media.js'
import type { OwnLink, OwnPage } from '../record/own-page.js'
import type { Logo } from '../record/site.js'
import { type PageUrl, type SourcePath, sourcePath } from '../record/strings.js'
import { outputPath } from '../record/url.js'
import { installation } from '../render/installation.js'
import { redactorFor } from '../text/redact.js'
import { describedMedia } from './described-media.js'
import type { PageSurroundings } from './own-pages.js'
import type { Project } from './project.js'

export interface Appearance {
  readonly assets: readonly Asset[]
  readonly logo: Logo | null
  /** As safe HTML. */
  readonly footer: string | null
  readonly pages: readonly OwnPage[]
  /** The links in the menu, at the foot and in own pages that lead to pages of the site, or should. */
  readonly links: readonly OwnLink[]
  /** The logo, and what the pages show or link to. */
  readonly media: readonly MediaFile[]
  /** What is to be said of the pages. */
  readonly remarks: readonly { readonly diagnostic: Diagnostic; readonly url: PageUrl }[]
}

/**
 * `folder` is that of the archive, in which `templates/` lies; `paths` are the files of its own pages. Throws `SettingsError`
 * where one of these matches nothing, or cannot be used.
 */
export async function readAppearance(
  folder: string,
  project: Project,
  paths: readonly SourcePath[],
): Promise<Appearance> {
  checkOverrides(folder, installation)
  const { content, settings, authorities, publicRecord } = project
  const own = join(folder, 'templates/assets')
  const assets = readAssets(
    {
      ours: ['dist/templates/assets', 'templates/assets'].map((name) => join(installation, name)),
      own,
    },
    settings,
  )
  const everywhere = publicRecord.redactions.filter(({ url }) => url === null)
  const redactor = everywhere.length === 0 ? null : redactorFor(everywhere)
  if (redactor !== null) await refuseRedacted(assets, own, redactor)
  const findMedia = describedMedia(mediaFinder(content, settings), authorities, redactor?.text)
  const logo = settings.logo && readLogo(content, settings.logo, settings.title, findMedia)
  const written = await readWritten(project, paths, { content, findMedia, redactor })
  if (redactor)
    await refuseHeld(
      content,
      [...listLogo(logo), ...written.pages.flatMap(({ media }) => media)],
      redactor,
    )
  if (redactor && logo?.asset) await refuseAsset(logo.asset, redactor)
  return {
    assets: logo?.asset ? [...assets, logo.asset] : assets,
    logo: logo?.logo ?? null,
    footer: written.footer,
    pages: written.pages.map(({ page }) => page),
    links: [
      ...listMenu(project),
      ...written.footerLinks,
      ...written.pages.flatMap(({ links }) => links),
    ],
    media: [...listLogo(logo), ...written.pages.flatMap(({ media }) => media)],
    remarks: written.pages.flatMap(({ page, diagnostics }) =>
      diagnostics.map((diagnostic) => ({ diagnostic, url: page.url })),
    ),
  }
}

/** Nobody reads a style sheet to the public, yet anybody may: neither its words nor the names of its files are replaced. */
async function refuseRedacted(
  assets: readonly Asset[],
  own: string,
  redactor: Finder,
): Promise<void> {
  if (redactor.finds(readExtra(own))) throw redactedIn(join(own, 'extra.css'))
  for (const asset of assets) if (dirname(asset.file) === own) await refuseAsset(asset, redactor)
}

/** Drawings, fonts and pictures beside a style sheet have words as well. */
async function refuseAsset({ file, content }: Asset, { finds }: Finder): Promise<void> {
  const name = basename(file)
  const isText = typeof content === 'string'
  if (finds(name) || (isText && finds(content))) throw redactedIn(file)
  if (isText) return
  const { searchBytes } = await import('./attached/search-bytes.js')
  const finding = await searchBytes(name, Buffer.from(content), { finds, passesScans: true })
  if (finding === 'holds') throw redactedIn(file)
}

type Finder = Pick<NonNullable<PageSurroundings['redactor']>, 'finds'>

function listLogo(logo: ReturnType<typeof readLogo> | null): readonly MediaFile[] {
  return logo?.media ? [logo.media] : []
}

/** A page of the keeper's own leads to no file that has the words, or may have them. */
async function refuseHeld(
  content: string,
  media: readonly MediaFile[],
  { finds }: NonNullable<PageSurroundings['redactor']>,
): Promise<void> {
  if (media.length === 0) return
  const { describeHeld, searchMedia } = await import('./attached-words.js')
  for (const file of media) {
    const finding = await searchMedia(content, file, { finds, passesScans: true })
    if (finding === 'holds') throw redactedIn(join(content, file.path))
    if (finding !== 'free')
      throw new SettingsError(`${join(content, file.path)}:1:1: ${describeHeld(finding)}`)
  }
}

function redactedIn(file: string): SettingsError {
  return new SettingsError(
    `${file}:1:1: has words that are redacted everywhere, in its name or its text: take them out`,
  )
}

type OwnPagesModule = typeof import('./own-pages.js')

/** Words that are redacted everywhere may have taken entries out, so each is looked for by its address. */
function listMenu({ content, settings: { menu } }: Project): readonly OwnLink[] {
  if (!menu.some(({ to }) => to.kind === 'page')) return []
  const { value, positionOf } = settingPlaces(content)
  const written = value.menu.map(({ to }) => to)
  return menu.flatMap(({ to }): readonly OwnLink[] => {
    if (to.kind !== 'page') return []
    const at = written.findIndex((each) => each.kind === 'page' && each.url === to.url)
    const { line, column } = positionOf('menu', String(at), 'link')
    return [{ file: SETTINGS, place: outputPath(to.url), line, column }]
  })
}

const SETTINGS = sourcePath('archive.yaml')

interface WrittenTexts {
  readonly footer: string | null
  readonly footerLinks: readonly OwnLink[]
  readonly pages: ReturnType<OwnPagesModule['readOwnPages']>
}

/** The parser is loaded for those who need it. */
async function readWritten(
  { content, settings }: Project,
  paths: readonly SourcePath[],
  surroundings: PageSurroundings,
): Promise<WrittenTexts> {
  const none = { footer: null, footerLinks: [] }
  if (paths.length === 0 && settings.footer === null) return { ...none, pages: [] }
  const { readOwnPages } = await import('./own-pages.js')
  const pages = readOwnPages(paths, surroundings)
  if (settings.footer === null) return { ...none, pages }
  const [{ readFooter }, { renderBody }] = await Promise.all([
    import('./footer.js'),
    import('../render/body.js'),
  ])
  const { positionsOfWords } = settingPlaces(content)
  const { body, links } = readFooter(settings.footer, surroundings.redactor, (message, word) => {
    const place = placeInSettings(content, ['footer'], word)
    return new SettingsError(`${place}: “footer”: ${message}`)
  })
  const positions = positionsOfWords(
    ['footer'],
    links.map(({ written }) => written),
  )
  const footerLinks = links.map(({ place }, index): OwnLink => {
    const { line, column } = positions[index]!
    return { file: SETTINGS, place, line, column }
  })
  // From the root of the site: each page makes its own way of it.
  const options = { asset: (path: string) => `/${path}`, footnotesLabel: '', backLabel: '' }
  return { pages, footer: renderBody(body, options).trim(), footerLinks }
}
