import { Disclosure, Field, Notice } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { formOf, type LookingForm } from "./form-state.ts";
import { readMessage } from "./read-message.ts";

type Read = ReturnType<typeof readMessage>;
type Understood = Exclude<Read, { problems: unknown }>;

/** What a message from elsewhere says, as answers in the form: nothing is kept before the person looked and saved. */
export const formOfMessage = ({ looking, candidate }: Understood): Partial<LookingForm> => {
  const made = { ...formOf("", looking), minutes: String(candidate.travelMinutes ?? "") };
  // What the message does not say leaves what stood in the form.
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value.length > 0));
};

/** What is wrong, and where in the message. */
export function WrongMessage({ problems }: Extract<Read, { problems: unknown }>) {
  return (
    <Notice tone="error" live="alert" title="Dit bericht is niet te lezen. Er is niets veranderd.">
      <ul>
        {problems.slice(0, 10).map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            {place}: {message}
          </li>
        ))}
      </ul>
      {problems.length > 10 && <p>En nog {problems.length - 10} plekken.</p>}
    </Notice>
  );
}

/** What stays behind, by name; never what stood there. */
export function LeftBehind({ left }: Pick<Understood, "left">) {
  if (left.length === 0) return <p>Alles uit het bericht kan mee.</p>;
  return (
    <>
      <p>Dit staat wel in het bericht, maar komt niet in het profiel:</p>
      <ul>
        {left.map((what) => (
          <li key={what}>{what}.</li>
        ))}
      </ul>
    </>
  );
}

/** Chooses a file and reads it in the browser: what is not proposed or kept never leaves it. */
export function MessageFile({
  label,
  hint,
  optional = false,
  onRead,
}: {
  label: string;
  hint?: string;
  optional?: boolean;
  onRead: (read: Read) => void;
}) {
  return (
    <Field name="message" label={label} hint={hint} error={undefined} optional={optional}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void file.text().then((text) => onRead(readMessage(text)));
          }}
        />
      )}
    </Field>
  );
}

/** A message (VUM) that the person holds fills the form; the file stays in the browser. */
export function BringMessage({ onRead }: { onRead: (part: Partial<LookingForm>) => void }) {
  const [read, setRead] = useState<Read>();
  return (
    <Disclosure summary="Hebt u al een profiel bij een andere organisatie?">
      <p>
        Vraag daar om uw bericht (VUM, een bestand dat eindigt op .json). Kies het hier. De antwoorden komen in het
        formulier. Er is pas iets bewaard als u onderaan op Bewaren drukt.
      </p>
      <MessageFile
        label="Uw bericht"
        optional
        onRead={(found) => {
          setRead(found);
          if (!("problems" in found)) onRead(formOfMessage(found));
        }}
      />
      {read && "problems" in read && <WrongMessage problems={read.problems} />}
      {read && !("problems" in read) && (
        <Notice tone="success" live="status" title="Uw antwoorden staan in het formulier. Loop ze na.">
          {read.candidate.presentation && (
            <p>
              In het bericht staat ook een tekst. Neem over wat klopt, zin voor zin, bij Mijn profiel: “
              {read.candidate.presentation}”
            </p>
          )}
          <LeftBehind left={read.left} />
        </Notice>
      )}
    </Disclosure>
  );
}
