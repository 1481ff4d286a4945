/** Addresses that lead elsewhere, and articles that are gone → a page for each, a list for readers, maps for servers. */
import { type OutputPath, type PageUrl, pageUrl } from '../record/strings.js'
import type { PageOf, RedirectMapView } from '../record/page.js'
import type { PageBy } from '../record/page-kinds.js'
import type { PastAddresses, Redirect, Tombstone } from '../record/redirect.js'
import type { RedirectMap } from '../record/settings.js'
import { outputPath, pageAt } from '../record/url.js'

/** What may be named: all but the addresses of withdrawn articles, and those that hold redacted words. */
export function* planPast(
  past: PastAddresses,
  redirectMaps: readonly RedirectMap[],
): Generator<PageBy<'archive'>> {
  const { withdrawn, redacted } = past
  const { redirects, tombstones } = divideTold(past, true)
  yield* planAddresses(redirects, tombstones)
  if (withdrawn.length + redacted.length > 0)
    yield {
      kind: 'withdrawals',
      ...placeAt(pageUrl('withdrawals/')),
      view: { withdrawn, redacted },
    }
  const view: RedirectMapView = { redirects }
  for (const map of redirectMaps) yield planMap(map, view)
}

/** The pages at the other addresses: they answer who asks, and nothing on the site tells them, nor where they lead. */
export function* planUntold(past: PastAddresses): Generator<PageBy<'archive'>> {
  const { redirects, tombstones } = divideTold(past, false)
  yield* planAddresses(redirects, tombstones)
}

/** What leads to an address that nothing tells would tell it. */
function divideTold(
  { redirects, tombstones }: PastAddresses,
  isTold: boolean,
): Pick<PastAddresses, 'redirects' | 'tombstones'> {
  const secret = new Set(tombstones.filter(({ isListed }) => !isListed).map(({ url }) => url))
  const mayTell = ({ isListed, to }: Redirect): boolean =>
    isListed && !(to.kind === 'page' && secret.has(to.url))
  return {
    redirects: redirects.filter((redirect) => mayTell(redirect) === isTold),
    tombstones: tombstones.filter(({ isListed }) => isListed === isTold),
  }
}

function* planAddresses(
  redirects: readonly Redirect[],
  tombstones: readonly Tombstone[],
): Generator<PageBy<'archive'>> {
  for (const redirect of redirects) yield* planRedirect(redirect)
  for (const tombstone of tombstones)
    yield { kind: 'tombstone', ...placeAt(tombstone.url), view: tombstone }
}

function placeAt(url: PageUrl): { readonly url: PageUrl; readonly output: OutputPath } {
  return { url, output: outputPath(url) }
}

/** Plans no page for an address that no file can have. */
function* planRedirect({ output, to }: Redirect): Generator<PageOf<'redirect'>> {
  if (output === null) return
  const url = pageAt(output)
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
