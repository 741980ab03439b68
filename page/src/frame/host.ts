/** The page around the frame stands for VS Code. What is kept over a restart there, a page from disk need not keep. */
Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    postMessage: (message: unknown) => window.parent.postMessage(message, '*'),
    getState: () => undefined,
    setState: () => undefined,
  }),
});
