/** Redirects → `_redirects`, as Netlify and Cloudflare Pages read it. */
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { pathsOf } from './parts/redirect-paths.js'

export function render({ view }: PageOf<'netlify-redirects'>, context: PageContext): string {
  const lines = view.redirects.map((redirect) => {
    const { from, to } = pathsOf(context, redirect)
    const [path = '', question] = from.split('?')
    const wanted = question === undefined ? '' : ` ${question.replaceAll('&', ' ')}`
    return `${verbatim(path)}${wanted} ${to} 301`
  })
  return `${lines.join('\n')}\n`
}

/** A star and a colon stand for whole trees of addresses there. */
function verbatim(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A')
}
