/** The path of a file of the payload → the same as manifests of a bag write it. */

/** RFC 8493, 2.1.3: line breaks and the per cent sign are written as bytes in hexadecimal, and nothing else is. */
const WRITTEN: Readonly<Record<string, string>> = { '%': '%25', '\n': '%0A', '\r': '%0D' }

export function writeBagPath(path: string): string {
  return path.replace(/[%\n\r]/g, (character) => WRITTEN[character]!)
}
