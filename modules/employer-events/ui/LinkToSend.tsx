import { Field, Notice, TextInput } from "@vliegwiel/ui-kit";

/** The link of an invitation: told once, to who sends it. */
export function LinkToSend({ link, name }: { link: string; name: string }) {
  return (
    <Notice tone="success" title={`De uitnodiging voor ${name} staat klaar`}>
      <p>
        Stuur deze link zelf aan de werkgever. De link is alleen nu te zien. Kwijt? Dan maak je bij de uitnodiging een
        nieuwe.
      </p>
      <Field name="link" label="De link" error={undefined}>
        {(control) => <TextInput {...control} readOnly value={link} onFocus={(event) => event.target.select()} />}
      </Field>
    </Notice>
  );
}
