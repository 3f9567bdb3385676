import { dutchDate } from "@vliegwiel/ui-kit";
import { byLine, type Meeting } from "../../case-consultation/ui/parts/index.ts";

/** The last minutes: what was promised and not yet said yes to, and what was not discussed. */
export function Closing({ meeting }: { meeting: Meeting }) {
  const open = meeting.agenda.flatMap(({ agreements }) => agreements.filter(({ state }) => state === "open"));
  const unaccepted = open.filter(({ accepted }) => !accepted);
  const waiting = meeting.agenda.filter(({ discussed }) => !discussed);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="wat-staat-open">
      <h2 id="wat-staat-open">Wat staat open</h2>
      {open.length === 0 && <p>Er zijn geen afspraken die nog open staan.</p>}
      <ul className="vw-written">
        {open.map(({ id, what, who, dueOn, accepted }) => (
          <li key={id}>
            <span className="vw-text">{what}</span>{" "}
            <span className="vw-quiet">
              ({byLine(who)}, voor {dutchDate(dueOn)}
              {accepted ? "" : ", nog niet toegezegd"})
            </span>
          </li>
        ))}
      </ul>
      {unaccepted.length > 0 && <p>Vraag wie nog niet ja zei, dat nu te doen. Alleen wie het doet, zegt het toe.</p>}
      {waiting.length > 0 && (
        <p>
          {waiting.length === 1 ? "Een casus is niet besproken." : `${waiting.length} casussen zijn niet besproken.`}{" "}
          Zet ze op de agenda van de volgende keer, of spreek af wie er eerder over belt.
        </p>
      )}
    </section>
  );
}
