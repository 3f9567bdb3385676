import "./case-consultation.css";
import {
  announce,
  DateInput,
  Difference,
  ErrorState,
  Field,
  FormShell,
  LoadingFrame,
  Notice,
  Page,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { changeGroup, type Group, GroupSettings, getGroup } from "../contract.ts";
import { EndGroup } from "./EndGroup.tsx";
import { SettingsFields, settingsFrom, typedFrom } from "./SettingsFields.tsx";
import { type GroupFields, groupInLines, together, whatDiffers } from "./two-editors.ts";
import { errorFor, fieldErrorsOf, refusal, wholeProblem } from "./wording.ts";

const title = "Instellingen van de groep";
const Saved = GroupSettings.extend({
  name: z.string(),
  subRegion: z.string(),
  purpose: z.string(),
  startsOn: z.string(),
  version: z.number(),
});
const fieldsOf = ({ name, subRegion, purpose, startsOn, settings }: Group): GroupFields => ({
  name,
  subRegion,
  purpose,
  startsOn,
  ...settings,
});

function Change({ group }: { group: Group }) {
  const [name, setName] = useState(group.name);
  const [subRegion, setSubRegion] = useState(group.subRegion);
  const [purpose, setPurpose] = useState(group.purpose);
  const [startsOn, setStartsOn] = useState(group.startsOn);
  const [settings, setSettings] = useState(() => typedFrom(group.settings));
  const help = useTextHelp({ aboutSomeone: false });
  // As it was when it was opened, or when theirs was last put together with mine.
  const [before, setBefore] = useState(() => ({ ...fieldsOf(group), version: group.version }));
  const { act, busy, problem, reset } = useAct(changeGroup);
  const goTo = useGoTo();
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const mine: GroupFields = { name, subRegion, purpose, startsOn, ...settingsFrom(settings) };
  const save = (from: number) =>
    help.send((left) =>
      act({ groupId: group.groupId, version: from, ...mine, left }).then(
        () => {
          announce("De instellingen zijn opgeslagen.");
          goTo(`/groepen/${group.groupId}`);
        },
        () => undefined,
      ),
    );
  if (theirs)
    return (
      <Difference
        address="je"
        {...whatDiffers(groupInLines(mine), groupInLines(theirs))}
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={() => goTo(`/groepen/${group.groupId}`)}
        onMerge={() => {
          const { version, ...saved } = theirs;
          const { version: _, ...old } = before;
          const both = together(old, mine, saved);
          setName(both.name);
          setSubRegion(both.subRegion);
          // Two texts become one, theirs below mine, to be made one by hand.
          setPurpose(
            purpose !== old.purpose && saved.purpose !== old.purpose && purpose !== saved.purpose
              ? `${purpose}\n\n${saved.purpose}`
              : both.purpose,
          );
          setStartsOn(both.startsOn);
          setSettings(typedFrom(both));
          setBefore(theirs);
          reset();
        }}
      />
    );
  return (
    <FormShell
      onSubmit={() => void save(before.version)}
      submitLabel="Instellingen opslaan"
      submitRefused={refusal(group.may.changeGroup) ?? help.refused}
      busy={busy}
      submitError={wholeProblem(problem)}
      fieldErrors={fieldErrorsOf(problem)}
    >
      <Field name="name" label="Naam van de groep" error={errorFor(problem, "name")}>
        {(wiring) => (
          <TextInput {...wiring} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Field
        name="subRegion"
        label="Deel van de regio"
        hint="Leeg betekent: de hele regio."
        error={errorFor(problem, "subRegion")}
        optional
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={120}
            value={subRegion}
            onChange={(event) => setSubRegion(event.target.value)}
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="purpose"
        label="Waar is de groep voor?"
        limit={2000}
        rows={2}
        optional
        value={purpose}
        onChange={setPurpose}
        error={errorFor(problem, "purpose")}
      />
      <Field name="startsOn" label="Begint op" error={errorFor(problem, "startsOn")}>
        {(wiring) => <DateInput {...wiring} value={startsOn} onChange={setStartsOn} />}
      </Field>
      <SettingsFields kind={group.kind} value={settings} onChange={setSettings} problem={problem} />
    </FormShell>
  );
}

/** What the chair and the coordinator change: how the group works, and that it ends. */
export default function GroupSettingsPage() {
  const groupId = usePathParam("groupId");
  const { data: group, problem, refetch } = useEndpoint(getGroup, { groupId });
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    { href: `/groepen/${groupId}`, label: group?.name ?? "De groep" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!group) return <LoadingFrame title={title} />;
  const refused = refusal(group.may.changeGroup);
  return (
    <Page title={title} breadcrumb={crumbs}>
      {refused ? (
        <Notice title="Je kunt deze instellingen niet veranderen">
          <p>{refused}</p>
        </Notice>
      ) : (
        <>
          <Change key={group.groupId} group={group} />
          <EndGroup group={group} />
        </>
      )}
    </Page>
  );
}
