/** What is known of a bag → the text of its `bag-info.txt`. */

/** Names and values, in the order of the file; a name may come again. */
export type BagFields = readonly (readonly [name: string, value: string])[]

export interface Payload {
  readonly bytes: number
  readonly files: number
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** `8.3 MB` */
function writeSize(bytes: number): string {
  let [size, unit] = [bytes, 0]
  for (; size >= 1000 && unit < UNITS.length - 1; unit++) size /= 1000
  return `${unit === 0 ? size : size.toFixed(1)} ${UNITS[unit]}`
}

/** RFC 8493, 2.2.2. A value stays on its line: validators differ in how they read a folded one. */
export function writeBagInfo(fields: BagFields, { bytes, files }: Payload): string {
  const all: BagFields = [
    ...fields,
    ['Bag-Size', writeSize(bytes)],
    ['Payload-Oxum', `${bytes}.${files}`],
  ]
  return all.map(([name, value]) => `${name}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('')
}
