/** The name of a language, in any of the languages that news databases are shown in → its tag. */

/** Each line is a tag and what databases write for it. */
const NAMES = `
en english engels englisch anglais inglés ingles inglese inglês engelska engelsk
nl dutch nederlands niederländisch néerlandais holandés neerlandés olandese holandês nederländska nederlandsk
de german duits deutsch allemand alemán tedesco alemão tyska tysk
fr french frans français französisch francés francese francês franska fransk
es spanish spaans español espagnol spanisch spagnolo espanhol spanska spansk
it italian italiaans italiano italien italienisch italienska italiensk
pt portuguese portugees português portugais portugués portugiesisch portoghese portugisiska portugisisk
sv swedish zweeds svenska schwedisch suédois sueco svedese svensk
no norwegian noors norsk norwegisch norvégien noruego norska
da danish deens dansk dänisch danois danés danese danska
fi finnish fins suomi finnisch finnois finska
pl polish pools polski polnisch polonais
ru russian russisch russe ruso russo
tr turkish turks türkçe türkisch turc
ca catalan catalaans català katalanisch
`
const tags: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [tag = '', ...names] = line.split(' ')
      return names.map((name) => [name, tag] as const)
    }),
)

export function findLanguageTag(name: string): string | null {
  return tags.get(name.toLowerCase()) ?? null
}
