/** A Spanish word, folded → its stem: what its plural, its feminine and the commonest forms of a verb have in common. */

/** Snowball takes away whatever makes a word of a word: `estudiante` would be a form of `estudio`, `generosamente` of `generar`. */
export function stemSpanish(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word
  const singular = withoutPlural(word)
  return WHOLE.has(singular) ? singular : withoutEnding(singular)
}

/** Nouns that differ from another one by their last vowel alone, and words without forms. */
const WHOLE: ReadonlySet<string> = new Set(
  `para pero como sino este esta esto entre sobre desde hasta donde cuando porque durante antes
  caso casa puerto puerta plazo plaza moda modo punta punto banco banca cuento cuenta libro libra mesa peso pesa
  tipo copa copo media medio pata pato foco foca suelo suela grado grada marca marco ramo rama palo pala bolsa bolso
  manzana manzano fondo fonda partida cargo carga parte parto termino numero solo sola estado lado lunes martes
  cara caro cama camo capa capo cera cero toma tomo vela velo barca barco cubo cuba cuadro cuadra minuta pasto pasta
  rueda ruedo talla tallo tubo tuba trama tramo manto manta mercado partido sentido hora rosa seta pera
  hombre hombro sala salir salida lugar lugo lunar luna plata plato corte corto costa coste monte montar muerte
  nucleo nuclear titulo titular familia familiar paso pasado plano plan cobre cobrar bala
  interes pais paris crisis tenis mundo acto acta centro tanto tarde ella ello`.split(/\s+/),
)

function withoutPlural(word: string): string {
  if (/[aeiou]ces$/.test(word)) return `${word.slice(0, -'ces'.length)}z`
  return /(?:[^aeiou]|[aeiou]n)es$|[eao]s$/.test(word) ? word.slice(0, -1) : word
}

/** The letters that are left must be a word. */
const SHORTEST = 3

function withoutEnding(word: string): string {
  const [ending] = ENDING.exec(word) ?? ['']
  const rest = word.slice(0, word.length - ending.length)
  // `francés`, `franceses` and `francesa` are one word.
  return rest.length < SHORTEST || !/[aeiou]/.test(rest) ? word : rest.replace(/(.{3})es$/, '$1')
}

/** Of nouns and adjectives a vowel; of verbs the infinitive, participles, and the past. */
const ENDING = /(?:[oae]|[aei]r|[ai]d[oa]|ando|iendo|aban?|aron|ieron)$/
