/** Numbers and counted words in Dutch. */
import { groupDigits } from '../../report/counts.js'

export function number(value: number): string {
  return groupDigits(value).replaceAll(',', '.')
}

export function count(value: number, one: string, more: string): string {
  return `${number(value)} ${value === 1 ? one : more}`
}

export function articles(value: number): string {
  return count(value, 'artikel', 'artikelen')
}
