import { Uri, window } from 'vscode';

/** The document that a menu gives, or the one in the tab in front; else the writer is asked for one. */
export async function chosenDocument(
  given: unknown,
  endings: readonly string[],
  words: { readonly title: string; readonly open: string; readonly kind: string },
): Promise<Uri | undefined> {
  if (given instanceof Uri) return given;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const shown = (input as { readonly uri?: unknown } | undefined)?.uri;
  if (shown instanceof Uri && endings.some((ending) => shown.path.toLowerCase().endsWith(`.${ending}`)))
    return shown;
  const picked = await window.showOpenDialog({
    title: words.title,
    openLabel: words.open,
    filters: { [words.kind]: [...endings] },
  });
  return picked?.[0];
}
