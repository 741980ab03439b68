import type { Header, HeaderFault } from './header';
import { placeOfFault } from './placeOfFault';
import type { Span } from '../../text/span';

/** What keeps a header from being read, with where it is marked and the line that it stands on. */
export interface ReportedFault {
  readonly fault: HeaderFault;
  readonly at: Span;
  readonly line: string;
}

/** One slip often makes many lines unreadable: the first is reported, an end that is missing before all others. */
export function reportedFault(header: Header): ReportedFault | undefined {
  const fault = header.faults.find(({ code }) => code === 'UNCLOSED') ?? header.faults[0];
  return fault && { fault, ...placeOfFault(fault, header) };
}
