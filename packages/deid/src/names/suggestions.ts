import { lazy } from "../lists/lazy.ts";
import { lookups } from "../lists/lookups.ts";
import { spaced } from "../lists/packed.ts";
import type { Page } from "../page.ts";
import { before, businessKind } from "./facts.ts";

const family = lazy(
  () =>
    new Set(
      spaced(
        "moeder vader zus zusje broer broertje broers zussen dochter zoon zoontje dochtertje tweelingbroer tweelingzus neef nicht kleinzoon kleindochter oom tante oma opa schoonzus zwager stiefvader stiefmoeder partner man vrouw echtgenoot echtgenote mama papa",
      ),
    ),
);
const staff = lazy(
  () =>
    new Set(
      spaced(
        "collega begeleider begeleidster jobcoach coach trajectbegeleider mentor consulent consulente klantmanager casemanager accountmanager behandelaar psycholoog psychiater therapeut huisarts arts bedrijfsarts verzekeringsarts wijkagent bewindvoerder hulpverlener spv",
      ),
    ),
);
const bosses = lazy(
  () =>
    new Set(
      spaced(
        "leidinggevende teamleider teamleidster chef afdelingschef voorman voorvrouw baas eigenaar eigenares directeur bedrijfsleider bedrijfsleidster manager werkgever contactpersoon aanspreekpunt ondernemer",
      ),
    ),
);

/** Who someone is here, from the word before the name. */
export const insteadOfPerson = (page: Page, from: number): string => {
  const role = before(page, from)?.folded ?? page.words[from - 1]?.folded ?? "";
  if (family().has(role)) return "een familielid";
  if (staff().has(role)) return `een ${page.words[from - 1]?.lower ?? "begeleider"}`;
  if (bosses().has(role)) return "de leidinggevende";
  if (role === "ik" || (role === "ben" && page.words[from - 2]?.folded === "ik")) return "ik";
  if (["groet", "groeten", "groetjes", "liefs", "gr", "mvg"].includes(role)) return "een collega";
  return "mijn kandidaat";
};

const cities = lazy(
  () =>
    new Set(
      spaced(
        "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem haarlem enschede amersfoort zaanstad zwolle leiden leeuwarden maastricht dordrecht ede alkmaar emmen delft venlo deventer sittard helmond oss hilversum heerlen roosendaal purmerend schiedam vlaardingen gouda zaandam almelo lelystad hoorn assen bergen hengelo veenendaal spijkenisse zoetermeer amstelveen den",
      ),
    ),
);

/** The size of a place instead of its name. */
export const insteadOfPlace = (page: Page, from: number, kind: "home" | "abroad" | undefined): string => {
  if (kind === "abroad") return "een stad in een ander land";
  const name = page.words[from]?.folded ?? "";
  if (cities().has(name)) return "een stad in de regio";
  return kind === "home" ? "een plaats in de regio" : "ergens in de regio";
};

const byKind: Readonly<Record<string, string>> = {
  care: "een zorginstelling",
  help: "een hulporganisatie",
  hospital: "een ziekenhuis",
  school: "een school",
  other: "een organisatie in de regio",
  prison: "een gevangenis",
};

/** What kind of institution instead of which. */
export const insteadOfInstitution = (page: Page, from: number, to: number, kind: string | undefined): string => {
  const words = page.words.slice(from, to).map((word) => word.folded);
  if (words.some((word) => /^ggz|ggz$/.test(word))) return "een GGZ-instelling";
  if (words.some((word) => /ziekenhuis|gasthuis|umc$/.test(word))) return "een ziekenhuis";
  if (words.some((word) => /college|^roc$|school|universiteit|lyceum/.test(word))) return "een school";
  if (words.some((word) => /verpleeghuis|woonzorg|zorgcentrum/.test(word))) return "een verpleeghuis";
  return byKind[kind ?? ""] ?? "een instelling in de regio";
};

/** What kind of business instead of which. */
export const insteadOfEmployer = (page: Page, from: number, to: number): string => {
  for (const word of page.words.slice(Math.max(0, from - 1), to)) {
    const kind = businessKind(word);
    if (kind !== undefined && word.at >= from - 1) return kind;
  }
  return lookups().employers.at(page, from) ? "een grote keten of een groot bedrijf" : "een werkgever in deze sector";
};
