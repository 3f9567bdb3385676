import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  Cluster,
  count,
  DateInput,
  DefinitionList,
  Dialog,
  Disclosure,
  dutchDate,
  dutchEuros,
  dutchMoment,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  Grid,
  LinkButton,
  LoadingPart,
  LoadMore,
  Notice,
  Page,
  PrintButton,
  RadioGroup,
  ResponsiveTable,
  SavedAt,
  Select,
  Stack,
  StatusBadge,
  StepForm,
  Term,
  TextArea,
  TextInput,
  workingDaysLeft,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { DraftExample } from "./DraftExample.tsx";

const refused = {
  status: 409,
  code: "platform/changed-meanwhile",
  title: "Dit is niet opgeslagen",
  detail: "De server antwoordde niet op tijd.",
  fieldErrors: [],
};
const promises = [
  { id: "1", what: "Bellen met de jobcoach", who: "Joris Bakker", days: 2, cents: 123456 },
  { id: "2", what: "Werkplek bekijken bij de kas", who: "Fatima Amrani", days: -3, cents: 5000 },
];

function Forms() {
  const [date, setDate] = useState("2026-03-12");
  return (
    <FormShell
      onSubmit={() => undefined}
      submitLabel="Casus inbrengen"
      busy={false}
      submitError={undefined}
      fieldErrors={[{ name: "question", message: "Vul in waar je niet uitkomt." }]}
      beforeSubmit={
        <Disclosure summary="Wie ziet dit?" open>
          <p>De zes mensen van het casusoverleg Zuid. Zij zien geen naam.</p>
        </Disclosure>
      }
      afterSubmit={<SavedAt save={{ state: "saved", at: "2026-11-22T13:03:00Z" }} />}
    >
      <Field
        name="question"
        label="Waar kom je niet uit?"
        hint="Eén vraag, in gewone woorden."
        error="Vul in waar je niet uitkomt."
      >
        {(control) => <TextArea {...control} limit={500} />}
      </Field>
      <Field name="title" label="Eigen titel" hint="Alleen jij ziet deze titel." error={undefined} optional>
        {(control) => <TextInput {...control} defaultValue="De vraag over vroeg opstaan" />}
      </Field>
      <Field name="theme" label="Thema" error={undefined}>
        {(control) => (
          <Select {...control} placeholder="Kies een thema" options={[{ value: "vervoer", label: "Vervoer" }]} />
        )}
      </Field>
      <Field name="when" label="Wanneer?" hint="Bijvoorbeeld 12-3-2026." error={undefined}>
        {(control) => <DateInput {...control} value={date} onChange={setDate} />}
      </Field>
      <RadioGroup
        name="purpose"
        label="Waarvoor?"
        error="Kies waarvoor."
        choices={[
          { value: "talk", label: "Samen overleggen", hint: "De groep denkt mee." },
          { value: "match", label: "Werk zoeken dat past" },
          {
            value: "money",
            label: "Uitkering",
            disabledReason: "Dit kan niet worden gedeeld. Vraag het uw begeleider.",
          },
        ]}
        input={({ value }) => ({ defaultChecked: value === "talk" })}
      />
      <CheckboxGroup
        name="receivers"
        label="Met wie?"
        error={undefined}
        choices={[
          { value: "a", label: "Gemeente Voorbeeld, begeleiding" },
          { value: "b", label: "GGZ Voorbeeld, behandeling" },
        ]}
        input={({ value }) => ({ defaultChecked: value === "a" })}
      />
      <Checkbox name="read" label="Ik heb de tekst nagelezen. Er staan geen namen in." />
    </FormShell>
  );
}

function Feedback() {
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={3}>
      <Notice title="Deze groep komt elke tweede dinsdag bij elkaar">
        <p>De volgende keer is {dutchMoment("2026-12-08T13:30:00Z")}.</p>
      </Notice>
      <Notice tone="success" title="De toestemming is ingetrokken">
        <p>Niemand ziet dit nog. U hoeft niets meer te doen.</p>
      </Notice>
      <Notice tone="warning" title="Vliegwiel geeft dit niet door">
        <p>U bent verplicht dit zelf te melden.</p>
        <LinkButton href="/over">Maak een brief</LinkButton>
      </Notice>
      <ErrorState problem={refused} kept="Wat je hebt getypt, staat er nog." onRetry={() => undefined} />
      <Cluster gap={1}>
        <StatusBadge>niet gedeeld</StatusBadge>
        <StatusBadge tone="info">op de agenda</StatusBadge>
        <StatusBadge tone="waiting">wacht op antwoord</StatusBadge>
        <StatusBadge tone="success">nagekomen</StatusBadge>
        <StatusBadge tone="warning">{workingDaysLeft(2)}</StatusBadge>
        <StatusBadge tone="error">{workingDaysLeft(-3)}</StatusBadge>
      </Cluster>
      <p>
        Zij werkt met <Term explanation="een baan voor wie niet zelf het minimumloon kan verdienen">banenafspraak</Term>{" "}
        en wil meer uren.
      </p>
      <EmptyState title="Nog geen casussen" action={<LinkButton href="/onderdelen">Eerste casus inbrengen</LinkButton>}>
        <p>Hier komen de vragen die jij hebt ingebracht.</p>
      </EmptyState>
      <LoadingPart />
      <div>
        <Button onClick={() => setOpen(true)}>Afspraak verplaatsen</Button>
      </div>
      <Dialog
        open={open}
        title="Afspraak verplaatsen"
        onClose={() => setOpen(false)}
        actions={<Button kind="primary">Verplaatsen naar dinsdag</Button>}
      >
        <p>De anderen krijgen bericht, zonder reden.</p>
      </Dialog>
    </Stack>
  );
}

