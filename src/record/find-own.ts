/** A table and a key → what the table itself holds there: a source may be called “constructor”. */
export function findOwn<Value>(
  table: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
