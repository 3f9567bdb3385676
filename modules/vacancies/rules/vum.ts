import { readVacancy, type Vacancy, type VacancyMessage, vacancyMessage } from "@vliegwiel/vum";
import { licences, OfferFacts, type Problem } from "../contract.ts";
import { forbiddenIn } from "./numbers.ts";
import { type Places, placeKey } from "./row.ts";
import { withWage, withWork } from "./work.ts";

type Found = { readonly facts: OfferFacts; readonly came: VacancyMessage } | { readonly problems: readonly Problem[] };

/** A VUM vacancy message (0.8.7) in our own form, with the message beside it; or every place where it is not one. */
export const readMessage = (text: string, places: Places): Found => {
  const found = readVacancy(JSON.parse(text));
  if ("problems" in found)
    return { problems: found.problems.map(({ pointer, message }) => ({ column: pointer, message })) };
  const { vacancy, message } = found.read;
  const parsed = OfferFacts.safeParse(asFacts(vacancy, places));
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message: why }) => ({
        column: `/${path.map(String).join("/")}`,
        message: why,
      })),
    };
  const forbidden = forbiddenIn(parsed.data);
  if (forbidden.length > 0)
    return { problems: forbidden.map(({ field, message: why }) => ({ column: field, message: why })) };
  return { facts: withWork(withWage(parsed.data)), came: message };
};

const orEmpty = (said: string | undefined) => said ?? "";

const asFacts = (vacancy: Vacancy, places: Places): Record<keyof OfferFacts, unknown> => {
  const { hours } = vacancy;
  const from = hours?.from || hours?.to || null;
  const to = hours?.to || hours?.from || null;
  return {
    kind: "vacancy",
    employerId: null,
    employerName: orEmpty(vacancy.employer).slice(0, 120),
    reference: orEmpty(vacancy.id).slice(0, 60),
    title: vacancy.title,
    text: orEmpty(vacancy.text),
    work: "",
    field: "",
    hoursFrom: from,
    hoursTo: to,
    mayGrow: "unknown",
    days: [],
    municipalityCode:
      places.get(orEmpty(vacancy.municipality).toLowerCase()) ?? places.get(placeKey(orEmpty(vacancy.town))) ?? null,
    town: orEmpty(vacancy.town),
    level: vacancy.level ?? null,
    competences: vacancy.competences ?? [],
    licences: (vacancy.licences ?? []).filter((one) => (licences as readonly string[]).includes(one)),
    languages: vacancy.languages ?? [],
    certificates: vacancy.certificates ?? [],
    must: false,
    gives: {},
    comesWith: vacancy.irregular === undefined ? {} : { irregular: vacancy.irregular },
    agreement: vacancy.agreement ?? "",
    salary: orEmpty(vacancy.salary),
    startsOn: vacancy.startsOn ?? null,
    expiresOn: vacancy.closesOn ?? null,
  };
};

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const said = (text: string): string | undefined => (text === "" ? undefined : text);

/**
 * The offer as a message. What this house does not know of an offer (a street, a contact person) goes back as it came;
 * a field is only changed where the offer says something else than the message did.
 */
export const asMessage = (facts: OfferFacts, came: VacancyMessage | null, id: string): VacancyMessage => {
  const before = came === null ? undefined : readVacancy(came);
  const old = before && "read" in before ? before.read.vacancy : undefined;
  const oldFacts = old && withWage(OfferFacts.parse(asFacts(old, new Map())));
  /** What stands in the message already stays as it is written there. */
  const keep = <K extends keyof Vacancy>(name: K, fact: keyof OfferFacts, now: Vacancy[K] | undefined) =>
    old !== undefined && oldFacts !== undefined && JSON.stringify(oldFacts[fact]) === JSON.stringify(facts[fact])
      ? old[name]
      : now;
  const hoursSame =
    oldFacts !== undefined && oldFacts.hoursFrom === facts.hoursFrom && oldFacts.hoursTo === facts.hoursTo;
  const parts: { [K in keyof Vacancy]: Vacancy[K] | undefined } & { title: string } = {
    id: old?.id ?? (facts.reference === "" ? id : facts.reference),
    title: facts.title,
    text: keep("text", "text", said(facts.text)),
    occupation: old ? old.occupation : said(facts.work),
    employer: keep("employer", "employerName", facts.employerName),
    municipality: keep("municipality", "town", facts.municipalityCode ?? undefined),
    town: keep("town", "town", said(facts.town)),
    hours: hoursSame
      ? old?.hours
      : facts.hoursFrom === null || facts.hoursTo === null
        ? undefined
        : { from: facts.hoursFrom, to: facts.hoursTo },
    irregular: keep("irregular", "comesWith", facts.comesWith.irregular),
    level: keep("level", "level", facts.level ?? undefined),
    competences: keep("competences", "competences", some(facts.competences)),
    licences: keep("licences", "licences", some(facts.licences)),
    languages: keep("languages", "languages", some(facts.languages)),
    certificates: keep("certificates", "certificates", some(facts.certificates)),
    startsOn: keep("startsOn", "startsOn", facts.startsOn ?? undefined),
    closesOn: keep("closesOn", "expiresOn", facts.expiresOn ?? undefined),
    salary: keep("salary", "salary", said(facts.salary)),
    agreement: keep("agreement", "agreement", facts.agreement === "" ? undefined : facts.agreement),
  };
  const known = Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as unknown as Vacancy;
  return vacancyMessage(known, came ?? {});
};
