/** The days that have articles → a script that hands them to the field for a date, so that it finds the nearest. */
import type { PageOf } from '../src/record/page.js'
import { scriptCall } from '../src/template/html.js'

export function render({ view }: PageOf<'days-script'>): string {
  return scriptCall('pressmark', view.days)
}
