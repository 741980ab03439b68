import { isMainThread } from 'node:worker_threads';

// The same bundle is the program and each of its helping threads.
if (isMainThread) void import('./program').then(({ run }) => run(process.argv.slice(2)));
else void import('./helper').then(({ help }) => help());
