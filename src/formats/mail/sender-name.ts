/** The sender of a mail → the name to print: never an address, nor a part of one. */

/** `jan at example.org (Jan Peeters)`, as archives of lists write it. */
const HIDDEN = /^[\w.+=-]{1,64} (?:at|\[at\]|\(at\)) [\w.-]{1,200}(?: \((.{0,100})\))?$/i
/** `Ann Roe via Saltby News`, `Ann Roe from Saltby News`. */
const BEHIND = /\s(?:via|through|from)\s+.{1,100}$/i
const BEHALF =
  /^.{0,100}?(?<!\p{L})(?:namens|on behalf of|im auftrag von|au nom de|de la part de|en nombre de|per conto di|em nome de)\s+/iu
const QUOTES = /^["'“”‘’(]+|["'“”‘’)]+$/g
const LONGEST = 200

/** `value`: the header as it stands. */
export function senderName(name: string, value: string): string {
  const [, hidden] = HIDDEN.exec(name === '' ? value : name) ?? []
  const isHidden = HIDDEN.test(name === '' ? value : name)
  const shown = (isHidden ? (hidden ?? '') : name).slice(0, LONGEST)
  const plain = shown.replace(BEHIND, '').replace(BEHALF, '').replace(/\s+/g, ' ').trim()
  const own = /^\(.*\)$|^["'“”‘’].*["'“”‘’]$/.test(plain) ? plain.replace(QUOTES, '') : plain
  return /@|\[at\]|\(at\)/i.test(own) ? '' : own.trim()
}
