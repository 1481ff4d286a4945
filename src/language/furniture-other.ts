/** Spanish, Italian, Portuguese and languages of the north and east: the little of a page around an article that is known of them. */
import type { Furniture } from './furniture.js'

export const otherFurniture: Furniture = {
  lines: [
    "escuchar?(?: la noticia| el artículo)?|comentar|sigue leyendo .{1,40}|ascolta (?:l’|l')?articolo|ouvir(?: o artigo)?|compartilhar (?:no|na|em|por) .{1,20}|udostępnij na .{1,20}",
    'skomentuj|strona główna',
    'últimas noticias|suscríbete',
    'síguenos(?: en .{1,40})?|comparte esta noticia|ver comentarios|consulta aquí más noticias de .{1,40}|seguici su .{1,40}',
    'compartir(?: en .{1,20})?|condividi(?: su .{1,20})?|partilhar|compartilhar|dela|del|jaa|udostępnij|поделиться',
    '(?:ir|saltar|pasar) (?:directamente )?al contenido(?: principal)?|(?:vai|salta|passa) al contenuto(?: principale)?|(?:ir|saltar|pular) para o conteúdo(?: principal)?',
    'hoppa till (?:huvud)?innehåll(?:et)?|gå til (?:hoved)?indhold(?:et)?|(?:gå|hopp) til (?:hoved)?innhold(?:et)?|siirry sisältöön|przejdź do treści',
    'imprimir|stampa|skriv ut|udskriv|drukuj|tulosta|печать',
    'iniciar sesión|accedi|entrar|logga in|log ind|logg inn|zaloguj się|kirjaudu sisään|войти',
    'tiempo de lectura\\s?:? .{1,20}|tempo di lettura\\s?:? .{1,20}|tempo de leitura\\s?:? .{1,20}',
  ],
  menu: [
    'inicio|portada|menú|últimas noticias|última hora|al minuto|directo|vídeos?|hemeroteca|newsletter|seleccione:?|buscar|tiempo|más',
    'suscr[ií]b(?:ete|ase|irse)|suscripción|iniciar sesión|mi cuenta|contacto|quiénes somos|archivo|edición impresa|regístrate|américa',
    "prima pagina|ultim[’']ora|abbonati|accedi|contatti|chi siamo|archivio|cerca|primeira página|últimas|assine|entrar|contactos?|sobre nós|arquivo|pesquisar",
    'forside|hjem|søg|søk|sök|meny|startsida|prenumerera|etusivu|strona główna|szukaj',
  ],
  lists: [
    'lo más (?:visto|leído|comentado)(?: .{1,30})?|noticias relacionadas|más noticias|temas relacionados|i più letti|mais lidas',
    'artículos relacionados',
    '(?:\\d+ )?comentarios?',
    'articoli correlati',
    'artigos relacionados',
    'läs även',
  ],
  pointers: [
    '(?:también )?te puede interesar',
    'lea también',
    'leggi anche',
    'leia também',
    'läs mer',
    'les også',
    'læs også',
    'czytaj (?:też|także)',
  ],
  labels: [
    'cartas (?:al director|de los lectores|a la directora|ao diretor|dos leitores|à redação)|lettere (?:al direttore|dei lettori)|insändare|läsarbrev|læserbrev|leserinnlegg|listy (?:do redakcji|czytelników)',
    '(?:nota|comunicado) (?:de|à|a la) (?:prensa|imprensa)|comunicado|nota informativa',
    'comunicato(?: stampa)?',
    'noticia|comunicados',
    'pressmeddelande|pressrelease|pressemelding|pressemeddelelse|lehdistötiedote|tiedote',
    'komunikat prasowy|informacja prasowa|tisková zpráva',
    'пресс-релиз|بيان صحفي|プレスリリース|報道発表',
  ],
  editors: [
    'not(?:as?|e) (?:a|para|per|aos?|alla|alle|de) ?(?:las?|los?|os?|as?|i|gli|le)? ?(?:redacci(?:ón|ones)|redaç(?:ão|ões)|redazion[ei]|editore?s|periodistas|jornalistas|giornalisti)',
  ],
  kickers: [
    'última hora',
    'directo',
    "ultim[’']ora",
    'diretta',
    'ao vivo',
    'exclusivo',
    'esclusiva',
  ],
  readers: [],
  relativeDays: [
    'hoy|ayer|oggi|ieri|hoje|ontem|idag|i dag|igår|i går|dzisiaj|wczoraj|tänään|eilen|сегодня|вчера',
    'hace (?:\\d+|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)',
    '(?:\\d+|un[ao]?) (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa',
    'há (?:\\d+|uma?) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)',
  ],
  walls: [
    '(?:utilizamos|usamos) (?:.{0,40} )?cookies|utilizziamo (?:.{0,40} )?cookie',
    'página no encontrada|pagina non trovata|página não encontrada|strona nie została znaleziona|sidan hittades inte|siden blev ikke fundet|sivua ei löytynyt|страница не найдена',
    'acceso denegado|accesso negato|acesso negado|dostęp zabroniony|доступ запрещ[её]н',
  ],
}
