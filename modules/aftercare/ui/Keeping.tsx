import {
  announce,
  Button,
  Card,
  DateInput,
  dutchDate,
  dutchDay,
  ErrorState,
  Field,
  FormShell,
  RadioGroup,
  Select,
  Sure,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  dropContact,
  endAftercare,
  logContact,
  offerAftercare,
  type PersonAtWork,
  rhythms,
  type Support,
  saveAftercare,
  startAftercare,
  takeBackOffer,
  ways,
  withWhom,
} from "../contract.ts";
import {
  contactInWords,
  fieldErrorsOf,
  optionsOf,
  refusal,
  rhythmWords,
  wayWords,
  whoIs,
  wholeProblem,
  withWords,
} from "./wording.ts";

type Rhythm = (typeof rhythms)[number];
const rhythmOf = (value: string): Rhythm => rhythms.find((one) => one === value) ?? "monthly";

/** "Ik doe de nazorg": how often, and the number everyone calls. */
export function Start({ data: { personId, may, support } }: { data: PersonAtWork }) {
  const start = useAct(startAftercare);
  const [rhythm, setRhythm] = useState<Rhythm>(support?.rhythm ?? "monthly");
  const [phone, setPhone] = useState("");
  const errors = fieldErrorsOf(start.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <Card heading={support ? "Weer beginnen" : "Nazorg beginnen"} level={2} as="section">
      <p>
        Spreek met de persoon af wie contact houdt. Eén naam en één nummer, ook voor de werkgever. Een einddatum is niet
        nodig.
      </p>
      <FormShell
        submitLabel="Ik doe de nazorg"
        submitRefused={refusal(may.start)}
        busy={start.busy}
        submitError={wholeProblem(start.problem)}
        fieldErrors={errors}
        beforeSubmit={<p className="vw-quiet">Wie ziet dit? De persoon, en wie toestemming heeft voor voortgang.</p>}
        onSubmit={() =>
          void start.act({ personId, rhythm, phone }).then(
            () => announce("Je doet nu de nazorg. De persoon hoort het."),
            () => undefined,
          )
        }
      >
        <Field name="rhythm" label="Hoe vaak hebben jullie contact?" error={errorOf("rhythm")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(rhythmWords)}
              value={rhythm}
              onChange={(event) => setRhythm(rhythmOf(event.target.value))}
            />
          )}
        </Field>
        <Field
          name="phone"
          label="Telefoonnummer"
          hint="De persoon en de werkgever bellen dit nummer. Een vast nummer van je team mag ook."
          error={errorOf("phone")}
        >
          {(control) => (
            <TextInput
              {...control}
              short
              type="tel"
              maxLength={19}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </Card>
  );
}

