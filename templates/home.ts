/** The archive as a whole → its home page: latest days, years, topics. */
import { html, type Html } from '../src/template/html.js'
import type { HomeView, PageOf } from '../src/record/page.js'
import { pageUrl } from '../src/record/strings.js'
import { renderCountedList } from './parts/counted-list.js'
import { renderDays } from './parts/day-list.js'
import { renderDocument } from './parts/document.js'
import { siteData } from './parts/json-ld.js'
import type { PageContext } from '../src/template/page-context.js'
import { tintOf } from './parts/tint.js'

export function render({ view }: PageOf<'home'>, context: PageContext): Html {
  const { site, texts } = context
  const { title, description } = site.settings
  const head = { title: null, description, type: 'website', more: siteData(context) } as const
  const main = html`<h1>${title}</h1>
    ${description !== '' && html`<p class="intro" dir="auto">${description}</p>`}
    <p class="count">${view.count === 0 ? texts.lists.empty : texts.articles(view.count)}</p>
    ${renderLatest(context, view)} ${renderYears(context, view)} ${renderTopics(context, view)}`
  return renderDocument(context, head, null, main)
}

function renderLatest(context: PageContext, { latest }: HomeView): Html | null {
  if (latest.length === 0) return null
  return html`<section>
    <h2>${context.texts.lists.latest}</h2>
    ${renderDays(context, latest, 3)}
  </section>`
}

function renderYears(context: PageContext, { years, undated }: HomeView): Html | null {
  const { texts, href } = context
  if (years.length === 0 && undated === null) return null
  const most = Math.max(...years.map(({ count }) => count))
  const cells = years.map(({ key, url, count }) =>
    count === 0
      ? html`<li><span>${key}</span></li>`
      : html`<li class="${tintOf(count, most)}">
          <a href="${href(url)}" title="${texts.articles(count)}"
            ><span class="key">${key}</span> <span class="figure">${texts.number(count)}</span></a
          >
        </li>`,
  )
  return html`<section>
    <h2>${texts.lists.years}</h2>
    ${
      cells.length > 0 &&
      html`<ul class="years">
        ${cells}
      </ul>`
    }
    ${undated !== null && html`<p><a href="${href(undated.url)}">${texts.undated}</a> <span class="figure">${texts.number(undated.count)}</span></p>`}
  </section>`
}

function renderTopics(context: PageContext, { topics }: HomeView): Html | null {
  if (topics.length === 0) return null
  const all = context.href(pageUrl('topics/'))
  return html`<section>
    <h2><a href="${all}">${context.texts.lists.topics}</a></h2>
    ${renderCountedList(context, topics)}
  </section>`
}
