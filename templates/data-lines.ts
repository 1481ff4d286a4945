/** All entries of a month → JSON Lines: an object a line. https://jsonlines.org */
import type { PageOf } from '../src/record/page.js'
import { DATA_FIELDS } from './parts/data-fields.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'data-lines'>, context: PageContext): string {
  const lines = view.entries.map((entry) => {
    const values = DATA_FIELDS.map(({ name, valueOf }) => [name, valueOf(entry, context)] as const)
    const known = values.filter(([, value]) => value !== null && value.length > 0)
    return `${JSON.stringify(Object.fromEntries(known))}\n`
  })
  return lines.join('')
}
