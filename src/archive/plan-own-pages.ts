/** The archive's own texts → their pages. */
import type { OwnPage } from '../record/own-page.js'
import { isSiteFolder } from '../record/page-kinds.js'
import type { PageOf } from '../record/page.js'
import { outputPath } from '../record/url.js'
import { GROUP_KINDS } from './group-kinds.js'

export function* planOwnPages(pages: readonly OwnPage[]): Generator<PageOf<'own-page'>> {
  for (const { url, view } of pages) yield { kind: 'own-page', url, output: outputPath(url), view }
}

/** Whether pages of the site lie in the folder of that name, or may come to lie there: lists, articles, files. */
export function isTakenFolder(name: string): boolean {
  return isSiteFolder(name) || GROUP_KINDS.some((kind) => kind === name)
}
