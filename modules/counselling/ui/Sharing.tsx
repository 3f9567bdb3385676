import { announce, Button, Field, Link, Notice, Select } from "@vliegwiel/ui-kit";
import { useRef, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { GiveToOne } from "../../consent/ui/parts/index.ts";
import { type Calculation, keepCalculation, myCalculations, shareCalculation, stopSharing } from "../contract.ts";
import { refusal } from "./wording.ts";

/** Exactly what goes along, before any button. */
function WhatIsShared({ name, first }: { name: string; first: boolean }) {
  return (
    <>
      <p>
        <strong>{name} ziet dan deze berekening:</strong> wat u hebt ingevuld (zoals uw huishouden, uitkering, loon en
        huur), elk bedrag dat eruit komt, en de naam die u haar gaf. Andere berekeningen niet.
      </p>
      {first && (
        <p>
          Hiervoor geeft u eerst toestemming voor ‘Uitleg over inkomen’. {name} mag dan ook zien welke uitkering u hebt,
          en zelf een berekening voor u maken. Collega’s van {name} zien niets, en wie over een uitkering beslist ook
          niet.
        </p>
      )}
    </>
  );
}

/** To one counsellor by name, with the permission for it in the same step when there is none yet. */
function Share({ calculationId, onDone }: { calculationId: string; onDone: () => void }) {
  const { data } = useEndpoint(myCalculations, {});
  const share = useAct(shareCalculation);
  const [chosen, setChosen] = useState("");
  const counsellors = data?.counsellors ?? [];
  const one = counsellors.find(({ counsellorId }) => counsellorId === chosen);
  const send = () =>
    void share.act({ calculationId, counsellorId: chosen }).then(
      () => {
        announce("U deelt deze berekening met uw consulent");
        onDone();
      },
      () => undefined,
    );
  if (!data) return null;
  if (counsellors.length === 0)
    return <p>In uw regio is nog geen onafhankelijke consulent aangewezen. Vraag ernaar bij wie u begeleidt.</p>;
  return (
    <>
      <Field name="counsellor" label="Delen met een consulent" error={undefined} optional>
        {(control) => (
          <Select
            {...control}
            placeholder="Kies een consulent"
            options={counsellors.map(({ counsellorId: value, name, organisation }) => ({
              value,
              label: `${name}, ${organisation}`,
            }))}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
      </Field>
      {share.problem && (
        <Notice tone="error" live="alert" title={share.problem.title}>
          <p>{share.problem.detail}</p>
        </Notice>
      )}
      {one && !one.permitted && (
        <GiveToOne
          key={chosen}
          purpose="income-advice"
          categories={["benefit"]}
          membershipId={chosen}
          label="Toestemming geven en delen"
          onGiven={send}
        >
          <WhatIsShared name={one.name} first />
        </GiveToOne>
      )}
      {one?.permitted && (
        <>
          <WhatIsShared name={one.name} first={false} />
          <Button busy={share.busy} onClick={send}>
            Berekening delen
          </Button>
        </>
      )}
    </>
  );
}

/** Who reads it now, and the two ways to end that. */
type SharedProps = { calculation: Calculation; name: string | undefined; onDone: () => void };
function Shared({ calculation, name, onDone }: SharedProps) {
  const stop = useAct(stopSharing);
  return (
    <>
      {name && (
        <p>
          Wilt u dat {name} deze berekening niet meer ziet? Stop dan met delen. Wilt u dat {name} niets meer over uw
          inkomen ziet? Trek dan uw toestemming in bij <Link href="/mijn/toestemmingen">Mijn toestemmingen</Link>. Wat{" "}
          {name} voor u maakte en u niet zelf bewaarde, gaat dan weg.
        </p>
      )}
      {stop.problem && (
        <Notice tone="error" live="alert" title={stop.problem.title}>
          <p>{stop.problem.detail}</p>
        </Notice>
      )}
      <Button
        busy={stop.busy}
        disabledReason={refusal(calculation.may.share)}
        onClick={() =>
          void stop.act({ calculationId: calculation.calculationId }).then(
            () => {
              announce("U deelt deze berekening niet meer");
              onDone();
            },
            () => undefined,
          )
        }
      >
        Stoppen met delen
      </Button>
    </>
  );
}

function KeepIt({ calculationId, onDone }: { calculationId: string; onDone: () => void }) {
  const keep = useAct(keepCalculation);
  return (
    <Notice title="Een consulent maakte deze berekening voor u">
      <p>Trekt u uw toestemming in, dan gaat zij weg. Bewaart u haar zelf, dan blijft zij van u.</p>
      {keep.problem && <p role="alert">{keep.problem.detail ?? keep.problem.title}</p>}
      <Button
        busy={keep.busy}
        onClick={() =>
          void keep.act({ calculationId }).then(
            () => {
              announce("De berekening is nu van u");
              onDone();
            },
            () => undefined,
          )
        }
      >
        Zelf bewaren
      </Button>
    </Notice>
  );
}

/** Who may read one calculation beside the person. Sharing needs a permission that names the counsellor. */
export function Sharing({ calculation }: { calculation: Calculation }) {
  const { calculationId, counsellorId } = calculation;
  const { data } = useEndpoint(myCalculations, {});
  const now = data?.counsellors.find((one) => one.counsellorId === counsellorId);
  // The button that was pressed goes away: whoever works with the keyboard goes on at the outcome of it.
  const heading = useRef<HTMLHeadingElement>(null);
  const onDone = () => heading.current?.focus();
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2 ref={heading} tabIndex={-1}>
        Wie ziet deze berekening?
      </h2>
      <p>
        {counsellorId
          ? `U en ${now ? `${now.name} van ${now.organisation}` : "een consulent die nu geen uitleg geeft, en die daarom niets ziet"}.`
          : "Alleen u."}{" "}
        Wie over een uitkering beslist, ziet dit nooit. <Link href="/mijn/inzage">Bekijk wie er keek</Link>.
      </p>
      {!calculation.kept && <KeepIt calculationId={calculationId} onDone={onDone} />}
      {counsellorId ? (
        <Shared calculation={calculation} name={now?.name} onDone={onDone} />
      ) : (
        <Share calculationId={calculationId} onDone={onDone} />
      )}
    </section>
  );
}
