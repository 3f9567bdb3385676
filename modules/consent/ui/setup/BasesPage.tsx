import {
  announce,
  Button,
  Card,
  Dialog,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  LoadingFrame,
  Page,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import { type Basis, closeBasis, getSetup, purposes, type SetupPage } from "../../contract/setup.ts";
import { BasisForm } from "./BasisForm.tsx";
import { article6Word, article9Word, kindWord, purposeWord, reasonOf } from "./words.ts";

const stateWord = {
  "in-force": ["success", "geldt"],
  "to-come": ["waiting", "straks"],
  ended: ["neutral", "gestopt"],
} as const;

function OneBasis({ basis, may }: { basis: Basis; may: SetupPage["may"] }) {
  const [asking, setAsking] = useState(false);
  const { act, busy, problem } = useAct(closeBasis);
  const [tone, word] = stateWord[basis.state];
  const close = () =>
    act({ basisId: basis.id }).then(
      () => {
        announce("De grondslag is beëindigd.");
        setAsking(false);
      },
      () => undefined,
    );
  return (
    <Card as="li" level={3} heading={kindWord[basis.receiverKind]}>
      <p>
        <StatusBadge tone={tone}>{word}</StatusBadge> vanaf {dutchDate(basis.from)}
        {basis.until && ` tot ${dutchDate(basis.until)}`}
      </p>
      <p>
        AVG artikel {article6Word[basis.article6].label}
        {basis.article9
          ? `; artikel ${article9Word[basis.article9].label}`
          : "; geen uitzondering voor gezondheid: wat over gezondheid gaat, wordt niet gedeeld"}
      </p>
      <p>{basis.law}</p>
      {basis.explanation && <p>{basis.explanation}</p>}
      {basis.state !== "ended" && (
        <Button kind="subtle" disabledReason={reasonOf(may.enterBasis)} onClick={() => setAsking(true)}>
          Grondslag beëindigen
        </Button>
      )}
      <Dialog
        open={asking}
        title="Grondslag beëindigen"
        onClose={() => setAsking(false)}
        closeLabel="Laten gelden"
        actions={
          <Button kind="danger" busy={busy} onClick={() => void close()}>
            Nu beëindigen
          </Button>
        }
      >
        <p>
          {kindWord[basis.receiverKind]} zien hierna niets meer voor {purposeWord[basis.purpose].toLowerCase()}, ook
          niet met een toestemming die nog loopt. Dat geldt meteen. Heropenen kan niet; een nieuwe grondslag invoeren
          wel.
        </p>
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      </Dialog>
    </Card>
  );
}

/** The lawful bases of the region, per purpose and kind of organisation. */
export default function BasesPage() {
  const { data, problem, refetch } = useEndpoint(getSetup, {});
  const [adding, setAdding] = useState(false);
  const breadcrumb = [{ href: "/regio-inrichten", label: "De regio inrichten" }];
  if (problem)
    return (
      <Page title="Grondslagen" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Grondslagen" />;
  const current = data.bases.filter(({ state }) => state !== "ended");
  const ended = data.bases.filter(({ state }) => state === "ended");
  return (
    <Page
      title="Grondslagen"
      breadcrumb={breadcrumb}
      lead={`${data.region.name}. Delen kan alleen met een grondslag én een toestemming van de persoon. Een van de twee opent niets.`}
      action={
        !adding && (
          <Button kind="primary" disabledReason={reasonOf(data.may.enterBasis)} onClick={() => setAdding(true)}>
            Grondslag invoeren
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {adding && <BasisForm onDone={() => setAdding(false)} />}
        {current.length === 0 && !adding && (
          <EmptyState title="Er is nog geen grondslag">
            <p>Voer per doel en per soort organisatie in waarop het delen rust. Wij stellen niets voor.</p>
          </EmptyState>
        )}
        {purposes.map((purpose) => {
          const here = current.filter((basis) => basis.purpose === purpose);
          return here.length === 0 ? null : (
            <section key={purpose} className="vw-stack vw-gap-2">
              <h2>{purposeWord[purpose]}</h2>
              <Stack as="ul" gap={2}>
                {here.map((basis) => (
                  <OneBasis key={basis.id} basis={basis} may={data.may} />
                ))}
              </Stack>
            </section>
          );
        })}
        {ended.length > 0 && (
          <Disclosure summary="Gestopte grondslagen">
            <Stack as="ul" gap={2}>
              {ended.map((basis) => (
                <OneBasis key={basis.id} basis={basis} may={data.may} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Page>
  );
}
