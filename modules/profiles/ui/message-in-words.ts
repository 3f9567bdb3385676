import { competences, levels } from "@vliegwiel/matching";
import { dutchDate } from "@vliegwiel/ui-kit";
import { readCandidate } from "@vliegwiel/vum";
import { languageNames } from "../contract.ts";

const years = (from: string | undefined, to: string | undefined): string =>
  [from && `van ${dutchDate(from)}`, to && `tot en met ${dutchDate(to)}`].filter(Boolean).join(" ");
const together = (label: string, values: readonly (string | number)[] | undefined): string | undefined =>
  values && values.length > 0 ? `${label}: ${values.join(", ")}` : undefined;

/** Each thing in the message as a line one can read; what the message holds was read back from the message itself. */
export const inDutch = (message: unknown): string[] => {
  const found = readCandidate(message);
  if (!("read" in found)) return ["Dit bericht is niet te lezen. Geef geen ja en vraag om hulp."];
  const { candidate } = found.read;
  const lines: (string | undefined)[] = [
    candidate.presentation && `Uw tekst: ${candidate.presentation}`,
    together("Gewenst werk", candidate.wishes),
    together("Interesses", candidate.interests),
    candidate.level === undefined ? undefined : `Niveau: ${levels[candidate.level] ?? candidate.level}`,
    together(
      "Sterk in",
      candidate.competences?.map((code) => competences[code] ?? code),
    ),
    together(
      "Talen",
      candidate.languages?.map(({ code }) => languageNames[code] ?? code),
    ),
    together("Rijbewijs", candidate.licences),
    together(
      "Cursussen",
      candidate.courses?.map(({ name }) => name),
    ),
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
  other: "iets anders, of lopend",
} as const;
