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
  return html`<dl class="facts">
    ${renderFact(provenance.file, html`<code><bdi>${origin.file}</bdi></code>`)}
    ${renderFact(provenance.record, html`${origin.record}`)}
    ${origin.sha256 !== null && renderFact('SHA-256', html`<code>${origin.sha256}</code>`)}
    ${renderFact(provenance.encoding, html`${origin.encoding}`)}
    ${renderFact(provenance.format, html`${provenance.formats[origin.format] ?? nameOfFormat(origin.format)}`)}
  </dl>`
}

function renderFields({ texts }: PageContext, { origin }: Article): Html | null {
  const { provenance } = texts
  const found = Object.entries(origin.fields) as readonly (readonly [FieldName, Evidence])[]
  if (found.length === 0) return null
  const rows = found.map(
    ([name, { rule, line, column, confidence }]) =>
      html`<tr>
        <th scope="row">${provenance.fields[name]}</th>
        <td><code>${rule}</code></td>
        <td>${line}:${column}</td>
        <td>${provenance.percent(confidence)}</td>
      </tr>`,
  )
  return html`<table>
    <caption>
      ${provenance.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${provenance.field}</th>
        <th scope="col">${provenance.rule}</th>
        <th scope="col">${provenance.place}</th>
        <th scope="col">${provenance.confidence}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

/** The rule `correction` in the table says what was corrected, this why. */
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
