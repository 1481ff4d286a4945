/** The address that an article had on a site → the day that its folders or its name give. */
import type { DayKey } from '../../record/strings.js'
import { sourcePath } from '../../record/strings.js'
import { dateInPath } from './date-in-path.js'

/** `https://a.be/2004/05/17/brand.html`: year, month and day, one below the other or in one name: other figures of an address are ids. */
const DAY = /(?:^|\/)(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])[/-]?(?:0?[1-9]|[12]\d|3[01])(?!\d)/

/** Null where it gives no whole day. `address` is one of the web, or the part of one that follows the name of the site. */
export function dayInAddress(address: string): DayKey | null {
  const path = pathOf(address)
  if (!DAY.test(path)) return null
  const date = dateInPath(sourcePath(path), null)?.date
  return date?.precision === 'day' ? date.day : null
}

/** Without what stands behind `?` or `#`. */
function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address.split(/[?#]/)[0]!
  return path.replace(/^\/+/, '')
}
