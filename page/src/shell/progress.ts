import { make, part } from './dom';

/** Shows a moving line and a few words for as long as a task takes, if that is long enough to be noticed. */
export async function withProgress<Result>(words: string, task: () => Promise<Result>): Promise<Result> {
  const shown = make('div', { className: 'task', role: 'status' }, words);
  const timer = setTimeout(() => {
    part('tasks').append(shown);
    document.body.dataset['busy'] = 'true';
  }, 150);
  try {
    return await task();
  } finally {
    clearTimeout(timer);
    shown.remove();
    if (part('tasks').childElementCount === 0) delete document.body.dataset['busy'];
  }
}
