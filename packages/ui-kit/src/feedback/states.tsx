import type { ReactNode } from "react";
import { Button } from "../actions/Button.tsx";
import { PageHeader } from "../layout/Page.tsx";
import type { ProblemShape } from "../problem.ts";
import { Notice } from "./Notice.tsx";

type EmptyStateProps = {
  /** What belongs here. */
  title: string;
  children: ReactNode;
  /** The first step. */
  action?: ReactNode;
  level?: 2 | 3 | undefined;
};

export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="vw-empty">
      <Heading>{title}</Heading>
      <div>{children}</div>
      {action}
    </div>
  );
}

/** The frame of the page, at once, while its content is on the way. */
export function LoadingFrame({ title, lines = 5 }: { title: string; lines?: number | undefined }) {
  return (
    <div className="vw-page">
      <PageHeader title={title} />
      <LoadingPart lines={lines} />
    </div>
  );
}

/** A part of a page that is still on the way. */
export function LoadingPart({ lines = 3 }: { lines?: number | undefined }) {
  const rows = Array.from({ length: lines }, (_, row) => `regel-${row}`);
  return (
    <div className="vw-stack vw-gap-2" role="status" aria-label="Bezig met laden">
      {rows.map((row) => (
        <div key={row} className="vw-loading__line" />
      ))}
    </div>
  );
}

type ErrorStateProps = {
  problem: ProblemShape;
  /** What was kept of the person's work. Obligatory, because the reader's first fear is that it is gone. */
  kept: string;
  /** Tried again on request; left out when trying again cannot help. */
  onRetry?: (() => void) | undefined;
  /** What else to do, or who can help. */
  children?: ReactNode;
};

/** What happened, what was kept, what to do. */
export function ErrorState({ problem, kept, onRetry, children }: ErrorStateProps) {
  return (
    <Notice tone="error" title={problem.title} live="alert">
      {problem.detail && <p>{problem.detail}</p>}
      <p>{kept}</p>
      {children}
      {onRetry && <Button onClick={onRetry}>Opnieuw proberen</Button>}
    </Notice>
  );
}
