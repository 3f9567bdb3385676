import { type Assessment, type Facts, fundingOn, fundingSchemes } from "@vliegwiel/instruments-guide";
import { Disclosure, dutchDate } from "@vliegwiel/ui-kit";

const word = { entitled: "mogelijk", possible: "mogelijk", unknown: "navragen", not_available: "nu niet" } as const;

/** Which money is behind it, for who talks about it: what has ended says so. */
export function WhoPays({ facts, found }: { facts: Facts; found: readonly Assessment[] }) {
  const answers = new Map(fundingOn(facts, found).map((answer) => [answer.scheme, answer]));
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="wie-betaalt">
      <h2 id="wie-betaalt">Waar komt het geld vandaan?</h2>
      <Disclosure summary="De regelingen achter de schermen">
        <ul className="vw-guide__reasons">
          {fundingSchemes.map((scheme) => {
            const { status, until } = answers.get(scheme.id) ?? { status: "unknown" as const, until: null };
            const ended = until !== null && until < facts.peildatum;
            return (
              <li key={scheme.id}>
                <p>
                  <strong>{scheme.name}</strong>: {ended ? `afgelopen op ${dutchDate(until)}` : word[status]}.
                </p>
                <p>
                  {scheme.forWhom} Betaald door: {scheme.payer}. {scheme.note}
                </p>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
}
