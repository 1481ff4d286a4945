/** What was judged of an article's topics → a panel that folds up: which words speak for each, and how sure that is. */
import { html, type Html } from '../../src/template/html.js'
import type { ArticleView } from '../../src/record/page.js'
import type { TopicJudgement, TopicScore } from '../../src/record/topics.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'

export function renderWhy(context: PageContext, { article, judgement }: ArticleView): Html {
  const { why } = context.texts
  const { by, scores } = judgement
  return html`<details class="why">
    <summary>${by === 'unsorted' ? why.unsorted : why.title}</summary>
    <p>${sayWhy(context, judgement)}</p>
    ${scores.length > 0 && renderScores(context, scores, article.language)}
  </details>`
}

function sayWhy({ texts }: PageContext, judgement: TopicJudgement): string {
  const { why } = texts
  const { by, topics, scores, margin, precision } = judgement
  if (by === 'labels') return why.byLabels(topics.length)
  const lead =
    precision === null ? '' : ` ${why.lead(inHundredths(margin))} ${why.precision(precision)}`
  if (by === 'words') return why.byWords + lead
  return scores.length === 0 ? why.noCandidate : why.candidates + lead
}

/** 100 only where no other topic has points. */
function inHundredths(margin: number): number {
  return margin < 1 ? Math.min(99, Math.round(margin * 100)) : 100
}

/** One table for all, so that its columns are in line. */
function renderScores(
  context: PageContext,
  scores: readonly TopicScore[],
  language: ArticleView['article']['language'],
): Html {
  const { why, tag } = context.texts
  const { lang } = markLanguage(language, tag)
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${why.term}</th>
        <th scope="col">${why.form}</th>
        <th scope="col">${why.place}</th>
        <th scope="col">${why.points}</th>
      </tr>
    </thead>
    ${scores.map((score) => renderScore(context, score, lang))}
  </table>`
}

/** Its points, what its terms give of them, and what all others give. A cell keeps scripts of two directions apart. */
function renderScore(
  { site, texts }: PageContext,
  { topic, points, reasons, rest }: TopicScore,
  lang: string | null,
): Html {
  const { why } = texts
  const label = Object.hasOwn(site.topicLabels, topic) ? site.topicLabels[topic]! : topic
  const rows = reasons.map(
    (reason) =>
      html`<tr>
        <td lang="${lang}">${reason.term}</td>
        <td>${why.forms[reason.form]}</td>
        <td>${why.places[reason.place]}</td>
        <td>${why.tenths(reason.points)}</td>
      </tr>`,
  )
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="3">${label}</th>
      <td>${why.tenths(points)}</td>
    </tr>
    ${rows}
    ${
      rest !== 0 &&
      html`<tr>
        <td colspan="3">${why.rest}</td>
        <td>${why.tenths(rest)}</td>
      </tr>`
    }
  </tbody>`
}
