import { announce, Button, Difference, Field, FormShell, SavedAt, Select, TextInput } from "@vliegwiel/ui-kit";
import { useRef, useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { call } from "../../../platform/browser/call.ts";
import { useDraft } from "../../../platform/browser/draft.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { type Case, CompleteCase, SavedCase, saveCase, startDraft, type Theme, throwAwayDraft } from "../contract.ts";
import { CheckedText, findingsIn } from "./CheckedText.tsx";
import { ReadThrough } from "./ReadThrough.tsx";
import type { Typed } from "./typed.ts";
import { themeOptions } from "./wording.ts";

const labels = {
  question: "Wat is je vraag",
  tried: "Wat is er al geprobeerd",
  wanted: "Wat wil je van de groep",
} as const;
const empty: Typed = { theme: "", question: "", tried: "", wanted: "", ownTitle: "" };
const asOneText = ({ question, tried, wanted }: Pick<Typed, "question" | "tried" | "wanted">) =>
  `Vraag: ${question}\n\nGeprobeerd: ${tried}\n\nGewenst: ${wanted}`;
const both = (mine: string, theirs: string) => (mine === theirs ? mine : [mine, theirs].filter(Boolean).join("\n\n"));

type CaseFormProps = { groupId: string; groupName: string; draft?: Case | undefined };

/** Saved as one types; sent after reading it through. */
export function CaseForm({ groupId, groupName, draft }: CaseFormProps) {
  const [typed, setTyped] = useState<Typed>(
    draft
      ? {
          theme: draft.theme,
          question: draft.question,
          tried: draft.tried,
          wanted: draft.wanted,
          ownTitle: draft.ownTitle ?? "",
        }
      : empty,
  );
  const [reading, setReading] = useState<{ caseId: string; version: number }>();
  const [errors, setErrors] = useState<{ name: string; message: string }[]>([]);
  const saved = useRef<SavedCase | undefined>(draft);
  const goTo = useGoTo();
  const away = useAct(throwAwayDraft);
  const store = async (values: Typed, version: string | undefined): Promise<SavedCase> => {
    const { ownTitle, ...texts } = values;
    const caseId = saved.current?.caseId;
    const answer = caseId
      ? await call(saveCase, { caseId, version: Number(version), ...texts, ...(ownTitle && { ownTitle }) })
      : await call(startDraft, { groupId, ...texts, ownTitle });
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
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;

  const readThrough = async () => {
    const missing = CompleteCase.safeParse(typed).error?.issues ?? [];
    const refused = (["question", "tried", "wanted"] as const).flatMap((name) =>
      findingsIn([typed[name]]).certain.length > 0
        ? [{ name, message: `Haal weg wat onder “${labels[name]}” is aangewezen.` }]
        : [],
    );
    const wrong = [...missing.map(({ path, message }) => ({ name: path.map(String).join("."), message })), ...refused];
    setErrors(wrong);
    if (wrong.length > 0) return;
    await save.flush();
    const stored = saved.current;
    if (stored) setReading({ caseId: stored.caseId, version: stored.version });
  };
  const throwAway = () => {
    const caseId = saved.current?.caseId;
    if (!caseId) return goTo(`/groepen/${groupId}`);
    away.act({ caseId }).then(
      () => {
        announce("Het concept is weggegooid.");
        goTo(`/groepen/${groupId}`);
      },
      () => undefined,
    );
  };

  if (reading)
    return <ReadThrough typed={typed} stored={reading} groupName={groupName} onBack={() => setReading(undefined)} />;
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
            setTyped({ ...conflict.mine, ...conflict.saved });
            save.resolve({ ...conflict.mine, ...conflict.saved });
          }}
          onMerge={() => {
            const merged = {
              ...conflict.mine,
              question: both(conflict.mine.question, conflict.saved.question),
              tried: both(conflict.mine.tried, conflict.saved.tried),
              wanted: both(conflict.mine.wanted, conflict.saved.wanted),
            };
            setTyped(merged);
            save.resolve(merged);
          }}
        />
      )}
      <FormShell
        submitLabel="Nalezen"
        onSubmit={readThrough}
        busy={false}
        submitError={undefined}
        fieldErrors={errors}
        beforeSubmit={<p>Alleen jij ziet dit concept. Hierna lees je het na; pas dan gaat het naar {groupName}.</p>}
        afterSubmit={<SavedAt save={save.status} />}
      >
        <CheckedText
          name="question"
          label="Wat is je vraag aan de groep?"
          hint="Eén vraag, in een of twee zinnen. Zonder naam, woonplaats of werkgever."
          limit={1000}
          rows={3}
          value={typed.question}
          onChange={(question) => change({ question })}
          error={errorOf("question")}
        />
        <CheckedText
          name="tried"
          label="Wat is er al geprobeerd?"
          hint="Ook wat niet lukte: dat helpt de groep."
          limit={4000}
          rows={4}
          value={typed.tried}
          onChange={(tried) => change({ tried })}
          error={errorOf("tried")}
        />
        <CheckedText
          name="wanted"
          label="Wat wil je van de groep?"
          hint="Bijvoorbeeld: ideeën, iemand die meedenkt, een regel uitzoeken."
          limit={2000}
          rows={3}
          value={typed.wanted}
          onChange={(wanted) => change({ wanted })}
          error={errorOf("wanted")}
        />
        <Field name="theme" label="Waar gaat het over?" error={errorOf("theme")} optional>
          {(wiring) => (
            <Select
              {...wiring}
              placeholder="Kies een onderwerp"
              value={typed.theme}
              onChange={(event) => change({ theme: event.target.value as Theme })}
              options={themeOptions}
            />
          )}
        </Field>
        <Field
          name="ownTitle"
          label="Jouw eigen titel"
          hint="Hieraan herken jij de casus. Niemand anders ziet dit. Schrijf ook hier geen naam."
          error={errorOf("ownTitle")}
          optional
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={80}
              value={typed.ownTitle}
              onChange={(event) => change({ ownTitle: event.target.value })}
            />
          )}
        </Field>
      </FormShell>
      <div>
        <Button kind="subtle" busy={away.busy} onClick={throwAway}>
          Concept weggooien
        </Button>
      </div>
    </>
  );
}
