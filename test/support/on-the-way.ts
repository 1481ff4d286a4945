/** Work on a folder → all that lies there on the way: what a process leaves that is killed at one of its calls. */
import fs, { type PathOrFileDescriptor } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join, resolve, sep } from 'node:path'

/** Calls that change what lies on the disk, or flush it. */
const CHANGES = [
  'openSync',
  'writeFileSync',
  'writeSync',
  'appendFileSync',
  'copyFileSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'chmodSync',
  'fsyncSync',
] as const
type Change = (typeof CHANGES)[number]
type Call = (...args: readonly unknown[]) => unknown

export interface Left {
  /** A copy of the folder, which whoever is given it may change and remove. */
  readonly folder: string
  /** `renameSync at 12`, `half of writeFileSync at 13` */
  readonly by: string
}

/**
 * Gives what is there before each change of the folder, and with half of each text that is written. A killed process leaves
 * no more and no less, so that one run shows what as many kills would. Gives how many changes there were.
 */
export async function watchOnTheWay(
  folder: string,
  makeFolder: () => string,
  take: (left: Left) => void,
  work: () => Promise<unknown>,
): Promise<number> {
  const table = fs as unknown as Record<Change, Call>
  const before = new Map(CHANGES.map((name) => [name, table[name]]))
  /** Open files of the folder, by the numbers that the system gives. */
  const paths = new Map<unknown, string>()
  let changes = 0
  let isLooking = false
  const pathOf = (target: unknown): string | undefined =>
    typeof target === 'string' ? resolve(target) : paths.get(target)
  const look = (by: string, change: (copy: string) => void): void => {
    const copy = join(makeFolder(), 'a')
    fs.cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
    change(copy)
    take({ folder: copy, by })
  }
  const lookBefore = (name: Change, args: readonly unknown[]): void => {
    const path = pathOf(args[0])
    if (isLooking || !path || !`${path}${sep}`.startsWith(folder + sep)) return
    if (name === 'openSync' && !isToWrite(args[1])) return
    isLooking = true
    const by = `${name} at ${changes++}`
    look(by, () => {})
    const half = halfOf(name, args)
    if (half)
      look(`half of ${by}`, (copy) =>
        write(join(copy, path.slice(folder.length + 1)), name, args[0], half),
      )
    isLooking = false
  }
  for (const [name, own] of before)
    table[name] = (...args) => {
      lookBefore(name, args)
      const given = own(...args)
      // The system gives the numbers of closed files to others.
      if (name === 'openSync' && typeof args[0] === 'string') paths.set(given, resolve(args[0]))
      return given
    }
  syncBuiltinESMExports()
  try {
    await work()
  } finally {
    for (const [name, own] of before) table[name] = own
    syncBuiltinESMExports()
  }
  return changes
}

function isToWrite(flags: unknown): boolean {
  if (typeof flags === 'string') return flags !== 'r'
  return (
    ((typeof flags === 'number' ? flags : 0) & (fs.constants.O_CREAT | fs.constants.O_TRUNC)) !== 0
  )
}

/** The first half of the bytes that a call writes; null for calls that write none. */
function halfOf(name: Change, [, data, start, length]: readonly unknown[]): Uint8Array | null {
  if (!/^(?:write|append)/.test(name)) return null
  const bytes = Buffer.from(data as string)
  const isPart = name === 'writeSync' && typeof start === 'number'
  const part = isPart
    ? bytes.subarray(start, start + ((length as number | undefined) ?? bytes.length))
    : bytes
  return part.subarray(0, part.length >> 1)
}

/** An open file is written where it ends: no other part of one is ever changed. */
function write(file: string, name: Change, target: unknown, half: Uint8Array): void {
  const isAnew = name === 'writeFileSync' && typeof target === 'string'
  fs.writeFileSync(file satisfies PathOrFileDescriptor, half, { flag: isAnew ? 'w' : 'a' })
}
