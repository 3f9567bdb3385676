import { Difference, Field, SavedAt, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { call } from "../../../platform/browser/call.ts";
import { useDraft } from "../../../platform/browser/draft.ts";
import { endpoint } from "../../../platform/shared/endpoint.ts";

const Saved = z.object({ text: z.string(), version: z.string() });
const saveExample = endpoint({
  method: "PUT",
  path: "/gallery/draft",
  access: "public",
  operation: "write",
  activity: "gallery",
  summary: "Answered by the test only.",
  input: z.object({ text: z.string(), version: z.string().optional() }),
  output: Saved,
});

/** How a long form saves itself, and what happens when someone else was first. */
export function DraftExample() {
  const [text, setText] = useState("");
  const draft = useDraft({
    save: (values: string, version) => call(saveExample, { text: values, version }),
    savedShape: Saved,
    versionOf: (saved) => saved.version,
    afterMilliseconds: 200,
  });
  const write = (next: string) => {
    setText(next);
    draft.change(next);
  };
  const choose = (next: string) => {
    setText(next);
    draft.resolve(next);
  };
  const { conflict } = draft;
  return (
    <div className="vw-form">
      <Field name="draft" label="Advies" error={undefined} optional>
        {(control) => <TextArea {...control} value={text} onChange={(event) => write(event.target.value)} />}
      </Field>
      <SavedAt save={draft.status} />
      {conflict && (
        <Difference
          mine={conflict.mine}
          theirs={conflict.saved.text}
          address="je"
          onKeepMine={() => choose(conflict.mine)}
          onTakeTheirs={() => choose(conflict.saved.text)}
          onMerge={() => choose(`${conflict.mine}\n\n${conflict.saved.text}`)}
        />
      )}
    </div>
  );
}
