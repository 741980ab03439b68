import { LETTER_STATE } from '../../protocol/letterRequests';
import { stateOf } from '../letterDetails';
import { letterRequest, undeclared } from '../letterRequest';

/** Where a letter stands. */
export const state = letterRequest(LETTER_STATE, undeclared, null, (_, { analysis }) => stateOf(analysis));
