import { announce, Button, Card, Field, FormShell, LoadingPart, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  type ContactPerson,
  type Employer,
  giveOwner,
  inviteColleague,
  listContacts,
  removeContact,
  saveContact,
  uninviteColleague,
} from "../contract.ts";
import { ChooseColleague } from "./ChooseColleague.tsx";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, refusal, whoIs, wholeProblem } from "./wording.ts";

function ContactForm({
  employerId,
  contact,
  onDone,
}: {
  employerId: string;
  contact: ContactPerson;
  onDone: () => void;
}) {
  const save = useAct(saveContact);
  const [typed, setTyped] = useState(contact);
  const errors = fieldErrorsOf(save.problem);
  const text = (name: "name" | "functionTitle" | "phone" | "mail", label: string, optional: boolean) => (
    <Field name={name} label={label} error={errors.find((one) => one.name === name)?.message} optional={optional}>
      {(control) => (
        <TextInput
          {...control}
          autoComplete="off"
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormShell
      submitLabel="Contactpersoon bewaren"
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save.act({ employerId, ...typed }).then(
          () => {
            announce("De contactpersoon is bewaard");
            onDone();
          },
          () => undefined,
        )
      }
      afterSubmit={
        <Button kind="subtle" onClick={onDone}>
          Niet bewaren
        </Button>
      }
    >
      {text("name", "Naam", false)}
      {text("functionTitle", "Functie", true)}
      {text("phone", "Telefoon", true)}
      {text("mail", "E-mail", true)}
    </FormShell>
  );
}

function Shown({ employer }: { employer: Employer }) {
  const { employerId, may } = employer;
  const { data, problem } = useEndpoint(listContacts, { employerId });
  const remove = useAct(removeContact);
  const invite = useAct(inviteColleague);
  const uninvite = useAct(uninviteColleague);
  const [editing, setEditing] = useState<ContactPerson>();
  const [colleague, setColleague] = useState("");
  const keeps = may.keepContacts.allowed;
  if (problem) return <Told problem={problem} />;
  if (!data) return <LoadingPart />;
  if (editing) return <ContactForm employerId={employerId} contact={editing} onDone={() => setEditing(undefined)} />;
  return (
    <div className="vw-stack vw-gap-2">
      {data.items.length === 0 && <p>Er is nog geen contactpersoon.</p>}
      <ul className="vw-stack vw-gap-2">
        {data.items.map((one) => (
          <li key={one.contactId}>
            <strong>{one.name}</strong>
            {one.functionTitle && `, ${one.functionTitle}`}
            {one.phone && (
              <>
                <br />
                <a href={`tel:${one.phone.replace(/[^+\d]/g, "")}`}>{one.phone}</a>
              </>
            )}
            {one.mail && (
              <>
                <br />
                <a href={`mailto:${one.mail}`}>{one.mail}</a>
              </>
            )}
            {keeps && (
              <div className="vw-cluster vw-gap-1 vw-no-print">
                <Button kind="subtle" onClick={() => setEditing(one)}>{`${one.name} wijzigen`}</Button>
                <Button
                  kind="subtle"
                  busy={remove.busy}
                  onClick={() =>
                    void remove.act({ contactId: one.contactId }).then(
                      () => announce(`${one.name} is weg`),
                      () => undefined,
                    )
                  }
                >
                  {`${one.name} weghalen`}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Told problem={remove.problem ?? invite.problem ?? uninvite.problem} />
      {keeps && (
        <div className="vw-stack vw-gap-2 vw-no-print">
          <Button
            onClick={() =>
              setEditing({
                contactId: crypto.randomUUID(),
                name: "",
                functionTitle: "",
                phone: "",
                mail: "",
                version: 0,
              })
            }
          >
            Contactpersoon toevoegen
          </Button>
          <h3>Wie mag dit ook zien?</h3>
          <p>Alleen jij, en collega’s die je hier uitnodigt. Zij hoeven ook niet op hun beurt te wachten.</p>
          <ul>
            {data.invited.map((one) => (
              <li key={one.membershipId}>
                {whoIs(one)}{" "}
                <Button
                  kind="subtle"
                  busy={uninvite.busy}
                  onClick={() =>
                    void uninvite.act({ employerId, membershipId: one.membershipId ?? "" }).catch(() => undefined)
                  }
                >
                  {`${one.name ?? "Collega"} niet meer`}
                </Button>
              </li>
            ))}
          </ul>
          <ChooseColleague
            employerId={employerId}
            name="invite"
            label="Collega uitnodigen"
            value={colleague}
            onChange={setColleague}
            error={undefined}
          />
          <Button
            busy={invite.busy}
            disabledReason={colleague ? undefined : "Kies eerst een collega."}
            onClick={() =>
              void invite.act({ employerId, membershipId: colleague }).then(
                () => {
                  announce("Je collega ziet nu de contactpersonen");
                  setColleague("");
                },
                () => undefined,
              )
            }
          >
            Uitnodigen
          </Button>
        </div>
      )}
    </div>
  );
}

function HandOver({ employer: { employerId, may, standing } }: { employer: Employer }) {
  const give = useAct(giveOwner);
  const [open, setOpen] = useState(false);
  const [membershipId, choose] = useState("");
  const errors = fieldErrorsOf(give.problem);
  const label = standing.owner ? "Aanspreekpunt overdragen" : "Aanspreekpunt kiezen";
  if (!open)
    return (
      <Button kind="subtle" disabledReason={refusal(may.handOver)} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <FormShell
      submitLabel={label}
      busy={give.busy}
      submitError={wholeProblem(give.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void give.act({ employerId, membershipId }).then(
          () => {
            announce("Je collega is nu het aanspreekpunt");
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <ChooseColleague
        employerId={employerId}
        name="membershipId"
        label="Wie wordt het?"
        value={membershipId}
        onChange={choose}
        error={errors[0]?.message}
      />
    </FormShell>
  );
}

/** People who work there: only after a press, for who may see them, so that each look stands in the log. */
export function ContactPersons({ employer }: { employer: Employer }) {
  const [shown, setShown] = useState(false);
  const refused = refusal(employer.may.contacts);
  return (
    <Card heading="Contactpersonen" level={2} as="section">
      {shown && !refused ? (
        <Shown employer={employer} />
      ) : (
        <Button disabledReason={refused} onClick={() => setShown(true)}>
          Contactpersonen tonen
        </Button>
      )}
      <div className="vw-no-print">
        <HandOver employer={employer} />
      </div>
    </Card>
  );
}
