/** A folder and a number → the disk refuses that call on the folder, as one that is full, broken or closed does. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'

export type FaultCode = 'ENOSPC' | 'EIO' | 'EMFILE' | 'EACCES'

/** Calls by the errors that systems give for them. */
const CALLS = {
  openSync: ['ENOSPC', 'EIO', 'EMFILE', 'EACCES'],
  readdirSync: ['EIO', 'EMFILE', 'EACCES'],
  readFileSync: ['EIO', 'EMFILE', 'EACCES'],
  readSync: ['EIO'],
  writeSync: ['ENOSPC', 'EIO'],
  writeFileSync: ['ENOSPC', 'EIO', 'EMFILE', 'EACCES'],
  appendFileSync: ['ENOSPC', 'EIO', 'EMFILE', 'EACCES'],
  renameSync: ['ENOSPC', 'EIO', 'EACCES'],
  linkSync: ['ENOSPC', 'EIO', 'EACCES'],
  mkdirSync: ['ENOSPC', 'EIO', 'EACCES'],
  rmSync: ['EIO', 'EACCES'],
  rmdirSync: ['EIO', 'EACCES'],
  fsyncSync: ['ENOSPC', 'EIO'],
  closeSync: ['ENOSPC', 'EIO'],
  fstatSync: ['EIO'],
  lstatSync: ['EIO', 'EACCES'],
  statSync: ['EIO', 'EACCES'],
  existsSync: ['EACCES'],
} as const satisfies Readonly<Record<string, readonly FaultCode[]>>
type CallName = keyof typeof CALLS
type Call = (...args: readonly unknown[]) => unknown

export interface DiskFault {
  /** Which of the calls on the folder that may fail so fails, from 0. */
  readonly at: number
  readonly code: FaultCode
}

/** Runs `work` on a disk that fails once; gives how many calls there were that may fail so. Null lets none fail. */
export async function onFailingDisk(
  folder: string,
  { at, code }: DiskFault,
  work: () => Promise<void>,
): Promise<number> {
  const table = fs as unknown as Record<CallName, Call>
  const names = (Object.keys(CALLS) as CallName[]).filter((name) => fits(name, code))
  const before = new Map(names.map((name) => [name, table[name]]))
  const open = table.openSync
  const handles = new Set<unknown>()
  let calls = 0
  const concerns = (target: unknown): boolean =>
    typeof target === 'string'
      ? `${resolve(target)}${sep}`.startsWith(folder + sep)
      : handles.has(target)
  for (const [name, own] of before)
    table[name] = (...args) => {
      if (!concerns(args[0])) return own(...args)
      return calls++ === at ? fail(name, own, args, code) : own(...args)
    }
  const guarded = table.openSync
  table.openSync = (...args) => {
    const handle = guarded(...args)
    // The system gives the numbers of closed files to others.
    if (concerns(args[0])) handles.add(handle)
    else handles.delete(handle)
    return handle
  }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    for (const [name, own] of before) table[name] = own
    table.openSync = open
    syncBuiltinESMExports()
  }
  return calls
}

function fits(name: CallName, code: FaultCode): boolean {
  return (CALLS[name] as readonly FaultCode[]).includes(code)
}

/** What is written comes through in part, and what is closed is closed all the same. */
function fail(name: CallName, own: Call, args: readonly unknown[], code: FaultCode): unknown {
  if (name === 'existsSync') return false
  if (name === 'writeFileSync' || name === 'writeSync') {
    const half = Buffer.from(args[1] as string)
    own(args[0], half.subarray(0, half.length >> 1))
  }
  return refuse(name, own, args, code)
}

function refuse(name: CallName, own: Call, args: readonly unknown[], code: FaultCode): never {
  if (name === 'closeSync') own(...args)
  const target = typeof args[0] === 'string' ? ` '${args[0]}'` : ''
  throw Object.assign(new Error(`${code}: ${name}${target}`), { code, syscall: name })
}
