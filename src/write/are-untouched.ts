/** Files as a build left them → whether all of them are still there, with their sizes and times. */
import type { OutputPath } from '../record/strings.js'
import { STAMP_WIDTH } from '../record/written.js'
import { lookAt } from './look-at.js'

/** `stamps` are a size and a time of change for each path, in milliseconds. */
export function areUntouched(
  folder: string,
  paths: readonly OutputPath[],
  stamps: Float64Array,
): boolean {
  return paths.every((path, index) => {
    const found = lookAt(`${folder}/${path}`)
    return (
      found !== undefined &&
      found.size === stamps[STAMP_WIDTH * index] &&
      found.mtimeMs === stamps[STAMP_WIDTH * index + 1] &&
      found.isFile()
    )
  })
}
