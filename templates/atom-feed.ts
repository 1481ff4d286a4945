/** The latest entries of the archive or of a topic → an Atom feed. https://www.rfc-editor.org/rfc/rfc4287 */
import { xml, type Xml } from '../src/template/html.js'
import type { Entry } from '../src/record/entry.js'
import type { PageOf } from '../src/record/page.js'
import { addressOf, identify, latestUpdate, momentOf, updateOf } from './parts/feed-place.js'
import type { PageContext } from '../src/template/page-context.js'

export function render(page: PageOf<'atom-feed'>, context: PageContext): Xml {
  const { title, page: owner, entries } = page.view
  const { publication, rights } = context.site.settings
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${context.language}">
<id>${identify(context, page.url)}</id>
<title>${title}</title>
<updated>${latestUpdate(entries)}</updated>
<link rel="self" type="application/atom+xml" href="${addressOf(context, page.url)}"/>
<link rel="alternate" type="text/html" href="${addressOf(context, owner)}"/>
<author><name>${publication}</name></author>
${rights !== null && xml`<rights>${rights}</rights>\n`}${entries.map((entry) => renderEntry(context, entry))}</feed>
`
}

function renderEntry(context: PageContext, entry: Entry): Xml {
  const published = momentOf(entry.date)
  const language = entry.language.startsWith('und') ? '' : entry.language
  return xml`<entry xml:lang="${language}">
<id>${identify(context, entry.url)}</id>
<title>${entry.headline}</title>
<link rel="alternate" type="text/html" href="${addressOf(context, entry.url)}"/>
<updated>${updateOf(entry)}</updated>
${published !== null && xml`<published>${published}</published>\n`}${entry.authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${entry.teaser !== '' && xml`<summary>${entry.teaser}</summary>\n`}</entry>
`
}
