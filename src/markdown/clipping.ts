/** Front matter that a clipper of web pages wrote → the same, in which the day of the clipping is no date of the article. */
import type { HeaderField } from '../article/fields/header-field.js'
import { plainKey } from '../article/fields/header-keys.js'

export interface Clipping {
  readonly fields: readonly HeaderField[]
  /** When the page was saved, as it stands there, and where. */
  readonly day: string
  readonly offset: number
}

/** What MarkDownload, the clipper of Obsidian and the like call it. */
const SAVED =
  /^(?:created|createdat|datecreated|clipped|clippedat|dateclipped|saved|savedat|datesaved|retrieved|accessed)$/
const ADDRESS = /^["']?https?:\/\/\S+$/i

/** Null where no key gives the page that was clipped: a text of one's own was written when it was created. */
export function findClipping(fields: readonly HeaderField[]): Clipping | null {
  const source = fields.find(({ key }) => plainKey(key) === 'source')
  const saved = fields.find(({ key, text }) => text !== null && SAVED.test(plainKey(key)))
  if (!saved || !ADDRESS.test(source?.text ?? '')) return null
  const { text, offset } = saved
  return {
    fields: fields.map((field) => (field === saved ? { ...field, key: 'clipped' } : field)),
    day: text ?? '',
    offset,
  }
}
