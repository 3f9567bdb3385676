import { announce, Button, Difference, dutchDay, FormShell, SavedAt } from "@vliegwiel/ui-kit";
import { useEffect, useRef, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useDraft } from "../../../platform/browser/draft.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Case, type GroupToBringTo, SavedCase, saveCase, startDraft, throwAwayDraft } from "../contract.ts";
import { CaseFields, wrongIn } from "./CaseFields.tsx";
import { ReadThrough } from "./ReadThrough.tsx";
import { Related } from "./Related.tsx";
import { Sharpen, Sharpened } from "./Sharpen.tsx";
import { asOneText, merged, nothingTyped, type Typed, textsOf, theirsFor, typedFrom } from "./typed.ts";

type CaseFormProps = { group: GroupToBringTo; draft?: Case | undefined };

/** Saved as one types; sent after reading it through. */
export function CaseForm({ group, draft }: CaseFormProps) {
  const { groupId, name: groupName } = group;
  const [typed, setTyped] = useState<Typed>(
    draft ? typedFrom(draft) : { ...nothingTyped, purpose: group.purposes.includes("help") ? "help" : "learn" },
  );
  const [reading, setReading] = useState<{ caseId: string; version: number }>();
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const saved = useRef<SavedCase | undefined>(draft);
  const goTo = useGoTo();
  const away = useAct(throwAwayDraft);
  const help = useTextHelp();
  const store = async (values: Typed, version: string | undefined): Promise<SavedCase> => {
    const { ownTitle } = values;
    const texts = textsOf(values);
    // What may be a name waits until the writer looked; the rest is saved meanwhile. A name in the title would be the
    // link a case must not have.
    await help.readAll();
    const title = help.mayGo("ownTitle") && ownTitle !== "" ? { ownTitle, left: help.left() } : {};
    const caseId = saved.current?.caseId;
    const answer = caseId
      ? await call(saveCase, { caseId, version: Number(version), ...texts, ...title })
      : await call(startDraft, { groupId, ...texts, ...title });
    saved.current = answer;
    return answer;
  };
  const save = useDraft<Typed, SavedCase>({
    save: store,
    savedShape: SavedCase,
    versionOf: ({ version }) => String(version),
    version: draft && String(draft.version),
  });
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    save.change(next);
  };
  // Looked at only now: it is saved as soon as it may.
  const titleMayGo = help.mayGo("ownTitle");
  const kept = useRef(typed.ownTitle);
  useEffect(() => {
    if (!titleMayGo || kept.current === typed.ownTitle) return;
    kept.current = typed.ownTitle;
    save.change(typed);
  }, [titleMayGo, typed, save.change]);
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;

  const readThrough = async () => {
    const wrong = [...wrongIn(typed), ...(await help.problems())];
    setErrors(wrong);
    if (wrong.length > 0) return;
    await save.flush();
    const stored = saved.current;
    if (stored) setReading({ caseId: stored.caseId, version: stored.version });
  };
  const firstSharpen = async () => {
    await save.flush();
    const stored = saved.current;
    if (stored) return goTo(`/casus/${stored.caseId}#scherper`);
    setErrors([{ name: "question", message: "Schrijf eerst op welke vraag je hebt." }]);
  };
  const throwAway = () => {
    const caseId = saved.current?.caseId;
    const back = group.seated ? `/groepen/${groupId}` : "/mijn-werk";
    if (!caseId) return goTo(back);
    away.act({ caseId }).then(
      () => {
        announce("Het concept is weggegooid.");
        goTo(back);
      },
      () => undefined,
    );
  };

  if (reading)
    return (
      <ReadThrough help={help} typed={typed} stored={reading} group={group} onBack={() => setReading(undefined)} />
    );
  const { conflict } = save;
  return (
    <>
      {conflict && (
        <Difference
          address="je"
          mine={asOneText(conflict.mine)}
          theirs={asOneText(conflict.saved)}
          savedBy="in een ander venster"
          onKeepMine={() => save.resolve(conflict.mine)}
          onTakeTheirs={() => {
            const theirs = theirsFor(conflict.mine, conflict.saved);
            setTyped(theirs);
            save.resolve(theirs);
          }}
          onMerge={() => {
            const together = merged(conflict.mine, conflict.saved);
            setTyped(together);
            save.resolve(together);
          }}
        />
      )}
      {draft && <Sharpened draft={draft} />}
      <FormShell
        submitLabel="Nalezen"
        onSubmit={readThrough}
        submitRefused={help.refused}
        busy={false}
        submitError={undefined}
        fieldErrors={errors}
        beforeSubmit={
          <p>
            {draft && draft.readers.length > 0
              ? "Jij ziet dit concept, en wie met je meedenkt."
              : "Alleen jij ziet dit concept."}{" "}
            Hierna lees je het na; pas dan gaat het naar {groupName}. Je krijgt antwoord uiterlijk{" "}
            {dutchDay(group.answerBy)}.
          </p>
        }
        afterSubmit={<SavedAt save={save.status} />}
      >
        <CaseFields help={help} typed={typed} purposes={group.purposes} change={change} errorOf={errorOf} />
      </FormShell>
      <Related theme={typed.theme} />
      {draft ? (
        <Sharpen draft={draft} help={help} flush={save.flush} />
      ) : (
        <div>
          <Button kind="subtle" onClick={() => void firstSharpen()}>
            Eerst iemand laten meedenken over je vraag
          </Button>
        </div>
      )}
      <div>
        <Button kind="subtle" busy={away.busy} onClick={throwAway}>
          Concept weggooien
        </Button>
      </div>
    </>
  );
}
