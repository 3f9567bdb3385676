import { Icon, type IconName } from "../Icon.tsx";
import type { Tone } from "./Notice.tsx";

type StatusBadgeProps = { tone?: Tone | "neutral" | "waiting" | undefined; children: string };

/** A state in an icon and a word; the colour only helps. */
export function StatusBadge({ tone = "neutral", children }: StatusBadgeProps) {
  const icon: IconName = tone;
  return (
    <span className={`vw-badge vw-tone-${tone === "waiting" ? "info" : tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
