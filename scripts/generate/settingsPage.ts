import manifest from '../../package.json';
import texts from '../../package.nls.json';

/** A key of a schema, as far as the page shows it. */
interface Property {
  readonly description?: string;
  readonly enum?: readonly string[];
}

/** `docs/settings.md`: the editor's settings from the manifest, the folder's from their schema. */
export function settingsPage(schema: string): string {
  const { properties } = JSON.parse(schema) as { properties: Readonly<Record<string, Property>> };
  const folder = Object.entries(properties).map(([key, { description = '', enum: values }]) =>
    row(key, values ? `${description} One of: ${values.join(', ')}.` : description),
  );
  const editor = Object.entries(manifest.contributes.configuration.properties).map(([key, property]) => {
    const text = textOf('markdownDescription' in property ? property.markdownDescription : '');
    return row(key, `${text} Default: \`${JSON.stringify(property.default)}\`.`);
  });
  return `# Settings

Letters need no settings. These change the defaults.

## For a folder of letters: \`.apa/config.yaml\`

The file applies to all letters in its folder and below, in every editor, on the command line and in CI. The nearest one above a letter is used. \`.apa/config.yml\` is used if there is no \`config.yaml\`.

${table(folder)}

\`\`\`yaml
severity:
  text: off
  grade/missing: warning
status: final
exclude: ['old/**', '!old/westholt.apa']
\`\`\`

Patterns are those of \`.gitignore\`: the last one that matches a file counts, and \`!\` includes a file again, unless its folder is excluded. Files named on the command line are always checked, unless you add \`--force-exclude\`.

A file that cannot be read has one finding, on the line, with what to do; the defaults apply until it is corrected. Changes take effect at once. The folder's own frameworks are in \`.apa/frameworks\`: see [Frameworks](frameworks.md).

## For your editor

${table(editor)}

## Order of precedence

Highest first:

1. comments in the letter that ignore a problem;
2. command-line options (\`--final\`);
3. \`.apa/config.yaml\`, the nearest above the letter;
4. the editor's settings;
5. the defaults.

Within one of these, a rule's own setting (\`grade/missing\`) overrides its family's (\`grade\`). A letter's header gives its framework and status: the setting \`framework\` is for letters that do not name one, and \`status\` in \`.apa/config.yaml\` overrides the header.

To see the settings in effect for a letter, and where each value comes from, use the command **Show Settings in Effect for This Letter** in VS Code, or \`apa-letter config FILE\`.
`;
}

function table(rows: readonly string[]): string {
  return ['| key | meaning |', '| --- | --- |', ...rows].join('\n');
}

function row(key: string, text: string): string {
  return `| \`${key}\` | ${text.replaceAll('|', '\\|').replace(/\s+/g, ' ')} |`;
}

/** The text after a \`%key%\` of the manifest. */
function textOf(key: string): string {
  return (texts as Readonly<Record<string, string>>)[key.replace(/^%|%$/g, '')] ?? key;
}
