import './cli/main';
import { serverInside } from './cli/lsp/run';

/** The command line with the language server inside, as one file: for machines where nothing can be installed. */
serverInside(() => import('./main.node'));
