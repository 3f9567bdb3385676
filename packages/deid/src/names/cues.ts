import { lazy } from "../lists/lazy.ts";
import { spaced } from "../lists/packed.ts";

const set = (words: string): ReadonlySet<string> => new Set(spaced(words));

/** Words around a name that say what it is the name of. In lower case, without accents. */
export const cues = lazy(() => ({
  /** A person follows; the title itself is not marked. */
  titles: set(
    "mevrouw mevr mw mej mejuffrouw meneer mijnheer mnr heer dhr dr drs mr ir ing prof dokter meester juf juffrouw ome oom tante opa oma pa zr pater dominee ds pastoor imam familie fam echtpaar gebroeders cliente client kandidate",
  ),
  /** A person may follow: only when it looks like a name. */
  roles: set(
    "kandidaat client cliente klant deelnemer deelneemster collega begeleider begeleidster jobcoach coach trajectbegeleider mentor consulent consulente klantmanager casemanager accountmanager behandelaar psycholoog psychiater therapeut huisarts arts bedrijfsarts verzekeringsarts wijkagent bewindvoerder leidinggevende teamleider teamleidster chef afdelingschef voorman voorvrouw baas eigenaar eigenares directeur bedrijfsleider bedrijfsleidster manager werkgever contactpersoon aanspreekpunt buurman buurvrouw vriend vriendin ex partner man vrouw echtgenoot echtgenote moeder vader zus zusje broer broertje broers zussen dochter zoon zoontje dochtertje baby peuter kleuter schoonmoeder schoonvader schoonzoon schoondochter schoonbroer schoonzusje pleegmoeder pleegvader pleegzoon pleegdochter stiefzoon stiefdochter stiefbroer stiefzus halfzus halfbroer vriendje vriendinnetje verloofde exman exvrouw ex-man ex-vrouw buurjongen buurmeisje buuf kameraad gabber achterneef peetoom oppas opoe ooms mam pap zuster broeder tweelingbroer tweelingzus neef nicht kleinzoon kleindochter oom tante schoonzus zwager stiefvader stiefmoeder mama papa mam pap kok slager bakker monteur hovenier voorzitter penningmeester secretaris vrijwilliger vrijwilligster stagiair stagiaire medewerker medewerkster maatschappelijk werker ambulant ervaringsdeskundige maatje hulpverlener verpleegkundige spv casusregisseur verpleegkundige verzorgende woonbegeleider woonbegeleidster werkbegeleider werkbegeleidster praktijkbegeleider stagebegeleider gezinsvoogd voogd reclasseringswerker advocaat notaris wethouder docent docente leraar lerares intercedent intercedente recruiter uitvoerder ploegbaas ploegleider planner receptioniste fysiotherapeut tandarts tolk ips-coach ips'er loopbaancoach trajectmanager ondernemer werknemer werkneemster vakkenvuller",
  ),
  /** "ik heet", "genaamd", "noemt zichzelf": whatever follows is a name. */
  called: set(
    "heet heette heten hete genaamd geheten bijgenaamd alias bijnaam roepnaam voornaam achternaam naam ene zekere",
  ),
  greetings: set(
    "beste hoi hallo hey hee hi dag lieve geachte groet groeten groetjes gr liefs mvg ondertekend aan van cc attn",
  ),
  /** A place follows. */
  inPlace: set(
    "in uit te naar vanuit nabij richting rondom omgeving station regio dorp stad oet ut woonplaats standplaats gemeente locatie vestiging",
  ),
  /** Who employs or treats follows. */
  atOrganisation: set("bij via voor van door met naar vanuit de het"),
  particles: set(
    "van de den der het 't ten ter te 's v vd v/d el al la le da di do dos das del della du des von zu bin ben ibn abu ait du della zu op in aan uit onder voor bij over d l fan fon vun ut oan yn",
  ),
  /** A name never begins with these in the middle of a sentence, unless a place or title says so. */
  leadingParticles: set("van de den der ten ter te el al la le da dos von ait 't vd v fan fon vun"),
  articles: set(
    "de het een dit dat deze die mijn onze ons zijn haar hun jouw je uw geen elk elke ieder iedere welke welk",
  ),
  /** What a person does, right behind a name. */
  doing: set(
    "belt belde belden bel wil wilde zegt zei zeggen vindt vond durft durfde woont woonde werkt werkte heet vertelt vertelde vraagt vroeg kwam komt gaat ging kan kon heeft had is was werd wordt moet moest mag mocht denkt dacht weet wist ziet zag zit zat staat stond slaapt sliep start startte begint begon stopt stopte houdt hield krijgt kreeg leert leerde zoekt zocht helpt hielp hoopt hoopte schrijft schreef mailt mailde appt appte lacht lachte huilt huilde geeft gaf neemt nam doet deed laat liet loopt liep rijdt reed fietst spreekt sprak blijft bleef meldt meldde kent kende voelt voelde vertrouwt twijfelt twijfelde reageert reageerde zelf en niet ook nu dan al wel gister gisteren vandaag morgen woensdag",
  ),
  /** Of those, what only people do: also behind a name that is a word, "Bos werkt". */
  human: set(
    "belt belde wil zegt zei vindt woont woonde werkt werkte heet vertelt vertelde vraagt vroeg durft durfde hoopt slaapt twijfelt appt mailt solliciteert",
  ),
  /** Small words and verbs that follow a title without a name: "mevrouw heeft gebeld". */
  notAName: set(
    "is heeft wil kan komt belt zegt was had moet mag gaat zal zou wordt werd en of maar de het een die dat deze dit niet ook nu dan al wel er hier daar in uit op aan bij van voor met naar over door om te als want dus omdat zelf toch nog weer altijd nooit graag geen geeft vindt vroeg vraagt vertelt vertelde zei belde kwam wilde kon krijgt kreeg doet deed durft denkt woont werkt werkte zit zat ziet staat laat liet weet wist heet zo dus hoe wat wie waar wanneer waarom ben bent zal dan ga man vrouw ik jij je hij zij ze wij we jullie u hem haar hun ons mij me zich mijn zijn onze uw iemand niemand iedereen alles niets iets mij maakt houdt loopt leest schrijft lijkt blijkt blijft bleek hoor mailt appt verwijst adviseert stelt geven geeft mee in af terug weg thuis samen alleen punt komma alinea regel vraagteken uitroepteken puntkomma",
  ),
}));

/** Lower-case words that open a company's name or stand in it: "B.V.", "Groep". */
export const companyTails = lazy(() =>
  set(
    "bv b.v nv vof v.o.f groep group holding zonen zn international nederland benelux europe logistics services service foods food trading company co beheer techniek installaties interieur retail fashion productions solutions",
  ),
);
