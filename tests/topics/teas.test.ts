import { teas } from '../helpers/knowledge.ts';
import { describeTopic } from './contract.ts';

// A topic of quite another kind, to show that nothing in the engine is about frameworks.
describeTopic(teas);
