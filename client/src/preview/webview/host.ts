import type { FromPage, PageState } from '../messages';

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

/** The editor's end of the page: there is one, and it can be had once. */
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

export function tell(message: FromPage): void {
  host.postMessage(message);
}

/** What the page remembers while it is hidden, and over a restart of the window. */
let state: PageState = {
  uri: '',
  line: 0,
  profile: true,
  ...(host.getState() as Partial<PageState> | undefined),
};

export function remembered(): PageState {
  return state;
}

export function remember(part: Partial<PageState>): void {
  state = { ...state, ...part };
  host.setState(state);
}
