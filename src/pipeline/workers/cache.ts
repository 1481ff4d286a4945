/**
 * What a thread keeps from one task to the next: one thing, that of the stage at work. A vocabulary or a window of
 * signatures takes some fifty megabytes, and no stage needs what another has kept.
 */

let kept: { readonly key: string; readonly value: object } | null = null

/** What was kept under the key, or what `make` gives, which then takes the place of all that was kept. */
export function keepInThread<Value extends object>(key: string, make: () => Value): Value {
  // The key names the kind as well, so what is kept under it was made by the same `make`.
  if (kept?.key !== key) {
    kept = null
    kept = { key, value: make() }
  }
  return kept.value as Value
}

export function clearThread(): void {
  kept = null
}
