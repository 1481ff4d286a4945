/** The articles of a full day → links to the first of each hour. */
import { html, type Html } from '../../src/template/html.js'
import type { Entry } from '../../src/record/entry.js'
import type { PageContext } from '../../src/template/page-context.js'

/** A list that is shorter can be seen at a glance. */
const LONG = 60

/** The hour that an article is the first of in its list: `08`; null for all others, and in a short list. */
export function hoursIn(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const first = new Map<string, Entry>()
  if (entries.length > LONG)
    for (const entry of entries) {
      const hour = hourOf(entry)
      if (hour !== null && !first.has(hour)) first.set(hour, entry)
    }
  return new Map([...first].map(([hour, entry]) => [entry, hour]))
}

/** Where an hour begins in the page. */
export function hourId(hour: string): string {
  return `h${hour}`
}

export function renderHours({ texts }: PageContext, entries: readonly Entry[]): Html | null {
  const hours = [...hoursIn(entries).values()]
  if (hours.length < 2) return null
  return html`<nav class="letters" aria-label="${texts.lists.byHour}">
    <ul>
      ${hours.map((hour) => html`<li><a href="#${hourId(hour)}">${hour}:00</a></li>`)}
    </ul>
  </nav>`
}

function hourOf({ date }: Entry): string | null {
  return date.precision === 'minute' ? date.time.slice(0, 2) : null
}
