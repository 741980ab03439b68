import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { RULE_PAGES } from '../rulePages';
import { CHOOSE_EDIT } from '../editChoices';
import { letterSelector, settingsSelector } from '../letterSelector';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...letterSelector, ...settingsSelector],
    diagnosticCollectionName: 'apa-letter',
    outputChannel: log,
    initializationOptions: { rulePages: RULE_PAGES, choosesEdits: CHOOSE_EDIT },
    // No retry and no message of the client's own: LetterServer says it once, in the writer's words.
    initializationFailedHandler: () => false,
  };
}
