import Module from 'node:module';

/** A part of Node that its types do not name. */
interface Loader {
  _load: (request: string, ...rest: unknown[]) => unknown;
}

/**
 * Loads a part of the client where there is no VS Code. Of `vscode` it finds what `editor` has; everything else is a
 * class that does nothing.
 */
export function withEditor<Loaded>(
  load: () => Loaded,
  editor: Readonly<Record<string, unknown>> = {},
): Loaded {
  const loader = Module as unknown as Loader;
  const real = loader._load.bind(loader);
  function Nothing(): void {
    // As a class, it has nothing.
  }
  const found = new Proxy({}, { get: (_, name) => editor[String(name)] ?? Nothing });
  loader._load = (request, ...rest) => (request === 'vscode' ? found : real(request, ...rest));
  try {
    return load();
  } finally {
    loader._load = real;
  }
}
