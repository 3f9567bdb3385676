import { announce, Card, Checkbox, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { allowBuddyName, type Job } from "../contract.ts";
import { BuddyForm, LinkState, Stays } from "./Job.tsx";
import { jobInWords } from "./wording.ts";

function BuddyName({ job }: { job: Job }) {
  const allow = useAct(allowBuddyName);
  if (!job.buddy) return null;
  const { personSaysYes } = job.buddy;
  return (
    <>
      {allow.problem && <ErrorState problem={allow.problem} kept="Er is niets veranderd." />}
      <Checkbox
        name={`naam-${job.placementId}`}
        label="De naam van deze collega mag hier staan"
        hint="Uw werkgever vult de naam in, als de collega dat ook goed vindt."
        checked={personSaysYes}
        onChange={() =>
          void allow.act({ placementId: job.placementId, yes: !personSaysYes }).then(
            () => announce(personSaysYes ? "De naam staat er niet meer" : "De naam mag erbij"),
            () => undefined,
          )
        }
      />
    </>
  );
}

export function Jobs({ jobs, today }: { jobs: readonly Job[]; today: string }) {
  if (jobs.length === 0)
    return <p>Uw werk staat hier nog niet. Uw begeleider schrijft het op, als u daar toestemming voor geeft.</p>;
  return (
    <ul className="vw-stack vw-gap-2">
      {jobs.map((job) => {
        const now = !job.endsOn || job.endsOn >= today;
        return (
          <Card key={job.placementId} as="li" heading={job.employer} weight={now ? "normal" : "quiet"}>
            <p>{jobInWords(job)}.</p>
            {!now && <p>Wat u hier leerde, neemt u mee.</p>}
            <div className="vw-stack vw-gap-4">
              <LinkState job={job} address="u" />
              {now && (
                <BuddyForm job={job}>
                  <BuddyName job={job} />
                </BuddyForm>
              )}
              <Stays job={job} address="u" />
            </div>
          </Card>
        );
      })}
    </ul>
  );
}
