/** Drawn here, 24 × 24, stroke only: small, in one hand, coloured by the text around them. */
const drawings = {
  info: "M12 11v6M12 7.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  success: "m8 12.5 2.8 2.8L16 9.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  warning:
    "M12 9.5v4.5M12 17v.01M10.4 4.2 2.7 17.6A1.8 1.8 0 0 0 4.3 20.3h15.4a1.8 1.8 0 0 0 1.6-2.7L13.6 4.2a1.8 1.8 0 0 0-3.2 0Z",
  error: "m9 9 6 6m0-6-6 6M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Z",
  neutral: "M8 12h8M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  waiting: "M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-.5.5h-13a.5.5 0 0 1-.5-.5v-8a.5.5 0 0 1 .5-.5Z",
  chevron: "m9 6 6 6-6 6",
  menu: "M4 7h16M4 12h16M4 17h16",
  bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15ZM10 21h4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0",
} as const;

export type IconName = keyof typeof drawings;

const frame = {
  className: "vw-icon",
  viewBox: "0 0 24 24",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** Without a label the icon is decoration beside a word; with one it is read aloud as that word. */
export function Icon({ name, label }: { name: IconName; label?: string | undefined }) {
  const line = <path d={drawings[name]} />;
  return label ? (
    <svg role="img" aria-label={label} {...frame}>
      {line}
    </svg>
  ) : (
    <svg aria-hidden="true" {...frame}>
      {line}
    </svg>
  );
}
