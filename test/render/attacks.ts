/** Texts that must be read and never obeyed, wherever they stand in a letter. Each is one line. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">a</a>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/a.css">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input></form>',
  '" onmouseover="alert(1)" x="',
  "' onmouseover='alert(1)' x='",
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:msgbox)',
  '[a](file:///etc/hosts)',
  '[a](//evil.example)',
  '[a](https://a.example"onmouseover="alert(1))',
  '[a](https://a.example "\\" onmouseover=\\"alert(1)")',
  '<javascript:alert(1)>',
  '![a](https://evil.example/a.png)',
  '![a](javascript:alert(1))',
  '![" onerror="alert(1)](a.png)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x202E;gnp.exe &#8238; &rlm;',
  '&#0;&#27;[31m&#x9b;31m',
  'a\u202Egnp.exe\u202C \u2066b\u2069',
  'a\u001B[31mred\u001B]0;title\u0007 \u009B31m \u007F',
  'a\u0008\u0000b \uD800 \uFFFE',
  ']]><!ENTITY x SYSTEM "file:///etc/hosts">&x;',
  '<?xml-stylesheet href="https://evil.example"?>',
  '`<script>alert(1)</script>`',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
];

/** Letters that have such a text in one place each. */
export const PLACES: Readonly<Record<string, (attack: string) => string>> = {
  'a council': (attack) => header(`council: ${quoted(attack)}`),
  'a date': (attack) => header(`date: ${quoted(attack)}`),
  'a language': (attack) => header(`lang: ${quoted(attack)}`),
  'a letterhead': (attack) => header(`letterhead: ${quoted(attack)}`),
  'a sender': (attack) => header(`from: ${quoted(attack)}`),
  'an addressee': (attack) => header(`to: {name: ${quoted(attack)}, role: a, address: ${quoted(attack)}}`),
  'a signature': (attack) => header(`signed: [{name: ${quoted(attack)}}, ${quoted(attack)}]`),
  'a title': (attack) => `# ${attack}\n`,
  'a section heading': (attack) => `## Being healthy ${attack}\n\nGrade: 2\n`,
  'another heading': (attack) => `## Being healthy\n\n### ${attack}\n\n#### ${attack}\n`,
  'a grade': (attack) => `## Being healthy\n\nGrade: ${attack}\n`,
  'a grade beside a number': (attack) => `## Being healthy\n\nGrade: 2 (${attack})\n`,
  'a verdict': (attack) => `## Being healthy\n\nSelf-assessment: ${attack}\n`,
  'a salutation': (attack) => `Dear ${attack}\n`,
  'a paragraph': (attack) => `${attack}\n\nWords ${attack} words\n`,
  'an item': (attack) => `- ${attack}\n- Words ${attack}\n  - ${attack}\n\n1. ${attack}\n`,
  'a cell': (attack) =>
    `| Area | ${cell(attack)} |\n| --- | --- |\n| Being healthy | ${cell(attack)} |\n| Staying safe ${cell(attack)} | 2 |\n`,
  'a quotation': (attack) => `> ${attack}\n`,
  code: (attack) => `\`\`\`${attack.replaceAll('`', '')}\n${attack}\n\`\`\`\n`,
  HTML: (attack) => `<div>${attack}\n${attack}</div>\n`,
  'words behind a comment': (attack) => `<!-- a --> ${attack}\n`,
  'a reference': (attack) => `[a][1]\n\n[1]: ${attack}\n\n[${attack}]: javascript:alert(1)\n`,
  'a closing': (attack) =>
    `## Being healthy\n\nWe are grateful.\n\nYours sincerely\n\n${attack}\n${attack}\n`,
};

function header(line: string): string {
  return `---\ncouncil: A\nyear: 2008\n${line}\n---\n\nWords.\n`;
}

/** Characters that YAML does not allow as they are are written as what they stand for. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F\uFFFE]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
