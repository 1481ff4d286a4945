/** The article files of a project → the dockets of their drawers, from the store or filed anew. */
import type { Ledger } from '../ledger/open-ledger.js'
import type { Drawer } from '../record/docket.js'
import type { PageUrl } from '../record/names.js'
import type { ParseSettings } from '../record/settings.js'
import { putCatalogue } from '../store/catalogue-file.js'
import { cutDrawers } from '../store/cut-drawers.js'
import type { FiledDrawer, Filing } from './filing-task.js'
import { openFilingKeys } from './filing-keys.js'
import { inOrder } from './in-order.js'
import type { LoadingDesk } from './loading-desk.js'
import { placeRedactions } from './open-redactions.js'
import { pickCorrections } from '../article/corrections/pick-corrections.js'

export interface FiledArchive {
  /** By id, in order of path. */
  readonly drawers: ReadonlyMap<string, FiledDrawer>
  /** Files that were parsed. */
  readonly parsed: number
}

export async function fileArchive(
  { project, found, store, crew, world, digests, since }: LoadingDesk,
  ledger: Ledger,
  lost: ReadonlySet<PageUrl>,
): Promise<FiledArchive> {
  const { content, authorities, corrections, publicRecord } = project
  const catalogue = project.catalogue.key
  putCatalogue(store, project.catalogue)
  const { languages, zone, initials } = project.settings
  const settings: ParseSettings = { languages, zone, initials }
  const { articles, defaults } = found
  const redactions = placeRedactions(publicRecord.redactions, ledger, articles, lost)
  const { code } = digests
  const keyOf = openFilingKeys({
    content,
    code,
    settings,
    authorities,
    catalogue,
    redactions,
    defaults,
  })
  const { today } = world
  const known = { content, store, settings, authorities, catalogue, redactions, since, today }
  const file = async (drawer: Drawer): Promise<readonly [Drawer, Filing]> => {
    const own = pickCorrections(corrections, drawer.paths)
    const task = { ...known, drawer, corrections: own, key: keyOf(drawer, own) }
    return [drawer, await crew.fileDrawer(task)]
  }
  const drawers = new Map<string, FiledDrawer>()
  let [done, parsed] = [0, 0]
  for await (const [drawer, filing] of inOrder(cutDrawers(articles), crew.size, file)) {
    drawers.set(drawer.id, filing.drawer)
    done += drawer.paths.length
    parsed += filing.parsed
    world.progress('reading', done, articles.length)
  }
  return { drawers, parsed }
}
