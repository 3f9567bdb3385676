import {
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  ResponsiveTable,
  Stack,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../../platform/browser/query.ts";
import { getSetup, type SetupPage } from "../../contract/setup.ts";
import { ArrangementForm } from "./ArrangementForm.tsx";
import { Officers } from "./Officers.tsx";

function Missing({ page }: { page: SetupPage }) {
  if (page.missing.length === 0)
    return <Notice tone="success" title="De inrichting is af. In deze regio kan met naam worden gewerkt." />;
  return (
    <Notice
      tone="warning"
      title={page.ready ? "Nog niet alles is geregeld." : "Zolang dit niet af is, werkt de regio zonder namen."}
    >
      <ul>
        {page.missing.map(({ part, sentence }) => (
          <li key={part}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Protocols({ protocols }: { protocols: SetupPage["protocols"] }) {
  if (protocols.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Protocollen, ook die van eerder</h2>
      <ResponsiveTable
        caption="Vastgestelde privacyprotocollen"
        captionHidden
        rows={protocols}
        rowKey={({ title, version, adoptedOn }) => `${title} ${version} ${adoptedOn}`}
        columns={[
          { key: "title", header: "Titel", rowHeader: true, cell: ({ title }) => title },
          { key: "version", header: "Versie", cell: ({ version }) => version },
          { key: "adopted", header: "Vastgesteld", cell: ({ adoptedOn }) => dutchDate(adoptedOn) },
          { key: "recorded", header: "Hier ingevoerd", cell: ({ recordedOn }) => dutchDate(recordedOn) },
        ]}
      />
    </section>
  );
}

/** Until this is filled in, nobody stands in this region with a name. */
export default function RegionSetup() {
  const { data, problem, refetch } = useEndpoint(getSetup, {});
  const title = "De regio inrichten";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Wat was opgeslagen, staat er nog." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const inForce = data.bases.filter(({ state }) => state === "in-force").length;
  return (
    <Page
      title={title}
      lead={data.region.name}
      waits={<Missing page={data} />}
      breadcrumb={[{ href: "/organisatie", label: "Organisatie" }]}
    >
      <Stack gap={5}>
        <ArrangementForm key={data.region.code} page={data} />
        <Officers page={data} />
        <section className="vw-stack vw-gap-2">
          <h2>Grondslagen</h2>
          <p>
            {inForce === 0
              ? "Er is nog geen grondslag. Zonder grondslag wordt niets gedeeld, ook niet met toestemming."
              : `Er gelden nu ${inForce} grondslagen, per doel en soort organisatie.`}
          </p>
          <div>
            <LinkButton href="/regio-inrichten/grondslagen">Naar de grondslagen</LinkButton>
          </div>
        </section>
        <Protocols protocols={data.protocols} />
        <section className="vw-stack vw-gap-2 vw-no-print">
          <h2>Voorbeelden, gevuld met wat hier staat</h2>
          <div className="vw-cluster vw-gap-2">
            <LinkButton href="/regio-inrichten/documenten/arrangement">Onderlinge regeling</LinkButton>
            <LinkButton href="/regio-inrichten/documenten/protocol">Privacyprotocol</LinkButton>
            <LinkButton href="/toestemming-op-papier">Toestemming op papier</LinkButton>
            <LinkButton href="/register">Register van verwerkingen</LinkButton>
            <LinkButton href={`/verantwoordelijk/${data.region.code}`}>Zo ziet iedereen het</LinkButton>
          </div>
        </section>
      </Stack>
    </Page>
  );
}
