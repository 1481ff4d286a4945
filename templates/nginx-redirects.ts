/** Redirects → the inside of a `map` block of nginx. https://nginx.org/en/docs/http/ngx_http_map_module.html */
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from './parts/page-context.js'
import { pathsOf } from './parts/redirect-paths.js'

export function render({ view }: PageOf<'nginx-redirects'>, context: PageContext): string {
  const lines = view.redirects.map((redirect) => {
    const { from, to } = pathsOf(context, redirect)
    return `"${from}" "${to}";`
  })
  return `${lines.join('\n')}\n`
}
