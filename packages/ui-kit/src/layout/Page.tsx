import type { ReactNode } from "react";
import { useArrivalHeading } from "./arrival.ts";

export type Crumb = { href: string; label: string };
type PageHeaderProps = {
  /** Where am I? The same words as the link that led here. */
  title: string;
  /** What waits for me, in one sentence. */
  lead?: ReactNode;
  /** The one thing that has a deadline or needs an answer. */
  waits?: ReactNode;
  breadcrumb?: readonly Crumb[] | undefined;
  /** The one next step: one primary button or link with a verb. */
  action?: ReactNode;
};

function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="vw-breadcrumb" aria-label="Kruimelpad">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Answers the three questions at the top of each page: where am I, what waits for me, what is the one next step. */
export function PageHeader({ title, lead, waits, breadcrumb, action }: PageHeaderProps) {
  const heading = useArrivalHeading();
  return (
    <div className="vw-page-header">
      {breadcrumb && breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="vw-page-header__lead">{lead}</p>}
      {waits && <div className="vw-page-header__waits">{waits}</div>}
      {action && <div>{action}</div>}
    </div>
  );
}

type PageProps = PageHeaderProps & {
  /** reading (720 px) for text and forms; wide (1200 px) for boards and tables. */
  width?: "reading" | "wide" | undefined;
  children?: ReactNode;
};

/** A whole page: its header and what stands under it. */
export function Page({ width = "reading", children, ...header }: PageProps) {
  return (
    <div className={`vw-page vw-page--${width}`}>
      <PageHeader {...header} />
      {children}
    </div>
  );
}

/** A reading column with something beside it on a wide screen, below it on a narrow one. Put it in a wide Page. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="vw-aside">
      <div className="vw-stack vw-gap-4">{children}</div>
      <aside className="vw-stack vw-gap-3">{aside}</aside>
    </div>
  );
}
