import { useQuery } from "@tanstack/react-query";
import { Disclosure, ErrorState, Link, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { asProblem } from "../../../platform/browser/problem.ts";
import { type ApiRequest, readOpenApi } from "./open-api.ts";

const address = "/api/v1/openapi.json";
const fetchDocument = async () => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`openapi ${response.status}`);
  return readOpenApi(await response.json());
};

/** The same contract machines read, for people: what one can ask, who may, and with which fields. */
export default function ApiPage() {
  const { data, error, refetch } = useQuery({ queryKey: ["openapi"], queryFn: fetchDocument });
  return (
    <Page
      title="API"
      lead="Wat programma's aan Vliegwiel kunnen vragen. Dit is de voordeur: langs elke andere weg is het dicht."
    >
      <Notice tone="info" title="Voor programma's">
        <p>
          Het hele contract staat in OpenAPI 3.1: <Link href={address}>{address}</Link>. Fouten volgen RFC 9457, met een
          vaste code. Een lijst heeft een limiet en een cursor. Wie schrijft, stuurt de kop <code>x-vliegwiel: 1</code>{" "}
          mee.
        </p>
      </Notice>
      {error && (
        <ErrorState problem={asProblem(error)} kept="Er was nog niets ingevuld." onRetry={() => void refetch()} />
      )}
      {!data && !error && <LoadingPart />}
      {data?.parts.map(({ name, requests }) => (
        <section key={name} className="vw-stack vw-gap-2" aria-labelledby={`deel-${name}`}>
          <h2 id={`deel-${name}`}>{name}</h2>
          {requests.map((request) => (
            <Request key={request.method + request.path} {...request} />
          ))}
        </section>
      ))}
    </Page>
  );
}

function Request({ method, path, summary, who, fields }: ApiRequest) {
  return (
    <Disclosure summary={`${method} ${path}`}>
      <p lang="en">{summary}</p>
      <p>Voor: {who}.</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ name, required }) => (
            <li key={name}>
              <code>{name}</code> {required ? "" : "(niet verplicht)"}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
