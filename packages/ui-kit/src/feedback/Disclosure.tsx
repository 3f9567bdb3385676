import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

type DisclosureProps = { summary: string; open?: boolean | undefined; children: ReactNode };

/** Explanation for who asks for it: "Waarom zie ik dit?", "Wie ziet dit?". Unfolded on paper. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="vw-disclosure" open={open}>
      <summary>
        <Icon name="chevron" />
        {summary}
      </summary>
      <div className="vw-disclosure__body">{children}</div>
    </details>
  );
}
