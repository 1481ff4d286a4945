/** Control words of RTF that matter for text. https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml */

/** Groups without text of the article. Those that begin with `\*` need not be named, but for those that are counted. */
export const SILENT: ReadonlyMap<string, string | null> = new Map([
  ['pict', 'pictures'],
  ['object', null],
  ['annotation', 'comments'],
  ...[
    'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl revtbl info filetbl themedata datastore',
    'colorschememapping latentstyles generator xmlnstbl pgptbl userprops template operator mmathPr',
    'ftnsep ftnsepc aftnsep aftnsepc ftncn aftncn',
    'fldinst bkmkstart bkmkend atnid atnauthor atntime atndate atnref atnparent nonshppict objdata objclass objname',
    'sp sn sv shprslt blipuid picprop xe tc rxe txe ud fname do falt panose',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, null] as const),
])

/** What stands at the top and the foot of every page: counted where it has words. */
export const OF_PAGE: ReadonlySet<string> = new Set(
  'header headerl headerr headerf footer footerl footerr footerf'.split(' '),
)

/** Groups with text that may stand within a silent one. */
export const SPEAKING: ReadonlySet<string> = new Set(['result', 'shptxt', 'dptxbxtext'])

/** Silent groups within which text may be found. */
export const SEARCHED: ReadonlySet<string> = new Set(['object', 'shpinst', 'do'])

/** What these words stand for in the text. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
])

export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(['par', 'row', 'nestrow'])
export const ENDS_CELL: ReadonlySet<string> = new Set(['cell', 'nestcell'])
export const ENDS_PAGE: ReadonlySet<string> = new Set(['page', 'sect'])

/** The encodings that a file may name as its own, in a word. */
export const FILE_ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['ansi', 'windows-1252'],
  ['mac', 'macintosh'],
  ['pc', 'cp437'],
  ['pca', 'cp850'],
])
