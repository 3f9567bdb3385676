import { dayNames } from "@vliegwiel/matching";
import { type MyProfile, travelModes } from "../contract.ts";
import { Choices, choicesOf, Line, type Parts, Pick } from "./looking-controls.tsx";

/** How much, when and how far. */
export function HoursAndTravel({ municipalities, ...parts }: Parts & { municipalities: MyProfile["municipalities"] }) {
  return (
    <>
      <h3>Uren en dagen</h3>
      <Line {...parts} short name="hoursFrom" label="Ten minste hoeveel uur per week?" />
      <Line {...parts} short name="hoursTo" label="Hoogstens hoeveel uur per week?" />
      <Line {...parts} short name="hoursLater" label="En later?" hint="Als u wilt groeien: naar hoeveel uur?" />
      <Choices {...parts} name="days" label="Op welke dagen kunt u werken?" words={dayNames} />
      <Line
        {...parts}
        name="times"
        label="Wilt u iets zeggen over de tijden?"
        hint="Bijvoorbeeld: liefst vanaf 10 uur."
      />
      <h3>Reizen</h3>
      <Pick {...parts} name="by" label="Hoe reist u?" options={choicesOf(travelModes)} />
      <Line
        {...parts}
        short
        name="minutes"
        label="Hoe lang wilt u hoogstens reizen?"
        hint="In minuten, voor de heenweg."
      />
      <Pick
        {...parts}
        name="municipality"
        label="Vanuit welke gemeente?"
        hint="Hiermee schatten we de reis. Zonder naam en voor een werkgever gaat dit niet mee."
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}
