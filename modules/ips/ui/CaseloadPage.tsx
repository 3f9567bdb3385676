import {
  count,
  DefinitionList,
  dutchDate,
  dutchNumber,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
  ResponsiveTable,
  Select,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import type { z } from "zod";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { caseload, phaseWords } from "../contract.ts";
import { Begin } from "./Begin.tsx";
import { MyTime } from "./MyTime.tsx";
import { Teams } from "./Teams.tsx";
import { contactWords, refusal } from "./wording.ts";

type Caseload = z.output<typeof caseload.output>;

/** The norm beside the own hours: a fact about one's own work, never a comparison with colleagues. */
function Norm({ data: { own, contacts, team } }: { data: Caseload }) {
  const items = [
    { term: "Je begeleidt nu", value: count(own.active, "persoon", "mensen") },
    {
      term: "Past bij je uren",
      value:
        own.most === null || own.fte === null
          ? "Vul eerst je uren in"
          : `Hoogstens ${count(own.most, "persoon", "mensen")}: ${own.norm} per voltijds coach, jij werkt ${dutchNumber(own.fte)} voltijds`,
    },
    {
      term: `Gesprekken met werkgevers, ${contacts.weeks} weken`,
      value: `${contacts.inPerson}${contacts.perWeek === null ? "" : `, dat is ${dutchNumber(contacts.perWeek)} per week als je voltijds werkte`}`,
    },
    {
      term: "Het hele team",
      value: `${count(team.active, "persoon", "mensen")}, ${dutchNumber(team.fte)} voltijds coach`,
    },
  ];
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Je werk in cijfers</h2>
      {own.most !== null && own.active > own.most && (
        <Notice tone="warning" title="Je begeleidt meer mensen dan bij je uren past">
          <p>
            Bespreek het in je team. Met minder mensen kun je vaker naar werkgevers en is er meer tijd voor iedereen.
          </p>
        </Notice>
      )}
      <DefinitionList items={items} />
      <MyTime fte={own.fte} workShare={own.workShare} />
    </section>
  );
}

function People({ people }: { people: Caseload["people"] }) {
  if (people.length === 0)
    return (
      <EmptyState title="Hier staat nog niemand">
        <p>Wil iemand die je begeleidt werken? Begin dan een traject.</p>
      </EmptyState>
    );
  return (
    <ResponsiveTable
      caption="Wie je begeleidt; wie wacht op een eerste werkgever staat bovenaan"
      captionHidden
      rows={people}
      rowKey={({ trajectoryId }) => trajectoryId}
      columns={[
        {
          key: "name",
          header: "Wie",
          rowHeader: true,
          cell: ({ personId, name }) => <a href={`/personen/${personId}/ips`}>{name ?? "Naam niet ingevuld"}</a>,
        },
        {
          key: "phase",
          header: "Fase",
          cell: ({ phase, phaseFrom, talks }) =>
            `${phaseWords[phase]}, sinds ${dutchDate(phaseFrom)}${phase === "talks" ? `. ${count(talks, "gesprek", "gesprekken")}` : ""}`,
        },
        {
          key: "first",
          header: "Eerste werkgever",
          cell: ({ firstContact }) => {
            const { tone, words } = contactWords(firstContact);
            return <StatusBadge tone={tone}>{words}</StatusBadge>;
          },
        },
        {
          key: "last",
          header: "Laatste contact",
          cell: ({ lastContactOn }) => (lastContactOn ? dutchDate(lastContactOn) : "Nog niet"),
        },
        { key: "coach", header: "Coach", cell: ({ coach, isCoach }) => (isCoach ? "Jij" : (coach ?? "Niemand")) },
      ]}
    />
  );
}

/** Whom one guides, what is near, and what fits one's hours. */
export default function CaseloadPage() {
  const [whose, setWhose] = useFilter("wie", "mine");
  const asked = {
    whose: whose === "all" ? ("all" as const) : ("mine" as const),
    closed: whose === "all" ? "true" : "false",
  };
  const { data, problem, refetch } = useEndpoint(caseload, asked);
  const refused = data && refusal(data.may.guide);
  const due = data?.people.filter(({ firstContact }) => firstContact.state === "due").length ?? 0;
  return (
    <Page
      width="wide"
      title="IPS"
      lead="Wie je begeleidt naar een gewone baan, en wat nu dichtbij is."
      waits={
        due > 0 && (
          <p>
            Bij {count(due, "persoon", "mensen")} is er dertig dagen na de intake nog geen werkgever gesproken.{" "}
            {due === 1 ? "Die staat" : "Zij staan"} bovenaan.
          </p>
        )
      }
      action={
        <div className="vw-cluster vw-gap-2 vw-no-print">
          <LinkButton href="/ips/declaraties">Declaraties</LinkButton>
          <LinkButton href="/ips/uitkomsten">Uitkomsten</LinkButton>
          <LinkButton href="/ips/zelfcontrole">Zelfcontrole</LinkButton>
        </div>
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {refused && (
        <Notice title="Je begeleidt hier geen mensen">
          <p>{refused}</p>
        </Notice>
      )}
      {data && !refused && (
        <>
          <section className="vw-stack vw-gap-2">
            <h2>Je mensen</h2>
            <div className="vw-no-print">
              <Field name="wie" label="Wie wil je zien?" error={undefined}>
                {(control) => (
                  <Select
                    {...control}
                    aria-required={false}
                    value={asked.whose}
                    onChange={(event) => setWhose(event.target.value)}
                    options={[
                      { value: "mine", label: "Wie ik begeleid" },
                      { value: "all", label: "Iedereen met wie ik werk, ook gestopte trajecten" },
                    ]}
                  />
                )}
              </Field>
            </div>
            <People people={data.people} />
            <Begin />
          </section>
          <Norm data={data} />
          <Teams teams={data.teams} />
        </>
      )}
      <PrintButton />
    </Page>
  );
}
