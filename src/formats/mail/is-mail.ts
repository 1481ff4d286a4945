/** The first bytes of a text file → whether it holds mail whose text has to be decoded before anybody can read it. */

/** So much of a file is looked at where it begins like a mail. */
const TOP = 16_384
const LINES = /^[!-9;-~]{1,76}:[ \t]?[^\n]*(?:\n[ \t][^\n]*)*$/
const ENCODED =
  /^content-type:\s*multipart\/|^content-transfer-encoding:\s*(?:quoted-printable|base64)|^content-type:\s*text\/html/im
const OF_MAIL = /^(?:from|subject|date|mime-version|received|newsgroups|to)\s*:/im
const ENVELOPE = /^From \S.{0,200}\d{1,2}:\d{2}.{0,40}\n/

/** A header says so: of the message, or of one in the mailbox. Looks at no more than the top of any other text. */
export function isEncodedMail(bytes: Uint8Array): boolean {
  if (!beginsLikeMail(bytes)) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, TOP))
  const top = text.toString('latin1').replace(/\r\n?/g, '\n').trimStart()
  if (ENVELOPE.test(top)) return ENCODED.test(allOf(bytes))
  const header = /^[^]*?(?=\n[ \t]*\n|$(?![^]))/.exec(top)?.[0] ?? ''
  return ENCODED.test(header) && OF_MAIL.test(header) && LINES.test(header.split('\n', 1)[0] ?? '')
}

/** A key of a header, or `From `, with no blank before it. */
function beginsLikeMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 100))
  return /^(?:\xef\xbb\xbf)?\s{0,20}(?:From |[A-Za-z][A-Za-z-]{1,40}:)/.test(
    start.toString('latin1'),
  )
}

function allOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
