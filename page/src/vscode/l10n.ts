/** The page speaks English; its texts are marked all the same, so that it can be translated as the extension can. */
export const l10n = {
  t(message: string, ...values: readonly (string | number | boolean)[]): string {
    return message.replace(/\{(\d+)\}/g, (mark, at: string) => String(values[Number(at)] ?? mark));
  },
};
