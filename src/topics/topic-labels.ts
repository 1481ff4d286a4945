/** The 17 top-level IPTC Media Topics: their ids here, their codes, and how they are called. */

/** `[id, code, nl, en, de, fr, es]` */
type Row = readonly [
  id: string,
  code: string,
  nl: string,
  en: string,
  de: string,
  fr: string,
  es: string,
]

// prettier-ignore
export const topicLabels: readonly Row[] = [
  ['arts', '01000000', 'Kunst en cultuur', 'Arts and culture', 'Kunst und Kultur', 'Arts et culture', 'Arte y cultura'],
  ['conflict', '16000000', 'Conflict en oorlog', 'Conflict and war', 'Konflikt und Krieg', 'Conflits et guerre', 'Conflictos y guerra'],
  ['crime', '02000000', 'Misdaad en justitie', 'Crime and justice', 'Kriminalität und Justiz', 'Criminalité et justice', 'Crimen y justicia'],
  ['disaster', '03000000', 'Rampen en ongevallen', 'Disasters and accidents', 'Katastrophen und Unfälle', 'Catastrophes et accidents', 'Catástrofes y accidentes'],
  ['economy', '04000000', 'Economie', 'Economy', 'Wirtschaft', 'Économie', 'Economía'],
  ['education', '05000000', 'Onderwijs', 'Education', 'Bildung', 'Enseignement', 'Educación'],
  ['environment', '06000000', 'Milieu', 'Environment', 'Umwelt', 'Environnement', 'Medio ambiente'],
  ['health', '07000000', 'Gezondheid', 'Health', 'Gesundheit', 'Santé', 'Salud'],
  ['human-interest', '08000000', 'Mensen', 'Human interest', 'Menschen', 'Gens', 'Gente'],
  ['labour', '09000000', 'Werk', 'Labour', 'Arbeit', 'Travail', 'Trabajo'],
  ['lifestyle', '10000000', 'Vrije tijd', 'Lifestyle and leisure', 'Freizeit', 'Loisirs', 'Ocio'],
  ['politics', '11000000', 'Politiek', 'Politics', 'Politik', 'Politique', 'Política'],
  ['religion', '12000000', 'Religie', 'Religion', 'Religion', 'Religion', 'Religión'],
  ['science', '13000000', 'Wetenschap en techniek', 'Science and technology', 'Wissenschaft und Technik', 'Science et technique', 'Ciencia y técnica'],
  ['society', '14000000', 'Samenleving', 'Society', 'Gesellschaft', 'Société', 'Sociedad'],
  ['sport', '15000000', 'Sport', 'Sport', 'Sport', 'Sport', 'Deporte'],
  ['weather', '17000000', 'Weer', 'Weather', 'Wetter', 'Météo', 'Tiempo'],
]
