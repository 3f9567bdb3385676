import "./vacancies.css";
import {
  announce,
  Button,
  count,
  dutchNumber,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
} from "@vliegwiel/ui-kit";
import { useEffect } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { cancelImport, confirmImport, getImport, type Import } from "../contract.ts";
import { ImportRows } from "./ImportRows.tsx";
import { MapColumns } from "./MapColumns.tsx";
import { refusal } from "./wording.ts";

const running = ["waiting", "checking", "confirmed", "importing"];
const encodings: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

function Stop({ list }: { list: Import }) {
  const { act, busy, problem } = useAct(cancelImport);
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Kijk hoe de lijst ervoor staat." />}
      <Button
        busy={busy}
        disabledReason={refusal(list.may.cancel)}
        onClick={() =>
          void act({ importId: list.importId }).then(
            () => announce("Gestopt. Er is niets ingelezen."),
            () => undefined,
          )
        }
      >
        Stoppen
      </Button>
    </>
  );
}

function Progress({ list }: { list: Import }) {
  const putting = list.state === "confirmed" || list.state === "importing";
  const [at, of] = putting ? [list.rowsPut, list.rowsGood] : [list.rowsSeen, list.rowsTotal];
  return (
    <section className="vw-card vw-stack vw-gap-2" aria-label="Voortgang">
      <h2>{putting ? "De regels worden ingelezen" : "De regels worden nagekeken"}</h2>
      <progress className="vw-vacancies__bar" max={Math.max(of, 1)} value={at} aria-label="Hoe ver het is" />
      <p role="status">
        {dutchNumber(at)} van {count(of, "regel", "regels")}.{" "}
        {putting ? "Alles gaat er tegelijk in, of niets." : "Er wordt nog niets ingelezen."} Je kunt deze pagina
        verlaten.
      </p>
      <Stop list={list} />
    </section>
  );
}

function Checked({ list }: { list: Import }) {
  const { act, busy, problem } = useAct(confirmImport);
  return (
    <>
      <Notice
        tone={list.rowsGood > 0 ? "info" : "warning"}
        title={`${count(list.rowsGood, "regel klopt", "regels kloppen")}, ${count(list.rowsBad, "regel niet", "regels niet")}`}
      >
        <p>
          {list.rowsGood > 0
            ? "Kijk of het goed is. Pas als je ja zegt, gaan de regels die kloppen erin."
            : "Herstel de lijst, of kies andere kolommen."}
        </p>
      </Notice>
      {problem && <ErrorState problem={problem} kept="Er is niets ingelezen." />}
      <div className="vw-cluster vw-gap-2">
        <Button
          kind="primary"
          busy={busy}
          disabledReason={refusal(list.may.confirm)}
          onClick={() => void act({ importId: list.importId }).catch(() => undefined)}
        >
          {`Ja, ${count(list.rowsGood, "regel", "regels")} inlezen`}
        </Button>
        <Stop list={list} />
      </div>
    </>
  );
}

/** One list on its way in: columns, what goes in and what not, and then a yes. */
export default function ImportPage() {
  const importId = usePathParam("importId");
  const { data, problem, refetch } = useEndpoint(getImport, { importId });
  const busy = data !== undefined && running.includes(data.state);
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => void refetch(), 1000);
    return () => clearInterval(timer);
  }, [busy, refetch]);
  const downloads = data && data.rowsBad > 0 && ["checked", "done"].includes(data.state);
  return (
    <Page
      title="Een lijst inlezen"
      lead={
        data &&
        `${data.fileName} · ${count(data.rowsTotal, "regel", "regels")}${data.encoding ? ` · ${encodings[data.encoding]}` : ""}`
      }
      breadcrumb={[
        { href: "/vacatures", label: "Vacatures en plekken" },
        { href: "/vacatures/lijsten", label: "Lijsten inlezen" },
      ]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={6} />}
      {data?.state === "mapping" && <MapColumns list={data} after={<Stop list={data} />} />}
      {data && busy && <Progress list={data} />}
      {data?.state === "checked" && <Checked list={data} />}
      {data?.state === "done" && (
        <Notice
          tone="success"
          title={`${count(data.rowsNew, "nieuwe plek", "nieuwe plekken")}, ${data.rowsRenewed} vernieuwd`}
        >
          <p>
            <a href="/vacatures?toon=mine">Bekijk wat je toevoegde</a>
          </p>
        </Notice>
      )}
      {data?.state === "cancelled" && (
        <Notice title="Gestopt: er is niets ingelezen">
          <p>
            De lijst is hier weg. <a href="/vacatures/lijsten">Begin opnieuw met een lijst</a>.
          </p>
        </Notice>
      )}
      {data?.state === "failed" && (
        <Notice tone="error" title="Dit lukte niet: er is niets ingelezen">
          <p>
            Wij konden de lijst niet verwerken. <a href="/vacatures/lijsten">Probeer het nog eens</a>, of sla hem eerst
            op als xlsx.
          </p>
        </Notice>
      )}
      {data && downloads && (
        <section className="vw-stack vw-gap-2">
          <h2>{count(data.rowsBad, "regel klopt nog niet", "regels kloppen nog niet")}</h2>
          <p>Download deze regels, herstel ze, en lees dat bestand daarna in. Wat er niet klopt, staat erachter.</p>
          <LinkButton href={`/api/v1/vacancy-imports/${importId}/problems`} download>
            Regels die niet kloppen downloaden
          </LinkButton>
          <ImportRows importId={importId} which="bad" />
        </section>
      )}
      {data?.state === "checked" && data.rowsGood > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Dit gaat erin</h2>
          <ImportRows importId={importId} which="good" />
        </section>
      )}
      {data?.state === "checked" && data.format !== "vum" && (
        <section className="vw-stack vw-gap-2">
          <h2>Toch andere kolommen?</h2>
          <MapColumns list={data} again />
        </section>
      )}
    </Page>
  );
}
