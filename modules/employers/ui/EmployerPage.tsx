import "./employers.css";
import {
  DefinitionList,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  StatusBadge,
  WithAside,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Employer, getEmployer } from "../contract.ts";
import { ContactPersons } from "./ContactPersons.tsx";
import { Leads } from "./Leads.tsx";
import { Lines } from "./Lines.tsx";
import { LinkForEmployer } from "./LinkForEmployer.tsx";
import { Mergers } from "./Mergers.tsx";
import { Remarks } from "./Remarks.tsx";
import { SayNo } from "./SayNo.tsx";
import { Turn } from "./Turn.tsx";
import { motivesInWords, postcodeWords, refusal, sectorWords, sizeOptions, whoIs } from "./wording.ts";

function FactsOf({ employer }: { employer: Employer }) {
  const { facts, municipality, keptBy, withRegion, owner, warmest } = employer;
  const words = (value: string) => <span className="vw-own-words">{value}</span>;
  const known: readonly (readonly [term: string, value: React.ReactNode])[] = [
    [
      "Adres",
      [facts.street, [postcodeWords(facts.postcode), facts.town].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    ],
    ["Gemeente", municipality],
    ["Website", facts.domain],
    ["KvK-nummer", [facts.kvk, facts.branchNumber && `vestiging ${facts.branchNumber}`].filter(Boolean).join(", ")],
    ["Soort werk", facts.sector && sectorWords[facts.sector]],
    ["Grootte", sizeOptions.find(({ value }) => value === facts.sizeBand)?.label],
    ["Werkplekken", facts.workPlaces && words(facts.workPlaces)],
    ["Ruimte om te kijken", facts.roomToLook && words(facts.roomToLook)],
    ["Wat de werkgever vraagt", facts.conditions && words(facts.conditions)],
    ["Ervaring tot nu toe", facts.experience && words(facts.experience)],
    ["Wat hen beweegt, zeggen zij", motivesInWords(facts.motives, facts.motivesAskedOn)],
    ["Aanspreekpunt", owner ? whoIs(owner) : "Er is nu geen aanspreekpunt."],
    [
      "Meeste contact dit jaar",
      warmest && `${whoIs(warmest)}: ${warmest.times} keer, het laatst op ${dutchDate(warmest.last)}`,
    ],
    ["Bijgehouden door", `${keptBy}${withRegion ? ", gedeeld met de regio" : ", alleen in het eigen netwerk"}`],
  ];
  return <DefinitionList items={known.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />;
}

/** One employer: facts first, whose turn it is beside it, then what was said and done. */
export default function EmployerPage() {
  const employerId = usePathParam("employerId");
  const { data: employer, problem, refetch } = useEndpoint(getEmployer, { employerId });
  if (problem)
    return (
      <Page title="Werkgever" breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!employer) return <LoadingFrame title="Werkgever" />;
  const changing = refusal(employer.may.change);
  return (
    <Page
      title={employer.facts.name}
      width="wide"
      breadcrumb={[{ href: "/werkgevers", label: "Werkgevers" }]}
      waits={
        <>
          <p>
            {employer.turn.title}. <a href="#wie-belt">Naar ‘Wie belt?’</a>
          </p>
          {employer.facts.ambassador && (
            <StatusBadge tone="success">Vertelt het graag aan andere werkgevers</StatusBadge>
          )}
        </>
      }
    >
      <WithAside
        aside={
          <>
            <Turn employer={employer} />
            <SayNo employer={employer} />
            <ContactPersons employer={employer} />
            <LinkForEmployer employer={employer} />
          </>
        }
      >
        <section className="vw-stack vw-gap-2" aria-labelledby="feiten">
          <h2 id="feiten">Wat we weten</h2>
          <FactsOf employer={employer} />
          {changing && <p className="vw-employers-quiet">{changing}</p>}
          <div className="vw-cluster vw-gap-2 vw-no-print">
            {!changing && <LinkButton href={`/werkgevers/${employerId}/wijzigen`}>Gegevens wijzigen</LinkButton>}
            <LinkButton href={`/vacatures/taken/${employerId}`}>Taken op een rij</LinkButton>
          </div>
        </section>
        <Lines employer={employer} />
        <Remarks employer={employer} />
        <Leads employer={employer} />
        <Mergers employer={employer} />
        <div className="vw-no-print">
          <PrintButton />
        </div>
      </WithAside>
    </Page>
  );
}
