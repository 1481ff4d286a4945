/** What came into the archive last → its list, by the day of its publication. */
import { html, type Html } from '../src/template/html.js'
import { HOME, type DayKey } from '../src/record/strings.js'
import type { Entry } from '../src/record/entry.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderEntries } from './parts/entry-list.js'
import { renderFeeds } from './parts/feed-links.js'
import { describeList } from './parts/list-head.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view, url }: PageOf<'added'>, context: PageContext): Html {
  const { lists } = context.texts
  const entries = view.days.flatMap((day) => day.entries)
  const name = lists.added
  const count = entries.length
  const head = describeList(context, name, count, { up: HOME, feedOf: url, entries })
  const main = html`<h1>${name}</h1>
    <p class="intro">${lists.addedIntro}</p>
    ${view.days.map((day) => renderDay(context, day))} ${renderFeeds(context, url)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

function renderDay(
  context: PageContext,
  { day, entries }: { readonly day: DayKey; readonly entries: readonly Entry[] },
): Html {
  const { dates, texts } = context
  return html`<section>
    <h2>
      <time datetime="${day}">${texts.lists.addedOn(dates.period(day))}</time>
      <span class="count">· ${texts.articles(entries.length)}</span>
    </h2>
    ${renderEntries(context, entries, 'date')}
  </section>`
}
