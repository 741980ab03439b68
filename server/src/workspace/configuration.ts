import { Utils, URI } from 'vscode-uri';
import { builtinFrameworks } from '../framework/builtin';
import type { Framework } from '../framework/framework';
import type { LetterOptions } from '../letter/letter';
import type { CheckOptions } from '../rules/check';
import { readFrameworkFile, type FrameworkSource } from './frameworkFile';
import type { Problem } from './problem';
import {
  EffectiveSettings,
  OTHER_SETTINGS_FILE,
  readSettingsFile,
  SETTINGS_FILE,
  type Layer,
  type Settings,
} from './settings';
import type { World } from './world';

/** Where a folder's own frameworks are. */
const FRAMEWORKS_FOLDER = '.apa/frameworks';

/** Everything besides its text that decides what is found in a letter. */
export interface Configuration {
  /** The folder that holds `.apa`; undefined when no folder above the letter does. */
  readonly root?: string;
  /** The settings and framework files that were read. */
  readonly files: readonly string[];
  /** Why some of them were not read, by their URIs: a sentence each. */
  readonly unread: ReadonlyMap<string, string>;
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
  readonly unread: ReadonlyMap<string, string>;
  readonly layer: Layer;
  readonly sources: readonly FrameworkSource[];
  readonly frameworks: readonly Framework[];
}

/** Finds what holds for a letter, by the nearest `.apa` above it. Remembers folders until `forget`. */
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
      unread: folder?.unread ?? new Map(),
      sources: folder?.sources ?? [],
      settings,
      letter: {
        frameworks: inOrder(folder?.frameworks ?? [], settings),
        status: settings.get('status')?.value,
      },
      check: { severities: settings.severities },
    };
  }

  /** Settings or frameworks have changed: everything is read again when it is next needed (T32). */
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
  const at = (name: string): string => Utils.joinPath(folder, name).toString();
  const unread = new Map<string, string>();
  const read = async (uri: string): Promise<string | undefined> => {
    const text = await world.read(uri);
    const why = text === undefined ? await world.unread(uri) : undefined;
    if (why !== undefined) unread.set(uri, why);
    return text;
  };
  const [yaml, yml, listed] = await Promise.all([
    read(at(SETTINGS_FILE)),
    read(at(OTHER_SETTINGS_FILE)),
    world.list(at(FRAMEWORKS_FOLDER)),
  ]);
  const hasYaml = yaml !== undefined || unread.has(at(SETTINGS_FILE));
  if (hasYaml && yml !== undefined) unread.set(at(OTHER_SETTINGS_FILE), BOTH);
  const name = hasYaml ? SETTINGS_FILE : OTHER_SETTINGS_FILE;
  const text = yaml ?? (hasYaml ? undefined : yml);
  const frameworkFiles = listed.filter(isFrameworkFile).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  if (text === undefined && unread.size === 0 && frameworkFiles.length === 0) return undefined;
  const texts = await Promise.all(frameworkFiles.map(read));
  const sources: FrameworkSource[] = [];
  const frameworks: Framework[] = [];
  for (const [i, uri] of frameworkFiles.entries()) {
    const { framework } = readFrameworkFile(texts[i] ?? '', sources);
    if (!framework) continue;
    frameworks.push(framework);
    sources.push({ id: framework.id, name: nameOf(uri) });
  }
  const settingsFiles = [SETTINGS_FILE, OTHER_SETTINGS_FILE]
    .map(at)
    .filter((uri) => unread.has(uri) || (text !== undefined && uri === at(name)));
  return {
    root: folder.toString(),
    files: [...settingsFiles, ...frameworkFiles],
    unread,
    layer: { from: name, settings: text === undefined ? {} : readSettingsFile(text).settings },
    sources,
    frameworks,
  };
}

const BOTH =
  'This file is not used, because there is a config.yaml beside it. Move all settings there and delete this file.';

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
  return [SETTINGS_FILE, OTHER_SETTINGS_FILE].some((name) => uri.endsWith(`/${name}`));
}

function isFrameworkFile(uri: string): boolean {
  return /\/\.apa\/frameworks\/[^/]+\.ya?ml$/.test(uri);
}

/** Is the file one that this product reads and that is no letter? */
export function isConfigurationFile(uri: string): boolean {
  return isSettingsFile(uri) || isFrameworkFile(uri);
}

/** The settings file of the folder `root`: the one that is there, else the one to make. */
export function settingsFileOf({ files }: Configuration, root: string): string {
  return files.find(isSettingsFile) ?? `${root}/${SETTINGS_FILE}`;
}

/** What is wrong in a settings or framework file, from what holds for the file's place. */
export function problemsIn(
  uri: string,
  text: string,
  { sources, unread }: Configuration,
): readonly Problem[] {
  const why = unread.get(uri);
  if (why !== undefined) {
    const code = isSettingsFile(uri) ? 'settings/invalid' : 'settings/framework';
    return [{ code, severity: 'error', at: { start: 0, end: 0 }, message: why }];
  }
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
