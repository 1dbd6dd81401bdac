export function CouldNotLoad({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <div className="could-not" role="alert">
      <p>{what} could not be loaded.</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
