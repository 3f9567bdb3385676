import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

export type Tone = "info" | "success" | "warning" | "error";
const word: Record<Tone, string> = { info: "Goed om te weten", success: "Gelukt", warning: "Let op", error: "Fout" };

type NoticeProps = {
  tone?: Tone | undefined;
  /** Says it in one sentence; what follows explains. */
  title: string;
  /** status is read when the reader pauses, alert at once; leave out for what was on the page from the start. */
  live?: "status" | "alert" | undefined;
  children?: ReactNode;
};

export function Notice({ tone = "info", title, live, children }: NoticeProps) {
  return (
    <div className={`vw-notice vw-tone-${tone}`} {...(live && { role: live })}>
      <Icon name={tone} label={word[tone]} />
      <div className="vw-notice__body">
        <p className="vw-notice__title">{title}</p>
        {children}
      </div>
    </div>
  );
}
