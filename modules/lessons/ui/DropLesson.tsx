import { announce, Button, Dialog, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { dropLesson, type Lesson } from "../contract.ts";

/** It cannot be undone, so it is asked. */
export function DropLesson({ lesson }: { lesson: Lesson }) {
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct(dropLesson);
  return (
    <>
      <Button kind="subtle" aria-label={`Les weghalen: ${lesson.title}`} onClick={() => setOpen(true)}>
        Les weghalen
      </Button>
      <Dialog
        open={open}
        title="Deze les weghalen"
        onClose={() => setOpen(false)}
        closeLabel="Laten staan"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ lessonId: lesson.lessonId }).then(
                () => {
                  setOpen(false);
                  announce("De les is weg.");
                },
                () => undefined,
              )
            }
          >
            Haal de les weg
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>
          Is er toch iemand in te herkennen? Haal de les dan weg. Hij verdwijnt voor iedereen en komt niet terug. De
          groep kan hem opnieuw voorstellen, in andere woorden.
        </p>
      </Dialog>
    </>
  );
}
