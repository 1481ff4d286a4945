/** Addresses that lead elsewhere, and articles that are gone → a page for each, a list for readers, maps for servers. */
import { type OutputPath, type PageUrl, pageUrl } from '../record/strings.js'
import type { PageOf, RedirectMapView } from '../record/page.js'
import type { PageBy } from '../record/page-kinds.js'
import type { PastAddresses, Redirect } from '../record/redirect.js'
import type { RedirectMap } from '../record/settings.js'
import { outputPath } from '../record/url.js'

export function* planPast(
  { redirects, tombstones, withdrawn, redacted }: PastAddresses,
  redirectMaps: readonly RedirectMap[],
): Generator<PageBy<'archive'>> {
  for (const redirect of redirects) yield* planRedirect(redirect)
  for (const tombstone of tombstones)
    yield { kind: 'tombstone', ...placeAt(tombstone.url), view: tombstone }
  if (withdrawn.length + redacted.length > 0)
    yield {
      kind: 'withdrawals',
      ...placeAt(pageUrl('withdrawals/')),
      view: { withdrawn, redacted },
    }
  const view: RedirectMapView = { redirects: redirects.filter(({ isListed }) => isListed) }
  for (const map of redirectMaps) yield planMap(map, view)
}

function placeAt(url: PageUrl): { readonly url: PageUrl; readonly output: OutputPath } {
  return { url, output: outputPath(url) }
}

/** Plans no page for an address that no file can have. */
function* planRedirect({ output, to }: Redirect): Generator<PageOf<'redirect'>> {
  if (output === null) return
  const url = pageUrl(output.replace(/(^|\/)index\.html$/, '$1'))
  yield { kind: 'redirect', url, output, view: { to } }
}

function planMap(map: RedirectMap, view: RedirectMapView): PageBy<'archive'> {
  switch (map) {
    case 'netlify':
      return { kind: 'netlify-redirects', ...placeAt(pageUrl('_redirects')), view }
    case 'nginx':
      return { kind: 'nginx-redirects', ...placeAt(pageUrl('redirects.nginx.map')), view }
    case 'apache':
      return { kind: 'apache-redirects', ...placeAt(pageUrl('redirects.apache.map')), view }
  }
}
