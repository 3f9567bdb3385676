import "./vacancies.css";
import { fieldNames } from "@vliegwiel/matching";
import {
  count,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Select,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { listOffers, offerChoices } from "../contract.ts";
import { OfferList } from "./OfferList.tsx";
import { kindWords, refusal } from "./wording.ts";

const whichWords = { open: "Wat nu openstaat", mine: "Wat ik toevoegde", closed: "Gesloten" } as const;
const known = <T extends string>(value: string, words: Readonly<Record<T, unknown>>, fallback: T): T =>
  value in words ? (value as T) : fallback;

/** Everything one may see, with what is new and what to ask again at the top. */
export default function OffersPage() {
  const [kind, setKind] = useFilter("soort");
  const [field, setField] = useFilter("werk");
  const [municipality, setMunicipality] = useFilter("gemeente");
  const [which, setWhich] = useFilter("toon", "open");
  const [search, setSearch] = useFilter("zoek");
  const [typing, setTyping] = useState(search);
  useEffect(() => {
    const timer = setTimeout(() => typing !== search && setSearch(typing), 400);
    return () => clearTimeout(timer);
  });
  const asked = {
    search,
    kind: kind in kindWords ? (kind as keyof typeof kindWords) : ("" as const),
    field: field in fieldNames ? field : "",
    municipality,
    which: known(which, whichWords, "open"),
  };
  const { data } = useEndpoint(offerChoices, {});
  const list = useList(listOffers, { ...asked, limit: 25 });
  const refused = data && refusal(data.may.add);
  const filtered = search || kind || field || municipality || which !== "open";
  return (
    <Page
      width="wide"
      title="Vacatures en plekken"
      lead="Vacatures, plekken waar iemand mag komen kijken, en werk dat uit taken is gemaakt. Kijk vanuit de persoon wat past."
      waits={
        data && (
          <p className="vw-cluster vw-gap-2">
            <a href="/vacatures/week">{count(data.counts.week, "nieuwe", "nieuwe")} deze week</a>
            <a href="/vacatures/navragen">{data.counts.askAgain} opnieuw navragen</a>
          </p>
        )
      }
      action={
        <div className="vw-cluster vw-gap-2">
          {data && !refused && (
            <LinkButton kind="primary" href="/vacatures/nieuw">
              Vacature of plek toevoegen
            </LinkButton>
          )}
          {data && !refused && <LinkButton href="/vacatures/lijsten">Een lijst inlezen</LinkButton>}
          {refused && <p>{refused}</p>}
        </div>
      }
    >
      <div className="vw-vacancies__filters">
        <Field name="zoek" label="Zoek werk, werkgever of plaats" error={undefined}>
          {(wiring) => (
            <TextInput
              {...wiring}
              aria-required={false}
              type="search"
              value={typing}
              onChange={(event) => setTyping(event.target.value)}
            />
          )}
        </Field>
        <Field name="soort" label="Wat" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              placeholder="Alles"
              value={asked.kind}
              onChange={(event) => setKind(event.target.value)}
              options={Object.entries(kindWords).map(([value, { name }]) => ({ value, label: name }))}
            />
          )}
        </Field>
        <Field name="werk" label="Soort werk" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              placeholder="Alles"
              value={asked.field}
              onChange={(event) => setField(event.target.value)}
              options={Object.entries(fieldNames).map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
        <Field name="gemeente" label="Gemeente" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              placeholder="Alles"
              value={municipality}
              onChange={(event) => setMunicipality(event.target.value)}
              options={(data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
        </Field>
        <Field name="toon" label="Toon" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              value={asked.which}
              onChange={(event) => setWhich(event.target.value)}
              options={Object.entries(whichWords).map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
      </div>
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={6} />}
      {list.items?.length === 0 && (
        <EmptyState title={filtered ? "Niets gevonden" : "Er staat nog niets"}>
          <p>
            {filtered
              ? "Zoek ruimer, of haal een keuze weg."
              : "Hier komen vacatures en plekken van je organisatie en van de regio. Voeg de eerste toe, of lees een lijst in."}
          </p>
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <>
          <OfferList items={list.items} />
          <LoadMore
            shown={`${count(list.items.length, "plek", "plekken")} getoond`}
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.more}
          />
          <div className="vw-cluster vw-gap-2 vw-no-print">
            <LinkButton href={`/api/v1/vacancies-export?${new URLSearchParams(asked)}`} download>
              Deze lijst downloaden (csv)
            </LinkButton>
            <PrintButton />
          </div>
        </>
      )}
    </Page>
  );
}
