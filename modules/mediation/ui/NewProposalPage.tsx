import {
  announce,
  Button,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  RadioGroup,
  Select,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useFilter, useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { proposalChoices, propose, putForward } from "../contract.ts";
import { errorFor, fieldErrorsOf, inFull, placeInWords } from "./wording.ts";

type Choices = z.output<typeof proposalChoices.output>;

function ProposeForm({ choices }: { choices: Choices }) {
  const { personId, receivers, offers, place } = choices;
  const [only, ...others] = receivers;
  const [ownerId, setOwnerId] = useState(others.length === 0 ? (only?.membershipId ?? "") : "");
  const [placeId, setPlaceId] = useState(place?.placeId ?? "");
  const [words, setWords] = useState("");
  const reasons = place?.reasons.join(" ") ?? "";
  const help = useTextHelp();
  const { act, busy, problem } = useAct(propose);
  const goTo = useGoTo();
  const known = offers.some((one) => one.offerId === place?.placeId);
  const atEmployer = place?.of === "employer" && placeId === place.placeId;
  const chosenPlace = { offerId: (!atEmployer && placeId) || null, employerId: atEmployer ? placeId : null };
  const chosen = receivers.find(({ membershipId }) => membershipId === ownerId);
  const send = () =>
    void help.send((left) =>
      act({ personId, ownerId, words, left, ...chosenPlace }).then(
        ({ proposalId }) => {
          announce(
            chosen?.how === "named" ? "Voorgesteld. De drie weken lopen nu." : "Bewaard. Eerst zegt de kandidaat ja.",
          );
          goTo(`/bemiddeling/voorstel/${proposalId}`);
        },
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={send}
      submitLabel="Voorstellen"
      submitRefused={help.refused}
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={
        chosen && (
          <p>
            {chosen.how === "named"
              ? `${chosen.name} leest de naam en het profiel, met de toestemming van de kandidaat. De drie weken lopen meteen.`
              : `${chosen.name} leest het profiel zonder naam, en dat jij het voorstelt. Eerst zegt de kandidaat hier ja op. Dan lopen de drie weken.`}
          </p>
        )
      }
    >
      <RadioGroup
        name="ownerId"
        label="Aan wie stel je voor?"
        hint="Eén eigenaar, die binnen drie weken antwoord geeft. Hier staan bemiddelaars met wie de kandidaat deelt."
        error={errorFor(problem, "ownerId")}
        choices={receivers.map((who) => ({
          value: who.membershipId,
          label: inFull(who),
          hint: who.how === "named" ? "Met naam" : "Zonder naam",
        }))}
        input={({ value }) => ({ checked: ownerId === value, onChange: () => setOwnerId(value) })}
      />
      <Field name="placeId" label="Heb je een plek in gedachten?" optional error={errorFor(problem, "offerId")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Nog geen plek"
            value={placeId}
            onChange={(event) => setPlaceId(event.target.value)}
            options={[
              ...(place && !known ? [{ value: place.placeId, label: placeInWords(place) }] : []),
              ...offers.map(({ offerId: value, title, employerName, town }) => ({
                value,
                label: [title, employerName, town].filter(Boolean).join(", "),
              })),
            ]}
          />
        )}
      </Field>
      {place && placeId === place.placeId && place.reasons.length > 0 && (
        <div className="vw-stack vw-gap-1">
          <p>Waarom deze plek past, volgens het profiel dat de kandidaat met je deelt:</p>
          <ul>
            {place.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <div>
            <Button
              disabledReason={reasons && words.includes(reasons) ? "De redenen staan er al in." : undefined}
              onClick={() => setWords([words.trim(), reasons].filter(Boolean).join("\n"))}
            >
              Redenen overnemen
            </Button>
          </div>
        </div>
      )}
      <CheckedText
        help={help}
        name="words"
        label="Waarom stel je deze kandidaat voor?"
        hint="Wat kan deze persoon, en wat helpt op het werk? De kandidaat leest dit ook."
        limit={1000}
        rows={4}
        optional
        value={words}
        onChange={setWords}
        error={errorFor(problem, "words")}
      />
    </FormShell>
  );
}

/** Or ask whether this person may be discussed at a table one sits at. */
function AtATable({ choices: { personId, tables } }: { choices: Choices }) {
  const [seriesId, setSeriesId] = useState("");
  const [how, setHow] = useState<"named" | "anonymous">("anonymous");
  const { act, busy, problem } = useAct(putForward);
  if (tables.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Of bespreek deze kandidaat in een matchingsoverleg</h2>
      <p>De kandidaat zegt eerst ja. Tot dat moment ziet niemand aan tafel iets.</p>
      <FormShell
        onSubmit={() =>
          void act({ seriesId, personId, how }).then(
            () => announce("Gevraagd. De kandidaat zegt zelf ja of nee."),
            () => undefined,
          )
        }
        submitLabel="Aan de kandidaat vragen"
        submitRefused={seriesId ? undefined : "Kies eerst een overleg."}
        busy={busy}
        submitError={problem}
        fieldErrors={fieldErrorsOf(problem)}
      >
        <Field name="seriesId" label="Welk overleg?" error={errorFor(problem, "seriesId")}>
          {(wiring) => (
            <Select
              {...wiring}
              placeholder="Kies een overleg"
              value={seriesId}
              onChange={(event) => setSeriesId(event.target.value)}
              options={tables.map(({ seriesId: value, name }) => ({ value, label: name }))}
            />
          )}
        </Field>
        <RadioGroup
          name="how"
          label="Hoe?"
          error={errorFor(problem, "how")}
          choices={[
            { value: "anonymous", label: "Zonder naam", hint: "Met het profiel zonder naam." },
            {
              value: "named",
              label: "Met naam",
              hint: "Alleen wie het profiel met naam leest, ziet de kandidaat op het bord.",
            },
          ]}
          input={({ value }) => ({ checked: how === value, onChange: () => setHow(value as typeof how) })}
        />
      </FormShell>
    </section>
  );
}

/** Proposes a person to one who mediates. What the person did not open to anybody goes nowhere. */
export default function NewProposalPage() {
  const personId = usePathParam("personId");
  const [plek] = useFilter("plek");
  const [, of, placeId] = /^(offer|employer):([0-9a-f-]{36})$/.exec(plek) ?? [];
  const { data, problem, refetch } = useEndpoint(proposalChoices, {
    personId,
    ...(placeId && { of: of === "employer" ? ("employer" as const) : ("offer" as const), placeId }),
  });
  const title = data ? `${data.name} voorstellen` : "Iemand voorstellen";
  const breadcrumb = [{ href: `/personen/${personId}/profiel`, label: data?.name ?? "Profiel" }];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets verstuurd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Je krijgt binnen drie weken een eerlijk antwoord. De kandidaat leest mee en kan altijd stoppen."
      breadcrumb={breadcrumb}
    >
      {data.receivers.length === 0 ? (
        <Notice title="Er is nog niemand aan wie je kunt voorstellen">
          <p>
            De kandidaat deelt nog geen profiel met een bemiddelaar. Dat kan de kandidaat zelf doen, bij Mijn profiel,
            Wie krijgt mijn profiel?
          </p>
        </Notice>
      ) : (
        <ProposeForm choices={data} />
      )}
      <AtATable choices={data} />
    </Page>
  );
}
