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
  const table = fs as unknown as Functions
  const own = table[name]!
  table[name] = (...args) => instead(own, ...args)
  syncBuiltinESMExports()
  try {
    return work()
  } finally {
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
