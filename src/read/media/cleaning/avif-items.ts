/** The `meta` box of an AVIF → its items: what kind each is of, and which bytes it has. ISO/IEC 14496-12, 8.11; 23008-12 */

export interface Box {
  readonly type: string
  /** Where it begins, where its data does, and where it ends. */
  readonly start: number
  readonly data: number
  readonly end: number
}

export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Item {
  readonly id: number
  /** `av01`, `Exif`, `mime` */
  readonly type: string
  readonly stretches: readonly Stretch[]
}

/** Pictures have some, grids of them hundreds. */
const MOST_STRETCHES = 10_000

/** Throws `RangeError` where one is cut off. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = []
  for (let start = from; start + 8 <= to && boxes.length < MOST_STRETCHES;) {
    const size = bytes.readUInt32BE(start)
    const type = bytes.toString('latin1', start + 4, start + 8)
    const isLong = size === 1
    const length =
      size === 0 ? to - start : isLong ? Number(bytes.readBigUInt64BE(start + 8)) : size
    const data = start + (isLong ? 16 : 8)
    const end = start + length
    if (end < data || end > to) throw new RangeError('a box is cut off')
    boxes.push({ type, start, data, end })
    start = end
  }
  return boxes
}

/** Items without bytes of their own have none. `meta` is the box, whose data begin with its version. */
export function itemsIn(bytes: Buffer, meta: Box): readonly Item[] {
  const boxes = boxesIn(bytes, meta.data + 4, meta.end)
  const find = (type: string): Box | undefined => boxes.find((box) => box.type === type)
  const [info, places, references, own] = ['iinf', 'iloc', 'iref', 'idat'].map(find)
  const stretches = places ? stretchesIn(bytes, places, own) : new Map<number, Stretch[]>()
  const small = references ? thumbnailsIn(bytes, references) : new Set<number>()
  const types = info ? typesIn(bytes, info) : new Map<number, string>()
  return Array.from(types, ([id, type]) => ({
    id,
    type: small.has(id) ? 'thmb' : type,
    stretches: stretches.get(id) ?? [],
  }))
}

function typesIn(bytes: Buffer, { data, end }: Box): ReadonlyMap<number, string> {
  const first = data + (bytes[data] === 0 ? 6 : 8)
  const entries = boxesIn(bytes, first, end).filter(({ type }) => type === 'infe')
  return new Map(
    entries.map((entry): [number, string] => {
      const isLong = bytes[entry.data] === 3
      const id = readId(bytes, entry.data + 4, isLong)
      const at = entry.data + (isLong ? 10 : 8)
      return [id, bytes.toString('latin1', at, at + 4)]
    }),
  )
}

function readId(bytes: Buffer, at: number, isLong: boolean): number {
  return isLong ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at)
}

/** Small pictures of others, which may show what was cut off these. */
function thumbnailsIn(bytes: Buffer, { data, end }: Box): ReadonlySet<number> {
  const isLong = bytes[data] === 1
  const references = boxesIn(bytes, data + 4, end).filter(({ type }) => type === 'thmb')
  return new Set(references.map((each) => readId(bytes, each.data, isLong)))
}

function stretchesIn(
  bytes: Buffer,
  { data, end }: Box,
  own: Box | undefined,
): ReadonlyMap<number, readonly Stretch[]> {
  const version = bytes.readUInt8(data)
  const [sizes, more] = [bytes.readUInt8(data + 4), bytes.readUInt8(data + 5)]
  const [offsetSize, lengthSize] = [sizes >> 4, sizes & 15]
  const [baseSize, indexSize] = [more >> 4, version === 0 ? 0 : more & 15]
  let at = data + 6
  const take = (size: number): number => {
    if (at + size > end) throw new RangeError('the places are cut off')
    const value =
      size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size)
    at += size
    return value
  }
  const idSize = version === 2 ? 4 : 2
  const found = new Map<number, Stretch[]>()
  const count = take(idSize)
  let total = 0
  for (let index = 0; index < count; index++) {
    const id = take(idSize)
    const method = version === 0 ? 0 : take(2) & 15
    take(2)
    const base = take(baseSize)
    const extents = take(2)
    total += extents
    if (total > MOST_STRETCHES || method > 1 || (method === 1 && !own))
      throw new RangeError('no places that can be followed')
    const start = method === 1 ? own!.data : 0
    const stretches = Array.from({ length: extents }, (): Stretch => {
      take(indexSize)
      const from = start + base + take(offsetSize)
      const length = take(lengthSize)
      const to = length === 0 ? bytes.length : from + length
      if (from > to || to > bytes.length) throw new RangeError('outside the file')
      return { from, to }
    })
    found.set(id, stretches)
  }
  return found
}
