import {
  Card,
  count,
  Disclosure,
  ErrorState,
  Grid,
  Link,
  LinkButton,
  LoadingFrame,
  LoadMore,
  Page,
  ResponsiveTable,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { type HouseOverview, houseOverview, kindOf, listOrganisations, type Organisation } from "../contract.ts";
import { NewOrganisation } from "./NewOrganisation.tsx";

type Region = HouseOverview["regions"][number];
const missingIn = ({ regionAdmins, privacyOfficers, withoutAdmin }: Region): string[] => [
  ...(regionAdmins.length === 0 ? ["een beheerder van de regio"] : []),
  ...(privacyOfficers.length === 0 ? ["een privacyfunctionaris"] : []),
  ...(withoutAdmin.length > 0 ? [`een beheerder bij ${withoutAdmin.map(({ name }) => name).join(", ")}`] : []),
];

function RegionCard({ region }: { region: Region }) {
  const missing = missingIn(region);
  return (
    <Card as="li" heading={region.name} weight={missing.length > 0 ? "urgent" : "normal"}>
      <p>
        <StatusBadge tone={missing.length > 0 ? "warning" : "success"}>
          {missing.length > 0 ? "nog iets te doen" : "alle sleutels zijn er"}
        </StatusBadge>{" "}
        {count(region.organisations, "organisatie", "organisaties")}
      </p>
      {missing.length > 0 && <p>Ontbreekt: {missing.join("; ")}.</p>}
      {region.regionAdmins.length > 0 && <p>Beheer: {region.regionAdmins.join(", ")}</p>}
      {region.privacyOfficers.length > 0 && <p>Privacy: {region.privacyOfficers.join(", ")}</p>}
    </Card>
  );
}

function Organisations() {
  const { items, problem, hasMore, loadingMore, more, retry } = useList<typeof listOrganisations.input, Organisation>(
    listOrganisations,
    {},
  );
  if (problem) return <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />;
  if (!items) return null;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Organisaties</h2>
      <ResponsiveTable
        caption="Alle organisaties"
        captionHidden
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: "Naam",
            rowHeader: true,
            cell: ({ id, name }) => <Link href={`/organisatie/${id}`}>{name}</Link>,
          },
          { key: "kind", header: "Soort", cell: ({ kind }) => kindOf[kind] },
          {
            key: "regions",
            header: "Regio’s",
            cell: ({ regions }) => [...new Set(regions.map(({ name }) => name))].join(", "),
          },
        ]}
      />
      <LoadMore
        shown={`${count(items.length, "organisatie", "organisaties")} getoond`}
        hasMore={hasMore}
        busy={loadingMore}
        onMore={more}
      />
    </section>
  );
}

/** For the administrator: which keys are nowhere yet, region by region. */
export default function HousePage() {
  const { data, problem, refetch } = useEndpoint(houseOverview, {});
  if (problem)
    return (
      <Page title="Beheer">
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Beheer" />;
  return (
    <Page
      width="wide"
      title="Beheer"
      lead="Organisaties en wie er de sleutels heeft. Wat mensen doen, staat hier niet."
      action={
        <LinkButton kind="primary" href="/uitnodigen">
          Beheerder uitnodigen
        </LinkButton>
      }
    >
      <Stack gap={4}>
        <section className="vw-stack vw-gap-2">
          <h2>Eerste inrichting</h2>
          <ol>
            <li>Voeg de organisaties toe.</li>
            <li>Nodig per regio een beheerder en een privacyfunctionaris uit, en per organisatie een beheerder.</li>
            <li>Zij vullen de inrichting van de regio in. Zolang dat niet af is, werkt de regio zonder namen.</li>
            {data.administrators < 2 && <li>Nodig een tweede beheerder van Vliegwiel uit: nu is er één.</li>}
          </ol>
        </section>
        <section className="vw-stack vw-gap-2">
          <h2>Regio’s</h2>
          <Grid as="ul">
            {data.regions.map((region) => (
              <RegionCard key={region.code} region={region} />
            ))}
          </Grid>
        </section>
        <Disclosure summary="Organisatie toevoegen">
          <NewOrganisation />
        </Disclosure>
        <Organisations />
      </Stack>
    </Page>
  );
}
