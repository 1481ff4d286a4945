/** Bytes of a note in a picture → its text. */
import iconv from 'iconv-lite'

/** Null where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function decodeWindows(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), 'windows-1252')
}
