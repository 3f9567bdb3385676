import { type Read, read } from "./read.ts";
import { given, type Known, list, nameOf, yesNoOf, yesNoTo } from "./translate.ts";
import { VacancyMessage } from "./vacancy-message.ts";

/** What we use of a vacancy. Everything else of its message is kept beside it and goes out again as it came in. */
export interface Vacancy {
  readonly id?: string;
  readonly title: string;
  readonly text?: string;
  readonly occupation?: string;
  readonly employer?: string;
  /** Municipality code (GM0439) and the name of town. */
  readonly municipality?: string;
  readonly town?: string;
  readonly hours?: { readonly from?: number; readonly to?: number };
  readonly irregular?: boolean;
  /** 1 to 6. */
  readonly level?: number;
  readonly competences?: readonly number[];
  readonly licences?: readonly string[];
  readonly languages?: readonly string[];
  readonly certificates?: readonly string[];
  readonly startsOn?: string;
  readonly closesOn?: string;
  readonly salary?: string;
  /** 03 is volunteer work, 04 a work experience place. */
  readonly agreement?: "01" | "02" | "03" | "04";
}

const workplace = (message: VacancyMessage) => {
  const all = message.werkgever?.adresHouding ?? [];
  // E is where the work is, V where the employer is.
  const found =
    all.find((one) => one.codeFunctieAdres === "E") ?? all.find((one) => one.codeFunctieAdres === "V") ?? all[0];
  return found?.adres?.adresNederland;
};

/** A vacancy from another system, with its message as it came. */
export const readVacancy = (value: unknown): Read<{ vacancy: Vacancy; message: VacancyMessage }> => {
  const found = read(VacancyMessage, value);
  if ("problems" in found) return found;
  const message = found.read;
  const title = message.naamVacature ?? (message.beroep && nameOf(message.beroep));
  if (title === undefined || title.trim() === "")
    return { problems: [{ pointer: "/naamVacature", message: "De vacature heeft geen naam." }] };
  return { read: { vacancy: fromMessage(message, title), message } };
};

const fromMessage = (message: VacancyMessage, title: string): Vacancy => {
  const place = workplace(message);
  const level = Number(message.codeWerkEnDenkniveauMinimaal);
  const { werktijden } = message;
  return given({
    id: message.idVacature,
    title,
    text: message.omschrijvingVacature,
    occupation: message.beroep && nameOf(message.beroep),
    employer: message.werkgever?.handelsnaamOrganisatie,
    municipality: place?.codeGemeente && `GM${place.codeGemeente.padStart(4, "0")}`,
    town: place?.woonplaatsnaam ?? place?.gemeentenaam,
    hours: given({ from: werktijden?.aantalWerkurenPerWeekMinimaal, to: werktijden?.aantalWerkurenPerWeekMaximaal }),
    irregular: yesNoOf(message.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst),
    level: level >= 1 && level <= 6 ? level : undefined,
    competences: list(message.gedragscompetentie, (one) => one.codeGedragscompetentie),
    licences: list(message.rijbewijs, (one) => one.codeSoortRijbewijs),
    languages: list(message.taalbeheersing, (one) => one.codeTaal),
    certificates: list(message.cursus, (one) => one.naamCursus),
    startsOn: message.arbeidsVoorwaarden?.datumAanvangWerkzaamheden,
    closesOn: message.sluitingsDatumVacature,
    salary: message.arbeidsVoorwaarden?.salarisIndicatie,
    agreement: message.contractvorm?.[0]?.codeTypeOvereenkomst,
  } satisfies Record<keyof Vacancy, unknown> as Known<Vacancy>) as Vacancy;
};

/**
 * The vacancy as a message. Came it from elsewhere, then what was changed here is changed in its own message and the rest
 * goes back as it was.
 */
export const vacancyMessage = (vacancy: Vacancy, came: VacancyMessage = {}): VacancyMessage => {
  const before = came.naamVacature === undefined && Object.keys(came).length === 0 ? undefined : readVacancy(came);
  const known = before && "read" in before ? before.read.vacancy : undefined;
  const changed = <K extends keyof Vacancy>(name: K) => JSON.stringify(vacancy[name]) !== JSON.stringify(known?.[name]);
  const put = <T>(names: readonly (keyof Vacancy)[], value: NoInfer<T>, old: T): T =>
    names.some(changed) ? value : old;
  return given({
    ...came,
    idVacature: vacancy.id,
    naamVacature: put(["title"], vacancy.title, came.naamVacature),
    omschrijvingVacature: vacancy.text,
    codeWerkEnDenkniveauMinimaal: put(
      ["level"],
      vacancy.level === undefined ? undefined : (String(vacancy.level) as "4"),
      came.codeWerkEnDenkniveauMinimaal,
    ),
    beroep: put(
      ["occupation"],
      vacancy.occupation === undefined ? undefined : { naamBeroepOngecodeerd: vacancy.occupation },
      came.beroep,
    ),
    werkgever: put(["employer", "municipality", "town"], employerOf(vacancy, came), came.werkgever),
    werktijden: put(
      ["hours"],
      given({
        ...came.werktijden,
        aantalWerkurenPerWeekMinimaal: vacancy.hours?.from,
        aantalWerkurenPerWeekMaximaal: vacancy.hours?.to,
      }),
      came.werktijden,
    ),
    flexibiliteit: put(
      ["irregular"],
      given({ ...came.flexibiliteit, indicatieOnregelmatigWerkOfPloegendienst: yesNoTo(vacancy.irregular) }),
      came.flexibiliteit,
    ),
    gedragscompetentie: put(
      ["competences"],
      vacancy.competences?.map((one) => ({ codeGedragscompetentie: one })),
      came.gedragscompetentie,
    ),
    rijbewijs: put(
      ["licences"],
      vacancy.licences?.map((one) => ({ codeSoortRijbewijs: one as "B" })),
      came.rijbewijs,
    ),
    taalbeheersing: put(
      ["languages"],
      vacancy.languages?.map((codeTaal) => ({ codeTaal })),
      came.taalbeheersing,
    ),
    cursus: put(
      ["certificates"],
      vacancy.certificates?.map((naamCursus) => ({ naamCursus })),
      came.cursus,
    ),
    arbeidsVoorwaarden: put(
      ["startsOn", "salary"],
      given({
        ...came.arbeidsVoorwaarden,
        datumAanvangWerkzaamheden: vacancy.startsOn,
        salarisIndicatie: vacancy.salary,
      }),
      came.arbeidsVoorwaarden,
    ),
    sluitingsDatumVacature: vacancy.closesOn,
    contractvorm: put(
      ["agreement"],
      vacancy.agreement === undefined ? undefined : [{ codeTypeOvereenkomst: vacancy.agreement }],
      came.contractvorm,
    ),
  }) as VacancyMessage;
};

const employerOf = (vacancy: Vacancy, came: VacancyMessage): VacancyMessage["werkgever"] =>
  given({
    ...came.werkgever,
    handelsnaamOrganisatie: vacancy.employer,
    adresHouding:
      vacancy.municipality === undefined && vacancy.town === undefined
        ? came.werkgever?.adresHouding
        : [
            {
              codeFunctieAdres: "E" as const,
              adres: {
                adresNederland: given({
                  codeGemeente: vacancy.municipality?.replace(/^GM/, ""),
                  woonplaatsnaam: vacancy.town,
                }),
              },
            },
          ],
  });
