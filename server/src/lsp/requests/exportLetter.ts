import { commentExport } from '../../workspace/commentExport';
import { exportLetter as exported, reasonToStay } from '../../workspace/exportLetter';
import { fromBase64, toBase64 } from '../../protocol/base64';
import { EXPORT_LETTER } from '../../protocol/exchangeRequests';
import { undeclared } from '../letterRequest';
import type { Registration } from '../registration';

/** A letter as it is now, in the form that is wanted: the same as `apa-letter export`. */
export const exportLetter: Registration = {
  capabilities: undeclared,
  register(session) {
    session.onLetter(
      EXPORT_LETTER,
      null,
      async (
        { form, force, browser, template, unmarked, comments = false },
        { analysis: { letter, findings } },
      ) => {
        const reason = force ? undefined : reasonToStay(letter, findings, comments);
        if (reason !== undefined) return { reason };
        const made = await exported(letter, form, session.platform, {
          browser,
          unmarked,
          ...(template === undefined ? {} : { template: fromBase64(template) }),
        });
        if (typeof made === 'string') return { bytes: toBase64(new TextEncoder().encode(made)) };
        if ('problem' in made) return made;
        const asked = comments && form === 'docx';
        const file = asked ? await commentExport(made, letter, findings, session.platform) : made;
        return 'problem' in file ? file : { bytes: toBase64(file) };
      },
    );
  },
};