/** One line: the day, how, with whom. */
export function LogContact({ support, data }: { support: Support; data: PersonAtWork }) {
  const log = useAct(logContact);
  const [line, setLine] = useState<{ day: string; how: (typeof ways)[number]; withWhom: (typeof withWhom)[number] }>({
    day: data.today,
    how: "phone",
    withWhom: "person",
  });
  const errors = fieldErrorsOf(log.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  return (
    <Card heading="Contact opschrijven" level={2} as="section">
      <p>
        De volgende keer: <strong>{dutchDay(support.nextOn)}</strong>. Waarover het ging, schrijf je hier niet op.
      </p>
      <FormShell
        submitLabel="Opschrijven"
        submitRefused={refusal(data.may.keep)}
        busy={log.busy}
        submitError={wholeProblem(log.problem)}
        fieldErrors={errors}
        onSubmit={() =>
          void log.act({ supportId: support.supportId, ...line }).then(
            ({ nextOn }) => announce(`Opgeschreven. De volgende keer is ${dutchDate(nextOn)}.`),
            () => undefined,
          )
        }
      >
        <Field name="day" label="Welke dag?" error={errorOf("day")}>
          {(control) => <DateInput {...control} value={line.day} onChange={(day) => setLine({ ...line, day })} />}
        </Field>
        <RadioGroup
          name="how"
          label="Hoe?"
          error={errorOf("how")}
          choices={optionsOf(wayWords)}
          input={({ value }) => ({
            checked: line.how === value,
            onChange: () => setLine({ ...line, how: ways.find((one) => one === value) ?? "phone" }),
          })}
        />
        <RadioGroup
          name="withWhom"
          label="Met wie?"
          error={errorOf("withWhom")}
          choices={optionsOf(withWords)}
          input={({ value }) => ({
            checked: line.withWhom === value,
            onChange: () => setLine({ ...line, withWhom: withWhom.find((one) => one === value) ?? "person" }),
          })}
        />
      </FormShell>
    </Card>
  );
}

export function Contacts({ contacts }: { contacts: PersonAtWork["contacts"] }) {
  const drop = useAct(dropContact);
  if (contacts.length === 0) return <p>Er is nog geen contact opgeschreven.</p>;
  return (
    <>
      {drop.problem && <ErrorState problem={drop.problem} kept="De regel staat er nog." />}
      <ul>
        {contacts.map(({ contactId, day, how, withWhom: whom, by, mayDrop }) => (
          <li key={contactId}>
            {dutchDate(day)}: {contactInWords({ how, withWhom: whom })}
            {by && `, door ${by}`}{" "}
            {mayDrop && (
              <Button
                kind="subtle"
                busy={drop.busy}
                aria-label={`Regel van ${dutchDate(day)} weghalen`}
                onClick={() =>
                  void drop.act({ contactId }).then(
                    () => announce("De regel is weg"),
                    () => undefined,
                  )
                }
              >
                Weghalen
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The rhythm, the next day, the number, and who steps in. */
export function Settings({ support, data }: { support: Support; data: PersonAtWork }) {
  const save = useAct(saveAftercare);
  const [kept, setKept] = useState({
    rhythm: support.rhythm,
    nextOn: support.nextOn,
    phone: support.phone,
    backupId: support.backup?.membershipId ?? "",
  });
  const errors = fieldErrorsOf(save.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const seconds = [...(support.backup ? [support.backup] : []), ...data.successors].filter(
    (one, index, all) => all.findIndex(({ membershipId }) => membershipId === one.membershipId) === index,
  );
  return (
    <FormShell
      submitLabel="Bewaren"
      submitRefused={refusal(data.may.hand)}
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save
          .act({
            supportId: support.supportId,
            version: support.version,
            ...kept,
            backupId: kept.backupId || null,
          })
          .then(
            () => announce("Bewaard"),
            () => undefined,
          )
      }
    >
      <Field name="rhythm" label="Hoe vaak?" error={errorOf("rhythm")}>
        {(control) => (
          <Select
            {...control}
            options={optionsOf(rhythmWords)}
            value={kept.rhythm}
            onChange={(event) => setKept({ ...kept, rhythm: rhythmOf(event.target.value) })}
          />
        )}
      </Field>
      <Field name="nextOn" label="Volgende keer" error={errorOf("nextOn")}>
        {(control) => (
          <DateInput {...control} value={kept.nextOn} onChange={(nextOn) => setKept({ ...kept, nextOn })} />
        )}
      </Field>
      <Field name="phone" label="Telefoonnummer" error={errorOf("phone")}>
        {(control) => (
          <TextInput
            {...control}
            short
            type="tel"
            maxLength={19}
            value={kept.phone}
            onChange={(event) => setKept({ ...kept, phone: event.target.value })}
          />
        )}
      </Field>
      <Field
        name="backupId"
        label="Tweede"
        hint="Belt als een werkgever een werkdag op jou wacht, en heeft de nazorg als jij weg bent. Zonder tweede hoort de coördinator het."
        error={errorOf("backupId")}
        optional
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Nog niemand"
            options={seconds.map((one) => ({ value: one.membershipId, label: whoIs(one) }))}
            value={kept.backupId}
            onChange={(event) => setKept({ ...kept, backupId: event.target.value })}
          />
        )}
      </Field>
    </FormShell>
  );
}

/** Handing over: a question and a yes. Until then one keeps it. */
export function HandOver({ support, data }: { support: Support; data: PersonAtWork }) {
  const offer = useAct(offerAftercare);
  const back = useAct(takeBackOffer);
  const end = useAct(endAftercare);
  const [to, setTo] = useState("");
  const problem = offer.problem ?? back.problem ?? end.problem;
  return (
    <div className="vw-stack vw-gap-2">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {support.offer ? (
        <>
          <p>
            Op {dutchDate(support.offer.offeredOn)} gevraagd aan {whoIs(support.offer.to)}. Tot het ja ben jij het
            aanspreekpunt.
          </p>
          <div>
            <Button
              busy={back.busy}
              onClick={() =>
                void back.act({ offerId: support.offer?.offerId ?? "" }).then(
                  () => announce("De vraag is teruggenomen"),
                  () => undefined,
                )
              }
            >
              Vraag terugnemen
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field
            name="to"
            label="Aan wie vraag je het?"
            hint="Wie ja zegt, heeft het. De persoon hoort het, en de werkgever ziet de nieuwe naam."
            error={undefined}
          >
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een collega"
                options={data.successors.map((one) => ({ value: one.membershipId, label: whoIs(one) }))}
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button
              busy={offer.busy}
              disabledReason={refusal(data.may.hand) ?? (to ? undefined : "Kies eerst een collega.")}
              onClick={() =>
                void offer.act({ supportId: support.supportId, membershipId: to }).then(
                  () => announce("Gevraagd. Je hoort het antwoord."),
                  () => undefined,
                )
              }
            >
              Vragen om over te nemen
            </Button>
          </div>
        </>
      )}
      <div>
        <Sure
          label="Nazorg stoppen"
          question="Is er nu geen nazorg meer nodig?"
          busy={end.busy}
          refused={refusal(data.may.hand)}
          onDo={() =>
            void end.act({ supportId: support.supportId }).then(
              () => announce("Gestopt. De persoon kan met één knop weer beginnen."),
              () => undefined,
            )
          }
        >
          <p>
            Spreek dit eerst met de persoon af. De link van de werkgever gaat dicht. Wat hier staat, blijft staan, en de
            persoon kan met één knop weer beginnen.
          </p>
        </Sure>
      </div>
    </div>
  );
}
