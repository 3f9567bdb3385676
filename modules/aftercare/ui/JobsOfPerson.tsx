import {
  announce,
  Button,
  Card,
  Checkbox,
  Disclosure,
  dutchDate,
  ErrorState,
  Field,
  Notice,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Job, makeHelpLink, type PersonAtWork, type Support, tellEmployer } from "../contract.ts";
import { BuddyForm, LinkState, Stays } from "./Job.tsx";
import { jobInWords, refusal } from "./wording.ts";

/** A link for this employer: after talking about it with the person, who reads that it is there. */
function NewLink({ job, support, data }: { job: Job; support: Support; data: PersonAtWork }) {
  const make = useAct(makeHelpLink);
  const told = useAct(tellEmployer);
  const [agreed, setAgreed] = useState(false);
  const [made, setMade] = useState("");
  const problem = make.problem ?? told.problem;
  const form = (
    <div className="vw-no-print vw-stack vw-gap-2">
      <Checkbox
        name={`samen-${job.placementId}`}
        label="Ik heb dit met de persoon afgesproken"
        hint="De persoon ziet de link en kan hem sluiten."
        checked={agreed}
        onChange={() => setAgreed(!agreed)}
      />
      <div>
        <Button
          busy={make.busy}
          disabledReason={refusal(data.may.hand) ?? (agreed ? undefined : "Spreek het eerst met de persoon af.")}
          onClick={() =>
            void make.act({ supportId: support.supportId, placementId: job.placementId, agreed: true }).then(
              ({ link }) => {
                setMade(link);
                setAgreed(false);
                announce("De link is gemaakt");
              },
              () => undefined,
            )
          }
        >
          {job.link ? "Nieuwe link maken" : "Link maken"}
        </Button>
        {job.link && <p className="vw-quiet">Een nieuwe link sluit de oude.</p>}
      </div>
    </div>
  );
  return (
    <div className="vw-stack vw-gap-2">
      <h4>De werkgever kan om hulp vragen</h4>
      <LinkState job={job} address="je" />
      {job.link?.endsSoon && (
        <Notice tone="warning" title={`De link loopt af op ${dutchDate(job.link.until)}`}>
          <p>Maak een nieuwe link, dan kan de werkgever blijven vragen. De werkgever ziet deze dag ook.</p>
        </Notice>
      )}
      {job.link && !job.link.knowsOwner && (
        <Notice tone="warning" title="De werkgever weet nog niet wie nu het aanspreekpunt is">
          <p>Bel om het te vertellen. De naam staat al op de pagina van de werkgever.</p>
          <Button
            busy={told.busy}
            onClick={() =>
              void told.act({ linkId: job.link?.linkId ?? "" }).then(
                () => announce("De werkgever weet het"),
                () => undefined,
              )
            }
          >
            Ik heb het verteld
          </Button>
        </Notice>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {made && (
        <Field
          name={`link-${job.placementId}`}
          label="De link"
          hint="Stuur hem nu naar de werkgever: hij is maar één keer te zien."
          error={undefined}
        >
          {(control) => <TextInput {...control} readOnly value={made} onFocus={(event) => event.target.select()} />}
        </Field>
      )}
      {job.link && !job.link.endsSoon ? <Disclosure summary="Een nieuwe link maken">{form}</Disclosure> : form}
    </div>
  );
}

export function Jobs({ data }: { data: PersonAtWork }) {
  const { jobs, support, today, may } = data;
  const running = support && !support.endedOn && may.keep.allowed;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Werk, nu en eerder</h2>
      {jobs.length === 0 && (
        <p>
          Er is geen werk dat je mag zien. Dat kan met toestemming voor ‘Werken en nazorg’, met het werkprofiel. Een
          eerste baan die stopt, is ervaring: die staat hier dan ook.
        </p>
      )}
      <ul className="vw-stack vw-gap-2">
        {jobs.map((job) => {
          const now = !job.endsOn || job.endsOn >= today;
          return (
            <Card key={job.placementId} as="li" heading={job.employer} weight={now ? "normal" : "quiet"}>
              <p>{jobInWords(job)}.</p>
              {running && (
                <div className="vw-stack vw-gap-4">
                  {now && <NewLink job={job} support={support} data={data} />}
                  {now && (
                    <BuddyForm job={job}>
                      {!job.buddy?.personSaysYes && (
                        <p className="vw-quiet">
                          Een naam kan erbij als de persoon dat goed vindt, en daarna de collega zelf.
                        </p>
                      )}
                    </BuddyForm>
                  )}
                  <Stays job={job} address="je" />
                </div>
              )}
            </Card>
          );
        })}
      </ul>
    </section>
  );
}
