/** What newspapers call their sections → the topics that these labels mean, besides the topics' own labels. */

/** Labels by id of the topic, in five languages, with bars between. */
const WRITTEN: Readonly<Record<string, string>> = {
  arts: `Kunst | Cultuur | Cultuur en media | Arts | Culture | Entertainment | Kunst & cultuur | Kultur | Arts & culture |
    Cultura`,
  conflict: `Oorlog | Conflict | War | Krieg | Guerre | Guerra`,
  crime: `Misdaad | Justitie | Gerecht | Criminaliteit | Crime | Justice | Law | Justiz | Kriminalität | Justicia`,
  disaster: `Rampen | Ongevallen | Disasters | Accidents | Katastrophen | Unfälle | Catastrophes | Catástrofes`,
  economy: `Economie en financiën | Financiën | Business | Economy and business | Finance | Economics | Finanzen | Finances`,
  education: `Onderwijs en opvoeding | School | Schule | École | Éducation`,
  environment: `Klimaat | Milieu en klimaat | Natuur en milieu | Climate | Klima | Climat`,
  health: `Medisch | Gezondheidszorg | Health care | Healthcare | Medicine | Gesundheitswesen`,
  labour: `Arbeid | Werk en loopbaan | Labor | Work | Employment | Arbeitswelt | Emploi | Empleo`,
  lifestyle: `Lifestyle | Leisure | Vrijetijd | Reizen | Travel | Living`,
  politics: `Binnenlandse politiek | Buitenlandse politiek`,
  religion: `Geloof | Godsdienst | Kerk | Faith | Kirche | Église`,
  science: `Wetenschap | Techniek | Technologie | Wetenschap & techniek | Science | Technology | Tech | Wissenschaft | Technik |
    Sciences | Ciencia | Tecnología`,
  society: `Maatschappij | Sociaal | Sociale zaken`,
  sport: `Sports | Sportnieuws | Deportes`,
  weather: `Het weer | Weerbericht | Meteo`,
}

export const topicAliases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(WRITTEN).map(([id, line]) => [
    id,
    line.split('|').map((label) => label.replace(/\s+/g, ' ').trim()),
  ]),
)
