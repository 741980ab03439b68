import type { Letter } from '../letter/letter';
import { rules } from '../rules/registry';
import type { Configuration } from './configuration';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from './settings';
import { unescaped } from './unescaped';

/** A setting as it holds for a letter, and where it comes from. */
interface Effective {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

const DEFAULT = 'default';

/** Everything that is set for a letter. Of the severities only those that are not the rules' own. */
function effectiveSettings({ settings }: Configuration, letter: Letter): Effective[] {
  const { header, headerBroken } = letter;
  const known = headerBroken ? undefined : header;
  const status = settings.get('status');
  const framework = known?.text('framework');
  const fromHeader = (said: string | undefined): string =>
    said === undefined ? DEFAULT : 'the letter’s header';
  return [
    {
      key: 'framework',
      value: letter.framework.id,
      from: framework === undefined ? (settings.get('framework')?.from ?? DEFAULT) : fromHeader(framework),
    },
    { key: 'status', value: letter.status, from: status?.from ?? fromHeader(known?.text('status')) },
    ...(['include', 'exclude'] as const).map((key) => {
      const set = settings.get(key);
      const value = set?.value ?? (key === 'include' ? DEFAULT_INCLUDE : DEFAULT_EXCLUDE);
      return { key, value: value.join(', '), from: set?.from ?? DEFAULT };
    }),
    ...rules.flatMap(({ code }) => {
      const set = settings.severityOf(code);
      return set ? [{ key: `severity of ${code}`, value: set.value, from: set.from }] : [];
    }),
  ];
}

/** The same for a person to read. `nameOf`: what a file that was read is called, from its URI. */
export function describeSettings(
  name: string,
  configuration: Configuration,
  letter: Letter,
  nameOf: (uri: string) => string = unescaped,
): string {
  const lines = effectiveSettings(configuration, letter).map(
    ({ key, value, from }) => `${key}: ${value}  (${from})`,
  );
  const { files } = configuration;
  const read = files.length > 0 ? files.map((uri) => `- ${nameOf(uri)}`) : ['- none'];
  return [`Settings for ${name}`, '', ...lines, '', 'Settings and framework files in use:', ...read, ''].join(
    '\n',
  );
}
