/** The bytes of a file that was packed with gzip → those of the file in it, as long as it is no bomb. */
import { gunzipSync } from 'node:zlib'

/** Text packs to a third or a tenth of its length, rows of a table to a twentieth; a small file may be all alike. */
const MOST_TIMES = 25
const ALWAYS_ALLOWED = 1 << 20

/** Throws where the bytes are no whole gzip file, or would be far more than such a file holds. */
export function unpack(bytes: Uint8Array): Uint8Array {
  const most = Math.max(ALWAYS_ALLOWED, bytes.length * MOST_TIMES)
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    const isTooLong = error instanceof RangeError
    throw new Error(
      isTooLong ? 'it would be far longer than text is when unpacked' : 'it is no whole gzip file',
      { cause: error },
    )
  }
}
