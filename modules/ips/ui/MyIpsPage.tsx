import { EmptyState, ErrorState, LinkButton, LoadingPart, Page, PrintButton } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { myIps } from "../contract.ts";
import { Activities } from "./Activities.tsx";
import { PhaseList } from "./PhaseList.tsx";

/** The person reads the same lines as the coach. */
export default function MyIpsPage() {
  const { data, problem, refetch } = useEndpoint(myIps, {});
  return (
    <Page
      title="Mijn traject naar werk"
      lead="Hier leest u wat uw coach opschrijft over uw weg naar werk. U ziet alles wat er staat."
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={6} />}
      {data?.trajectories.length === 0 && (
        <EmptyState title="Er is nog geen traject">
          <p>Wilt u werken? Zeg het tegen uw begeleider of behandelaar. Iedereen met die wens mag meedoen.</p>
        </EmptyState>
      )}
      {data?.trajectories.map((trajectory) => (
        <div key={trajectory.trajectoryId} className="vw-stack vw-gap-3">
          <h2>Bij {trajectory.organisation}</h2>
          <PhaseList trajectory={trajectory} level={3} />
          <section className="vw-stack vw-gap-2">
            <h3>Wat er is gedaan</h3>
            <Activities trajectory={trajectory} mayChange={false} />
          </section>
        </div>
      ))}
      {data && data.trajectories.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Wie ziet dit?</h2>
          <p>
            Wie u begeleidt bij deze organisatie. Niet de gemeente, niet UWV en niet wie over uw uitkering beslist. Wie
            meekeek, leest u bij <a href="/mijn/inzage">Wie keek mee</a>.
          </p>
          <p>
            Bij sommige uren staat een betaler. De organisatie maakt daarvoor een bestand met een code, zonder uw naam.
          </p>
          <p>Klopt er iets niet? Zeg het tegen uw coach, of kijk bij uw rechten.</p>
          <div className="vw-no-print">
            <LinkButton href="/mijn/rechten">Mijn rechten</LinkButton>
          </div>
        </section>
      )}
      <PrintButton />
    </Page>
  );
}
