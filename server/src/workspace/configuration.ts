import { Utils, URI } from 'vscode-uri';
import { builtinFrameworks } from '../framework/builtin';
import type { Framework } from '../framework/framework';
import type { LetterOptions } from '../letter/letter';
import type { CheckOptions } from '../rules/check';
import { readFrameworkFile, type FrameworkSource } from './frameworkFile';
import type { Problem } from './problem';
import { EffectiveSettings, readSettingsFile, SETTINGS_FILE, type Layer, type Settings } from './settings';
import type { World } from './world';

/** Where a folder's own frameworks are. */
const FRAMEWORKS_FOLDER = '.apa/frameworks';

/** Everything besides its text that decides what is found in a letter. */
export interface Configuration {
  /** The folder that holds `.apa`; undefined when no folder above the letter does. */
  readonly root?: string;
  /** The settings and framework files that were read. */
  readonly files: readonly string[];
  /** Where the folder's own frameworks are from, in the order in which they count. */
  readonly sources: readonly FrameworkSource[];
  readonly settings: EffectiveSettings;
  readonly letter: LetterOptions;
  readonly check: CheckOptions;
}

/** What a folder's `.apa` says. */
interface ApaFolder {
  readonly root: string;
  readonly files: readonly string[];
  readonly layer: Layer;
  readonly sources: readonly FrameworkSource[];
  readonly frameworks: readonly Framework[];
}

/** Finds what holds for a letter, by the nearest `.apa` above it. Remembers folders until told to forget. */
export class Configurations {
  #folders = new Map<string, Promise<ApaFolder | undefined>>();
  /**
   * By folder: all its letters have the same. The same object until something changes: what is known of a letter holds
   * as long as its configuration does.
   */
  #configurations = new Map<string, Promise<Configuration>>();

  constructor(
    readonly world: World,
    /** The editor's settings for a letter, or what a command line's options say. */
    readonly below: (uri: string) => Promise<Layer | undefined> = () => Promise.resolve(undefined),
    readonly above?: Settings,
  ) {}

  for(uri: string): Promise<Configuration> {
    const folder = folderOf(uri);
    let known = this.#configurations.get(folder);
    if (!known) this.#configurations.set(folder, (known = this.#make(uri)));
    return known;
  }

  async #make(uri: string): Promise<Configuration> {
    const [below, folder] = await Promise.all([this.below(uri), this.#nearest(uri)]);
    const layers: Layer[] = [];
    if (below) layers.push(below);
    if (folder) layers.push(folder.layer);
    if (this.above) layers.push({ from: 'command line', settings: this.above });
    const settings = new EffectiveSettings(layers);
    return {
      root: folder?.root,
      files: folder?.files ?? [],
      sources: folder?.sources ?? [],
      settings,
      letter: {
        frameworks: inOrder(folder?.frameworks ?? [], settings),
        status: settings.get('status')?.value,
      },
      check: { severities: settings.severities },
    };
  }

  /** Settings or frameworks have changed: everything is read again when next asked for (T32). */
  forget(): void {
    this.#folders = new Map();
    this.#configurations = new Map();
  }

  async #nearest(uri: string): Promise<ApaFolder | undefined> {
    const parsed = URI.parse(uri);
    // Documents without a place (`untitled:`) have no folder above them (T45).
    if (!parsed.path.startsWith('/')) return undefined;
    for (let folder = Utils.dirname(parsed); ; folder = Utils.dirname(folder)) {
      const found = await this.#folder(folder);
      if (found) return found;
      if (folder.path === '/' || Utils.dirname(folder).path === folder.path) return undefined;
    }
  }

  #folder(folder: URI): Promise<ApaFolder | undefined> {
    const key = folder.toString();
    let known = this.#folders.get(key);
    if (!known) this.#folders.set(key, (known = readFolder(folder, this.world)));
    return known;
  }
}

async function readFolder(folder: URI, world: World): Promise<ApaFolder | undefined> {
  const settingsFile = Utils.joinPath(folder, SETTINGS_FILE).toString();
  const [text, files] = await Promise.all([
    world.read(settingsFile),
    world.list(Utils.joinPath(folder, FRAMEWORKS_FOLDER).toString()),
  ]);
  const frameworkFiles = files.filter(isFrameworkFile).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  if (text === undefined && frameworkFiles.length === 0) return undefined;
  const texts = await Promise.all(frameworkFiles.map(async (uri) => (await world.read(uri)) ?? ''));
  const sources: FrameworkSource[] = [];
  const frameworks: Framework[] = [];
  for (const [i, uri] of frameworkFiles.entries()) {
    const { framework } = readFrameworkFile(texts[i]!, sources);
    if (!framework) continue;
    frameworks.push(framework);
    sources.push({ id: framework.id, name: nameOf(uri) });
  }
  return {
    root: folder.toString(),
    files: [...(text === undefined ? [] : [settingsFile]), ...frameworkFiles],
    layer: { from: SETTINGS_FILE, settings: text === undefined ? {} : readSettingsFile(text).settings },
    sources,
    frameworks,
  };
}

/** The frameworks that a letter may name, the default first. One of the folder's hides a built-in one of its name. */
function inOrder(own: readonly Framework[], settings: EffectiveSettings): Framework[] {
  const ids = new Set(own.map(({ id }) => id));
  const all = [...builtinFrameworks.filter(({ id }) => !ids.has(id)), ...own];
  const wanted = settings.get('framework')?.value;
  const first = all.find(({ id }) => id === wanted);
  return first ? [first, ...all.filter((one) => one !== first)] : all;
}

/** Everything up to the last slash; the scheme of what lies nowhere. */
function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), uri.indexOf(':')) + 1);
}

export function isSettingsFile(uri: string): boolean {
  return uri.endsWith(`/${SETTINGS_FILE}`);
}

function isFrameworkFile(uri: string): boolean {
  return /\/\.apa\/frameworks\/[^/]+\.ya?ml$/.test(uri);
}

/** Is the file one that this product reads and that is no letter? */
export function isConfigurationFile(uri: string): boolean {
  return isSettingsFile(uri) || isFrameworkFile(uri);
}

/** What is wrong in a settings or framework file, from what holds for the file's place. */
export function problemsIn(uri: string, text: string, { sources }: Configuration): readonly Problem[] {
  if (isSettingsFile(uri)) return readSettingsFile(text).problems;
  if (!isFrameworkFile(uri)) return [];
  const own = nameOf(uri);
  return readFrameworkFile(
    text,
    sources.filter(({ name }) => name < own),
  ).problems;
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
