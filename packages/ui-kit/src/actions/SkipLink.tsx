/** The first thing the Tab key finds: past the menu, to what the page is about. */
export function SkipLink({ target = "inhoud" }: { target?: string | undefined }) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={`#${target}`}>
      Naar de inhoud
    </a>
  );
}
