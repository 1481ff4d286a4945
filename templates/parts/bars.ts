/** Counts in order of time → a small diagram of bars with an axis, and the same in a sentence. */
import { html, type Html } from '../../src/template/html.js'

const HEIGHT = 60
/** Of a bar and the gap after it. */
const STEP = 10
const GAP = 2

/** What stands under a bar. */
export interface Tick {
  /** The number of the bar, from 0. */
  readonly bar: number
  readonly label: string
}

/** `words` say what is to be seen; the largest bar is marked, and `most` stands above it. `ticks` stand under the bars. */
export function renderBars(
  words: string,
  counts: readonly number[],
  ticks: readonly Tick[],
  most: string,
): Html {
  const largest = { bar: counts.indexOf(Math.max(...counts)), label: most }
  return html`<figure class="bars">
    <svg class="axis" aria-hidden="true">${renderTick(largest, counts.length)}</svg>
    <svg
      role="img"
      viewBox="0 0 ${counts.length * STEP - GAP} ${HEIGHT}"
      preserveAspectRatio="none"
    >
      <title>${words}</title>
      ${drawBars(counts, HEIGHT)}
    </svg>
    <svg class="axis" aria-hidden="true">
      ${ticks.map((tick) => renderTick(tick, counts.length))}
    </svg>
  </figure>`
}

/** Above or under the middle of its bar; in hundredths, for the diagram is as wide as the page. */
function renderTick({ bar, label }: Tick, bars: number): Html {
  const place = Math.round(((bar + 0.4) / (bars - 0.2)) * 1000) / 10
  const anchor = place < 2 ? 'start' : place > 98 && 'end'
  return html`<text
    x="${anchor === 'start' ? 0 : anchor ? 100 : place}%"
    y="15"
    text-anchor="${anchor}"
    >${label}</text
  >`
}

/** The most years under the bars, the distances that they may have, and the part of the width that one takes on a phone. */
const MOST_TICKS = 8
const ROUND: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const ROOM = 0.14

/** The years of the bars → the first and the last, and round ones between them, where each begins. */
export function yearTicks(years: readonly string[]): readonly Tick[] {
  const starts = years
    .map((label, bar) => ({ bar, label }))
    .filter(({ bar, label }) => years[bar - 1] !== label)
  const step = ROUND.find((each) => starts.length / each <= MOST_TICKS) ?? ROUND.at(-1)!
  const [first, last] = [starts[0], starts.at(-1)]
  const isFree = (bar: number, end: Tick | undefined): boolean =>
    end === undefined || Math.abs(bar - end.bar) > ROOM * years.length
  return starts.filter(
    (tick) =>
      tick === first ||
      tick === last ||
      (Number(tick.label) % step === 0 && isFree(tick.bar, first) && isFree(tick.bar, last)),
  )
}

/** All bars are one path, and the largest another: an archive may have hundreds of years. */
export function drawBars(counts: readonly number[], height: number): Html {
  const most = Math.max(...counts)
  const bars = counts.map((count, index) =>
    count === 0 ? '' : drawBar(index, count, most, height),
  )
  const largest = counts.indexOf(most)
  const others = bars.filter((_bar, index) => index !== largest).join('')
  return html`${others !== '' && html`<path d="${others}" />`}<path
      class="most"
      d="${bars[largest] ?? ''}"
    />`
}

/** A count of one shows at least a line. */
function drawBar(index: number, count: number, most: number, height: number): string {
  const size = Math.max(height / 30, (count / most) * height)
  return `M${index * STEP} ${height}v-${Math.round(size * 10) / 10}h${STEP - GAP}V${height}z`
}
