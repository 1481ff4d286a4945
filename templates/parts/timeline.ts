/** Articles per year → a small diagram of bars, with the same in a sentence. */
import { html, type Html } from '../../src/template/html.js'
import type { YearKey } from '../../src/record/strings.js'
import type { Counted } from '../../src/record/link.js'
import type { PageContext } from '../../src/template/page-context.js'

const HEIGHT = 48
/** Of a bar and the gap after it. */
const STEP = 10
const GAP = 2

/** Null for fewer than two years: one bar says nothing. */
export function renderTimeline(
  { texts }: PageContext,
  counted: readonly Counted<YearKey | 'undated'>[],
): Html | null {
  const years = fillYears(counted)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || years.length < 2) return null
  const most = years.reduce((peak, each) => (each.count > peak.count ? each : peak))
  const words = texts.lists.timeline(first.year, last.year, most.year, most.count)
  const bars = years.map(({ count }, index) => renderBar(index, count / most.count))
  return html`<figure class="timeline">
    <svg role="img" viewBox="0 0 ${years.length * STEP - GAP} ${HEIGHT}" preserveAspectRatio="none">
      <title>${words}</title>
      ${bars}
    </svg>
    <figcaption aria-hidden="true"><span>${first.year}</span> <span>${last.year}</span></figcaption>
  </figure>`
}

interface YearCount {
  readonly year: string
  readonly count: number
}

/** Every year from the first to the last, so that a gap shows. */
function fillYears(counted: readonly Counted<YearKey | 'undated'>[]): readonly YearCount[] {
  const counts = new Map<string, number>(
    counted.filter(({ key }) => key !== 'undated').map(({ key, count }) => [key, count]),
  )
  const keys = [...counts.keys()].map(Number)
  if (keys.length === 0) return []
  const [first, last] = [Math.min(...keys), Math.max(...keys)]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, '0')
    return { year, count: counts.get(year) ?? 0 }
  })
}

/** A year with articles shows at least a line. */
function renderBar(index: number, share: number): Html | null {
  if (share === 0) return null
  const height = Math.max(1, Math.round(share * HEIGHT))
  return html`<rect
    x="${index * STEP}"
    y="${HEIGHT - height}"
    width="${STEP - GAP}"
    height="${height}"
  />`
}
