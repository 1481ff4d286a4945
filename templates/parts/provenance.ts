/** Where an article comes from → a panel that folds up: file, hash, the rule and place of every field, and who named its topics. */
import { html, type Html } from '../../src/template/html.js'
import type { Article, Evidence, FieldName } from '../../src/record/article.js'
import { groupBy } from '../../src/record/by-key.js'
import { renderFact } from './fact.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'
import { isNamedBySource, renderWhy } from './why-topic.js'

export const renderProvenance = definePart('provenance', (context, view) => {
  const { provenance } = context.texts
  const { article, judgement, topics } = view
  return html`<details>
    <summary>${provenance.title}</summary>
    ${renderOrigin(context, article)}${renderFields(context, article)}${topics.length > 0 && isNamedBySource(judgement) && renderWhy(context, view)}${renderCorrection(context, article)}${renderExtra(context, article)}
  </details>`
})

function renderOrigin({ texts }: PageContext, { origin }: Article): Html {
  const { provenance } = texts
  const { file, record, sha256, encoding, format } = origin
  const form = provenance.formats[format]
  const place = record > 1 ? `${texts.comma}${provenance.record} ${record}` : ''
  return html`<p>
    <bdi>${file}</bdi
    >${place}<br />${form}${texts.comma}${encoding}${sha256 !== null && html`<br />SHA-256 ${sha256}`}
  </p>`
}

/** In a margin, lines are read more easily than a table: one for all fields that a rule found, equally surely. */
function renderFields({ texts }: PageContext, { origin }: Article): Html | null {
  const { provenance } = texts
  const found = Object.entries(origin.fields) as readonly (readonly [FieldName, Evidence])[]
  if (found.length === 0) return null
  const ways = groupBy(found, ([, { rule, confidence }]) => [
    `${rule}${texts.comma}${provenance.percent(confidence)}`,
  ])
  const rows = Array.from(ways, ([way, fields]) => {
    const places = fields.map(
      ([name, { line, column }]) => `${provenance.fields[name]} ${line}:${column}`,
    )
    return html`<br />${way}${texts.colon}${places.join(texts.comma)}`
  })
  return html`<p><i>${provenance.caption}</i>${rows}</p>`
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
