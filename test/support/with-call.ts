/** A call of `node:fs` and what it does instead → some work with it: a disk that refuses, another process in between. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

type Functions = Record<string, (...args: readonly unknown[]) => unknown>

/** `own` is the call as it is. */
export type Instead = (own: Functions[string], ...args: readonly unknown[]) => unknown

export function withCall<Result>(
  name: keyof typeof fs,
  instead: Instead,
  work: () => Result,
): Result {
  const putBack = replaceCall(name, instead)
  try {
    return work()
  } finally {
    putBack()
  }
}

/** Runs `work` while the system lets nobody into the file or folder: a right is missing, or the disk is broken there. */
export async function withClosed<Result>(
  place: string,
  code: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const guard: Instead = (own, ...args) => (args[0] === place ? refuse(code)() : own!(...args))
  const ways = (['openSync', 'readdirSync'] as const).map((name) => replaceCall(name, guard))
  try {
    return await work()
  } finally {
    for (const putBack of ways) putBack()
  }
}

/** Gives what puts the call back as it was. */
function replaceCall(name: keyof typeof fs, instead: Instead): () => void {
  const table = fs as unknown as Functions
  const own = table[name]!
  table[name] = (...args) => instead(own, ...args)
  syncBuiltinESMExports()
  return () => {
    table[name] = own
    syncBuiltinESMExports()
  }
}

/** The call of a system that refuses it. */
export function refuse(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: refused`), { code })
  }
}
