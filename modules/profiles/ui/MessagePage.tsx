import { announce, ErrorState, Field, FormShell, LoadingPart, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { previewMessage, sayYesToMessage } from "../contract.ts";
import { inDutch } from "./message-in-words.ts";
import { WithProfile } from "./with-profile.tsx";

function Preview() {
  const { data, problem, refetch } = useEndpoint(previewMessage, {});
  const [receiver, setReceiver] = useState("");
  const { act, busy, problem: refused } = useAct(sayYesToMessage);
  const goTo = useGoTo();
  if (problem?.status === 404)
    return (
      <p>
        Het bericht wordt gemaakt van uw profiel met naam. Dat is er nog niet. Maak het bij{" "}
        <a href="/mijn/profiel/met-naam">Profiel met mijn naam</a>.
      </p>
    );
  if (problem) return <ErrorState problem={problem} kept="Er is niets verstuurd." onRetry={() => void refetch()} />;
  if (!data) return <LoadingPart lines={6} />;
  const errors = (refused?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  return (
    <FormShell
      onSubmit={() =>
        void act({ receiver, digest: data.digest }).then(
          () => {
            announce("U zei ja. Uw begeleider kan het bericht nu ophalen.");
            goTo("/mijn/profiel/delen");
          },
          () => void refetch(),
        )
      }
      submitLabel="Ja, dit bericht mag naar deze organisatie"
      busy={busy}
      submitError={refused}
      fieldErrors={errors}
      beforeSubmit={
        <p>
          U kunt uw ja terugnemen. Dan kan niemand het bericht nog ophalen. Is het al opgehaald? Vraag de organisatie
          dan om het weg te gooien.
        </p>
      }
    >
      <section className="vw-card vw-stack vw-gap-2" aria-label="Het hele bericht">
        <h2>Het hele bericht</h2>
        <p>Dit gaat mee, en niets anders. Hoe u te bereiken bent, gaat nooit mee.</p>
        <p className="vw-quiet">
          Een bericht vraagt om een dag. Vulde u alleen een jaar in? Dan staat er 1 januari of 31 december.
        </p>
        <ul>
          {inDutch(data.message).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Field
        name="receiver"
        label="Naar welke organisatie?"
        hint="Uw ja geldt alleen voor deze organisatie."
        error={errors.find(({ name }) => name === "receiver")?.message}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={receiver}
            onChange={(event) => setReceiver(event.target.value)}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** The candidate message (VUM), as it would leave. */
export default function MessagePage() {
  return (
    <WithProfile
      title="Bericht voor een ander systeem"
      lead="Lees eerst wat erin staat. Pas als u ja zegt, kan het bericht weg."
    >
      {() => <Preview />}
    </WithProfile>
  );
}
