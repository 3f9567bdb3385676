import { Button } from "../actions/Button.tsx";

type LoadMoreProps = {
  /** How many are on the screen, in words: "20 casussen getoond". */
  shown: string;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
};

/** The next part of a list, below what one is reading. */
export function LoadMore({ shown, hasMore, busy, onMore }: LoadMoreProps) {
  return (
    <div className="vw-more">
      <p role="status">{shown}</p>
      {hasMore && (
        <Button busy={busy} onClick={onMore}>
          Meer laden
        </Button>
      )}
    </div>
  );
}
