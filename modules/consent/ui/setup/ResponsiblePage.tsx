import {
  DefinitionList,
  Disclosure,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  Stack,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../../platform/browser/address.ts";
import { useEndpoint } from "../../../../platform/browser/query.ts";
import { purposes, type Responsible, whoIsResponsible } from "../../contract/setup.ts";
import { article6Word, article9Word, kindWord, purposeWord } from "./words.ts";

function Bases({ bases }: { bases: Responsible["bases"] }) {
  if (bases.length === 0) return <p>Er is geen grondslag ingevoerd. Er wordt dus niets met elkaar gedeeld.</p>;
  return (
    <>
      {purposes.map((purpose) => {
        const here = bases.filter((basis) => basis.purpose === purpose);
        return here.length === 0 ? null : (
          <Disclosure key={purpose} summary={purposeWord[purpose]}>
            <ul>
              {here.map(({ receiverKind, article6, article9, law }) => (
                <li key={receiverKind}>
                  {kindWord[receiverKind]}: AVG artikel {article6Word[article6].label}
                  {article9 && ` en artikel ${article9Word[article9].label}`}. {law}.
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </>
  );
}

/** For everyone: who is responsible here, whom to ask, and on what ground. */
export default function ResponsiblePage() {
  const { data, problem } = useEndpoint(whoIsResponsible, { regionCode: usePathParam("regionCode") });
  const title = "Wie is verantwoordelijk";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { protocol } = data;
  return (
    <Page
      title={title}
      lead={data.region.name}
      waits={
        !data.ready && (
          <Notice title="Deze regio werkt zonder namen.">
            <p>De afspraken over uw gegevens zijn nog niet af. Zolang dat zo is, staat hier niemand met naam.</p>
          </Notice>
        )
      }
      action={<PrintButton />}
    >
      <Stack gap={4}>
        <DefinitionList
          items={[
            { term: "Samen verantwoordelijk", value: data.controllers || "Nog niet ingevuld" },
            { term: "Wat zij hebben afgesproken", value: data.jointArrangement || "Nog niet ingevuld" },
            {
              term: "Hier kunt u terecht",
              value: data.contactName ? `${data.contactName}, ${data.contactDetails}` : "Nog niet ingevuld",
            },
            {
              term: "Privacyprotocol",
              value: protocol.title
                ? `${protocol.title}, versie ${protocol.version}${protocol.adoptedOn ? `, vastgesteld op ${dutchDate(protocol.adoptedOn)}` : ""}`
                : "Nog niet vastgesteld",
            },
            {
              term: "Meekijken in nood",
              value: data.breakGlassGround || "Staat uit: niemand kan zonder uw toestemming meekijken.",
            },
          ]}
        />
        <section className="vw-stack vw-gap-2">
          <h2>Uw rechten</h2>
          <p>
            U mag zien wat er over u staat en wie het las, het laten verbeteren of wissen, en een toestemming altijd
            intrekken. U kunt bij elke organisatie terecht, en een klacht indienen bij de Autoriteit Persoonsgegevens.
          </p>
        </section>
        <section className="vw-stack vw-gap-2">
          <h2>Wie let op uw gegevens</h2>
          {data.officers.length === 0 ? (
            <p>Nog niet ingevuld.</p>
          ) : (
            <ul>
              {data.officers.map(({ organisation, name, contact }) => (
                <li key={organisation}>
                  {organisation}: {name}, {contact}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="vw-stack vw-gap-2">
          <h2>Waarop het delen rust</h2>
          <p>Naast deze grondslagen is altijd uw toestemming nodig.</p>
          <Bases bases={data.bases} />
        </section>
      </Stack>
    </Page>
  );
}
