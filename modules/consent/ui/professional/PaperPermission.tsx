import {
  Checkbox,
  DateInput,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../../platform/browser/query.ts";
import { addMonths, explain, mediaTypes, recordPaperPermission, workTogether } from "../../contract.ts";
import {
  asSent,
  ChooseCategories,
  ChoosePurpose,
  ChooseReceivers,
  type Chosen,
  inWords,
  nothingChosen,
} from "../giving/Choosing.tsx";
import { type Photo, readPhoto } from "./photo.ts";

const title = "Papieren toestemming vastleggen";

/** Given on paper: what the paper says, and a photo of it. */
export default function PaperPermission() {
  const personId = usePathParam("personId");
  const goTo = useGoTo();
  const { data, problem } = useEndpoint(workTogether, { personId });
  const record = useAct(recordPaperPermission);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [until, setUntil] = useState("");
  const [photo, setPhoto] = useState<Photo>();
  const [photoError, setPhotoError] = useState<string>();
  const [witness, setWitness] = useState("");
  const [checked, setChecked] = useState(false);
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets vastgelegd." />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const last = until || addMonths(data.today, 6);
  const explanation =
    chosen.purpose === ""
      ? ""
      : explain({
          purpose: chosen.purpose,
          categories: chosen.categories,
          receivers: inWords(chosen, data.receivers),
          from: data.today,
          until: last,
        });
  const errorOf = (name: string) =>
    record.problem?.fieldErrors.find(({ pointer }) => pointer.startsWith(`/${name}`))?.message;
  const part = (name: string) => ({ chosen, onChange: setChosen, error: errorOf(name) });
  const missing =
    chosen.purpose === ""
      ? "Kies eerst waarvoor."
      : !photo
        ? "Voeg eerst de foto van het papier toe."
        : !checked
          ? "Kijk eerst na of er geen BSN of ID-kopie op de foto staat."
          : undefined;
  const send = () => {
    if (chosen.purpose === "" || !photo || !checked) return;
    void record
      .act({
        personId,
        purpose: chosen.purpose,
        categories: [...chosen.categories],
        receivers: asSent(chosen),
        until: last,
        explanation,
        photo: photo.base64,
        mediaType: photo.mediaType,
        witness,
        noNumbersOnPhoto: true,
      })
      .then(
        () => goTo(`/personen/${personId}/samenwerken`),
        () => undefined,
      );
  };
  return (
    <Page
      title={title}
      lead="Neem over wat op het papier staat, en maak er een foto van."
      breadcrumb={[{ href: `/personen/${personId}/samenwerken`, label: "Samenwerken" }]}
    >
      <FormShell
        onSubmit={send}
        submitLabel="Toestemming vastleggen"
        submitRefused={missing}
        busy={record.busy}
        submitError={record.problem}
        fieldErrors={(record.problem?.fieldErrors ?? []).map(({ pointer, message }) => ({
          name: pointer.slice(1).split("/")[0] ?? "",
          message,
        }))}
        beforeSubmit={
          <>
            {explanation && (
              <div className="vw-card">
                <h2>Lees dit samen met de persoon</h2>
                <p className="vw-prewrap">{explanation}</p>
              </div>
            )}
            <Notice title="Wie ziet de foto?">
              <p>Alleen de persoon en jij. De ontvangers nooit.</p>
            </Notice>
          </>
        }
      >
        <ChoosePurpose {...part("purpose")} />
        <ChooseCategories {...part("categories")} />
        <ChooseReceivers {...part("receivers")} receivers={data.receivers} />
        <Field name="until" label="Tot en met" hint="Hoogstens twaalf maanden." error={errorOf("until")}>
          {(wiring) => <DateInput {...wiring} value={last} onChange={setUntil} />}
        </Field>
        <Field
          name="photo"
          label="Foto van het papier"
          hint="Geen BSN of ID-kopie op de foto. Waar en wanneer de foto is gemaakt, halen wij eruit."
          error={photoError ?? errorOf("photo")}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              accept={mediaTypes.join(",")}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file)
                  void readPhoto(file).then((read) => {
                    setPhotoError(typeof read === "string" ? read : undefined);
                    setPhoto(typeof read === "string" ? undefined : read);
                  });
              }}
            />
          )}
        </Field>
        <Checkbox
          name="noNumbersOnPhoto"
          label="Ik heb gekeken: er staat geen BSN of ID-kopie op de foto"
          checked={checked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
          error={errorOf("noNumbersOnPhoto")}
        />
        <Field
          name="witness"
          label="Wie was erbij"
          hint="Alleen als de persoon niet kan tekenen."
          error={errorOf("witness")}
          optional
        >
          {(wiring) => <TextInput {...wiring} value={witness} onChange={(event) => setWitness(event.target.value)} />}
        </Field>
      </FormShell>
    </Page>
  );
}
