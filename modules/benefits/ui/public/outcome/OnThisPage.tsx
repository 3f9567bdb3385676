import { Disclosure } from "@vliegwiel/ui-kit";

const parts = [
  { id: "andere-uren", title: "Meer of minder uren" },
  { id: "per-maand", title: "Per maand" },
  { id: "per-jaar", title: "Per jaar" },
  { id: "eerste-maand", title: "De eerste maand" },
  { id: "later", title: "Wat later verandert" },
  { id: "als-het-stopt", title: "Als het werk weer stopt" },
  { id: "doorgeven", title: "Wat u zelf doorgeeft, met een brief" },
  { id: "zeker", title: "Hoe zeker is dit?" },
  { id: "hoe", title: "Hoe komt u hieraan?" },
  { id: "papieren", title: "Klopt het met uw eigen papieren?" },
  { id: "gesprek", title: "Praat erover met iemand" },
  { id: "bewaren", title: "Bewaren of meenemen" },
];

/** The outcome is long: what stands further on, for who looks for one thing. */
export function OnThisPage() {
  return (
    <nav className="vw-no-print" aria-label="Op deze pagina">
      <Disclosure summary={`Wat staat er op deze pagina? (${parts.length} delen)`}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  );
}
