/** A process that holds locks: what it writes into them, and a way to tell whether another one is still there. */

/** No two processes have the same one, whatever machine, container or start they are of. */
export interface HolderMark {
  readonly process: number
  readonly host: string
  /** The start of the machine, and the namespace of process numbers; empty where the system does not tell. */
  readonly boot: string
  readonly namespace: string
  /** The start of the process, as the system counts; empty where it does not tell. */
  readonly start: string
}

/** gone: surely not there. elsewhere: out of sight, on another machine or in another container. */
export type Presence = 'here' | 'gone' | 'elsewhere'

export interface Holder {
  readonly mark: HolderMark
  readonly findPresence: (mark: HolderMark) => Presence
}
