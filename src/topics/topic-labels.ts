/** The 17 top-level IPTC Media Topics: their ids here, their codes, and how they are called. */

/** `[id, code, nl, en, de, fr, es, ar]` */
type Row = readonly [
  id: string,
  code: string,
  nl: string,
  en: string,
  de: string,
  fr: string,
  es: string,
  ar: string,
]

// prettier-ignore
export const topicLabels: readonly Row[] = [
  ['arts', '01000000', 'Kunst en cultuur', 'Arts and culture', 'Kunst und Kultur', 'Arts et culture', 'Arte y cultura', 'الفنون والثقافة'],
  ['conflict', '16000000', 'Conflict en oorlog', 'Conflict and war', 'Konflikt und Krieg', 'Conflits et guerre', 'Conflictos y guerra', 'النزاعات والحروب'],
  ['crime', '02000000', 'Misdaad en justitie', 'Crime and justice', 'Kriminalität und Justiz', 'Criminalité et justice', 'Crimen y justicia', 'الجريمة والقضاء'],
  ['disaster', '03000000', 'Rampen en ongevallen', 'Disasters and accidents', 'Katastrophen und Unfälle', 'Catastrophes et accidents', 'Catástrofes y accidentes', 'الكوارث والحوادث'],
  ['economy', '04000000', 'Economie', 'Economy', 'Wirtschaft', 'Économie', 'Economía', 'الاقتصاد'],
  ['education', '05000000', 'Onderwijs', 'Education', 'Bildung', 'Enseignement', 'Educación', 'التعليم'],
  ['environment', '06000000', 'Milieu', 'Environment', 'Umwelt', 'Environnement', 'Medio ambiente', 'البيئة'],
  ['health', '07000000', 'Gezondheid', 'Health', 'Gesundheit', 'Santé', 'Salud', 'الصحة'],
  ['human-interest', '08000000', 'Mensen', 'Human interest', 'Menschen', 'Gens', 'Gente', 'منوعات'],
  ['labour', '09000000', 'Werk', 'Labour', 'Arbeit', 'Travail', 'Trabajo', 'العمل'],
  ['lifestyle', '10000000', 'Vrije tijd', 'Lifestyle and leisure', 'Freizeit', 'Loisirs', 'Ocio', 'أسلوب الحياة والترفيه'],
  ['politics', '11000000', 'Politiek', 'Politics', 'Politik', 'Politique', 'Política', 'السياسة'],
  ['religion', '12000000', 'Religie', 'Religion', 'Religion', 'Religion', 'Religión', 'الدين'],
  ['science', '13000000', 'Wetenschap en techniek', 'Science and technology', 'Wissenschaft und Technik', 'Science et technique', 'Ciencia y técnica', 'العلوم والتكنولوجيا'],
  ['society', '14000000', 'Samenleving', 'Society', 'Gesellschaft', 'Société', 'Sociedad', 'المجتمع'],
  ['sport', '15000000', 'Sport', 'Sport', 'Sport', 'Sport', 'Deporte', 'الرياضة'],
  ['weather', '17000000', 'Weer', 'Weather', 'Wetter', 'Météo', 'Tiempo', 'الطقس'],
]
