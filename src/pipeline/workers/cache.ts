/**
 * What a thread keeps from one task to the next: one value, that of the current stage. A vocabulary or a window of
 * signatures takes some fifty megabytes, and no stage needs what another has kept.
 */

let kept: { readonly key: string; readonly value: object } | null = null

/** The value kept under the key, or what `make` gives, which then replaces what was kept. */
export function keepInThread<Value extends object>(key: string, make: () => Value): Value {
  // The key names the kind of value too, so the kept one was made by the same `make`.
  if (kept?.key !== key) {
    kept = null
    kept = { key, value: make() }
  }
  return kept.value as Value
}

export function clearThread(): void {
  kept = null
}
