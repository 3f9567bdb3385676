import "./employers.css";
import {
  announce,
  Button,
  EmptyState,
  ErrorState,
  LoadingPart,
  Page,
  Stack,
  StatusBadge,
  Sure,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { listDoubles, mergeEmployers, sayDifferent } from "../contract.ts";
import { Told } from "./Told.tsx";
import { refusal } from "./wording.ts";

type SideProps = {
  side: { employerId: string | null; name: string | null; place: string | null; organisation: string };
};

function Side({ side: { employerId, name, place, organisation } }: SideProps) {
  if (!employerId)
    return (
      <div>
        <p>
          <strong>Staat ook bij {organisation}</strong>
        </p>
        <p>Wat daar staat, kun je niet zien. Vraag het daar.</p>
      </div>
    );
  return (
    <div>
      <p>
        <a href={`/werkgevers/${employerId}`}>{name}</a>
      </p>
      <p>{place?.replace(/\b(\d{4})([A-Z]{2})\b/, "$1 $2") || "Geen adres"}</p>
      <p className="vw-employers-quiet">{organisation}</p>
    </div>
  );
}

/** Files that look like one establishment. One of the two stays; what it does not know, it takes over. */
export default function DoublesPage() {
  const { data, problem, refetch } = useEndpoint(listDoubles, {});
  const merge = useAct(mergeEmployers);
  const different = useAct(sayDifferent);
  return (
    <Page
      title="Dubbele werkgevers"
      breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}
      lead="Elke nacht zoeken we werkgevers die er twee keer lijken te staan. Samenvoegen kan 90 dagen lang terug."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      <Told problem={merge.problem ?? different.problem} />
      {data?.items.length === 0 && (
        <EmptyState title="Er staat niets dubbel">
          <p>Lijken twee werkgevers op elkaar, dan staan ze hier naast elkaar.</p>
        </EmptyState>
      )}
      <Stack as="ul" gap={2}>
        {(data?.items ?? []).map(({ one, other, certain, may }) => (
          <li key={`${one.employerId}-${other.employerId ?? other.organisation}`} className="vw-card vw-stack vw-gap-2">
            <div>
              <StatusBadge tone={certain ? "warning" : "neutral"}>
                {certain ? "Bijna zeker dezelfde" : "Lijken op elkaar"}
              </StatusBadge>
            </div>
            <div className="vw-employers-two">
              <Side side={one} />
              <Side side={other} />
            </div>
            {one.employerId && other.employerId && (
              <div className="vw-cluster vw-gap-2">
                {[
                  { keep: one, gone: other, decision: may.keepOne },
                  { keep: other, gone: one, decision: may.keepOther },
                ].map(({ keep, gone, decision }) => (
                  <Sure
                    key={keep.employerId}
                    label={`Samenvoegen: houd ‘${keep.name}’`}
                    question="Deze twee samenvoegen?"
                    refused={refusal(decision)}
                    busy={merge.busy}
                    onDo={() =>
                      void merge.act({ employerId: keep.employerId ?? "", goneId: gone.employerId ?? "" }).then(
                        () => announce("Het is nu één werkgever"),
                        () => undefined,
                      )
                    }
                  >
                    <p>
                      ‘{keep.name}’ blijft. Contacten, zorgen, wensen en stappen van ‘{gone.name}’ komen erbij. Wat daar
                      stond en hier leeg was, vullen we aan. Terug kan 90 dagen lang.
                    </p>
                  </Sure>
                ))}
                <Button
                  kind="subtle"
                  busy={different.busy}
                  onClick={() =>
                    void different.act({ employerId: one.employerId ?? "", otherId: other.employerId ?? "" }).then(
                      () => announce("Ze blijven twee werkgevers"),
                      () => undefined,
                    )
                  }
                >
                  Het zijn er twee
                </Button>
              </div>
            )}
          </li>
        ))}
      </Stack>
    </Page>
  );
}
