import { type Facts, type Intervention, interventionsFor, publications } from "@vliegwiel/instruments-guide";
import { Card, Disclosure } from "@vliegwiel/ui-kit";

const Elements = ({ list }: { list: readonly string[] }) => (
  <ol>
    {list.map((element) => (
      <li key={element}>{element}</li>
    ))}
  </ol>
);

/** What makes it what it is, and how well it works as far as the sources say. */
function About({ one }: { one: Intervention }) {
  return (
    <>
      <p>{one.aim}</p>
      <p>
        <strong>Door wie:</strong> {one.deliveredBy}
      </p>
      <p>
        <strong>Voor wie:</strong> {one.targetGroups.map((group) => inWords[group] ?? group).join(", ")}
      </p>
      {one.duration && (
        <p>
          <strong>Hoe lang:</strong> {one.duration}
        </p>
      )}
      <p>
        <strong>Werkt het?</strong> {one.evidence ?? "Daar zeggen de publicaties niets over."}
      </p>
      <p className="vw-quiet">Bron: {one.sources.map((source) => publications[source]).join("; ")}.</p>
    </>
  );
}

const inWords: Readonly<Record<string, string>> = {
  breed: "iedereen",
  EPA: "mensen met ernstige en langdurige klachten",
  CMD: "mensen met veelvoorkomende klachten",
};

/** Ways of working beside the rules: IPS with its nine elements first, the others folded and not on paper. */
export function Interventions({ facts }: { facts: Facts }) {
  const list = interventionsFor(facts);
  const ips = list.find(({ id }) => id === "ips");
  const others = list.filter((one) => one !== ips);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="manieren">
      <h2 id="manieren">Manieren van begeleiden</h2>
      <p>
        Dit zijn geen regelingen, maar manieren van werken die regio’s gebruiken. Vraag uw begeleider wat er bij u in de
        buurt is. De beschrijvingen komen uit publicaties van 2016 tot 2020.
      </p>
      <ul className="vw-stack vw-gap-2">
        {ips && (
          <Card as="li" heading={`${ips.name} (IPS)`}>
            <About one={ips} />
            <Disclosure summary="De negen kenmerken van IPS">
              <Elements list={ips.elements ?? []} />
            </Disclosure>
          </Card>
        )}
      </ul>
      <div className="vw-no-print">
        <Disclosure summary={`Andere manieren van begeleiden (${others.length})`}>
          <ul className="vw-guide__reasons">
            {others.map((one) => (
              <li key={one.id}>
                <h3>{one.name}</h3>
                <About one={one} />
                {one.elements && <Elements list={one.elements} />}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  );
}
