import { EventEmitter } from '../vscode/events';
import { kept } from './kept';

const THEMES = ['light', 'dark', 'high-contrast-light', 'high-contrast'] as const;
export type Theme = (typeof THEMES)[number];

const CHOSEN = 'theme';

/** The names under which VS Code gives its colours to the preview's page. */
const NAMES = [
  'editor-background',
  'editor-foreground',
  'textLink-foreground',
  'editorError-foreground',
  'editorWarning-foreground',
  'editorInfo-foreground',
  'focusBorder',
  'contrastBorder',
].map((name) => `--vscode-${name}`);

const changed = new EventEmitter<Theme>();
export const onDidChangeTheme = changed.event;

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');
const forced = matchMedia('(forced-colors: active)');

let theme: Theme = 'light';

export function currentTheme(): Theme {
  return theme;
}

/** Match System, until the writer chooses another. */
export function beginTheme(): void {
  for (const query of [dark, contrast, forced]) query.addEventListener('change', apply);
  apply();
}

/** Undefined for what the system has. */
export function chooseTheme(chosen: Theme | undefined): void {
  if (chosen === undefined) kept.remove(CHOSEN);
  else kept.write(CHOSEN, chosen);
  apply();
}

export function isDark(of: Theme = theme): boolean {
  return of === 'dark' || of === 'high-contrast';
}

function apply(): void {
  const wanted = kept.read(CHOSEN);
  const more = contrast.matches || forced.matches;
  theme =
    THEMES.find((one) => one === wanted) ??
    (more ? (dark.matches ? 'high-contrast' : 'high-contrast-light') : dark.matches ? 'dark' : 'light');
  document.documentElement.dataset['theme'] = theme;
  changed.fire(theme);
}

/** The colours of the page for the preview's own, and the words by which VS Code says which they are. */
export function themeVariables(): {
  readonly classes: string;
  readonly values: readonly (readonly [name: string, value: string])[];
} {
  const style = getComputedStyle(document.documentElement);
  const classes = {
    light: 'vscode-light',
    dark: 'vscode-dark',
    'high-contrast': 'vscode-high-contrast',
    'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
  }[theme];
  return {
    classes,
    // One without a value is taken away.
    values: NAMES.map((name) => [name, style.getPropertyValue(name).trim()] as const),
  };
}
