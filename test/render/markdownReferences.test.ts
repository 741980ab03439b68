import { prints } from './check';

describe('reference links', () => {
  it('mean what their own letter says, whichever letters were printed before', () => {
    prints('[One][a] more.\n', '[One][a] more.');
    prints('[One][a] more.\n\n[a]: https://a.example\n', 'One more.');
    prints('[One][a] more.\n', '[One][a] more.');
  });

  it('are defined in paragraphs, points and quotations, for all of the letter', () => {
    prints('[One][a] more.\n\n- Words.\n\n  [a]: https://a.example\n', 'One more.\n\n■ Words.');
    prints('[One][a] more.\n\n> Words.\n>\n> [a]: https://a.example\n', 'One more.\n\nWords.');
    prints('[One][a] more.\n', '[One][a] more.');
  });
});
