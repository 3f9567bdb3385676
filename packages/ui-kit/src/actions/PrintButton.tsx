import { Button } from "./Button.tsx";

/** Every page has a readable print; this only makes it easy to find. */
export function PrintButton({ children = "Afdrukken" }: { children?: string | undefined }) {
  return (
    <Button kind="subtle" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
