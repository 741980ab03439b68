/** Gives a function that shows a message unless the one it showed before is still there. */
export function oneMessage(show: () => PromiseLike<void>): () => void {
  let shown = false;
  return () => {
    if (shown) return;
    shown = true;
    const closed = () => (shown = false);
    show().then(closed, closed);
  };
}
