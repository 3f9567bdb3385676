import type { ReactNode } from "react";

type CardProps = {
  heading?: ReactNode;
  /** The level that fits the outline of the page. */
  level?: 2 | 3 | 4 | undefined;
  /** Makes the heading a link to the whole thing. */
  href?: string | undefined;
  /** quiet = background information; urgent = this waits for you (say so in words too). */
  weight?: "normal" | "quiet" | "urgent" | undefined;
  as?: "div" | "article" | "section" | "li" | undefined;
  children: ReactNode;
};

export function Card({ heading, level = 3, href, weight = "normal", as: Tag = "div", children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <Tag className={weight === "normal" ? "vw-card" : `vw-card vw-card--${weight}`}>
      {heading && <Heading className="vw-card__heading">{href ? <a href={href}>{heading}</a> : heading}</Heading>}
      {children}
    </Tag>
  );
}
