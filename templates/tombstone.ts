/** A published article that is not there any more → a page that says what became of it, and nothing of what it said. */
import { html, type Html } from '../src/template/html.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf } from '../src/record/page.js'
import type { Tombstone } from '../src/record/redirect.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'tombstone'>, context: PageContext): Html {
  const { past } = context.texts
  const title = view.state === 'withdrawn' ? past.withdrawn : past.gone
  const more = html`<meta name="robots" content="noindex" />`
  const head = {
    title,
    description: '',
    type: 'website',
    up: HOME,
    isNameless: true,
    more,
  } as const
  const main = html`<h1>${title}</h1>
    <div class="body">
      ${view.state === 'withdrawn' ? renderDecision(context, view) : html`<p>${past.goneText}</p>`}
    </div>`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

/** When, and why. */
export function renderDecision(
  { texts, dates }: PageContext,
  { date, reason }: Pick<Tombstone, 'date' | 'reason'>,
): Html {
  const { past } = texts
  return html`${date !== null && html`<p>${past.withdrawnOn(dates.period(date))}</p>`}
  ${reason !== null && html`<p>${past.reason} <bdi>${reason}</bdi></p>`}`
}
