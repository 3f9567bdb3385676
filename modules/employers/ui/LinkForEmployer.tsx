import { announce, Button, Card, dutchDate, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { closeLink, type Employer, makeLink } from "../contract.ts";
import { Told } from "./Told.tsx";
import { refusal } from "./wording.ts";

/** The employer reads along: a link that ends, told once. */
export function LinkForEmployer({ employer: { employerId, links, may } }: { employer: Employer }) {
  const make = useAct(makeLink);
  const close = useAct(closeLink);
  const [made, setMade] = useState("");
  const running = links.filter(({ closed }) => !closed);
  return (
    <Card heading="De werkgever leest mee" level={2} as="section">
      <p>Met een link leest de werkgever alles wat hier staat, zonder account. Telefoonnummers staan er niet bij.</p>
      <Told problem={make.problem ?? close.problem} />
      {made && (
        <Field name="link" label="De link" hint="Stuur hem nu door: hij is maar één keer te zien." error={undefined}>
          {(control) => <TextInput {...control} readOnly value={made} onFocus={(event) => event.target.select()} />}
        </Field>
      )}
      {running.length > 0 && (
        <ul>
          {running.map((one) => (
            <li key={one.linkId}>
              Tot en met {dutchDate(one.endsOn)}.{" "}
              {one.views === 0
                ? "Nog niet geopend."
                : `${one.views} keer geopend${one.lastSeenOn ? `, het laatst op ${dutchDate(one.lastSeenOn)}` : ""}.`}{" "}
              {may.link.allowed && (
                <Button
                  kind="subtle"
                  busy={close.busy}
                  onClick={() =>
                    void close.act({ linkId: one.linkId }).then(
                      () => {
                        setMade("");
                        announce("De link opent niets meer");
                      },
                      () => undefined,
                    )
                  }
                >
                  {`Link van ${dutchDate(one.madeOn)} sluiten`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="vw-no-print">
        <Button
          busy={make.busy}
          disabledReason={refusal(may.link)}
          onClick={() =>
            void make.act({ employerId }).then(
              ({ link }) => {
                setMade(link);
                announce("De link is gemaakt");
              },
              () => undefined,
            )
          }
        >
          Link maken voor 30 dagen
        </Button>
      </div>
    </Card>
  );
}
