import { announce, ErrorState, RadioGroup } from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getAttendance, type SeatAtMeeting, sayWhoComes } from "../contract.ts";
import { byLine } from "./wording.ts";

type SeatProps = { meetingId: string; seat: SeatAtMeeting; several: boolean };

/** One seat: "Ik kom", "Ik kom niet", or who comes instead. What is chosen is kept at once. */
function Answer({ meetingId, seat, several }: SeatProps) {
  const { act, busy, problem } = useAct(sayWhoComes);
  const { seatId, holder, standsIn, state, by } = seat;
  const mine = `${holder.membershipId}:coming`;
  const choices = [
    { value: mine, label: several ? `${byLine(holder)} komt` : "Ik kom" },
    { value: `${holder.membershipId}:excused`, label: several ? `${byLine(holder)} komt niet` : "Ik kom niet" },
    ...standsIn.map((one) => ({ value: `${one.membershipId}:coming`, label: `${byLine(one)} komt als vervanger` })),
  ];
  const chosen = state === "excused" ? `${holder.membershipId}:excused` : `${by.membershipId}:${state}`;
  const choose = (value: string) => {
    const [membershipId = "", chosenState] = value.split(":");
    void act({
      meetingId,
      seatId,
      membershipId,
      state: chosenState === "excused" ? "excused" : "coming",
    }).then(
      () => announce("Je antwoord is opgeslagen."),
      () => undefined,
    );
  };
  return (
    <div className="vw-stack vw-gap-1" aria-busy={busy}>
      {problem && <ErrorState problem={problem} kept="Je vorige antwoord staat er nog." />}
      <RadioGroup
        name={`komt-${seatId}`}
        label={several ? `De plek van ${byLine(holder)}` : "Kom je?"}
        choices={choices}
        error={undefined}
        input={({ value }) => ({
          name: `komt-${seatId}`,
          checked: value === chosen,
          onChange: () => choose(value),
        })}
      />
    </div>
  );
}

/** Before a meeting: do you come? For one's own seat, and for one somebody sits in for. */
export function ComingOrNot({ meetingId }: { meetingId: string }) {
  const { data } = useEndpoint(getAttendance, { meetingId });
  if (!data?.may.answer.allowed) return null;
  const seats = data.seats.filter(({ mine }) => mine);
  const own = seats.length === 1 && seats[0]?.standsIn.length === 0;
  return (
    <div className="vw-no-print">
      {seats.map((seat) => (
        <Answer key={seat.seatId} meetingId={meetingId} seat={seat} several={!own} />
      ))}
    </div>
  );
}
