import { Button, dutchDate, LoadingFrame, Notice, Page, PrintButton } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { contactOf, type EmployerView, readByLink } from "../contract.ts";
import { ProfileView } from "./ProfileView.tsx";

/** As a file: the link stands in the body, so it is in no address and no log. */
const fetchPaper = async (secret: string): Promise<boolean> => {
  const answer = await fetch("/api/v1/profile-link/paper", {
    method: "POST",
    headers: { "content-type": "application/json", "x-vliegwiel": "1" },
    body: JSON.stringify({ secret }),
  }).catch(() => undefined);
  if (!answer?.ok) return false;
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = "profiel.pdf";
  link.click();
  URL.revokeObjectURL(address);
  return true;
};

function View({ view, secret }: { view: EmployerView; secret: string }) {
  const [failed, setFailed] = useState(false);
  return (
    <Page
      title={view.content.called}
      lead={`Profiel voor ${view.forWhom}. ${view.content.called} koos zelf wat u hier leest.`}
    >
      {view.demo && (
        <Notice title="Demo: verzonnen">
          <p>Deze persoon bestaat niet.</p>
        </Notice>
      )}
      <section className="vw-card vw-stack vw-gap-1">
        <h2>Kennismaken of een vraag?</h2>
        <p className="vw-text">
          {contactOf(view) || `Bel of mail degene die u deze link gaf. Of spreek ${view.content.called} zelf aan.`}
        </p>
      </section>
      <ProfileView level={2} content={view.content} facts={view.facts} />
      <Notice title="Goed om te weten">
        <p>
          U kunt dit lezen tot en met {dutchDate(view.until)}. De kandidaat ziet hoe vaak u keek en kan de link sluiten.
          Vraag niet naar ziekte of behandeling: dat mag niet, en het is niet nodig. Vraag wel wat er nodig is om goed
          te werken.
        </p>
      </Notice>
      {failed && <p role="alert">De pdf is niet gemaakt. Misschien is de link net gesloten.</p>}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button onClick={() => void fetchPaper(secret).then((done) => setFailed(!done))}>Op één bladzijde (pdf)</Button>
        <PrintButton />
      </div>
    </Page>
  );
}

/** What a candidate shows one employer, without an account. The secret of the link never reaches a log: it is a fragment. */
export default function EmployerPage() {
  const [secret] = useState(() => window.location.hash.slice(1));
  const { act, answer, problem } = useAct(readByLink);
  useEffect(() => {
    if (secret) void act({ secret }).catch(() => undefined);
  }, [act, secret]);
  if (answer) return <View view={answer} secret={secret} />;
  if (!secret || problem)
    return (
      <Page title="Profiel">
        <Notice title="Er is hier niets te zien" live="status">
          <p>
            {problem && problem.status !== 404
              ? "Het lukt nu niet. Probeer het over een paar minuten opnieuw."
              : "Deze link werkt niet (meer). Hij is voorbij of gesloten. Vraag wie u de link gaf om een nieuwe."}
          </p>
        </Notice>
      </Page>
    );
  return <LoadingFrame title="Profiel" />;
}
