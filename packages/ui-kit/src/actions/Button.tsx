import { type ButtonHTMLAttributes, type MouseEvent, type ReactNode, useId } from "react";
import { Icon } from "../Icon.tsx";

export type ButtonKind = "primary" | "secondary" | "subtle" | "danger";
const classOf: Record<ButtonKind, string> = {
  primary: "utrecht-button utrecht-button--primary-action",
  secondary: "utrecht-button utrecht-button--secondary-action",
  subtle: "utrecht-button utrecht-button--subtle",
  danger: "utrecht-button utrecht-button--secondary-action vw-button--danger",
};
export const buttonClass = (kind: ButtonKind): string => classOf[kind];

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "className"> & {
  /** One primary button per page. */
  kind?: ButtonKind | undefined;
  /** Why this may not be done now, and who can help. The button stays visible and reachable, with this sentence. */
  disabledReason?: string | undefined;
  /** While waiting for the answer: a second press does nothing. */
  busy?: boolean | undefined;
  /** A verb that says what happens: "Toestemming intrekken", never "OK". */
  children: ReactNode;
};

export function Button({
  kind = "secondary",
  type = "button",
  disabledReason,
  busy,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const shut = Boolean(disabledReason) || Boolean(busy);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (shut) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      className={classOf[kind]}
      onClick={press}
      {...(disabledReason && { "aria-disabled": true, "aria-describedby": reasonId })}
      {...(busy && { "aria-busy": true })}
    >
      {children}
    </button>
  );
  if (!disabledReason) return button;
  return (
    <div className="vw-refused">
      {button}
      <p id={reasonId} className="vw-refused__reason">
        <Icon name="lock" />
        {disabledReason}
      </p>
    </div>
  );
}
