/** The page is in English. Its texts are marked nevertheless, so that it can be translated like the extension. */
export const l10n = {
  t(message: string, ...values: readonly (string | number | boolean)[]): string {
    return message.replace(/\{(\d+)\}/g, (mark, at: string) => String(values[Number(at)] ?? mark));
  },
};
