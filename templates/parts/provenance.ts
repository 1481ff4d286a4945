/** Where an article comes from → a panel that folds up: file, hash, and the rule and place of every field. */
import { html, type Html } from '../../src/template/html.js'
import type { Article, Evidence, FieldName } from '../../src/record/article.js'
import { nameOfFormat } from '../../src/record/formats.js'
import type { ArticleView } from '../../src/record/page.js'
import { renderFact } from './fact.js'
import type { PageContext } from '../../src/template/page-context.js'

export function renderProvenance(context: PageContext, { article }: ArticleView): Html {
  const { provenance } = context.texts
  return html`<details class="provenance">
    <summary>${provenance.title}</summary>
    ${renderOrigin(context, article)} ${renderFields(context, article)}
    ${renderCorrection(context, article)} ${renderExtra(context, article)}
  </details>`
}

function renderOrigin({ texts }: PageContext, { origin }: Article): Html {
  const { provenance } = texts
  const { file, record, sha256, encoding, format } = origin
  return html`<dl class="fields">
    ${[
      pair(provenance.file, html`<bdi>${file}</bdi>`),
      record > 1 && pair(provenance.record, html`${record}`),
      sha256 !== null && pair('SHA-256', html`${sha256}`),
      pair(provenance.encoding, html`${encoding}`),
      pair(provenance.format, html`${provenance.formats[format] ?? nameOfFormat(format)}`),
    ]}
  </dl>`
}

function pair(term: string, value: Html): Html {
  return html`<dt>${term}</dt>
    <dd>${value}</dd>`
}

function renderFields({ texts }: PageContext, { origin }: Article): Html | null {
  const { provenance } = texts
  const found = Object.entries(origin.fields) as readonly (readonly [FieldName, Evidence])[]
  if (found.length === 0) return null
  const rows = found.map(([name, { rule, line, column, confidence }]) =>
    pair(
      provenance.fields[name],
      html`${rule} ${line}:${column} · ${provenance.percent(confidence)}`,
    ),
  )
  return html`<p>${provenance.caption}</p>
    <dl class="fields">${rows}</dl>`
}

/** The rule `correction` in the list says what was corrected, this why. */
function renderCorrection({ texts }: PageContext, { origin }: Article): Html | null {
  if (origin.correction === null) return null
  return html`<p>${texts.provenance.corrected} <bdi>${origin.correction}</bdi></p>`
}

/** Front matter that Pressmark does not know is kept, and shown as it was. */
function renderExtra({ texts }: PageContext, { extra }: Article): Html | null {
  const fields = Object.entries(extra)
  if (fields.length === 0) return null
  return html`<p>${texts.provenance.extra}</p>
    <dl class="facts">
      ${fields.map(([name, value]) => renderFact(name, html`<bdi>${value}</bdi>`))}
    </dl>`
}
