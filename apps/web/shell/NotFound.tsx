import { LinkButton, Page } from "@vliegwiel/ui-kit";
import { useEffect } from "react";

/** The same words for what never existed and for what one may not see. */
export function NotFound() {
  useEffect(() => {
    document.title = "Deze pagina is er niet – Vliegwiel";
  }, []);
  return (
    <Page
      title="Deze pagina is er niet"
      lead="Misschien is het adres niet goed overgenomen, is de pagina weg, of mag u haar niet zien."
      action={
        <LinkButton kind="primary" href="/">
          Naar de voorpagina
        </LinkButton>
      }
    />
  );
}
