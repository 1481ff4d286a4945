/** The judgement of an article's topics → text for people, with a table that adds up, or an object for programs. */
import type { JudgedArticle } from '../commands/explain-topics.js'
import type { TopicReason, TopicScore } from '../record/topics.js'

type Row = readonly [term: string, form: string, place: string, points: string]

const HEADINGS: Row = ['term', 'form', 'place', 'points']
const INDENT = '    '

export function describeJudgement(judged: JudgedArticle): string {
  const { article, judgement, labelOf } = judged
  const { file, record } = article.origin
  const head = `${file}  record ${record}, ${article.language}: ${article.headline}`
  const tables = judgement.scores.map((score) => describeScore(score, labelOf(score.topic)))
  return [head, `  ${describeTopics(judged)}`, ...tables.flat()].map(printable).join('\n')
}

function describeTopics({ article, judgement, labelOf }: JudgedArticle): string {
  const { by, topics, scores } = judgement
  const names = topics.map((topic) => nameTopic(topic, labelOf(topic))).join(', ')
  const labels = article.topics.map((label) => `“${label}”`).join(', ')
  switch (by) {
    case 'labels':
      return `${names}: by its labels ${labels}`
    case 'words':
      return `${names}: by its words${describeSureness(judgement)}`
    case 'unsorted':
      return scores.length === 0
        ? 'unsorted: it has no label, and no word of it says anything'
        : `unsorted: its words leave it open${describeSureness(judgement)}`
  }
}

function nameTopic(topic: string, label: string): string {
  return topic === label ? topic : `${label} (${topic})`
}

function describeSureness({ margin, precision }: JudgedArticle['judgement']): string {
  // Another candidate rules out 100 %.
  const lead = margin >= 1 ? 'no other has points' : `${Math.floor(100 * margin)} % ahead`
  if (precision === null) return `; ${lead}`
  return `; ${lead}, and with that right in ${Math.round(precision)} of 100 articles measured`
}

/** The points of the rows add up to the last one. */
function describeScore({ topic, points, reasons, rest }: TopicScore, label: string): string[] {
  const rows: readonly Row[] = [
    ...reasons.map(rowOf),
    ...(rest === 0 ? [] : [['other terms', '', '', writeTenths(rest)] as const]),
    [nameTopic(topic, label), '', '', writeTenths(points)],
  ]
  const all = [HEADINGS, ...rows]
  const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) => layOut(row, widths))
  const rule = '-'.repeat(lines[0]!.length)
  return [
    '',
    ...[lines[0]!, ...lines.slice(1, -1), rule, lines.at(-1)!].map((line) => INDENT + line),
  ]
}

function rowOf({ term, form, place, points }: TopicReason): Row {
  return [term, form, place, writeTenths(points)]
}

function layOut(row: Row, widths: readonly number[]): string {
  const [term, form, place, points] = row
  const cells = [term, form, place].map((cell, column) => cell.padEnd(widths[column]!))
  return [...cells, points.padStart(widths[3]!)].join('  ')
}

function writeTenths(tenths: number): string {
  return (tenths / 10).toFixed(1)
}

/** Words come from outside: control characters are left out. */
function printable(line: string): string {
  return line.replace(/\p{C}/gu, '')
}

/** The same for programs; points are tenths, as they are counted. */
export function summarizeJudgement({ article, judgement, labelOf }: JudgedArticle): object {
  const { file, record } = article.origin
  const { headline, language, topics: labels } = article
  const topics = judgement.topics.map((id) => ({ id, label: labelOf(id) }))
  return { file, record, headline, language, labels, ...judgement, topics }
}
