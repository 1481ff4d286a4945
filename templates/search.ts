/** What the archive holds → the page that searches it: the box, what its script says, and the ways to go without one. */
import { html, jsonScript, type Html } from '../src/template/html.js'
import { HOME, monthKey, pageUrl } from '../src/record/strings.js'
import type { PageOf, SearchView } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'

export function render({ view }: PageOf<'search'>, context: PageContext): Html {
  const { site, texts, asset } = context
  const { search } = texts
  const title = site.settings.title
  const more =
    site.search &&
    html`<link rel="stylesheet" href="${asset(site.search.stylesheet)}" />
      <script src="${asset(site.search.script)}" defer></script>`
  const head = {
    title: search.title,
    description: search.description(title),
    type: 'website',
    up: HOME,
    ...(more && { more }),
  } as const
  const main = html`<h1>${search.title}</h1>
    <form class="ask" role="search">
      <label
        ><span class="hidden">${search.box}</span>
        <input type="search" name="q" autocomplete="off" spellcheck="false" enterkeyhint="search"
      /></label>
      <button type="submit">${search.button}</button>
    </form>
    <div id="found" class="found" hidden></div>
    <noscript><p class="notice">${search.noScript}</p></noscript>
    <div id="start" class="start">${renderHelp(context)} ${renderWays(context, view)}</div>
    ${jsonScript('application/json', dataOf(context))}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** What the script works with: it holds no words of any language. */
function dataOf({ site, texts, dates, address, asset }: PageContext): object {
  const keys = Array.from({ length: 12 }, (_, month) =>
    monthKey(`2000-${String(month + 1).padStart(2, '0')}`),
  )
  const { title, script } = texts.search
  const archive = site.settings.title
  const lang = texts.tag
  return {
    lang,
    title,
    archive,
    address: address ?? '',
    root: asset(''),
    months: keys.map(dates.monthName),
    shortMonths: keys.map(dates.shortMonth),
    texts: script,
  }
}

function renderHelp({ texts: { search } }: PageContext): Html {
  const rows = search.examples.map(
    ([typed, meaning]) =>
      html`<div>
        <dt><code>${typed}</code></dt>
        <dd>${meaning}</dd>
      </div>`,
  )
  return html`<section class="help">
    <h2>${search.help}</h2>
    <dl>${rows}</dl>
  </section>`
}

function renderWays({ site, texts, href }: PageContext, { years, undated }: SearchView): Html {
  const { navigation, lists, number } = texts
  const sections = site.sections.map(
    (kind) => html`<li><a href="${href(pageUrl(`${kind}/`))}">${navigation.groups[kind]}</a></li>`,
  )
  const periods = [
    ...years.map((year) => ({ ...year, label: year.key as string })),
    ...(undated ? [{ ...undated, label: texts.undated }] : []),
  ]
  return html`<nav class="ways" aria-label="${texts.search.ways}">
    <h2>${texts.search.ways}</h2>
    <ul>
      <li><a href="${href(HOME)}">${lists.latest}</a></li>
      ${sections}
    </ul>
    <ul class="periods">
      ${periods.map(
        ({ url, label, count }) =>
          html`<li>
            <a href="${href(url)}">${label}</a> <span class="figure">${number(count)}</span>
          </li>`,
      )}
    </ul>
  </nav>`
}
