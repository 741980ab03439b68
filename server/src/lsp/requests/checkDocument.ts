import { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleByCode } from '../../rules/registry';
import { checkDocument as check } from '../../workspace/checkDocument';
import { fromBase64 } from '../../protocol/base64';
import { CHECK_DOCUMENT } from '../../protocol/documentRequests';
import { documentToDiagnostic } from '../convert';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';
import { PATIENCE } from './importLetter';

/** What is found in a document, which stays as it is: the same as `apa-letter check letter.docx`. */
export const checkDocument: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onRequest(CHECK_DOCUMENT, null, async ({ bytes, uri, encoding }) => {
      const settings = await session.store.configurationOf(uri);
      const reading = { encoding, milliseconds: PATIENCE };
      const checked = await check(fromBase64(bytes), session.platform, settings, reading);
      if ('problem' in checked) return checked;
      const { original, findings } = checked;
      const text = TextDocument.create(uri, '', 0, original.text);
      const diagnostics = findings.map((finding) =>
        documentToDiagnostic(
          uri,
          text,
          finding,
          ruleByCode(finding.code) !== undefined,
          session.clientCapabilities,
        ),
      );
      return { kind: original.kind, diagnostics };
    });
  },
};
