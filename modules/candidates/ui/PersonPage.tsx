import {
  Button,
  Disclosure,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { useSession } from "../../../platform/browser/session.ts";
import {
  type CategoryName,
  categoryNames,
  copyForOwnFile,
  showPerson,
  type Why as WhyLine,
  writeForPerson,
} from "../contract.ts";
import { CategorySection, Why } from "./CategorySection.tsx";

const purposes: Readonly<Record<string, string>> = {
  "case-consultation": "casusoverleg",
  guidance: "begeleiding naar werk",
  matching: "werk zoeken",
  placement: "werken en nazorg",
  "income-advice": "uitleg over inkomen",
};

const inWords = ({ purpose, endsAt, law }: WhyLine): string => {
  if (purpose === "own-work") return "Eigen werk: jouw organisatie schreef dit zelf, en jij werkt met deze persoon.";
  if (purpose === "break-glass")
    return "Noodgeval: je hebt noodinzage genomen. De persoon en de privacy officer zien dat.";
  return `Toestemming van de persoon, voor ${purposes[purpose] ?? purpose}${endsAt ? `, tot ${dutchDate(endsAt)}` : ""}.${law ? ` Grond in de wet: ${law}.` : ""}`;
};

function Copy({ personId }: { personId: string }) {
  const { act, busy, problem, answer } = useAct(copyForOwnFile);
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Voor het eigen dossier</h2>
      <p>
        Vliegwiel is een werkplek, geen dossier. Kopieer wat jullie volgens de wet bewaren. Er staat alleen in wat jouw
        organisatie schreef.
      </p>
      <div>
        <Button
          busy={busy}
          onClick={() =>
            void act({ personId }).then(
              ({ text }) => navigator.clipboard.writeText(text).catch(() => undefined),
              () => undefined,
            )
          }
        >
          Kopieer voor eigen dossier
        </Button>
      </div>
      {answer && (
        <>
          <p role="status">Gekopieerd. Hieronder staat dezelfde tekst.</p>
          <Disclosure summary="De tekst">
            <p className="vw-prewrap">{answer.text}</p>
          </Disclosure>
        </>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets gekopieerd." />}
    </section>
  );
}

/** Where people are guided or treated, and not where is paid or decided: there is no trajectory of IPS there. */
const withoutIps = new Set(["gemeente", "uwv", "wsp"]);

/** The trajectory of IPS, for who guides someone where IPS is done. */
function Ips({ personId }: { personId: string }) {
  const { actor } = useSession();
  const seat = actor?.memberships.find(({ current }) => current);
  if (!seat?.organisationKind || seat.task !== "begeleiding" || withoutIps.has(seat.organisationKind)) return null;
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>IPS</h2>
      <p>Het traject naar werk: de fasen, wat er is gedaan en wie een uur betaalt. De persoon leest alles mee.</p>
      <div>
        <LinkButton href={`/personen/${personId}/ips`}>Naar het IPS-traject</LinkButton>
      </div>
    </section>
  );
}

/** One person, as far as access goes today. */
export default function PersonPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showPerson, { personId });
  const breadcrumb = [{ href: "/personen", label: "Mijn mensen" }];
  if (problem)
    return (
      <Page title="De persoon" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="De persoon" />;
  const whyOf = (category: CategoryName) => data.why.filter((line) => line.category === category);
  const open = categoryNames.filter((category) => whyOf(category).length > 0);
  const closed = categoryNames.length - open.length;
  return (
    <Page
      title={data.name ?? "Naam niet gedeeld"}
      lead={data.ownWork ? "Je begeleidt deze persoon." : "Deze persoon koos jou. Je leest mee met wat er gedeeld is."}
      breadcrumb={breadcrumb}
      action={
        data.ownWork ? (
          <LinkButton kind="primary" href={`/personen/${personId}/samenwerken`}>
            Samenwerken en toestemming
          </LinkButton>
        ) : undefined
      }
    >
      <Notice title="Wat zien anderen?">
        <p>
          Anderen zien alleen waarvoor de persoon toestemming gaf. Wie dat zijn, ziet alleen de persoon. De persoon ziet
          dat je deze pagina hebt geopend.
        </p>
      </Notice>
      {open.map((category) => (
        <CategorySection
          key={category}
          category={category}
          rows={data.rows.filter((row) => row.category === category)}
          why={<Why lines={whyOf(category).map(inWords)} />}
          empty="Hier staat nog niets."
          write={
            data.may.write.allowed
              ? {
                  save: (edit) => call(writeForPerson, { personId, ...edit }),
                  address: "je",
                  whoSees: "Collega’s die meewerken, de persoon, en wie de persoon kiest.",
                }
              : undefined
          }
        />
      ))}
      {closed > 0 && <p className="vw-quiet">De andere gegevens zijn niet gedeeld.</p>}
      {data.may.copy.allowed && <Copy personId={personId} />}
      {data.ownWork && (
        <section className="vw-stack vw-gap-2 vw-no-print">
          <h2>Profiel voor werk</h2>
          <p>Het profiel is van de persoon. Als de persoon er een begonnen is, kun je zinnen voorstellen.</p>
          <div>
            <LinkButton href={`/personen/${personId}/profiel`}>Naar het profiel</LinkButton>
          </div>
        </section>
      )}
      {data.ownWork && <Ips personId={personId} />}
      <section className="vw-stack vw-gap-2 vw-no-print">
        <h2>Werk en gesprekken</h2>
        <p>
          Waar iemand werkt, gesprekken met werkgevers, en wie contact houdt als het werk begonnen is. Alleen met
          toestemming van de persoon.
        </p>
        <div className="vw-cluster vw-gap-2">
          <LinkButton href={`/personen/${personId}/werk`}>Naar het werk</LinkButton>
          <LinkButton href={`/personen/${personId}/aan-het-werk`}>Aan het werk blijven</LinkButton>
        </div>
      </section>
      <PrintButton />
    </Page>
  );
}
