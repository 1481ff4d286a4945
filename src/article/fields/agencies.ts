/** The news agencies of the world: the spelling that pages show → the other ones that texts use. */

/** Written `Canonical = other | other`, one agency a line. */
const AGENCIES = `
AAP = Australian Associated Press
ACN = Agència Catalana de Notícies
Adnkronos
AFP = Agence France-Presse | Agence France Presse
AGI = Agenzia Italia
Agência Brasil
ANA-MPA = ANA | AMNA | Athens News Agency
Anadolu = AA | Anadolu Agency | Anadolu Ajansı
ANI
ANP = Algemeen Nederlands Persbureau
ANSA
AP = Associated Press | The Associated Press
APA = Austria Presse Agentur
Askanews
ATS
Belga = Belga News Agency | Agence Belga | Persagentschap Belga
BELTA = BelTA
Bloomberg = Bloomberg News
BNO News
BNS = Baltic News Service
BTA = Bulgarian News Agency
CNA
ČTK = CTK
Colpisa
CP = The Canadian Press | Canadian Press | La Presse Canadienne
DPA = dpa-AFX | Deutsche Presse-Agentur
Dow Jones
EFE = Agencia EFE
EPA
EPD = Evangelischer Pressedienst
Europa Press
GPD
Hina
IANS
INA
Interfax
IPS = Inter Press Service
IRNA
Jiji Press = Jiji
KAP = Kathpress
KNA = Katholische Nachrichten-Agentur
KCNA
Keystone-SDA = Keystone-ATS | SDA | SDA-ATS | Keystone SDA
Kyodo = Kyodo News
LaPresse
LETA
Lusa = Agência Lusa
MAP
MTI
MENA
Notimex
Novinite
Novum Nieuws = Novum
NTB = Norsk Telegrambyrå
NZPA
PA = PA Media | Press Association
PAP = Polska Agencja Prasowa
Prensa Latina
PTI = Press Trust of India
Reuters = Reuter | Thomson Reuters
RIA Novosti = RIA
Ritzau
SAPA
SID = Sport-Informations-Dienst
SITA
SPA
STA
STT = Suomen Tietotoimisto
Tanjug
TASR
TASS = ITAR-TASS | Itar-Tass
Télam
TT
UNIAN
Ukrinform
UPI = United Press International
VWD
Xinhua = Xinhua News Agency | New China News Agency
Yonhap = Yonhap News Agency
Zuma Press
`

/** Any spelling in lower case → the spelling that pages show. */
export const agencies: ReadonlyMap<string, string> = new Map(
  AGENCIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(' = ')
      return [name, ...others.split(' | ')]
        .filter((spelling) => spelling !== '')
        .map((spelling) => [spelling.toLowerCase(), name] as const)
    }),
)
