import type { Need } from "@vliegwiel/matching";
import { Looking } from "../contract.ts";

/** The form as someone types it: everything text or a choice, so that half an answer can stand. */
export type LookingForm = {
  called: string;
  work: string;
  fields: string[];
  hoursFrom: string;
  hoursTo: string;
  hoursLater: string;
  days: string[];
  times: string;
  municipality: string;
  by: string;
  minutes: string;
  needs: string[];
  must: string[];
  weighs: string[];
  level: string;
  competences: string[];
  languages: string[];
  licences: string[];
  certificates: string;
  courses: string;
  interests: string;
  jobs: { work: string; at: string; from: string; to: string }[];
  studies: { name: string; school: string; diploma: string }[];
};

const text = (value: number | undefined): string => (value === undefined ? "" : String(value).replace(".", ","));
const lines = (values: readonly string[] | undefined): string => (values ?? []).join("\n");

export const formOf = (called: string, looking: Looking): LookingForm => ({
  called,
  work: lines(looking.work),
  fields: looking.fields,
  hoursFrom: text(looking.hours?.from),
  hoursTo: text(looking.hours?.to),
  hoursLater: text(looking.hours?.later),
  days: looking.days ?? [],
  times: looking.times ?? "",
  municipality: looking.travel?.municipality ?? "",
  by: looking.travel?.by ?? "",
  minutes: text(looking.travel?.minutes),
  needs: looking.needs.map(({ need }) => need),
  must: looking.needs.filter(({ must }) => must).map(({ need }) => need),
  weighs: looking.weighs,
  level: text(looking.level),
  competences: (looking.competences ?? []).map(String),
  languages: looking.languages ?? [],
  licences: looking.licences ?? [],
  certificates: lines(looking.certificates),
  courses: lines(looking.courses),
  interests: lines(looking.interests),
  jobs: looking.jobs.map(({ work, at = "", from = "", to = "" }) => ({ work, at, from, to })),
  studies: looking.studies.map(({ name, school = "", diploma }) => ({
    name,
    school,
    diploma: diploma === undefined ? "" : diploma ? "yes" : "no",
  })),
});

const number = (typed: string): number | undefined =>
  typed.trim() === "" ? undefined : Number(typed.replace(",", "."));
const listOf = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const some = <Item>(items: readonly Item[]): Item[] | undefined => (items.length > 0 ? [...items] : undefined);
const filled = (typed: string): string | undefined => typed.trim() || undefined;

const hoursOf = ({ hoursFrom, hoursTo, hoursLater }: LookingForm) => {
  const [from, to, later] = [number(hoursFrom), number(hoursTo), number(hoursLater)];
  if (from === undefined && to === undefined) return undefined;
  const least = Math.min(from ?? to ?? 0, to ?? from ?? 0);
  const most = Math.max(from ?? to ?? 0, to ?? from ?? 0);
  return { from: least, to: most, ...(later !== undefined && { later }) };
};

const travelOf = ({ by, minutes, municipality }: LookingForm) =>
  by === "" && minutes === "" ? undefined : { by, minutes: number(minutes), ...(municipality && { municipality }) };

export type FormErrors = readonly { readonly name: string; readonly message: string }[];

/** What the answers say, or what is not right beside which field. */
export const lookingOf = (form: LookingForm): { looking: Looking } | { errors: FormErrors } => {
  const parsed = Looking.safeParse({
    work: listOf(form.work),
    fields: form.fields,
    hours: hoursOf(form),
    days: some(form.days),
    times: filled(form.times),
    level: number(form.level),
    competences: some(form.competences.map(Number)),
    licences: some(form.licences),
    languages: some(form.languages),
    certificates: some(listOf(form.certificates)),
    travel: travelOf(form),
    needs: form.needs.map((need) => ({ need: need as Need, must: form.must.includes(need) })),
    weighs: form.weighs,
    jobs: form.jobs
      .filter(({ work, at }) => work.trim() || at.trim())
      .map(({ work, at, from, to }) => ({ work, at: filled(at), from: filled(from), to: filled(to) })),
    studies: form.studies
      .filter(({ name }) => name.trim())
      .map(({ name, school, diploma }) => ({
        name,
        school: filled(school),
        diploma: diploma === "" ? undefined : diploma === "yes",
      })),
    courses: listOf(form.courses),
    interests: listOf(form.interests),
  });
  if (parsed.success) return { looking: parsed.data };
  return {
    errors: parsed.error.issues.map(({ path, message }) => ({ name: fieldOf(path), message: worded(path, message) })),
  };
};

const fieldOf = ([first, second, third]: readonly PropertyKey[]): string => {
  if (first === "hours") return second === "later" ? "hoursLater" : second === "to" ? "hoursTo" : "hoursFrom";
  if (first === "travel") return second === "by" ? "by" : second === "municipality" ? "municipality" : "minutes";
  if (first === "jobs" || first === "studies")
    return third === undefined ? String(first) : `${String(first)}-${String(second)}-${String(third)}`;
  return String(first);
};

const worded = (path: readonly PropertyKey[], message: string): string => {
  if (!/^(Invalid|Too|Expected)/.test(message)) return message;
  if (path[1] === "by") return "Kies hoe u reist.";
  if (path[1] === "minutes") return "Vul een aantal minuten in.";
  if (path[0] === "hours") return "Vul een aantal uren in.";
  return "Vul dit in, of maak de regel leeg.";
};
