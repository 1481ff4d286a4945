/** All entries of a month → CSV: a line of names, then a line an entry. https://www.rfc-editor.org/rfc/rfc4180 */
import type { PageOf } from '../src/record/page.js'
import { DATA_FIELDS } from './parts/data-fields.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'data-csv'>, context: PageContext): string {
  const rows = view.entries.map((entry) =>
    DATA_FIELDS.map(({ valueOf }) => {
      const value = valueOf(entry, context)
      return quote(value === null || typeof value === 'string' ? (value ?? '') : value.join('|'))
    }),
  )
  return [DATA_FIELDS.map(({ name }) => name), ...rows].map((row) => `${row.join()}\r\n`).join('')
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
