import { shipped } from '../helpers/knowledge.ts';
import { describeTopic } from './contract.ts';

for (const knowledge of shipped()) describeTopic(knowledge);
