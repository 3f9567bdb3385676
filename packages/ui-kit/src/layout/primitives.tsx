import type { ReactNode } from "react";

/** Space in steps of 8 px: 1 = tight inside a group … 5 = between groups. */
export type Gap = 1 | 2 | 3 | 4 | 5;
type BoxProps = { gap?: Gap | undefined; as?: "div" | "ul" | "ol" | "section" | undefined; children: ReactNode };

/** Below each other. With `as="ul"` the children are `<li>`. */
export function Stack({ gap = 3, as: Tag = "div", children }: BoxProps) {
  return (
    <Tag className={`vw-stack vw-gap-${gap}`} {...(Tag === "ul" || Tag === "ol" ? { role: "list" } : {})}>
      {children}
    </Tag>
  );
}

type ClusterProps = BoxProps & { between?: boolean | undefined; top?: boolean | undefined };

/** Beside each other while there is room, then onto the next line. */
export function Cluster({ gap = 2, as: Tag = "div", between, top, children }: ClusterProps) {
  const classes = ["vw-cluster", `vw-gap-${gap}`, between && "vw-cluster--between", top && "vw-cluster--start"];
  return (
    <Tag className={classes.filter(Boolean).join(" ")} {...(Tag === "ul" || Tag === "ol" ? { role: "list" } : {})}>
      {children}
    </Tag>
  );
}

/** Cards beside each other, as many as fit. */
export function Grid({ as: Tag = "div", children }: Omit<BoxProps, "gap">) {
  return (
    <Tag className="vw-grid" {...(Tag === "ul" || Tag === "ol" ? { role: "list" } : {})}>
      {children}
    </Tag>
  );
}

/** For the ears only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vw-visually-hidden">{children}</span>;
}
