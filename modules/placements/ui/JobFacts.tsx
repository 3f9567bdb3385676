import { DefinitionList, dutchDate } from "@vliegwiel/ui-kit";
import { instrumentNames } from "../../instruments/ui/parts/index.ts";
import type { Placement } from "../contract.ts";
import {
  type Address,
  contractWords,
  endWords,
  hoursInWords,
  kindWords,
  periodInWords,
  realisedInWords,
  stateOf,
  travelInWords,
} from "./wording.ts";

/** Hours or kinds: one is a sentence, more is a list from first to last. */
function Periods({ lines }: { readonly lines: readonly { readonly id: string; readonly words: string }[] }) {
  if (lines.length === 1) return <>{lines[0]?.words}</>;
  return (
    <ul>
      {lines.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}

/** Hours and kind, from first to last. */
const over = (job: Placement, today: string) => [
  {
    term: "Uren",
    value: (
      <Periods
        lines={job.hours.map(({ hoursId, hours, ...period }) => ({
          id: hoursId,
          words:
            job.hours.length === 1 ? hoursInWords(hours) : `${hoursInWords(hours)}, ${periodInWords(period, today)}`,
        }))}
      />
    ),
  },
  {
    term: "Wat voor werk",
    value: (
      <Periods
        lines={job.kinds.map(({ kindId, kind, ...period }) => ({
          id: kindId,
          words: job.kinds.length === 1 ? kindWords[kind] : `${kindWords[kind]}, ${periodInWords(period, today)}`,
        }))}
      />
    ),
  },
];

/** `lines`: hours and kind as well, where they do not stand below with what one can do about them. */
type JobFactsProps = {
  readonly job: Placement;
  readonly today: string;
  readonly address: Address;
  readonly lines?: boolean;
};

/** All that is written down about someone's work, as far as the reader may know. */
export function JobFacts({ job, today, address, lines = true }: JobFactsProps) {
  const named = (id: string) => instrumentNames.find((one) => one.id === id)?.name ?? id;
  return (
    <DefinitionList
      items={[
        ...(job.tasks ? [{ term: "Taken", value: job.tasks }] : []),
        {
          term: stateOf(job, today) === "ahead" ? "Begint" : "Begonnen",
          value: dutchDate(job.startsOn),
        },
        ...(lines ? over(job, today) : []),
        { term: "Contract", value: contractWords[job.contractForm] },
        ...(job.endsOn && job.endReason
          ? [{ term: "Laatste werkdag", value: `${dutchDate(job.endsOn)}. ${endWords[job.endReason]}.` }]
          : []),
        ...(job.realised.length > 0 ? [{ term: "Door wie", value: realisedInWords(job.realised, address) }] : []),
        { term: "Reiskosten", value: travelInWords(job, address) },
        ...(job.instruments && job.instruments.length > 0
          ? [{ term: "Gebruikt", value: job.instruments.map(named).join(", ") }]
          : []),
        ...(job.wageValue
          ? [
              {
                term: "Loonwaarde",
                value: `${job.wageValue.percent}%, gemeten op ${dutchDate(job.wageValue.measuredOn)}`,
              },
            ]
          : []),
      ]}
    />
  );
}
