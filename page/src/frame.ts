/* The script of the preview's frame: VS Code's end of a page, and then the extension's own script. */
import './frame/host';
import '../../client/src/preview/webview/main';
