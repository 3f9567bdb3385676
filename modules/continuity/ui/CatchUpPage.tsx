import "./continuity.css";
import {
  announce,
  Button,
  count,
  DateInput,
  Disclosure,
  dutchDate,
  dutchDay,
  dutchHour,
  ErrorState,
  Field,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useFilter, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type CatchUp, getCatchUp, type Item, markCaughtUp, type Section } from "../contract.ts";

const heading: Record<Section["key"], string> = {
  owes: "Wat nog moet gebeuren",
  decided: "Wat we besloten",
  agreed: "Wat we bespraken en deden",
  learned: "Wat we leerden",
  people: "Wie is wie",
};
const nothing: Record<Section["key"], string> = {
  owes: "Er staat niets open.",
  decided: "Niets nieuws.",
  agreed: "Niets nieuws.",
  learned: "Niets nieuws.",
  people: "Er zit nog niemand in deze groep.",
};

const month = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });
const whenOf = ({ day, when }: Item): string => {
  if (day === null) return "";
  if (when === "month") return month.format(new Date(`${day}T12:00:00Z`));
  return `${{ on: "", due: "voor ", since: "sinds " }[when]}${dutchDate(day)}`;
};

function Line({ item }: { item: Item }) {
  return (
    <li className="vw-catch-up__item">
      {item.href ? <a href={item.href}>{item.title}</a> : <strong>{item.title}</strong>}{" "}
      <span className="vw-catch-up__note">{[item.note, whenOf(item)].filter(Boolean).join(" · ")}</span>
      {item.late && (
        <>
          {" "}
          <StatusBadge tone="warning">Te laat</StatusBadge>
        </>
      )}
      {item.text && <p className="vw-catch-up__text">{item.text}</p>}
      {item.rest && (
        <Disclosure summary="De rest">
          <p className="vw-catch-up__text">{item.rest}</p>
        </Disclosure>
      )}
    </li>
  );
}

/** Who keeps the group without a place sees no cases: empty is not the same as nothing there. */
const onlyInside: ReadonlySet<Section["key"]> = new Set(["owes", "agreed", "learned"]);

function Part({ section, whole, seated }: { section: Section; whole: boolean; seated: boolean }) {
  const { key, items, folded } = section;
  const empty = whole ? nothing[key].replace("Niets nieuws", "Nog niets") : nothing[key];
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby={`bijpraten-${key}`}>
      <h2 id={`bijpraten-${key}`}>{heading[key]}</h2>
      {items.length === 0 && folded.length === 0 && (
        <p>{!seated && onlyInside.has(key) ? "Dit ziet alleen wie in de groep zit." : empty}</p>
      )}
      {items.length > 0 && (
        <ul className="vw-stack vw-gap-1">
          {items.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </ul>
      )}
      {folded.length > 0 && (
        <Disclosure summary={`Nog ${count(folded.length, "ding", "dingen")}, als je meer tijd hebt`}>
          <ul className="vw-stack vw-gap-1">
            {folded.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** On whom the group leans, said to that person and to who leads it, with a way out. */
function LeansOn({ found }: { found: CatchUp }) {
  if (found.leansOn.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={
        found.leansOn.length === 1 && found.leansOn[0]?.mine
          ? "Deze groep leunt op jou"
          : `Deze groep leunt op ${found.leansOn.length === 1 ? "één persoon" : "twee mensen"}`
      }
    >
      <ul>
        {found.leansOn.flatMap(({ membershipId, sentences }) =>
          sentences.map((sentence) => <li key={`${membershipId} ${sentence}`}>{sentence}</li>),
        )}
      </ul>
      <p>
        Zo kan het anders: <a href="/overdragen">draag iets over</a>, of spreek <a href="/organisatie">een vervanger</a>{" "}
        af. Dit zijn alleen cijfers van nu. Ze worden niet bewaard, en alleen de voorzitter en wie het aangaat lezen
        dit.
      </p>
    </Notice>
  );
}

function Since({ found, onChange }: { found: CatchUp; onChange: (since: string) => void }) {
  const [typed, setTyped] = useState(found.since ?? "");
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(typed);
  return (
    <Disclosure summary="Vanaf een andere dag">
      <div className="vw-stack vw-gap-2">
        <Field
          name="since"
          label="Sinds wanneer was je er niet?"
          hint="Bijvoorbeeld de dag waarop je verlof begon."
          error={typed !== "" && !valid ? "Vul een datum in, bijvoorbeeld 12-3-2026." : undefined}
        >
          {(wiring) => <DateInput {...wiring} value={typed} onChange={setTyped} />}
        </Field>
        <div className="vw-cluster vw-gap-2">
          <Button onClick={() => valid && onChange(typed)}>Vertel het vanaf die dag</Button>
          <Button kind="subtle" onClick={() => onChange("start")}>
            Vertel alles
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

/** A newcomer, or someone back from leave, is up to date in five minutes. */
export default function CatchUpPage() {
  const groupId = usePathParam("groupId");
  const [since, setSince] = useFilter("sinds");
  const { data: found, problem, refetch } = useEndpoint(getCatchUp, { groupId, ...(since && { since }) });
  const { act, busy, problem: refused } = useAct(markCaughtUp);
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    { href: `/groepen/${groupId}`, label: found?.groupName ?? "De groep" },
  ];
  if (problem)
    return (
      <Page title="Bijpraten" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title="Bijpraten" />;
  const told = found.since ? `Wat er gebeurde sinds ${dutchDate(found.since)}` : "Wat er tot nu toe gebeurde";
  const { nextMeeting } = found;
  return (
    <Page
      title={`Bijpraten: ${found.groupName}`}
      breadcrumb={crumbs}
      lead={`${told}, het nieuwste eerst. Dit lees je in ongeveer ${count(found.minutes, "minuut", "minuten")} (${count(found.words, "woord", "woorden")}).`}
    >
      <div className="vw-catch-up vw-stack vw-gap-4">
        {found.purpose && <p>{found.purpose}</p>}
        {nextMeeting && (
          <p>
            Volgende overleg: <a href={`/overleg/${nextMeeting.meetingId}`}>{dutchDay(nextMeeting.day)}</a>,{" "}
            {dutchHour(nextMeeting.startTime)} uur{nextMeeting.place && `, ${nextMeeting.place}`}.
          </p>
        )}
        <LeansOn found={found} />
        {found.sections.map((section) => (
          <Part key={section.key} section={section} whole={found.since === null} seated={found.may.mark.allowed} />
        ))}
        <div className="vw-stack vw-gap-2 vw-no-print">
          {refused && <ErrorState problem={refused} kept="Er is niets veranderd." />}
          <div className="vw-cluster vw-gap-2">
            {found.may.mark.allowed && (
              <Button
                kind="primary"
                busy={busy}
                onClick={() =>
                  void act({ groupId }).then(
                    () => {
                      setSince("");
                      announce("Volgende keer begint het verhaal hier.");
                    },
                    () => undefined,
                  )
                }
              >
                Ik ben bij
              </Button>
            )}
            <LinkButton
              href={`/api/v1/papers/case-groups/${groupId}/catch-up?since=${found.since ?? "start"}`}
              download
            >
              Bijpraten op papier (pdf)
            </LinkButton>
            <PrintButton />
          </div>
          <Since key={found.since ?? ""} found={found} onChange={setSince} />
        </div>
      </div>
    </Page>
  );
}