/** Every part in every state, only for looking at while building. */
export default function Gallery() {
  return (
    <Page
      title="Onderdelen"
      width="wide"
      lead="Elk onderdeel in elke toestand, om naar te kijken."
      breadcrumb={[
        { href: "/", label: "Voorpagina" },
        { href: "/over", label: "Wat is Vliegwiel?" },
      ]}
      waits="Er wachten twee afspraken op jou. De eerste is 3 dagen te laat."
      action={<Button kind="primary">Afspraken bekijken</Button>}
    >
      <section className="vw-stack vw-gap-3">
        <h2>Knoppen</h2>
        <Cluster top>
          <Button kind="primary">Toestemming geven</Button>
          <Button>Later verdergaan</Button>
          <Button kind="subtle">Annuleren</Button>
          <Button kind="danger">Toestemming intrekken</Button>
          <LinkButton href="/over">Naar de groep</LinkButton>
          <PrintButton />
          <Button kind="primary" busy>
            Bezig met opslaan
          </Button>
        </Cluster>
        <Button disabledReason="Alleen de voorzitter sluit een casus. Dat is Marieke de Wit.">Casus sluiten</Button>
      </section>
      <section className="vw-stack vw-gap-3">
        <h2>Formulier</h2>
        <Forms />
      </section>
      <section className="vw-stack vw-gap-3" aria-labelledby="autosave">
        <h2 id="autosave">Vanzelf opgeslagen</h2>
        <DraftExample />
      </section>
      <section className="vw-stack vw-gap-3">
        <h2>Eén vraag per stap</h2>
        <StepForm
          steps={[
            {
              name: "a",
              question: "Wat wilt u delen?",
              content: (
                <RadioGroup
                  name="share"
                  label="Kies wat u wilt delen"
                  error={undefined}
                  choices={[
                    { value: "wishes", label: "Wat ik wil en kan" },
                    { value: "plan", label: "Mijn plan en afspraken" },
                  ]}
                  input={() => ({})}
                />
              ),
            },
            { name: "b", question: "Met wie?", content: <p>Kies een organisatie.</p> },
          ]}
          finishLabel="Toestemming geven"
          onFinish={() => undefined}
          busy={false}
          submitError={undefined}
          fieldErrors={[]}
        />
      </section>
      <section className="vw-stack vw-gap-3">
        <h2>Meldingen en toestanden</h2>
        <Feedback />
      </section>
      <section className="vw-stack vw-gap-3">
        <h2>Kaarten</h2>
        <Grid as="ul">
          <Card as="li" heading="De vraag over vroeg opstaan" href="/over" weight="urgent">
            <p>Op de agenda van {dutchDate("2026-12-08")}.</p>
            <StatusBadge tone="warning">{workingDaysLeft(1)}</StatusBadge>
          </Card>
          <Card as="li" heading="Waarom zie ik dit?">
            <Disclosure summary="Waarom zie ik dit?">
              <p>Samira gaf toestemming tot {dutchDate("2027-03-12")}, voor samen overleggen.</p>
            </Disclosure>
          </Card>
          <Card as="li" heading="Achtergrond" weight="quiet">
            <p>Zij werkt het liefst buiten en met planten.</p>
          </Card>
        </Grid>
      </section>
      <section className="vw-stack vw-gap-3">
        <ResponsiveTable
          caption="Afspraken"
          rows={promises}
          rowKey={({ id }) => id}
          columns={[
            { key: "what", header: "Wat", rowHeader: true, cell: ({ what }) => what },
            { key: "who", header: "Wie", cell: ({ who }) => who },
            { key: "when", header: "Wanneer", cell: ({ days }) => workingDaysLeft(days) },
            { key: "cost", header: "Kosten", numeric: true, cell: ({ cents }) => dutchEuros(cents) },
          ]}
        />
        <LoadMore
          shown={`${count(2, "afspraak", "afspraken")} getoond`}
          hasMore
          busy={false}
          onMore={() => undefined}
        />
        <DefinitionList
          items={[
            { term: "Voorzitter", value: "Marieke de Wit" },
            { term: "Regio", value: "Midden-Utrecht" },
          ]}
        />
      </section>
    </Page>
  );
}
