import { competences, levels } from "@vliegwiel/matching";
import { readCandidate } from "@vliegwiel/vum";
import { languageNames } from "../contract.ts";

const years = (from: string | undefined, to: string | undefined): string =>
  [from && `vanaf ${from}`, to && `tot ${to}`].filter(Boolean).join(" ");

/** Each thing in the message as a line one can read; what the message holds was read back from the message itself. */
export const inDutch = (message: unknown): string[] => {
  const found = readCandidate(message);
  if (!("read" in found)) return ["Dit bericht is niet te lezen. Geef geen ja en vraag om hulp."];
  const { candidate } = found.read;
  const lines: (string | undefined)[] = [
    candidate.presentation && `Uw tekst: ${candidate.presentation}`,
    ...(candidate.wishes ?? []).map((wish) => `Gewenst werk: ${wish}`),
    ...(candidate.interests ?? []).map((interest) => `Interesse: ${interest}`),
    candidate.level === undefined ? undefined : `Niveau: ${levels[candidate.level] ?? candidate.level}`,
    ...(candidate.competences ?? []).map((code) => `Sterk in: ${competences[code] ?? code}`),
    ...(candidate.languages ?? []).map(({ code }) => `Taal: ${languageNames[code] ?? code}`),
    ...(candidate.licences ?? []).map((licence) => `Rijbewijs: ${licence}`),
    ...(candidate.courses ?? []).map(({ name }) => `Cursus: ${name}`),
    ...(candidate.studies ?? []).map(
      ({ name, school, diploma }) =>
        `Opleiding: ${[name, school, diploma === undefined ? "" : diploma ? "diploma" : "zonder diploma"].filter(Boolean).join(", ")}`,
    ),
    ...(candidate.jobs ?? []).map(
      ({ work, at, from, to }) => `Werk: ${[work, at, years(from, to)].filter(Boolean).join(", ")}`,
    ),
    candidate.hours && `Uren per week: ${candidate.hours.from ?? "?"} tot ${candidate.hours.to ?? "?"}`,
    candidate.travelMinutes === undefined ? undefined : `Reistijd: hoogstens ${candidate.travelMinutes} minuten`,
    candidate.travelsBy && `Reist met: ${candidate.travelsBy.map((by) => travels[by]).join(", ")}`,
  ];
  return lines.filter((line) => line !== undefined && line !== "") as string[];
};

const travels = {
  car: "de auto",
  moped: "brommer of scooter",
  bike: "de fiets",
  motorbike: "de motor",
  "public-transport": "bus, tram of trein",
  other: "iets anders",
} as const;
