/** The name of an encoding as people write it → its name in the Encoding Standard, or as DOS numbers its code pages. */

const NAMES = [
  ...'utf-8 utf-16le utf-16be'.split(' '),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => `windows-${page}`),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...[437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 865, 866, 869].map(
    (page) => `cp${page}`,
  ),
  ...'koi8-r koi8-u macintosh maccyrillic maccenteuro macgreek macturkish'.split(' '),
  ...'shift_jis euc-jp euc-kr gbk gb18030 big5'.split(' '),
]

/** As in the Encoding Standard, Latin-1 is read as what contains it. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  latin2: 'iso-8859-2',
  'latin-2': 'iso-8859-2',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  mac: 'macintosh',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  'x-mac-roman': 'macintosh',
  'x-mac-cyrillic': 'maccyrillic',
  koi8: 'koi8-r',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  gb2312: 'gbk',
}

export const ENCODING_NAMES: readonly string[] = NAMES

/** `CP850`, `dos-850`, `IBM850`, `Windows 1252`; null for a name that nothing knows. */
export function findEncodingName(name: string): string | null {
  const plain = name.trim().toLowerCase().replace(/\s+/g, '-')
  const page = /^(?:cp|dos|ibm|oem|code-?page|windows|win)[-_]?(\d{3,4})$/.exec(plain)?.[1]
  const ofPage = page === undefined ? [] : [`cp${page}`, `windows-${page}`]
  const ofIso = plain.replace(/^iso[-_]?8859[-_]?/, 'iso-8859-')
  const known = new Set([plain, ALIASES[plain], ofIso, ALIASES[ofIso], ...ofPage])
  return NAMES.find((each) => known.has(each)) ?? null
}
