/** The root of a site → the engine that searches its index. */
import type { SearchEngine } from '../../search/engine.js'
import { StaticEngine } from '../../search/evaluate/static-engine.js'
import { CATALOGUE, SEARCH_FOLDER, type Catalogue } from '../../search/schema.js'
import { loaderOf } from './load-file.js'

/**
 * `base` is the address of the site's root as the page sees it, with a slash at its end: `../`. Loads one small file; all
 * others are loaded by what is searched for. Rejects when the site has no index, or that of another version.
 */
export async function openEngine(base: string): Promise<SearchEngine> {
  const load = loaderOf(`${base}${SEARCH_FOLDER}/`)
  const text = new TextDecoder().decode(await load(CATALOGUE))
  return new StaticEngine(JSON.parse(text) as Catalogue, load)
}
