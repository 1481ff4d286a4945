/** Redirects → the inside of a `map` block of nginx. https://nginx.org/en/docs/http/ngx_http_map_module.html */
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { pathsOf } from './parts/redirect-paths.js'

/** What a hash table of nginx takes, as the README sets it up. */
const LONGEST = 400

/** To nginx, capitals make no difference in a map, and it refuses a key that comes twice. */
export function render({ view }: PageOf<'nginx-redirects'>, context: PageContext): string {
  const lines = new Map<string, string>()
  for (const redirect of view.redirects) {
    const { from, to } = pathsOf(context, redirect)
    const key = from.toLowerCase()
    if (from.length <= LONGEST && !lines.has(key)) lines.set(key, `"${from}" "${to}";`)
  }
  return `${[...lines.values()].join('\n')}\n`
}
