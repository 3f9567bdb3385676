import { Disclosure, Field, Notice } from "@vliegwiel/ui-kit";
import { type Candidate, readCandidate } from "@vliegwiel/vum";
import { useState } from "react";
import { Looking, languageNames, licenceNames } from "../contract.ts";
import { formOf, type LookingForm } from "./form-state.ts";

const year = (day: string | undefined): string => (day ?? "").slice(0, 4);
const lines = (values: readonly string[] | undefined): string => (values ?? []).join("\n");
const modes: Readonly<Record<string, string>> = {
  car: "car",
  moped: "moped",
  motorbike: "moped",
  bike: "bike",
  "public-transport": "public-transport",
};

/** What a message from elsewhere says, as answers in the form: nothing is kept before the person looked and saved. */
export const formOfCandidate = (candidate: Candidate): Partial<LookingForm> => {
  const empty = formOf("", Looking.parse({}));
  const made: LookingForm = {
    ...empty,
    work: lines(candidate.wishes?.slice(0, 8)),
    interests: lines(candidate.interests?.slice(0, 6)),
    level: candidate.level === undefined ? "" : String(candidate.level),
    competences: (candidate.competences ?? []).slice(0, 10).map(String),
    languages: (candidate.languages ?? []).map(({ code }) => code).filter((code) => code in languageNames),
    licences: (candidate.licences ?? []).filter((one) => (licenceNames as readonly string[]).includes(one)),
    courses: lines(candidate.courses?.slice(0, 6).map(({ name }) => name)),
    hoursFrom: String(candidate.hours?.from ?? ""),
    hoursTo: String(candidate.hours?.to ?? ""),
    by: (candidate.travelsBy ?? []).flatMap((by) => modes[by] ?? [])[0] ?? "",
    minutes: candidate.travelMinutes === undefined ? "" : String(candidate.travelMinutes),
    jobs: (candidate.jobs ?? [])
      .slice(0, 6)
      .map(({ work = "", at = "", from, to }) => ({ work, at, from: year(from), to: year(to) })),
    studies: (candidate.studies ?? []).slice(0, 5).map(({ name = "", school = "", diploma }) => ({
      name,
      school,
      diploma: diploma === undefined ? "" : diploma ? "yes" : "no",
    })),
  };
  // What the message does not say leaves what stood in the form.
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value.length > 0));
};

type State =
  | { readonly is: "nothing" }
  | { readonly is: "read"; readonly presentation: string; readonly left: readonly string[] }
  | { readonly is: "wrong"; readonly problems: readonly string[] };

/** A message (VUM) that the person holds fills the form; the file stays in the browser. */
export function BringMessage({ onRead }: { onRead: (part: Partial<LookingForm>) => void }) {
  const [state, setState] = useState<State>({ is: "nothing" });
  const read = async (file: File) => {
    const text = await file.text();
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return setState({ is: "wrong", problems: ["Dit bestand is geen bericht (JSON)."] });
    }
    const found = readCandidate(value);
    if ("problems" in found)
      return setState({
        is: "wrong",
        problems: found.problems.slice(0, 10).map(({ pointer, message }) => `${pointer || "Het bericht"}: ${message}`),
      });
    onRead(formOfCandidate(found.read.candidate));
    setState({ is: "read", presentation: found.read.candidate.presentation ?? "", left: found.read.left });
  };
  return (
    <Disclosure summary="Hebt u al een profiel bij een andere organisatie?">
      <p>
        Vraag daar om uw bericht (VUM, een bestand dat eindigt op .json). Kies het hier. De antwoorden komen in het
        formulier. Er is pas iets bewaard als u onderaan op Bewaren drukt.
      </p>
      <Field name="message" label="Uw bericht" error={undefined} optional>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void read(file);
            }}
          />
        )}
      </Field>
      {state.is === "wrong" && (
        <Notice tone="error" live="alert" title="Dit bericht is niet te lezen. Er is niets veranderd.">
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {state.is === "read" && (
        <Notice tone="success" live="status" title="Uw antwoorden staan in het formulier. Loop ze na.">
          {state.presentation && (
            <p>
              In het bericht staat ook een tekst. Neem over wat klopt, zin voor zin, bij Mijn profiel: “
              {state.presentation}”
            </p>
          )}
          {state.left.length > 0 && <p>Adres, telefoon en e-mail uit het bericht nemen we niet over.</p>}
        </Notice>
      )}
    </Disclosure>
  );
}
