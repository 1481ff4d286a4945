/** The account of a build → its page: totals, what the rules found and where, files left out. */
import { html, type Html } from '../src/template/html.js'
import { findOwn } from '../src/record/find-own.js'
import { HOME } from '../src/record/strings.js'
import type { PageOf, ReportView, RuleHit, RuleReport } from '../src/record/page.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'report'>, context: PageContext): Html {
  const { texts, site } = context
  const title = texts.navigation.report
  const description = `${title} – ${site.settings.title}`
  const head = { title, description, type: 'website', up: HOME } as const
  const main = html`<h1>${title}</h1>
    <p class="intro">${texts.report.intro}</p>
    ${renderTotals(context, view)} ${renderRules(context, view)} ${renderIgnored(context, view)}`
  return renderDocument(context, head, renderBreadcrumb(context, []), main)
}

function renderTotals({ texts }: PageContext, view: ReportView): Html {
  const rows = (['files', 'records', 'pages', 'quarantined', 'heldBack', 'withdrawn'] as const).map(
    (name) =>
      html`<div>
        <dt>${texts.report[name]}</dt>
        <dd>${texts.number(view[name])}</dd>
      </div>`,
  )
  return html`<dl class="totals">${rows}</dl>`
}

function renderRules(context: PageContext, { rules }: ReportView): Html {
  const { report } = context.texts
  return html`<section>
    <h2>${report.rules}</h2>
    ${rules.length === 0 ? html`<p>${report.noRules}</p>` : rules.map((rule) => renderRule(context, rule))}
  </section>`
}

/** What was found in a place is in English, whatever the language of the page; so is what has no words in that language. */
function renderRule(context: PageContext, rule: RuleReport): Html {
  const { texts, language } = context
  const english = language === 'en' ? null : 'en'
  const { severity, hint, count, hits } = rule
  const own = findOwn(texts.report.meanings, rule.rule)
  const ownHint = findOwn(texts.report.hints, hint)
  return html`<details class="rule" id="${rule.rule}">
    <summary>
      <span class="severity ${severity}">${texts.report.severities[severity]}</span>
      <code>${rule.rule}</code>
      <span lang="${own === undefined ? english : null}">${own ?? rule.meaning}</span>
      <span class="count">· ${texts.report.places(count)}</span>
    </summary>
    ${hint !== '' && html`<p lang="${ownHint === undefined ? english : null}">${ownHint ?? hint}</p>`}
    <ul class="hits">
      ${hits.map((hit) => renderHit(context, hit, english))}
    </ul>
    ${hits.length < count && html`<p>${texts.report.firstOf(hits.length, count)}</p>`}
  </details>`
}

function renderHit(context: PageContext, hit: RuleHit, english: string | null): Html {
  const { texts, href } = context
  const place = html`<code><bdi>${hit.file}</bdi>:${hit.line}:${hit.column}</code>`
  return html`<li>
    ${place} <span lang="${english}">${hit.reason}</span>
    ${hit.url !== null && html`<a href="${href(hit.url)}">${texts.report.page}</a>`}
  </li>`
}

function renderIgnored({ texts }: PageContext, { ignored, ignoredCount }: ReportView): Html | null {
  if (ignoredCount === 0) return null
  const { report } = texts
  return html`<section>
    <h2>${report.ignored} <span class="count">· ${texts.number(ignoredCount)}</span></h2>
    <p>${report.ignoredIntro}</p>
    <ul class="hits">
      ${ignored.map(
        (file) =>
          html`<li>
            <code><bdi>${file}</bdi></code>
          </li>`,
      )}
    </ul>
    ${ignored.length < ignoredCount && html`<p>${report.firstOf(ignored.length, ignoredCount)}</p>`}
  </section>`
}
