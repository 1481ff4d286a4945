/** A value as JSON, in text whose type still says what it is of. */

declare const of: unique symbol
export type Json<Value> = string & { readonly [of]: Value }

export function writeJson<Value extends object>(value: Value): Json<Value> {
  return JSON.stringify(value) as Json<Value>
}

export function readJson<Value>(json: Json<Value>): Value {
  return JSON.parse(json) as Value
}
