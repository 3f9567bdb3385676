import type { ReactNode } from "react";

/** A part of the outcome under its own heading, so that someone can jump from heading to heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="vw-earn__part vw-stack vw-gap-2" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
