import { plain } from '../../text/plain';
import { messageOf } from '../finding';
import type { Format } from './format';

/** One line a finding, for editors and for `grep`: "file:line:column: severity code message", 1-based. */
export const compact: Format = ({ letters }) =>
  letters
    .flatMap(({ file, findings, lines }) =>
      findings.map((finding) => {
        const { severity, code } = finding;
        const { line, character } = lines.positionAt(finding.start);
        return `${plain(file)}:${line + 1}:${character + 1}: ${severity} ${code} ${plain(messageOf(finding))}\n`;
      }),
    )
    .join('');
