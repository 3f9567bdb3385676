import "./events.css";
import {
  announce,
  Button,
  Card,
  count,
  DefinitionList,
  ErrorState,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  Sure,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useOpenedByLink } from "../../../platform/browser/opened-by-link.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, Told, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import {
  type Answer,
  answerInvitation,
  getInvitation,
  kinds,
  notAskedByLink,
  type OwnInvitation,
  openInvitation,
  subjectOf,
} from "../contract.ts";
import { AnswerFields, saidOf, type TypedAnswer } from "./AnswerFields.tsx";
import { whenOf } from "./wording.ts";

const title = "Uw uitnodiging";
const toYou = {
  question: "Komt u?",
  choices: { yes: "Ja, ik kom", no: "Nee, ik kom niet", "other-time": "Liever een andere keer" },
  people: "Met hoeveel mensen komt u, uzelf meegeteld?",
  wish: "Wat wilt u graag horen?",
  wishHint: "Wie de bijeenkomst maakt, leest dit. Schrijf niets over de gezondheid van iemand.",
} as const;
const thanks: Readonly<Record<Answer, string>> = {
  yes: "Fijn, u komt",
  no: "U komt niet. Dank voor uw antwoord",
  "other-time": "U komt liever een andere keer. Dank voor uw antwoord",
};

function YourAnswer({ invitation }: { invitation: OwnInvitation }) {
  const say = useAct(answerInvitation);
  const [typed, setTyped] = useState<TypedAnswer>({
    answer: invitation.answer ?? "",
    people: invitation.people ? String(invitation.people) : "",
    wish: invitation.wish,
  });
  const errors = fieldErrorsOf(say.problem);
  return (
    <Card heading="Uw antwoord" level={2} as="section">
      {invitation.answer && (
        <Notice tone="success" title={`${thanks[invitation.answer]}.`}>
          <p>U kunt uw antwoord veranderen tot de bijeenkomst begint.</p>
        </Notice>
      )}
      <FormShell
        submitLabel={invitation.answer ? "Antwoord veranderen" : "Antwoord versturen"}
        busy={say.busy}
        submitError={wholeProblem(say.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void say.act(saidOf(typed)).then(
            () => announce("Uw antwoord is verstuurd"),
            () => undefined,
          )
        }
      >
        <AnswerFields
          typed={typed}
          onType={setTyped}
          errorOf={(name) => errors.find((error) => error.name === name)?.message}
          words={toYou}
        />
      </FormShell>
    </Card>
  );
}

/** Events only, and for every organisation; it can be taken back with the same link. */
function NotAsked({ invitation: { notAsked, months } }: { invitation: OwnInvitation }) {
  const say = useAct(notAskedByLink);
  const send = (notAnyMore: boolean, said: string) =>
    void say.act({ notAnyMore }).then(
      () => announce(said),
      () => undefined,
    );
  return (
    <Card heading="Hoe vaak wij u vragen" level={2} as="section">
      <Told problem={say.problem} />
      {notAsked ? (
        <>
          <Notice tone="success" title="U wordt niet meer voor bijeenkomsten gevraagd">
            <p>Dat geldt voor alle organisaties in de regio.</p>
          </Notice>
          <div className="vw-no-print">
            <Button busy={say.busy} onClick={() => send(false, "U kunt weer gevraagd worden")}>
              U mag mij weer vragen
            </Button>
          </div>
        </>
      ) : (
        <>
          {months > 0 && (
            <p>
              Wij vragen u hoogstens één keer {months === 1 ? "per maand" : `in de ${months} maanden`}, met alle
              organisaties samen.
            </p>
          )}
          <div className="vw-no-print">
            <Sure
              label="Vraag mij hier niet meer voor"
              question="Wilt u niet meer voor bijeenkomsten gevraagd worden?"
              busy={say.busy}
              onDo={() => send(true, "U wordt niet meer voor bijeenkomsten gevraagd")}
            >
              <p>
                Dan nodigt niemand u nog uit voor een bijeenkomst, van geen enkele organisatie. Het gaat alleen over
                bijeenkomsten. U kunt er met deze link op terugkomen.
              </p>
            </Sure>
          </div>
        </>
      )}
    </Card>
  );
}

function TheInvitation({ invitation }: { invitation: OwnInvitation }) {
  const { place, programme, teller, welcomedBy, contact, organisations, callDays, cancelled, begun } = invitation;
  const facts: readonly (readonly [string, string])[] = [
    ["Wat", `${kinds[invitation.kind]}: ${subjectOf(invitation)}`],
    ["Wanneer", whenOf(invitation)],
    ["Waar", place],
    ["Programma", programme],
    ["Deze werkgever vertelt", teller ?? ""],
    ["Wie u ontvangt", welcomedBy ? whoIs(welcomedBy) : ""],
    ["Van", organisations.join(", ")],
    ["Uw contactpersoon", contact ? whoIs(contact) : ""],
  ];
  return (
    <Page title={title} lead={invitation.brings}>
      {cancelled && (
        <Notice tone="warning" title="Deze bijeenkomst gaat niet door">
          <p className="vw-events-words">{invitation.cancelReason}</p>
        </Notice>
      )}
      {begun && !cancelled && (
        <Notice title="De bijeenkomst is begonnen, of geweest">
          <p>
            {callDays && invitation.answer === "yes"
              ? `Uw contactpersoon belt u binnen ${count(callDays, "werkdag", "werkdagen")}.`
              : "U kunt geen antwoord meer geven. Bel uw contactpersoon als u iets wilt vragen."}
          </p>
        </Notice>
      )}
      <section className="vw-stack vw-gap-2" aria-labelledby="uitnodiging">
        <h2 id="uitnodiging">Voor {invitation.employer}</h2>
        <DefinitionList
          items={facts.flatMap(([term, value]) =>
            value ? [{ term, value: <span className="vw-events-words">{value}</span> }] : [],
          )}
        />
        {!begun && !cancelled && callDays && (
          <p>
            Komt u? Dan belt uw contactpersoon u binnen {count(callDays, "werkdag", "werkdagen")} na de bijeenkomst.
          </p>
        )}
      </section>
      {!begun && !cancelled && <YourAnswer key={invitation.answer} invitation={invitation} />}
      <NotAsked invitation={invitation} />
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}

/** The employer reads the invitation and answers, without an account. */
export default function InvitationPage() {
  const { data, problem, refetch } = useEndpoint(getInvitation, {});
  const opening = useAct(openInvitation);
  const opened = useOpenedByLink(opening.act, refetch);
  const whole = opening.problem ?? problem;
  if (whole)
    return (
      <Page title={title}>
        <ErrorState problem={whole} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data || !opened) return <LoadingFrame title={title} />;
  if (!data.invitation)
    return (
      <Page title={title}>
        <Notice title="Deze uitnodiging is voorbij">
          <p>Of er is een nieuwe link gemaakt. Vraag uw contactpersoon om de nieuwe. Er is niets veranderd.</p>
        </Notice>
      </Page>
    );
  return <TheInvitation invitation={data.invitation} />;
}
