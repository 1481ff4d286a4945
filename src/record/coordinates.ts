/** Where a place lies on the earth. */

/** In degrees, as they are usually written: north and east are positive. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}
