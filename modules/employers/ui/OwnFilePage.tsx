import "./employers.css";
import {
  DefinitionList,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  ResponsiveTable,
} from "@vliegwiel/ui-kit";
import { useOpenedByLink } from "../../../platform/browser/opened-by-link.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getOwnFile, type OwnFile, openLink } from "../contract.ts";
import { OwnApproach, OwnRemark } from "./OwnAnswers.tsx";
import { kindWords, motivesInWords, postcodeWords, remarkWords, sectorWords, sizeOptions, whoIs } from "./wording.ts";

const title = "Wat er over uw bedrijf staat";

function OwnFacts({ file: { facts } }: { file: OwnFile }) {
  const known: readonly (readonly [term: string, value: string | undefined])[] = [
    ["Naam", facts.name],
    [
      "Adres",
      [facts.street, [postcodeWords(facts.postcode), facts.town].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    ],
    ["Website", facts.domain],
    ["KvK-nummer", [facts.kvk, facts.branchNumber && `vestiging ${facts.branchNumber}`].filter(Boolean).join(", ")],
    ["Soort werk", facts.sector ? sectorWords[facts.sector] : ""],
    ["Grootte", sizeOptions.find(({ value }) => value === facts.sizeBand)?.label],
    ["Werkplekken", facts.workPlaces],
    ["Ruimte om te kijken", facts.roomToLook],
    ["Wat u vraagt", facts.conditions],
    ["Ervaring tot nu toe", facts.experience],
    ["Wat u zei dat u beweegt", motivesInWords(facts.motives, facts.motivesAskedOn)],
    ["Vertelt aan andere werkgevers", facts.ambassador ? "Ja, dat zei u" : ""],
  ];
  return (
    <DefinitionList
      items={known.flatMap(([term, value]) =>
        value ? [{ term, value: <span className="vw-own-words">{value}</span> }] : [],
      )}
    />
  );
}

/** The employer reads their own file, without an account. What they say here holds for everyone. */
export default function OwnFilePage() {
  const { data, problem, refetch } = useEndpoint(getOwnFile, {});
  const opening = useAct(openLink);
  const opened = useOpenedByLink(opening.act, refetch);
  const whole = opening.problem ?? problem;
  if (whole)
    return (
      <Page title={title}>
        <ErrorState problem={whole} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data || !opened) return <LoadingFrame title={title} />;
  const { file } = data;
  if (!file)
    return (
      <Page title={title}>
        <Notice title="Deze link is voorbij">
          <p>Vraag uw contactpersoon om een nieuwe link. Er is niets veranderd.</p>
        </Notice>
      </Page>
    );
  return (
    <Page
      title={title}
      lead={`${file.keptBy} houdt dit bij, om mensen te helpen die werk zoeken. U mag alles lezen. Deze link werkt tot en met ${dutchDate(file.endsAt)}.`}
    >
      <section className="vw-stack vw-gap-2" aria-labelledby="feiten">
        <h2 id="feiten">{file.facts.name}</h2>
        <OwnFacts file={file} />
        <p>
          {file.owner ? (
            <>
              Uw aanspreekpunt is <strong>{whoIs(file.owner)}</strong>.
            </>
          ) : (
            `Bel ${file.keptBy} als u iets wilt vragen.`
          )}{" "}
          {file.withRegion
            ? "Iedereen die in deze regio mensen aan werk helpt, kan dit zien. Wie over uitkeringen beslist, ziet het niet."
            : `Alleen ${file.keptBy} ziet dit, en organisaties waarmee zij dat hebben afgesproken.`}
        </p>
        {file.contactPersons.length > 0 && (
          <p>
            Wie bij u het contact heeft:{" "}
            {file.contactPersons
              .map(({ name, functionTitle }) => [name, functionTitle].filter(Boolean).join(", "))
              .join("; ")}
            .
          </p>
        )}
      </section>
      <OwnApproach file={file} />
      <OwnRemark />
      {file.remarks.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="gezegd">
          <h2 id="gezegd">Wat u zei, en wat ermee is gedaan</h2>
          <ul className="vw-stack vw-gap-2">
            {file.remarks.map((one) => (
              <li key={`${one.saidOn}-${one.text}`} className="vw-card vw-stack vw-gap-1">
                <p className="vw-employers-quiet">
                  {remarkWords[one.kind]}, {dutchDate(one.saidOn)}
                </p>
                <p className="vw-own-words">{one.text}</p>
                <p>{one.followUp ? `Gedaan: ${one.followUp}` : "Nog niet opgepakt."}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="vw-stack vw-gap-2" aria-labelledby="contacten">
        <h2 id="contacten">Contact dat is opgeschreven</h2>
        {file.contacts.length === 0 && <p>Er is nog geen contact opgeschreven.</p>}
        {file.contacts.length > 0 && (
          <ResponsiveTable
            caption="Contact met u, het laatste bovenaan"
            captionHidden
            rows={file.contacts}
            rowKey={({ day, line }) => `${day}-${line}`}
            columns={[
              { key: "day", header: "Dag", rowHeader: true, cell: ({ day }) => dutchDate(day) },
              { key: "kind", header: "Wat", cell: ({ kind }) => kindWords[kind] },
              { key: "line", header: "In één regel", cell: ({ line }) => line },
              { key: "organisation", header: "Van", cell: ({ organisation }) => organisation ?? "" },
            ]}
          />
        )}
      </section>
      <p className="vw-no-print">
        Zette u met uw contactpersoon taken op een rij? <a href="/mijn-bedrijf/taken">Lees de taken in uw bedrijf</a>.
      </p>
      <p className="vw-no-print">
        Wilt u weten wat u kunt verwachten, of iets vragen over loonkostensubsidie, no-riskpolis of een proefplaats?
        Lees <a href="/voor-werkgevers">Voor werkgevers</a>.
      </p>
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}
