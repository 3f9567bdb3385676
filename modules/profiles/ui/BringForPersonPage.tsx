import { EmptyState, ErrorState, LoadingFrame, Notice, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type ProfileOfPerson, showProfile } from "../contract.ts";
import { MessageFile, WrongMessage } from "./BringMessage.tsx";
import { ChooseFromMessage } from "./ChooseFromMessage.tsx";
import { type Preview, previewOf } from "./preview-of-message.ts";
import type { readMessage } from "./read-message.ts";

type Wrong = Extract<ReturnType<typeof readMessage>, { problems: unknown }>;
function Bring({ data }: { data: ProfileOfPerson }) {
  const [read, setRead] = useState<{ wrong: Wrong } | { preview: Preview; nth: number }>();
  return (
    <>
      <Notice title="Praat er eerst over">
        <p>Vraag de persoon of dit bericht gebruikt mag worden. Het bestand blijft op jouw computer.</p>
      </Notice>
      <MessageFile
        label="Het bericht"
        hint="Een kandidaatbericht volgens VUM. Het bestand eindigt op .json."
        onRead={(found) => {
          if ("problems" in found) return setRead({ wrong: found });
          void previewOf(found, data).then((preview) =>
            setRead((before) => ({ preview, nth: before && "nth" in before ? before.nth + 1 : 0 })),
          );
        }}
      />
      {read && "wrong" in read && <WrongMessage problems={read.wrong.problems} />}
      {read && "preview" in read && (
        <ChooseFromMessage key={read.nth} personId={data.personId} preview={read.preview} />
      )}
    </>
  );
}

/** Reads a candidate message from elsewhere and proposes it: a look first, and the person decides about each part. */
export default function BringForPersonPage() {
  const personId = usePathParam("personId");
  const { data, problem } = useEndpoint(showProfile, { personId });
  const title = "Bericht van elders voorstellen";
  const crumbs = [
    { href: "/profielen", label: "Profielen" },
    { href: `/personen/${personId}/profiel`, label: data?.name ? `Profiel van ${data.name}` : "Profiel voor werk" },
  ];
  if (!data && !problem) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="Je kijkt eerst wat erin staat. Daarna beslist de persoon over elke zin en elk onderwerp."
      breadcrumb={crumbs}
    >
      {problem && problem.status !== 404 && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {data?.mayPropose && <Bring data={data} />}
      {(problem?.status === 404 || data?.mayPropose === false) && (
        <EmptyState title="Je kunt hier niets voorstellen">
          <p>Dat kan bij iemand met wie je werkt, en die zelf een profiel begon.</p>
        </EmptyState>
      )}
    </Page>
  );
}
