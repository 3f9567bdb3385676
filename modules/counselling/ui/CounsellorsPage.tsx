import {
  announce,
  Button,
  Disclosure,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  StatusBadge,
  Sure,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { endCounsellor, listCounsellors, nameCounsellor } from "../contract.ts";
import { refusal } from "./wording.ts";

/** Who explains income in this region; who keeps the region or an organisation names them here. */
export default function CounsellorsPage() {
  const { data, problem, refetch } = useEndpoint(listCounsellors, {});
  const name = useAct(nameCounsellor);
  const end = useAct(endCounsellor);
  const refused = name.problem ?? end.problem;
  const refusedChoices = (data?.choices ?? []).filter(({ named, may }) => !named && !may.name.allowed);
  const tell = (act: Promise<unknown>, words: string) =>
    void act.then(
      () => announce(words),
      () => undefined,
    );
  return (
    <Page
      title="Consulenten"
      lead="Een consulent legt uit wat werken voor iemands inkomen betekent. Wie over uitkeringen beslist, kan het niet zijn."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {data?.counsellors.length === 0 && (
        <EmptyState title="Er is nog geen consulent">
          <p>De regiobeheerder of de beheerder van een organisatie wijst iemand aan.</p>
        </EmptyState>
      )}
      {data && data.choices.length === 0 && data.counsellors.length > 0 && (
        <ul className="vw-stack vw-gap-1">
          {data.counsellors.map((one) => (
            <li key={one.counsellorId} className="vw-card">
              {one.name}, {one.organisation}
            </li>
          ))}
        </ul>
      )}
      {data?.counsels && (
        <div>
          <LinkButton href="/gesprekken">Jouw gesprekken over inkomen</LinkButton>
        </div>
      )}
      {refused && (
        <Notice tone="error" live="alert" title={refused.title}>
          <p>{refused.detail}</p>
        </Notice>
      )}
      {data && data.choices.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Aanwijzen</h2>
          <ul className="vw-stack vw-gap-2">
            {data.choices
              .filter(({ named, may }) => named || may.name.allowed)
              .map(({ membershipId, name: who, functionTitle, organisation, named, may }) => (
                <li key={membershipId} className="vw-card vw-stack vw-gap-1">
                  <div className="vw-cluster vw-gap-2 vw-cluster--between">
                    <span>{[who, functionTitle, organisation].filter(Boolean).join(", ")}</span>
                    {named && <StatusBadge tone="success">Consulent</StatusBadge>}
                  </div>
                  <div>
                    {named ? (
                      <Sure
                        danger
                        label={`${who} is geen consulent meer`}
                        question={`${who} is geen consulent meer?`}
                        busy={end.busy}
                        onDo={() => tell(end.act({ membershipId }), `${who} is geen consulent meer`)}
                      >
                        <p>
                          Wat mensen met deze consulent delen, sluit meteen. Wie een gesprek vroeg, hoort dat het niet
                          doorgaat.
                        </p>
                      </Sure>
                    ) : (
                      <Button
                        busy={name.busy}
                        disabledReason={refusal(may.name)}
                        onClick={() => tell(name.act({ membershipId }), `${who} is nu consulent`)}
                      >
                        {`${who} aanwijzen als consulent`}
                      </Button>
                    )}
                  </div>
                </li>
              ))}
          </ul>
          {refusedChoices.length > 0 && (
            <Disclosure summary={`Wie het niet kan zijn (${refusedChoices.length})`}>
              <p>Wie beslist over uitkeringen, of daar werkt, kan geen consulent zijn.</p>
              <ul>
                {refusedChoices.map(({ membershipId, name: who, functionTitle, organisation }) => (
                  <li key={membershipId}>{[who, functionTitle, organisation].filter(Boolean).join(", ")}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </section>
      )}
    </Page>
  );
}
