/** A store that cannot be trusted → none: everything is read again. */
import { rmSync } from 'node:fs'

export function forgetStore(store: string): void {
  rmSync(store, { recursive: true, force: true })
}
