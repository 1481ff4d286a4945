/** A process that holds locks: itself, and how it tells whether another one still lives. */

export interface Holder {
  readonly id: number
  readonly isAlive: (id: number) => boolean
}
