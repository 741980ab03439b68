import { bundleTests } from '../../scripts/editors/bundleTests.mjs';
import { runInHost } from '../../scripts/editors/inHost.mjs';
import { packages } from '../support/packages';
import { needs } from './needs';
import { insideEditor } from './results';
import { workspace } from './workspace';

insideEditor(
  'VS Code with the packed extension',
  30,
  (context) => needs(context, 'chromium', 'node', 'workbench'),
  async () => {
    const { vsix } = await packages();
    const folder = await workspace();
    const tests = folder.path('tests/node.cjs');
    await bundleTests('node', tests);
    try {
      return await runInHost({ vsix, workspace: folder.path('letters.code-workspace'), tests });
    } finally {
      folder.remove();
    }
  },
);
