import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type ButtonKind, buttonClass } from "./Button.tsx";

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "className"> & {
  href: string;
  children: ReactNode;
};

/** A link in text. Plain addresses are enough: the shell turns clicks inside the site into a quiet change of page. */
export function Link(props: LinkProps) {
  return <a {...props} className="utrecht-link utrecht-link--html-a" />;
}

/** Goes to another page, but is as important as a button. */
export function LinkButton({ kind = "secondary", ...props }: LinkProps & { kind?: ButtonKind | undefined }) {
  return <a {...props} className={buttonClass(kind)} />;
}
