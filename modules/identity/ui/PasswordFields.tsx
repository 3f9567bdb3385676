import { Button, Field, TextInput } from "@vliegwiel/ui-kit";
import { type InputHTMLAttributes, useState } from "react";

/** One field, that can be shown, instead of typing it twice. */
export function NewPasswordField({
  name,
  error,
  register,
}: {
  name: string;
  error: string | undefined;
  register: InputHTMLAttributes<HTMLInputElement>;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div className="vw-stack vw-gap-1">
      <Field
        name={name}
        label="Nieuw wachtwoord"
        hint="Minstens 12 tekens. Vier losse woorden mag ook: dat onthoudt u makkelijker."
        error={error}
      >
        {(control) => (
          <TextInput
            {...control}
            {...register}
            type={shown ? "text" : "password"}
            autoComplete="new-password"
            spellCheck={false}
          />
        )}
      </Field>
      <div>
        <Button kind="subtle" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? "Wachtwoord verbergen" : "Wachtwoord tonen"}
        </Button>
      </div>
    </div>
  );
}
