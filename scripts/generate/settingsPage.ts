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

Letters need no settings. These are for what you want otherwise.

## For a folder of letters: \`.apa/config.yaml\`

The file holds for all letters in its folder and below, in every editor, on the command line and in CI. The nearest one above a letter counts. \`.apa/config.yml\` is read in its place where there is no other.

${table(folder)}

\`\`\`yaml
severity:
  text: off
  grade/missing: warning
status: final
exclude: ['old/**', '!old/westholt.apa']
\`\`\`

Patterns are those of \`.gitignore\`: of several that match a file the last one counts, and \`!\` takes a file back in, though none of a folder that is left out itself. Files that you name on the command line are checked all the same, unless you add \`--force-exclude\`.

A file that cannot be read has one finding, at the line, with what to do; until it is mended the defaults hold. Changes take effect at once. The folder's own frameworks are in \`.apa/frameworks\`: see [Frameworks](frameworks.md).

## For your editor

${table(editor)}

## Which one holds

From the strongest to the weakest:

1. comments in the letter that silence a finding;
2. options of the command line (\`--final\`);
3. \`.apa/config.yaml\`, the nearest above the letter;
4. the settings of the editor;
5. the defaults.

Within one place a rule's own line (\`grade/missing\`) wins over its family's (\`grade\`). The letter's header says its framework and status: \`framework\` in a setting is for letters that name none, \`status\` in \`.apa/config.yaml\` holds whatever the header says.

To see what holds for a letter, and where each value comes from: the command **Show effective settings for this letter** in VS Code, or \`apa-letter config FILE\`.
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
