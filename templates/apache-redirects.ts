/** Redirects → a `RewriteMap` of Apache in plain text. https://httpd.apache.org/docs/2.4/rewrite/rewritemap.html */
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { pathsOf } from './parts/redirect-paths.js'

export function render({ view }: PageOf<'apache-redirects'>, context: PageContext): string {
  const lines = view.redirects.map((redirect) => {
    const { from, to } = pathsOf(context, redirect)
    return `${from} ${to}`
  })
  return `${lines.join('\n')}\n`
}
