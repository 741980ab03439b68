import { program } from '../../server/src/cli/program';

/** `server/README.md`, the page of the npm package: what the command says of itself, and what it leaves out. */
export function serverReadme(): string {
  const root = program();
  const commands = root.commands.map(
    (command) => `| \`${root.name()} ${command.name()}\` | ${command.summary()} |`,
  );
  const check = root.commands.find((command) => command.name() === 'check')!;
  return `# apa-letter

The command line and language server for annual performance assessment letters. It checks the grades in a letter against one another, against the scale and against the sentences around them. Letters are plain text in a small markup that any Markdown tool can read.

It needs Node.js 20 or newer.

\`\`\`sh
npm install --global apa-letter
apa-letter check letters
\`\`\`

## Commands

| command | what it does |
| --- | --- |
${commands.join('\n')}

\`${root.name()} help COMMAND\` shows the options of a command.

## ${root.name()} check

\`\`\`text
${helpOf(check)}
\`\`\`

## Language server

\`apa-letter lsp --stdio\` runs the language server for any editor with Language Server Protocol support, for files that end in \`.apa\` or \`.apa.md\`. The language id is \`apa-letter\`. It needs no settings and no workspace folder.

## Privacy

Nothing leaves your machine. The program opens no network connection and collects no usage data.

## Licence

MIT. The licences of the packages it is built with are in \`ThirdPartyNotices.txt\`.
`;
}

/** The help as a terminal of 80 columns shows it, with what is added after it. */
function helpOf(command: ReturnType<typeof program>): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => (text += part),
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trim();
}
