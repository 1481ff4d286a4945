/** All that was withdrawn or redacted → its public list. */
import { html, type Html } from '../src/template/html.js'
import { type DayKey, type PageUrl, HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from '../src/template/page-context.js'
import { renderTime } from './parts/time.js'

/** What was decided about a page, and when. */
interface Decision {
  /** Null for the whole archive. */
  readonly url: PageUrl | null
  readonly date: DayKey | null
  readonly reason: string | null
}

export function render({ view }: PageOf<'withdrawals'>, context: PageContext): Html {
  const { texts, site } = context
  const { past } = texts
  const description = `${past.list} – ${site.settings.title}`
  const more = html`<meta name="robots" content="noindex" />`
  const head = { title: past.list, description, type: 'website', up: HOME, more } as const
  const main = html`<h1>${past.list}</h1>
    <p class="intro">${past.listIntro}</p>
    ${renderDecisions(context, past.withdrawnArticles, view.withdrawn, () => null)}
    ${renderDecisions(context, past.redactedArticles, view.redacted, renderLink)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** What was withdrawn has no address here: it is made of the headline. */
type RenderPage = (context: PageContext, url: PageUrl | null) => Html | null

function renderDecisions(
  context: PageContext,
  heading: string,
  decisions: readonly Decision[],
  renderPage: RenderPage,
): Html | null {
  if (decisions.length === 0) return null
  return html`<section>
    <h2>${heading} <span class="count">· ${context.texts.number(decisions.length)}</span></h2>
    <ol class="entries date">
      ${decisions.map((decision) => renderRow(context, decision, renderPage))}
    </ol>
  </section>`
}

function renderRow(
  context: PageContext,
  { url, date, reason }: Decision,
  renderPage: RenderPage,
): Html {
  return html`<li>
    <span class="when">
      ${date !== null && renderTime({ precision: 'day', day: date }, context.dates.period(date))}
    </span>
    <div class="what">
      ${renderPage(context, url)}
      ${reason !== null && html`<p class="teaser"><bdi>${reason}</bdi></p>`}
    </div>
  </li>`
}

function renderLink({ href, canonical, texts }: PageContext, url: PageUrl | null): Html {
  if (url === null) return html`${texts.past.everywhere}`
  return html`<a href="${href(url)}">${canonical(url) ?? url}</a>`
}
