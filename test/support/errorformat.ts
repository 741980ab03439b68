import assert from 'node:assert/strict';

/** What the items of Vim's 'errorformat' match, as in its manual. */
const ITEMS: Readonly<Record<string, string>> = {
  // As short as can be: Vim looks for the character after it.
  f: '(?<f>.+?)',
  l: '(?<l>\\d+)',
  c: '(?<c>\\d+)',
  t: '(?<t>.)',
  m: '(?<m>.+)',
};

/** One pattern of Vim's 'errorformat', as it stands after `set`, as a regular expression. */
export function errorformat(setting: string): RegExp {
  // `set` needs a backslash before each space.
  const pattern = setting.replace(/\\(.)/g, '$1');
  const out = pattern.replace(/%(\*\[[^\]]*\]|.)|[\\^$.*+?()[\]{}|]/g, (whole, item: string | undefined) => {
    if (item === undefined) return `\\${whole}`;
    if (item.startsWith('*')) return `${item.slice(1)}+`;
    assert.ok(ITEMS[item] !== undefined, `%${item} is not known here`);
    return ITEMS[item];
  });
  assert.ok(!pattern.includes(','), 'one pattern only');
  return new RegExp(`^${out}$`);
}
