import { count } from "@vliegwiel/ui-kit";
import { useCountdown } from "../../../platform/browser/countdown.ts";
import type { Clock } from "../contract.ts";

const minutes = (seconds: number): string => {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** The time of this step, the same on every screen. To the ears only in whole minutes, when asked for. */
export function ClockView({ clock, answeredAt }: { clock: Clock; answeredAt: number }) {
  const left = useCountdown(clock, answeredAt) ?? 0;
  const over = left < 0;
  const spoken = over
    ? `${count(Math.ceil(-left / 60), "minuut", "minuten")} over de tijd`
    : `nog ${count(Math.ceil(left / 60), "minuut", "minuten")}`;
  return (
    <p className="vw-clock" role="timer" aria-label={clock.running ? spoken : `pauze, ${spoken}`}>
      <span aria-hidden="true">
        {minutes(left)} <small>{clock.running ? (over ? "over de tijd" : "nog") : "pauze"}</small>
      </span>
    </p>
  );
}
