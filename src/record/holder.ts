/** A process that holds locks: itself, and a way to tell whether another one is still alive. */

export interface Holder {
  readonly id: number
  readonly isAlive: (id: number) => boolean
}
